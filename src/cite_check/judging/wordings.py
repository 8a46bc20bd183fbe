"""Titles that are no work's: what error pages, walls, parked domains and front pages are called, in the languages that people cite.

A wording counts only where it is the whole title, once the site's name is off: an article *about* such pages has more to say.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

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


_ERROR = (
    r"(?:http )?(?:error |status |fehler |erreur |fout |blad |fel )?(?:code )?(?:40[04]|410)(?: error| fehler)?",
    r"(?:oops |sorry |whoops |uh oh |ooops |hmm )?(?:(?:http )?(?:error |fehler |erreur )?(?:40[04]|410) )?(?:error )?"
    r"(?:(?:the |this |that |your )?(?:requested )?(?:web ?page|page|file|resource|document|article|url|content|item|story|post|site|link)"
    r"(?: (?:you (?:requested|are looking for|were looking for|re looking for|tried to access)|requested))? ?)?"
    r"(?:(?:is |was |has |could |can |cannot |does |do |doesnt |cant |could not |has been |not be |be )*"
    r"(?:not found|not be found|no longer (?:available|exists|here|active)|not available|unavailable|not exist|doesnt exist|removed|deleted|missing|expired|gone|moved|been moved|found))"
    r"(?: error)?(?: (?:error )?(?:40[04]|410))?(?: error)?",
    r"(?:sorry |oops )?(?:we |you )?(?:re |are )?(?:(?:could not|couldnt|cannot|cant|can not|unable to|were unable to) find|nothing found|no results? found)"
    r"(?: (?:that|the|this|your|what|page|you|are|were|re|looking|for|requested|article|any|results?))*",
    r"(?:oops|whoops|uh oh|sorry)(?: (?:something (?:went|is) wrong|thats an error|an error (?:has )?occurred|page))*",
    r"(?:404 )?(?:nothing (?:was )?found(?: here)?|dead link|broken link|lost|bad request|invalid (?:url|link|request|page|article))(?: 404)?",
    r"(?:an )?(?:internal )?(?:server |application |runtime |unexpected |general |system |fatal |database )?error(?: (?:page|message|has occurred|occurred|500|503|502))*",
    r"(?:500|502|503|504)(?: (?:internal server error|service (?:temporarily )?unavailable|bad gateway|gateway time ?out|error))*",
    r"(?:service|site|website|page) (?:is )?(?:temporarily )?(?:unavailable|down(?: for maintenance)?|offline|under (?:construction|maintenance))",
    r"(?:the )?(?:page|url|site|content) (?:has )?(?:moved|expired)(?: permanently)?",
    r"this (?:page|content|video|story|article|post) (?:isnt|is not|is no longer) available(?: (?:right now|anymore|in your (?:country|region)))?",
    # German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Danish, Norwegian, Turkish, Indonesian
    r"(?:(?:fehler |error )?404 )?(?:die |diese |der |dieser )?(?:angeforderte |gesuchte |gewunschte )?(?:seite|artikel|inhalt|datei|dokument|beitrag)"
    r"(?: (?:wurde|konnte|ist|existiert|leider|nicht|mehr|werden))*(?: (?:nicht|gefunden|verfugbar|vorhanden))*(?: (?:fehler )?404)?(?<!seite)(?<!artikel)(?<!inhalt)(?<!dokument)(?<!beitrag)(?<!datei)",
    r"(?:erreur )?(?:404 )?(?:oups )?(?:la |cette )?page (?:demandee )?(?:(?:non|pas|est|nest|na|ne|n|a|ete) )*(?:trouvee?|introuvable|existe (?:pas|plus)|indisponible)(?: (?:erreur )?404)?",
    r"(?:error )?(?:404 )?(?:la )?pagina (?:(?:no|non|nao|solicitada|richiesta|niet|web|que buscas|se|ha|sido|e|foi|stata|is|est) )*(?:encontrada|existe|disponible|disponivel|trovata|gevonden|esiste)(?: (?:error )?404)?",
    r"(?:404 )?(?:strona )?(?:nie (?:zostala )?(?:znaleziono|znaleziona|istnieje))(?: strony)?(?: 404)?",
    r"(?:404 )?sidan (?:(?:hittades|kunde|finns|inte|kan|kunne|du|soker|hitta) ?)+(?: 404)?",
    r"(?:404 )?(?:siden|side) (?:(?:blev|kunne|ikke|finnes|findes|ble|fundet|funnet|eksisterer) ?)+(?: 404)?",
    r"(?:404 )?(?:aradiginiz )?sayfa (?:bulunamadi|mevcut degil)(?: 404)?",
    r"(?:404 )?halaman (?:yang anda cari )?tidak (?:ditemukan|ada|tersedia)(?: 404)?",
    r"(?:ошибка )?(?:404 )?(?:страница|документ|материал)(?: (?:не|была?|запрашиваемая|удалена?))* ?(?:наидена?|найдена?|существует|удалена?)?(?: 404)?(?<!страница)(?<!документ)(?<!материал)",
    r"(?:404 )?(?:сторінку|сторінка|сторiнку) не (?:знаидено|знайдено)(?: 404)?",
    r"(?:404 )?(?:页面(?:不存在|未找到|找不到|没有找到)|找不到(?:页面|网页|頁面|網頁)|(?:网页|頁面|網頁)(?:不存在|未找到)|您访问的页面不存在)",
    r"(?:404 )?(?:ページが見つかりません(?:でした)?|お探しのページは見つかりません(?:でした)?|ペーシか見つかりません(?:てした)?)",
    r"(?:404 )?(?:페이지를 찾을 수 없습니다|페이지를 찾을 수 없음)",
    r"(?:404 )?(?:(?:عذرا )?(?:الصفحة|الصفحه) (?:غير موجودة|غير موجوده|المطلوبة غير موجودة))",
    r"(?:404 )?(?:صفحه (?:مورد نظر )?(?:یافت نشد|پیدا نشد|موجود نیست))",
)

_CHALLENGE = (
    r"just a moment", r"attention required(?: cloudflare)?", r"please wait(?: .{0,40})?", r"one more step", r"checking your browser(?: .{0,60})?",
    r"(?:please )?verif(?:y|ying) (?:that )?(?:you are|youre|your|you) (?:a )?(?:human|not a robot|browser|connection)(?: .{0,30})?",
    r"are you (?:a )?(?:human|robot|not a robot)", r"(?:are you )?(?:a )?robot(?: or human)?", r"access denied(?: .{0,60})?", r"access to this page has been denied(?: .{0,40})?",
    r"pardon our interruption", r"request (?:unsuccessful|rejected|blocked)(?: .{0,60})?", r"(?:you have been|youve been|sorry you have been|your (?:ip|request) (?:has been|was)) blocked(?: .{0,40})?",
    r"ddos guard", r"ddos protection(?: .{0,40})?", r"security check(?: .{0,30})?", r"human verification", r"bot (?:verification|detection|protection|check)",
    r"(?:403 )?forbidden(?: 403)?", r"403(?: (?:forbidden|error|access denied))*", r"(?:error )?403(?: .{0,20})?", r"blocked", r"captcha(?: .{0,30})?", r"security verification",
    r"making sure youre not a bot", r"not acceptable", r"unusual traffic(?: .{0,40})?", r"sucuri website firewall(?: .{0,30})?", r"too many requests", r"rate limit(?:ed| exceeded)?",
    r"client challenge", r"vercel security checkpoint", r"radware (?:bot manager )?captcha(?: page)?", r"429(?: .{0,30})?", r"please (?:enable|turn on) (?:js|javascript|cookies)(?: .{0,60})?",
    r"enable javascript(?: .{0,40})?", r"un instant", r"einen moment(?: bitte)?", r"un momento", r"請稍候|请稍候", r"zugriff verweigert", r"acces refuse", r"acceso denegado",
)  # fmt: skip

_LOGIN = (
    r"(?:please )?(?:log|sign) ?(?:in|on)(?: (?:or|and|to|with|for|required|page|register|sign up|join|create|an|your|the|account|continue|registration|access|here))*(?: \w+){0,2}",
    r"(?:user |member |account |secure |web |central |single )?(?:log ?in|sign ?in|sign ?on|authentication|authorization)(?: (?:page|required|form|service|portal|screen|to your account))?",
    r"(?:authentication|login|subscription|registration|membership|authorization) required", r"subscribe(?: (?:to|now|today|for|read|continue|reading|access))*(?: \w+){0,2}",
    r"(?:join|register|sign up|create (?:an )?account)(?: (?:or|and|to|now|for|free|log in|sign in|today))*", r"(?:log into|welcome back to) \w+", r"members only", r"subscriber(?:s)? only",
    r"anmelden|anmeldung|einloggen|login erforderlich", r"(?:se )?connecter|connexion|identification|identifiez vous", r"iniciar sesion|acceder|identificarse", r"accedi|accesso", r"inloggen|aanmelden",
    r"entrar|iniciar sessao", r"zaloguj(?: sie)?|logowanie", r"logga in|log ind|logg inn", r"вход|авторизация|войти", r"登录|登錄|登入|ログイン|로그인|تسجيل الدخول",
)  # fmt: skip

_CONSENT = (
    r"before you continue(?: to .{0,30})?", r"cookie (?:consent|settings|preferences|policy|notice|wall)", r"(?:your |manage )?(?:privacy|consent|cookie) (?:choices|settings|preferences|options|consent|center|manager)",
    r"(?:we value|we care about|we respect) your privacy", r"consent", r"privacy ?(?:gate|wall|portal)?", r"cookies?", r"datenschutz ?einstellungen", r"bevor sie (?:zu .{0,30} )?(?:weitergehen|fortfahren)",
    r"avant d(?: )?acceder a .{0,30}", r"votre vie privee", r"antes de continuar(?: .{0,30})?", r"(?:yahoo|dpg media|aol) .{0,40}(?:familie|family|privacy gate|consent|brands)(?: .{0,40})?",
)  # fmt: skip

_AGE = (
    r"age (?:verification|check|gate|restricted|restriction|confirmation)(?: .{0,30})?", r"(?:please )?(?:verify|confirm) your age", r"are you (?:over|at least|of legal)(?: .{0,30})?",
    r"adult content(?: warning)?", r"content warning", r"altersprufung|alterskontrolle",
)  # fmt: skip

_PARKED = (
    r"(?:.{0,60} )?(?:this |the |premium )?domain (?:name )?(?:\S{1,60} (?:\S{2,12} )?)?(?:is |may be |could be )(?:for sale|parked|available|expired)(?: .{0,60})?",
    r"(?:buy|purchase|get) (?:this |the )?(?:premium )?domain(?: .{0,40})?", r"\S{1,60}(?: [a-z]{2,10}){1,2} is for sale(?: .{0,40})?", r"domain (?:for sale|parking|parked|expired|default page|name for sale|not configured|suspended)(?: .{0,30})?",
    r"(?:parked (?:domain|page)|future home of .{0,60}|website coming soon|coming soon|under construction)", r"(?:account|website|site|hosting|domain) (?:has been )?suspended",
    r"(?:diese )?domain (?:steht )?(?:zum verkauf|zu verkaufen|kaufen)(?: .{0,30})?", r"(?:.{0,60} )?steht zum verkauf", r"(?:ce )?(?:nom de )?domaine (?:est )?a vendre(?: .{0,30})?", r"dominio en venta(?: .{0,30})?",
    r"hugedomains(?: .{0,60})?", r"(?:.{0,60} )?hugedomains", r"(?:welcome to nginx|apache2? (?:ubuntu |debian |centos )?(?:default|test) page(?: .{0,60})?|iis (?:windows server|7|8|10)|test page for .{0,60}|it works|index of|default (?:web site|parallels plesk) page|plesk(?: .{0,40})?)",
    r"域名出售|domain name is for sale|该域名正在出售",
)  # fmt: skip

_FRONT = (
    r"home ?page|home|start ?page|welcome|willkommen|startseite|accueil|inicio|bienvenidos?|pagina (?:principal|inicial|iniziale)|hjem|hem|etusivu|главная(?: страница)?|головна|首页|首頁|ホーム|トッフヘーシ|トップページ|홈|الرئيسية|الصفحة الرئيسية|صفحه اصلی",
    r"(?:welcome|willkommen|bienvenue) (?:to|bei|auf|chez|sur)(?: \w+){1,4}", r"default|main|main page|index|untitled(?: (?:document|page))?|new page|document",
)  # fmt: skip

_TABLE: Final = tuple(
    (kind, re.compile("|".join(f"(?:{wording})" for wording in wordings)))  # page not found; just a moment; log in
    for kind, wordings in (
        (Kind.PARKED, _PARKED),
        (Kind.CHALLENGE, _CHALLENGE),
        (Kind.LOGIN, _LOGIN),
        (Kind.CONSENT, _CONSENT),
        (Kind.AGE, _AGE),
        (Kind.FRONT, _FRONT),
        (Kind.ERROR, _ERROR),
    )
)

LONGEST: Final = 120
"""Code points of a folded title beyond which it is no wording."""


@lru_cache(maxsize=4096)
def kind_of(title: str) -> Kind | None:
    """What a title says that is no work's; ``None`` for all others."""
    folded = fold(title)
    if not folded or len(folded) > LONGEST:
        return None
    return next((kind for kind, pattern in _TABLE if pattern.fullmatch(folded)), None)


def kinds_of(page: Page) -> dict[Kind, str]:
    """The kinds that some reading of the page is wholly, each with that reading."""
    found: dict[Kind, str] = {}
    for title in _whole_titles(page):
        kind = kind_of(title)
        if kind is not None:
            found.setdefault(kind, title)
    return found


def all_of_kind(page: Page, kinds: Iterable[Kind]) -> bool:
    """Whether the page has readings and every one, but for the site's own name, is of one of ``kinds``."""
    wanted = set(kinds)
    sites = {fold(site) for site in page.sites}
    told = [reading.text for reading in page.readings if fold(reading.text) not in sites]
    of_kind = {fold(text) for text in told if kind_of(text) in wanted}
    return bool(of_kind) and all(any(short in fold(text) for short in of_kind) for text in told)


def _whole_titles(page: Page) -> list[str]:
    return [reading.text for reading in page.readings[:40]]
