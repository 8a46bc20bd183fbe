"""The numbers of a tail, as whole notes show them."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Moll, Deichrecht und Staat, NJW 1999, 345 (347).", {"container": "NJW", "volume": None, "page": "345", "locator": "347"}),
        ("Gerald Pym, *Storms* (London: Tallow, 1934), 17.", {"page": None, "locator": "17"}),
        (
            "Clara Voss, *Sand*, *in* SHORES IN EQUITY 33, 35 (J. Orme ed., 2001).",
            {"container": "SHORES IN EQUITY", "page": "33", "locator": "35"},
        ),
        ("C. Negri, *Il sale*, in «Rivista dei porti», XII (1998), pp. 201-230.", {"volume": "XII", "page": "201-230"}),
        ("王岸，“渡口的罢工”，《港口史研究》，2015年第2期，第45-60页。", {"container": "港口史研究", "issue": "2", "page": "45-60"}),
        ("Zweigert/Kötz, Einführung, 3. Aufl., Tübingen 1996, § 3 II.", {"edition": "3.", "locator": "3 II", "volume": None}),
        ("Ana Vidal, *Ports*, Studies in Decline 14 (Lisbon: Cais, 2002), 9.", {"publisher": "Cais", "place": "Lisbon", "locator": "9"}),
    ],
)
def test_what_a_number_is(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
