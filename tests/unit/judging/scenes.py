"""Citations, answers and pages to judge, made in one line each."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cite_check.judging.judge import judge
from cite_check.judging.questions import next_questions
from cite_check.model.citation import Certainty, Citation, CitationRef, Form
from cite_check.model.document import Span
from cite_check.model.evidence import Evidence
from cite_check.model.item import Item
from cite_check.model.outcome import Failed, FailureKind, Fetched, Redirect
from cite_check.model.page import Page, PageKind, Reading, Sign, SignName
from cite_check.model.target import Doi, Lead, Purpose, Question, Role, Target, Url
from cite_check.model.weather import Weather

if TYPE_CHECKING:
    from collections.abc import Callable

    from cite_check.model.judgement import Judgement
    from cite_check.model.outcome import Outcome

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "https://gazette.example/2021/08/17/harbour-strike-ends-after-talks"
TITLE = "Harbour strike ends after talks"
Answer = tuple["Outcome", Page | None]


def citation(item: Item | str | None = TITLE, *leads: Lead, certainty: Certainty = Certainty.SURE, claim: str | None = None) -> Citation:
    """A full citation of ``item`` (or of a title alone) with these leads; without any, of URL."""
    cited = item if isinstance(item, Item) else Item(title=item)
    return Citation(
        CitationRef("1", 1),
        Form.FULL,
        "",
        Span(0, 0),
        cited,
        leads=leads or (Lead(Url(URL), Role.CITED),),
        certainty=certainty,
        claim=claim,
    )


def page(
    *titles: str | Reading,
    text: str = "",
    words: int = 600,
    sites: tuple[str, ...] = (),
    signs: tuple[Sign, ...] = (),
    kind: PageKind = PageKind.HTML,
) -> Page:
    """A page with these readings of its title."""
    readings = tuple(title if isinstance(title, Reading) else Reading(title, "h1") for title in titles)
    return Page(kind, readings, text=text, words=words, sites=sites, signs=signs)


def sign(name: SignName, detail: str = "") -> Sign:
    """One sign."""
    return Sign(name, detail)


def fetched(
    url: str = URL, *, status: int = 200, final: str | None = None, headers: tuple[tuple[str, str], ...] = (), redirect: int = 302
) -> Fetched:
    """An answer; where ``final`` is another address, by one redirect."""
    redirects = (Redirect(redirect, final),) if final and final != url else ()
    return Fetched(url, final or url, status, headers, b"", NOON, 80, redirects)


def failed(url: str = URL, kind: FailureKind = FailureKind.TIMEOUT, detail: str = "") -> Failed:
    """A failure."""
    return Failed(url, kind, detail, NOON)


def address_of(target: Target) -> str:
    """The URL that a target is asked by."""
    return target.url if isinstance(target, Url) else f"https://doi.org/{target.name}"


def asked(cited: Citation, answer: Callable[[Question], Answer]) -> tuple[Evidence, ...]:
    """All evidence that judging wants for a citation, each question answered by ``answer``."""
    evidence: tuple[Evidence, ...] = ()
    for _ in range(10):
        questions = next_questions(cited, evidence)
        if not questions:
            return evidence
        evidence += tuple(Evidence(question, *answer(question)) for question in questions)
    message = "judging never has enough"
    raise AssertionError(message)


def judged(cited: Citation, answer: Callable[[Question], Answer], weather: Weather | None = None) -> Judgement:
    """The judgement once judging has asked all that it wants."""
    return judge(cited, asked(cited, answer), weather or Weather())


def always(shown: Page | None, **answered: object) -> Callable[[Question], Answer]:
    """Every question is answered by one page, under ``fetched``'s other arguments."""

    def answer(question: Question) -> Answer:
        return fetched(address_of(question.target), **answered), shown  # type: ignore[arg-type]  # the test says what fetched takes

    return answer


def by_address(answers: dict[str, Answer], otherwise: Answer | None = None) -> Callable[[Question], Answer]:
    """Questions answered by their address; all others by ``otherwise`` or not in time."""

    def answer(question: Question) -> Answer:
        url = address_of(question.target)
        return answers.get(url) or otherwise or (failed(url), None)

    return answer


__all__ = ["NOON", "TITLE", "URL", "Doi", "Evidence", "Lead", "Purpose", "Question", "Role", "Url"]
