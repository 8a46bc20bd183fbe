from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cite_check.citing.ranges import Ranges

PLACES = st.integers(0, 30)


@given(st.lists(st.tuples(PLACES, PLACES), max_size=8), PLACES)
def test_a_place_is_held_by_a_range_that_begins_before_it_and_ends_behind_it(ranges: list[tuple[int, int]], place: int) -> None:
    assert Ranges(ranges).hold(place) == any(start < place < end - 1 for start, end in ranges)
