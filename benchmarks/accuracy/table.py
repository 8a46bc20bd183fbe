"""What the measurement prints: one compact table a set, and the failing facts of a set that may be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy import linkify_peer
from benchmarks.accuracy.goals import Goal, goal
from benchmarks.accuracy.labels import Split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.accuracy.score import Mark
    from benchmarks.accuracy.tally import SetScore

_RAISED_SHOWN: Final = 5
_HEAD = f"  {'':<24}{'n':>6}{'exact':>8}{'fuzzy':>8}{'possible':>10}{'peer':>8}{'floor':>8}{'aim':>8}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a share, and where they mean something its fuzzy share and the share that the notes' words allow."""

    name: str
    count: int
    exact: float
    near: float | None = None
    possible: float | None = None


def rows(scored: SetScore) -> Iterator[Row]:
    """The rows of a set: works first, then each field, then the whole."""
    everything, several = scored.works(), scored.works(at_least=2)
    if several.notes or scored.commentary():
        yield Row("works F1", everything.notes, everything.f1)
    if several.notes:
        yield Row("works F1, two or more", several.notes, several.f1)
    if scored.labelled.segmented:
        yield Row("works F1, cut rightly", everything.notes, everything.placed_f1)
        yield Row("two or more, cut rightly", several.notes, several.placed_f1)
    for name, share in scored.shares().items():
        yield Row(
            name,
            share.all,
            _part(share.exact, share.all),
            _part(share.near, share.all),
            _part(share.possible, share.all) if share.possible < share.all else None,
        )


def _part(some: int, whole: int) -> float:
    return some / whole if whole else 1.0


def table(scored: SetScore) -> str:
    """The whole table of a set."""
    lines = [_title(scored), _HEAD]
    lines += [_line(row, goal(scored.labelled.name, row.name)) for row in rows(scored)]
    if linkify_peer.is_there() and (found := linkify_peer.found(scored.labelled)):
        lines.append(_line(Row("url by linkify-it-py", found[1], _part(*found)), Goal()))
    silent = scored.commentary()
    if silent:
        false, spoiled = sum(count.given for count in silent), sum(count.given > 0 for count in silent)
        lines.append(f"  false citations: {false}, in {spoiled} of {len(silent)} notes that cite nothing")
    lines += _raised(scored)
    return "\n".join(lines)


def _raised(scored: SetScore) -> Iterator[str]:
    """How many cases made the parser raise, and the first of them where they may be looked at."""
    if scored.raised:
        yield f"  RAISED on {len(scored.raised)} cases"
    if scored.labelled.split is Split.TUNE:
        yield from (f"    {case}" for case in scored.raised[:_RAISED_SHOWN])


def _title(scored: SetScore) -> str:
    each = 1000 * scored.seconds / max(1, scored.notes)
    return f"{scored.labelled.title} · {scored.notes} notes · {each:.2f} ms a note, {scored.seconds:.1f} s in all"


def _line(row: Row, aims: Goal) -> str:
    cells = "".join(
        _cell(value, width) for value, width in ((row.near, 8), (row.possible, 10), (aims.peer, 8), (aims.floor, 8), (aims.aim, 8))
    )
    return f"  {row.name:<24}{row.count:>6}{_cell(row.exact, 8)}{cells}{_remark(row, aims)}"


def _cell(value: float | None, width: int) -> str:
    return f"{'' if value is None else f'{value:.3f}':>{width}}"


def _remark(row: Row, aims: Goal) -> str:
    if aims.floor is not None and row.exact < aims.floor:
        return "  below the floor"
    if aims.aim is not None and row.exact >= aims.aim:
        return "  aim reached"
    return ""


def failure(mark: Mark, text: str) -> str:
    """One failing fact with its note, for the parser's author."""
    near = " (nearly)" if mark.likeness.nearly else "" if mark.possible else " (the note does not say it)"
    shown = text.replace("\n", "⏎")
    return f"{mark.case} {mark.fact}{near}\n    note {shown}\n    want {mark.want}\n    got  {mark.got}"
