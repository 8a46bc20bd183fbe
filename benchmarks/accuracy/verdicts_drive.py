"""Plays the pipeline's part between one citation and a web that is made of stored answers: asks, judges, asks again, judges."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from cite_check.judging.judge import judge
from cite_check.judging.questions import next_questions
from cite_check.metadata.extract import extract
from cite_check.model.citation import Certainty, Citation, CitationRef, Form
from cite_check.model.document import Span
from cite_check.model.evidence import Evidence
from cite_check.model.outcome import Failed, Fetched
from cite_check.model.target import Doi, Lead, Purpose, Question, Role, Target, Url
from cite_check.model.verdict import VERDICT_OF, Verdict
from cite_check.model.weather import Weather

if TYPE_CHECKING:
    from collections.abc import Callable

    from cite_check.model.item import Item
    from cite_check.model.judgement import Judgement
    from cite_check.model.outcome import Headers, Outcome, Redirect
    from cite_check.model.page import Page

ASKED_AT: Final = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""Every stored answer was given at this moment."""
ROUNDS: Final = 3
"""How often judging may ask for more; the pipeline's own limit."""


@dataclass(frozen=True, slots=True)
class Look:
    """An answer and what it shows; the page is read once, however often it is judged."""

    outcome: Outcome
    page: Page | None


def look(outcome: Outcome) -> Look:
    """Read an answer's page, and let go of its body as the pipeline does."""
    if isinstance(outcome, Failed):
        return Look(outcome, None)
    return Look(replace(outcome, body=b""), extract(outcome))


def fetched(url: str, body: bytes, status: int = 200, headers: Headers = (), redirects: tuple[Redirect, ...] = ()) -> Fetched:
    """An answer as the web gives it; HTML in no declared encoding unless ``headers`` say otherwise."""
    named = headers if any(name == "content-type" for name, _ in headers) else (("content-type", "text/html"), *headers)
    media_type = next(value for name, value in named if name == "content-type").partition(";")[0].strip().lower()
    final = redirects[-1].url if redirects else url
    return Fetched(url, final, status, named, body, ASKED_AT, 100, redirects, media_type)


def not_found(url: str) -> Look:
    """A plain server's answer for an address that it does not have."""
    return look(fetched(url, b"<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>", 404))


def citation_of(item: Item, *, certainty: Certainty = Certainty.SURE, claim: str | None = None) -> Citation:
    """A full citation of one work in note 1, whose leads are the item's URL, its DOI and its archived copy."""
    text = " ".join(part for part in (item.title, item.url) if part)
    leads: list[Lead] = []
    if item.url:
        leads.append(Lead(Url(item.url), Role.CITED))
    if item.doi:
        leads.append(Lead(Doi(item.doi), Role.DOI))
    if item.archive_url:
        leads.append(Lead(Url(item.archive_url), Role.ARCHIVED))
    ref = CitationRef("1", 1)
    return Citation(ref, Form.FULL, text, Span(0, len(text)), item, leads=tuple(leads), certainty=certainty, claim=claim)


def drive(citation: Citation, answer: Callable[[Question], Look | None]) -> Judgement:
    """Ask what the citation names, then whatever judging still wants to know, and judge. An answer of ``None`` is never had."""
    first = tuple(Question(lead.target, Purpose.CITED) for lead in _asked_first(citation))
    evidence = _ask(first, answer)
    for _ in range(ROUNDS):
        wanted = tuple(question for question in next_questions(citation, evidence) if question not in {item.question for item in evidence})
        more = _ask(wanted, answer)
        if not more:
            break
        evidence += more
    return judge(citation, evidence, Weather())


def verdict_of(judgement: Judgement) -> Verdict:
    """The verdict that a judgement's reason stands for."""
    return VERDICT_OF[judgement.reason]


def _asked_first(citation: Citation) -> tuple[Lead, ...]:
    cited = citation.leads[:1]
    return cited + tuple(lead for lead in citation.leads[1:] if lead.role is Role.DOI)


def _ask(questions: tuple[Question, ...], answer: Callable[[Question], Look | None]) -> tuple[Evidence, ...]:
    looks = ((question, answer(question)) for question in questions)
    return tuple(Evidence(question, look.outcome, look.page) for question, look in looks if look is not None)


def url_of(target: Target) -> str:
    """The address of a target, as a key for stored answers."""
    match target:
        case Url(url):
            return url
        case Doi(name):
            return f"doi:{name}"
