"""A title as words to compare: folded, spelt one way, numbers as digits, with what each word weighs and where its segments end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cite_check.judging.lexicon import COMMON, FUNCTION_WORDS, LETTERS, NEGATIONS, NUMBERS, PHRASES, RESPELT
from cite_check.text import fold

FUNCTION_WEIGHT: Final = 0.15
COMMON_WEIGHT: Final = 0.75
IDEOGRAPH_WEIGHT: Final = 0.5

LONGEST_TITLE: Final = 600
"""Code points of a title that are compared; a longer one is a text, not a title."""

_SIGNS = re.compile(r"\b([A-Za-z])(\+\+|#)(?!\w)")  # C++, C#
_AMPERSAND = re.compile(r"\s*&\s*")  # Law & Order
_THOUSANDS = re.compile(r"(?<=\d)[,.'\u2019\u00a0\u202f](?=\d{3}(?!\d))")  # 1,000
_ORDINAL_SIGN = re.compile(r"\b[Nn](?:[o\u00ba\u00b0]|r)s?\.?\s*(?=\d)|\u2116\s*")  # no. 1, nº 1, Nr. 1, № 1
_COMMAND = re.compile(r"\\([A-Za-z]+)\s*|[${}]")  # $\alpha$, \mathbb{Z}
_SITE_BREAK = re.compile(r"\s+[-\u2013\u2014|\u00b7\u2022\u00bb\u203a/~]+\s+|[|\u00bb\uff5c]\s*")  # Headline | Site, Headline - Site
_BREAK = re.compile(  # "Title: Subtitle", "Title? Subtitle", "Title (2nd ed.)"
    r"[:;\u2014\uff1a]\s*|[?!.\u2026\u3002\uff01\uff1f]+[\"'\u201d\u2019)]*(?:\s+|$)|\s*[()\[\]]\s*"
)
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")  # 报告
_RUNS = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)  # 第 2 回
_ORDINAL = re.compile(r"^(\d+)(?:st|nd|rd|th|er|eme|o|a)$")  # 21st
_BRITISH: Final = (  # organisation, organised, analyse
    (re.compile(r"^(\w{3,})is(ation|ations|ational|ing|ed|er|ers|es|e)$"), r"\1iz\2"),
    (re.compile(r"^(\w{3,})ys(ing|ed|er|ers|e)$"), r"\1yz\2"),
    (re.compile(r"^(\w{3,}l)l(ing|ed|er|ers)$"), r"\1\2"),
    (re.compile(r"^(\w{3,})ogue(s?)$"), r"\1og\2"),
)
_OUR = re.compile(  # neighbourhood
    r"^(\w*(?:col|lab|neighb|fav|hon|behavi|hum|harb|rum|arm|vap|endeav|parl|od|sav|val|tum|vig|flav|splend|rig|cand|ferv|glam|clam|dem))our(\w*)$"
)


@dataclass(frozen=True, slots=True)
class Words:
    """A title's words in order. ``ends`` are the counts of words after which a segment ends; the last is their number.

    ``site_ends`` are those of them that a dash or a bar marks, as before a site's name. ``weights`` tell how much each word says:
    next to nothing for "the", most for a name or a number. ``cut``: the title ends with an ellipsis.
    """

    text: str
    tokens: tuple[str, ...]
    weights: tuple[float, ...]
    ends: tuple[int, ...]
    site_ends: frozenset[int] = frozenset()
    cut: bool = False

    @property
    def content(self) -> int:
        """How many words say something."""
        return sum(weight > FUNCTION_WEIGHT for weight in self.weights)

    @property
    def numbers(self) -> frozenset[str]:
        """The numbers in it."""
        return frozenset(token for token in self.tokens if token.isdigit())

    @property
    def segments(self) -> tuple[tuple[int, int], ...]:
        """The segments as ranges of words."""
        return tuple(zip((0, *self.ends), self.ends, strict=False))


@lru_cache(maxsize=2048)
def words(text: str) -> Words:
    """The words of a title as it is written."""
    shown = _THOUSANDS.sub("", _AMPERSAND.sub(" and ", text[:LONGEST_TITLE]))
    if "\\" in shown or "$" in shown:
        shown = _COMMAND.sub(lambda found: LETTERS.get(found[1] or "", "" if found[1] is None else " "), shown)
    shown = _ORDINAL_SIGN.sub("number ", shown)
    shown = _SIGNS.sub(lambda found: f"{found[1]}{'plusplus' if found[2] == '++' else 'sharp'}", shown)
    tokens: list[str] = []
    ends: list[int] = []
    site_ends: list[int] = []
    for part in _SITE_BREAK.split(shown):
        for segment in _BREAK.split(part):
            if found := _tokens(segment):
                tokens.extend(found)
                ends.append(len(tokens))
        if ends:
            site_ends.append(len(tokens))
    return Words(
        text,
        tuple(tokens),
        tuple(weigh(token) for token in tokens),
        tuple(ends),
        frozenset(site_ends),
        shown.rstrip().endswith(("…", "...")),
    )


def _tokens(segment: str) -> list[str]:
    folded = f" {fold(segment)} "
    for phrase, short in PHRASES:
        if phrase in folded:
            folded = folded.replace(phrase, short)
    found: list[str] = []
    for token in folded.split():
        if _IDEOGRAPHS.search(token):
            found.extend(piece for piece in _RUNS.findall(token))
        else:
            found.append(respell(token))
    return found


@lru_cache(maxsize=8192)
def respell(token: str) -> str:
    """One spelling for a word that has several: digits for numbers, American for British, one transliteration of a name."""
    if ordinal := _ORDINAL.match(token):
        return ordinal[1]
    token = NUMBERS.get(token, token)
    if token in RESPELT:
        return RESPELT[token]
    if token.isdigit():
        return token.lstrip("0") or "0"
    if not token.isascii():
        return token
    if found := _OUR.match(token):
        return f"{found[1]}or{found[2]}"
    for pattern, american in _BRITISH:
        token = pattern.sub(american, token)
    return token


@lru_cache(maxsize=8192)
def weigh(token: str) -> float:
    """How much a word says."""
    if token in NEGATIONS:
        return 1.0
    if token in FUNCTION_WORDS:
        return FUNCTION_WEIGHT
    if _IDEOGRAPHS.match(token):
        return IDEOGRAPH_WEIGHT
    return COMMON_WEIGHT if token in COMMON else 1.0
