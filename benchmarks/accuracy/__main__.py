"""The command ``python -m benchmarks.accuracy``: measures every set that is there, prints its table, holds it against the baseline.

First the note parser, then what ``python -m benchmarks.accuracy judging`` measures alone; any option but ``--accept`` keeps to the parser.

``CITE_CHECK_ARTICLE`` names a folder with article.txt and gold.json, ``EVAL_CASES`` a file of worked cases,
``EVAL_DATA`` a folder of public corpora (docs/evaluation.md). Exit status: 0; 1 where something that passed fails; 2 for wrong use.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.accuracy import judging
from benchmarks.accuracy.baseline import accept, regressions
from benchmarks.accuracy.corpora import (
    anystyle,
    article,
    exgold,
    eyecite_chains,
    footnote_tei,
    grobid,
    jats,
    linkedbooks,
    linkify,
    own_footnotes,
    worked_cases,
)
from benchmarks.accuracy.labels import Split
from benchmarks.accuracy.table import failure, table
from benchmarks.accuracy.tally import measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.accuracy.labels import LabelledSet
    from benchmarks.accuracy.tally import SetScore

OWN_NOTES = Path(__file__).parents[2] / "fixtures" / "notes"
_CORPORA = (linkify.read, eyecite_chains.read, footnote_tei.read, exgold.read, linkedbooks.read, jats.read, anystyle.read, grobid.read)
_SHOWN = 40
"""How many failures are printed unless --limit says otherwise."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["judging"]:
        return judging.main(words[1:])
    status = _measure_parser(_options(words))
    return status if set(words) - {"--accept"} else max(status, judging.main(words))


def _measure_parser(options: argparse.Namespace) -> int:
    chosen = [labelled for labelled in available() if _is_chosen(labelled, options)]
    if not chosen:
        print("No such labelled set.", file=sys.stderr)
        return 2
    if options.failures:
        return _print_failures(chosen, options)
    scores = []
    for labelled in chosen:
        scored = measure(labelled, options.limit)
        scores.append(scored)
        print(table(scored), end="\n\n", flush=True)
    return _hold_against_baseline(scores, options)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description="Measure how right the note parser is.")
    parser.add_argument("--set", action="append", metavar="NAME", help="only this set, by its name or its name and split; may be repeated")
    parser.add_argument("--split", choices=[split.value for split in Split], help="only the sets of one split")
    parser.add_argument("--limit", type=int, metavar="N", help="about N cases of each set, evenly spread (with --failures: N failures)")
    parser.add_argument("--failures", action="store_true", help="print the failing facts of the chosen tune sets instead of tables")
    parser.add_argument("--field", metavar="NAME", help="with --failures: only this field")
    parser.add_argument("--accept", action="store_true", help="store what passes now as the baseline")
    return parser.parse_args(arguments)


def available() -> Iterator[LabelledSet]:
    """Every labelled set that is there, the small ones first."""
    own = sorted(OWN_NOTES.glob("*.jsonl"))
    if own:
        yield worked_cases.read("notes", own)
    yield from own_footnotes.read()
    if cases := _folder_of("EVAL_CASES"):
        yield worked_cases.read("cases", [cases])
    if folder := _folder_of("CITE_CHECK_ARTICLE"):
        yield article.read(folder)
    if data := _folder_of("EVAL_DATA"):
        if (data / "cases.jsonl").is_file() and not cases:
            yield worked_cases.read("cases", [data / "cases.jsonl"])
        for read in _CORPORA:
            yield from read(data)


def _folder_of(variable: str) -> Path | None:
    value = os.environ.get(variable)
    return Path(value) if value else None


def _is_chosen(labelled: LabelledSet, options: argparse.Namespace) -> bool:
    named = not options.set or labelled.name in options.set or labelled.title in options.set
    return named and options.split in {None, labelled.split.value}


def _print_failures(chosen: Sequence[LabelledSet], options: argparse.Namespace) -> int:
    """The failing facts of the tune sets; sets that verify are named and left shut."""
    for labelled in chosen:
        match labelled.split:
            case Split.VERIFY:
                print(f"{labelled.title}: its failures are not shown; it is there to verify.", file=sys.stderr)
            case Split.TUNE:
                _print_set_failures(measure(labelled), options)
    return 0 if any(labelled.split is Split.TUNE for labelled in chosen) else 2


def _print_set_failures(scored: SetScore, options: argparse.Namespace) -> None:
    failing = [
        (mark, case.case)
        for case in scored.cases
        for mark in case.marks
        if not mark.likeness.exactly and options.field in {None, mark.field}
    ]
    print(f"{scored.labelled.title}: {len(failing)} failing facts")
    for mark, case in failing[: options.limit or _SHOWN]:
        note = mark.fact.partition(".")[0].partition("/")[0]
        print(failure(mark, next((raw.text for raw in case.notes if raw.id == note), "")))


def _hold_against_baseline(scores: Sequence[SetScore], options: argparse.Namespace) -> int:
    if options.limit is not None:
        print("A part of a set is not held against the baseline.")
        return 0
    if options.accept:
        for scored in scores:
            accept(scored)
        return 0
    lost = [regression for scored in scores for regression in regressions(scored)]
    for regression in lost:
        print(f"LOST {regression.set_title}: {regression.what}")
    return 1 if lost or any(scored.raised for scored in scores) else 0


if __name__ == "__main__":
    sys.exit(main())
