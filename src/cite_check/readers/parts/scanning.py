"""Scanning Markdown's running text for what points elsewhere: footnote references, inline notes, links. One pass, linear."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.readers.parts.textlinks import without_trailing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TOKEN = re.compile(
    r"\\.|(?P<ticks>`{1,200})"
    r"|<(?P<auto>https?://[^\s<>]{1,4000})>"  # <https://example.org/a>
    r"|<a\s[^<>]{0,2000}?\bhref\s{0,3}=\s{0,3}[\"']?(?P<href>https?://[^\s\"'<>]{1,4000})[^<>]{0,2000}>(?P<words>[^<]{0,1000})"  # <a href="https://…">
    r"|(?P<note>\^\[)"
    r"|\[\^(?P<label>[^\s\[\]]{1,200})\](?!\()"  # [^12]
    r"|!?(?P<open>\[)"
    r"|(?P<url>(?:https?://|\bwww\.(?=[^\W_]))[^\s<>\"“”«»|\\^`{}\[\]]{1,4000})",  # https://example.org/a
    re.IGNORECASE,
)
_DESTINATION = re.compile(  # (https://example.org/a_(b) "A title")
    r"\(\s{0,20}<?(https?://[^\s()<>]{1,4000}(?:\([^\s()<>]{0,400}\)[^\s()<>]{0,1000}){0,3})>?[^()\n]{0,400}\)", re.IGNORECASE
)
_NAMED = re.compile(r"\[([^\[\]]{0,400})\]")  # [tides] after [words]
_LONGEST_WORDS: Final = 2000


@dataclass(frozen=True, slots=True)
class FootnoteReference:
    """``[^label]`` at ``[start, end)``."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class InlineNote:
    """``^[…]`` at ``[start, end)``: its text lies two characters further in at the start, and one at the end."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link to the web at ``[start, end)``: its words and its address."""

    start: int
    end: int
    words: str
    href: str


def scan(content: str, references: Mapping[str, str]) -> Iterator[FootnoteReference | InlineNote | Link]:
    """What points elsewhere, in order; code and escapes are passed over. ``references`` are link definitions by folded name."""
    closings = _closings(content)
    ticks = _ticks(content)
    at = 0
    while (token := _TOKEN.search(content, at)) is not None:
        at = token.end()
        found: FootnoteReference | InlineNote | Link | None = None
        match token.lastgroup:
            case "ticks":
                at = ticks.get(token.start(), at)
            case "note" if (end := closings.get(at - 1)) is not None:
                found = InlineNote(token.start(), end + 1)
            case "label":
                found = FootnoteReference(token.start(), at, token["label"])
            case "open" if (end := closings.get(at - 1)) is not None:
                found = _link(content, at - 1, end, references)
            case "auto" | "words" | "url":
                found = _address(token)
            case _:
                pass
        if found is not None:
            at = found.end
            yield found


def _address(token: re.Match[str]) -> Link:
    """A link that bears its address in the open."""
    start = token.start()
    if token["auto"]:
        return Link(start, token.end(), token["auto"], token["auto"])
    if token["href"]:
        words = token["words"].rstrip()
        return Link(start, token.start("words") + len(words), words.lstrip() or token["href"], token["href"])
    url = without_trailing(token["url"])
    return Link(start, start + len(url), url, url if "://" in url else f"https://{url}")


def folded_name(name: str) -> str:
    """A link definition's name as it is compared (CommonMark 0.31, section 6.3)."""
    return " ".join(name.split()).casefold()


def _link(content: str, start: int, end: int, references: Mapping[str, str]) -> Link | None:
    """The link whose words stand between the brackets at ``start`` and ``end``, if they are a link's."""
    words = content[start + 1 : min(end, start + _LONGEST_WORDS)]
    if destination := _DESTINATION.match(content, end + 1):
        return Link(start, destination.end(), words, destination[1])
    if not references:
        return None
    named = _NAMED.match(content, end + 1)
    href = references.get(folded_name(named[1] if named and named[1] else words))
    return Link(start, named.end() if named else end + 1, words, href) if href else None


def _closings(content: str) -> dict[int, int]:
    """For each opening bracket, the one that closes it."""
    result: dict[int, int] = {}
    stack: list[int] = []
    for bracket in _BRACKETS.finditer(content):
        match bracket[0]:
            case "[":
                stack.append(bracket.start())
            case "]" if stack:
                result[stack.pop()] = bracket.start()
            case _:
                pass
    return result


_BRACKETS = re.compile(r"\\.|[\[\]]")
_RUN = re.compile(r"`+")


def _ticks(content: str) -> dict[int, int]:
    """For each run of backticks that opens a code span, the offset after the run that closes it."""
    if "`" not in content:
        return {}
    result: dict[int, int] = {}
    following: dict[int, int] = {}
    for run in reversed(list(_RUN.finditer(content))):
        length = run.end() - run.start()
        if length in following:
            result[run.start()] = following[length]
        following[length] = run.end()
    return result
