from __future__ import annotations

import pytest

from cite_check.citing.leading import skip_leading


@pytest.mark.parametrize(
    ("lead", "work"),
    [
        ("zweifelnd ", "Moll, Das Watt, Kiel 1990"),
        ("darin besonders ", "Moll, Das Watt, S. 3"),
        ("wie hier ", "Moll 1990, S. 3"),
        ("and, most recently, ", "Vane, ‘Crime’, 1990"),
        ("mit anderem Akzent, ", "Ida Moll, Das Watt, Kiel 1990"),
        ("Zur Entstehung des § 6: ", "Ida Moll, Das Watt, Kiel 1990"),
        ("", "von der Marsch, Das Watt, Kiel 1990"),
        ("", "zur Methode Ida Moll, Das Watt, Kiel 1990"),
        ("", "danah boyd, Tides, 2014"),
        ("", "in Moll, Das Watt, Kiel 1990"),
        ("", "Moll, Das Watt, Kiel 1990"),
        ("", "Zur Kritik: eine Rede, Kiel 1990"),
    ],
)
def test_where_a_work_begins_behind_what_leads_to_it(lead: str, work: str) -> None:
    assert skip_leading(lead + work, 0, len(lead + work)) == len(lead)
