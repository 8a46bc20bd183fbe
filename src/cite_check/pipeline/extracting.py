"""Notes and citations alone: nothing is asked of the network, and nothing that could ask it is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.judging.unlinked import unchecked
from cite_check.model.report import Report
from cite_check.model.verdict import Reason
from cite_check.pipeline.concluding import conclude_draft, count_targets
from cite_check.pipeline.reading import read_drafts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cite_check.model.policy import CheckPolicy
    from cite_check.pipeline.reading import Intake
    from cite_check.ports import Clock


def extract_report(intakes: Iterable[Intake], clock: Clock, policy: CheckPolicy) -> Report:
    """Report every citation as unchecked: it shows what would be asked."""
    started = clock.now()
    drafts = read_drafts(intakes, policy)
    documents = tuple(conclude_draft(draft, lambda _: unchecked(Reason.OFFLINE), policy) for draft in drafts)
    return Report(documents, started, clock.now(), complete=False, offline=True, targets=count_targets(drafts))
