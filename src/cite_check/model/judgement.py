"""What judging gives for one citation: the reason, in a code and in words, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.evidence import Evidence
    from cite_check.model.match import Match
    from cite_check.model.remark import Remark
    from cite_check.model.verdict import Reason


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something the author could write instead. ``kind`` is "redirect", "variant", "archive" or "doi"."""

    kind: str
    url: str
    date: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A reason with its explanation. ``evidence`` has the deciding answer first.

    ``remarks`` are facts beside the verdict that only the evidence shows ("walled", "original-dead"); their place is the citation's.
    """

    reason: Reason
    message: str
    match: Match | None = None
    evidence: tuple[Evidence, ...] = ()
    remarks: tuple[Remark, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
