"""Titles that stand where a page's own should: of error pages, login pages and home pages. In our own words, in many languages."""

from __future__ import annotations

from html import escape
from typing import Final

from cite_check.address import host_of

_LONG: Final = 4
"""From how many letters on a name inside a name counts."""
BESIDE: Final = (
    "404 Not Found",
    "Page not found",
    "Error",
    "Error 404 (Not Found)!!1",
    "Oops! That page can’t be found.",
    "Sorry, the page you requested is no longer available",
    "Object moved",
    "Access Denied",
    "403 Forbidden",
    "Log in",
    "Sign in to continue",
    "Login required",
    "Create an account",
    "Subscribe to read",
    "Home",
    "Homepage",
    "Welcome",
    "Index",
    "Untitled document",
    "Search results",
    "Seite nicht gefunden",
    "Anmelden",
    "Startseite",
    "Page introuvable",
    "Connexion",
    "Accueil",
    "Página no encontrada",
    "Iniciar sesión",
    "Inicio",
    "Página não encontrada",
    "Pagina non trovata",
    "Accedi",
    "Pagina niet gevonden",
    "Inloggen",
    "Nie znaleziono strony",
    "Strona główna",
    "Страница не найдена",
    "Вход",
    "Главная",
    "页面不存在",
    "登录",
    "首页",
    "ページが見つかりません",
    "ログイン",
    "الصفحة غير موجودة",
    "تسجيل الدخول",
    "Just a moment...",
    "Attention Required!",
    "Service unavailable",
    "Under construction",
)


def names_its_site(title: str, url: str) -> bool:
    """Whether a title is the site's own name, which every page of the site bears: then no error page can be told by its title."""
    site = _site(url).replace(" ", "").casefold()
    bare = "".join(char for char in title.casefold() if char.isalnum())
    initials = "".join(word[0] for word in title.casefold().split())
    return site in {bare, initials} or (len(site) > _LONG and site in bare) or (len(bare) > _LONG and bare in site)


def page_beside(title: str, url: str) -> bytes:
    """A small page of the URL's site with such a title, its site's name behind it as most sites have it."""
    site = _site(url)
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{escape(title)} | {escape(site)}</title>'
        f'<meta property="og:site_name" content="{escape(site)}"></head>'
        f"<body><header><a href='/'>{escape(site)}</a><nav><a href='/news'>News</a> <a href='/about'>About</a></nav></header>"
        f"<main><h1>{escape(title)}</h1><p>{escape(site)}</p></main><footer>© {escape(site)}</footer></body></html>"
    ).encode()


def _site(url: str) -> str:
    return host_of(url).removeprefix("www.").split(".")[0].replace("-", " ").title()
