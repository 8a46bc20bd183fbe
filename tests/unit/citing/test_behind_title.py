from __future__ import annotations

from dataclasses import replace

import pytest

from cite_check.citing.cite import read_note
from cite_check.model.document import NoteKind
from tests.unit.citing.notes import note


@pytest.mark.parametrize(
    ("entry", "title", "first", "journal"),
    [
        (
            "Tropospheric distributions of salt nucleation rates from oxidation Luc, D.D., and R.G. Prin 2003 Basin Letters, 30(22): 2136",
            "Tropospheric distributions of salt nucleation rates from oxidation",
            "Luc",
            "Basin Letters",
        ),
        (
            "Trends from 1970 to 2008, evaluation of silt in the Ocean Munt-Hale, M., G. Jans and F. Dent 2014 Science of Silt, 494: 337",
            "Trends from 1970 to 2008, evaluation of silt in the Ocean",
            "Munt-Hale",
            "Science of Silt",
        ),
    ],
)
def test_authors_behind_a_title_are_read(entry: str, title: str, first: str, journal: str) -> None:
    ((citation, _),) = read_note(replace(note("1", entry), kind=NoteKind.REFERENCE))
    item = citation.item
    assert (item.title, item.author[0].family, item.container_title) == (title, first, journal)
