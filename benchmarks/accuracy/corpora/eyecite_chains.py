"""The resolution tests of freelawproject/eyecite (tests/test_ResolveTest.py): chains of legal citations and what each stands for.

A test calls ``self.checkResolution((0, "1 U.S. 1."), (0, "Id. at 2."), (None, "2 U.S., at 2."))``: equal numbers are one work.
The file is read as syntax and never run.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.labels import Case, LabelledSet, Points, RawNote, Reference, Split, Unresolved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE: Final = "eyecite/tests/test_ResolveTest.py"
_CHECK: Final = "checkResolution"
_POINTS_BACK = re.compile(r"(?i)\bsupra\b|\bid\b|\bibid\b|,? at \d")  # 1 U.S., at 2


def read(data: Path) -> Iterator[LabelledSet]:
    """One set, tuned on; each chain is a case of one note a citation."""
    path = data / FILE
    if not path.is_file():
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    chains = (chain for call in ast.walk(tree) if (chain := _chain(call)))
    cases = tuple(_case(f"chain-{number}", chain) for number, chain in enumerate(chains))
    yield LabelledSet("eyecite", Split.TUNE, tuple(case for case in cases if case.references))


def _chain(node: ast.AST) -> list[tuple[int | None, str]]:
    """The steps of a call of the check; none where the node is anything else."""
    match node:
        case ast.Call(func=ast.Attribute(attr=name), args=arguments) if name == _CHECK:
            return [step for argument in arguments if (step := _step(argument)) is not None]
        case _:
            return []


def _step(argument: ast.expr) -> tuple[int | None, str] | None:
    try:
        value = ast.literal_eval(argument)
    except ValueError:
        return None
    match value:
        case (int() | None as work, str() as text):
            return work, text
        case _:
            return None


def _case(case_id: str, chain: list[tuple[int | None, str]]) -> Case:
    homes: dict[int, list[str]] = {}
    references: dict[str, tuple[Reference, ...]] = {}
    notes = []
    for number, (work, text) in enumerate(chain, start=1):
        note = str(number)
        notes.append(RawNote(note, note, text))
        if _POINTS_BACK.search(text):
            references[note] = (Points(tuple(homes[work])) if work is not None and work in homes else Unresolved(),)
        if work is not None:
            homes.setdefault(work, []).append(note)
    return Case(case_id, tuple(notes), references=references)
