from __future__ import annotations

import pytest

from cite_check.model.document import NoteKind
from cite_check.readers.parts.headings import is_underline, listing_kind, looks_like_heading


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Notes", NoteKind.ENDNOTE),
        ("NOTES:", NoteKind.ENDNOTE),
        ("## 7. References", NoteKind.REFERENCE),
        ("VII. Works Cited", NoteKind.REFERENCE),
        ("**Bibliography**", NoteKind.REFERENCE),
        ("## References {#refs}", None),
        ("Anmerkungen", NoteKind.ENDNOTE),
        ("Fußnoten", NoteKind.FOOTNOTE),
        ("Références bibliographiques", NoteKind.REFERENCE),
        ("Bibliografía", NoteKind.REFERENCE),
        ("Notas de rodapé", NoteKind.FOOTNOTE),
        ("参考文献", NoteKind.REFERENCE),
        ("Список литературы", NoteKind.REFERENCE),
        ("references", None),
        ("References.", None),
        ("Notes on the tide", None),
        ("", None),
        ("References " * 9, None),
    ],
)
def test_knows_the_headings_of_lists(line: str, kind: NoteKind | None) -> None:
    assert listing_kind(line) is kind


def test_headings_of_any_sort() -> None:
    assert looks_like_heading("Primary sources")
    assert looks_like_heading("## What the tide left behind.")
    assert not looks_like_heading("Lee, Ann. Tides.")
    assert not looks_like_heading("Lee, Tides (2001")
    assert not looks_like_heading("https://a.example/x")
    assert not looks_like_heading("")


def test_underlines() -> None:
    assert is_underline("=====")
    assert is_underline("  ---  ")
    assert not is_underline("--")
    assert not is_underline("--- a")
