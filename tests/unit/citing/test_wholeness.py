from __future__ import annotations

from cite_check.citing.part import Part, PartKind
from cite_check.citing.wholeness import apart, outside_editors

TEXT = "Lee, Wer fischt? Eine Frage. Hafenblatt 3 (1990). Roe, Das Watt."


def parts_of_text() -> list[Part]:
    words = ["Lee,", "Wer fischt? Eine Frage.", "Hafenblatt", "3", "(1990).", "Roe,", "Das Watt."]
    kinds = "ATCNDAT"
    return [Part(PartKind(kind), TEXT.index(word), TEXT.index(word) + len(word)) for kind, word in zip(kinds, words, strict=True)]


def cut_behind(words: str) -> tuple[int, int]:
    stop = TEXT.index(words) + len(words)
    return stop, stop + (TEXT[stop] == ".") + 1


def test_a_sentence_ends_no_work_inside_a_title_or_before_its_journal() -> None:
    assert apart(TEXT, parts_of_text(), [cut_behind("fischt?"), cut_behind("Frage")]) == []


def test_behind_a_year_in_brackets_a_work_may_end() -> None:
    cut = cut_behind("(1990)")
    assert apart(TEXT, parts_of_text(), [cut]) == [cut]


def test_no_semicolon_between_editors_parts_two_works() -> None:
    text = "In: Lee, Ann; Roe, Bo (Hrsg.), Watt; Moll, Eis"
    editors = Part(PartKind.EDITOR, 0, text.index("Watt") - 1)
    inner, outer = text.index("; Roe"), text.index("; Moll")
    assert outside_editors([editors], [(inner, inner + 2), (outer, outer + 2)]) == [(outer, outer + 2)]
