"""What one case comes to: a mark for each labelled fact, and the count of works for each labelled note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from benchmarks.accuracy.align import pair, same_segment
from benchmarks.accuracy.compare import FIELDS, UNLIKE, Likeness, likeness
from benchmarks.accuracy.labels import NAMES_APART, Points, Unresolved
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.accuracy.labels import Case, RawNote, Reference, Work
    from cite_check.model.citation import Citation

_IN_THE_TEXT = frozenset({"title", "container", "url", "address", "doi", "publisher", "place"})
"""Fields whose value is taken from the note as it stands; what the note does not say cannot be read from it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One fact of one case: how the parser did, what was wanted and what came.

    ``possible``: whether the wanted value stands in the note at all.
    """

    case: str
    fact: str
    field: str
    likeness: Likeness
    want: str
    got: str
    possible: bool = True


@dataclass(frozen=True, slots=True)
class Count:
    """The works of one note: labelled, parsed, and parsed where they are labelled."""

    wanted: int
    given: int
    placed: int


@dataclass(frozen=True, slots=True)
class CaseScore:
    """All marks and counts of one case."""

    case: Case
    marks: tuple[Mark, ...]
    counts: tuple[Count, ...]

    @property
    def whole(self) -> bool:
        """Whether every fact is exactly right."""
        return all(mark.likeness.exactly for mark in self.marks)


def score(case: Case, citations: Sequence[Citation]) -> CaseScore:
    """Compare what the parser gave for the case with its labels."""
    marks: list[Mark] = []
    counts: list[Count] = []
    for raw in case.notes:
        found = [citation for citation in citations if citation.ref.note == raw.id]
        if raw.id in case.works:
            works = case.works[raw.id]
            pairs = pair(works, found)
            counts.append(_count(works, pairs, found))
            marks.append(_number_of_works(case, raw, works, found))
            for index, (work, citation) in enumerate(zip(works, pairs, strict=True), start=1):
                marks += _work_marks(case, raw, f"{raw.id}/{index}", work, citation)
                if work.reference is not None:
                    marks.append(_reference_mark(case, f"{raw.id}/{index}", work.reference, [citation] if citation else [], citations))
        marks += _note_references(case, raw, found, citations)
    return CaseScore(case, tuple(marks), tuple(counts))


def _count(works: Sequence[Work], pairs: Sequence[Citation | None], found: Sequence[Citation]) -> Count:
    placed = sum(
        citation is not None and (work.text is None or same_segment(work, citation)) for work, citation in zip(works, pairs, strict=True)
    )
    return Count(len(works), len(found), placed)


def _number_of_works(case: Case, raw: RawNote, works: Sequence[Work], found: Sequence[Citation]) -> Mark:
    same = len(works) == len(found)
    shown = f"{len(found)}: " + " ¶ ".join(citation.text for citation in found)
    return Mark(case.id, f"{raw.id}/works", "works", Likeness(same, same), str(len(works)), shown)


def _work_marks(case: Case, raw: RawNote, place: str, work: Work, citation: Citation | None) -> list[Mark]:
    marks = []
    for name, wanted in work.facts.items():
        like = likeness(name, wanted, citation) if citation else UNLIKE
        got = FIELDS[name].got(citation) if citation else None
        possible = name not in _IN_THE_TEXT or not wanted or any(_stands_in(value, raw.text) for value in wanted)
        marks.append(Mark(case.id, f"{place}.{name}", name, like, " or ".join(wanted) or "nothing", str(got), possible))
    return marks


def _stands_in(value: str, text: str) -> bool:
    plain = "".join(fold(text).split())
    return "".join(fold(value.removeprefix("https://").removeprefix("http://")).split()) in plain


def _note_references(case: Case, raw: RawNote, found: Sequence[Citation], everything: Sequence[Citation]) -> list[Mark]:
    references = case.references.get(raw.id, ())
    if not references:
        return []
    if len(references) == 1:
        return [_reference_mark(case, raw.id, references[0], found, everything)]
    back = [citation for citation in found if citation.form.value != "full"]
    marks = []
    for index, reference in enumerate(references, start=1):
        mine = back[index - 1 : index] if len(back) == len(references) else []
        marks.append(_reference_mark(case, f"{raw.id}/{index}", reference, mine, everything))
    return marks


def _reference_mark(case: Case, place: str, reference: Reference, found: Sequence[Citation], everything: Sequence[Citation]) -> Mark:
    """One back-reference: the notes that its citations are said to stand for, against the label."""
    reached = [citation.antecedent.note for citation in found if citation.antecedent is not None]
    match reference:
        case Points(notes):
            right = bool(reached) and all(note in _with_what_they_stand_for(notes, everything) for note in reached)
        case Unresolved(candidates):
            offered = {ref.note for citation in found for ref in citation.candidates}
            right = not reached and (not candidates or offered == set(candidates))
        case _:
            assert_never(reference)
    return Mark(case.id, f"{place}.antecedent", "antecedent", Likeness(right, right), str(reference), NAMES_APART.join(reached) or "none")


def _with_what_they_stand_for(notes: Sequence[str], everything: Sequence[Citation]) -> set[str]:
    """The notes, and those that the back-references in them lead to: "n. 12" may name a note that is itself an ibid."""
    reached = set(notes)
    for citation in everything:
        if citation.ref.note in notes and citation.form.value != "full" and citation.antecedent is not None:
            reached.add(citation.antecedent.note)
    return reached
