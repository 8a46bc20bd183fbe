from __future__ import annotations

import pytest

from cite_check.citing.flatten import flatten
from cite_check.citing.joints import joints
from cite_check.citing.parts import parts_of
from cite_check.citing.sheet import read_sheet
from tests.unit.citing.notes import note


def joints_of(text: str) -> list[tuple[int, int]]:
    sheet = read_sheet(flatten(note("1", text)))
    return joints(sheet, parts_of(sheet, 0, len(text)))


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Moll, Deichrecht, Bremen 1987, S. 12.", ["Moll, Deichrecht, Bremen 1987, S. 12."]),
        (
            "Amos Thrale, A Short Discourse (London, 1641), sig. C2v; Anon., The Pilots Mirrour (1652), p. 9.",
            ["Amos Thrale, A Short Discourse (London, 1641), sig. C2v", "Anon., The Pilots Mirrour (1652), p. 9."],
        ),
        (
            "Moll, Deichrecht, Bremen 1987, S. 12. Kritisch Kahn, Recht und Staat, NJW 1999, 345.",
            ["Moll, Deichrecht, Bremen 1987, S. 12", "Kritisch Kahn, Recht und Staat, NJW 1999, 345."],
        ),
        (
            "Moll (Fn. 3), S. 12; Roe, Zur Theorie des Eigentums, 2. Aufl. 1990, S. 45 ff.; vgl. auch Kahn, NJW 1999, 345.",
            ["Moll (Fn. 3), S. 12", "Roe, Zur Theorie des Eigentums, 2. Aufl. 1990, S. 45 ff.", "vgl. auch Kahn, NJW 1999, 345."],
        ),
        (
            "Roe, Eigentum, in: Moll (Hrsg.), Recht und Staat, Kiel 1990, S. 4.",
            ["Roe, Eigentum, in: Moll (Hrsg.), Recht und Staat, Kiel 1990, S. 4."],
        ),
        (
            "Vgl. N. Behrend, Stromrecht, Hamburg 1971, und H. Scholl, Systemfragen, Bielefeld 1970.",
            ["Vgl. N. Behrend, Stromrecht, Hamburg 1971", "und H. Scholl, Systemfragen, Bielefeld 1970."],
        ),
        (
            "Vgl. neben Behrend (Anm. 1) vor allem K. Lohse, Der Deichgraf, Kiel 1958, S. 77.",
            ["Vgl. neben Behrend (Anm. 1)", " vor allem K. Lohse, Der Deichgraf, Kiel 1958, S. 77."],
        ),
    ],
)
def test_a_work_begins_where_its_author_follows_an_ended_work(text: str, works: list[str]) -> None:
    found = joints_of(text)
    starts = [0, *(begin for _, begin in found)]
    stops = [*(stop for stop, _ in found), len(text)]
    assert [text[start:stop] for start, stop in zip(starts, stops, strict=True)] == works


def test_a_comma_joins_works_only_before_a_signal() -> None:
    text = "Moll, Deichrecht, Bremen 1987, S. 12, vgl. auch Kahn, Eigentum, Kiel 1990, S. 4."
    ((stop, begin),) = joints_of(text)
    assert (text[:stop], text[begin : begin + 9]) == ("Moll, Deichrecht, Bremen 1987, S. 12", "vgl. auch")
