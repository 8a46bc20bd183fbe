"""Evidence weighed: clues that a page is not what it seems, each with its weight and its words, and what they add up to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cite_check.model.outcome import Fetched
    from cite_check.model.page import Page, SignName
    from cite_check.model.verdict import Reason


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing seen, in words that end the sentence "because …", and how much it counts."""

    weight: float
    words: str


@dataclass(frozen=True, slots=True)
class Suspicion:
    """What a page may be instead of the work, and what speaks for it, the heaviest first."""

    reason: Reason
    clues: tuple[Clue, ...]

    @property
    def weight(self) -> float:
        """All clues together."""
        return sum(clue.weight for clue in self.clues)

    @property
    def words(self) -> str:
        """The two heaviest clues, as one part of a sentence."""
        return " and ".join(clue.words for clue in self.clues[:2])


def suspect(reason: Reason, clues: Iterable[Clue | None]) -> Suspicion:
    """A suspicion from the clues that were found."""
    found = [clue for clue in clues if clue is not None and clue.weight > 0]
    return Suspicion(reason, tuple(sorted(found, key=lambda clue: -clue.weight)))


def details(page: Page, name: SignName) -> tuple[str, ...]:
    """The details of all signs of one name."""
    return tuple(sign.detail for sign in page.signs if sign.name is name)


def has(page: Page, name: SignName) -> bool:
    """Whether a page bears a sign."""
    return any(sign.name is name for sign in page.signs)


def header(outcome: Fetched, name: str) -> str:
    """A header's value in lower case; empty where there is none."""
    return next((value.lower() for field, value in outcome.headers if field == name), "")


def phrases(page: Page, family: str) -> dict[str, str]:
    """The phrases of one family that the page shows, by where ("title", "h1", "text")."""
    found: dict[str, str] = {}
    for sign in page.signs:
        if sign.name == "phrase":
            said, _, phrase = sign.detail.partition(": ")
            of, _, where = said.partition(":")
            if of == family:
                found.setdefault(where or "text", phrase)
    return found


def same_page(one: Page, other: Page | None) -> bool:
    """Whether two addresses show one page: the same readings, and nearly the same words."""
    if other is None or not one.text or not other.text:
        return False
    if [reading.text for reading in one.readings[:3]] != [reading.text for reading in other.readings[:3]]:
        return False
    mine, theirs = set(one.text.split()), set(other.text.split())
    return len(mine & theirs) >= 0.9 * len(mine | theirs)
