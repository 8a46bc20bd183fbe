"""Two titles' words laid side by side: what each has that the other lacks, once spellings, joins, acronyms and a slip are forgiven."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA, LCSseq

from cite_check.judging.lexicon import COMMON, CONFUSABLE, CONJUNCTIONS, FUNCTION_WORDS, NEGATIONS
from cite_check.judging.numerals import runs_of
from cite_check.judging.thresholds import SHORT

if TYPE_CHECKING:
    from cite_check.judging.words import Words

SLIP_COST: Final = 0.08
"""What a misspelt word costs, in words."""
INFLECTION_COST: Final = 0.12
"""What another form of the same word costs ("attack", "attacks")."""
SOUND_COST: Final = 0.02
"""What the same word costs where its sounds are written in another way ("ü" and "ue")."""
LONGEST_ACRONYM: Final = 6
LEAST_COMMON: Final = 0.2
"""The share of the cited words that must be met as they are before anything else is forgiven."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """``missing`` and ``extra`` are places of words in the cited title and in the reading that found no partner.

    ``slips`` is the cost of the pairs that are not quite equal; ``order`` in [0, 1] is how much of the common words stands in one order.
    ``counted`` are the words of either side that are one number, written in two ways.
    """

    missing: tuple[int, ...]
    extra: tuple[int, ...]
    slips: float = 0.0
    order: float = 1.0
    counted: frozenset[str] = frozenset()


def align(cited: Words, reading: Words) -> Alignment:
    """Lay the two side by side: linear in the words of both but for the order, which is a bit-parallel comparison."""
    missing, extra = _leftovers(cited.tokens, reading.tokens)
    common = len(cited.tokens) - len(missing)
    order = LCSseq.similarity(cited.tokens, reading.tokens) / common if common else 1.0
    if not missing or not extra or (common < LEAST_COMMON * len(cited.tokens) and cited.content > SHORT):
        return Alignment(tuple(missing), tuple(extra), order=order)
    missing, extra, counted = _numbers(cited.tokens, reading.tokens, missing, extra)
    missing, extra = _join(cited, reading, missing, extra)
    missing, extra = _acronyms(cited.tokens, reading.tokens, missing, extra)
    return replace(_forgive(cited.tokens, reading.tokens, missing, extra, order), counted=counted)


def _leftovers(cited: tuple[str, ...], reading: tuple[str, ...]) -> tuple[list[int], list[int]]:
    spare = Counter(reading)
    missing = []
    for place, token in enumerate(cited):
        if spare[token] > 0:
            spare[token] -= 1
        else:
            missing.append(place)
    extra = []
    for place in range(len(reading) - 1, -1, -1):
        if spare[reading[place]] > 0:
            spare[reading[place]] -= 1
            extra.append(place)
    extra.reverse()
    return missing, extra


def _numbers(
    cited: tuple[str, ...], reading: tuple[str, ...], missing: list[int], extra: list[int]
) -> tuple[list[int], list[int], frozenset[str]]:
    """One number in words on one side and in digits on the other ("twenty one", "21"; "2bn", "2 billion")."""
    here, there = runs_of(cited, missing), runs_of(reading, extra)
    counted: set[str] = set()
    for value in here.keys() & there.keys():
        counted.update((*cited[here[value].start : here[value].stop], *reading[there[value].start : there[value].stop]))
        missing = [place for place in missing if place not in here[value]]
        extra = [place for place in extra if place not in there[value]]
    return missing, extra, frozenset(counted)


def _join(cited: Words, reading: Words, missing: list[int], extra: list[int]) -> tuple[list[int], list[int]]:
    """Words written as one on one side: "counter terrorism", "counterterrorism"; "is k", "isk"."""
    missing, extra = _join_one_way(cited.tokens, reading.tokens, missing, extra)
    extra, missing = _join_one_way(reading.tokens, cited.tokens, extra, missing)
    return missing, extra


def _join_one_way(
    parts: tuple[str, ...], wholes: tuple[str, ...], lone_parts: list[int], lone_wholes: list[int]
) -> tuple[list[int], list[int]]:
    """Take off every lone whole that is two or three neighbouring words of the other side, of which one at least is lone."""
    lone = set(lone_parts)
    runs = _joined_runs(parts, lone_parts)
    kept = []
    for whole in lone_wholes:
        run = runs.get(wholes[whole])
        if run is None or not lone.intersection(run):
            kept.append(whole)
        else:
            lone.difference_update(run)
    return [place for place in lone_parts if place in lone], kept


def _joined_runs(parts: tuple[str, ...], lone: list[int]) -> dict[str, range]:
    """Two or three neighbouring words written as one, for all that have a lone word."""
    starts = {start for place in lone for start in (place - 2, place - 1, place) if start >= 0}
    runs = (range(start, start + length) for start in starts for length in (2, 3) if start + length <= len(parts))
    return {"".join(parts[run.start : run.stop]): run for run in runs}


def _acronyms(cited: tuple[str, ...], reading: tuple[str, ...], missing: list[int], extra: list[int]) -> tuple[list[int], list[int]]:
    """An acronym on one side and its words on the other ("ttp", "tehrik e taliban pakistan")."""
    missing, extra = _acronyms_one_way(cited, reading, missing, extra)
    extra, missing = _acronyms_one_way(reading, cited, extra, missing)
    return missing, extra


def _acronyms_one_way(
    short: tuple[str, ...], full: tuple[str, ...], lone_short: list[int], lone_full: list[int]
) -> tuple[list[int], list[int]]:
    kept = []
    lone = list(lone_full)
    for place in lone_short:
        letters = short[place]
        run = _run_with_initials(letters, full, lone) if 1 < len(letters) <= LONGEST_ACRONYM and letters.isalpha() else None
        if run is None:
            kept.append(place)
        else:
            lone = [other for other in lone if other not in run]
    return kept, lone


def _run_with_initials(letters: str, full: tuple[str, ...], lone: list[int]) -> range | None:
    """The run of words that begins at a lone word and has these initials, small words counted or not."""
    for start in lone:
        stop, taken = start, 0
        while stop < len(full) and taken < len(letters) and stop - start < 2 * LONGEST_ACRONYM:
            if full[stop].startswith(letters[taken]):
                taken += 1
            elif len(full[stop]) > 3 or not taken:  # noqa: PLR2004 - "of", "and", "the" have no letter in an acronym
                break
            stop += 1
        if taken == len(letters) and stop - start > 1:
            return range(start, stop)
    return None


def _forgive(cited: tuple[str, ...], reading: tuple[str, ...], missing: list[int], extra: list[int], order: float) -> Alignment:
    """Pair leftovers that are forms of one word, or one word and its misspelling; such pairs begin with one sound."""
    missing, extra, cost = _conjunctions(cited, reading, missing, extra)
    spare: defaultdict[str, list[int]] = defaultdict(list)
    for place in extra:
        spare[sound(reading[place])[0]].append(place)
    left = []
    paired: set[int] = set()
    for place in missing:
        word = cited[place]
        letter = sound(word)[0]
        partner, price = _partner(word, reading, spare[letter]) if letter in spare else (None, 0.0)
        if partner is None:
            left.append(place)
        else:
            spare[letter].remove(partner)
            paired.add(partner)
            cost += price
    return Alignment(tuple(left), tuple(place for place in extra if place not in paired), cost, order)


def _conjunctions(
    cited: tuple[str, ...], reading: tuple[str, ...], missing: list[int], extra: list[int]
) -> tuple[list[int], list[int], float]:
    """An "and" of one language and an ampersand, which is read as the English one."""
    here = [place for place in missing if cited[place] in CONJUNCTIONS]
    there = [place for place in extra if reading[place] in CONJUNCTIONS]
    count = min(len(here), len(there))
    gone, met = frozenset(here[:count]), frozenset(there[:count])
    return [place for place in missing if place not in gone], [place for place in extra if place not in met], SOUND_COST * count


def _partner(word: str, reading: tuple[str, ...], spare: list[int]) -> tuple[int | None, float]:
    for place in spare:
        if same_root(word, reading[place]):
            return place, SOUND_COST if sound(word) == sound(reading[place]) else INFLECTION_COST
    for place in spare:
        if misspelt(word, reading[place]):
            return place, SLIP_COST
    return None, 0.0


_PLURALS: Final = frozenset({"s", "es"})
_ENDINGS: Final = frozenset({"s", "es", "n", "en", "e", "er", "em", "ed", "d", "ing", "in", "innen"})
_LONG: Final = 5
"""Letters of a word from which any usual ending makes a form of it; "plan" and "plane" are two words."""


def same_root(one: str, other: str) -> bool:
    """Whether two words are forms of one: but for a usual ending ("attack" and "attacks") or for how sounds are written ("ue" for "ü")."""
    if not one.isalpha() or not other.isalpha():
        return False
    short, long = sorted((one, other), key=len)
    if len(short) > SHORT and sound(short) == sound(long):
        return True
    if long.startswith(short):
        return long[len(short) :] in (_ENDINGS if len(short) >= _LONG else _PLURALS) and len(short) > SHORT
    return len(short) >= _LONG and _stem(short) == _stem(long)


def _stem(word: str) -> str:
    for ending, stem in (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("e", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= _LONG - 1:
            return word[: -len(ending)] + stem
    return word


_SOUNDS: Final = (
    ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("tch", "ch"), ("kh", "k"), ("gh", "g"), ("q", "k"),
    ("ph", "f"), ("dj", "j"), ("iy", "i"), ("ii", "i"), ("yy", "y"), ("w", "v"),
)  # fmt: skip
"""Ways in which transliterations and umlauts are written, and one for all of them."""


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """A word as it sounds, roughly: "tehreek" and "tehrik", "muenchen" and "munchen" sound alike."""
    for written, spoken in _SOUNDS:
        word = word.replace(written, spoken)
    return word


def misspelt(one: str, other: str) -> bool:
    """Whether one of two words looks like a slip of the other: a letter in a word of five, two in one of nine."""
    if one in NEGATIONS or other in NEGATIONS or not one.isalpha() or not other.isalpha():
        return False
    if (one in COMMON and other in COMMON) or frozenset((one, other)) in CONFUSABLE or one[0] != other[0]:
        return False
    shortest = min(len(one), len(other))
    allowed = 2 if shortest >= 8 else 1 if shortest >= 5 else 0  # noqa: PLR2004 - the sentence above
    if not allowed:
        return _swapped(one, other)
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed or _DOUBLED.sub(r"\1", one) == _DOUBLED.sub(r"\1", other)


_DOUBLED: Final = re.compile(r"(.)\1")  # tariff, tarrif


def _swapped(one: str, other: str) -> bool:
    """Whether a small word has two letters in each other's place: "teh"."""
    small = one in FUNCTION_WORDS or other in FUNCTION_WORDS
    return small and len(one) == len(other) > SHORT and sorted(one) == sorted(other) and OSA.distance(one, other) == 1
