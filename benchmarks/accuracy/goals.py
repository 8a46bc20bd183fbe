"""What to beat: the best runnable peer's figure, the floor and the aim, per set and row, as shares of 1.

Peers: AnyStyle (2025-05) on the same strings with perfect segmentation; linkify-it-py 2.2 for addresses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Goal:
    """Three shares; what is not set is ``None``."""

    peer: float | None = None
    floor: float | None = None
    aim: float | None = None


_FOOTNOTES: Final = {
    "works F1": Goal(floor=0.93, aim=0.97),
    "works F1, two or more": Goal(floor=0.80),
    "title": Goal(floor=0.80, aim=0.88),
    "antecedent": Goal(floor=0.93, aim=0.97),
}


def _footnotes(title: float, year: float, one_each: float) -> dict[str, Goal]:
    """The shared floors with the article's own peers; ``one_each`` is the F1 of giving every note one work."""
    goals = dict(_FOOTNOTES)
    goals["title"] = Goal(peer=title, floor=0.80, aim=0.88)
    goals["year"] = Goal(peer=year)
    goals["works F1"] = Goal(peer=one_each, floor=0.93, aim=0.97)
    return goals


GOALS: Final[dict[str, dict[str, Goal]]] = {
    "article": {"all facts": Goal(floor=0.99, aim=1.0), "title": Goal(peer=48 / 63), "url": Goal(peer=1.0)},
    "notes": {"whole cases": Goal(floor=0.90, aim=0.97), "url": Goal(peer=0.833)},
    "cases": {"whole cases": Goal(peer=31 / 49, floor=0.90, aim=0.97), "url": Goal(peer=0.667)},
    "linkify": {"url": Goal(peer=1.0)},
    "footnotes-00057": _footnotes(0.56, 0.84, 0.80),
    "footnotes-00080": _footnotes(0.70, 0.93, 0.92),
    "footnotes-0103": _footnotes(0.53, 1.0, 0.66),
    "footnotes-0104": _footnotes(0.78, 0.91, 0.81),
    "scielo": {
        "address": Goal(peer=0.94, floor=0.97, aim=0.99),
        "url": Goal(peer=0.968, floor=0.97, aim=0.99),
        "doi": Goal(floor=0.99, aim=0.995),
        "title": Goal(peer=0.801, floor=0.85, aim=0.92),
        "container": Goal(peer=0.82),
        "year": Goal(peer=0.96),
    },
    "anystyle-core": {"title": Goal(peer=0.997), "container": Goal(peer=0.76), "year": Goal(peer=0.999), "address": Goal(peer=0.81)},
    "anystyle-gold": {"title": Goal(peer=0.999), "container": Goal(peer=0.88), "year": Goal(peer=1.0), "address": Goal(peer=0.93)},
    "anystyle-good": {
        "title": Goal(peer=0.946, floor=0.946, aim=0.96),
        "container": Goal(peer=0.84),
        "year": Goal(peer=0.99),
        "address": Goal(peer=0.67),
    },
    "anystyle-ugly": {
        "title": Goal(peer=0.476, floor=0.50, aim=0.65),
        "container": Goal(peer=0.34),
        "year": Goal(peer=0.92),
        "address": Goal(peer=0.50),
    },
    "anystyle-bad": {"title": Goal(peer=0.677), "container": Goal(peer=0.52), "year": Goal(peer=0.97), "address": Goal(peer=0.50)},
    "grobid": {
        "title": Goal(peer=0.737, floor=0.75, aim=0.85),
        "container": Goal(peer=0.69),
        "year": Goal(peer=0.90),
        "address": Goal(peer=0.59),
    },
}
"""Set name to row name to goal."""


def goal(set_name: str, row: str) -> Goal:
    """The goal of a row; an empty one where none is set."""
    return GOALS.get(set_name, {}).get(row, Goal())
