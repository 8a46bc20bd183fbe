"""How far a run is: a bar on standard error, if that is a terminal; nothing otherwise."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cite_check.address import host_of
from cite_check.model.target import Url
from cite_check.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress, TaskID

    from cite_check.model.outcome import Outcome
    from cite_check.model.target import Question


class Silence:
    """No progress to show."""

    def expect(self, questions: int) -> None:
        """Say nothing."""

    def answered(self, question: Question, outcome: Outcome) -> None:
        """Say nothing."""


class Bar:
    """A bar that counts what was asked and names the host that answered last."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        """Show ``task`` of ``progress``."""
        self._progress = progress
        self._task = task
        self._expected = 0

    def expect(self, questions: int) -> None:
        """Lengthen the bar."""
        self._expected += questions
        self._progress.update(self._task, total=self._expected)

    def answered(self, question: Question, outcome: Outcome) -> None:
        """Move it by one."""
        del outcome
        host = host_of(question.target.url) if isinstance(question.target, Url) else "doi.org"
        self._progress.update(self._task, advance=1, host=clean(host, 40))


@contextmanager
def progress_bar(*, wanted: bool) -> Iterator[Silence | Bar]:
    """A bar while the block runs, if it is wanted and standard error is a terminal."""
    if not wanted or not sys.stderr.isatty():
        yield Silence()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("asking"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[host]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield Bar(progress, progress.add_task("asking", total=None, host=""))
