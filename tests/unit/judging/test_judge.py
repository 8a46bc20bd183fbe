"""One citation's leads weighed against one another, second looks, and the weather."""

from __future__ import annotations

import pytest

from cite_check.judging.judge import judge
from cite_check.judging.unlinked import judge_unlinked, unchecked
from cite_check.model.citation import Citation, CitationRef, Form, Resolution
from cite_check.model.document import Span
from cite_check.model.evidence import Evidence
from cite_check.model.item import Item, Name, PartialDate
from cite_check.model.outcome import FailureKind
from cite_check.model.page import DateReading, Page, PageKind, Reading, SignName
from cite_check.model.target import Doi, Lead, Purpose, Question, Role, Url
from cite_check.model.verdict import VERDICT_OF, Reason, Verdict
from cite_check.model.weather import Sky, Weather
from tests.unit.judging.scenes import TITLE, URL, Answer, always, by_address, citation, failed, fetched, judged, page, sign

CITED = Lead(Url(URL), Role.CITED)
BROKEN = Lead(Url("https://gazette.example/2021/08/17/harbour-strike-endsafter-talks"), Role.CITED)
VARIANT = Lead(Url(URL), Role.VARIANT)
DOI = Lead(Doi("10.5555/harbour.17"), Role.DOI)
COPY_URL = "https://archive.example/web/2021/https://gazette.example/x"
COPY = Lead(Url(COPY_URL), Role.ARCHIVED)
DOI_URL = "https://doi.org/10.5555/harbour.17"
HANDLE = "https://doi.org/api/handles/10.5555/harbour.17?type=URL"

GONE = (fetched(status=404), page("Not found", words=20))
WALL = (fetched(status=403), page("Access Denied", words=20))
OTHER = (fetched(), page("Weather for tomorrow: rain in the west"))
SHOWN = (fetched(), page(TITLE))
COPIED = (fetched(COPY_URL), page(TITLE))


def record(*titles: str, author: str | None = None, year: int | None = None) -> Answer:
    return fetched(DOI_URL), Page(
        PageKind.RECORD,
        tuple(Reading(title, "csl:title") for title in titles),
        authors=(Name(author),) if author else (),
        dates=(DateReading(PartialDate(year), "csl:issued"),) if year else (),
    )


REGISTERED = (fetched(DOI_URL, final=HANDLE), Page(PageKind.RECORD, signs=(sign(SignName.REGISTERED),)))
UNREGISTERED = (fetched(DOI_URL, status=404, final=HANDLE), Page(PageKind.RECORD))


def rules(*answers: tuple[Lead, Answer], item: Item | None = None) -> tuple[Reason, list[str]]:
    found = judged(
        citation(item or Item(title=TITLE), *(lead for lead, _ in answers)), by_address({_url(lead): answer for lead, answer in answers})
    )
    return found.reason, [remark.rule for remark in found.remarks]


def _url(lead: Lead) -> str:
    return lead.target.url if isinstance(lead.target, Url) else DOI_URL


WEIGHED = [
    ("the address shows the title", [(CITED, SHOWN)], Reason.TITLE_MATCHES, []),
    ("the printed address is broken, its variant works", [(BROKEN, GONE), (VARIANT, SHOWN)], Reason.TITLE_MATCHES, ["original-dead"]),
    ("neither the address nor its variant works", [(BROKEN, GONE), (VARIANT, GONE)], Reason.NOT_FOUND, []),
    ("dead, with an archived copy", [(CITED, GONE), (COPY, COPIED)], Reason.ARCHIVED_COPY_LIVE, ["original-dead"]),
    ("dead, and the copy shows something else", [(CITED, GONE), (COPY, OTHER)], Reason.NOT_FOUND, []),
    ("another page, with an archived copy", [(CITED, OTHER), (COPY, COPIED)], Reason.ARCHIVED_COPY_LIVE, ["title-differs"]),
    ("a wall, with an archived copy", [(CITED, WALL), (COPY, COPIED)], Reason.ARCHIVED_COPY_LIVE, ["original-unread"]),
    ("a wall, and the DOI's record agrees", [(CITED, WALL), (DOI, record(TITLE))], Reason.TITLE_MATCHES, ["original-unread"]),
    ("dead, and the DOI's record agrees", [(CITED, GONE), (DOI, record(TITLE))], Reason.TITLE_MATCHES, ["original-dead"]),
    ("a wall, and the DOI is registered", [(CITED, WALL), (DOI, REGISTERED)], Reason.NOTHING_TO_COMPARE, ["original-unread"]),
    ("another page, and the DOI is registered", [(CITED, OTHER), (DOI, REGISTERED)], Reason.TITLE_DIFFERS, []),
    (
        "the address agrees, the DOI is another work's",
        [(CITED, SHOWN), (DOI, record("On the moulting of crabs"))],
        Reason.TITLE_MATCHES,
        ["doi-differs"],
    ),
    ("the address agrees, the DOI does not exist", [(CITED, SHOWN), (DOI, UNREGISTERED)], Reason.TITLE_MATCHES, ["doi-not-registered"]),
    ("a wall, and the DOI is another work's", [(CITED, WALL), (DOI, record("On the moulting of crabs"))], Reason.DOI_DIFFERS, []),
    ("dead, and the DOI is another work's", [(CITED, GONE), (DOI, record("On the moulting of crabs"))], Reason.NOT_FOUND, []),
    ("a DOI alone", [(DOI, record(TITLE))], Reason.TITLE_MATCHES, []),
    ("a DOI that does not exist", [(DOI, UNREGISTERED)], Reason.DOI_NOT_REGISTERED, []),
    ("a DOI without a record", [(DOI, REGISTERED)], Reason.NOTHING_TO_COMPARE, []),
    ("a DOI of another work", [(DOI, record("On the moulting of crabs"))], Reason.DOI_DIFFERS, []),
    ("a DOI whose record is close", [(DOI, record("Harbour strike ends after long negotiations"))], Reason.TITLE_CLOSE, ["title-differs"]),
    ("a DOI that could not be asked", [(DOI, (failed(DOI_URL), None))], Reason.TIMEOUT, []),
    ("a DOI service in trouble", [(DOI, (fetched(DOI_URL, status=503, final=HANDLE), None))], Reason.SERVER_ERROR, []),
    ("a DOI service that refuses", [(DOI, (fetched(DOI_URL, status=403, final=HANDLE), None))], Reason.REFUSED, []),
    ("a DOI service with too much to do", [(DOI, (fetched(DOI_URL, status=429, final=HANDLE), None))], Reason.TOO_MANY_REQUESTS, []),
    (
        "a 404 that is not the DOI service's",
        [(DOI, (fetched(DOI_URL, status=404, final="https://press.example/x"), None))],
        Reason.BAD_ANSWER,
        [],
    ),
]


@pytest.mark.parametrize(("answers", "reason", "remarked"), [case[1:] for case in WEIGHED], ids=[case[0] for case in WEIGHED])
def test_leads_are_weighed(answers: list[tuple[Lead, Answer]], reason: Reason, remarked: list[str]) -> None:
    assert rules(*answers) == (reason, remarked)


def test_a_chapters_doi_may_be_its_books() -> None:
    item = Item(title="The keepers' letters", container_title="Lighthouses of the northern coast")
    assert rules((DOI, record("Lighthouses of the northern coast")), item=item) == (Reason.TITLE_CLOSE, ["title-differs"])


def test_a_record_under_another_title_with_the_author_and_the_year_is_retitled() -> None:
    item = Item(title="Wächter am Meer", author=(Name("Okafor"),), issued=PartialDate(2020))
    assert rules((DOI, record("Keepers by the sea", author="Okafor", year=2020)), item=item)[0] is Reason.RETITLED


def test_a_copy_without_a_title_stands_in_for_a_dead_page() -> None:
    scan = (fetched(COPY_URL), page(kind=PageKind.PDF, signs=(sign(SignName.SCANNED),)))
    assert rules((CITED, GONE), (COPY, scan))[0] is Reason.ARCHIVED_COPY_LIVE


def test_a_variant_that_works_is_suggested() -> None:
    found = judged(citation(TITLE, BROKEN, VARIANT), by_address({_url(BROKEN): GONE, URL: SHOWN}))
    assert [(suggestion.kind, suggestion.url) for suggestion in found.suggestions] == [("variant", URL)]


def test_an_archived_copy_is_suggested() -> None:
    found = judged(citation(TITLE, CITED, COPY), by_address({URL: GONE, COPY_URL: COPIED}))
    assert [(suggestion.kind, suggestion.url) for suggestion in found.suggestions] == [("archive", COPY_URL)]


def evidence(answer: Answer, purpose: Purpose = Purpose.CITED) -> Evidence:
    return Evidence(Question(Url(URL), purpose), *answer)


NOWHERE = (failed(kind=FailureKind.NO_SUCH_HOST), None)
LOST = (fetched(), page("Page not found", words=40))

LOOKS = [
    ("no such host, twice", [NOWHERE, NOWHERE], Reason.NO_SUCH_HOST),
    ("no such host, once", [NOWHERE], Reason.DNS_TROUBLE),
    ("no such host, then an answer", [NOWHERE, SHOWN], Reason.TITLE_MATCHES),
    ("no such host, then silence", [NOWHERE, (failed(), None)], Reason.DNS_TROUBLE),
    ("an error page, once", [LOST], Reason.BAD_ANSWER),
    ("an error page, then the page", [LOST, SHOWN], Reason.TITLE_MATCHES),
    ("an error page, then 404", [LOST, GONE], Reason.NOT_FOUND),
    ("an error page, then a wall", [LOST, WALL], Reason.CHALLENGE),
    ("an error page, then silence", [LOST, (failed(), None)], Reason.BAD_ANSWER),
    ("404 needs no second look", [GONE], Reason.NOT_FOUND),
]


@pytest.mark.parametrize(("looks", "reason"), [case[1:] for case in LOOKS], ids=[case[0] for case in LOOKS])
def test_doubtful_deaths_need_two_looks(looks: list[Answer], reason: Reason) -> None:
    purposes = (Purpose.CITED, Purpose.SECOND_LOOK)
    seen = tuple(evidence(answer, purpose) for answer, purpose in zip(looks, purposes, strict=False))
    assert judge(citation(), seen, Weather()).reason is reason


def test_without_any_answer_nothing_was_asked() -> None:
    assert judge(citation(), (), Weather()).reason is Reason.NOT_ASKED


@pytest.mark.parametrize("answer", [NOWHERE, (failed(), None), (failed(kind=FailureKind.CONNECTION), None)])
def test_when_the_network_is_down_nothing_else_is_said(answer: Answer) -> None:
    assert judged(citation(), lambda _: answer, Weather(Sky.DOWN)).reason is Reason.NETWORK_DOWN


def test_what_was_never_to_be_asked_is_told_when_the_network_is_down_too() -> None:
    refused = (failed(kind=FailureKind.SCHEME), None)
    assert judged(citation(), lambda _: refused, Weather(Sky.DOWN)).reason is Reason.SCHEME


PORTAL = (fetched(final="https://portal.example/login"), page("Welcome to the station", words=60))


@pytest.mark.parametrize("answer", [PORTAL, GONE, OTHER, LOST])
def test_behind_a_portal_nothing_is_dead_or_a_mismatch(answer: Answer) -> None:
    assert judged(citation(), lambda _: answer, Weather(Sky.CAPTIVE, "portal.example")).reason is Reason.CAPTIVE_PORTAL


def test_behind_a_portal_a_true_answer_still_counts() -> None:
    assert judged(citation(), always(page(TITLE)), Weather(Sky.CAPTIVE, "portal.example")).reason is Reason.TITLE_MATCHES


def test_a_proxy_cannot_know_that_there_is_no_such_host() -> None:
    found = judged(citation(), lambda _: NOWHERE, Weather(proxied=True))
    assert found.reason is Reason.DNS_TROUBLE
    assert "proxy" in found.message


def unlinked(resolution: Resolution, *candidates: CitationRef) -> Citation:
    return Citation(CitationRef("9", 1), Form.SHORT, "Okafor, Lamps", Span(0, 13), Item(), resolution=resolution, candidates=candidates)


@pytest.mark.parametrize(
    ("resolution", "reason"),
    [
        (Resolution.NOT_NEEDED, Reason.NO_ADDRESS),
        (Resolution.RESOLVED, Reason.NO_ADDRESS),
        (Resolution.MISSING, Reason.NO_ANTECEDENT),
        (Resolution.AMBIGUOUS, Reason.AMBIGUOUS_ANTECEDENT),
    ],
)
def test_citations_without_leads(resolution: Resolution, reason: Reason) -> None:
    cited = unlinked(resolution)
    assert judge_unlinked(cited).reason is reason
    assert judge(cited, (), Weather()).reason is reason


def test_an_ambiguous_antecedent_names_its_candidates() -> None:
    found = judge_unlinked(unlinked(Resolution.AMBIGUOUS, CitationRef("3", 1), CitationRef("5", 2)))
    assert "notes 3, 5" in found.message


@pytest.mark.parametrize("reason", [reason for reason, verdict in VERDICT_OF.items() if verdict is Verdict.UNCHECKED])
def test_every_unchecked_reason_has_words(reason: Reason) -> None:
    assert unchecked(reason).reason is reason
    assert unchecked(reason).message.endswith(".")
    assert unchecked(reason, "Said otherwise.").message == "Said otherwise."
