"""Sentences that error pages, walls and parking pages use, where a page shows them: its title, its heading, its few words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.metadata.signs.wordings import sentences, vocabulary, whole
from cite_check.model.page import Sign, SignName
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cite_check.metadata.signs.look import Look

SHORT: Final = 300
"""Words of a page up to which a sentence in its text may be what the page is about."""
_SEARCHED: Final = 20_000
"""Characters of such a page's text that are searched: more than 300 words have, but for endless ones."""
_BESIDE: Final = re.compile(r"\s+[-–—·•»|]\s+|\s*[|»]\s*")  # Page not found | Example, Example - Page not found
_NAME: Final = 4
"""Words of a site's name beside a wording."""
_MORE: Final = 3
"""Words that may stand around a sentence that is a title: "Sorry, the page you requested was not found"."""
_LONGEST: Final = 200
_UNSPACED: Final = "\u2e80"
"""Where the scripts begin whose words have no blanks between them."""


def phrases(look: Look) -> Iterator[Sign]:
    """One sign for each wording and place, at most two a place and family."""
    headings = look.headings if look.words <= SHORT else look.headings[:1]
    for place, texts in (("title", look.titles), ("h1", headings)):
        yield from _signs(place, (found for text in texts if (found := wording(text, look.names))))
    if look.words <= SHORT:
        yield from _signs("text", _in_text(look.text[:_SEARCHED]))


def _signs(place: str, found: Iterable[tuple[str, str]]) -> Iterator[Sign]:
    seen: dict[str, int] = {}
    for family, phrase in dict.fromkeys(found):
        seen[family] = seen.get(family, 0) + 1
        if seen[family] <= 2:  # noqa: PLR2004 - two sentences of one kind say as much as ten
            yield Sign(SignName.PHRASE, f"{family}:{place}: {phrase}")


def wording(title: str, names: frozenset[str]) -> tuple[str, str] | None:
    """The family and the wording that a title or heading is, all of it but for the site's name; an article about 404s says more."""
    segments = [segment for segment in _BESIDE.split(title[:_LONGEST]) if fold(segment)]
    for segment in dict.fromkeys((title[:_LONGEST], *segments)):
        others = [other for other in segments if other != segment and fold(other) not in names] if segment != title[:_LONGEST] else []
        if sum(len(fold(other).split()) for other in others) <= _NAME and (found := _wording(fold(segment))):
            return found
    return None


def _wording(said: str) -> tuple[str, str] | None:
    family = whole().get(said)
    if family is not None:
        return family.value, said
    words = said.split()
    room = len(words)
    if said < _UNSPACED and sum(word not in vocabulary() for word in words) > _MORE:
        return None
    for phrase, of in sentences():
        if phrase in said and room <= len(phrase.split()) + _MORE and _stands_in(phrase, said):
            return of.value, phrase
    return None


def _in_text(text: str) -> Iterator[tuple[str, str]]:
    return ((family.value, phrase) for phrase, family in sentences() if phrase in text and _stands_in(phrase, text))


def _stands_in(phrase: str, text: str) -> bool:
    """Whether the phrase stands there at the borders of words; Chinese and Japanese have none."""
    return f" {phrase} " in f" {text} " or (not phrase.isascii() and " " not in phrase and phrase >= _UNSPACED)
