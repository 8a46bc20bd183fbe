"""Every reason, remark, problem and notice by its name: the words that reports, settings and ``explain`` share."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.model.reason_rules import REASON_RULES
from cite_check.model.remark_rules import NOTICE_RULES, PROBLEM_RULES, REMARK_RULES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cite_check.model.rule import Rule

RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {rule.name: rule for rule in (*REASON_RULES, *REMARK_RULES, *PROBLEM_RULES, *NOTICE_RULES)}
)
"""One entry a name. A name that is both a reason and a warning's (title-differs, nothing-readable) is told once, as a reason."""
