"""What a page asks of its reader: to log in, to search, to pay; and whether scripts make the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.model.page import Sign, SignName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cite_check.metadata.signs.look import Look

_NOT_FREE: Final = re.compile(r'"isAccessibleForFree"\s*:\s*"?\s*(?:false|no)\b', re.IGNORECASE)  # "isAccessibleForFree": false
_LOCKED: Final = frozenset({"locked", "premium", "paid", "subscriber", "metered", "member"})
_QUERY_NAMES: Final = frozenset(
    {"q", "s", "query", "search", "searchterm", "search_query", "keyword", "keywords", "term", "suche", "buscar"}
)
_ROOT: Final = re.compile(  # <div id="root"></div>, <app-root></app-root>
    r"""<(?:(?:div|main|section)\s[^>]{0,200}?id\s*=\s*["']?(?:root|app|__next|__nuxt|___gatsby|app-root|main-app|react-root|svelte|q-app|ember-app|"""
    r"""application|page-root|site-root|mount)["'\s>][^>]{0,200}>?\s*</|app-root[\s>]|ion-app[\s>]|my-app[\s>])""",
    re.IGNORECASE,
)
_NEEDS_SCRIPTS: Final = re.compile(r"(?i)java\s?script")  # You need to enable JavaScript to run this app.
_THIN: Final = 50
"""Words up to which a page has next to none of its own."""
_EMPTY: Final = 3


def login_form(look: Look) -> Iterator[Sign]:
    """A field for a password."""
    if any(field.get("type").lower() == "password" for field in look.markup.named("input")):
        yield Sign(SignName.LOGIN_FORM)


def search_form(look: Look) -> Iterator[Sign]:
    """A field for a search."""
    fields = look.markup.named("input")
    typed = any(field.get("type").lower() == "search" or field.get("name").lower() in _QUERY_NAMES for field in fields)
    if typed or any("search" in form.get("role").lower() or "/search" in form.get("action").lower() for form in look.markup.named("form")):
        yield Sign(SignName.SEARCH_FORM)


def paywall(look: Look) -> Iterator[Sign]:
    """What the publisher tells search engines: that the text is not free."""
    if any(_NOT_FREE.search(aside.inside) for aside in look.markup.asides if "json" in aside.get("type").lower()):
        yield Sign(SignName.PAYWALL, "isAccessibleForFree")
    elif any(content.lower() in _LOCKED for _, content in look.markup.metas("article:content_tier", "og:article:content_tier")):
        yield Sign(SignName.PAYWALL, "article:content_tier")


def shell(look: Look) -> Iterator[Sign]:
    """Next to no words, and scripts that would make them: an empty root, or a plea to switch scripts on."""
    if look.words > _THIN:
        return
    asides = look.markup.asides
    scripts = [aside for aside in asides if aside.tag == "script"]
    pleas = [aside for aside in asides if aside.tag == "noscript" and _NEEDS_SCRIPTS.search(aside.inside)]
    if pleas or (scripts and (look.words <= _EMPTY or _ROOT.search(look.markup.body))):
        yield Sign(SignName.SHELL)
