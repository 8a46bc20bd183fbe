from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.accuracy.labels import Case, Points, RawNote, Reference, Unresolved, Work
from benchmarks.accuracy.score import Count, score
from cite_check.model.citation import Citation, CitationRef, Form
from cite_check.model.item import Item
from tests.unit.benchmarks.citations import citation

QUILL = "Marta Quill, *The Salt Roads* (Leeds: Fenwick Press, 2011), 88."


def case_of(*works: Work, text: str = QUILL) -> Case:
    return Case("case", (RawNote("1", "1", text),), {"1": works})


def test_a_right_citation_makes_a_whole_case() -> None:
    scored = score(case_of(Work({"title": ("The Salt Roads",)})), [citation(QUILL, Item(title="The Salt Roads"))])
    assert scored.whole
    assert [mark.fact for mark in scored.marks] == ["1/works", "1/1.title"]
    assert scored.counts == (Count(1, 1, 1),)


def test_a_missed_work_fails_its_facts_and_the_count() -> None:
    scored = score(case_of(Work({"title": ("The Salt Roads",)})), [])
    assert [mark.likeness.exactly for mark in scored.marks] == [False, False]
    assert scored.counts == (Count(1, 0, 0),)


def test_a_citation_made_of_commentary_is_counted() -> None:
    scored = score(case_of(text="He came back in 1975."), [citation("He came back in 1975.")])
    assert scored.counts == (Count(0, 1, 0),)
    assert not scored.whole


def test_a_value_that_the_note_does_not_say_is_marked_so() -> None:
    marks = score(case_of(Work({"title": ("The Salt Road",), "container": ("Wayfarer",)})), []).marks
    assert {mark.field: mark.possible for mark in marks} == {"works": True, "title": True, "container": False}


def back(note: str, *, to: str | None = None, candidates: tuple[str, ...] = ()) -> Citation:
    made = citation("Ibid.", note=note, form=Form.IBID)
    return replace(
        made,
        antecedent=CitationRef(to, 1) if to else None,
        candidates=tuple(CitationRef(candidate, 1) for candidate in candidates),
    )


@pytest.mark.parametrize(
    ("label", "parsed", "right"),
    [
        (Points(("1",)), back("3", to="1"), True),
        (Points(("1",)), back("3", to="2"), False),
        (Points(("1", "2")), back("3", to="2"), True),
        (Points(("1",)), back("3"), False),
        (Unresolved(), back("3"), True),
        (Unresolved(), back("3", to="1"), False),
        (Unresolved(("1", "2")), back("3", candidates=("1", "2")), True),
        (Unresolved(("1", "2")), back("3"), False),
    ],
)
def test_a_back_reference(label: Reference, parsed: Citation, *, right: bool) -> None:
    case = Case("case", tuple(RawNote(number, number, "") for number in "123"), references={"3": (label,)})
    assert [mark.likeness.exactly for mark in score(case, [parsed]).marks] == [right]


def test_a_note_number_may_name_a_note_that_is_itself_a_back_reference() -> None:
    case = Case("case", tuple(RawNote(number, number, "") for number in "123"), references={"3": (Points(("2",)),)})
    assert score(case, [back("2", to="1"), back("3", to="1")]).whole
    assert not score(case, [back("3", to="1")]).whole


def test_back_references_of_one_note_are_marked_in_order() -> None:
    case = Case("case", tuple(RawNote(number, number, "") for number in "123"), references={"3": (Points(("2",)), Points(("1",)))})
    parsed = [back("3", to="2"), replace(back("3", to="1"), ref=CitationRef("3", 2))]
    assert score(case, parsed).whole
    assert not score(case, parsed[:1]).whole
