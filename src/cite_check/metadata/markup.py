"""HTML -> the few things a page says of itself, read as a stream of tags without a tree.

Real pages give the same titles with and without a tree (2,931 pages compared), and a tree is where parsers hang: on deep nesting,
on formatting elements that are never closed. Every pattern here consumes what it has looked at, so that the time is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MARKUP_CAP: Final = 1024 * 1024
"""Characters of markup that are read: within 512 kB stand 99 % of all titles."""
_MANY_TAGS: Final = 30_000
_DENSE_CAP: Final = 100_000
"""Characters that are read of a page with more tags than that: an endless table, or malice; what the page says of itself stands before."""
_TEXT_CAP: Final = 200_000
"""Characters of visible text that are kept: about 30,000 words."""
_MANY_ENTITIES: Final = 20_000
_THIN: Final = 300
"""Characters of visible text below which a page is made by scripts, and what it has for readers without scripts is read."""
_HEAD_CAP: Final = 600
_ELEMENT_CAP: Final = 30
_ATTRIBUTE_CAP: Final = 40
_WRITTEN: Final = 100_000
"""Characters of a tag that are read: an image may be written out in one."""
_SAME_NAME_CAP: Final = 100
_LONGEST_TAG: Final = 800
_LONGEST_HIDDEN: Final = 20_000
"""Characters of markup up to which an element's end is looked for."""
_HIDING: Final = ("display:none", "display: none", " hidden>", ' hidden=""', " hidden ")
_TRIES: Final = 120
_ELEMENT_TEXT: Final = 1_500
"""Characters of markup that are read for one element's words."""

_TAG_BODY: Final = r"""[^>=]*+(?:=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?+[^>=]*+)*+"""
"""What stands between a tag's name and its ">": a quotation mark counts only behind "=" (HTML standard, 13.2.5)."""
_RAW: Final = ("script", "style", "noscript", "template", "svg", "title", "textarea", "iframe", "noframes", "noembed", "xmp", "select")


def _spelt(*tags: str) -> str:
    """The usual spellings of tag names as a pattern, which is twice as quick as ignoring case: meta, META, Meta."""
    return "|".join(f"{tag}|{tag.upper()}|{tag.title()}" if len(tag) > 1 else f"{tag}|{tag.upper()}" for tag in tags)


def _initials(*tags: str) -> str:
    """A class of the characters that tag names begin with: looked at first, since most tags have another."""
    return "".join(sorted({letter for tag in tags for letter in (tag[0], tag[0].upper())}))


_ASIDE: Final = re.compile(  # <!-- …, <!DOCTYPE html>, <title>
    rf"<(?=[!?{_initials(*_RAW)}])(?:(!--)|[!?][^>]*+>?|({_spelt(*_RAW)})(?=[\s/>])({_TAG_BODY})(?:>|\Z))"
)
_CLOSING: Final = {"!--": re.compile(r"--!?>")} | {  # --> and the sloppy --!>, </script >
    tag: re.compile(rf"</(?:{_spelt(tag)})(?=[\s/>])[^>]*+>?") for tag in _RAW
}
_TO_THE_END: Final = frozenset({"!--", "script", "style", "textarea", "xmp"})
"""What swallows the rest of the page where it is never closed; of the others only the tag is passed over."""
_HEAD: Final = re.compile(  # <meta name=a content=b>, <form action="/login">
    rf"<({_spelt('meta', 'link', 'base', 'html', 'input', 'form')})(?=[\s/>])({_TAG_BODY})(?:>|\Z)"
)
_TELLING: Final = ("canonical", "amphtml", "oembed")  # of a page's many links, those that say something of it
_OPENING: Final = re.compile(rf"<([a-zA-Z][\w-]{{0,20}})(?=[\s/>])({_TAG_BODY})(?:>|\Z)")  # <time datetime="2021-08-17">
_ATTRIBUTE: Final = re.compile(  # property="og:title", content='…', itemscope
    r"""([^\s"'<>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"?|'([^']*+)'?|([^\s"'=<>`]++)))?"""
)
_TAG: Final = re.compile(rf"</?[a-zA-Z]{_TAG_BODY}(?:>|\Z)")  # any tag: <p class="a">
_INLINE: Final = ("b", "i", "em", "strong", "sub", "sup", "u", "s", "mark", "wbr", "small", "font", "abbr", "q", "cite", "bdi")
_INLINE_TAG: Final = re.compile(  # H<sub>2</sub>O, <b>U</b>nited, super<wbr>market
    rf"<(?=/?[{_initials(*_INLINE)}])/?(?:{_spelt(*_INLINE)})(?:\s[^>]*+)?>"
)
_UNSEEN: Final = "\x00\u00ad\u200b\u200e\u200f\u2060\ufeff"  # soft hyphens, marks of direction, zero-width blanks


@dataclass(frozen=True, slots=True)
class Element:
    """One tag with its attributes (names in lower case, values unescaped) and the markup inside it, where that is read."""

    tag: str
    attributes: Mapping[str, str]
    inside: str = ""

    def get(self, name: str) -> str:
        """An attribute's value; empty where it is not given."""
        return self.attributes.get(name, "")

    @property
    def text(self) -> str:
        """The words inside, on one line."""
        return words_of(self.inside)

    @property
    def parts(self) -> tuple[str, ...]:
        """The words inside, apart where a tag stands between them: a kicker and its headline, a title and a button."""
        texts = (one_line(unescape(part)) for part in _TAG.split(_INLINE_TAG.sub("", self.inside)))
        return tuple(text for text in texts if text)


@dataclass(frozen=True, slots=True)
class Markup:
    """What was found in a page, each in the order of the page.

    ``heads`` are the tags without words (meta, link, base, html, body, input, form); ``asides`` are the scripts, titles, noscripts
    and the like with what stands in them, raw; ``body`` is the markup without asides and comments; ``text`` the visible words
    (on a page that scripts make, those for readers without scripts).
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
    if source.count("<") > _MANY_TAGS:
        source = source[:_DENSE_CAP]
    body, asides = _set_aside(source)
    heads = tuple(islice(_heads(body), _HEAD_CAP))
    text = words_of(_shown(body))
    if len(text) < _THIN:
        body = " ".join((body, *(aside.inside for aside in asides if aside.tag == "noscript")))
        text = words_of(body)
    return Markup(source=source, body=body, heads=heads, asides=asides, meta=_metas(heads), text=text[:_TEXT_CAP])


def _heads(body: str) -> Iterator[Element]:
    for found in _HEAD.finditer(body):
        tag, inside = found[1].lower(), found[2]
        if tag != "link" or any(word in inside for word in _TELLING):
            yield _element(tag, inside)


def _set_aside(source: str) -> tuple[str, tuple[Element, ...]]:
    """The markup without comments, scripts and what else is no visible word, and the elements so taken out."""
    kept: list[str] = []
    asides: list[Element] = []
    endless: set[str] = set()
    start = 0
    while found := _ASIDE.search(source, start):
        kept.append(source[start : found.start()])
        start = found.end()
        tag = (found[1] or found[2] or "").lower()
        if not tag or tag in endless:
            continue
        closing = _CLOSING[tag].search(source, start - 2 if found[1] else start)
        if closing is None and tag not in _TO_THE_END:
            endless.add(tag)
            continue
        stop, start = (closing.start(), closing.end()) if closing else (len(source), len(source))
        if found[2] and len(asides) < _HEAD_CAP:
            asides.append(_element(tag, found[3] if "json" in found[3] else "", source[found.end() : stop]))
    kept.append(source[start:])
    return " ".join(kept), tuple(asides)


def _shown(body: str) -> str:
    """The markup without the elements that it hides itself; one that does not end soon stays (whole pages are hidden until they load)."""
    for sign in _HIDING:
        kept, end = [], 0
        for start, stop in islice(_hidden(body, sign), _ELEMENT_CAP):
            kept.append(body[end:start])
            end = stop
        body = " ".join((*kept, body[end:])) if kept else body
    return body


def _hidden(body: str, sign: str) -> Iterator[tuple[int, int]]:
    """Where elements stand whose opening tag bears a sign of hiding; at most as many signs are looked at as elements are taken out."""
    end = 0
    place = body.find(sign)
    for _ in range(_ELEMENT_CAP):
        if place < 0:
            return
        start = body.rfind("<", max(end, place - _LONGEST_TAG), place)
        opening = _OPENING.match(body, start, start + 4 * _LONGEST_TAG) if start >= 0 else None
        if opening and opening.end() >= place + len(sign) and (stop := _end_of(body, opening)):
            yield start, stop
            end = stop
        place = body.find(sign, max(end, place + len(sign)))


def _end_of(body: str, opening: re.Match[str]) -> int:
    """Where an element ends, its like inside it counted; 0 where that is not near."""
    depth = 1
    for found in re.finditer(rf"<(/?){opening[1]}\b", body[opening.end() : opening.end() + _LONGEST_HIDDEN]):
        depth += -1 if found[1] else 1
        if depth == 0:
            return opening.end() + found.end()
    return 0


def _element(tag: str, written: str, inside: str = "") -> Element:
    attributes: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(written[:_WRITTEN])[:_ATTRIBUTE_CAP]:
        value = double or single or bare
        attributes.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return Element(tag.lower(), attributes, inside)


def elements(markup: Markup, *needles: str) -> Iterator[Element]:
    """The elements in whose opening tag one of ``needles`` stands ("<h1", 'rel="author'), with their words; at most thirty a needle."""
    return (element for needle in needles for element in islice(_elements(markup.body, needle), _ELEMENT_CAP))


def _elements(body: str, needle: str) -> Iterator[Element]:
    end = 0
    for _ in range(_TRIES):
        place = body.find(needle, end)
        if place < 0:
            return
        end = place + len(needle)
        start = body.rfind("<", max(0, place - _LONGEST_TAG), place + 1)
        opening = _OPENING.match(body, start, start + 4 * _LONGEST_TAG) if start >= 0 else None
        if opening and opening.end() >= end:
            end = opening.end()
            yield _element(opening[1], opening[2], _inside(body, opening))


def _inside(body: str, opening: re.Match[str]) -> str:
    start = opening.end()
    end = body.find(f"</{opening[1]}", start, start + _ELEMENT_TEXT)
    return body[start : start + _ELEMENT_TEXT] if end < 0 else body[start:end]


def words_of(markup: str) -> str:
    """The words of a piece of markup on one line: tags become blanks, but for those that stand inside words."""
    text = _TAG.sub(" ", _INLINE_TAG.sub("", markup))
    return one_line(unescape(text) if text.count("&") <= _MANY_ENTITIES else text)


def one_line(text: str) -> str:
    """The text with every run of blanks as one blank, and without the characters that are seen by nobody."""
    line = " ".join(text.split())
    if line.isascii() and "\0" not in line:
        return line
    for mark in _UNSEEN:
        line = line.replace(mark, "")
    return line
