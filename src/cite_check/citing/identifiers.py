"""Finds registered identifiers in prose: DOI, arXiv, PubMed, ISBN with its check digit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from cite_check.citing.lazily import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOI = lazy(  # doi:10.1000/182, DOI 10.1000/xyz(94)00281-M, doi: 10. 1000/182
    r"(?i)(?P<cue>\bdoi\s?[:.=]?\s{0,2}(?:https?://(?:dx\.)?doi\.org/|doi:)?\s?)?(?<![\w.])(?P<doi>10\.\s?\d{4,9}(?:\.\d{1,9})*\s?/\s?["
    r"^\s\"“”<>«»|\ufffc]{1,300})"
)
_DOI_IN_URL = lazy(r"(?i)^https?://(?:www\.)?(?:dx\.)?doi\.org/(?:doi:)?(10\.\d{4,9}(?:\.\d+)*/\S+)$")  # https://doi.org/10.1000/182
_ARXIV = lazy(  # arXiv:2001.01234v2, arXiv:hep-th/9901001, hep-th/9901001
    r"(?i)(?:\barxiv(?:\.org/(?:abs|pdf)/|\s?:\s?|\s)|(?<![\w/.-])(?=(?:hep-(?:th|ph|ex|lat)|astro-ph|cond-mat|gr-qc|math-ph|nucl-(?:th|ex)"
    r"|quant-ph|math|physics|cs|nlin|q-bio)(?:\.[a-z]{2})?/\d{7}))(?P<id>\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?/\d{7})(?:v\d+)?(?:\s?\["
    r"[a-z-]+(?:\.[a-z-]+)?\])?"
)
_PMID = lazy(r"(?i)\bPMID\s?:?\s?(?P<id>\d{4,9})\b")  # PMID: 12345678
_PMCID = lazy(r"(?i)\bPMC(?:ID)?\s?:?\s?(?:PMC)?\d{4,9}\b")  # PMCID: PMC1234567
_ISBN = lazy(
    r"(?i)\bISBN(?:-1[03])?\s?:?\s{0,2}(?P<id>(?:97[89][- ]?)?\d{1,5}[- ]?\d{1,7}[- ]?\d{1,7}[- ]?[\dX])"
)  # ISBN 978-0-521-63338-3
_NAMED = (("arxiv", _ARXIV, ("arxiv", "/")), ("PMID", _PMID, ("pmid",)), ("PMCID", _PMCID, ("pmc",)))
"""Each name with its pattern, and letters of which that needs some."""
_TRAIL = ".,;:'’”\"*†‡…])}>"
_PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}
_ISBN_10 = 10
_ISBN_13 = 13


@dataclass(frozen=True, slots=True)
class FoundId:
    """An identifier: its CSL name, its value in one spelling, the place of the whole phrase and of the value."""

    name: str
    value: str
    start: int
    end: int
    value_start: int


def doi_of(url: str) -> str | None:
    """The DOI that a resolver's URL names, lower case; ``None`` for any other URL."""
    found = _DOI_IN_URL.match(url)
    return trim_doi(unquote(found[1])).lower() if found else None


def trim_doi(doi: str) -> str:
    """The DOI without the sentence's punctuation; closing brackets stay where they were opened."""
    end = len(doi)
    while end and doi[end - 1] in _TRAIL:
        char = doi[end - 1]
        if char in _PAIRS and doi.count(_PAIRS[char], 0, end) >= doi.count(char, 0, end):
            break
        end -= 1
    return doi[:end]


def find_identifiers(text: str) -> Iterator[FoundId]:
    """All identifiers of a text (its URLs being masked)."""
    if "10." in text:
        for found in _DOI.finditer(text):
            raw = trim_doi(found["doi"])
            value = re.sub(r"\s", "", raw).lower()
            yield FoundId("DOI", value, found.start(), found.start("doi") + len(raw), found.start("doi"))
    low = text.lower()
    for name, pattern, cues in _NAMED:
        for found in pattern.finditer(text) if any(cue in low for cue in cues) else ():
            value = found["id"] if "id" in found.groupdict() else found[0]
            yield FoundId(name, value, found.start(), found.end(), found.start())
    for found in _ISBN.finditer(text) if "isbn" in low else ():
        digits = re.sub(r"[- ]", "", found["id"]).upper()
        if is_isbn(digits):
            yield FoundId("ISBN", digits, found.start(), found.end(), found.start("id"))


def is_isbn(digits: str) -> bool:
    """Whether the check digit is right (ISO 2108: modulo 11 for ten places, modulo 10 for thirteen)."""
    if len(digits) == _ISBN_10 and digits[:9].isdigit():
        values = [10 if char == "X" else int(char) for char in digits]
        return sum(value * (10 - place) for place, value in enumerate(values)) % 11 == 0
    if len(digits) == _ISBN_13 and digits.isdigit():
        return sum(int(char) * (3 if place % 2 else 1) for place, char in enumerate(digits)) % 10 == 0
    return False
