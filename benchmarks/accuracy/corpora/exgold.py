"""EXCITE's gold standard (exciteproject/EXgoldstandard): the references of German papers in the social sciences, a line each.

Some papers cite in footnotes, the others have a list of references at their end. Tags stand in the line's own words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.corpora.fields import first_year, tidy, tidy_container
from benchmarks.accuracy.labels import Case, LabelledSet, RawNote, Split, Work
from cite_check.model.document import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

FOLDER: Final = "exgoldstandard/Goldstandard_EXparser/1-German_papers"
_LINES: Final = "5-References_segmented_by_EXRefSegmentation"
_SETS: Final = (("exgold-lists", "1-*", NoteKind.REFERENCE), ("exgold-footnotes", "[23]-*", NoteKind.FOOTNOTE))
_TAG = re.compile(r"</?(?:[a-z][a-z-]*)\b[^<>]*>")  # <other style="color: red;">
_FIELD = re.compile(r"<(author|title|source|year)\b[^<>]*>(.*?)</\1>")  # <title>Tides</title>
_SURNAME = re.compile(r"<surname>(.*?)</surname>")  # <surname>Lee</surname>


def read(data: Path) -> Iterator[LabelledSet]:
    """Footnotes and lists, both to tune on."""
    for name, folders, kind in _SETS:
        cases = tuple(_cases(sorted((data / FOLDER).glob(f"{folders}/{_LINES}/*.xml")), kind))
        if cases:
            yield LabelledSet(name, Split.TUNE, cases)


def _cases(paths: Sequence[Path], kind: NoteKind) -> Iterator[Case]:
    for path in paths:
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), start=1):
            facts = _facts(line)
            if facts:
                note = RawNote("1", "1", " ".join(_TAG.sub("", line).split()), kind)
                yield Case(f"{path.stem}-{number}", (note,), {"1": (Work(facts),)})


def _facts(line: str) -> dict[str, tuple[str, ...]]:
    """The fields of the first work of a line; nothing where a line holds more, or has no title."""
    of: dict[str, list[str]] = {}
    for name, value in _FIELD.findall(line):
        of.setdefault(name, []).append(value)
    if len(of.get("title", ())) != 1:
        return {}
    facts: dict[str, tuple[str, ...]] = {"title": (tidy(_TAG.sub("", of["title"][0])),)}
    if "source" in of:
        facts["container"] = (tidy_container(_TAG.sub("", of["source"][0])),)
    if surnames := _SURNAME.findall("".join(of.get("author", [])[:1])):
        facts["first_author"] = (tidy(surnames[0]),)
    if year := first_year(" ".join(of.get("year", []))):
        facts["year"] = (year,)
    return facts
