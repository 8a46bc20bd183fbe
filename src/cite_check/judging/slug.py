"""What an address itself says: the words of its path, and the date in it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from cite_check.address import parse
from cite_check.judging.alignment import align
from cite_check.judging.words import FUNCTION_WEIGHT, words
from cite_check.model.item import PartialDate

if TYPE_CHECKING:
    from cite_check.judging.words import Words

FEWEST_WORDS: Final = 3
"""Content words that a slug must have to say anything."""
COVER: Final = 0.7
"""The share of the shorter of the two that must be met."""

_SUFFIX = re.compile(r"\.(?:s?html?|php\d?|aspx?|jsp|cfm|pdf|amp)$", re.IGNORECASE)  # .html
_BREAKS = re.compile(r"[-_+.,~ ]+")  # one-year-later
_PLAIN_ID = re.compile(r"^(?!\d{1,4}$)(?:\d{5,}|[0-9a-f]{8,}|[a-z]*\d[\da-z]*\d)$", re.IGNORECASE)  # 101657112117415, a1739663
_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})(?:[/-](\d{1,2}))?(?=[/-]|$)", re.IGNORECASE)  # /2021/8/17/, /2022/sep/06/
_MONTHS: Final = {
    name: number
    for number, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1)
}


@lru_cache(maxsize=1024)
def path_parts(url: str) -> tuple[Words, ...]:
    """The wordy parts of a path, one for each of its segments that has words; numbers and ids that name nothing are left out."""
    address = parse(url)
    if address is None:
        return ()
    found = []
    for part in unquote(address.path).split("/"):
        pieces = [piece for piece in _BREAKS.split(_SUFFIX.sub("", part)) if piece and not _PLAIN_ID.match(piece)]
        if not all(map(str.isdigit, pieces)) and (told := words(" ".join(pieces))).content:
            found.append(told)
    return tuple(found)


def slugs(url: str) -> tuple[Words, ...]:
    """The parts of a path that have words enough to name a title."""
    return tuple(part for part in path_parts(url) if part.content >= FEWEST_WORDS)


def names_title(url: str, cited: Words) -> bool:
    """Whether the address names the cited title: a slug's words are the title's, but for those that slugs leave out."""
    return cited.content >= FEWEST_WORDS and any(_names(slug, cited) for slug in slugs(url))


def _names(slug: Words, cited: Words) -> bool:
    if cited.numbers and slug.numbers and not cited.numbers & slug.numbers:
        return False
    laid = align(cited, slug)
    heavy = [weight for weight in cited.weights if weight > FUNCTION_WEIGHT]
    met = sum(heavy) - sum(cited.weights[place] for place in laid.missing if cited.weights[place] > FUNCTION_WEIGHT)
    slug_heavy = sum(weight for weight in slug.weights if weight > FUNCTION_WEIGHT)
    return met / min(sum(heavy), max(slug_heavy, FEWEST_WORDS)) >= COVER


def is_title(url: str, cited: Words) -> bool:
    """Whether the last wordy part of the path is the cited title and nothing else, its small words aside."""
    parts = path_parts(url)
    return bool(parts) and bool(cited.content) and _content(parts[-1]) == _content(cited)


def spells_title(url: str, cited: Words) -> bool:
    """Whether the parts of the path together have every word of a title of two words or more."""
    told = {token for part in path_parts(url) for token in part.tokens}
    wanted = set(_content(cited))
    return len(wanted) > 1 and wanted <= told


def _content(title: Words) -> list[str]:
    return [token for token, weight in zip(title.tokens, title.weights, strict=True) if weight > FUNCTION_WEIGHT]


@lru_cache(maxsize=1024)
def date_in(url: str) -> PartialDate | None:
    """The date that a path gives ("/2021/8/17/", "/2022/sep/06/"), or ``None``."""
    address = parse(url)
    found = _DATE.search(address.path) if address else None
    if found is None:
        return None
    month = int(found[2]) if found[2].isdigit() else _MONTHS.get(found[2].lower(), 0)
    day = int(found[3]) if found[3] else None
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
        return PartialDate(year=int(found[1]))
    return PartialDate(year=int(found[1]), month=month, day=day)
