"""The Linked Books corpus (dhlab-epfl/LinkedBooksDeepReferenceParsing): notes of books on the history of Venice, as scanned.

A token a line with its part and its place in a reference ("b-r" to "e-r"); empty lines stand where the printed lines end. The training
and the validation part are tuned on, the test part verifies. Only references with an author and a title are taken, and none that the
scan spoilt.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from benchmarks.accuracy.corpora.fields import first_year, tidy
from benchmarks.accuracy.labels import Case, LabelledSet, RawNote, Split, Work

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

FOLDER: Final = "linkedbooks/dataset"
_FILES: Final = ((Split.TUNE, "clean_valid.txt"), (Split.VERIFY, "clean_test.txt"))
_FIELDS: Final = 4
_CLOSING: Final = frozenset(".,;:)]’»”!?'")
_OPENING: Final = frozenset("([«“‘’'-/")
_SPOILT = re.compile(
    r"[a-zà-ÿ][A-Z]{2}|[|^~_*<>{}\\]|\.{3}|\bvoi\.|[a-z]-[a-z]|\bdt\.|\d[a-z]{2}|\b[Il1]{2,}[a-z]|\b[a-z][A-Z]"
)  # piGNATTi
_PERIODICAL = re.compile(r",\s?(?=[«“\"][^«“\"]{3,}[»”\"][\s,.]*$)")  # Tides, «Bay Review»,
_QUOTES: Final = '«»“”" ,.;'
_EDITED = re.compile(r"(?i)\s*\(?(?:a\s?c(?:ura)?\b|curr?\.|ed\.|edited|hrsg|sous)")  # a cura di F. Lee
_LEAST_WORDS: Final = 2
_LONGEST: Final = 400


class Run(NamedTuple):
    """Words of one part, in the corpus's own name for it."""

    part: str
    text: str


def read(data: Path) -> Iterator[LabelledSet]:
    """The validation part to tune on, the test part to verify with."""
    for split, name in _FILES:
        cases = tuple(_case(f"{name[6:-4]}-{number}", runs) for number, runs in enumerate(references(data, name)))
        if cases:
            yield LabelledSet("linkedbooks", split, cases)


def references(data: Path, name: str) -> Iterator[list[Run]]:
    """The runs of each reference that can be used, in order; titles and the containers behind them are told apart."""
    path = data / FOLDER / name
    for tokens in _spans(path.read_text("utf-8").replace("\r", "\n").split("\n") if path.is_file() else ()):
        runs = list(_told_apart(_runs(tokens)))
        if _usable(runs):
            yield runs


def _spans(lines: Iterable[str]) -> Iterator[list[tuple[str, str]]]:
    """The tokens of each reference with their parts; a hyphen at a line's end is taken out together with the end."""
    span: list[tuple[str, str]] | None = None
    broken = False
    for line in lines:
        fields = line.split()
        if len(fields) < _FIELDS:
            broken = bool(span) and span is not None and span[-1][0] == "-"
            continue
        word, part, place = fields[0], fields[1], fields[3]
        if place.startswith("b"):
            span = []
        if span is None:
            continue
        if broken and len(span) > 1 and word[0].islower():
            span[-2:] = [(span[-2][0] + word, span[-2][1])]
        else:
            span.append((word, part))
        broken = False
        if place.startswith("e"):
            yield span
            span = None


def _runs(tokens: Sequence[tuple[str, str]]) -> list[Run]:
    """The words of each part, spaced as print spaces them."""
    found: list[Run] = []
    before = ""
    place = 0
    for part, run in groupby(tokens, key=lambda token: token[1]):
        text = ""
        for word, _ in run:
            close = not before or word[0] in _CLOSING or before in _OPENING or (word == "-" and before.isalnum())
            text += word if close else f" {word}"
            before = word[-1]
            place += 1
        found.append(Run(part, text))
    return found


def _told_apart(runs: Sequence[Run]) -> Iterator[Run]:
    """A second title is a container, and so is a periodical in quotation marks behind a title; names behind one edit it."""
    titled = False
    for run in runs:
        if run.part == "title" and not titled:
            found = _PERIODICAL.search(run.text)
            yield Run("title", run.text[: found.end()] if found else run.text)
            if found:
                yield Run("container", run.text[found.end() :])
            titled = True
        elif run.part == "title":
            yield Run("container", run.text)
        elif run.part == "author" and titled:
            yield Run("editor", run.text)
        else:
            yield run


def _usable(runs: Sequence[Run]) -> bool:
    text = "".join(run.text for run in runs)
    parts = [run.part for run in runs]
    title = next((run.text for run in runs if run.part == "title"), "")
    return (
        parts[:2] == ["author", "title"]
        and len(title.split()) >= _LEAST_WORDS
        and len(text) < _LONGEST
        and _SPOILT.search(text) is None
        and bool({"year", "pagination", "publicationnumber-year"} & set(parts))
        and _EDITED.match(title) is None
    )


def _case(case_id: str, runs: Sequence[Run]) -> Case:
    facts: dict[str, tuple[str, ...]] = {}
    for run in runs:
        value = tidy(run.text.strip(_QUOTES)) if run.part in {"title", "container"} else first_year(run.text) or ""
        name = "year" if run.part in {"year", "publicationnumber-year"} else run.part
        if value and name in {"title", "container", "year"}:
            facts.setdefault(name, (value,))
    return Case(case_id, (RawNote("1", "1", "".join(run.text for run in runs)),), {"1": (Work(facts),)})
