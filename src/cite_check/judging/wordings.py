"""Titles that are no work's: what error pages, walls, parked domains and front pages are called, in the languages that people cite.

A wording counts only where it is the whole title, once the site's name is off: an article *about* such pages has more to say.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.judging.error_words import is_error_title
from cite_check.judging.thresholds import SHORT
from cite_check.judging.words import words
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cite_check.model.page import Page


class Kind(StrEnum):
    """What a page of such a title is."""

    ERROR = "error"
    CHALLENGE = "challenge"
    LOGIN = "login"
    CONSENT = "consent"
    AGE = "age"
    PARKED = "parked"
    FRONT = "front"


MOST_READINGS: Final = 40
LONGEST: Final = 300
"""Code points of a title that are looked at."""
NAME: Final = 5
"""Words of a site's name beside a wording."""
TAIL: Final = 4
"""Words that may follow a wording that is only how such titles begin ("Log in to your account")."""


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(fold(phrase) for phrase in listed.split(";"))


_WHOLE: Final[Mapping[Kind, frozenset[str]]] = MappingProxyType(
    {
        Kind.CHALLENGE: _phrases(
            """
                just a moment; attention required; attention required cloudflare; please wait; one more step; checking your
                browser; access denied; access forbidden; forbidden; 403; 403 forbidden; error 403; 403 error; forbidden 403; http
                403; 403 access denied; blocked; robot or human; are you a robot; are you a human; are you human; are you not a
                robot; human verification; security check; security check required; security verification; bot verification; bot
                check; pardon our interruption; request unsuccessful; request rejected; request blocked; you have been blocked;
                youve been blocked; sorry you have been blocked; ddos guard; ddos protection; not acceptable; 406 not acceptable;
                too many requests; 429; 429 too many requests; error 429; rate limited; rate limit exceeded; unusual traffic;
                captcha; captcha challenge; client challenge; vercel security checkpoint; making sure youre not a bot; making sure
                you re not a bot; radware captcha page; radware bot manager captcha; service unavailable please verify; un
                instant; einen moment bitte; einen moment; un momento; um momento; 请稍候; 請稍候; один момент; zugriff
                verweigert; acces refuse; acceso denegado; accesso negato; acesso negado; доступ запрещен; доступ ограничен;
                access to this page has been denied; access to this site has been denied; access to this page is denied; verify
                you are human; verifying you are human; verifying your browser; verify your identity; please verify you are a
                human; please verify you are human; enable javascript; please enable javascript; please enable cookies; javascript
                required; javascript is disabled; javascript is not available; javascript is required; javascript is not
                enabled; вы не робот; unavailable for legal reasons; unavailable due to legal reasons; 451 unavailable for legal
                reasons; 451 unavailable due to legal reasons; not available in your country; not available in your region; content not
                available in your region; content not available in your country; loading
            """
        ),
        Kind.LOGIN: _phrases(
            """
                log in; login; log on; logon; sign in; signin; sign on; single sign on; user login; member login; account login;
                secure login; web login; login required; authentication required; authorization required; subscription required;
                registration required; membership required; log in or sign up; sign in or register; log in sign up; sign in sign
                up; login or register; log in or register; sign up or log in; login page; sign in page; login form; members only;
                subscribers only; subscriber only; subscribe to read; subscribe to continue; subscribe to continue reading;
                subscribe; subscribe now; register; sign up; create an account; create account; join; join now; anmelden;
                anmeldung; einloggen; login erforderlich; bitte anmelden; se connecter; connexion; identification; identifiez
                vous; sabonner; iniciar sesion; acceder; identificarse; inicia sesion; accedi; accesso; inloggen; aanmelden;
                entrar; iniciar sessao; fazer login; zaloguj sie; logowanie; logga in; log ind; logg inn; вход; войти;
                авторизация; вхід; 登录; 登錄; 登入; ログイン; 로그인; تسجيل الدخول; giris yap; masuk
            """
        ),
        Kind.CONSENT: _phrases(
            """
                before you continue; cookie consent; cookie wall; consent; your privacy; your privacy choices; privacy choices;
                privacy gate; consent manager; privacy settings; cookie settings; cookie preferences; manage consent; manage
                cookies; we value your privacy; we care about your privacy; we respect your privacy; yahoo ist teil der yahoo
                markenfamilie; yahoo is part of the yahoo family of brands; dpg media privacy gate; bevor sie fortfahren; bevor
                sie weitergehen; avant de continuer; votre vie privee; antes de continuar; prima di continuare; voordat je
                verdergaat
            """
        ),
        Kind.AGE: _phrases(
            """
                age verification; age check; age gate; age restricted; age restriction; age confirmation; age restricted content;
                verify your age; confirm your age; please verify your age; are you over 18; are you over 21; are you 18; are you
                21; are you of legal age; adult content; adult content warning; content warning; altersprufung; alterskontrolle;
                altersverifikation; verification de lage; verificacion de edad
            """
        ),
        Kind.PARKED: _phrases(
            """
                domain for sale; this domain is for sale; domain name for sale; this domain name is for sale; buy this domain;
                domain parked; parked domain; domain parking; parked page; domain expired; this domain has expired; expired
                domain; domain default page; domain not configured; domain suspended; account suspended; this account has been
                suspended; website suspended; site suspended; hosting suspended; website coming soon; this domain may be for sale;
                the domain is for sale; premium domain for sale; domain steht zum verkauf; domain zu verkaufen; diese domain steht
                zum verkauf; domain kaufen; nom de domaine a vendre; ce nom de domaine est a vendre; domaine a vendre; dominio en
                venta; dominio in vendita; dominio a venda; domein te koop; домен продается; домен продаётся; 域名出售;
                该域名正在出售; この ドメインは販売中です; welcome to nginx; apache2 ubuntu default page; apache2 debian default
                page; apache http server test page; apache2 ubuntu default page it works; test page for the apache http server;
                iis windows server; iis windows; it works; default web site page; default parallels plesk page; web server s
                default page; plesk default page; welcome to centos; hugedomains; future home of something quite cool
            """
        ),
        Kind.FRONT: _phrases(
            """
                home; home page; homepage; start; start page; startpage; welcome; index; main; main page; default; front page;
                untitled; untitled document; untitled page; willkommen; startseite; herzlich willkommen; accueil; page d accueil;
                bienvenue; inicio; pagina principal; pagina de inicio; bienvenidos; bienvenido; pagina inicial; bem vindo; pagina
                iniziale; benvenuti; welkom; hjem; forside; hem; startsida; etusivu; strona glowna; anasayfa; ana sayfa; beranda;
                главная; главная страница; головна; головна сторінка; 首页; 首頁; 主页; ホーム; トップページ; 홈; الرئيسية; الصفحة
                الرئيسية; صفحه اصلی; خانه
            """
        ),
    }
)

_BEGINS: Final[Mapping[Kind, frozenset[str]]] = MappingProxyType(
    {
        Kind.CHALLENGE: _phrases(
            """just a moment; attention required; access denied; access to this page has been denied; verify you are human;
            checking your browser; please verify you are; pardon our interruption; you have been blocked; sorry you have been blocked;
            please enable javascript; please enable js; please turn javascript on; ddos protection by; sucuri website firewall;
            are you a robot; please wait while;
            please wait for; 403 forbidden"""
        ),
        Kind.LOGIN: _phrases(
            """log in to; login to; sign in to; log into; sign in with; subscribe to read; sign in or; log in or; sign in through; log
            in through; log in via; sign in via; access through your; sign up for; login or"""
        ),
        Kind.CONSENT: _phrases("""before you continue to; we value your privacy; bevor sie zu; yahoo ist teil; yahoo is part"""),
        Kind.AGE: _phrases("""age verification; are you at least; please confirm your age"""),
        Kind.PARKED: _phrases("""domain is for sale; this domain is; buy this domain; hugedomains; apache2 ubuntu default page"""),
        Kind.FRONT: _phrases("""welcome to; willkommen bei; willkommen auf; bienvenue sur; bienvenidos a"""),
    }
)

_BESIDE = re.compile(r"\s+[-–—·•»]\s+|\s*[|»]\s*")  # Page not found | Example
_NAMED = re.compile(r"\A([^:]{1,60}?)\s*:\s*(.+)\Z", re.DOTALL)  # Example: Page not found (but "Not found: a memoir" is a work)
_HOST_FOR_SALE = re.compile(  # example.com is for sale, example.net domain name is for sale | HugeDomains
    r"\A\W{0,5}(?:the\s)?(?:domain\s)?(?:name\s)?[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}\W{1,3}(?:(?:domain|name|is|may|be|the|this|a|premium|-|:)\W{1,3}){0,6}"
    r"(?:for sale|parked|available for purchase|steht zum verkauf|zu verkaufen|zum verkauf|en venta|à vendre|te koop|expired)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def kind_of(title: str) -> Kind | None:
    """What a title says that is no work's, with or without a short name beside it after a bar or a dash; ``None`` for all others."""
    whole = _kind_of_whole(title[:LONGEST])
    if whole is not None:
        return whole
    parts = [part for part in _BESIDE.split(title[:LONGEST]) if part.strip()]
    for part in parts if len(parts) > 1 else ():
        kind = _kind_of_whole(part)
        if kind is not None and sum(other.count(" ") + 1 for other in parts if other is not part) <= NAME:
            return kind
    named = _NAMED.match(title[:LONGEST])
    return _kind_of_whole(named[2]) if named and named[1].count(" ") < NAME else None


def _kind_of_whole(title: str) -> Kind | None:
    folded = fold(title)
    if not folded:
        return None
    for kind, phrases in _WHOLE.items():
        if folded in phrases:
            return kind
    if is_error_title(title):
        return Kind.ERROR
    if _HOST_FOR_SALE.match(title):
        return Kind.PARKED
    return next((kind for kind, starts in _BEGINS.items() if _begins(folded, starts)), None)


def _begins(folded: str, starts: frozenset[str]) -> bool:
    return any(folded.startswith(f"{start} ") and folded[len(start) :].count(" ") <= TAIL for start in starts)


def kinds_of(page: Page) -> dict[Kind, str]:
    """The kinds that some reading of the page is wholly, each with that reading."""
    found: dict[Kind, str] = {}
    for reading in page.readings[:MOST_READINGS]:
        kind = kind_of(reading.text)
        if kind is not None:
            found.setdefault(kind, reading.text)
    return found


def all_of_kind(page: Page, kinds: Iterable[Kind]) -> bool:
    """Whether the page has readings of ``kinds``, and no reading that says more than these and the site's own name."""
    wanted = frozenset(kinds)
    sites = {fold(site) for site in page.sites}
    readings = [(fold(reading.text), reading) for reading in page.readings[:MOST_READINGS]]
    whole = {text for text, reading in readings if kind_of(reading.text) in wanted and not reading.trimmed}
    parts = whole | {text for text, reading in readings if kind_of(reading.text) in wanted}
    told = [(text, parts if reading.trimmed else whole) for text, reading in readings if text not in sites]
    return bool(parts) and all(
        any(_holds(text, short) for short in shorts) or any(_holds(short, text) for short in parts) for text, shorts in told
    )


def _holds(text: str, short: str) -> bool:
    """Whether a reading is a wording with a site's short name beside it, or that name, cut off it."""
    return f" {short} " in f" {text} " and text.count(" ") - short.count(" ") <= NAME


def names_no_work(page: Page) -> bool:
    """Whether no reading of the page could be a work's title: each is a wording, or a word or two."""
    return all(kind_of(reading.text) is not None or words(reading.text).content <= SHORT for reading in page.readings[:MOST_READINGS])
