"""``python -m benchmarks.training``: learns the table of weights again, or shows what a part of the references would say of the rest."""

from __future__ import annotations

import argparse
import os
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from benchmarks.training.corpora import references
from benchmarks.training.held_out import shares
from benchmarks.training.learning import Learned, averaged, learn_round
from benchmarks.training.pieces import Example, example_of
from benchmarks.training.records import Record, record_of
from benchmarks.training.rendering import Renderer
from benchmarks.training.table import table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TABLE: Final = Path("src/cite_check/citing/weights.json")
_RENDERINGS: Final = 10_500
_FIRST_SEED: Final = 7
_LISTED_OF_EIGHT: Final = 7
_OF_NOTES: Final = frozenset({"footnotes", "linkedbooks", "own-notes"})
"""The sets whose references stand in notes."""
_WITHOUT_RECORDS: Final = frozenset({"footnotes"})


def main() -> None:
    """Read the command line and do it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training", description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=os.environ.get("EVAL_DATA"), help="the folder of the public corpora (docs/evaluation.md)"
    )
    parser.add_argument("--out", type=Path, default=_TABLE, help="where the table is written")
    parser.add_argument("--rounds", type=int, default=4, help="how many models are averaged")
    parser.add_argument("--held-out", action="store_true", help="learn from three of four references, and show how the fourth are read")
    asked = parser.parse_args()
    if asked.data is None:
        parser.error("name the folder of the public corpora with --data or EVAL_DATA")
    real = _read(asked.data)
    if not real:
        parser.error(f"no references to learn from in {asked.data}")
    if asked.held_out:
        kept = {name: [one for index, one in enumerate(found) if index % 4] for name, found in real.items()}
        print(shares(_learn(kept, asked.rounds), {name: [one.example for one in found[::4]] for name, found in real.items()}))
        return
    asked.out.write_text(_learn(real, asked.rounds), "utf-8")
    print(f"{asked.out}: {asked.out.stat().st_size:,} bytes")


class _Reference(NamedTuple):
    """A labelled reference as it is learned from, and the record that is rendered, where one could be taken out of it."""

    example: Example
    record: Record | None


def _read(data: Path) -> dict[str, list[_Reference]]:
    """The references by set; some stand in notes, most in lists."""
    found: dict[str, list[_Reference]] = {}
    for index, (name, pieces) in enumerate(references(data)):
        example = example_of(pieces, listed=name not in _OF_NOTES and index % 8 < _LISTED_OF_EIGHT)
        if example is not None:
            record = None if name in _WITHOUT_RECORDS else record_of(pieces)
            found.setdefault(name, []).append(_Reference(example, record))
    return found


def _learn(real: dict[str, list[_Reference]], rounds: int) -> str:
    """The table learned in some rounds, two at a time."""
    examples = {name: [one.example for one in found] for name, found in real.items()}
    records = [one.record for found in real.values() for one in found if one.record is not None]
    with ProcessPoolExecutor(max_workers=2) as pool:
        return table(averaged(pool.map(_round, range(rounds), repeat(examples), repeat(records))))


def _round(number: int, real: Mapping[str, Sequence[Example]], records: list[Record]) -> Learned:
    renderer = Renderer(records, _FIRST_SEED + number)
    rendered: list[Example] = []
    while len(rendered) < _RENDERINGS:
        pieces, listed = renderer.rendering()
        if (example := example_of(pieces, listed=listed)) is not None:
            rendered.append(example)
    return learn_round(number, real, rendered)


if __name__ == "__main__":
    main()
