from __future__ import annotations

import json
import re
from typing import Any

import pytest

from cite_check.model.citation import Form
from cite_check.model.item import Item, ItemType, Name, PartialDate
from cite_check.model.judgement import Judgement
from cite_check.model.report import Report
from cite_check.model.verdict import Reason
from cite_check.model.view import View
from cite_check.reporters import bibtex, csljson, ris
from cite_check.reporters.registry import REPORTERS
from tests.unit.reporters import samples

BOOK = Item(
    type=ItemType.BOOK,
    title="Ropes & Knots: 100% of {Them}",
    title_short="Ropes",
    author=(Name(family="van den Berg", given="Lotte", suffix="Jr."), Name(literal="Society for Cordage and Twine")),
    et_al=True,
    editor=(Name(family="Marrow", given="Ines"),),
    edition="2nd",
    publisher="Quay Press",
    publisher_place="Gull Point",
    isbn="978-0-00-000000-2",
    page="23–25",
    issued=PartialDate(1998),
    accessed=PartialDate(2026, 11, 2),
    url="https://quay.example/a_{b}?x=1&y=2%20",
    archive_url="https://memory.example/2020/https://quay.example/a",
)
PAPER = Item(
    type=ItemType.ARTICLE_JOURNAL,
    title="Twine under Load",
    author=(Name(family="Ó Súilleabháin", given="Máire"),),
    container_title="Journal of Cordage",
    volume="12",
    issue="3",
    page="101-119",
    issued=PartialDate(2020, 5, 30, end=PartialDate(2020, 6, 2)),
    doi="10.5555/twine_7",
    arxiv="2005.00001",
)
UNDATED = Item(title="A Leaflet", issued=PartialDate(literal="n.d."), author=(Name(given="Sappho"),))
BARE = Item(url="https://port.example/")


def report(*items: Item) -> Report:
    offline = Judgement(Reason.OFFLINE, "Not asked.")
    rows = [samples.Row(str(number), item, offline) for number, item in enumerate(items, start=1)]
    rows.append(samples.Row("98", Item(title="Ropes"), offline, Form.SHORT))
    rows.append(samples.Row("99", Item(container_title="Somewhere"), offline))
    return Report((samples.document(rows),), samples.STARTED, samples.STARTED, offline=True)


def in_csl(*items: Item) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads(csljson.render(report(*items), View()))
    return loaded


def in_bibtex(*items: Item) -> str:
    return bibtex.render(report(*items), View()).decode()


def in_ris(*items: Item) -> list[str]:
    return ris.render(report(*items), View()).decode().split("\r\n")


def test_csl_json_has_the_csl_names() -> None:
    [book] = in_csl(BOOK)
    assert book == {
        "id": "vandenberg1998",
        "type": "book",
        "title": "Ropes & Knots: 100% of {Them}",
        "title-short": "Ropes",
        "edition": "2nd",
        "page": "23–25",
        "publisher": "Quay Press",
        "publisher-place": "Gull Point",
        "ISBN": "978-0-00-000000-2",
        "author": [{"family": "van den Berg", "given": "Lotte", "suffix": "Jr."}, {"literal": "Society for Cordage and Twine"}],
        "editor": [{"family": "Marrow", "given": "Ines"}],
        "issued": {"date-parts": [[1998]]},
        "accessed": {"date-parts": [[2026, 11, 2]]},
        "URL": "https://quay.example/a_{b}?x=1&y=2%20",
        "archive": "memory.example",
        "archive_location": "https://memory.example/2020/https://quay.example/a",
        "custom": {"et-al": True},
    }


def test_csl_json_has_ranges_and_literal_dates_and_always_a_type() -> None:
    paper, leaflet, bare = in_csl(PAPER, UNDATED, BARE)
    assert paper["issued"] == {"date-parts": [[2020, 5, 30], [2020, 6, 2]]}
    assert paper["custom"] == {"arxiv": "2005.00001"}
    assert leaflet["issued"] == {"literal": "n.d."}
    assert (leaflet["type"], bare["type"]) == ("document", "webpage")


def test_bibtex_escapes_what_latex_reads_and_leaves_addresses_whole() -> None:
    entry = in_bibtex(BOOK)
    assert entry == (
        "@book{vandenberg1998,\n"
        "  author = {van den Berg, Jr., Lotte and {Society for Cordage and Twine} and others},\n"
        "  editor = {Marrow, Ines},\n"
        r"  title = {{Ropes \& Knots: 100\% of \textbraceleft{}Them\textbraceright{}}}," + "\n"
        "  edition = {2nd},\n"
        "  pages = {23--25},\n"
        "  publisher = {Quay Press},\n"
        "  address = {Gull Point},\n"
        "  year = {1998},\n"
        "  date = {1998},\n"
        "  urldate = {2026-11-02},\n"
        "  url = {https://quay.example/a_%7Bb%7D?x=1&y=2%20},\n"
        "  isbn = {978-0-00-000000-2},\n"
        "  note = {Archived at https://memory.example/2020/https://quay.example/a},\n"
        "}\n"
    )


def test_bibtex_has_articles_and_what_it_has_no_type_for() -> None:
    entries = in_bibtex(PAPER, UNDATED, BARE)
    assert "@article{osuilleabhain2020,\n" in entries
    assert "  month = may,\n  date = {2020-05-30/2020-06-02},\n" in entries
    assert "  doi = {10.5555/twine_7},\n  eprint = {2005.00001},\n  archiveprefix = {arXiv},\n" in entries
    assert "@misc{sappho,\n  author = {{Sappho}},\n  title = {{A Leaflet}},\n  year = {n.d.},\n}\n" in entries
    assert "@misc{work,\n  url = {https://port.example/},\n}\n" in entries


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (Name(family="Rock and Roll", given="Ada"), "{Rock and Roll}, Ada"),
        (Name(family="Smith, Jones", given="Ada"), "{Smith, Jones}, Ada"),
        (Name(family="Anderson", given="Ada"), "Anderson, Ada"),
        (Name(family="Anderson"), "Anderson"),
    ],
)
def test_bibtex_keeps_a_name_in_one_piece(name: Name, written: str) -> None:
    assert f"  author = {{{written}}},\n" in in_bibtex(Item(title="Fog", author=(name,)))


def test_bibtex_braces_are_balanced_whatever_comes() -> None:
    for make in samples.ALL.values():
        entries = bibtex.render(make(), View()).decode()
        assert entries.count("{") == entries.count("}")


def test_ris_has_a_tag_a_line() -> None:
    lines = in_ris(BOOK)
    assert lines == [
        "TY  - BOOK",
        "ID  - vandenberg1998",
        "AU  - van den Berg, Lotte, Jr.",
        "AU  - Society for Cordage and Twine",
        "ED  - Marrow, Ines",
        "TI  - Ropes & Knots: 100% of {Them}",
        "ST  - Ropes",
        "ET  - 2nd",
        "SP  - 23",
        "EP  - 25",
        "PB  - Quay Press",
        "CY  - Gull Point",
        "SN  - 978-0-00-000000-2",
        "PY  - 1998",
        "DA  - 1998///",
        "Y2  - 2026/11/02/",
        "UR  - https://quay.example/a_{b}?x=1&y=2%20",
        "N1  - Archived at https://memory.example/2020/https://quay.example/a",
        "N1  - The list of authors was cut short (et al.).",
        "ER  - ",
        "",
        "",
    ]


def test_ris_has_types_dois_and_dates_in_words() -> None:
    lines = in_ris(PAPER, UNDATED, BARE)
    assert [line for line in lines if line.startswith("TY")] == ["TY  - JOUR", "TY  - GEN", "TY  - ELEC"]
    assert {"DO  - 10.5555/twine_7", "AN  - arXiv:2005.00001", "DA  - ///n.d.", "VL  - 12", "T2  - Journal of Cordage"} <= set(lines)


def test_ris_names_with_a_suffix_and_no_given_name_keep_their_places() -> None:
    assert "AU  - Marrow, , Jr." in in_ris(Item(title="Fog", author=(Name(family="Marrow", suffix="Jr."),)))


def test_ris_is_one_tag_a_line_whatever_comes() -> None:
    written = ris.render(samples.hostile(), View()).decode()
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in written.split("\r\n") if line)
    assert "\n" not in written.replace("\r\n", "")


def test_a_work_cited_twice_is_written_once_and_back_references_are_left_out() -> None:
    assert [item["id"] for item in in_csl(BARE, PAPER, BARE)] == ["work", "osuilleabhain2020"]


def test_keys_are_unique() -> None:
    titles = [Item(title=f"The Fog, Part {number}", issued=PartialDate(2001)) for number in range(40)]
    keys = [item["id"] for item in in_csl(*titles, Item(title="海図"))]
    assert keys[:3] == ["part2001", "part2001b", "part2001c"]
    assert keys[26:28] == ["part2001x27", "part2001x28"]
    assert keys[-1] == "work"
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z0-9]+", key) for key in keys)


@pytest.mark.parametrize("name", ["csljson", "bibtex", "ris"])
def test_an_empty_run_is_an_empty_list(name: str) -> None:
    known = next(known for known in REPORTERS if known.name == name)
    assert known.load()(samples.nothing(), View()) == (b"[]\n" if name == "csljson" else b"")
