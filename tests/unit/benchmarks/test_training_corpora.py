"""The readers of labelled pieces, on small corpora of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.labelled_lines import labelled, pieces_of
from benchmarks.training.corpora import own, references
from tests.unit.benchmarks.test_corpora import LINKED

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.labelled_lines import Piece

LINE = (
    "O:Vgl. ¦A:Moll, ¦T:Der Deich, ¦L:Kiel ¦D:1971, ¦N:S. 3; ¦O:ferner ¦A:Ute Lind, ¦T:Watt, ¦E:in: Jan Roe (Hrsg.), ¦C:Küsten, ¦D:1980. "
    "¦O:Anders ¦A:dies., ¦T:Eis, ¦D:1982."
)


def read(data: Path, name: str) -> list[list[Piece]]:
    return [pieces for own, pieces in references(data) if own == name]


def said(pieces: list[Piece]) -> list[tuple[str | None, str]]:
    return [(part, text.strip()) for part, text in pieces if part]


def test_anystyle_gives_all_of_core_and_half_of_good(tmp_path: Path) -> None:
    folder = tmp_path / "anystyle/res/parser"
    folder.mkdir(parents=True)
    one = "<sequence><citation-number>1.</citation-number><author>Lee, A.</author><title>Tides {}.</title><pages>3-5.</pages></sequence>"
    for name in ("core", "good", "ugly"):
        (folder / f"{name}.xml").write_text(f"<dataset>{one.format('1')}{one.format('2')}</dataset>", "utf-8")
    assert len(read(tmp_path, "anystyle-core")) == 2
    (only,) = read(tmp_path, "anystyle-good")
    assert said(only) == [("A", "Lee, A."), ("T", "Tides 1."), ("N", "3-5.")]


def test_tei_gives_every_second_file_and_the_parts_of_words_between_elements(tmp_path: Path) -> None:
    folder = tmp_path / "grobid/grobid-trainer/resources/dataset/citation/corpus"
    folder.mkdir(parents=True)
    bibl = (
        "<bibl><author>Lee, A.</author> (<date>1998</date>). <title level='a'>Tides</title>. In <title level='m'>Ports</title>"
        " (<editor>B. Roe</editor>, eds.), pp. <biblScope>3-5</biblScope></bibl>"
    )
    for name in ("a.xml", "b.xml"):
        (folder / name).write_text(f"<TEI><listBibl>{bibl}</listBibl></TEI>", "utf-8")
    (only,) = read(tmp_path, "grobid")
    assert [(part, text) for part, text in said(only) if text not in {"(", ").", ".", ","}] == [
        ("A", "Lee, A."), ("D", "1998"), ("T", "Tides"), ("C", ". In"), ("C", "Ports"), ("E", "B. Roe"), ("E", ", eds.), pp."),
        ("N", "3-5"),
    ]  # fmt: skip


def test_jats_finds_the_fields_in_the_words(tmp_path: Path) -> None:
    folder = tmp_path / "scielo/tests"
    folder.mkdir(parents=True)
    reference = (
        "<article><ref><label>1</label><mixed-citation>1. LEE, A. Tides. In: Ports. Leeds: Quay; 2004. p. 3-5.</mixed-citation>"
        "<element-citation publication-type='book'><chapter-title>Tides</chapter-title><source>Ports</source><year>2004</year>"
        "<publisher-name>Quay</publisher-name><publisher-loc>Leeds</publisher-loc><fpage>3</fpage></element-citation></ref></article>"
    )
    (folder / "a.xml").write_text(reference, "utf-8")
    (only,) = read(tmp_path, "scielo")
    assert [(part, text) for part, text in said(only) if any(char.isalnum() for char in text)] == [
        ("A", "LEE, A."), ("T", "Tides"), ("C", "In: Ports"), ("L", "Leeds"), ("P", "Quay"), ("D", "2004"),
        ("N", ". p."), ("N", "3"), ("N", "-5."),
    ]  # fmt: skip


def test_a_string_that_stood_in_a_file_to_verify_with_is_not_learned_from(tmp_path: Path) -> None:
    folder = tmp_path / "scielo/tests"
    folder.mkdir(parents=True)
    text = (
        "<article><ref><mixed-citation>LEE, A. {}. Leeds, 2004.</mixed-citation>"
        "<element-citation><source>{}</source></element-citation></ref></article>"
    )
    for name, title in (("a", "Tides"), ("b", "Ports"), ("c", "Ports")):
        (folder / f"{name}.xml").write_text(text.format(title, title), "utf-8")
    assert len(read(tmp_path, "scielo")) == 1


def test_linkedbooks_tells_the_year_of_a_volume_from_its_number(tmp_path: Path) -> None:
    folder = tmp_path / "linkedbooks/dataset"
    folder.mkdir(parents=True)
    (folder / "clean_train.txt").write_text(LINKED, "utf-8")
    (only,) = read(tmp_path, "linkedbooks")
    assert said(only) == [("A", "A. Lee,"), ("T", "Storia del porto,"), ("C", "«Rivista»,"), ("N", "3"), ("D", "(1990)"), ("N", "")]


def test_own_footnotes_give_each_note_and_each_work_of_those_that_hold_several() -> None:
    found = ["".join(piece.text for piece in pieces) for pieces in own.with_works([pieces_of(LINE), pieces_of("A:Moll, ¦T:Eis")])]
    assert found == [
        "Vgl. Moll, Der Deich, Kiel 1971, S. 3; ferner Ute Lind, Watt, in: Jan Roe (Hrsg.), Küsten, 1980. Anders dies., Eis, 1982.",
        "Moll, Der Deich, Kiel 1971, S. 3; ",
        "Ute Lind, Watt, in: Jan Roe (Hrsg.), Küsten, 1980. Anders ",
        "dies., Eis, 1982.",
        "Moll, Eis",
    ]


@pytest.mark.parametrize("path", sorted(own.FOLDER.glob("*.txt")), ids=lambda path: path.name)
def test_each_piece_of_our_own_footnotes_has_a_part_and_words(path: Path) -> None:
    lines = list(labelled(path))
    assert lines
    for pieces in lines:
        assert all(piece.part in set("ATCEPLDNO") and piece.text.strip() for piece in pieces), pieces
        assert "  " not in "".join(piece.text for piece in pieces)
