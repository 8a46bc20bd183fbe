"""The stored baseline: what passed once may not fail again.

Of this project's own cases and of small worked sets every fact that passes is named; of public corpora, where a better rule may cost
a single reference, the shares are kept.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.table import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.accuracy.tally import SetScore

FOLDER: Final = Path(__file__).parent / "baseline"
_SLACK: Final = 0.0005
"""Half of what a stored share is rounded to."""


@dataclass(frozen=True, slots=True)
class Regression:
    """Something that the baseline says was better."""

    set_title: str
    what: str


def regressions(scored: SetScore, folder: Path = FOLDER) -> Iterator[Regression]:
    """What passed by the stored baseline and does not pass now; new cases may fail, cases that are gone are no matter."""
    path = _path(scored, folder)
    if not path.is_file():
        return
    stored = json.loads(path.read_text(encoding="utf-8"))
    if scored.labelled.ratchet:
        yield from _lost_facts(scored, stored)
    else:
        yield from _lost_shares(scored, stored)


def accept(scored: SetScore, folder: Path = FOLDER) -> None:
    """Write what passes now as the baseline."""
    content = _passing(scored) if scored.labelled.ratchet else _shares(scored)
    folder.mkdir(parents=True, exist_ok=True)
    lines = ",\n".join(
        f"  {json.dumps(name, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}" for name, value in content.items()
    )
    _path(scored, folder).write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def _path(scored: SetScore, folder: Path) -> Path:
    return folder / f"{scored.labelled.title.replace(' ', '-')}.json"


def _passing(scored: SetScore) -> dict[str, list[str]]:
    """The facts that pass, by case."""
    return {case.case.id: [mark.fact for mark in case.marks if mark.likeness.exactly] for case in scored.cases}


def _shares(scored: SetScore) -> dict[str, float]:
    return {row.name.strip(): round(row.exact, 4) for row in rows(scored)}


def _lost_facts(scored: SetScore, stored: dict[str, list[str]]) -> Iterator[Regression]:
    for case in scored.cases:
        passed = set(stored.get(case.case.id, ()))
        for mark in case.marks:
            if mark.fact in passed and not mark.likeness.exactly:
                yield Regression(scored.labelled.title, f"{case.case.id} {mark.fact}: want {mark.want}, got {mark.got}")


def _lost_shares(scored: SetScore, stored: dict[str, float]) -> Iterator[Regression]:
    now = _shares(scored)
    for name, share in stored.items():
        if name in now and now[name] < share - _SLACK:
            yield Regression(scored.labelled.title, f"{name}: {now[name]:.4f}, was {share:.4f}")
