"""How corpora spell fields, brought to the labels' spelling: years, addresses, DOIs, titles with their punctuation."""

from __future__ import annotations

import re
from typing import Final

_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")  # (1990), 2004a
_ADDRESS = re.compile(r"(?i)(?:https?://|ftp://|www\.).+")  # Recuperado de http://example.org/a b.
_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]+")  # doi:10.1000/182
_RESOLVER = re.compile(r"(?i)^(?:https?://)?(?:dx\.)?(?:www\.)?doi\.org/")  # https://doi.org/10.1000/182
_CONTAINER_WORDS = re.compile(r"(?i)^(?:in|dans|en)\s*:?\s+(?=[\w\"“«])")  # In: Proceedings of ...
_TAG = re.compile(r"</?[a-z]{1,10}>")  # <italic>Senna</italic>
_BLANKS = re.compile(r"\s+")
_TRAILING: Final = ".,;:>)]}*†"
"""Signs that close a piece of a reference and belong to no address."""


def first_year(text: str) -> str | None:
    """The first year, 1500 to 2099, that stands in the text."""
    found = _YEAR.search(text)
    return found[1] if found else None


def untagged(text: str) -> str:
    """A text on one line without the tags that some corpora keep as letters: a reader would have made styles of them."""
    return " ".join(_TAG.sub("", text).split())


def tidy(text: str) -> str:
    """A title without such tags and the separators at its ends."""
    return untagged(text).strip(" ,;:")


def tidy_container(text: str) -> str:
    """A container without the word that introduces it."""
    return _CONTAINER_WORDS.sub("", tidy(text))


def trimmed(address: str) -> str:
    """An address without the punctuation that closes its reference; a bracket that it opened itself stays."""
    while address and address[-1] in _TRAILING and not (address[-1] == ")" and address.count("(") >= address.count(")")):
        address = address[:-1]
    return address


def address_facts(url: str, doi: str) -> dict[str, tuple[str, ...]]:
    """The "address", "url" and "doi" facts of two raw pieces; blanks inside them are the corpus's own.

    An address of the DOI resolver is a DOI and no "url"; "address" is either.
    """
    facts: dict[str, tuple[str, ...]] = {}
    found = _ADDRESS.search(url)
    address = trimmed(_BLANKS.sub("", found[0])) if found else ""
    if "." in address:
        facts["address"] = _schemes(address)
    if address and _RESOLVER.match(address):
        doi = doi or address
    elif "." in address:
        facts["url"] = _schemes(address)
    name = _DOI.search(_BLANKS.sub("", doi).replace("‐", "-").replace("‑", "-"))
    if name:
        facts["doi"] = (trimmed(name[0]).lower(),)
    return facts


def _schemes(address: str) -> tuple[str, ...]:
    """An address without a scheme may be given with either."""
    if "://" in address:
        return (address,)
    return (f"http://{address}", f"https://{address}", address)
