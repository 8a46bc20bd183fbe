from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Hoff, ZKG 2016, 482, 498.",
            {"author": "|Hoff", "container": "ZKG", "issued": "2016", "page": "482", "locator": "498", "title": None},
        ),
        (
            "Vgl. nur Rau, AcK 186 (1986), 1, 5 ff.",
            {"container": "AcK", "volume": "186", "issued": "1986", "page": "1", "locator": "5 ff."},
        ),
        ("Rau, ZKG 2017, 514, 530 ff., 534 m.w.N.", {"page": "514", "locator": "530 ff., 534"}),
        ("de la Dune/Kusch, ZKG 2019, 694 ff.", {"author": "|de la Dune; |Kusch", "page": "694", "locator": None}),
        ("Lee, The Tides of Winter 2016, 482.", {"container": None}),
    ],
)
def test_letters_and_numbers_are_a_journal_and_a_place_in_it(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
