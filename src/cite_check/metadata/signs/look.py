"""What the readers of signs look at: one value, so that each of them is a function of one argument."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup
    from cite_check.model.outcome import Fetched


@dataclass(frozen=True, slots=True)
class Look:
    """A page as the readers of signs see it.

    ``titles`` and ``headings`` are as they stand on the page; ``names`` are the folded names of the site;
    ``text`` holds the visible words, folded, and ``words`` counts them.
    """

    fetched: Fetched
    markup: Markup
    titles: tuple[str, ...]
    headings: tuple[str, ...]
    names: frozenset[str]
    text: str
    words: int

    def header(self, name: str) -> str:
        """The values of a header, in lower case."""
        return " ".join(value.lower() for field, value in self.fetched.headers if field == name)
