"""Labels each token of a reference with the part it belongs to: the likeliest row of labels, by a table of weights.

The table (``weights.json``) holds how much each trait speaks for or against each label, and each label for the one that follows.
It was learned once from labelled references (docs/training.md says which and how) and is fixed: the same words give the same labels.
"""

from __future__ import annotations

import json
from functools import lru_cache, partial
from operator import attrgetter
from pkgutil import get_data
from struct import Struct
from typing import TYPE_CHECKING, Any, Final

from cite_check.citing.placing import GROUPS, Values, places_of
from cite_check.citing.traits import far_trait, look_of, look_traits, neighbour_traits, word_traits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from cite_check.citing.tokens import Signs, Token
    from cite_check.citing.traits import Look

Row = tuple[int, ...]
"""One whole number a label, in hundredths."""
Views = tuple[int, int, int, int, int]
"""What a token says, packed: of itself, of the token after it and before it, of the second after it and before it."""

_BEAM: Final = 700
"""A label that is this much behind the best so far, in hundredths, is not followed up."""
_NEVER: Final = -1_000_000
_BIAS: Final = 1 << 24
"""What is added to every label's sum, so that none is below 0."""
_BITS: Final = 32
_REMEMBERED: Final = 16_384
_NOTHING: Final = (0, 0, 0, 0, 0)
_SIGNS: Final = attrgetter("signs")


class Weights:
    """The table: its labels, what each label says of the next, and what traits say of labels.

    A row of weights is kept packed: as one number with 32 bits a label, so that two rows are added up, or compared, in one step.
    """

    def __init__(self, table: Mapping[str, Any]) -> None:
        """Take a table as ``weights.json`` holds it."""
        self.labels: tuple[str, ...] = tuple(table["labels"])
        self.traits: Mapping[str, Sequence[int]] = table["traits"]
        self.follow: tuple[Row, ...] = tuple(self._follow(table["follow"][label]) for label in self.labels)
        self._every = self._row([1] * len(self.labels))
        self._guards = self._every << (_BITS - 1)
        bias = self._every * _BIAS
        self.first: int = bias + self._row([_NEVER if label[0] == "I" else 0 for label in self.labels])
        self._after: Row = tuple(bias + self._row(row) for row in self.follow)
        self._form = Struct(f"<{len(self.labels)}I")
        self._known: dict[str, int] = {}
        self.placed = tuple(lru_cache(_REMEMBERED)(partial(self._placed, group)) for group in GROUPS)
        self.looks = lru_cache(_REMEMBERED)(self._looks)
        self.views = lru_cache(_REMEMBERED)(self._views)

    def _follow(self, row: Mapping[str, int]) -> Row:
        """The weights after one label; a part goes on only after itself."""
        return tuple(row.get(label, _NEVER if label[0] == "I" else 0) for label in self.labels)

    @staticmethod
    def _row(weights: Iterable[int]) -> int:
        return sum(weight << (_BITS * place) for place, weight in enumerate(weights))

    def _sum(self, traits: Iterable[str]) -> int:
        """The weights of some traits, added up and packed; those that the table does not know weigh nothing."""
        total = 0
        for trait in traits:
            weights = self._known.get(trait)
            if weights is None:
                if (pairs := self.traits.get(trait)) is None:
                    continue
                weights = sum(weight << (_BITS * place) for place, weight in zip(pairs[::2], pairs[1::2], strict=True))
                self._known[trait] = weights
            total += weights
        return total

    def _placed(self, group: Callable[..., tuple[str, ...]], values: Values) -> int:
        return self._sum(group(*values))

    def _views(self, signs: Signs) -> Views:
        low, look = look_of(signs)
        own, before, after, far_before, far_after = self.looks(look)
        return (
            own + self._sum(word_traits(signs, low)),
            before + self._sum((f"-1w={low}",)),
            after + self._sum((f"+1w={low}",)),
            far_before,
            far_after,
        )

    def _looks(self, look: Look) -> Views:
        return (
            self._sum(look_traits(look)),
            self._sum(neighbour_traits(look, "-1")),
            self._sum(neighbour_traits(look, "+1")),
            self._sum((far_trait(look, "-2"),)),
            self._sum((far_trait(look, "+2"),)),
        )

    def reached(self, ways: Sequence[tuple[int, int]]) -> int:
        """For each label, packed, the best sum that leads to it from one of some labels with their sums."""
        after, every, guards = self._after, self._every, self._guards
        (place, score), *others = ways
        best = after[place] + score * every
        for place, score in others:
            sums = after[place] + score * every
            better = ((best | guards) - sums) & guards
            kept = better - (better >> (_BITS - 1))
            best = sums ^ ((best ^ sums) & kept)
        return best

    def unpacked(self, packed: int) -> Row:
        """The numbers of a packed row, each raised by the bias."""
        return self._form.unpack(packed.to_bytes(self._form.size, "little"))


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
    reached, unpacked = table.reached, table.unpacked
    before = table.first
    for emission in _emissions(table, tokens, listed=listed):
        scores = unpacked(before + emission)
        bound = max(scores) - _BEAM
        ways = [(place, score - bound) for place, score in enumerate(scores) if score >= bound]
        steps.append(ways)
        before = reached(ways)
    return [table.labels[place] for place in _path(steps, table.follow)] if steps else []


def _path(steps: list[list[tuple[int, int]]], follow: tuple[Row, ...]) -> list[int]:
    """The best row of labels, from its end to its beginning and turned round; ``steps`` holds what was followed up, with its score."""
    place = max(steps[-1], key=lambda way: way[1])[0]
    path = [place]
    for ways in reversed(steps[:-1]):
        place = max((score + follow[before][place], -before) for before, score in ways)[1] * -1
        path.append(place)
    return path[::-1]


def _emissions(table: Weights, tokens: Sequence[Token], *, listed: bool) -> Iterator[int]:
    """For each token, packed, how much its traits, its place and its neighbours speak for each label."""
    views = [_NOTHING, _NOTHING, *map(table.views, map(_SIGNS, tokens)), _NOTHING, _NOTHING]
    edges, order, joint, row, brackets, numbers, sides = table.placed
    shifted = zip(views, views[1:], views[2:], views[3:], views[4:], strict=False)
    for (a, b, c, d, e, f, g), (second, before, own, after, next_but_one) in zip(places_of(tokens, listed=listed), shifted, strict=True):
        placed = edges(a) + order(b) + joint(c) + row(d) + brackets(e) + numbers(f) + sides(g)
        yield placed + second[3] + before[1] + own[0] + after[2] + next_but_one[4]
