"""Writes the table of weights as the parser reads it: whole hundredths, one trait a line, sorted, so that its changes can be read."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.training.learning import Learned


def table(learned: Learned) -> str:
    """The table: the labels, what follows what, and for each trait pairs of a label's place and its weight."""
    labels = sorted({label for pair in learned.follow for label in pair} | {label for _, label in learned.traits})
    places = {label: place for place, label in enumerate(labels)}
    follow = {
        before: {after: round(100 * weight) for (one, after), weight in sorted(learned.follow.items()) if one == before}
        for before in labels
    }
    traits: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for (trait, label), weight in learned.traits.items():
        if hundredths := round(100 * weight):
            traits[trait][places[label]] = hundredths
    rows = {trait: [number for place in sorted(row) for number in (place, row[place])] for trait, row in sorted(traits.items())}
    return "\n".join(
        (
            "{",
            f'"labels": {json.dumps(labels)},',
            f'"follow": {_lines(follow)},',
            f'"traits": {_lines(rows)}',
            "}",
            "",
        )
    )


def _lines(rows: dict[str, dict[str, int]] | dict[str, list[int]]) -> str:
    lines = ",\n".join(f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(row, separators=(',', ':'))}" for key, row in rows.items())
    return f"{{\n{lines}\n}}"
