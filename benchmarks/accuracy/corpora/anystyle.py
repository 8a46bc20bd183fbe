"""AnyStyle's parser XML (inukshuk/anystyle, res/parser): references cut into labelled pieces, in reading order.

The spelling of the pieces is the reference's own, so that their text in order, joined by blanks, is the reference.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar

from lxml import etree

from benchmarks.accuracy.corpora.elements import words
from benchmarks.accuracy.corpora.fields import address_facts, first_year, tidy, tidy_container, untagged
from benchmarks.accuracy.labels import Case, LabelledSet, RawNote, Split, Work
from cite_check.model.document import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_Reference = TypeVar("_Reference")
FOLDER: Final = "anystyle/res/parser"
_CONTAINERS: Final = ("journal", "container-title")
_TUNED: Final = ("core",)
_HALVED: Final = ("good",)
_VERIFIED: Final = ("gold", "ugly", "bad")
_ISBN = re.compile(r"(?:97[89][- ]?)?\d[\d -]{7,15}[\dXx]")  # 978-0-521-63338-3


def read(data: Path) -> Iterator[LabelledSet]:
    """The sets of the folder: core and the even-numbered half of good are tuned on, all else verifies."""
    folder = data / FOLDER
    for name in _TUNED:
        yield from _whole(folder, name, Split.TUNE)
    for name in _HALVED:
        cases = _cases(folder, name)
        if cases:
            yield LabelledSet(f"anystyle-{name}", Split.TUNE, tuple(tuned(name, cases)))
            yield LabelledSet(f"anystyle-{name}", Split.VERIFY, cases[1::2])
    for name in _VERIFIED:
        yield from _whole(folder, name, Split.VERIFY)


def tuned(name: str, references: Sequence[_Reference]) -> Sequence[_Reference]:
    """Of the references of one file those that are there to tune on."""
    return references if name in _TUNED else references[::2] if name in _HALVED else []


def _whole(folder: Path, name: str, split: Split) -> Iterator[LabelledSet]:
    cases = _cases(folder, name)
    if cases:
        yield LabelledSet(f"anystyle-{name}", split, cases)


def _cases(folder: Path, name: str) -> tuple[Case, ...]:
    path = folder / f"{name}.xml"
    if not path.is_file():
        return ()
    root = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    return tuple(_case(f"{name}-{number}", sequence) for number, sequence in enumerate(root.iter("sequence")))


def _case(case_id: str, sequence: etree._Element) -> Case:
    pieces = [(str(piece.tag), words(piece)) for piece in sequence]
    number = "1"
    if pieces and pieces[0][0] == "citation-number":
        number, pieces = pieces[0][1], pieces[1:]
    note = RawNote("1", number, untagged(" ".join(text for _, text in pieces)), NoteKind.REFERENCE)
    return Case(case_id, (note,), {"1": (Work(_facts(pieces)),)})


def _facts(pieces: list[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    of: dict[str, list[str]] = {}
    for tag, text in pieces:
        of.setdefault(tag, []).append(text)
    facts: dict[str, tuple[str, ...]] = {}
    if "title" in of:
        facts["title"] = tuple(dict.fromkeys((tidy(of["title"][0]), tidy(" ".join(of["title"])))))
    if "author" in of:
        facts["author_line"] = (" ".join(of["author"]),)
    container = next((of[tag][0] for tag in _CONTAINERS if tag in of), None)
    if container is not None:
        facts["container"] = (tidy_container(container),)
    if "date" in of and (year := first_year(of["date"][0])):
        facts["year"] = (year,)
    facts |= address_facts(" ".join(of.get("url", [])), " ".join(of.get("doi", [])))
    if (isbn := _ISBN.search(" ".join(of.get("isbn", [])))) is not None:
        facts["isbn"] = (isbn[0],)
    return facts
