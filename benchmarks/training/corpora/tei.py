"""TEI ``bibl`` elements with mixed text as labelled pieces: GROBID's citation corpus, and two articles' footnotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from benchmarks.accuracy.corpora import footnote_tei, grobid
from benchmarks.accuracy.labels import Split
from benchmarks.labelled_lines import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_PARTS: Final = {
    "author": "A",
    "editor": "E",
    "date": "D",
    "biblScope": "N",
    "edition": "N",
    "publisher": "P",
    "pubPlace": "L",
    "pubplace": "L",
    "ptr": "O",
    "idno": "O",
    "note": "O",
}
_IN = re.compile(r"\W*(?:in|em|en|dans|im)\b", re.IGNORECASE)  # In:
_ROLE = re.compile(r"(?i)\b(?:eds?|editors?|hrsg|hg|orgs?|coords?)\b")  # (eds.)
_WORD = re.compile(r"\w+")
_UNSAID: Final = "?"
_SHORT: Final = 2


def grobid_references(data: Path) -> Iterator[list[Piece]]:
    """The references of the files that are there to tune on."""
    for path in grobid.tuned(sorted((data / grobid.FOLDER).glob("*.xml"))):
        root = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True, recover=True)).getroot()
        if root is not None:
            yield from (_pieces(bibl) for bibl in root.iter("{*}bibl"))


def footnotes(data: Path) -> Iterator[list[Piece]]:
    """The works of the footnotes that are there to tune on."""
    for path in sorted((data / footnote_tei.FOLDER).glob("*.xml")):
        if footnote_tei.split_of(path) is not Split.TUNE:
            continue
        for output in etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True)).getroot().iter("{*}output"):
            if output.get("type") == "bibl":
                yield from (_pieces(bibl) for bibl in output.iter("{http://www.tei-c.org/ns/1.0}bibl"))


def _pieces(bibl: etree._Element) -> list[Piece]:
    levels = {title.get("level", "") for title in bibl.iter("{*}title")}
    has_author = bibl.find(".//{*}author") is not None
    raw = list(_walk(bibl, _UNSAID, levels, "O" if has_author else "A"))
    return [Piece(_settled(raw, index), piece.text) for index, piece in enumerate(raw)]


def _walk(element: etree._Element, part: str, levels: set[str], body: str) -> Iterator[Piece]:
    if element.text:
        yield Piece(part, element.text)
    for child in element:
        own = _part_of(child, levels, body) if isinstance(child.tag, str) else None
        yield from _walk(child, own or part, levels, body)
        if child.tail:
            yield Piece(part, child.tail)


def _part_of(element: etree._Element, levels: set[str], body: str) -> str | None:
    name = etree.QName(element).localname
    if name == "title":
        return _title_part(element.get("level", ""), levels)
    return body if name == "orgName" else _PARTS.get(name)


def _title_part(level: str, levels: set[str]) -> str:
    """A monograph's title is the container of a work that has a title of its own; a series is neither."""
    match level:
        case "a":
            return "T"
        case "j":
            return "C"
        case "m":
            return "C" if "a" in levels else "T"
        case "s":
            return "O"
        case _:
            return "O" if levels & {"a", "m"} else "T"


def _settled(pieces: Sequence[Piece], index: int) -> str | None:
    """The part of words outside every element, by what stands beside them ("In" before a container, "eds." behind editors)."""
    part, text = pieces[index]
    if part != _UNSAID:
        return part
    words = _WORD.findall(text)
    if not words:
        return None
    after = next((one.part for one in pieces[index + 1 :] if one.part != _UNSAID), None)
    before = next((one.part for one in reversed(pieces[:index]) if one.part != _UNSAID), None)
    if _IN.match(text) and after in {"C", "E", "T"}:
        return "E" if after == "E" else "C"
    if after == "E" or (before == "E" and _ROLE.search(text)):
        return "E"
    if after == "N" or (before == "N" and len(words) <= _SHORT):
        return "N"
    return "D" if after == "D" and len(words) == 1 else "O"
