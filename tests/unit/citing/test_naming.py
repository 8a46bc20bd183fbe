from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Ministerium für Fische, Netze, Boote und Watt (2012): Auf fremdem Grund. Jever.",
            {"title": "Auf fremdem Grund", "author": "Ministerium für Fische, Netze, Boote und Watt", "issued": "2012"},
        ),
        (
            "Mayer, Karl-Uwe, Hans-Peter Bloss 1990, Die Konstruktion der Flut, in: Deichzeitung 48, S. 219-248.",
            {"title": "Die Konstruktion der Flut", "author": "Karl-Uwe|Mayer; Hans-Peter|Bloss", "issued": "1990"},
        ),
        ("Lee, A. (2012). Tides and storms (1990). Bay Review, 12, 3-9.", {"author": "A.|Lee", "issued": "2012"}),
    ],
)
def test_names_end_at_the_year(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
