"""The sums of a set: per field the right and all, the works per note, commentary, antecedents, time."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from benchmarks.accuracy.documents import NOTHING_READ, read_text, score_document
from benchmarks.accuracy.intake import as_document, parse
from benchmarks.accuracy.score import CaseScore, score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from benchmarks.accuracy.labels import Case, LabelledSet
    from benchmarks.accuracy.score import Count, Mark
    from cite_check.model.citation import Citation

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many: exactly right, nearly right, and possible from the note's words at all."""

    exact: int
    near: int
    possible: int
    all: int


@dataclass(frozen=True, slots=True)
class Works:
    """Precision and recall of the number of works in each note, pooled; ``placed`` counts only works cut out where they are labelled."""

    wanted: int
    given: int
    found: int
    placed: int
    notes: int

    @property
    def f1(self) -> float:
        """The F1 of the counts: a note's works found are the smaller of labelled and parsed."""
        return _f1(self.found, self.wanted, self.given)

    @property
    def placed_f1(self) -> float:
        """The F1 of the works that are cut out of the note about where they are labelled."""
        return _f1(self.placed, self.wanted, self.given)


def _f1(found: int, wanted: int, given: int) -> float:
    return 2 * found / (wanted + given) if wanted + given else 1.0


@dataclass(frozen=True, slots=True)
class SetScore:
    """A set's scores, and the parser's time for it in seconds. ``raised`` names the cases on which the parser raised."""

    labelled: LabelledSet
    cases: tuple[CaseScore, ...]
    seconds: float
    raised: tuple[str, ...] = field(default=())

    @property
    def marks(self) -> Iterable[Mark]:
        """Every mark of the set, in order."""
        return (mark for case in self.cases for mark in case.marks)

    @property
    def notes(self) -> int:
        """How many notes were parsed."""
        return sum(len(case.case.notes) for case in self.cases)

    def shares(self) -> dict[str, Share]:
        """Each field's share, in the order in which fields first occur; "all facts" and "whole cases" last."""
        marks: dict[str, list[Mark]] = {}
        for mark in self.marks:
            marks.setdefault(mark.field, []).append(mark)
        shares = {name: _share(found) for name, found in marks.items()}
        shares["all facts"] = _share(list(self.marks))
        if len(self.cases) > 1:
            whole = sum(case.whole for case in self.cases)
            shares["whole cases"] = Share(whole, whole, len(self.cases), len(self.cases))
        return shares

    def works(self, at_least: int = 0) -> Works:
        """The works of the notes that have at least so many."""
        counts = [count for case in self.cases for count in case.counts if count.wanted >= at_least]
        return Works(
            wanted=sum(count.wanted for count in counts),
            given=sum(count.given for count in counts),
            found=sum(min(count.wanted, count.given) for count in counts),
            placed=sum(count.placed for count in counts),
            notes=len(counts),
        )

    def commentary(self) -> tuple[Count, ...]:
        """The counts of the notes that cite nothing: what is given there is false."""
        return tuple(count for case in self.cases for count in case.counts if count.wanted == 0)


def _share(marks: Sequence[Mark]) -> Share:
    return Share(
        exact=sum(mark.likeness.exactly for mark in marks),
        near=sum(mark.likeness.nearly for mark in marks),
        possible=sum(mark.possible for mark in marks),
        all=len(marks),
    )


def measure(labelled: LabelledSet, limit: int | None = None) -> SetScore:
    """Parse and score the set, or about ``limit`` of its cases, evenly spread."""
    raised: list[str] = []
    nothing: tuple[Citation, ...] = ()
    scores, seconds = [], 0.0
    for case in _thinned(labelled.cases, limit):
        document = as_document(case)
        start = time.perf_counter()
        citations = _tried(case.id, partial(parse, document), nothing, raised)
        seconds += time.perf_counter() - start
        scores.append(score(case, citations))
    for text in labelled.documents if limit is None else ():
        read = _tried(text.id, partial(read_text, text.text), NOTHING_READ, raised)
        scores.append(score_document(text, read))
    return SetScore(labelled, tuple(scores), seconds, tuple(raised))


def _tried(case_id: str, act: Callable[[], T], otherwise: T, raised: list[str]) -> T:
    """What ``act`` gives; ``otherwise`` where it raises, which is a finding of this measurement."""
    try:
        return act()
    except Exception as error:  # noqa: BLE001 - whatever is raised, it is noted with its case
        raised.append(f"{case_id}: {error!r}")
        return otherwise


def _thinned(cases: Sequence[Case], limit: int | None) -> Sequence[Case]:
    if limit is None or limit >= len(cases):
        return cases
    step = len(cases) / limit
    return [cases[int(index * step)] for index in range(limit)]
