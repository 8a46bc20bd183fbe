"""Finds URLs in prose: bracketed, without scheme, broken over lines; a broken one keeps its other readings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_JOINS: Final = 4
"""How many line breaks one URL is mended over."""

_START = lazy(  # http://, https: //, hxxp is none, www.example.org, example.org/path
    r"(?i)(?P<scheme>https?|ftp)\s?:\s?/\s?/\s?(?=[\w\[%\u2600-\u27bf\U0001f300-\U0001faff])|(?<![\w@/.-])(?:(?P<www>www\d?\.)(?=[\w-])|"
    r"(?P<bare>(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|edu|gov|int|info|io|uk|de|fr|br|es|it|ch|at|eu|ca|au|nl|se|no|dk|pt|mx"
    r"|ar|jp|in|example)"
    r"(?=/[\w~]))|(?P<doi>doi\.org(?=/10\.)))"
)
_BODY = lazy(
    r"(?:[^\s<>\"“”„«»‹›\u3000-\u303f（），；|｜\\^`{}\ufffc]|\{[^\s{}<>\"]{1,80}\}|\"[\w%-]{1,60}\"(?=\s|$))*"
)  # what a URL may run on with: a/b_{c}, a_"b"
_HOST_ENDS_IN_LINE = lazy(r"(?i)(?:https?|ftp)://[^/?#]*_$")  # http://example.com_
_BRACKETED = lazy(r"<\s*(?P<body>(?:https?\s?:|ftp:|www\.)[^<>]{3,2000})>", re.IGNORECASE)  # <http://example.org /a>
_NEXT = lazy(r"([ \t]{0,3}\n[ \t]*|[ \t])(?P<token>[^\s<>\"“”«»\ufffc]{1,400})")  # ⏎2021/tides.pdf
_PATHLIKE = lazy(  # 2021/tides.pdf, a_b, x=1, index.html, page-2-of-3
    r"(?i)^[a-z0-9%~.,+@:()-]*(?:[/_=&?%#~]|\.(?:html?|pdf|php|aspx?|jsp|shtml|xml|txt|docx?|cfm|com|org|net|edu)\b|-[a-z0-9]+-)"
)
_PROSE = frozenset(
    [
        "accessed",
        "and",
        "see",
        "or",
        "last",
        "retrieved",
        "visited",
        "viewed",
        "consulted",
        "the",
        "a",
        "in",
        "at",
        "on",
        "for",
        "cited",
        "quoted",
        "abgerufen",
        "zuletzt",
        "consulté",
        "acesso",
        "also",
        "p",
        "pp",
    ]
)
_FILE_REST = lazy(r"[\w-]*\d\.(?:html?|pdf|php|aspx?)(?![a-z])")  # 2411923.htm, after a blank inside a file's name
_SLASHES_OF_HOST = 2
_EXTENSIONS = frozenset(["html", "htm", "pdf", "php", "asp", "aspx", "jsp", "shtml", "xml", "txt", "com", "org", "net", "edu"])
_ACCESS_GLUED = lazy(r"(?i)[,;](?:accessed|abgerufen|retrieved|consult|zugriff)[a-zé]*:?$")  # …/weirs,accessed:
_HOST_CUT = lazy(r"(?i)^(?:https?://)?[a-z0-9-]*(?:\.[a-z0-9-]+)*\.?$")  # http://dx.doi.
_MENDABLE_END = frozenset("/-_=&?%.#~+")
_TRAIL = ".,;:!?'’‘”\"*†‡…·、。"
_PAIRS = {")": "(", "]": "["}


@dataclass(frozen=True, slots=True)
class FoundUrl:
    """A URL as it stands in a text: its place, its likeliest reading, and the others, most likely first."""

    start: int
    end: int
    url: str
    variants: tuple[str, ...] = ()


def find_urls(text: str) -> Iterator[FoundUrl]:
    """All URLs of a text, in order, none inside another."""
    place = 0
    brackets = {found.start("body"): found for found in _BRACKETED.finditer(text)}
    while start := _START.search(text, place):
        bracket = brackets.get(start.start())
        found = _from_bracket(bracket) if bracket else _from_prose(text, start)
        if found is None:
            place = start.end()
        else:
            yield found
            place = max(found.end, start.end())


def _from_bracket(bracket: re.Match[str]) -> FoundUrl:
    body = bracket["body"].strip()
    pieces = body.split()
    joined = _absolute("".join(pieces))
    variants = [_absolute(_trim(pieces[0]))] if len(pieces) > 1 and len(pieces[0]) > len("https://") else []
    if "-\n" in body:
        variants.insert(0, _absolute("".join(re.sub(r"-[ \t]*\n", "", body).split())))
    return FoundUrl(bracket.start("body"), bracket.start("body") + len(bracket["body"].rstrip()), joined, _others(joined, variants))


def _from_prose(text: str, start: re.Match[str]) -> FoundUrl | None:
    body = _BODY.match(text, start.end())
    end = body.end() if body else start.end()
    if end == start.end() and not start["bare"]:
        return None
    head = f"{start['scheme']}://" if start["scheme"] else start[0]
    readings = [head + text[start.end() : end]]
    ends = [end]
    for _ in range(MOST_JOINS):
        following = _NEXT.match(text, ends[0])
        if following is None or not _goes_on(readings[0], following):
            break
        token = following["token"]
        hyphened = readings[0].endswith("-") and "\n" in following[0]
        readings = [readings[0] + token, *([readings[0][:-1] + token] if hyphened else []), *readings]
        ends.insert(0, following.end())
    trimmed = _trim(_ACCESS_GLUED.sub("", readings[0]))
    if _HOST_ENDS_IN_LINE.match(trimmed):
        if text[start.start() - 1 : start.start()] != "_":
            return None
        trimmed = trimmed.rstrip("_")
    end = ends[0] - (len(readings[0]) - len(trimmed))
    url = _absolute(trimmed)
    if len(trimmed) <= len(head) and not start["bare"]:
        return None
    return FoundUrl(start.start(), max(end, start.end()), url, _others(url, [_absolute(_trim(reading)) for reading in readings[1:]]))


def _goes_on(reading: str, following: re.Match[str]) -> bool:
    """Whether the next token belongs to the URL: after a break it need only look like a path, after a blank it must."""
    token = following["token"]
    if token.lower().startswith(("http", "www.", "doi:")) or token.lower().strip(".,;:()") in _PROSE:
        return False
    if not token[0].isalnum() and token[0] not in "%/#?&=_~":
        return False
    if reading[-1] == ".":
        return _goes_on_after_dot(reading, token, broken="\n" in following[0])
    if _FILE_REST.match(token) and reading.count("/") > _SLASHES_OF_HOST:
        return True
    pathlike = _PATHLIKE.match(token) is not None
    mendable = reading[-1] in _MENDABLE_END
    if "\n" in following[0] and mendable:
        return pathlike or (token[0].islower() and len(token.rstrip(_TRAIL)) > 1)
    return pathlike and not token[0].isupper() and ("\n" in following[0] or mendable)


def _goes_on_after_dot(reading: str, token: str, *, broken: bool) -> bool:
    """After a full stop only a host's rest, a file's suffix, or (over a line break) a path goes on."""
    if _HOST_CUT.match(reading) and "//" in reading:
        return token[0].islower() and "/" in token
    return token.rstrip(_TRAIL).lower() in _EXTENSIONS or (broken and _PATHLIKE.match(token) is not None)


def _trim(url: str) -> str:
    """The URL without the sentence's punctuation: closing brackets and quotation marks stay where they were opened."""
    counts = {char: url.count(char) for char in "()[]"}
    end = len(url)
    while end:
        char = url[end - 1]
        if char in _PAIRS:
            if counts[char] <= counts[_PAIRS[char]]:
                break
            counts[char] -= 1
        elif (char not in _TRAIL and char not in "([") or (char in "'\"" and url.count(char, 0, end) % 2 == 0):
            break
        elif char in "([":
            counts[char] -= 1
        end -= 1
    return url[:end]


def _absolute(url: str) -> str:
    repaired = url.replace("\u02dc", "~").replace("\u2010", "-").replace("\u2011", "-").replace("\u00ad", "")
    if "://" in repaired:
        return repaired
    if repaired.lower().startswith(("http:", "https:", "ftp:")):
        scheme, _, rest = repaired.partition(":")
        return f"{scheme}://{rest.lstrip('/')}"
    return f"http://{repaired}"


def _others(url: str, variants: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(variant for variant in variants if variant != url and len(variant) > len("https://x.y")))
