from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("BGH, Urteil vom 4.3.2010 – III ZR 233/08, NordÖR 2010, 301 Rn. 14.", {"type": "legal_case", "issued": "2010-03-04"}),
        (
            "EuGH, Urt. v. 8.9.2016 – C-160/99, ECLI:EU:C:2099:644 = GRK 2016, 1152 Tz. 31 – Deich AG/Sand",
            {"title": "Deich AG/Sand", "issued": "2016-09-08", "container": "GRK", "page": "1152", "locator": "31"},
        ),
        ("Anders noch: LG Jever I, Urteil vom 12.12.2017, 33 O 15792/16.", {"type": "legal_case", "issued": "2017-12-12", "title": None}),
        ("Case C-99/12 *Strand GmbH v Hauptzollamt Elbe* EU:C:2014:1203, para 31.", {"type": "legal_case", "locator": "31"}),
        (
            "LG Jever, Urteil vom 3. 5. 1972 - 4 S 212/71 - (nicht veröffentlicht).",
            {"type": "legal_case", "issued": "1972-05-03", "title": None},
        ),
        (
            "EuGH, Rs. C-217/91, Moll/Kommission, Slg. 1993, I-1013, Rn. 12.",
            {"type": "legal_case", "title": "Moll/Kommission", "container": "Slg.", "issued": "1993", "page": "I-1013", "locator": "12"},
        ),
        ("Moll, Der BGH und das Wasser, Kiel 1990, S. 3.", {"type": "book"}),
    ],
)
def test_a_decision_is_told_by_its_beginning(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
