"""One answer each: what a status, a wall, an error page, a front page, a parked domain and a stranger come to."""

from __future__ import annotations

import pytest

from cite_check.model.citation import Certainty
from cite_check.model.document import Severity
from cite_check.model.item import Item, Name, PartialDate
from cite_check.model.outcome import FailureKind
from cite_check.model.page import DateReading, Page, PageKind, Reading, SignName
from cite_check.model.verdict import VERDICT_OF, Reason, Verdict
from tests.unit.judging.scenes import TITLE, URL, always, by_address, citation, failed, fetched, judged, page, sign

OTHER = "Weather for tomorrow: rain in the west"

STATUSES = [
    (404, Reason.NOT_FOUND),
    (410, Reason.GONE),
    (429, Reason.TOO_MANY_REQUESTS),
    *((status, Reason.REFUSED) for status in (400, 401, 402, 403, 405, 406, 407, 408, 409, 418, 444, 451, 999)),
    *((status, Reason.SERVER_ERROR) for status in (500, 502, 503, 504, 520, 599)),
    (304, Reason.BAD_ANSWER),
    (300, Reason.BAD_ANSWER),
    (101, Reason.BAD_ANSWER),
]


@pytest.mark.parametrize(("status", "reason"), STATUSES)
def test_a_status_without_a_title(status: int, reason: Reason) -> None:
    found = judged(citation(), always(page("Sorry", words=20), status=status))
    assert found.reason is reason
    assert str(status) in found.message


@pytest.mark.parametrize("status", [401, 402, 403])
def test_a_walled_page_that_shows_the_title_is_live(status: int) -> None:
    found = judged(citation(), always(page(TITLE), status=status))
    assert found.reason is Reason.TITLE_MATCHES
    assert [remark.rule for remark in found.remarks] == ["walled"]


def test_a_scripted_site_may_answer_404_and_show_the_page() -> None:
    found = judged(citation(), always(page(TITLE), status=404))
    assert found.reason is Reason.TITLE_MATCHES
    assert [remark.rule for remark in found.remarks] == ["status"]


def test_a_short_title_under_404_proves_nothing() -> None:
    assert judged(citation("Pakistan"), always(page("Pakistan"), status=404)).reason is Reason.NOT_FOUND


FAILURES = [
    (FailureKind.TIMEOUT, Reason.TIMEOUT),
    (FailureKind.CONNECTION, Reason.CONNECTION_FAILED),
    (FailureKind.TLS, Reason.TLS),
    (FailureKind.NO_SUCH_HOST, Reason.NO_SUCH_HOST),
    (FailureKind.DNS_TROUBLE, Reason.DNS_TROUBLE),
    (FailureKind.REDIRECT_LOOP, Reason.REDIRECT_LOOP),
    (FailureKind.BAD_ANSWER, Reason.BAD_ANSWER),
    (FailureKind.SCHEME, Reason.SCHEME),
    (FailureKind.POLICY, Reason.POLICY),
    (FailureKind.BUDGET, Reason.NOT_ASKED),
    (FailureKind.INTERRUPTED, Reason.NOT_ASKED),
    (FailureKind.NOT_RECORDED, Reason.NOT_ASKED),
    (FailureKind.INTERNAL, Reason.NOT_ASKED),
]


@pytest.mark.parametrize(("kind", "reason"), FAILURES)
def test_a_failure(kind: FailureKind, reason: Reason) -> None:
    assert judged(citation(), lambda _: (failed(kind=kind), None)).reason is reason


def test_every_kind_of_failure_is_judged() -> None:
    assert {kind for kind, _ in FAILURES} == set(FailureKind)


WALLS = [
    (
        "Cloudflare's header",
        {"status": 403, "headers": (("cf-mitigated", "challenge"),)},
        page("Just a moment...", words=20),
        Reason.CHALLENGE,
    ),
    ("Cloudflare under 200", {"headers": (("cf-mitigated", "challenge"),)}, page("gazette.example", words=20), Reason.CHALLENGE),
    (
        "Cloudflare's mark",
        {"status": 503},
        page("Just a moment...", words=9, signs=(sign(SignName.VENDOR, "cloudflare: _cf_chl_opt"),)),
        Reason.CHALLENGE,
    ),
    ("Akamai", {"status": 403, "headers": (("server", "AkamaiGHost"),)}, page("Access Denied", words=30), Reason.CHALLENGE),
    ("DataDome", {"status": 401, "headers": (("x-datadome", "protected"),)}, page("gazette.example", words=5), Reason.CHALLENGE),
    (
        "Imperva under 404",
        {"status": 404},
        page(words=12, signs=(sign(SignName.VENDOR, "imperva: Incapsula incident ID"),)),
        Reason.CHALLENGE,
    ),
    ("HUMAN", {"status": 403}, page("Access to this page has been denied", words=40), Reason.CHALLENGE),
    ("AWS under 202", {"status": 202, "headers": (("x-amzn-waf-action", "challenge"),)}, page(words=0), Reason.CHALLENGE),
    (
        "Anubis",
        {"final": "https://gazette.example/.within.website/x/cmd/anubis?redir=1"},
        page("Making sure you're not a bot!", words=40),
        Reason.CHALLENGE,
    ),
    ("a title alone", {}, page("Are you a robot?", words=60), Reason.CHALLENGE),
    ("a title before the site's name", {}, page("Just a moment... | Gazette", words=30), Reason.CHALLENGE),
    (
        "a phrase on a bare page",
        {},
        page("gazette.example", words=30, signs=(sign(SignName.PHRASE, "challenge:h1: verify you are human"),)),
        Reason.CHALLENGE,
    ),
    ("sent to a login page", {"final": "https://gazette.example/user/login?next=x"}, page("Gazette", words=80), Reason.LOGIN_WALL),
    ("sent to a login host", {"final": "https://login.gazette.example/?u=1"}, page("Gazette", words=80), Reason.LOGIN_WALL),
    ("a login page in place", {}, page("Log in to continue", words=80), Reason.LOGIN_WALL),
    (
        "a login form with its title",
        {},
        page("Sign in", "Gazette account", words=80, signs=(sign(SignName.LOGIN_FORM),)),
        Reason.LOGIN_WALL,
    ),
    ("a consent host", {"final": "https://consent.gazette.example/?back=x"}, page("Gazette", words=200), Reason.LOGIN_WALL),
    ("a consent page", {}, page("Before you continue to Gazette", words=200), Reason.LOGIN_WALL),
    ("an age check", {}, page("Age verification", words=80), Reason.LOGIN_WALL),
    (
        "a pay wall without the title",
        {},
        page("Gazette", words=40, signs=(sign(SignName.PHRASE, "paywall:h1: subscribe to read"),)),
        Reason.LOGIN_WALL,
    ),
]


@pytest.mark.parametrize(("answered", "shown", "reason"), [case[1:] for case in WALLS], ids=[case[0] for case in WALLS])
def test_a_wall_is_blocked_whatever_its_status(answered: dict[str, object], shown: Page, reason: Reason) -> None:
    found = judged(citation("A quiet year for the lighthouse keepers"), always(shown, **answered))
    assert found.reason is reason
    assert VERDICT_OF[found.reason] is Verdict.BLOCKED


def test_a_blocked_page_whose_address_names_the_title_says_so() -> None:
    found = judged(citation(), always(page("Access Denied", words=12), status=403))
    assert VERDICT_OF[found.reason] is Verdict.BLOCKED
    assert "address names the cited title" in found.message
    assert "address-names-title" in [remark.rule for remark in found.remarks]


LOST = [
    ("a title", {}, page("Page not found", words=80)),
    ("a title with the site's name", {}, page("404 - Page not found | Gazette", words=80)),
    ("a title in German", {}, page("Die Seite wurde leider nicht gefunden", words=80)),
    ("a title in French", {}, page("Oups ! Page introuvable", words=80)),
    ("a title in Persian", {}, page("صفحه مورد نظر یافت نشد", words=80)),
    ("sent to an error page", {"final": "https://gazette.example/404.html"}, page("Gazette", words=40)),
    (
        "a heading, noindex, a bare page",
        {},
        page(
            "Gazette",
            words=40,
            signs=(
                sign(SignName.PHRASE, "error:h1: page not found"),
                sign(SignName.PHRASE, "error:text: page not found"),
                sign(SignName.NOINDEX),
            ),
        ),
    ),
]


@pytest.mark.parametrize(("answered", "shown"), [case[1:] for case in LOST], ids=[case[0] for case in LOST])
def test_a_soft_404_seen_twice_is_dead(answered: dict[str, object], shown: Page) -> None:
    assert judged(citation(), always(shown, **answered)).reason is Reason.SOFT_NOT_FOUND


FRONTS = [
    ("the front page", "https://gazette.example/"),
    ("the front page of another site", "https://news.example/"),
    ("the front page in a language", "https://gazette.example/en/"),
    ("the section above", "https://gazette.example/2021/"),
]


@pytest.mark.parametrize("final", [case[1] for case in FRONTS], ids=[case[0] for case in FRONTS])
def test_a_deep_link_thrown_to_a_front_page_is_dead(final: str) -> None:
    assert judged(citation(), always(page("Gazette of the North"), final=final)).reason is Reason.FRONT_PAGE


def test_a_front_page_that_lists_the_title_is_still_a_front_page() -> None:
    shown = page("Gazette of the North", text="menu " * 200 + "harbour strike ends after talks " + "more " * 50)
    assert judged(citation(), always(shown, final="https://gazette.example/")).reason is Reason.FRONT_PAGE


@pytest.mark.parametrize(
    "final",
    [
        "https://gazette.example/news/harbour-strike-ends-after-talks-1823301",
        "https://www.gazette.example/2021/08/17/harbour-strike-ends-after-talks/",
    ],
)
def test_a_moved_page_is_judged_by_its_title(final: str) -> None:
    found = judged(citation(), always(page(TITLE), final=final, redirect=301))
    assert found.reason is Reason.TITLE_MATCHES


def test_a_page_moved_for_good_suggests_its_new_address() -> None:
    final = "https://gazette.example/archive/harbour-strike"
    found = judged(citation(), always(page(TITLE), final=final, redirect=301))
    assert [(suggestion.kind, suggestion.url) for suggestion in found.suggestions] == [("redirect", final)]
    assert judged(citation(), always(page(TITLE), final=final, redirect=302)).suggestions == ()


PARKED = [
    ("a title", {}, page("gazette.example is for sale", words=60)),
    (
        "a title and a mark",
        {},
        page(
            "gazette.example",
            words=30,
            signs=(sign(SignName.PARKING, "sedoparking"), sign(SignName.PHRASE, "parked:text: buy this domain")),
        ),
    ),
    ("sent to a dealer", {"final": "https://www.hugedomains.com/domain_profile.cfm?d=gazette"}, page("Gazette.example", words=90)),
    ("a server's first page", {}, page("Welcome to nginx!", words=50)),
]


@pytest.mark.parametrize(("answered", "shown"), [case[1:] for case in PARKED], ids=[case[0] for case in PARKED])
def test_a_parked_domain_is_dead(answered: dict[str, object], shown: Page) -> None:
    assert judged(citation(), always(shown, **answered)).reason is Reason.PARKED


def test_a_domain_taken_over_is_a_mismatch() -> None:
    cited = citation(Item(title="A quiet year for the lighthouse keepers", container_title="Coast Quarterly"))
    shown = page("Situs slot gacor maxwin terpercaya", sites=("Gacor88",), text="slot gacor judi " * 20)
    assert judged(cited, always(shown, final="https://gazette.example/x")).reason is Reason.TAKEN_OVER


LIVE = [
    (
        "an article about error pages",
        "Why 404 pages matter",
        page(
            "Why 404 pages matter",
            signs=(sign(SignName.PHRASE, "error:title: 404"), sign(SignName.PHRASE, "error:text: page not found"), sign(SignName.NOINDEX)),
        ),
    ),
    (
        "a forum that is a shell",
        "Which knot holds best?",
        page("Which knot holds best? - Sailors' forum", words=3, signs=(sign(SignName.SHELL),)),
    ),
    (
        "a page with a captcha in its comment form",
        TITLE,
        page(TITLE, signs=(sign(SignName.VENDOR, "recaptcha: recaptcha"), sign(SignName.LOGIN_FORM))),
    ),
    (
        "Cloudflare's script on an ordinary page",
        TITLE,
        page(TITLE, signs=(sign(SignName.VENDOR, "cloudflare: /cdn-cgi/challenge-platform/"),)),
    ),
    (
        "an article about parking",
        "This domain is for sale: a history",
        page("This domain is for sale: a history", signs=(sign(SignName.PARKING, "sedo"),)),
    ),
    ("a song called Not Found", "Not Found", page("Not Found", "Not Found (song)")),
    ("a login page that is cited", "Log in", page("Log in", signs=(sign(SignName.LOGIN_FORM),))),
]


@pytest.mark.parametrize(("title", "shown"), [case[1:] for case in LIVE], ids=[case[0] for case in LIVE])
def test_what_only_looks_like_a_wall_or_an_error_is_live(title: str, shown: Page) -> None:
    assert judged(citation(title), always(shown)).reason is Reason.TITLE_MATCHES


@pytest.mark.parametrize(
    "shown",
    [
        page("Why 404 pages matter", signs=(sign(SignName.PHRASE, "error:text: page not found"),)),
        page("Sailors' forum: rope", signs=(sign(SignName.VENDOR, "recaptcha: recaptcha"), sign(SignName.SEARCH_FORM))),
        page("Weather for tomorrow", words=2000, signs=(sign(SignName.PHRASE, "login:text: log in"), sign(SignName.LOGIN_FORM))),
    ],
)
def test_another_article_is_a_mismatch_and_no_wall(shown: Page) -> None:
    assert judged(citation("A quiet year for the lighthouse keepers"), always(shown)).reason is Reason.TITLE_DIFFERS


def test_a_close_title_warns() -> None:
    found = judged(citation("Transcript of the first news conference"), always(page("Transcript of the first press conference")))
    assert found.reason is Reason.TITLE_CLOSE
    assert [(remark.rule, remark.severity) for remark in found.remarks] == [("title-differs", Severity.WARNING)]
    assert "news" in found.message
    assert "press" in found.message


def test_a_title_in_the_text_is_enough() -> None:
    text = "menu " * 200 + "a quiet year for the lighthouse keepers " + "more " * 200
    assert (
        judged(citation("A quiet year for the lighthouse keepers"), always(page("Coast Quarterly 12", text=text))).reason
        is Reason.TEXT_MATCHES
    )


def test_another_title_with_the_same_author_and_day_is_retitled() -> None:
    cited = citation(
        Item(title="A quiet year for the lighthouse keepers", author=(Name("Okafor", "Ada"),), issued=PartialDate(2021, 8, 17))
    )
    shown = Page(
        PageKind.HTML,
        (Reading("Lamps out on the coast", "h1"),),
        authors=(Name("Okafor", "Ada"),),
        dates=(DateReading(PartialDate(2021, 8, 17), "json-ld"),),
        words=700,
    )
    found = judged(cited, always(shown))
    assert found.reason is Reason.RETITLED
    assert "the author and the date agree" in found.message


def test_another_title_at_an_address_that_names_the_cited_one_is_retitled_where_the_author_agrees() -> None:
    cited = citation(Item(title=TITLE, author=(Name("Okafor"),)))
    shown = page("Docks reopen as unions sign", text="by ada okafor on tuesday the docks")
    assert judged(cited, always(shown)).reason is Reason.RETITLED


def test_another_number_is_no_retitling() -> None:
    url = "https://institute.example/security-report"
    found = judged(citation("Coastal Security Report 2022"), always(page("Coastal Security Report 2023"), final=url))
    assert found.reason is Reason.TITLE_DIFFERS


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (page("App", words=2, signs=(sign(SignName.SHELL),)), "scripts"),
        (page(kind=PageKind.PDF, signs=(sign(SignName.SCANNED),)), "scan"),
        (page(kind=PageKind.OTHER), "file"),
        (page(), "no title"),
        (page("Gazette of the North", sites=("Gazette of the North",)), "no title"),
        (None, "file"),
    ],
)
def test_a_page_that_cannot_be_read_is_live_with_a_warning(shown: Page | None, words: str) -> None:
    found = judged(citation("A quiet year for the lighthouse keepers"), always(shown, final="https://gazette.example/x"))
    assert found.reason is Reason.NOTHING_READABLE
    assert words in found.message
    assert [remark.severity for remark in found.remarks] == [Severity.WARNING]


def test_a_title_that_is_a_guess_is_never_a_mismatch() -> None:
    assert judged(citation("A quiet year", certainty=Certainty.GUESS), always(page(OTHER))).reason is Reason.NOTHING_TO_COMPARE


def test_without_a_title_there_is_nothing_to_compare() -> None:
    assert judged(citation(None), always(page(OTHER))).reason is Reason.NOTHING_TO_COMPARE


def test_the_words_around_a_bare_address_are_compared_where_they_match() -> None:
    assert judged(citation(None, claim=OTHER), always(page(OTHER))).reason is Reason.TITLE_MATCHES
    assert judged(citation(None, claim="see this report"), always(page(OTHER))).reason is Reason.NOTHING_TO_COMPARE


def test_titles_in_two_scripts_are_not_a_mismatch() -> None:
    found = judged(citation(), always(page("港口罢工结束"), final="https://gazette.example/x"))
    assert found.reason is Reason.NOTHING_TO_COMPARE
    assert "script" in found.message


def test_a_subscription_page_that_shows_the_title_is_live_and_walled() -> None:
    found = judged(citation(), always(page(TITLE, signs=(sign(SignName.PAYWALL),))))
    assert found.reason is Reason.TITLE_MATCHES
    assert [remark.rule for remark in found.remarks] == ["walled"]


def test_other_authors_and_another_date_are_remarked() -> None:
    cited = citation(Item(title=TITLE, author=(Name("Okafor", "Ada"),), issued=PartialDate(2019, 1, 2)))
    shown = Page(
        PageKind.HTML,
        (Reading(TITLE, "h1"),),
        authors=(Name("Brandt", "Lea"),),
        dates=(DateReading(PartialDate(2021, 8, 17), "time"),),
        words=700,
    )
    found = judged(cited, always(shown))
    assert found.reason is Reason.TITLE_MATCHES
    assert [remark.rule for remark in found.remarks] == ["author-differs", "date-differs"]


def test_the_deciding_answer_comes_first() -> None:
    beside = by_address({URL: (fetched(), page("Page not found", words=40))}, (fetched(), page("Page not found", words=40)))
    found = judged(citation(), beside)
    assert found.evidence[0].question.purpose == "second-look"
    assert len(found.evidence) == 2
