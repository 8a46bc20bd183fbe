"""How well one reading shows the cited title: a score made of things that a person would name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.judging.alignment import SOUND_COST, align, same_root, sound
from cite_check.judging.lexicon import ABOUT_WORKS, BY, LABELS, NEGATIONS, OPPOSITES
from cite_check.judging.thresholds import (
    ASIDE,
    CLOSE,
    CUT_SHARE,
    FEW,
    INNER_SHARE,
    ORDER_COST,
    ORDER_OF_FEW,
    ORDER_OF_MANY,
    SAME,
    SHORT,
    SWAP_COST,
)
from cite_check.judging.words import FUNCTION_WEIGHT

if TYPE_CHECKING:
    from cite_check.judging.alignment import Alignment
    from cite_check.judging.words import Words

SUBTITLE_BONUS: Final = 0.05
"""What a main title without its subtitle scores above the bar."""
NOT_SAME: Final = SAME - 0.01
NOT_CLOSE: Final = CLOSE - 0.02
SOUND_SLIPS: Final = 3 * SOUND_COST
"""What a short title may cost in other ways of writing its sounds, and still be met whole."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A score in [0, 1], and the words of either side that the other lacks, in order."""

    score: float
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()


def compare(cited: Words, reading: Words, known: frozenset[str] = frozenset(), *, trimmed: bool = False) -> Comparison:
    """Compare the cited title with one reading.

    ``known`` are words of the site's, the container's and the authors' names. A ``trimmed`` reading is itself but a part of what
    the page calls itself: it does not tell that the rest of the cited title is a subtitle left out, nor that a short title is whole.
    """
    if not cited.tokens or not reading.tokens:
        return Comparison(0.0, cited.tokens, reading.tokens)
    if cited.tokens == reading.tokens or "".join(cited.tokens) == "".join(reading.tokens):
        return Comparison(NOT_SAME if trimmed and cited.content <= SHORT else 1.0)
    if _is_cut_off(cited, reading):
        return Comparison(SAME + SUBTITLE_BONUS)
    if not trimmed and len(cited.tokens) == len(reading.tokens) and _sounds(cited) == _sounds(reading):
        return Comparison(1.0 - SOUND_COST)
    laid = align(cited, reading)
    missing = tuple(cited.tokens[place] for place in laid.missing)
    extra = tuple(reading.tokens[place] for place in laid.extra)
    return Comparison(_score(cited, reading, laid, known, trimmed=trimmed), missing, extra)


def _is_cut_off(cited: Words, reading: Words) -> bool:
    """Whether the cited title is a long one's beginning, cut off inside a word."""
    last = len(cited.tokens) - 1
    if cited.content <= FEW or last >= len(reading.tokens) or not cited.tokens[last].isalpha():
        return False
    return cited.tokens[:last] == reading.tokens[:last] and reading.tokens[last].startswith(cited.tokens[last])


def _sounds(title: Words) -> list[str]:
    return [sound(token) for token in title.tokens]


def _score(cited: Words, reading: Words, laid: Alignment, known: frozenset[str], *, trimmed: bool) -> float:
    shown = set(reading.tokens)
    lost = _lost(cited, strangers(cited, laid.missing, known), shown)
    added = strangers(reading, laid.extra, known)
    whole = sum(cited.weights)
    lost_weight = sum(cited.weights[place] for place in lost)
    added_weight = sum(reading.weights[place] for place in added)
    if lost_weight >= whole or len(laid.missing) == len(cited.tokens):
        return 0.0
    score = (1.0 - (lost_weight + laid.slips) / whole) * _order(laid.order, len(cited.tokens))
    if laid.order < 1.0 and _exchanged(cited, reading, laid):
        score = min(score, NOT_SAME)
    lost_content = [place for place in lost if cited.weights[place] > FUNCTION_WEIGHT]
    added_content = [place for place in added if reading.weights[place] > FUNCTION_WEIGHT]
    if lost_content and added_content:
        score = min(score - SWAP_COST * min(lost_weight, added_weight) / whole, NOT_SAME)
        score = max(score, CLOSE) if _share_main_title(cited, reading) else score
    elif lost_content:
        score = (
            min(score, NOT_SAME)
            if trimmed and not reading.cut
            else max(_part_of_cited(cited, reading, score), CLOSE if _is_main_title(cited, reading) else 0.0)
        )
    elif added_content or (cited.content <= SHORT and not 0 < laid.slips <= SOUND_SLIPS):
        score = min(score, NOT_SAME) if trimmed and cited.content <= SHORT else _part_of_reading(cited, reading, added_content, score)
    if is_about_work(reading) and not is_about_work(cited):
        score = min(score, NOT_SAME)
    return max(0.0, min(score, _cap(cited, reading, laid, lost, added)))


def _lost(cited: Words, lone: list[int], shown: set[str]) -> list[int]:
    """The words that the reading lacks: one that it has, but once instead of twice, is forgiven; a phrase that it has once is not."""
    repeated = {place for place in lone if cited.tokens[place] in shown}
    if sum(cited.weights[place] > FUNCTION_WEIGHT for place in repeated) > 1:
        return lone
    return [place for place in lone if place not in repeated]


def strangers(title: Words, lone: tuple[int, ...], known: frozenset[str]) -> list[int]:
    """The lone words that are no name's or label's: a segment, or a run at an end of a longer title, of such words alone is forgiven."""
    if not lone:
        return []
    told = [token in known or weight <= FUNCTION_WEIGHT for token, weight in zip(title.tokens, title.weights, strict=True)]
    forgiven: set[int] = set()
    for start, stop in title.segments:
        if all(known or token in LABELS for known, token in zip(told[start:stop], title.tokens[start:stop], strict=True)):
            forgiven.update(range(start, stop))
    if title.content > SHORT:
        places = set(lone)
        for run in (range(len(told)), range(len(told) - 1, -1, -1)):
            for place in run:
                if not told[place] or place not in places:
                    break
                forgiven.add(place)
    return [place for place in lone if place not in forgiven]


def _order(order: float, count: int) -> float:
    """Words in another order are another title ("man bites dog"), unless it is two segments that changed places."""
    bar = ORDER_OF_FEW if count <= FEW else ORDER_OF_MANY
    return 1.0 if order >= bar else ORDER_COST


def _exchanged(cited: Words, reading: Words, laid: Alignment) -> bool:
    """Whether two of the words that both have stand in each other's place: "man bites dog"."""
    mine, theirs = _common(cited, laid.missing), _common(reading, laid.extra)
    if len(mine) != len(theirs):
        return False
    apart = [(one, other) for one, other in zip(mine, theirs, strict=True) if one != other and not same_root(one, other)]
    return len(apart) == 2 and apart[0] == apart[1][::-1]  # noqa: PLR2004 - an exchange


def _common(title: Words, lone: tuple[int, ...]) -> list[str]:
    alone = set(lone)
    heavy = zip(title.tokens, title.weights, strict=True)
    return [token for place, (token, weight) in enumerate(heavy) if weight > FUNCTION_WEIGHT and place not in alone]


def _share_main_title(cited: Words, reading: Words) -> bool:
    """Whether the two differ in their subtitles alone."""
    size = cited.ends[0]
    return (
        size in reading.ends
        and cited.tokens[:size] == reading.tokens[:size]
        and sum(w > FUNCTION_WEIGHT for w in cited.weights[:size]) > SHORT
    )


def _is_main_title(cited: Words, reading: Words) -> bool:
    """Whether all that the reading says is the cited title without its subtitle."""
    size = len(reading.tokens)
    return size in cited.ends and cited.tokens[:size] == reading.tokens


def _part_of_cited(cited: Words, reading: Words, score: float) -> float:
    """The reading has no words of its own, and lacks some of the cited title's: a subtitle left out, or the end cut off."""
    size = len(reading.tokens)
    if size in cited.ends and cited.tokens[:size] == reading.tokens and (reading.content > SHORT or _is_short_book(cited, reading)):
        return max(score, SAME + SUBTITLE_BONUS)
    whole = size - 1 if reading.cut else size
    enough = score >= CUT_SHARE or (reading.cut and reading.content > FEW)
    if cited.tokens[:whole] == reading.tokens[:whole] and reading.content > SHORT:
        return max(score, SAME) if enough and reading.content > SHORT + 1 else max(CLOSE, min(score, NOT_SAME))
    return min(score, NOT_SAME)


def _is_short_book(cited: Words, reading: Words) -> bool:
    """Whether a short title may stand for the longer one: "Salt and Power" for "Salt and Power: A History", no name before a dash."""
    size = len(reading.tokens)
    return reading.content == SHORT and size > SHORT and size not in cited.site_ends


def _part_of_reading(cited: Words, reading: Words, added: list[int], score: float) -> float:
    """The reading shows all of the cited title, and more: a subtitle, a site's name; or another, longer title."""
    run = run_of(cited, reading)
    if cited.content <= SHORT:
        alone = run is not None and (_stands_alone(run, reading, added) or _is_before_byline(run, cited, reading))
        return score if alone else min(score, NOT_SAME if cited.content > 1 else CLOSE)
    if run is not None and _starts(run, reading) and (run.stop in reading.ends or _is_byline(reading.tokens[run.stop :], reading)):
        return score
    share = sum(cited.weights) / sum(reading.weights)
    if run is not None and cited.content > SHORT + 1 and share >= INNER_SHARE:
        return score
    return min(score, NOT_SAME)


def _starts(run: range, reading: Words) -> bool:
    """Whether a run begins a reading or a segment of it, a label before it aside ("ANALYSIS The title")."""
    return run.start in {0, *reading.ends} or LABELS.issuperset(reading.tokens[: run.start])


def _is_before_byline(run: range, cited: Words, reading: Words) -> bool:
    """Whether a short title begins a reading that only says besides by whom it is; of one word there are too many."""
    return run.start == 0 and cited.content > 1 and _is_byline(reading.tokens[run.stop :], reading)


def _is_byline(rest: tuple[str, ...], reading: Words) -> bool:
    """Whether the rest of a reading says by whom it is: "by" and two to four words that begin with capitals."""
    if not 2 < len(rest) <= 5 or rest[0] not in BY or any(char.isdigit() for word in rest for char in word):  # noqa: PLR2004 - names
        return False
    return all(word[:1].isupper() for word in reading.text.split()[1 - len(rest) :])


def _stands_alone(run: range, reading: Words, added: list[int]) -> bool:
    """Whether a short title is all that a reading says but for a site's name: after a bar or a dash, or known as one."""
    starts = run.start == 0 or run.start in reading.ends
    return starts and run.stop in reading.ends and (not added or (run.start == 0 and run.stop in reading.site_ends))


def run_of(cited: Words, reading: Words) -> range | None:
    """The run of the reading's words that is the cited title, at a segment's start where there are several."""
    size, first = len(cited.tokens), cited.tokens[0]
    runs = [
        range(start, start + size)
        for start, token in enumerate(reading.tokens)
        if token == first and reading.tokens[start : start + size] == cited.tokens
    ]
    return min(runs, key=lambda run: run.start != 0 and run.start not in reading.ends) if runs else None


def _cap(cited: Words, reading: Words, laid: Alignment, lost: list[int], added: list[int]) -> float:
    """What disagreeing numbers and negations leave at most."""
    asked, shown = cited.numbers - laid.counted, reading.numbers - laid.counted
    if asked and shown and not (asked <= shown or shown <= asked):
        return NOT_CLOSE
    lost_words = {cited.tokens[place] for place in lost}
    if lost_words & cited.numbers:
        return NOT_SAME
    if lost_words & NEGATIONS:
        return NOT_CLOSE
    if any(frozenset((word, reading.tokens[place])) in OPPOSITES for word in lost_words for place in added):
        return NOT_CLOSE
    added_negations = [place for place in added if reading.tokens[place] in NEGATIONS]
    if added_negations and sum(reading.weights[place] for place in added) <= ASIDE:
        return NOT_CLOSE
    return 1.0


def is_about_work(title: Words) -> bool:
    """Whether a title begins as one that is about a work of that title: "Erratum to", "A reply to"."""
    tokens = title.tokens[1:] if title.tokens[:1] in {("a",), ("an",), ("the",)} else title.tokens
    return any(tokens[:size] in ABOUT_WORKS for size in (1, 2, 3))
