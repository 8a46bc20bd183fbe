from __future__ import annotations

from benchmarks.accuracy.align import pair, same_segment
from benchmarks.accuracy.labels import Work
from cite_check.model.item import Item
from tests.unit.benchmarks.citations import citation

SALT = Work({"title": ("The Salt Roads",)})
ESTUARY = Work({"title": ("Reading the Estuary",)})


def test_each_work_gets_its_own_citation() -> None:
    first, second = citation("Quill, The Salt Roads (2011)"), citation("Tarr, Reading the Estuary (1998)")
    assert pair([SALT, ESTUARY], [first, second]) == (first, second)


def test_a_false_citation_before_takes_no_work() -> None:
    false, right = citation("The keeper came back."), citation("Tarr, Reading the Estuary (1998)")
    assert pair([ESTUARY], [false, right]) == (right,)


def test_a_missed_work_has_no_citation() -> None:
    only = citation("Tarr, Reading the Estuary (1998)")
    assert pair([SALT, ESTUARY], [only]) == (None, only)


def test_a_citation_of_two_works_answers_the_one_whose_title_it_gives() -> None:
    both = citation("Quill, The Salt Roads (2011) - Tarr, Reading the Estuary (1998), with a long remark", Item(title="The Salt Roads"))
    assert pair([SALT, ESTUARY], [both]) == (both, None)


def test_nothing_pairs_with_nothing() -> None:
    assert pair([], [citation("x")]) == ()
    assert pair([SALT], []) == (None,)


def test_works_without_words_pair_in_order() -> None:
    blank = Work({"form": ("ibid",)})
    first, second = citation("Ibid., 3"), citation("Ibid., 4", index=2)
    assert pair([blank, blank], [first, second]) == (first, second)


def test_a_segment_is_the_same_if_half_of_the_words_are_shared() -> None:
    work = Work({}, text="Tarr, Reading the Estuary (1998)")
    assert same_segment(work, citation("See Tarr, Reading the Estuary (1998), 14"))
    assert not same_segment(
        work, citation("Quill, The Salt Roads (2011); Tarr, Reading the Estuary (1998), 14; Pym, Storms (1934), and others")
    )
