"""A whole run: read, cite, ask, ask again what judging still wants to know, survey the weather, judge every citation, report."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cite_check.judging.judge import judge
from cite_check.judging.questions import next_questions
from cite_check.judging.survey import survey
from cite_check.judging.unlinked import judge_unlinked
from cite_check.model.outcome import Failed, FailureKind
from cite_check.model.report import Notice, Report
from cite_check.model.target import Purpose
from cite_check.pipeline.asking import FIRST_WORD, Asker, Stop
from cite_check.pipeline.concluding import conclude_draft, count_targets
from cite_check.pipeline.reading import read_drafts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cite_check.model.citation import Citation, CitationRef
    from cite_check.model.judgement import Judgement
    from cite_check.model.policy import CheckPolicy
    from cite_check.model.report import DocumentReport
    from cite_check.model.target import Question
    from cite_check.model.weather import Weather
    from cite_check.pipeline.asking import Progress
    from cite_check.pipeline.reading import Draft, Intake
    from cite_check.ports import Clock, Web

MAX_ROUNDS = 4
"""The first asking, and at most three rounds of what judging still wants to know."""

Asked = dict[tuple[int, "CitationRef"], list["Question"]]


@dataclass(frozen=True, slots=True)
class Run:
    """What a run needs beside its documents.

    ``budget`` in seconds; ``first_word`` as the Asker has it; ``stop`` lets someone outside end the asking.
    """

    web: Web
    clock: Clock
    progress: Progress
    concurrency: int = 64
    budget: float | None = None
    first_word: float | None = FIRST_WORD
    stop: Stop = field(default_factory=Stop)


async def check_report(intakes: Iterable[Intake], run: Run, policy: CheckPolicy) -> Report:
    """Check every citation of every document. Raises nothing but our own faults: what the web does is in the report."""
    started = run.clock.now()
    drafts = read_drafts(intakes, policy)
    asker = Asker(run.web, run.clock, run.progress, run.stop, run.concurrency, run.first_word)
    timer = asyncio.create_task(_end_by_budget(run))
    try:
        asked = await _ask_in_rounds(drafts, asker)
    finally:
        timer.cancel()
    first_looks = [evidence.outcome for evidence in asker.answers.values() if evidence.question.purpose is not Purpose.NEIGHBOUR]
    weather = survey(first_looks, await _control(run, first_looks), run.web.proxied)
    documents = tuple(_judge_draft(number, draft, asker, asked, weather, policy) for number, draft in enumerate(drafts))
    return Report(
        documents,
        started,
        run.clock.now(),
        complete=asker.complete,
        targets=count_targets(drafts),
        notices=_notices(run.web),
    )


async def _end_by_budget(run: Run) -> None:
    if run.budget is not None:
        await run.clock.sleep(run.budget)
        run.stop.set(FailureKind.BUDGET, "not asked: the time of this run was over")


async def _ask_in_rounds(drafts: Sequence[Draft], asker: Asker) -> Asked:
    asked: Asked = {(number, citation.ref): [] for number, draft in enumerate(drafts) for citation in draft.citations if citation.leads}
    for _ in range(MAX_ROUNDS):
        wanted: list[Question] = []
        for number, draft in enumerate(drafts):
            for citation in draft.citations:
                if citation.leads:
                    so_far = asked[number, citation.ref]
                    fresh = next_questions(citation, tuple(asker.evidence(question) for question in so_far))
                    so_far.extend(fresh)
                    wanted.extend(fresh)
        if not wanted:
            break
        await asker.ask(wanted)
    return asked


async def _control(run: Run, outcomes: Sequence[object]) -> bool | None:
    """Ask for a well-known name only where the answer can matter: something failed."""
    return await run.web.control_resolves() if any(isinstance(outcome, Failed) for outcome in outcomes) else None


def _judge_draft(number: int, draft: Draft, asker: Asker, asked: Asked, weather: Weather, policy: CheckPolicy) -> DocumentReport:
    def conclude(citation: Citation) -> Judgement:
        if not citation.leads:
            return judge_unlinked(citation)
        questions = asked[number, citation.ref]
        return judge(citation, tuple(asker.evidence(question) for question in questions), weather)

    return conclude_draft(draft, conclude, policy)


def _notices(web: Web) -> tuple[Notice, ...]:
    return (
        (Notice("proxy", "Names were resolved by the proxy: a host that does not exist cannot be told from one that fails."),)
        if web.proxied
        else ()
    )
