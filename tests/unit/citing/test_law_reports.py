from __future__ import annotations

import pytest

from cite_check.citing.cite import cite
from cite_check.citing.law_reports import find_law_reports
from cite_check.model.item import ItemType
from tests.unit.citing.notes import document


def said(text: str) -> list[dict[str, str]]:
    return [{name: text[start:end] for name, start, end in report.fields} for report in find_law_reports(text)]


def test_a_series_named_once_holds_for_the_volumes_after_it() -> None:
    text = "BVerfGE 207, 198 (208); 233, 304 (331)."
    assert said(text) == [
        {"container-title": "BVerfGE", "volume": "207", "page": "198", "locator": "208"},
        {"container-title": "BVerfGE", "volume": "233", "page": "304", "locator": "331"},
    ]
    assert [report.goes_on for report in find_law_reports(text)] == [False, True]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("BGHZ 312, 34 Rn. 17.", {"container-title": "BGHZ", "volume": "312", "page": "34", "locator": "17"}),
        ("BGHZ 312, 34, Rn. 17.", {"container-title": "BGHZ", "volume": "312", "page": "34", "locator": "17"}),
        ("Vgl. OLG Kiel, NJW 2001, 12 (14 f.)", {"container-title": "NJW", "issued": "2001", "page": "12", "locator": "14 f."}),
        ("OVG Jever, OVGE 24, 361.", {"container-title": "OVGE", "volume": "24", "page": "361"}),
        ("VerfGH NRW, NVwZ 2009, 1287.", {"container-title": "NVwZ", "issued": "2009", "page": "1287"}),
        ("BGE 95 I 213 E. 3", {"container-title": "BGE", "volume": "95 I", "page": "213", "locator": "3"}),
        ("BT-Drs. 14/1234, S. 5.", {"number": "14/1234", "locator": "5"}),
        ("BR-Drucks. VI/3080", {"number": "VI/3080"}),
        ("UN Doc. E/EST/2009/14 (12 June 2009)", {"number": "E/EST/2009/14"}),
        ("Cm. 2345 (1994)", {"number": "Cm. 2345"}),
        ("S.I. 1994 no. 1234", {"number": "S.I. 1994 no. 1234", "issued": "1994"}),
        ("SI 1998/3132", {"number": "SI 1998/3132", "issued": "1998"}),
        ("642 H.C. Debs., col. 12", {"container-title": "H.C. Debs.", "volume": "642", "locator": "12"}),
        ("H.L. Debs., vol. 555, cols. 12–14", {"container-title": "H.L. Debs.", "volume": "555", "locator": "12–14"}),
    ],
)
def test_a_report_or_paper_and_its_fields(text: str, fields: dict[str, str]) -> None:
    assert said(text) == [fields]


@pytest.mark.parametrize("text", ["BVerfGE", "7, 198", "Moll, NJW 1999, 345", "Drs. 14/1234", "; 233, 304"])
def test_no_report(text: str) -> None:
    assert find_law_reports(text) == ()


def test_a_paper_inside_a_work_is_its_number() -> None:
    (citation,) = cite(document("Hafenrat, Bericht über den Küstenschutz, BT-Drs. 14/1234, Bonn 1990, S. 5."))
    assert citation.item.number == "14/1234"
    assert citation.item.type is ItemType.REPORT
