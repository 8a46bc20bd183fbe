"""Labelled notes as JSON lines: this project's own set in ``fixtures/notes``, and any other file of the same shape.

``fixtures/notes/README.md`` describes the fields.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from benchmarks.accuracy.compare import FIELDS
from benchmarks.accuracy.labels import NAMES_APART, Case, DocumentCase, LabelledSet, Points, RawNote, Reference, Split, Unresolved, Work
from cite_check.model.document import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_FACT_OF: Final = {"kind": "form"}
"""Label names that differ from the fact's."""
_NAME_LISTS: Final = frozenset({"authors", "editors", "translators"})
_REFERENCE: Final = "refers_to"


class LabelError(ValueError):
    """A label that says nothing: a misspelt field, an unknown scope."""


def read(name: str, files: Sequence[Path]) -> LabelledSet:
    """One set of all the files' cases. Raises LabelError."""
    cases = [case_of(record) for path in files for record in _records(path)]
    return LabelledSet(
        name,
        Split.TUNE,
        tuple(case for case in cases if isinstance(case, Case)),
        ratchet=True,
        documents=tuple(case for case in cases if isinstance(case, DocumentCase)),
    )


def _records(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def case_of(record: Mapping[str, Any]) -> Case | DocumentCase:
    """One line's case. Raises LabelError."""
    phenomenon = str(record.get("phenomenon", ""))
    match record["scope"]:
        case "note":
            note = RawNote("1", "1", record["input"], _kind(record))
            return Case(record["id"], (note,), {"1": _works(record["citations"])}, phenomenon=phenomenon)
        case "notes":
            return Case(
                record["id"],
                tuple(_notes(record)),
                {str(note): _works(works) for note, works in record.get("citations", {}).items()},
                {str(note): _references(value) for note, value in record.get(_REFERENCE, {}).items()},
                phenomenon,
            )
        case "document":
            return _document(record, phenomenon)
        case other:
            message = f"unknown scope {other!r} in {record['id']}"
            raise LabelError(message)


def _document(record: Mapping[str, Any], phenomenon: str) -> DocumentCase:
    listed = record["notes_list"] if "notes_list" in record else record["notes"].items()
    return DocumentCase(
        record["id"],
        record["input"],
        tuple((str(number), str(text)) for number, text in listed),
        tuple(record["markers"]),
        tuple(record["missing"]) if "missing" in record else None,
        phenomenon,
    )


def _kind(record: Mapping[str, Any]) -> NoteKind:
    return NoteKind(record.get("note_kind", "footnote"))


def _notes(record: Mapping[str, Any]) -> Iterator[RawNote]:
    kind = _kind(record)
    if "notes_list" in record:
        for note in record["notes_list"]:
            yield RawNote(note["id"], note.get("number", note["id"]), note["text"], kind)
        return
    for number, text in record["notes"].items():
        yield RawNote(number, number, text, kind)


def _works(labels: Sequence[Mapping[str, Any]]) -> tuple[Work, ...]:
    return tuple(_work(label) for label in labels)


def _work(label: Mapping[str, Any]) -> Work:
    facts = {_FACT_OF.get(name, name): _values(name, value) for name, value in label.items() if name != _REFERENCE}
    unknown = facts.keys() - FIELDS.keys()
    if unknown:
        message = f"unknown fields {sorted(unknown)} in a label: {dict(label)}"
        raise LabelError(message)
    return Work(facts, reference=_reference(label[_REFERENCE]) if _REFERENCE in label else None)


def _values(name: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401 - a label's value is whatever JSON holds
    """The right values: ``null`` is none at all, a list is alternatives; a list of names is one value."""
    if value is None:
        return ()
    if name in _NAME_LISTS:
        return (NAMES_APART.join(value),) if value else ()
    return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)


def _references(value: Any) -> tuple[Reference, ...]:  # noqa: ANN401 - a label's value is whatever JSON holds
    if isinstance(value, dict) and "each" in value:
        return tuple(_reference(item) for item in value["each"])
    return (_reference(value),)


def _reference(value: Any) -> Reference:  # noqa: ANN401 - a label's value is whatever JSON holds
    """A note, several notes that are all right, ``null`` (nothing), or ``{"ambiguous": [...]}``."""
    match value:
        case None:
            return Unresolved()
        case {"ambiguous": candidates}:
            return Unresolved(tuple(str(note) for note in candidates))
        case list():
            return Points(tuple(str(note) for note in value))
        case _:
            return Points((str(value),))
