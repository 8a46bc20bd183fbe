"""Labels each token of a reference with the part it belongs to: the likeliest row of labels, by a table of weights.

The table (``weights.json``) holds how much each trait speaks for or against each label, and each label for the one that follows.
It was learned once from labelled references (docs/training.md says which and how) and is fixed: the same words give the same labels.
"""

from __future__ import annotations

import json
from functools import lru_cache, partial
from operator import add
from pkgutil import get_data
from struct import Struct
from typing import TYPE_CHECKING, Any, Final

from cite_check.citing.placing import GROUPS, Values, places_of
from cite_check.citing.traits import far_traits, neighbour_traits, own_traits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from cite_check.citing.tokens import Signs, Token

Row = tuple[int, ...]
"""One whole number a label, in hundredths."""

_BEAM: Final = 700
"""A label that is this much behind the best so far, in hundredths, is not followed up."""
_NEVER: Final = -(10**8)
_BITS: Final = 32
_REMEMBERED: Final = 16_384


class Weights:
    """The table: its labels, what each label says of the next, and what traits say of labels.

    A trait's weights are kept packed: as one number with 32 bits a label, so that the traits of a token are added up in one step.
    """

    def __init__(self, table: Mapping[str, Any]) -> None:
        """Take a table as ``weights.json`` holds it."""
        self.labels: tuple[str, ...] = tuple(table["labels"])
        self.traits: Mapping[str, Sequence[int]] = table["traits"]
        self.follow: tuple[Row, ...] = tuple(self._follow(table["follow"][label]) for label in self.labels)
        self.first: Row = tuple(_NEVER if label[0] == "I" else 0 for label in self.labels)
        self._size = len(self.labels) * _BITS // 8
        self._level = sum(1 << (_BITS * place + _BITS - 1) for place in range(len(self.labels)))
        self._form = Struct(f"<{len(self.labels)}I")
        self.packed = lru_cache(_REMEMBERED)(self._packed)
        self.placed = tuple(lru_cache(_REMEMBERED)(partial(self._placed, group)) for group in GROUPS)
        self.own = lru_cache(_REMEMBERED)(self._own)
        self.neighbour = lru_cache(_REMEMBERED)(self._neighbour)
        self.far = lru_cache(_REMEMBERED)(self._far)

    def _follow(self, row: Mapping[str, int]) -> Row:
        """The weights after one label; a part goes on only after itself."""
        return tuple(row.get(label, _NEVER if label[0] == "I" else 0) for label in self.labels)

    def _packed(self, trait: str) -> int:
        """A trait's weights; 0 where the table does not know it."""
        pairs = self.traits.get(trait, ())
        return sum(weight << (_BITS * place) for place, weight in zip(pairs[::2], pairs[1::2], strict=True))

    def _placed(self, group: Callable[..., tuple[str, ...]], values: Values) -> int:
        return sum(map(self.packed, group(*values)))

    def _own(self, signs: Signs) -> int:
        return sum(map(self.packed, own_traits(signs)))

    def _neighbour(self, signs: Signs, side: str) -> int:
        return sum(map(self.packed, neighbour_traits(signs, side)))

    def _far(self, signs: Signs, side: str) -> int:
        return sum(map(self.packed, far_traits(signs, side)))

    def unpacked(self, total: int) -> Row:
        """One number a label, all raised by the same amount, so that none is below 0."""
        return self._form.unpack((total + self._level).to_bytes(self._size, "little"))


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The table that lies beside this module."""
    return Weights(json.loads(get_data(__name__, "weights.json") or b""))


def labels_of(tokens: Sequence[Token], *, listed: bool) -> list[str]:
    """One label a token: a part's letter, for a part of several tokens with ``B`` before its first and ``I`` before the others.

    ``listed``: whether the tokens stand in an entry of a list of references.
    """
    return best_labels(weights(), tokens, listed=listed)


def best_labels(table: Weights, tokens: Sequence[Token], *, listed: bool) -> list[str]:
    """The row of labels with the largest sum of weights."""
    steps: list[list[tuple[int, int]]] = []
    scores = list(table.first)
    for emission in map(table.unpacked, _emissions(table, tokens, listed=listed)):
        if steps:
            reached = [[score + weight for weight in table.follow[place]] for place, score in steps[-1]]
            scores = list(map(max, *reached)) if len(reached) > 1 else reached[0]
        scores = list(map(add, scores, emission))
        bound = max(scores) - _BEAM
        steps.append([(place, score) for place, score in enumerate(scores) if score >= bound])
    return [table.labels[place] for place in _path(steps, table.follow)] if steps else []


def _path(steps: list[list[tuple[int, int]]], follow: tuple[Row, ...]) -> list[int]:
    """The best row of labels, from its end to its beginning and turned round; ``steps`` holds what was followed up, with its score."""
    place = max(steps[-1], key=lambda way: way[1])[0]
    path = [place]
    for ways in reversed(steps[:-1]):
        place = max((score + follow[before][place], -before) for before, score in ways)[1] * -1
        path.append(place)
    return path[::-1]


def _emissions(table: Weights, tokens: Sequence[Token], *, listed: bool) -> list[int]:
    signs = [token.signs for token in tokens]
    last = len(tokens) - 1
    emissions: list[int] = []
    for index, place in enumerate(places_of(tokens, listed=listed)):
        total = table.own(signs[index])
        for placed, values in zip(table.placed, place, strict=True):
            total += placed(values)
        if index:
            total += table.neighbour(signs[index - 1], "-1")
        if index > 1:
            total += table.far(signs[index - 2], "-2")
        if index < last:
            total += table.neighbour(signs[index + 1], "+1")
        if index + 1 < last:
            total += table.far(signs[index + 2], "+2")
        emissions.append(total)
    return emissions
