"""Footnotes of our own that the table of weights is never learned from (``benchmarks/accuracy/footnotes``), labelled by hand.

They are a cross-section of what scholars write. A note that points back with a word alone ("ebd.", "ibid.") has no label for that and is
left out; statutes and cases that are cited by their names alone have none either, so that the number of works is a lower bound.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.corpora.fields import first_year, tidy
from benchmarks.accuracy.labels import Case, LabelledSet, RawNote, Split, Work
from benchmarks.labelled_lines import labelled, works_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.labelled_lines import Piece

FOLDER: Final = Path(__file__).parents[1] / "footnotes"
_FIELDS: Final = {"T": "title", "C": "container", "D": "year"}
_EDGES: Final = "«»“”‘’„\"' ,.;:()[]"
_IN: Final = re.compile(r"(?i)^(?:in|dans|en|em|nel|nella)\b:?\s")  # in: Das Watt
_BACK_ALONE: Final = re.compile(
    r"(?i)(?<![\w.])(?:ibid|ebd|ebenda|id\.|ivi|idem|loc\.\s?cit|(?:a\.\s?a\.\s?O|op\.\s?cit|supra|oben|above|Anm|Fn|FN|nn?)\.?\s?\(?\d?)"
)  # ebd. / above, n. 3


def read() -> Iterator[LabelledSet]:
    """All of them, to verify with."""
    cases = tuple(
        case
        for path in sorted(FOLDER.glob("*.txt"))
        for number, pieces in enumerate(labelled(path), start=1)
        if (case := _case(f"{path.stem}-{number}", pieces)) is not None
    )
    if cases:
        yield LabelledSet("own-footnotes", Split.VERIFY, cases)


def _case(case_id: str, pieces: Sequence[Piece]) -> Case | None:
    works = works_of(pieces)
    if any(piece.part == "O" and _BACK_ALONE.search(piece.text) for piece in pieces):
        return None
    text = tidy("".join(piece.text for piece in pieces))
    return Case(case_id, (RawNote("1", "1", text),), {"1": tuple(Work(_facts(work)) for work in works)})


def _facts(work: Sequence[Piece]) -> dict[str, tuple[str, ...]]:
    facts: dict[str, tuple[str, ...]] = {}
    for piece in work:
        name = _FIELDS.get(piece.part or "")
        value = first_year(piece.text) if name == "year" else tidy(_IN.sub("", piece.text).strip(_EDGES))
        if name is not None and value:
            facts.setdefault(name, (value,))
    return facts
