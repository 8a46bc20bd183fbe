"""What a rule's name stands for, in words: the entry of the table that ``explain`` and ``docs/reasons.md`` are made from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.verdict import Verdict


class RuleKind(StrEnum):
    """Where a rule's name appears."""

    REASON = "reason"
    REMARK = "remark"
    PROBLEM = "problem"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Rule:
    """One name.

    ``summary`` is one line; ``meaning`` says when the name is given and on what evidence; ``advice`` what to do.
    ``verdict`` is set for reasons alone.
    """

    name: str
    kind: RuleKind
    summary: str
    meaning: str
    advice: str
    verdict: Verdict | None = None
