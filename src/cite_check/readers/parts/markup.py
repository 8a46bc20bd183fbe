"""Lightweight markup in plain text: ``*italic*``, ``_italic_``, ``**bold**``, ``[words](href)``, ``<https://…>``.

The text itself is never changed: spans beside it say what is markup and what the words in it are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from cite_check.model.document import LinkSpan, Span, Style, StyleSpan

_TOKEN = re.compile(
    r"(?P<auto><https?://[^\s<>]{1,4000}>)"  # <https://example.org/a>
    r"|(?P<link>\[[^\[\]\n]{1,1000}\]\(<?[^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?>?\))"  # [Tides](https://example.org/a_(b))
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"“”*]{1,4000})"  # https://example.org/#_ednref17
    r"|(?P<run>\*{1,3}|_{1,3})",  # *Dawn*
    re.IGNORECASE,
)
_RUN = re.compile(r"\*{1,3}|_{1,3}")  # [*Dawn*](https://dawn.example)
_SIGNS: Final = frozenset("*_[<")
_LINK_PARTS = re.compile(r"\[([^\[\]\n]+)\]\(<?([^<>]+?)>?\)")  # [words](href)
_STYLES: Final = {1: (Style.ITALIC,), 2: (Style.BOLD,), 3: (Style.ITALIC, Style.BOLD)}


@dataclass(frozen=True, slots=True)
class Markup:
    """What the markup of a text says, each list ascending."""

    styles: tuple[StyleSpan, ...] = ()
    links: tuple[LinkSpan, ...] = ()
    markup: tuple[Span, ...] = ()


def read_markup(text: str) -> Markup:
    """The styles, the links, and the pieces of ``text`` that are markup and no words. Linear in its length."""
    if _SIGNS.isdisjoint(text):
        return Markup()
    styles: list[StyleSpan] = []
    links: list[LinkSpan] = []
    markup: list[Span] = []
    open_runs: dict[str, int] = {}
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        match token.lastgroup:
            case "auto":
                links.append(LinkSpan(Span(start + 1, end - 1), text[start + 1 : end - 1]))
                markup += (Span(start, start + 1), Span(end - 1, end))
            case "link" if parts := _LINK_PARTS.fullmatch(token[0]):
                words_end = start + parts.end(1)
                links.append(LinkSpan(Span(start + 1, words_end), parts[2]))
                markup += (Span(start, start + 1), Span(words_end, end))
                for run in _RUN.finditer(text, start + 1, words_end):
                    _emphasis(text, run, open_runs, styles, markup)
            case "run":
                _emphasis(text, token, open_runs, styles, markup)
            case _:
                pass
    return Markup(
        tuple(sorted(styles, key=lambda style: style.span.start)),
        tuple(links),
        tuple(sorted(markup, key=lambda span: span.start)),
    )


def _emphasis(text: str, found: re.Match[str], open_runs: dict[str, int], styles: list[StyleSpan], markup: list[Span]) -> None:
    """Close the open run of the same signs, or open one (after CommonMark 0.31, section 6.2, without words cut in two)."""
    run, (start, end) = found[0], found.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    closes = bool(before.strip()) and not (run[0] == "_" and after.isalnum())
    if closes and run in open_runs:
        opened = open_runs.pop(run)
        styles += (StyleSpan(Span(opened + len(run), start), style) for style in _STYLES[len(run)])
        markup += (Span(opened, opened + len(run)), Span(start, end))
    elif after.strip() and not before.isalnum():
        open_runs[run] = start
