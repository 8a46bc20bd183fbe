"""The sentences: quoted, cleaned, and read by an author."""

from __future__ import annotations

from cite_check.judging import explain
from cite_check.model.match import Agreement, Closeness, Match
from cite_check.model.page import Reading
from tests.unit.judging.scenes import failed


def test_titles_are_cleaned_and_cut() -> None:
    assert explain.quoted("a\x1b[2J\u202eb") == "“a [2J b”"
    assert len(explain.quoted("x" * 1000)) == explain.TITLE_LIMIT + 2


def test_places_have_words() -> None:
    assert explain.place(Reading("x", "json-ld:headline")) == "its headline data"
    assert explain.place(Reading("x", "csl:title")) == "the DOI's record"
    assert explain.place(Reading("x", "something-new")) == "something-new"


def test_long_differences_are_cut() -> None:
    met = Match(Closeness.DIFFERENT, 0.1, "x", missing=tuple("abcdefgh"))
    assert explain.difference(met) == "lacks “a b c d e f …”"


def test_what_agrees_is_one_clause() -> None:
    one = Match(Closeness.DIFFERENT, 0.1, author=Agreement.AGREES)
    three = Match(Closeness.DIFFERENT, 0.1, in_address=True, date=Agreement.AGREES, container=Agreement.AGREES)
    assert explain.agreeing(one) == "the author agrees"
    assert explain.agreeing(three) == "the address, the date and the publication agree"
    assert explain.agreeing(Match(Closeness.DIFFERENT, 0.1)) == "other words agree"


def test_statuses_have_their_usual_names() -> None:
    assert explain.status_words(404) == "404 (Not Found)"
    assert explain.status_words(999) == "999"


def test_what_has_no_host_is_told_as_it_is() -> None:
    assert explain.led(failed("mailto:someone")) == "mailto:someone"
