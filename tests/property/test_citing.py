"""Laws of the room: no input makes it raise, places lie inside the note, antecedents stand earlier, reading twice gives the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cite_check.citing.cite import cite
from cite_check.model.document import NoteKind
from tests.cpu import seconds_of
from tests.unit.citing.notes import document

if TYPE_CHECKING:
    from cite_check.model.citation import Citation
    from cite_check.model.document import Document

PIECES = st.sampled_from(
    [
        "Ann Lee", "Lee, A. B.", "LEE", "; ", ", ", ". ", " ", "\n", "“", "”", "‘", "’", '"', "'", "*", "(", ")", "[", "]", "«",
        "»", "「", "」", "Tides", "*Bay News*", "“Ebb,” ", "1990", "(2001)", "28", "no. 3", "pp. 5-9", "vol. 2", "March 3, 2020",
        "see also ", "Vgl. ", "Ibid.", "supra note 1", "op. cit., n. 2", "id.", "in: ", "ed. by ", "https://a.example/x",
        "www.b.example", "<", ">", "doi:10.5555/x", "et al.", "[hereinafter Tides]", "quoted in ", "New York: Press", "v. ",
        "Act 1976", "et", "and ", "/", "-\n", "é", "\u00ad", "\ufffc", "(n 1) 4",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map("".join))


def inside(document_: Document, citation: Citation) -> bool:
    length = len(next(note.text for note in document_.notes if note.id == citation.ref.note))
    spans = [citation.span, *(field.span for field in citation.fields)]
    return all(0 <= span.start <= span.end <= length for span in spans)


@settings(max_examples=150, deadline=None)
@example(["\rAa 1400"])
@example(["Act 1400Act 1400"])
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_any_notes_are_read_lawfully(texts: list[str]) -> None:
    notes = document(*texts)
    cited = cite(notes)
    assert cited == cite(notes)
    assert all(inside(notes, citation) for citation in cited)
    order = [citation.ref for citation in cited]
    for citation in cited:
        others = [ref for ref in (citation.antecedent, *citation.candidates) if ref is not None]
        assert all(order.index(ref) < order.index(citation.ref) for ref in others)


@pytest.mark.parametrize("piece", ["“", "‘a ", "(", "[", ". ", "1 ", "1(2): 3-", "A. ", "a, ", "; ", "(1990) ", "Ibid. ", "v. A "])
def test_hostile_text_is_read_in_time(piece: str) -> None:
    notes = document(piece * (200_000 // len(piece)))
    assert seconds_of(lambda: cite(notes)) < 2


@pytest.mark.parametrize("piece", ["Lee, A. Tides (1990); ", "“a” 1990; ", "Lee 1990; Tides of b. ", "https://a.example/x and the b c "])
def test_hostile_entries_of_a_list_are_read_in_time(piece: str) -> None:
    notes = document(piece * (10_000 // len(piece)))
    listed = replace(notes, notes=tuple(replace(note, kind=NoteKind.REFERENCE) for note in notes.notes))
    assert seconds_of(lambda: cite(listed)) < 1


HOSTILE = ["; see ", "“a.” ", "http://a.b/ ", "http://a.example/x-\n", "([", "7 ", "A, B. ", "A. B. Lee, ", "*a* ", "in: A "]


@pytest.mark.parametrize(("piece", "length"), [*((piece, 5_000) for piece in HOSTILE), *((piece, 20_000) for piece in HOSTILE[2:4])])
def test_four_times_the_text_costs_less_than_eight_times_as_much(piece: str, length: int) -> None:
    """Less than 10 ms count as 10 ms, what other tests left is not collected meanwhile, and one of four tries is enough."""

    def seconds(size: int) -> float:
        notes = document(piece * (size // len(piece)))
        return seconds_of(lambda: cite(notes))

    assert any(seconds(4 * length) < 8 * max(seconds(length), 0.01) for _ in range(4))
