"""How a report is to be shown: what the command line knows of the reader's screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Detail(StrEnum):
    """How much to show: only what needs a person, everything, or everything with its evidence."""

    PROBLEMS = "problems"
    ALL = "all"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class View:
    """``width`` in terminal cells; ``ascii`` asks for signs that any encoding can write."""

    width: int = 80
    colour: bool = False
    ascii: bool = False
    detail: Detail = Detail.ALL
