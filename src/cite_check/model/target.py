"""What can be asked for (a URL, a DOI), what part it plays for a citation, and the questions judging may still have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Url:
    """A web address as it will be asked for: absolute, http or https (other schemes are kept, and refused by the web)."""

    url: str


@dataclass(frozen=True, slots=True)
class Doi:
    """A DOI without resolver or scheme, lower case ("10.1000/182")."""

    name: str


Target = Url | Doi


class Role(StrEnum):
    """What a target is to the citation that names it."""

    CITED = "cited"
    """The address under the words: the href where there is one, else the printed URL."""
    VARIANT = "variant"
    """Another reading of a broken URL, asked only when the one before it is dead."""
    DOI = "doi"
    ARCHIVED = "archived"
    """The note's own archived copy."""


@dataclass(frozen=True, slots=True)
class Lead:
    """One target of a citation and its role; a citation's leads are ordered as they are to be tried."""

    target: Target
    role: Role


class Purpose(StrEnum):
    """Why a target is asked."""

    CITED = "cited"
    """It is a citation's first lead, or its DOI."""
    LEAD = "lead"
    """The lead before it gave nothing."""
    SECOND_LOOK = "second-look"
    """The same again, before a doubtful answer is called dead."""
    NEIGHBOUR = "neighbour"
    """A made-up address beside a suspect page: does the site answer just anything with 200?"""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask the web, and why. ``about`` is the target in doubt when another one (a neighbour) is asked."""

    target: Target
    purpose: Purpose = Purpose.CITED
    about: Target | None = None
