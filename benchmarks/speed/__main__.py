"""Run the speed measures and print them: `python -m benchmarks.speed`."""

from __future__ import annotations

from itertools import chain

from benchmarks.speed.parsing import hostile_texts, linearity
from benchmarks.speed.processes import extract_cost, startup_cost
from benchmarks.speed.web import loopback_cost


def main() -> None:
    """Print a line a measure: what, the figure, the floor or peer in the same run, the goal."""
    print(f"{'measure':<44} {'figure':>12} {'beside':>22}   goal")
    for measure in chain(startup_cost(), [extract_cost()], [linearity()], hostile_texts(), loopback_cost()):
        mark = "" if measure.good else "   MISSED"
        print(f"{measure.name:<44} {measure.figure:>12} {measure.beside:>22}   {measure.goal}{mark}", flush=True)


if __name__ == "__main__":
    main()
