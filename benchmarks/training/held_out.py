"""Shows how a table reads references that it was not learned from: the share of titles, containers and authors cut as labelled."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from benchmarks.training.pieces import segments
from cite_check.citing.labelling import Weights, best_labels

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.training.pieces import Example


def shares(table: str, sets: Mapping[str, Sequence[Example]]) -> str:
    """A line a set."""
    weights = Weights(json.loads(table))
    lines = ["set              title  container  authors"]
    for name, examples in sets.items():
        rates = [_share(weights, examples, part) for part in "TCA"]
        lines.append(f"{name:<16} {rates[0]:.3f}  {rates[1]:.3f}      {rates[2]:.3f}")
    return "\n".join(lines)


def _share(weights: Weights, examples: Sequence[Example], part: str) -> float:
    wanted = right = 0
    for example in examples:
        own = _first(segments(example.tokens, example.labels), part)
        if own is not None:
            wanted += 1
            right += own == _first(segments(example.tokens, best_labels(weights, example.tokens, listed=example.listed)), part)
    return right / wanted if wanted else 0.0


def _first(parts: Sequence[tuple[str, int, int]], part: str) -> tuple[str, int, int] | None:
    return next((one for one in parts if one[0] == part), None)
