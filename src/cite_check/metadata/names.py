"""Author lines -> Names: persons are split into family and given name, bodies keep their name whole."""

from __future__ import annotations

import re
from typing import Final

from cite_check.model.item import Name

_CAP: Final = 30
_LONGEST: Final = 120
_BY: Final = re.compile(  # By Jane Doe, Von Max Muster, Par Marie Dupont, Written by: …
    r"(?i)^(?:(?:written|posted|reported|published|edited|story|text|words|article|review)\s+)?(?:by|von|vom|par|por|di|door|av|autor(?:in)?|author|text)"
    r"\s*[:\s]\s*"
)
_LEAVES: Final = re.compile(r"\s*(?:\||•|·|—| - |\n|/ )\s*")  # Jane Doe | The Daily Example
_BETWEEN: Final = re.compile(r"\s*(?:;|&|\s(?:and|und|et|y|e|en|och|og|i|with|mit)\s)\s*")  # Jane Doe and John Roe; Max Muster & Co
_COMMA: Final = re.compile(r"\s*,\s*")
_TITLES: Final = re.compile(r"(?i)^(?:(?:dr|prof|mr|mrs|ms|sir|dame|rev|ing|mag|dipl)\.?\s+(?:-?ing\.\s+)?)+")  # Prof. Dr. Max Muster
_DEGREES: Final = re.compile(r"(?i),?\s+(?:ph\.?\s?d\.?|m\.?d\.?|esq\.?|mph|rn|cfa|mba|ll\.?m\.?)$")  # Jane Doe, PhD
_FINAL_STOP: Final = re.compile(r"(?<=\w{3})\.$")  # Jane Doe. (but not Doe, K.)
_SUFFIX: Final = re.compile(r"(?i)^(?:jr\.?|sr\.?|ii|iii|iv)$")
_PARTICLES: Final = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "das",
        "du",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ter",
        "ten",
        "zu",
        "zum",
        "zur",
        "vom",
        "af",
        "av",
        "st.",
        "san",
    ]
)
_BODY: Final = re.compile(  # Associated Press, News Desk, Universität Muster, Redaktion, 24 Tools, example.org
    r"(?i)\b(?:staff|team|editors?|editorial|desk|newsroom|news|agency|agencies|press|media|redaktion|redaction|rédaction|redacción|redazione|redactie|"
    r"university|universität|université|institute?|institut|ministry|ministerium|department|council|committee|commission|association|"
    r"foundation|group|company|corp(?:oration)?|inc|ltd|llc|gmbh|center|centre|society|bank|office|organi[sz]ation|admin(?:istrator)?|"
    r"the|network|magazine|times|post|journal|blog|online|tv|radio|federation|union|reuters|afp|dpa|bbc|cnn|nations|government|authority|board|"
    r"party|club|project|service|services|bureau|guest|contributor|webmaster|support|content|marketing)\b|[\d@/]|\.\w{2,3}$"
)


def people(line: str) -> tuple[Name, ...]:
    """The authors that a line names ("By Jane Doe and John Roe"); nothing for an address, a number or a whole sentence."""
    line = _LEAVES.split(_BY.sub("", line.strip()[:600]), maxsplit=1)[0]
    if not line or line.startswith(("http://", "https://", "//", "@")):
        return ()
    names = [name for part in _parts(line) if (name := one_name(part))]
    return tuple(dict.fromkeys(names))[:_CAP]


def _parts(line: str) -> list[str]:
    """The single names of a line. One comma is either "Doe, Jane" (a single word before it) or a list."""
    parts = []
    for piece in _BETWEEN.split(line):
        around = [part for part in _COMMA.split(_DEGREES.sub("", piece)) if part]
        inverted = len(around) == 2 and " " not in around[0] and not _BODY.search(piece)  # noqa: PLR2004 - the two sides of one comma
        parts += [piece] if inverted else around
    return parts


def one_name(text: str) -> Name | None:
    """One author: a person where it looks like one, else a body; ``None`` where it cannot be a name."""
    text = _DEGREES.sub("", _TITLES.sub("", _FINAL_STOP.sub("", text.strip(" ,;:|-–—")))).strip()
    if not 1 < len(text) <= _LONGEST or not any(char.isalpha() for char in text):
        return None
    if _BODY.search(text):
        return Name(literal=text)
    if ", " in text:
        family, _, given = text.partition(", ")
        return person(given=given.strip(), family=family.strip())
    words = text.split()
    if not 2 <= len(words) <= 5:  # noqa: PLR2004 - a given and a family name at least, and seldom more than five words
        return Name(literal=text)
    suffix = words.pop() if len(words) > 2 and _SUFFIX.match(words[-1]) else None  # noqa: PLR2004 - as above
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in _PARTICLES:
        first -= 1
    return Name(family=" ".join(words[first:]), given=" ".join(words[:first]), suffix=suffix)


def person(given: str, family: str) -> Name | None:
    """A person whose two names are given apart; ``None`` without a family name."""
    if not family:
        return one_name(given) if given else None
    return Name(family=family[:_LONGEST], given=given[:_LONGEST] or None)


def body(text: str) -> Name | None:
    """A body by its name."""
    text = text.strip()
    return Name(literal=text[:_LONGEST]) if text else None
