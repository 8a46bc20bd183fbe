"""The weather of a run, from all its outcomes."""

from __future__ import annotations

import pytest

from cite_check.judging.survey import survey
from cite_check.model.outcome import FailureKind, Outcome
from cite_check.model.weather import Sky, Weather
from tests.unit.judging.scenes import failed, fetched

SITES = [f"https://site{number}.example/page" for number in range(4)]


def all_failed(*kinds: FailureKind) -> list[Outcome]:
    return [failed(f"https://site{number}.example/", kind) for number, kind in enumerate(kinds)]


NETWORK = (FailureKind.TIMEOUT, FailureKind.CONNECTION, FailureKind.NO_SUCH_HOST, FailureKind.DNS_TROUBLE)


def test_nothing_reached_and_no_control_is_no_network() -> None:
    assert survey(all_failed(*NETWORK), control_resolves=False, proxied=False).sky is Sky.DOWN


@pytest.mark.parametrize("control", [True, None])
def test_nothing_reached_but_names_resolve_is_bad_luck(control: bool | None) -> None:  # noqa: FBT001 - a value under test
    assert survey(all_failed(*NETWORK), control_resolves=control, proxied=False).sky is Sky.CLEAR


@pytest.mark.parametrize("kind", [FailureKind.TLS, FailureKind.REDIRECT_LOOP, FailureKind.BAD_ANSWER])
def test_a_failure_that_somebody_answered_is_a_network(kind: FailureKind) -> None:
    assert survey(all_failed(FailureKind.TIMEOUT, kind), control_resolves=False, proxied=False).sky is Sky.CLEAR


def test_one_answer_is_a_network() -> None:
    assert survey([*all_failed(*NETWORK), fetched()], control_resolves=False, proxied=False).sky is Sky.CLEAR


def test_what_was_not_asked_does_not_count() -> None:
    outcomes = all_failed(FailureKind.TIMEOUT, FailureKind.SCHEME, FailureKind.POLICY, FailureKind.BUDGET)
    assert survey(outcomes, control_resolves=False, proxied=False).sky is Sky.DOWN
    assert survey(all_failed(FailureKind.SCHEME, FailureKind.BUDGET), control_resolves=False, proxied=False).sky is Sky.CLEAR
    assert survey([], control_resolves=False, proxied=False).sky is Sky.CLEAR


def test_one_foreign_page_for_three_sites_is_a_portal() -> None:
    outcomes = [fetched(url, final="https://portal.station.example.com/login?from=x") for url in SITES[:3]]
    assert survey(outcomes, control_resolves=True, proxied=False) == Weather(Sky.CAPTIVE, "portal.station.example.com")


NO_PORTAL = [
    ("two sites", [fetched(url, final="https://portal.example.com/login") for url in SITES[:2]]),
    ("one site of three hosts", [fetched(f"https://{name}.gazette.example/x", final="https://gazette.example/y") for name in "abc"]),
    ("shorteners of three pages", [fetched(url, final=f"https://gazette.example.com/{number}") for number, url in enumerate(SITES[:3])]),
    (
        "a minority",
        [fetched(url, final="https://hub.example.com/x") for url in SITES[:3]] + [fetched(f"https://own{n}.example/") for n in range(4)],
    ),
]


@pytest.mark.parametrize("outcomes", [case[1] for case in NO_PORTAL], ids=[case[0] for case in NO_PORTAL])
def test_what_is_no_portal(outcomes: list[Outcome]) -> None:
    assert survey(outcomes, control_resolves=True, proxied=False).sky is Sky.CLEAR


def test_a_proxy_is_remembered() -> None:
    assert survey([fetched()], control_resolves=None, proxied=True) == Weather(proxied=True)
