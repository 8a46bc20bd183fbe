"""Measures metadata and judging on pages with a title that a person gave: every observation is one yes or no about one page."""

from __future__ import annotations

import random
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from benchmarks.accuracy.titles_beside import BESIDE, names_its_site, page_beside
from benchmarks.accuracy.titles_wrong import SEED, WrongTitles
from benchmarks.accuracy.verdicts_drive import citation_of, drive, fetched, look, not_found, url_of, verdict_of
from cite_check.address import parse
from cite_check.model.item import Item
from cite_check.model.policy import WebPolicy
from cite_check.model.target import Purpose
from cite_check.model.verdict import Reason, Verdict
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks.accuracy.pages_public import GoldPage
    from benchmarks.accuracy.verdicts_drive import Look
    from cite_check.model.judgement import Judgement
    from cite_check.model.target import Question

SLUG_WORDS: Final = 3
"""From how many words on an address is said to name a title."""
BODY_CAP: Final = WebPolicy().body_cap
FALSE_ALARMS: Final = frozenset(
    {Reason.SOFT_NOT_FOUND, Reason.FRONT_PAGE, Reason.PARKED, Reason.TAKEN_OVER, Reason.CHALLENGE, Reason.LOGIN_WALL, Reason.CAPTIVE_PORTAL}
)
"""What a page that people read and annotated can never be."""
NOT_LIVE: Final = frozenset({("wcxb-test", "4352"), ("wcxb-test", "4542")})
"""Pages of the public sets that are no live pages: a robot check (its address is ``/are-you-human``) and a site's error page."""

_SLUG_WORDS = re.compile(r"[-_+\s]+")  # taliban-name-new-leader
_CHALLENGE_BODY = (
    b'<!doctype html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head>'
    b'<body><div class="main-wrapper"><h1>Checking your browser</h1><noscript>Enable JavaScript and cookies to continue</noscript></div>'
    b"<script>(function(){window._cf_chl_opt={cvId:'3',cType:'managed'};}());</script></body></html>"
)


@dataclass(frozen=True, slots=True)
class Observation:
    """Whether a measure's event was seen at one page of a set. ``detail`` says what was seen, for people."""

    measure: str
    set_name: str
    case: str
    seen: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds that one page took, metadata and judging together, and its size in bytes."""

    case: str
    size: int
    milliseconds: float


def observe(pages: Sequence[GoldPage], corpus: Sequence[str], timings: list[Timing]) -> Iterator[Observation]:
    """Every observation on the pages of one set; ``corpus`` holds the titles that the nearest wrong one is drawn from."""
    wrong = WrongTitles(pages, corpus)
    for page in pages:
        answer = fetched(page.url, page.body[:BODY_CAP])
        started = time.perf_counter()
        seen = look(answer)
        right = _cite(page, page.title, seen)
        timings.append(Timing(f"{page.set_name}/{page.file}", len(answer.body), (time.perf_counter() - started) * 1000))
        yield from _readings(page, seen)
        yield from _right(page, right)
        yield from _wrong(page, seen, wrong)
        yield from _alarms(page, seen, right)
        yield from _beside(page)
        yield from _slug(page, wrong)


def _cite(page: GoldPage, title: str | None, seen: Look) -> Judgement:
    def answer(question: Question) -> Look | None:
        return not_found(url_of(question.target)) if question.purpose is Purpose.NEIGHBOUR else seen

    return drive(citation_of(Item(title=title, url=page.url)), answer)


def _observation(page: GoldPage, measure: str, seen: object, detail: str) -> Observation:
    return Observation(measure, page.set_name, page.file, bool(seen), detail)


def _readings(page: GoldPage, seen: Look) -> Iterator[Observation]:
    readings = seen.page.readings if seen.page else ()
    gold = fold(page.title)
    found = any(fold(reading.text) == gold for reading in readings)
    listed = " · ".join(f"{reading.source}={reading.text}" for reading in readings[:8])
    detail = f"gold {page.title!r} of {listed}"
    yield _observation(page, "reading", found, detail)
    if page.article:
        yield _observation(page, "reading-article", found, detail)
    yield _observation(page, "shown", readings and fold(readings[0].text) == gold, detail)


def _right(page: GoldPage, judgement: Judgement) -> Iterator[Observation]:
    detail = _told(page.title, judgement)
    yield _observation(page, "right-accepted", judgement.reason is Reason.TITLE_MATCHES, detail)
    yield _observation(page, "right-live", verdict_of(judgement) is Verdict.LIVE, detail)
    yield _observation(page, "right-mismatched", verdict_of(judgement) is Verdict.MISMATCHED, detail)


def _wrong(page: GoldPage, seen: Look, wrong: WrongTitles) -> Iterator[Observation]:
    tries = [("same-site", title) for title in wrong.same_site(page)]
    singles: tuple[tuple[str, Callable[[GoldPage], str | None]], ...] = (
        ("nearest", wrong.nearest),
        ("number", wrong.other_number),
        ("word", wrong.other_word),
    )
    tries += [(name, title) for name, make in singles if (title := make(page)) is not None]
    for name, title in tries:
        judgement = _cite(page, title, seen)
        detail = f"{_told(title, judgement)} [gold {page.title!r}]"
        yield _observation(page, name, judgement.reason is Reason.TITLE_MATCHES, detail)
        yield _observation(page, f"{name}-live", verdict_of(judgement) is Verdict.LIVE, detail)
        if name == "nearest" and (page.set_name, page.file) not in NOT_LIVE:
            yield _observation(page, "alarm-wrong-title", judgement.reason in FALSE_ALARMS, detail)


def _alarms(page: GoldPage, seen: Look, right: Judgement) -> Iterator[Observation]:
    if (page.set_name, page.file) in NOT_LIVE:
        return
    untitled = _cite(page, None, seen)
    alarmed = next((judgement for judgement in (right, untitled) if judgement.reason in FALSE_ALARMS), None)
    yield _observation(page, "alarm", alarmed, _told(page.title, alarmed or right))


def _beside(page: GoldPage) -> Iterator[Observation]:
    if names_its_site(page.title, page.url):
        return
    title = random.Random(f"{SEED}:beside:{page.set_name}:{page.file}").choice(BESIDE)  # noqa: S311 (repeatable sampling, no secret)
    judgement = _cite(page, page.title, look(fetched(page.url, page_beside(title, page.url))))
    yield _observation(page, "beside", judgement.reason is Reason.TITLE_MATCHES, f"{_told(page.title, judgement)} [page says {title!r}]")


def slug_words(url: str) -> tuple[str, ...]:
    """The words of the path segment that has most of them, file suffix and pieces with digits left out; empty below three."""
    address = parse(url)
    segments = unquote(address.path).split("/") if address else []
    named = [tuple(word for word in _SLUG_WORDS.split(re.sub(r"\.\w{2,5}$", "", segment)) if word.isalpha()) for segment in segments]
    words = max(named, key=len, default=())
    return words if len(words) >= SLUG_WORDS else ()


def _slug(page: GoldPage, wrong: WrongTitles) -> Iterator[Observation]:
    if not slug_words(page.url):
        return
    walled = look(fetched(page.url, _CHALLENGE_BODY, 403, (("server", "cloudflare"), ("cf-mitigated", "challenge"))))
    blocked = _cite(page, page.title, walled)
    yield _observation(page, "slug", blocked.match and blocked.match.in_address, _told(page.title, blocked))
    for title in wrong.same_site(page)[:1]:
        other = _cite(page, title, walled)
        yield _observation(page, "slug-wrong", other.match and other.match.in_address, _told(title, other))


def _told(title: str | None, judgement: Judgement) -> str:
    return f"cited {title!r}: {judgement.reason} ({judgement.message})"
