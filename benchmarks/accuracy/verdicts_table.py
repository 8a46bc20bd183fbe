"""The measures of accuracy with what is asked of them, and their table."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.pages_public import SETS, Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.accuracy.pages_measures import Observation

FIXTURES: Final = "fixtures"
"""The set name of everything in this project's own words."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One row: ``floor`` must be reached on sets not tuned on, ``aim`` is wished for; both are ``None`` for a figure shown beside.

    ``rising`` says that more is better.
    """

    name: str
    label: str
    floor: float | None = None
    aim: float | None = None
    rising: bool = True


MEASURES: Final = (
    Measure("reading", "some reading equals the person's title, all pages", 0.92, 0.96),
    Measure("reading-article", "… articles", 0.94, 0.98),
    Measure("shown", "the one title shown equals it", 0.80, 0.87),
    Measure("right-accepted", "right title accepted (title-matches)", 0.970, 0.985),
    Measure("right-live", "… verdict live"),
    Measure("right-mismatched", "right title called mismatched", 0.010, 0.004, rising=False),
    Measure("same-site", "wrong title of the same site accepted", 0.010, 0.004, rising=False),
    Measure("same-site-live", "… verdict live", rising=False),
    Measure("nearest", "nearest wrong title of the corpus accepted", 0.012, 0.005, rising=False),
    Measure("nearest-live", "… verdict live", rising=False),
    Measure("number", "one number changed by 1-9, accepted", 0.020, 0.005, rising=False),
    Measure("number-live", "… verdict live", rising=False),
    Measure("word", "one content word replaced, accepted", 0.250, 0.100, rising=False),
    Measure("word-live", "… verdict live", rising=False),
    Measure("beside", "error, login and home titles accepted", 0.001, 0.0, rising=False),
    Measure("alarm", "live page taken for a wall, soft 404 or parked", 0.0, 0.0, rising=False),
    Measure("alarm-wrong-title", "… when a wrong title is cited", rising=False),
    Measure("slug", "blocked: the address names the title, and it is said", 0.75, 0.85),
    Measure("slug-wrong", "… said of another title of the site", rising=False),
    Measure("soft-404", "soft 404 recognised", 0.90, 0.97),
    Measure("front-page", "thrown to the front page or a section: recognised", 0.90, 0.97),
    Measure("parked", "parked or taken over: recognised", 0.90, 0.97),
    Measure("login", "login, consent, age or pay wall: recognised", 0.90, 0.97),
    Measure("challenge", "bot challenge recognised", 0.90, 0.97),
    Measure("shell", "shells, failures, DOIs: as expected", 0.90, 0.97),
    Measure("live-kept", "tricky live page judged as it should be", 0.97, 1.0),
    Measure("live-dead", "tricky live page or article called dead or mismatched", 0.0, 0.0, rising=False),
    Measure("pair", "title pairs judged as a person would", 0.95, 0.99),
    Measure("pair-right-different", "… right pair called different", 0.010, 0.004, rising=False),
    Measure("pair-wrong-same", "… wrong pair called same", 0.020, 0.005, rising=False),
    Measure("pdf-own", "PDF: own title found", 0.97, 0.99),
    Measure("pdf-other", "PDF: another's title found", 0.0, 0.0, rising=False),
)


@dataclass(frozen=True, slots=True)
class Rate:
    """How often an event was seen among how many tries."""

    seen: int
    of: int

    @property
    def value(self) -> float:
        """The share; 0 where nothing was tried."""
        return self.seen / self.of if self.of else 0.0


def rates(observations: Iterable[Observation]) -> dict[tuple[str, str], Rate]:
    """The rate of each measure on each set and on each part, by (measure, set or part)."""
    parts = {item.name: item.part.value for item in SETS} | {"pdf": Part.VERIFY.value}
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for item in observations:
        for group in {item.set_name, parts.get(item.set_name, item.set_name)}:
            count = counts[item.measure, group]
            count[0] += item.seen
            count[1] += 1
    return {key: Rate(*count) for key, count in counts.items()}


def missed(measure: Measure, rate: Rate | None) -> bool:
    """Whether a measure's floor is not reached."""
    if measure.floor is None or rate is None or not rate.of:
        return False
    return rate.value < measure.floor if measure.rising else rate.value > measure.floor


def judged(found: dict[tuple[str, str], Rate]) -> list[tuple[Measure, str, Rate]]:
    """The measures that miss their floor where it counts: on sets not tuned on, and on our own fixtures."""
    places = (Part.VERIFY.value, FIXTURES)
    return [
        (measure, place, found[measure.name, place])
        for measure in MEASURES
        for place in places
        if missed(measure, found.get((measure.name, place)))
    ]


def table(found: dict[tuple[str, str], Rate]) -> str:
    """The measures as text: floor, aim, the parts, then the single sets. A figure below its floor bears a mark."""
    groups = [FIXTURES, *(part.value for part in Part), *(item.name for item in SETS), "pdf"]
    shown = [group for group in groups if any(key[1] == group for key in found)]
    lines = [f"{'measure':<58}{'floor':>8}{'aim':>7}" + "".join(f"{group:>15}" for group in shown)]
    for measure in MEASURES:
        cells = [found.get((measure.name, group)) for group in shown]
        if any(cell is not None for cell in cells):
            wanted = f"{_figure(measure.floor)}{_figure(measure.aim, 7)}"
            lines.append(f"{measure.label:<58}{wanted}" + "".join(_cell(measure, cell) for cell in cells))
    return "\n".join(lines)


def _figure(value: float | None, width: int = 8) -> str:
    return f"{'' if value is None else f'{value:.3f}':>{width}}"


def _cell(measure: Measure, rate: Rate | None) -> str:
    if rate is None:
        return f"{'–':>15}"
    mark = "!" if missed(measure, rate) else " "
    return f"{f'{rate.value:.3f}{mark}/{rate.of}':>15}"
