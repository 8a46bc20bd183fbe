"""``python -m benchmarks.training``: learns the table of weights again, or shows what a part of the references would say of the rest."""

from __future__ import annotations

import argparse
import os
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import Final

from benchmarks.training.corpora import references
from benchmarks.training.held_out import shares
from benchmarks.training.learning import Learned, averaged, learn_round
from benchmarks.training.pieces import Example, example_of
from benchmarks.training.records import Record, record_of
from benchmarks.training.rendering import Renderer
from benchmarks.training.table import table

_TABLE: Final = Path("src/cite_check/citing/weights.json")
_RENDERINGS: Final = 10_500
_FIRST_SEED: Final = 7
_LISTED_OF_EIGHT: Final = 7
_WITHOUT_RECORDS: Final = frozenset({"footnotes"})


def main() -> None:
    """Read the command line and do it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training", description=__doc__)
    parser.add_argument(
        "--data", type=Path, default=os.environ.get("EVAL_DATA"), help="the folder of the public corpora (docs/evaluation.md)"
    )
    parser.add_argument("--out", type=Path, default=_TABLE, help="where the table is written")
    parser.add_argument("--rounds", type=int, default=5, help="how many models are averaged")
    parser.add_argument("--held-out", action="store_true", help="learn from three of four references, and show how the fourth are read")
    asked = parser.parse_args()
    if asked.data is None:
        parser.error("name the folder of the public corpora with --data or EVAL_DATA")
    real, records = _read(asked.data)
    if not real:
        parser.error(f"no references to learn from in {asked.data}")
    if asked.held_out:
        learned = [example for _, examples in real.items() for index, example in enumerate(examples) if index % 4]
        held = {name: examples[::4] for name, examples in real.items()}
        print(shares(_learn(learned, records, asked.rounds), held))
        return
    asked.out.write_text(_learn([example for examples in real.values() for example in examples], records, asked.rounds), "utf-8")
    print(f"{asked.out}: {asked.out.stat().st_size:,} bytes")


def _read(data: Path) -> tuple[dict[str, list[Example]], list[Record]]:
    """The real references by set, and the records that are rendered; a footnote's works stand in notes, most others in lists."""
    examples: dict[str, list[Example]] = {}
    records: list[Record] = []
    for index, (name, pieces) in enumerate(references(data)):
        example = example_of(pieces, listed=name != "footnotes" and index % 8 < _LISTED_OF_EIGHT)
        if example is not None:
            examples.setdefault(name, []).append(example)
        record = None if name in _WITHOUT_RECORDS else record_of(pieces)
        if record is not None:
            records.append(record)
    return examples, records


def _learn(real: list[Example], records: list[Record], rounds: int) -> str:
    """The table learned in some rounds, two at a time."""
    with ProcessPoolExecutor(max_workers=2) as pool:
        return table(averaged(pool.map(_round, range(rounds), repeat(real), repeat(records))))


def _round(number: int, real: list[Example], records: list[Record]) -> Learned:
    renderer = Renderer(records, _FIRST_SEED + number)
    rendered: list[Example] = []
    while len(rendered) < _RENDERINGS:
        pieces, listed = renderer.rendering()
        if (example := example_of(pieces, listed=listed)) is not None:
            rendered.append(example)
    return learn_round(number, real, rendered)


if __name__ == "__main__":
    main()
