from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.accuracy.corpora import anystyle, article, exgold, eyecite_chains, fields, footnote_tei, grobid, jats, linkedbooks, linkify
from benchmarks.accuracy.labels import LabelledSet, Points, Unresolved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def put(data: Path, name: str, content: str) -> None:
    path = data / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def only(sets: Iterator[LabelledSet]) -> LabelledSet:
    (labelled,) = sets
    return labelled


@pytest.mark.parametrize("corpus", [anystyle, exgold, eyecite_chains, footnote_tei, grobid, jats, linkedbooks, linkify])
def test_a_corpus_that_is_not_there_gives_no_set(corpus: object, tmp_path: Path) -> None:
    assert list(corpus.read(tmp_path)) == []  # type: ignore[attr-defined] # every corpus module has read


@pytest.mark.parametrize(
    ("url", "doi", "facts"),
    [
        ("Online: http://example.org/a b.", "", {"address": ("http://example.org/ab",), "url": ("http://example.org/ab",)}),
        ("https://doi.org/10.5555/A.1", "", {"address": ("https://doi.org/10.5555/A.1",), "doi": ("10.5555/a.1",)}),
        ("", "(doi:10.5555/x(1)2.)", {"doi": ("10.5555/x(1)2",)}),
        ("", "doi:", {}),
    ],
)
def test_address_facts(url: str, doi: str, facts: dict[str, tuple[str, ...]]) -> None:
    assert fields.address_facts(url, doi) == facts


def test_trimming_leaves_a_bracket_that_the_address_opened() -> None:
    assert fields.trimmed("https://example.org/Harrow_(town)).") == "https://example.org/Harrow_(town)"


def test_anystyle(tmp_path: Path) -> None:
    sequence = (
        "<sequence><citation-number>12.</citation-number><author>Quill, M.</author><date>(2011).</date>"
        "<title>Salt &lt;italic&gt;Roads&lt;/italic&gt;.</title><journal>In Fen Studies,</journal><url>http://example.org/a.</url></sequence>"
    )
    put(tmp_path, f"{anystyle.FOLDER}/good.xml", f"<dataset>{sequence * 3}</dataset>")
    tune, verify = anystyle.read(tmp_path)
    assert (tune.title, len(tune.cases), verify.title, len(verify.cases)) == ("anystyle-good tune", 2, "anystyle-good verify", 1)
    case = tune.cases[0]
    assert (case.notes[0].number, case.notes[0].text) == ("12.", "Quill, M. (2011). Salt Roads. In Fen Studies, http://example.org/a.")
    assert case.works["1"][0].facts == {
        "title": ("Salt Roads.",),
        "author_line": ("Quill, M.",),
        "container": ("Fen Studies",),
        "year": ("2011",),
        "address": ("http://example.org/a",),
        "url": ("http://example.org/a",),
    }


def test_grobid_halves_by_file(tmp_path: Path) -> None:
    bibl = '<bibl><author>M. Quill</author>, <title level="a">Tolls</title>, <title level="j">Fen</title> <date>2011a</date></bibl>'
    for name in ("a", "b", "c"):
        put(tmp_path, f"{grobid.FOLDER}/{name}.xml", f"<citations>{bibl}</citations>")
    tune, verify = grobid.read(tmp_path)
    assert [case.id for case in tune.cases] == ["a.xml#0", "c.xml#0"]
    assert [case.id for case in verify.cases] == ["b.xml#0"]
    assert tune.cases[0].notes[0].text == "M. Quill, Tolls, Fen 2011a"
    assert tune.cases[0].works["1"][0].facts == {
        "title": ("Tolls",),
        "container": ("Fen",),
        "author_line": ("M. Quill",),
        "year": ("2011",),
    }


def reference(raw: str, element: str) -> str:
    mixed = f"<mixed-citation>{raw}</mixed-citation>"
    return f"<article><ref><label>1</label>{mixed}<element-citation {element}</element-citation></ref></article>"


def test_jats_takes_the_label_off_and_counts_a_string_once(tmp_path: Path) -> None:
    book = 'publication-type="book"><name><surname>Quill</surname></name><source>Salt</source><year>2011</year>'
    for name in ("a", "b"):
        put(tmp_path, f"{jats.FOLDER}/{name}.xml", reference("1. Quill M. <italic>Salt</italic>. 2011.", book))
    labelled = only(jats.read(tmp_path))
    assert labelled.title == "scielo tune"
    (case,) = labelled.cases
    assert (case.notes[0].number, case.notes[0].text) == ("1", "Quill M. Salt. 2011.")
    assert case.works["1"][0].facts == {"title": ("Salt",), "first_author": ("Quill",), "year": ("2011",)}


def test_jats_chapter(tmp_path: Path) -> None:
    chapter = (
        'publication-type="book"><chapter-title>Tolls</chapter-title><source>In: Fen</source>'
        '<comment><ext-link xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://doi.org/10.5555/a">x</ext-link></comment>'
    )
    put(tmp_path, f"{jats.FOLDER}/a.xml", reference("Tolls. In: Fen.", chapter))
    (case,) = only(jats.read(tmp_path)).cases
    facts = case.works["1"][0].facts
    assert facts == {"title": ("Tolls",), "container": ("Fen",), "address": ("https://doi.org/10.5555/a",), "doi": ("10.5555/a",)}


FOOTNOTES = """<dataset xmlns="urn:x"><instance>
<input type="raw">7 U. Vo, ‘Pilots’ in Ports (1994) 75. See also Tarr, op. cit., n. 3.</input>
<output type="bibl"><note xmlns="http://www.tei-c.org/ns/1.0"><label>7</label>
<bibl xml:id="b1"><author><persName><surname>Vo</surname></persName></author>, ‘<title level="a">Pilots</title>’ in
<title level="m">Ports</title> (<date>1994</date>) 75</bibl>
<bibl xml:id="b2"><author><persName><surname>Tarr</surname></persName></author>, <ref type="op-cit">op. cit.</ref>,
<ref type="footnote" n="3">n. 3</ref></bibl></note></output></instance>
<instance><input type="raw">8 N. Fry, id.</input><output type="bibl"><note xmlns="http://www.tei-c.org/ns/1.0"><label>8</label>
<bibl><ref type="op-cit" target="#b1">id.</ref></bibl></note></output></instance>
<instance><input type="raw">Moll, 1976: Deiche. Köln.
Rade, 1980: Flut. Kiel.</input>
<output type="bibl"><listBibl xmlns="http://www.tei-c.org/ns/1.0">
<bibl><title level="m">Deiche</title>. Köln</bibl>
<bibl><title level="m">Flut</title>. Kiel</bibl></listBibl></output></instance></dataset>"""


def test_footnote_gold(tmp_path: Path) -> None:
    put(tmp_path, f"{footnote_tei.FOLDER}/10.5555_00057.xml", FOOTNOTES)
    put(tmp_path, f"{footnote_tei.FOLDER}/other.xml", FOOTNOTES)
    labelled = only(footnote_tei.read(tmp_path))
    assert (labelled.title, labelled.segmented) == ("footnotes-00057 tune", True)
    (case,) = labelled.cases
    assert [(note.id, note.text) for note in case.notes] == [
        ("7", "U. Vo, ‘Pilots’ in Ports (1994) 75. See also Tarr, op. cit., n. 3."),
        ("8", "N. Fry, id."),
        ("list-1", "Moll, 1976: Deiche. Köln."),
        ("list-2", "Rade, 1980: Flut. Kiel."),
    ]
    first, second = case.works["7"]
    assert first.facts == {"title": ("Pilots",), "container": ("Ports",), "first_author": ("Vo",), "year": ("1994",)}
    assert second.reference == Points(("3",))
    assert case.works["8"][0].reference == Points(("7",))
    assert [work.facts["title"] for note in ("list-1", "list-2") for work in case.works[note]] == [("Deiche",), ("Flut",)]


def test_eyecite_chains(tmp_path: Path) -> None:
    source = (
        "class T:\n    def test(self):\n        self.checkResolution(\n"
        '            (0, "1 U.S. 1."), (0, "Id. at 2."), (None, "Foo, supra."), (1, "2 U.S. 2."), (name, "x"))\n'
    )
    put(tmp_path, eyecite_chains.FILE, source)
    (case,) = only(eyecite_chains.read(tmp_path)).cases
    assert [note.text for note in case.notes] == ["1 U.S. 1.", "Id. at 2.", "Foo, supra.", "2 U.S. 2."]
    assert case.references == {"2": (Points(("1",)),), "3": (Unresolved(),)}


def test_linkify_fixtures(tmp_path: Path) -> None:
    put(
        tmp_path,
        f"{linkify.FOLDER}/links.txt",
        "%\n% Links\n%\nMy http://a.example site % here\nhttp://a.example\n\nwww.b.example\n\nmail@c.example\n",
    )
    put(tmp_path, f"{linkify.FOLDER}/not_links.txt", "% none\nhttp://\nnode.js\n")
    cases = only(linkify.read(tmp_path)).cases
    assert [(case.notes[0].text, [work.facts["url"] for work in case.works["1"]]) for case in cases] == [
        ("My http://a.example site", [("http://a.example",)]),
        ("www.b.example", [("http://www.b.example", "https://www.b.example")]),
        ("http://", []),
    ]


def test_article(tmp_path: Path) -> None:
    put(tmp_path, "article.txt", "Words.¹ More.²\n\n¹ M. Quill, *Salt* (2011).\n\n² Ibid.\n")
    put(
        tmp_path,
        "gold.json",
        '[{"number": 1, "kind": "citation", "title": "Salt", "authors": ["M. Quill"], "url": null, "antecedent": null},'
        ' {"number": 2, "kind": "ibid", "title": null, "authors": [], "antecedent": 1}]',
    )
    (case,) = article.read(tmp_path).cases
    assert [note.text for note in case.notes] == ["M. Quill, *Salt* (2011).", "Ibid."]
    assert case.works["1"][0].facts == {"form": ("full",), "title": ("Salt",), "url": (), "authors": ("M. Quill",)}
    assert case.works["2"][0].reference == Points(("1",))


def test_exgold_takes_each_line_with_one_title(tmp_path: Path) -> None:
    lines = (
        "<author><given-names>Ann</given-names> <surname>Lee</surname></author>, <title>Tides</title>, in: <source>Bay</source>"
        " <year>1990</year>.\n"
        "<author><surname>Roe</surname></author> (<year>1991</year>).\n"
        "<title>One</title>; <title>Two</title>.\n"
    )
    put(tmp_path, f"{exgold.FOLDER}/2-notes/5-References_segmented_by_EXRefSegmentation/7.xml", lines)
    (case,) = only(exgold.read(tmp_path)).cases
    assert case.notes[0].text == "Ann Lee, Tides, in: Bay 1990."
    assert case.works["1"][0].facts == {"title": ("Tides",), "container": ("Bay",), "first_author": ("Lee",), "year": ("1990",)}


LINKED = """-DOCSTART- -X- -X- o

A author b-secondary b-r
. author i-secondary i-r
Lee author i-secondary i-r
, author i-secondary i-r
Storia title i-secondary i-r
del title i-secondary i-r
por title i-secondary i-r
- title i-secondary i-r

to title i-secondary i-r
, title i-secondary i-r
« title i-secondary i-r
Rivista title i-secondary i-r
» title i-secondary i-r
, title i-secondary i-r
3 publicationnumber-year i-secondary i-r
( publicationnumber-year i-secondary i-r
1990 publicationnumber-year i-secondary i-r
) publicationnumber-year e-secondary e-r
ivi o o o
"""


def test_linkedbooks_joins_what_the_printed_line_broke(tmp_path: Path) -> None:
    put(tmp_path, f"{linkedbooks.FOLDER}/clean_test.txt", LINKED)
    (case,) = only(linkedbooks.read(tmp_path)).cases
    assert case.notes[0].text == "A. Lee, Storia del porto, «Rivista», 3 (1990)"
    assert case.works["1"][0].facts == {"title": ("Storia del porto",), "container": ("Rivista",), "year": ("1990",)}
