"""Walls: pages that stand between a robot and a source that is there. A walled page is never dead, and never a mismatch."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from cite_check.address import host_of, parse
from cite_check.judging.clues import details, has, header, phrases
from cite_check.judging.thresholds import SHORT_PAGE, THIN_PAGE
from cite_check.judging.wordings import Kind, all_of_kind, kinds_of, names_no_work
from cite_check.model.page import SignName
from cite_check.model.verdict import Reason
from cite_check.text import fold

if TYPE_CHECKING:
    from cite_check.model.outcome import Fetched
    from cite_check.model.page import Page


@dataclass(frozen=True, slots=True)
class Wall:
    """A wall: its reason, and in words who built it and how it shows ("a bot check by Cloudflare: …")."""

    reason: Reason
    words: str


_HEADER_MARKS: Final = (
    # (header, value it must hold, statuses or none for any, who): each a sign that the answer is the wall's own.
    ("cf-mitigated", "challenge", (), "Cloudflare"),
    ("x-amzn-waf-action", "", (), "AWS WAF"),
    ("x-sucuri-block", "", (), "Sucuri"),
    ("x-dd-b", "", (401, 403, 429), "DataDome"),
    ("x-datadome", "", (401, 403, 429), "DataDome"),
    ("x-kpsdk-ct", "", (403, 429), "Kasada"),
    ("server", "akamaighost", (403, 429), "Akamai"),
    ("server", "ddos-guard", (403, 429, 503), "DDoS-Guard"),
    ("set-cookie", "techaro.lol-anubis", (), "Anubis"),
    ("x-vercel-mitigated", "challenge", (), "Vercel"),
)

_INJECTED: Final = (
    # Marks that vendors leave on ordinary pages too: alone they say nothing.
    "challenge-platform", "recaptcha", "turnstile", "hcaptcha.com", "_incapsula_resource", "px-cloud", "perimeterx.net",
    "client.perimeterx", "js.datadome",
)  # fmt: skip

_LOGIN_PATH = re.compile(  # /user/login, /sso/auth
    r"/(?:log-?in|sign-?in|sign-?on|sign_in|sso(?:start|login)?|idp|auth|oauth2?|authorize|saml2?|wp-login|openid|cas|shibboleth|wayf|"
    r"institutional-?log-?in|openathens)(?:/|$|\.)",
    re.IGNORECASE,
)
_LOGIN_HOST = re.compile(r"^(?:login|signin|auth|sso|idp|accounts?|id|identity|secure-login|shibboleth)\.")  # login.example.org
_CONSENT_HOST = re.compile(r"^(?:consent|privacy|cookie|cmp|guce|myprivacy)\d*\.|\.consent\.")  # consent.example.org
_CHALLENGE_PATH = re.compile(
    r"/\.within\.website/|/cdn-cgi/challenge|/(?:(?:show|check|validate-?)?captcha|challenge|botcheck|blocked)(?:/|$|\.)", re.IGNORECASE
)


def challenge(outcome: Fetched, page: Page) -> Wall | None:
    """A check for robots, by the vendor's own marks, whatever the status."""
    for name, value, statuses, who in _HEADER_MARKS:
        found = header(outcome, name)
        if found and value in found and (not statuses or outcome.status in statuses):
            return Wall(Reason.CHALLENGE, f"a check for robots by {who}")
    mark = next((detail for detail in details(page, SignName.VENDOR) if not any(weak in detail.lower() for weak in _INJECTED)), None)
    titled = all_of_kind(page, (Kind.CHALLENGE,))
    if mark is not None and (titled or page.words <= SHORT_PAGE):
        return Wall(Reason.CHALLENGE, f"a check for robots by {vendor_name(mark)}")
    if _CHALLENGE_PATH.search(path_of(outcome.final)) and not _CHALLENGE_PATH.search(path_of(outcome.requested)):
        return Wall(Reason.CHALLENGE, "a check for robots")
    return None


def wordy_challenge(page: Page, status: int = HTTPStatus.OK) -> Wall | None:
    """A check for robots without a vendor's mark: a short page that says so in its title, its heading, or its few words."""
    title = kinds_of(page).get(Kind.CHALLENGE)
    if page.words > SHORT_PAGE:
        return None
    if title is not None and all_of_kind(page, (Kind.CHALLENGE,)):
        return None if _is_status(title, status) else Wall(Reason.CHALLENGE, f"a wall titled “{title}”")
    shown = phrases(page, "challenge")
    told = "title" in shown or "h1" in shown or bool(details(page, SignName.VENDOR))
    thin = page.words <= THIN_PAGE
    if shown and (status >= HTTPStatus.BAD_REQUEST or (told and thin) or ((told or thin) and names_no_work(page))):
        return Wall(Reason.CHALLENGE, f"a page that says “{next(iter(shown.values()))}”")
    return None


def _is_status(title: str, status: int) -> bool:
    """Whether a title says no more than the status that it came with: "403 Forbidden" with 403."""
    words = {word for word in fold(title).split() if word not in {"http", "error", str(status)}}
    phrase = next((known.phrase for known in HTTPStatus if known.value == status >= HTTPStatus.BAD_REQUEST), "")
    return bool(phrase) and words <= set(fold(phrase).split())


def login(outcome: Fetched, page: Page) -> Wall | None:
    """A login, consent, age or subscription wall: by where we were sent, or by a title that is wholly one's."""
    kinds = kinds_of(page)
    sent = not _same_path(outcome)
    path, host = path_of(outcome.final), host_of(outcome.final)
    if sent and _CONSENT_HOST.search(host):
        return Wall(Reason.LOGIN_WALL, f"a consent page at {host}")
    form = has(page, SignName.LOGIN_FORM)
    if sent and (_LOGIN_PATH.search(path) or _LOGIN_HOST.search(host)) and not _LOGIN_PATH.search(path_of(outcome.requested)):
        return Wall(Reason.LOGIN_WALL, f"a login page at {host}{path[:60]}")
    for kind, what in ((Kind.LOGIN, "a login page"), (Kind.CONSENT, "a consent page"), (Kind.AGE, "an age check")):
        if kind in kinds and (all_of_kind(page, (kind,)) or (kind is Kind.LOGIN and form and page.words <= SHORT_PAGE)):
            return Wall(Reason.LOGIN_WALL, f"{what} titled “{kinds[kind]}”")
    return _phrased(page, form=form)


def _phrased(page: Page, *, form: bool) -> Wall | None:
    if page.words > SHORT_PAGE:
        return None
    for family, what in (
        ("login", "a login page"),
        ("consent", "a consent page"),
        ("age", "an age check"),
        ("paywall", "a subscription page"),
    ):
        shown = phrases(page, family)
        strong = "title" in shown or ("h1" in shown and names_no_work(page))
        asks = form and names_no_work(page) if family == "login" else page.words <= THIN_PAGE
        if shown and (strong or asks or (page.words <= THIN_PAGE and form)):
            return Wall(Reason.LOGIN_WALL, f"{what} that says “{next(iter(shown.values()))}”")
    return None


def vendor_name(mark: str) -> str:
    """The vendor's name from a sign's detail ("cloudflare: _cf_chl_opt" gives "Cloudflare")."""
    name = mark.partition(":")[0].strip()
    return _VENDORS.get(name.lower(), name)


_VENDORS: Final = {
    "cloudflare": "Cloudflare", "akamai": "Akamai", "datadome": "DataDome", "perimeterx": "HUMAN", "human": "HUMAN", "imperva": "Imperva",
    "incapsula": "Imperva", "aws": "AWS WAF", "aws-waf": "AWS WAF", "kasada": "Kasada", "hcaptcha": "hCaptcha", "recaptcha": "reCAPTCHA",
    "sucuri": "Sucuri", "ddos-guard": "DDoS-Guard", "anubis": "Anubis", "vercel": "Vercel", "radware": "Radware", "arkose": "Arkose",
    "f5": "F5",
}  # fmt: skip


def path_of(url: str) -> str:
    """The path of a URL."""
    address = parse(url)
    return address.path if address else ""


def _same_path(outcome: Fetched) -> bool:
    return path_of(outcome.requested) == path_of(outcome.final) and host_of(outcome.requested) == host_of(outcome.final)
