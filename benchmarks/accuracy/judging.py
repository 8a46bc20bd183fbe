"""Measures metadata and judging: `python -m benchmarks.accuracy.judging [--data DIR] [--failures SET] [--accept]`.

Our own fixtures are always measured; the public sets where ``--data``, ``EVAL_DATA`` or ``EVAL_PAGES`` names their folder.
Exit status 1: a floor is missed on a set not tuned on, or a fixture that passed before fails.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy import verdicts_baseline
from benchmarks.accuracy.pages_measures import Observation, Timing, observe
from benchmarks.accuracy.pages_own import observe_pages
from benchmarks.accuracy.pages_pdf_public import SET_NAME as PDFS
from benchmarks.accuracy.pages_pdf_public import observe_pdfs
from benchmarks.accuracy.pages_public import SETS, Part, present
from benchmarks.accuracy.titles_own import observe_titles
from benchmarks.accuracy.verdicts_table import FIXTURES, judged, rates, table

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT: Final = Path(__file__).resolve().parents[2]
BASELINE: Final = ROOT / "benchmarks" / "accuracy" / "baseline" / "judging.json"
AROUND: Final = range(80_000, 120_001)
"""Sizes in bytes about which the speed is promised."""
BAD_WHEN_SEEN: Final = frozenset(
    {"right-mismatched", "same-site", "nearest", "number", "word", "beside", "alarm", "slug-wrong", "live-dead", "pair-right-different"}
    | {"pair-wrong-same", "pdf-other", "same-site-live", "nearest-live", "number-live", "word-live", "alarm-wrong-title"}
)
"""Measures whose event is the failure; for the others its absence is."""


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy.judging", description=__doc__)
    known = os.environ.get("EVAL_PAGES") or os.environ.get("EVAL_DATA")
    parser.add_argument("--data", type=Path, default=Path(known) if known else None, help="the folder of the public sets")
    parser.add_argument("--sets", nargs="*", help="only these sets (fixtures, wcxb-dev, …)")
    parser.add_argument("--failures", metavar="SET", help="print what failed in a set that may be tuned on")
    parser.add_argument("--measure", help="with --failures: only this measure")
    parser.add_argument("--accept", action="store_true", help="keep what passes now as the fixtures' baseline")
    parser.add_argument("--json", type=Path, help="write the rates to this file")
    return parser.parse_args(argv)


def _public(data: Path | None, wanted: Sequence[str] | None, timings: list[Timing]) -> list[Observation]:
    if data is None:
        return []
    sets = present(data)
    pages = {item.name: list(item.read(data / item.folder)) for item in sets}
    corpus = [page.title for name in pages for page in pages[name]]
    chosen = [name for name in pages if not wanted or name in wanted]
    return [seen for name in chosen for seen in observe(pages[name], corpus, timings)]


def _print_failures(observations: Sequence[Observation], set_name: str, measure: str | None) -> None:
    for item in observations:
        failed = item.seen if item.measure in BAD_WHEN_SEEN else not item.seen
        if failed and item.set_name == set_name and (measure is None or item.measure == measure):
            sys.stdout.write(f"{item.measure}\t{item.case}\t{item.detail}\n")


def _print_times(timings: Sequence[Timing]) -> None:
    if not timings:
        return
    times = [item.milliseconds for item in timings]
    slowest = max(timings, key=lambda item: item.milliseconds)
    near = [item.milliseconds for item in timings if item.size in AROUND]
    around = f"; of 80 to 120 kB: median {statistics.median(near):.1f}, max {max(near):.1f}" if near else ""
    sys.stdout.write(
        f"\nmetadata and judging of {len(times)} pages, ms: median {statistics.median(times):.1f}, "
        f"max {slowest.milliseconds:.1f} ({slowest.case}, {slowest.size} bytes){around}\n"
    )


def _compare(observations: Sequence[Observation], *, accept: bool) -> list[str]:
    """The fixtures that passed before and fail now; with ``accept``, today's state is the baseline."""
    passed: dict[str, bool] = {}
    for item in observations:
        if item.set_name == FIXTURES and item.measure == "case":
            passed[item.case] = item.seen
    if accept:
        verdicts_baseline.store(BASELINE, passed)
        return []
    return verdicts_baseline.lost(verdicts_baseline.load(BASELINE), passed)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print the table, and say whether it is good enough."""
    arguments = _arguments(argv)
    hidden = {PDFS, *(item.name for item in SETS if item.part is Part.VERIFY)}
    if arguments.failures in hidden:
        sys.stderr.write(f"{arguments.failures} is kept to verify with: its failures are not shown, so that no rule is tuned on them.\n")
        return 2
    timings: list[Timing] = []
    observations: list[Observation] = []
    if not arguments.sets or FIXTURES in arguments.sets:
        observations += observe_titles(ROOT / "fixtures" / "titles")
        observations += observe_pages(ROOT / "fixtures" / "pages")
    observations += _public(arguments.data, arguments.sets, timings)
    if arguments.data and (not arguments.sets or PDFS in arguments.sets):
        observations += observe_pdfs(arguments.data)
    if arguments.failures:
        _print_failures(observations, arguments.failures, arguments.measure)
        return 0
    found = rates(observations)
    sys.stdout.write(table(found) + "\n")
    _print_times(timings)
    lost = _compare(observations, accept=arguments.accept)
    for name in lost:
        sys.stdout.write(f"passed before, fails now: {name}\n")
    for measure, place, rate in judged(found):
        sys.stdout.write(
            f"below its floor on {place}: {measure.label}: {rate.value:.3f} ({rate.seen} of {rate.of}), floor {measure.floor}\n"
        )
    if arguments.json:
        arguments.json.write_text(
            json.dumps({f"{name} @ {group}": [rate.seen, rate.of] for (name, group), rate in found.items()}, indent=1)
        )
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
