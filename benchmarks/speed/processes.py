"""Whole processes, in CPU seconds of the child: the smallest of several runs, beside an interpreter that does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.speed.measure import Measure, article

RUNS = 7
STARTUP_GOAL = 0.15
EXTRACT_GOAL = 0.4


def cpu_of(*command: str) -> float:
    """CPU seconds of one command, the smallest of several runs."""
    return min(_once(command) for _ in range(RUNS))


def _once(command: tuple[str, ...]) -> float:
    before = os.times()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)  # noqa: S603 - our own command
    after = os.times()
    return (after.children_user - before.children_user) + (after.children_system - before.children_system)


def startup_cost() -> list[Measure]:
    """What --version and --help cost more than an empty interpreter."""
    floor = cpu_of(sys.executable, "-c", "pass")
    measures = []
    for option in ("--version", "--help"):
        more = cpu_of(sys.executable, "-m", "cite_check", option) - floor
        measures.append(
            Measure(
                f"cite-check {option}, CPU", f"{more:+.2f} s", f"python -c pass {floor:.2f} s", f"< +{STARTUP_GOAL} s", more < STARTUP_GOAL
            )
        )
    return measures


def extract_cost() -> Measure:
    """What extract costs in all on an article of 67 notes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text(article(67), encoding="utf-8")
        cost = cpu_of(sys.executable, "-m", "cite_check", "extract", str(path), "-f", "json")
    floor = cpu_of(sys.executable, "-c", "import json, re, dataclasses")
    return Measure("extract, 67 notes, CPU", f"{cost:.2f} s", f"bare imports {floor:.2f} s", f"< {EXTRACT_GOAL} s", cost < EXTRACT_GOAL)
