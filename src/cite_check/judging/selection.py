"""What the user does not want to hear of: judgements and remarks whose rule is ignored, or is not among those selected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cite_check.model.verdict import VERDICT_OF, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from cite_check.model.judgement import Judgement


def select(judgement: Judgement, selected: AbstractSet[str], ignored: AbstractSet[str]) -> Judgement:
    """The judgement with its unwanted remarks taken off; ``ignored`` in its place where its own reason is unwanted.

    ``selected`` empty means all rules. A live verdict is never replaced for not being selected: it asks for nothing.
    """

    def wanted(rule: str) -> bool:
        return rule not in ignored and (not selected or rule in selected)

    kept = replace(judgement, remarks=tuple(remark for remark in judgement.remarks if wanted(remark.rule)))
    reason = judgement.reason
    if reason in ignored or (VERDICT_OF[reason] is not Verdict.LIVE and not wanted(reason)):
        return replace(kept, reason=Reason.IGNORED, message=f"Ignored by your settings ({reason}): {judgement.message}")
    return kept
