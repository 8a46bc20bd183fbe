"""How words are set for one view: signs, styles, ASCII. Everything shown is a rich Text, never markup."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rich.text import Text

from cite_check.model.verdict import Verdict
from cite_check.reporters.parts.outside import shown, shown_link

if TYPE_CHECKING:
    from cite_check.model.view import View

DIM: Final = "dim"
STRONG: Final = "bold"
WARNING: Final = "yellow"
DIFFERING: Final = "bold underline"

_SIGNS: Final = {
    Verdict.LIVE: ("✓", "+", "green"),
    Verdict.MISMATCHED: ("≠", "#", "bold magenta"),
    Verdict.DEAD: ("✗", "x", "bold red"),
    Verdict.BLOCKED: ("⊘", "=", "yellow"),
    Verdict.UNREACHABLE: ("?", "?", "yellow"),
    Verdict.UNLINKED: ("–", "-", DIM),
    Verdict.UNCHECKED: ("·", ".", DIM),
}
"""A verdict's sign, its sign in ASCII, and its style. The word always stands beside the sign."""

_ASCII_FOR: Final = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "→": "->", "·": "|", "─": "-"}
)


@dataclass(frozen=True, slots=True)
class Pen:
    """Sets words as its view wants them."""

    view: View

    def own(self, words: str, style: str = "") -> Text:
        """Our own words."""
        return _set(self._spelt(words), style)

    def foreign(self, words: str, style: str = "") -> Text:
        """Words from outside: one line, without secrets and control characters."""
        return _set(self._spelt(shown(words)), style)

    def link(self, url: str) -> str:
        """A URL, whole, so that it can be copied."""
        return self._spelt(shown_link(url))

    def verdict(self, verdict: Verdict) -> Text:
        """A verdict's sign and word."""
        sign, plain, style = _SIGNS[verdict]
        return _set(f"{plain if self.view.ascii else sign} {verdict.value}", style)

    def verdict_count(self, verdict: Verdict, count: int) -> Text:
        """How often a verdict was given, in its style."""
        return _set(f"{count} {verdict.value}", _SIGNS[verdict][2])

    def tag(self, *words: str) -> Text:
        """What stands in parentheses after a sentence: a rule's name, a place. Empty words are left out."""
        return self.foreign(f"({', '.join(word for word in words if word)})", DIM)

    def quoted(self, words: str) -> Text:
        """Foreign words between quotation marks."""
        return self.own("“").append_text(self.foreign(words)).append(self._spelt("”"))

    @property
    def ellipsis(self) -> str:
        """What stands for words left out."""
        return self._spelt("…")

    @property
    def arrow(self) -> str:
        """What leads from an address to the next."""
        return self._spelt("→")

    @property
    def rule(self) -> str:
        """What lines are drawn with."""
        return self._spelt("─")

    def _spelt(self, words: str) -> str:
        if not self.view.ascii or words.isascii():
            return words
        plain = unicodedata.normalize("NFKD", words.translate(_ASCII_FOR))
        return "".join(char for char in plain if not unicodedata.combining(char)).encode("ascii", "replace").decode("ascii")


def _set(words: str, style: str) -> Text:
    """A text whose style is a span of it, so that what is appended later does not take it on."""
    return Text(end="").append(words, style or None)
