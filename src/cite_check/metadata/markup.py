"""HTML -> the few things a page says of itself, read as a stream of tags without a tree.

Real pages give the same titles with and without a tree (2,931 pages compared), and a tree is where parsers hang: on deep nesting,
on formatting elements that are never closed. Every pattern here consumes what it has looked at, so that the time is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

MARKUP_CAP: Final = 1024 * 1024
"""Characters of markup that are read: within 512 kB stand 99 % of all titles."""
_TEXT_CAP: Final = 200_000
"""Characters of visible text that are kept: about 30,000 words."""
_HEAD_CAP: Final = 600
_ELEMENT_CAP: Final = 40
_SAME_NAME_CAP: Final = 100
_LONGEST_TAG: Final = 800
_ELEMENT_TEXT: Final = 1_500
"""Characters of markup that are read for one element's words."""

_TAG_BODY: Final = r"""(?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?+)*+"""
"""What stands between a tag's name and its ">": a quotation mark counts only behind "=" (HTML standard, 13.2.5)."""
_RAW: Final = ("script", "style", "noscript", "template", "svg", "title", "textarea", "iframe", "noframes", "noembed", "xmp", "select")

_ASIDE: Final = re.compile(  # <!-- …, <!DOCTYPE html>, <script async>, <title>
    rf"<(?:(!--)|[!?][^>]*+>?|({'|'.join(_RAW)})(?=[\s/>])({_TAG_BODY})>)", re.IGNORECASE
)
_COMMENT_END: Final = re.compile(r"--!?>")  # --> and the sloppy --!>
_CLOSING: Final = {tag: re.compile(rf"</{tag}(?=[\s/>])[^>]*+>?", re.IGNORECASE) for tag in _RAW}  # </script >
_VOID: Final = re.compile(rf"<(meta|link|base|html|body|input|form)(?=[\s/>])({_TAG_BODY})>", re.IGNORECASE)  # <meta name=a content=b>
_OPENING: Final = re.compile(rf"<([a-zA-Z][\w-]{{0,20}})(?=[\s/>])({_TAG_BODY})>")  # <time datetime="2021-08-17">
_ATTRIBUTE: Final = re.compile(  # property="og:title", content='…', itemscope
    r"""([^\s"'<>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"?|'([^']*+)'?|([^\s"'=<>`]++)))?"""
)
_TAG: Final = re.compile(rf"</?[a-zA-Z]{_TAG_BODY}(?:>|\Z)")  # any tag: <p class="a">
_INLINE_TAG: Final = re.compile(  # H<sub>2</sub>O, <b>U</b>nited, super<wbr>market
    rf"</?(?:b|i|em|strong|sub|sup|u|s|mark|wbr|small|font|abbr|q|cite|bdi)(?=[\s/>]){_TAG_BODY}>", re.IGNORECASE
)
_UNSEEN: Final = re.compile("[\x00\u00ad\u200b\u200e\u200f\u2060\ufeff]+")  # soft hyphens, marks of direction, zero-width blanks


@dataclass(frozen=True, slots=True)
class Element:
    """One tag with its attributes (names in lower case, values unescaped) and, where they are read, the words or the raw text in it."""

    tag: str
    attributes: Mapping[str, str]
    text: str = ""

    def get(self, name: str) -> str:
        """An attribute's value; empty where it is not given."""
        return self.attributes.get(name, "")


@dataclass(frozen=True, slots=True)
class Markup:
    """What was found in a page, each in the order of the page.

    ``heads`` are the tags without words (meta, link, base, html, body, input, form); ``asides`` are the scripts, titles, noscripts
    and the like with what stands in them, raw; ``body`` is the markup without asides and comments; ``text`` the visible words.
    """

    source: str
    body: str
    heads: tuple[Element, ...]
    asides: tuple[Element, ...]
    meta: Mapping[str, tuple[str, ...]]
    text: str

    def named(self, tag: str) -> tuple[Element, ...]:
        """The heads and asides of one tag."""
        return tuple(element for element in (*self.heads, *self.asides) if element.tag == tag)

    def metas(self, *names: str) -> tuple[tuple[str, str], ...]:
        """Name and content of the metas so named (by name, property or itemprop; lower case), in the order of ``names``."""
        return tuple((name, content) for name in names for content in self.meta.get(name, ()))


def _metas(heads: tuple[Element, ...]) -> Mapping[str, tuple[str, ...]]:
    """The contents of metas by name. Many pages escape a content twice (&amp;#8217;), and some say ``value`` for ``content``."""
    contents: dict[str, tuple[str, ...]] = {}
    for element in heads:
        content = one_line(unescape(element.get("content") or element.get("value"))) if element.tag == "meta" else ""
        names = (element.get("name"), element.get("property"), element.get("itemprop")) if content else ()
        for name in {name.strip().lower() for name in names if name}:
            contents[name] = (*contents.get(name, ())[:_SAME_NAME_CAP], content)
    return contents


def read_markup(source: str) -> Markup:
    """What stands in a page. Never raises; linear in the length of ``source``, which is cut at MARKUP_CAP."""
    source = source[:MARKUP_CAP]
    body, asides = _set_aside(source)
    heads = tuple(_element(found[1], found[2]) for found, _ in zip(_VOID.finditer(body), range(_HEAD_CAP), strict=False))
    return Markup(source=source, body=body, heads=heads, asides=asides, meta=_metas(heads), text=words_of(body)[:_TEXT_CAP])


def _set_aside(source: str) -> tuple[str, tuple[Element, ...]]:
    """The markup without comments, scripts and what else is no visible word, and the elements so taken out."""
    kept: list[str] = []
    asides: list[Element] = []
    start = 0
    while found := _ASIDE.search(source, start):
        kept.append(source[start : found.start()])
        start = found.end()
        if found[1]:
            end = _COMMENT_END.search(source, start - 2)
            start = end.end() if end else len(source)
        elif found[2]:
            tag = found[2].lower()
            closing = _CLOSING[tag].search(source, start)
            stop = closing.start() if closing else len(source)
            if len(asides) < _HEAD_CAP:
                asides.append(_element(tag, found[3], source[start:stop]))
            start = closing.end() if closing else len(source)
    kept.append(source[start:])
    return " ".join(kept), tuple(asides)


def _element(tag: str, inside: str, text: str = "") -> Element:
    attributes: dict[str, str] = {}
    for found, _ in zip(_ATTRIBUTE.finditer(inside), range(60), strict=False):
        name, double, single, bare = found.groups()
        attributes.setdefault(name.lower(), unescape(double or single or bare or ""))
    return Element(tag.lower(), attributes, text)


def elements(markup: Markup, sign: re.Pattern[str]) -> tuple[Element, ...]:
    """The elements in whose opening tag ``sign`` is found (``<h1``, ``rel="author"``), with their words; at most forty."""
    found: list[Element] = []
    start = 0
    while len(found) < _ELEMENT_CAP and (match := sign.search(markup.body, start)):
        start = match.end()
        opening = _OPENING.match(markup.body, markup.body.rfind("<", max(0, match.start() - _LONGEST_TAG), match.start() + 1))
        if opening and opening.end() >= start:
            start = opening.end()
            found.append(_element(opening[1], opening[2], _words_inside(markup.body, opening)))
    return tuple(found)


def _words_inside(body: str, opening: re.Match[str]) -> str:
    inside = body[opening.end() : opening.end() + _ELEMENT_TEXT]
    closing = re.search(rf"</{opening[1]}\b", inside, re.IGNORECASE)
    return words_of(inside[: closing.start()] if closing else inside)


def words_of(markup: str) -> str:
    """The words of a piece of markup on one line: tags become blanks, but for those that stand inside words."""
    return one_line(unescape(_TAG.sub(" ", _INLINE_TAG.sub("", markup))))


def one_line(text: str) -> str:
    """The text with every run of blanks as one blank, and without the characters that are seen by nobody."""
    return " ".join(_UNSEEN.sub("", text).split())
