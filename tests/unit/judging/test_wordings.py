"""Titles that are no work's, in many languages, and works that only sound like them."""

from __future__ import annotations

import pytest

from cite_check.judging.wordings import Kind, all_of_kind, kind_of
from cite_check.model.page import Reading
from tests.unit.judging.scenes import page

WORDINGS = {
    Kind.ERROR: """404|404 Not Found|Error 404|HTTP 404|404 error|Page not found|404 - Page Not Found
        Sorry, the page you requested could not be found|We couldn't find that page|The page you are looking for doesn’t exist
        This page isn't available|Oops! Something went wrong|Nothing found|The requested URL was not found on this server
        500 Internal Server Error|503 Service Temporarily Unavailable|410 Gone|Error|Bad Request
        This article is no longer available|Page not found | Gazette of the North|Gazette: Page not found
        404 Not Found - nginx|Seite nicht gefunden|Die angeforderte Seite wurde leider nicht gefunden|Fehler 404
        Page introuvable|Cette page n’existe pas|Erreur 404|Página no encontrada|La página que buscas no existe
        Página não encontrada|Pagina non trovata|Pagina niet gevonden|Nie znaleziono strony|Sidan hittades inte
        Siden blev ikke fundet|Sivua ei löydy|Sayfa bulunamadı|Halaman tidak ditemukan|Stránka nenalezena|Страница не найдена
        Сторінку не знайдено|الصفحة غير موجودة|صفحه مورد نظر یافت نشد|页面不存在|404 找不到頁面|ページが見つかりません
        페이지를 찾을 수 없습니다""",
    Kind.CHALLENGE: """Just a moment...|Attention Required! | Cloudflare|Access Denied|403 Forbidden|Are you a robot?
        Pardon Our Interruption
        Please wait while we verify your browser|Access to this page has been denied.|Too Many Requests
        Vercel Security Checkpoint|Один момент…""",
    Kind.LOGIN: """Log in|Sign In|Sign in to your account|Login required|Subscribe to read|Anmelden|Se connecter|Iniciar sesión|ログイン
        Log in | Gazette""",
    Kind.CONSENT: "Before you continue|Before you continue to Gazette Search|We value your privacy|Cookie Consent",
    Kind.AGE: "Age verification|Are you over 18?",
    Kind.PARKED: """gazette.example is for sale|The domain name gazette.example is for sale|Domain parked|Account Suspended
        Welcome to nginx!|Diese Domain steht zum Verkauf|gazette.example - This domain may be for sale""",
    Kind.FRONT: "Home|Homepage|Welcome|Startseite|Accueil|Главная|首页|Untitled document|Home - Gazette|Welcome to the Gazette",
}
WORKS = """Why 404 pages matter|The missing page|Lost and Found|Gone Girl|Not Without My Daughter|Page One|The Error of Our Ways
        Moved|Removed|Error correction in quantum computers|Access denied: how prisons keep reporters out of sight for decades
        Our house is for sale|The Login Problem|What a cookie banner costs|Home is where the war is
        Welcome to the desert of the real and what came after it|The Robot or the Human|Server farms of the north
        Die Seite der Verlierer|La page blanche|Forbidden fruit: a history of the apple|A login page is a promise"""


def titles_of(listed: str) -> list[str]:
    """The titles of a list: one bar parts two of them, a bar between blanks belongs to a title."""
    kept = listed.replace(" | ", "\0")
    return [title.strip().replace("\0", " | ") for line in kept.split("\n") for title in line.split("|") if title.strip()]


@pytest.mark.parametrize(("title", "kind"), [(title, kind) for kind, listed in WORDINGS.items() for title in titles_of(listed)])
def test_wordings(title: str, kind: Kind) -> None:
    assert kind_of(title) is kind


@pytest.mark.parametrize("title", titles_of(WORKS))
def test_works_that_sound_like_them(title: str) -> None:
    assert kind_of(title) is None


def test_an_empty_title_is_none() -> None:
    assert kind_of(" — ") is None


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("Page not found",), True),
        (("Page not found | The Gazette", "Page not found", "The Gazette"), True),
        (("Page not found", "Gazette of the North"), False),
        (("Page not found", "Harbour strike ends"), False),
        (("Harbour strike ends",), False),
        ((), False),
    ],
)
def test_all_readings_must_agree(titles: tuple[str, ...], expected: bool) -> None:  # noqa: FBT001 - a value under test
    readings = tuple(Reading(title, "title") for title in titles)
    assert all_of_kind(page(*readings), (Kind.ERROR,)) is expected


def test_the_sites_own_name_does_not_disagree() -> None:
    assert all_of_kind(page("Page not found", "Gazette", sites=("Gazette",)), (Kind.ERROR,))
