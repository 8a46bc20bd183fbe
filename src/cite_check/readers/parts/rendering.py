"""Rendering Markdown's inline tokens to plain words, with styles and links beside them, and each character's place in the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Final

from cite_check.model.document import Anchor, LinkSpan, Position, Span, Style, StyleSpan
from cite_check.readers.parts.lines import joint

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markdown_it.token import Token

_STYLES: Final[dict[str, Style]] = {
    "em": Style.ITALIC,
    "i": Style.ITALIC,
    "cite": Style.ITALIC,
    "strong": Style.BOLD,
    "b": Style.BOLD,
}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})\b([^>]{0,4000})>")  # <i>, </cite>, <a href="https://example.org">
_HTML = re.compile(r"<!--(?:[^<-]|<(?!!--)|-(?!->)){0,20000}-->|<[/a-zA-Z][^>]{0,4000}>|&#?\w{1,30};")  # <!-- a -->, </i>, &amp;
_HREF = re.compile(
    r"""\bhref\s{0,10}=\s{0,10}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'>]{1,4000}))""", re.IGNORECASE
)  # href="https://…"


class Origin:
    """Where the characters of a block's content stand in the source: markdown-it strips the indentation of each line."""

    def __init__(self, content: str, lines: Sequence[str], first: int) -> None:
        """``first`` is the index in ``lines`` of the content's first line."""
        self.content = content
        self._starts: list[int] = []
        self._places: list[tuple[int, int]] = []
        start = 0
        for number, part in enumerate(content.split("\n")):
            index = min(first + number, len(lines) - 1)
            self._starts.append(start)
            self._places.append((index + 1, _column(lines[index], part)))
            start += len(part) + 1

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character of the content."""
        number = bisect_right(self._starts, offset) - 1
        line, column = self._places[number]
        return line, column + offset - self._starts[number]

    def position(self, start: int, end: int) -> Position:
        """Where the characters ``[start, end)`` stand."""
        end_line, end_column = self.place(max(start, end - 1))
        return Position(*self.place(start), end_line, end_column + 1)


def _column(line: str, part: str) -> int:
    bare = part.strip()
    whole = line.rstrip()
    at = len(whole) - len(bare) if whole.endswith(bare) else max(0, line.find(bare))
    return at + 1 - (len(part) - len(part.lstrip()))


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a footnote met inside a note: its label, its place in the rendered text, and in the source."""

    label: str
    offset: int
    position: Position


class Rendering:
    """A text as it grows out of inline tokens, one block after the other."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.styles: list[StyleSpan] = []
        self.links: list[LinkSpan] = []
        self.anchors: list[Anchor] = []
        self.references: list[Reference] = []
        self._parts: list[str] = []
        self._length = 0
        self._broken = False
        self._open_styles: list[tuple[Style, int]] = []
        self._open_links: list[tuple[str, int]] = []
        self._end: tuple[int, int] = (1, 1)

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._parts)

    @property
    def position(self) -> Position:
        """From the first character to the last."""
        if not self.anchors:
            return Position(*self._end, *self._end)
        return Position(self.anchors[0].line, self.anchors[0].column, *self._end)

    def stand_at(self, line: int, column: int) -> None:
        """Where the text is while it is still empty."""
        self._end = (line, column)

    def break_line(self) -> None:
        """A line ends: something will stand for it before the next words."""
        self._broken = bool(self._parts)

    def break_block(self) -> None:
        """A block ends: the next words begin after a blank, and no word or URL goes on in them."""
        self.finish()
        if self._parts:
            self._add(" ")

    def finish(self) -> None:
        """Drop the blanks at the end."""
        self._broken = False
        while self._parts:
            kept = self._parts[-1].rstrip()
            dropped = len(self._parts[-1]) - len(kept)
            self._length -= dropped
            self._end = (self._end[0], max(1, self._end[1] - dropped))
            if kept:
                self._parts[-1] = kept
                break
            self._parts.pop()
            if self.anchors and self.anchors[-1].offset >= self._length:
                self.anchors.pop()
        self.links = [LinkSpan(Span(link.span.start, min(link.span.end, self._length)), link.href) for link in self.links]

    def write(self, text: str, line: int, column: int) -> None:
        """Add words that stand at ``line`` and ``column``."""
        if self._broken or (self._parts and self._parts[-1].endswith(" ")):
            text_after = text.lstrip()
            column += len(text) - len(text_after)
            text = text_after
        if not text:
            return
        if self._broken:
            self._add(joint("".join(self._parts[-12:])[-2000:].rstrip(), text))
            self._broken = False
        if (line, column) != self._end or not self.anchors:
            self.anchors.append(Anchor(self._length, line, column))
        self._add(text)
        self._end = (line, column + len(text))

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def render(self, tokens: Iterable[Token], origin: Origin, start: int = 0) -> None:
        """Add the words of ``tokens``, which begin at ``start`` in the origin's content."""
        at = start
        for token in tokens:
            match token.type:
                case "text" | "code_inline" | "image":
                    at = self._word(token.content, token.content, origin, at)
                case "text_special":
                    at = self._word(token.content, token.markup, origin, at)
                case "softbreak" | "hardbreak":
                    at = max(at, origin.content.find("\n", at) + 1)
                    self.break_line()
                case "html_inline":
                    self._tag(token.content)
                    at = max(at, origin.content.find(token.content, at) + len(token.content))
                case "footnote_ref":
                    at = self._refer(token, origin, at)
                case _:
                    at = self._span(token, origin, at)

    def _span(self, token: Token, origin: Origin, at: int) -> int:
        """Open or close a style or a link."""
        match token.type:
            case "em_open" | "strong_open":
                self._open_styles.append((_STYLES[token.tag], self._here))
            case "em_close" | "strong_close":
                self._close_style(_STYLES[token.tag])
            case "link_open":
                self._open_links.append((str(token.attrs.get("href", "")), self._here))
            case "link_close":
                self._close_link()
                return _after_autolink(origin.content, at) if token.markup == "autolink" else _after_link(origin.content, at)
            case _:
                pass
        return at

    @property
    def _here(self) -> int:
        """Where the next character will stand."""
        return self._length + self._broken

    def _word(self, shown: str, written: str, origin: Origin, at: int) -> int:
        found = origin.content.find(written, at)
        start = at if found < 0 else found
        self.write(shown, *origin.place(start))
        return start + len(written) if found >= 0 else at

    def _close_style(self, style: Style) -> None:
        for number in range(len(self._open_styles) - 1, -1, -1):
            if self._open_styles[number][0] is style:
                _, start = self._open_styles.pop(number)
                if start < self._length:
                    self.styles.append(StyleSpan(Span(start, self._length), style))
                return

    def _close_link(self) -> None:
        if self._open_links:
            href, start = self._open_links.pop()
            if start < self._length:
                self.links.append(LinkSpan(Span(start, self._length), href))

    def _tag(self, markup: str) -> None:
        """What an HTML tag among the words does to them."""
        tag = _TAG.match(markup)
        if tag is None:
            return
        closing, name, attributes = tag[1], tag[2].lower(), tag[3]
        if name == "br":
            self.break_line()
        elif name in _STYLES:
            if closing:
                self._close_style(_STYLES[name])
            else:
                self._open_styles.append((_STYLES[name], self._here))
        elif name == "a":
            if closing:
                self._close_link()
            elif href := _HREF.search(attributes):
                self._open_links.append((unescape(href[1] or href[2] or href[3] or ""), self._here))

    def _refer(self, token: Token, origin: Origin, at: int) -> int:
        """Keep a reference to another note, which is no part of the words; the words of a note inside a note are left out."""
        label = token.meta.get("label")
        if label is None:
            return closing(origin.content, max(at, origin.content.find("^[", at)) + 1) + 1
        written = f"[^{label}]"
        start = max(at, origin.content.find(written, at))
        self.references.append(Reference(str(label), self._length, origin.position(start, start + len(written))))
        return start + len(written)

    def render_html(self, origin: Origin) -> None:
        """Add the words of an HTML block."""
        at = 0
        for sign in _HTML.finditer(origin.content):
            self.render_plain(origin, at, sign.start())
            if sign[0].startswith("&"):
                self.write(unescape(sign[0]), *origin.place(sign.start()))
            else:
                self._tag(sign[0])
            at = sign.end()
        self.render_plain(origin, at, len(origin.content))

    def render_plain(self, origin: Origin, start: int, end: int) -> None:
        """Add the content of ``[start, end)`` as it is written, each line without its indentation."""
        at = start
        for number, part in enumerate(origin.content[start:end].split("\n")):
            if number:
                self.break_line()
            if not self._parts or part.strip():
                bare = part.lstrip() if number or not self._parts else part
                self.write(bare, *origin.place(at + len(part) - len(bare)))
            elif part and not self._broken:
                self.write(" ", *origin.place(at))
            at += len(part) + 1


def _after_autolink(content: str, at: int) -> int:
    return at + 1 if content[at : at + 1] == ">" else at


def _after_link(content: str, at: int) -> int:
    """The first character after the markup that closes a link whose words end at ``at``."""
    match content[at : at + 2]:
        case "][":
            return max(at + 1, content.find("]", at + 1) + 1)
        case "](":
            return closing(content, at + 1, "()") + 1
        case _:
            return at


def closing(content: str, at: int, pair: str = "[]") -> int:
    """The offset of the sign that closes the one at ``at``; the content's last one where none does."""
    depth = 0
    for offset in range(at, len(content)):
        depth += (content[offset] == pair[0]) - (content[offset] == pair[1])
        if not depth:
            return offset
    return len(content) - 1
