from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("BGH, Urteil vom 4.3.2010 – III ZR 233/08, NordÖR 2010, 301 Rn. 14.", {"type": "legal_case", "issued": "2010-03-04"}),
        ("Case C-99/12 *Strand GmbH v Hauptzollamt Elbe* EU:C:2014:1203, para 31.", {"type": "legal_case", "locator": "31"}),
        ("Moll, Der BGH und das Wasser, Kiel 1990, S. 3.", {"type": "book"}),
    ],
)
def test_a_decision_is_told_by_its_beginning(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
