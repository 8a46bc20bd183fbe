"""How well one reading shows the cited title: a score made of things that a person would name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.judging.alignment import align
from cite_check.judging.lexicon import NEGATIONS
from cite_check.judging.thresholds import CLOSE, SAME
from cite_check.judging.words import FUNCTION_WEIGHT

if TYPE_CHECKING:
    from cite_check.judging.alignment import Alignment
    from cite_check.judging.words import Words

SHORT: Final = 2
"""Content words up to which a title must be met whole."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A score in [0, 1], and the words of either side that the other lacks (places in their words)."""

    score: float
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()


def compare(cited: Words, reading: Words, known: frozenset[str] = frozenset()) -> Comparison:
    """Compare the cited title with one reading; ``known`` are words of the site's, the container's and the author's names."""
    if not cited.tokens or not reading.tokens:
        return Comparison(0.0, cited.tokens, reading.tokens)
    if cited.tokens == reading.tokens or "".join(cited.tokens) == "".join(reading.tokens):
        return Comparison(1.0)
    laid = align(cited, reading)
    missing = tuple(cited.tokens[place] for place in laid.missing)
    extra = tuple(reading.tokens[place] for place in laid.extra)
    return Comparison(_score(cited, reading, laid, known), missing, extra)


def _score(cited: Words, reading: Words, laid: Alignment, known: frozenset[str]) -> float:
    lost = [place for place in laid.missing if cited.tokens[place] not in known]
    added = [place for place in laid.extra if reading.tokens[place] not in known]
    whole = sum(cited.weights)
    lost_weight = sum(cited.weights[place] for place in lost)
    added_weight = sum(reading.weights[place] for place in added)
    if lost_weight >= whole:
        return 0.0
    covered = 1.0 - (lost_weight + laid.slips) / whole
    score = covered * _order(laid.order, len(cited.tokens))
    lost_content = [place for place in lost if cited.weights[place] > FUNCTION_WEIGHT]
    added_content = [place for place in added if reading.weights[place] > FUNCTION_WEIGHT]
    if lost_content and added_content:
        score -= SWAP_COST * min(lost_weight, added_weight) / whole
        score = min(score, SAME - 0.01)
    elif lost_content:
        score = _part_of_cited(cited, reading, lost_content, score)
    elif added_content:
        score = _part_of_reading(cited, reading, score)
    return max(0.0, min(score, _cap(cited, reading, lost, added)))


SWAP_COST: Final = 0.6


def _order(order: float, count: int) -> float:
    """Words in another order are another title ("man bites dog"), unless it is two segments that changed places."""
    bar = 0.75 if count <= 5 else 0.45
    return 1.0 if order >= bar else 0.8


def _part_of_cited(cited: Words, reading: Words, lost: list[int], score: float) -> float:
    """The reading has no words of its own, and lacks some of the cited title's: a subtitle left out, or the end cut off."""
    size = len(reading.tokens)
    if size in cited.ends and cited.tokens[:size] == reading.tokens and reading.content > SHORT:
        return max(score, SAME + 0.05)
    if (
        lost[0] >= size - 1
        and cited.tokens[: size - 1] == reading.tokens[: size - 1]
        and reading.content > 3
        and (reading.cut or score >= 0.5)
    ):
        return max(score, SAME + 0.03)
    return min(score, SAME - 0.01)


def _part_of_reading(cited: Words, reading: Words, score: float) -> float:
    """The reading shows all of the cited title, and more: a subtitle, a site's name; or another, longer title."""
    if _is_run_of_segments(cited, reading):
        return score if cited.content > 1 else min(score, SAME - 0.01)
    share = sum(cited.weights) / sum(reading.weights)
    if cited.content > 3 and share >= 0.6:
        return score
    return min(score, SAME - 0.01) if cited.content > 1 else min(score, CLOSE)


def _is_run_of_segments(cited: Words, reading: Words) -> bool:
    size = len(cited.tokens)
    starts = (0, *reading.ends)
    return any(start + size in reading.ends and reading.tokens[start : start + size] == cited.tokens for start in starts)


def _cap(cited: Words, reading: Words, lost: list[int], added: list[int]) -> float:
    """What disagreeing numbers and negations leave at most."""
    if cited.numbers and reading.numbers and not (cited.numbers <= reading.numbers or reading.numbers <= cited.numbers):
        return CLOSE - 0.02
    lost_words = {cited.tokens[place] for place in lost}
    if lost_words & cited.numbers:
        return SAME - 0.01
    if lost_words & NEGATIONS:
        return CLOSE - 0.02
    added_negations = [place for place in added if reading.tokens[place] in NEGATIONS]
    if added_negations and sum(reading.weights[place] for place in added) <= 2 and not _is_run_of_segments(cited, reading):
        return CLOSE - 0.02
    return 1.0
