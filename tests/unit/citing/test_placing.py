"""Places of tokens: in a note each work's are its own."""

from __future__ import annotations

from cite_check.citing.placing import places_of
from cite_check.citing.tokens import tokens_of


def test_a_work_behind_a_semicolon_stands_as_it_stands_alone() -> None:
    alone = "Lind, Das Watt, Kiel 1971"
    text = f"Moll, Der Deich, Bremen 1969; {alone}"
    both = places_of(tokens_of(text, 0, len(text)), listed=False)
    assert both[-5:] == places_of(tokens_of(alone, 0, len(alone)), listed=False)


def test_a_semicolon_between_names_parts_no_works() -> None:
    text = "Moll, Jan; Lind, Ann: Das Watt, Kiel 1971"
    places = places_of(tokens_of(text, 0, len(text)), listed=False)
    assert [edges[0] for edges, *_ in places[:6]] == [0, 1, 2, 3, 4, 5]


def test_a_semicolon_in_a_list_s_entry_parts_no_works() -> None:
    text = "Moll J. Uplift 1971; evidence from ports"
    places = places_of(tokens_of(text, 0, len(text)), listed=True)
    assert [edges[0] for edges, *_ in places] == [0, 1, 2, 3, 4, 5, 6]
