"""One article in plain text with numbered notes under superscripts, and what each note cites (``article.txt``, ``gold.json``)."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from benchmarks.accuracy.labels import NAMES_APART, Case, LabelledSet, Points, RawNote, Split, Work

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_NOTE = re.compile(r"^([⁰¹²³⁴-⁹]{1,3})\s+(\S.*)$", re.MULTILINE)  # ⁵⁵ "New group joins," ...
_DIGITS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_FORMS: Final = {"citation": "full", "short-form": "short", "ibid": "ibid"}
_SAID: Final = ("title", "container", "date", "url", "locator", "publisher")


def read(folder: Path) -> LabelledSet:
    """The article's notes as one case: every field that the gold gives, and those it says are absent."""
    text = (folder / "article.txt").read_text(encoding="utf-8")
    gold: list[dict[str, Any]] = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    notes = tuple(_notes(text))
    case = Case("article", notes, {str(entry["number"]): (_work(entry),) for entry in gold})
    return LabelledSet("article", Split.TUNE, (case,), ratchet=True)


def _notes(text: str) -> Iterator[RawNote]:
    for found in _NOTE.finditer(text):
        number = found[1].translate(_DIGITS)
        yield RawNote(number, number, found[2].strip())


def _work(entry: Mapping[str, Any]) -> Work:
    facts: dict[str, tuple[str, ...]] = {"form": (_FORMS[entry["kind"]],)}
    for name in _SAID:
        if name in entry:
            facts[name] = (str(entry[name]),) if entry[name] is not None else ()
    for name in ("authors", "editors"):
        if name in entry:
            facts[name] = (NAMES_APART.join(entry[name]),) if entry[name] else ()
    antecedent = entry["antecedent"]
    return Work(facts, reference=Points((str(antecedent),)) if antecedent is not None else None)
