"""Notes and markers brought together: which marker points at which note, ids, and what has no counterpart."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from cite_check.model.document import NoteKind, Problem, Severity
from cite_check.readers.parts.labels import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cite_check.model.document import Marker, Note

_MOST_TOLD: Final = 200
"""More problems of one kind than this are told as a number."""


def identities(labels: Iterable[str]) -> list[str]:
    """An id for each label: the label itself where it comes first, else with a suffix that makes it unique ("1-2")."""
    printed = list(labels)
    used = set(printed)
    seen: dict[str, int] = {}
    result = []
    for label in printed:
        count = seen.get(label, 0) + 1
        name = label
        if count > 1:
            while (name := f"{label}-{count}") in used:
                count += 1
        used.add(name)
        seen[label] = count
        result.append(name)
    return result


def paired(labels: Sequence[tuple[str, int]], markers: Sequence[Marker]) -> list[tuple[Marker, ...]]:
    """For each note (its label and its line, in reading order) the markers that point at it.

    Where a label comes again because the numbering restarts, the runs of markers and the runs of notes go together one by one;
    where they differ in number, a marker points at the next note of its label, or else at the last one.
    """
    by_label: dict[str, list[int]] = defaultdict(list)
    for number, (label, _) in enumerate(labels):
        by_label[label].append(number)
    result: list[list[Marker]] = [[] for _ in labels]
    note_runs = _note_runs(labels)
    marker_runs = _marker_runs(markers)
    same = bool(markers) and max(note_runs, default=0) == max(marker_runs)
    for marker, run in zip(markers, marker_runs, strict=True):
        numbers = by_label[marker.label]
        at = (
            bisect_left(numbers, run, key=note_runs.__getitem__)
            if same
            else bisect_left(numbers, marker.position.line or 0, key=lambda number: labels[number][1])
        )
        result[numbers[min(at, len(numbers) - 1)]].append(marker)
    return [tuple(group) for group in result]


def _note_runs(labels: Iterable[tuple[str, int]]) -> list[int]:
    """For each note, in which run of the numbering it stands: a label seen before begins a new one."""
    runs, run, seen = [], 0, set[str]()
    for label, _ in labels:
        if label in seen:
            run += 1
            seen.clear()
        seen.add(label)
        runs.append(run)
    return runs


def _marker_runs(markers: Iterable[Marker]) -> list[int]:
    """For each marker, in which run it stands: the number 1, come again after others, begins a new one."""
    runs, run, seen = [], 0, set[str]()
    for marker in markers:
        if value(marker.label) == 1 and marker.label in seen and len(seen) > 1:
            run += 1
            seen.clear()
        seen.add(marker.label)
        runs.append(run)
    return runs


def numbering_problems(notes: Sequence[Note], orphans: Sequence[Marker]) -> tuple[Problem, ...]:
    """What has no counterpart: markers without a note, and notes without a marker where other notes have one."""
    return (*_without_note(orphans), *_without_marker(notes))


def _without_note(orphans: Sequence[Marker]) -> Iterator[Problem]:
    for marker in orphans[:_MOST_TOLD]:
        message = f"The marker {marker.label} points at no note."
        yield Problem("marker-without-note", Severity.WARNING, message, marker.position)
    if rest := orphans[_MOST_TOLD:]:
        message = f"{len(rest):,} more markers point at no note."
        yield Problem("marker-without-note", Severity.WARNING, message, rest[0].position)


def _without_marker(notes: Sequence[Note]) -> Iterator[Problem]:
    footnotes = [note for note in notes if note.kind is not NoteKind.REFERENCE]
    pointed_at = {note.number for note in footnotes if note.markers}
    lonely = [note for note in footnotes if note.number not in pointed_at]
    if not pointed_at:
        return
    for note in lonely[:_MOST_TOLD]:
        message = f"No marker in the text points at note {note.number}."
        yield Problem("note-without-marker", Severity.NOTE, message, note.position)
    if rest := lonely[_MOST_TOLD:]:
        yield Problem("note-without-marker", Severity.NOTE, f"No marker points at {len(rest):,} more notes.", rest[0].position)
