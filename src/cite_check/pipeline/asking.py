"""Asking the web: each question once, many at a time, until all are answered, the time is over or someone says stop."""

from __future__ import annotations

import asyncio
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol, assert_never

from cite_check.address import host_of, normalise
from cite_check.metadata.extract import extract
from cite_check.model.evidence import Evidence
from cite_check.model.outcome import Failed, FailureKind, Fetched
from cite_check.model.target import Doi, Purpose, Target, Url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from cite_check.model.outcome import Outcome
    from cite_check.model.page import Page
    from cite_check.model.target import Question
    from cite_check.ports import Clock, Web

FIRST_WORD = 3.0
"""Seconds without any answer after which we ask whether there is a network at all."""

Key = tuple[Target, bool]


class Progress(Protocol):
    """Who wants to know how far a run is."""

    def expect(self, questions: int) -> None:
        """So many more questions will be asked."""

    def answered(self, question: Question, outcome: Outcome) -> None:
        """One was answered."""


def key_of(question: Question) -> Key:
    """What makes two questions one request: the same address but for its fragment, except that a second look asks again."""
    return _canonical(question.target), question.purpose is Purpose.SECOND_LOOK


def _canonical(target: Target) -> Target:
    match target:
        case Url(url):
            return Url(normalise(url))
        case Doi():
            return target
        case _:
            assert_never(target)


@dataclass(slots=True)
class Stop:
    """Why asking ends early, once it does."""

    event: asyncio.Event = field(default_factory=asyncio.Event)
    kind: FailureKind = FailureKind.INTERRUPTED
    detail: str = "not asked: the run was interrupted"

    def set(self, kind: FailureKind, detail: str) -> None:
        """End the asking; what is not answered yet fails for this reason. The first call decides."""
        if not self.event.is_set():
            self.kind, self.detail = kind, detail
            self.event.set()


@dataclass(frozen=True, slots=True)
class _Reading:
    """An answer whose page is being read in another thread: what was answered before a stop is kept."""

    question: Question
    outcome: Outcome
    page: Future[Page] | None

    def evidence(self) -> Evidence:
        """The answer without its body, and the page; waits for it."""
        if self.page is None or not isinstance(self.outcome, Fetched):
            return Evidence(self.question, self.outcome)
        return Evidence(self.question, replace(self.outcome, body=b""), self.page.result())


@dataclass(slots=True)
class Asker:
    """Asks questions of the web, ``concurrency`` at a time, and keeps every answer: nothing is asked twice.

    ``complete``: nothing was left unasked so far. ``first_word``: seconds without any answer after which it asks whether there is a
    network; ``None`` where time does not pass.
    """

    web: Web
    clock: Clock
    progress: Progress
    stop: Stop
    concurrency: int
    first_word: float | None = FIRST_WORD
    answers: dict[Key, Evidence] = field(default_factory=dict)
    complete: bool = True
    _reached: bool = False

    async def ask(self, questions: Iterable[Question]) -> None:
        """Answer all of ``questions`` that have no answer yet; on return every one has an entry in ``answers``."""
        fresh = list({key_of(question): question for question in questions if key_of(question) not in self.answers}.values())
        if not fresh:
            return
        self.progress.expect(len(fresh))
        if not self.stop.event.is_set():
            await self._until_stopped(fresh)
        for question in fresh:
            if key_of(question) not in self.answers:
                self.complete = False
                self.answers[key_of(question)] = Evidence(question, self._unasked(question))

    def evidence(self, question: Question) -> Evidence:
        """The answer to a question that was asked, as the answer to this very question."""
        return replace(self.answers[key_of(question)], question=question)

    async def _until_stopped(self, questions: list[Question]) -> None:
        fetched: list[_Reading] = []
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="extract") as pool:
            queue = deque(by_turns(questions))
            workers = [asyncio.create_task(self._work(queue, pool, fetched)) for _ in range(min(self.concurrency, len(queue)))]
            everything = asyncio.create_task(asyncio.wait(workers))
            watch = asyncio.create_task(self._watch_for_silence())
            stopped = asyncio.create_task(self.stop.event.wait())
            await asyncio.wait({everything, stopped}, return_when=asyncio.FIRST_COMPLETED)
            for task in (everything, watch, stopped, *workers):
                task.cancel()
            results = await asyncio.gather(everything, watch, stopped, *workers, return_exceptions=True)
        for result in results:
            if isinstance(result, Exception):
                raise result
        self.answers.update((key_of(one.question), one.evidence()) for one in fetched)

    async def _work(self, queue: deque[Question], pool: ThreadPoolExecutor, fetched: list[_Reading]) -> None:
        while queue:
            question = queue.popleft()
            outcome = await self.web.fetch(question.target)
            self._reached = self._reached or isinstance(outcome, Fetched)
            page = pool.submit(extract, outcome) if isinstance(outcome, Fetched) else None
            fetched.append(_Reading(question, outcome, page))
            if page is not None:
                await asyncio.shield(asyncio.wrap_future(page))
            self.progress.answered(question, outcome)

    async def _watch_for_silence(self) -> None:
        """Where nothing answers and no well-known name resolves, there is no network: stop instead of waiting for each."""
        if self.web.proxied or self.first_word is None:
            return
        await self.clock.sleep(self.first_word)
        if self._reached or await self.web.control_resolves() or self._reached:
            return
        self.stop.set(FailureKind.DNS_TROUBLE, "not asked: there is no network")

    def _unasked(self, question: Question) -> Failed:
        match question.target:
            case Url(url):
                requested = url
            case Doi(name):
                requested = f"https://doi.org/{name}"
            case _:
                assert_never(question.target)
        return Failed(requested, self.stop.kind, self.stop.detail, self.clock.now(), attempts=0)


def by_turns(questions: Iterable[Question]) -> Iterator[Question]:
    """The questions with their hosts taking turns, so that one host's pauses hold up nobody else."""
    lanes: dict[str, deque[Question]] = {}
    for question in questions:
        host = host_of(question.target.url) if isinstance(question.target, Url) else "doi.org"
        lanes.setdefault(host, deque()).append(question)
    turns = deque(lanes.values())
    while turns:
        lane = turns.popleft()
        yield lane.popleft()
        if lane:
            turns.append(lane)
