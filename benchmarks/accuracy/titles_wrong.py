"""Makes wrong titles for a page: of its own site, the nearest of all, with another number, with another word. Always the same ones."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from selectolax.lexbor import LexborHTMLParser

from cite_check.address import host_of, registrable
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.accuracy.pages_public import GoldPage

SEED: Final = 0
PER_SITE: Final = 3
"""How many other titles of its site are tried on one page."""

_SHOWN = "title, h1, meta[property='og:title'], meta[name='twitter:title'], meta[name='citation_title']"
_DIGITS = re.compile(r"\d{1,9}")  # 2021
_WORD = re.compile(r"[^\W\d_]{4,}")  # content words: four letters and more


class WrongTitles:
    """The wrong titles for the pages of one set, drawn from that set or from all titles known."""

    def __init__(self, pages: Sequence[GoldPage], corpus: Iterable[str]) -> None:
        """Index the set by site and the corpus by word."""
        self._by_site: dict[str, list[GoldPage]] = defaultdict(list)
        for page in pages:
            self._by_site[_site(page.url)].append(page)
        self._corpus = list(dict.fromkeys(corpus))
        self._words = [frozenset(fold(title).split()) for title in self._corpus]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for index, words in enumerate(self._words):
            for word in words:
                self._holders[word].append(index)
        self._content = sorted({word for page in pages for word in _WORD.findall(page.title)})

    def same_site(self, page: GoldPage) -> tuple[str, ...]:
        """Up to three titles of other pages of the same site, none of which the page itself shows as a whole."""
        own = _shown(page)
        others = sorted({other.title for other in self._by_site[_site(page.url)] if fold(other.title) not in own})
        chance = _chance(page, "site")
        return tuple(chance.sample(others, min(PER_SITE, len(others))))

    def nearest(self, page: GoldPage) -> str | None:
        """The title of the corpus that shares the largest part of its words with this page's (Jaccard), and that it does not show."""
        own = _shown(page)
        words = frozenset(fold(page.title).split())
        shared = Counter(index for word in words for index in self._holders[word])
        size = len(words)
        ranked = ((count / (size + len(self._words[index]) - count), self._corpus[index]) for index, count in shared.items())
        return next((title for _, title in sorted(ranked, reverse=True) if fold(title) not in own), None)

    def other_number(self, page: GoldPage) -> str | None:
        """The page's title with one of its numbers changed by 1 to 9; ``None`` where it has no number."""
        numbers = list(_DIGITS.finditer(page.title))
        if not numbers:
            return None
        chance = _chance(page, "number")
        found = chance.choice(numbers)
        step = chance.randint(1, 9)
        value = int(found[0])
        changed = value - step if value >= step and chance.getrandbits(1) else value + step
        fixed = found[0].startswith("0") or page.title[: found.start()].endswith((",", "."))
        digits = f"{changed:0{len(found[0])}d}" if fixed else str(changed)
        return f"{page.title[: found.start()]}{digits}{page.title[found.end() :]}"

    def other_word(self, page: GoldPage) -> str | None:
        """The page's title with one content word replaced by one of another title of the set; ``None`` where it has none."""
        words = list(_WORD.finditer(page.title))
        if not words:
            return None
        chance = _chance(page, "word")
        found = chance.choice(words)
        own = set(fold(page.title).split())
        while fold(other := chance.choice(self._content)) in own:
            pass
        return f"{page.title[: found.start()]}{other}{page.title[found.end() :]}"


def _site(url: str) -> str:
    return registrable(host_of(url))


def _shown(page: GoldPage) -> frozenset[str]:
    """What the page itself gives as its title somewhere, as a whole: no such title is wrong for it."""
    tree = LexborHTMLParser(page.body)
    texts = (node.text() if node.tag in {"title", "h1"} else node.attributes.get("content") or "" for node in tree.css(_SHOWN))
    return frozenset({fold(page.title), *(fold(text) for text in texts)})


def _chance(page: GoldPage, purpose: str) -> random.Random:
    """Chance that is the same for a page in every run, and for any choice of sets."""
    return random.Random(f"{SEED}:{purpose}:{page.set_name}:{page.file}")  # noqa: S311 (repeatable sampling, no secret)
