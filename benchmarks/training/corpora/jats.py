"""JATS references as labelled pieces: the fields of element-citation found again in the words of mixed-citation."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from lxml import etree

from benchmarks.accuracy.corpora.elements import words
from benchmarks.accuracy.corpora.jats import PARSER, PARTS, numbered, split_files
from benchmarks.accuracy.labels import Split
from benchmarks.labelled_lines import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_IN = re.compile(r"(?i)\b(?:in|em|en|dans):?\s*$")  # In:
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SHORT: Final = 2


def references(data: Path) -> Iterator[list[Piece]]:
    """The references of the files that are there to tune on, each string once; none that stood in an earlier file to verify with."""
    seen: set[str] = set()
    for split, path in split_files(data):
        root = etree.parse(path, PARSER).getroot()
        for reference in root.iter("ref") if root is not None else ():
            mixed, element = reference.find("mixed-citation"), reference.find("element-citation")
            if mixed is None or element is None:
                continue
            _, text = numbered(words(mixed), words(reference.find("label")))
            if split is Split.TUNE and text not in seen and (pieces := _pieces(text, element)):
                yield pieces
            seen.add(text)


class _Canvas:
    """A reference's words with the part of each character, as far as it is known."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.parts: list[str | None] = [None] * len(text)

    def find(self, value: str, start: int = 0) -> tuple[int, int] | None:
        """The place of a field's value, without the punctuation at its ends."""
        bare = value.strip(" .,;:")
        place = self.text.find(bare, start) if bare else -1
        return None if place < 0 else (place, place + len(bare))

    def put(self, start: int, end: int, part: str) -> None:
        """Say the part of the characters that have none yet."""
        self.parts[start:end] = [known or part for known in self.parts[start:end]]

    def put_first(self, pattern: str, part: str, start: int = 0) -> None:
        """Say the part of a pattern's first place that has none yet."""
        for found in re.finditer(pattern, self.text[start:]):
            if self.parts[start + found.start()] is None:
                self.put(start + found.start(), start + found.end(), part)
                return

    def pieces(self) -> list[Piece]:
        """The runs of characters of one part."""
        runs: list[Piece] = []
        place = 0
        for part, run in groupby(self.parts):
            length = len(list(run))
            runs.append(Piece(part, self.text[place : place + length]))
            place += length
        return runs


def _pieces(text: str, element: etree._Element) -> list[Piece] | None:
    """The labelled pieces; ``None`` where title or source do not stand in the words as they stand in the fields."""
    canvas = _Canvas(text)
    source = words(element.find("source"))
    title = next((value for tag in PARTS if (value := words(element.find(tag)))), "")
    main = title or (source if element.get("publication-type") != "journal" else "")
    own = canvas.find(main or source)
    if own is None:
        return None
    canvas.put(*own, "T" if main else "C")
    container = None
    if title and source:
        container = canvas.find(source, own[1]) or canvas.find(source)
        if container is None:
            return None
        lead = _IN.search(text[: container[0]])
        canvas.put(lead.start() if lead else container[0], container[1], "C")
    _put_fields(canvas, element, own[1])
    canvas.put(0, own[0], "A")
    if container and _LETTERS.search(text, own[1], max(own[1], container[0])):
        canvas.put(own[1], container[0], "E")
    runs = canvas.pieces()
    return [Piece(piece.part or _between(runs, index), piece.text) for index, piece in enumerate(runs)]


def _put_fields(canvas: _Canvas, element: etree._Element, start: int) -> None:
    if year := words(element.find("year")):
        canvas.put_first(rf"\(?{re.escape(year)}[a-z]?\)?", "D")
    for tag, part in (("publisher-name", "P"), ("publisher-loc", "L")):
        if found := canvas.find(words(element.find(tag)), start):
            canvas.put(*found, part)
    for tag in ("volume", "issue", "fpage", "lpage"):
        if value := words(element.find(tag)):
            canvas.put_first(rf"(?<!\w){re.escape(value)}(?!\w)", "N", start)


def _between(runs: list[Piece], index: int) -> str | None:
    """The part of words that no field holds, by their neighbours: few of them beside a number or a date go with it."""
    count = len(_WORD.findall(runs[index].text))
    if not count:
        return None
    after = next((one.part for one in runs[index + 1 :] if one.part), None)
    before = next((one.part for one in reversed(runs[:index]) if one.part), None)
    if (after == "N" and count <= _SHORT) or (before == "N" and count == 1):
        return "N"
    return "D" if after == "D" and count <= _SHORT else "O"
