"""Laws of judging: what a score never depends on, that judging is total, and that asking ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cite_check.judging.judge import judge
from cite_check.judging.match import match
from cite_check.judging.questions import next_questions
from cite_check.judging.titles import compare
from cite_check.judging.wordings import kind_of
from cite_check.judging.words import words
from cite_check.model.citation import Certainty, Citation, CitationRef, Form
from cite_check.model.document import Span
from cite_check.model.evidence import Evidence
from cite_check.model.item import Item, Name, PartialDate
from cite_check.model.judgement import Judgement
from cite_check.model.outcome import Failed, FailureKind, Fetched, Redirect
from cite_check.model.page import DateReading, Page, PageKind, Reading, Sign, SignName
from cite_check.model.target import Doi, Lead, Purpose, Role, Url
from cite_check.model.verdict import VERDICT_OF, Verdict
from cite_check.model.weather import Sky, Weather
from tests.unit.judging.scenes import NOON

if TYPE_CHECKING:
    from collections.abc import Callable

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

_PLAIN = "harbour strike ends after long talks keepers coast winter letters ice retreat century river floods valley season lamps"
PLAIN = _PLAIN.split()
word = st.sampled_from(PLAIN)
title = st.lists(word, min_size=1, max_size=9).map(" ".join)
any_title = st.one_of(
    title, st.text(max_size=60), st.sampled_from(["404", "Page not found", "Log in", "Just a moment...", "第2回 報告書", "Part 1"])
)


@quick
@given(any_title)
def test_a_title_is_itself(text: str) -> None:
    told = words(text)
    assume(told.tokens)
    assert compare(told, told).score == 1.0


@quick
@given(any_title, any_title)
def test_a_score_is_a_share(one: str, other: str) -> None:
    assert 0.0 <= compare(words(one), words(other)).score <= 1.0


@quick
@given(
    title,
    st.sampled_from([str.upper, str.title, lambda text: text.replace(" ", "  "), lambda text: f"“{text}”", lambda text: f"  {text}. "]),
    title,
)
def test_case_blanks_and_quotes_make_no_difference(text: str, changed: Callable[[str], str], other: str) -> None:
    assert compare(words(changed(text)), words(other)).score == compare(words(text), words(other)).score
    assert compare(words(other), words(changed(text))).score == compare(words(other), words(text)).score


@quick
@given(st.lists(word, min_size=3, max_size=8), st.data())
def test_a_hyphen_is_a_blank(parts: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(parts) - 1))
    hyphened = " ".join([*parts[: place - 1], f"{parts[place - 1]}-{parts[place]}", *parts[place + 1 :]])
    assert compare(words(hyphened), words(" ".join(parts))).score == 1.0


@quick
@given(st.lists(word, min_size=4, max_size=9, unique=True), st.integers(1, 99), st.integers(1, 99))
def test_other_numbers_are_another_title(parts: list[str], one: int, other: int) -> None:
    assume(one != other)
    found = match(
        Item(title=f"{' '.join(parts)} {one}"), Page(PageKind.HTML, (Reading(f"{' '.join(parts)} {other}", "h1"),)), "https://a.example/"
    )
    assert found.closeness == "different"


@quick
@given(any_title)
def test_wordings_never_raise(text: str) -> None:
    kind_of(text)


sign = st.builds(
    Sign,
    st.sampled_from(SignName),
    st.sampled_from(
        [
            "",
            "cloudflare: _cf_chl_opt",
            "error:title: page not found",
            "login:h1: log in",
            "https://a.example/",
            "https://b.example/x",
            "nonsense",
            "::",
        ]
    ),
)
date = st.builds(PartialDate, st.none() | st.integers(1900, 2030), st.none() | st.integers(0, 13), st.none() | st.integers(0, 32))
name = st.builds(Name, st.none() | word, st.none() | word, st.none() | word)
page = st.builds(
    Page,
    st.sampled_from(PageKind),
    st.lists(st.builds(Reading, any_title, st.sampled_from(["h1", "og:title", "title"]), st.booleans()), max_size=4).map(tuple),
    st.lists(name, max_size=2).map(tuple),
    st.lists(st.builds(DateReading, date, st.just("meta")), max_size=2).map(tuple),
    st.lists(any_title, max_size=2).map(tuple),
    text=st.one_of(st.just(""), title, st.text(max_size=200)),
    words=st.sampled_from([0, 20, 200, 2000]),
    signs=st.lists(sign, max_size=4).map(tuple),
)
url = st.sampled_from(
    [
        "https://a.example/",
        "https://a.example/2021/08/17/harbour-strike-ends",
        "https://b.example/x?y=1",
        "https://login.b.example/login",
        "ftp://c.example",
        "x",
        "",
    ]
)
headers = st.sampled_from([(), (("cf-mitigated", "challenge"),), (("server", "AkamaiGHost"),)])
status = st.sampled_from([200, 202, 204, 301, 401, 403, 404, 410, 418, 429, 500, 503, 999])
fetched = st.builds(
    Fetched,
    url,
    url,
    status,
    headers,
    st.just(b""),
    st.just(NOON),
    st.just(1),
    st.one_of(st.just(()), url.map(lambda at: (Redirect(302, at),))),
)
failed = st.builds(Failed, url, st.sampled_from(FailureKind), st.text(max_size=20), st.just(NOON))
answer = st.one_of(st.tuples(fetched, st.none() | page), st.tuples(failed, st.none()))
target = st.one_of(st.builds(Url, url), st.just(Doi("10.5555/x")))
lead = st.builds(Lead, target, st.sampled_from(Role))
citation = st.builds(
    lambda item, leads, certainty, claim: Citation(
        CitationRef("1", 1), Form.FULL, "", Span(0, 0), item, leads=leads, certainty=certainty, claim=claim
    ),
    st.builds(
        Item,
        title=st.none() | any_title,
        author=st.lists(name, max_size=2).map(tuple),
        container_title=st.none() | title,
        issued=st.none() | date,
    ),
    st.lists(lead, max_size=4).map(tuple),
    st.sampled_from(Certainty),
    st.none() | title,
)
weather = st.builds(Weather, st.sampled_from(Sky), st.sampled_from([None, "b.example"]), st.booleans())


def gather(cited: Citation, data: st.DataObject) -> tuple[Evidence, ...]:
    evidence: tuple[Evidence, ...] = ()
    for _ in range(30):
        questions = next_questions(cited, evidence)
        if not questions:
            return evidence
        evidence += tuple(Evidence(question, *data.draw(answer)) for question in questions)
    message = "asking does not end"
    raise AssertionError(message)


@quick
@given(citation, weather, st.data())
def test_judging_is_total_and_asking_ends(cited: Citation, sky: Weather, data: st.DataObject) -> None:
    evidence = gather(cited, data)
    found = judge(cited, evidence, sky)
    assert isinstance(found, Judgement)
    assert found.message
    assert set(found.evidence) == set(evidence) or not cited.leads


@quick
@given(citation, st.data())
def test_a_guess_is_never_a_mismatch(cited: Citation, data: st.DataObject) -> None:
    assume(cited.certainty is Certainty.GUESS)
    assert VERDICT_OF[judge(cited, gather(cited, data), Weather()).reason] is not Verdict.MISMATCHED


@quick
@given(citation, weather, st.data())
def test_nothing_is_dead_while_the_network_is_in_doubt(cited: Citation, sky: Weather, data: st.DataObject) -> None:
    assume(sky.sky is not Sky.CLEAR)
    assert VERDICT_OF[judge(cited, gather(cited, data), sky).reason] is not Verdict.DEAD


@quick
@given(citation, st.data())
def test_only_two_looks_or_a_status_make_a_death(cited: Citation, data: st.DataObject) -> None:
    evidence = gather(cited, data)
    if VERDICT_OF[judge(cited, evidence, Weather()).reason] is Verdict.DEAD:
        gone = any(isinstance(one.outcome, Fetched) and one.outcome.status in {404, 410} for one in evidence)
        twice = any(one.question.purpose is Purpose.SECOND_LOOK for one in evidence)
        assert gone or twice
