"""Learns weights from examples: rounds of a linear-chain model over other renderings, averaged."""

from __future__ import annotations

import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from cite_check.citing.traits import traits_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.training.pieces import Example

_LEAST_SEEN: Final = 4
_LEAST_WORD_SEEN: Final = 5
_ITERATIONS: Final = 200
_PENALTIES: Final = ((0.3, 0.4), (0.2, 0.6), (0.4, 0.3), (0.3, 0.4), (0.25, 0.5))
"""The first and second order penalty of each round."""
_DRAWN: Final = 0.93
_TIMES: Final = {"anystyle-core": 8, "anystyle-good": 8, "own-notes": 4, "own-lists": 1}
_MOSTLY: Final = 3
"""How often a round learns from a set's references: the more varied the set, the oftener (``_TIMES``), else three times."""
_ONCE: Final = {"linkedbooks": 0.5}
"""The share of a large set that a round learns from, once; of the others it takes most references."""
_LEAST_WEIGHT: Final = 0.05


@dataclass(slots=True)
class Learned:
    """How much each trait speaks for each label, and each label for the one after it."""

    traits: dict[tuple[str, str], float] = field(default_factory=dict)
    follow: dict[tuple[str, str], float] = field(default_factory=dict)


def learn_round(number: int, real: Mapping[str, Sequence[Example]], rendered: Sequence[Example]) -> Learned:
    """One round: most of the real references, with renderings of its own; ``real`` holds them by set."""
    draw = Random(number)  # noqa: S311 - chance, no secret
    drawn: list[Example] = []
    for name, examples in real.items():
        times, share = (1, _ONCE[name]) if name in _ONCE else (_TIMES.get(name, _MOSTLY), _DRAWN)
        drawn += [example for example in [*examples] * times if draw.random() < share]
    return learn([*drawn, *rendered], *_PENALTIES[number % len(_PENALTIES)])


def learn(examples: Sequence[Example], first_order: float, second_order: float) -> Learned:
    """The weights of a linear chain with the least loss on the examples (L-BFGS, deterministic)."""
    from pycrfsuite import Tagger, Trainer

    rows = [traits_of(example.tokens, listed=example.listed) for example in examples]
    seen = Counter(trait for row in rows for traits in row for trait in set(traits))
    kept = {trait for trait, count in seen.items() if count >= (_LEAST_WORD_SEEN if "w=" in trait else _LEAST_SEEN)}
    trainer = Trainer(verbose=False)
    for row, example in zip(rows, examples, strict=True):
        trainer.append([[trait for trait in traits if trait in kept] for traits in row], example.labels)
    trainer.set_params({"c1": first_order, "c2": second_order, "max_iterations": _ITERATIONS, "feature.possible_transitions": False})
    with tempfile.TemporaryDirectory() as folder:
        model = str(Path(folder) / "model")
        trainer.train(model)
        tagger = Tagger()
        tagger.open(model)
        info = tagger.info()
        return Learned(dict(info.state_features), dict(info.transitions))


def averaged(rounds: Iterable[Learned]) -> Learned:
    """The mean of several rounds' weights, without the smallest."""
    traits: defaultdict[tuple[str, str], float] = defaultdict(float)
    follow: defaultdict[tuple[str, str], float] = defaultdict(float)
    every = list(rounds)
    for one in every:
        for key, weight in one.traits.items():
            traits[key] += weight / len(every)
        for key, weight in one.follow.items():
            follow[key] += weight / len(every)
    return Learned({key: weight for key, weight in traits.items() if abs(weight) >= _LEAST_WEIGHT}, dict(follow))
