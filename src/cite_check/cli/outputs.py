"""Where reports go: standard output and files. Files are tried before the run and replaced whole at its end."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cite_check.model.errors import ConfigError
from cite_check.model.tool import NAME
from cite_check.model.view import Detail, View
from cite_check.reporters.registry import format_of, reporter_for
from cite_check.text import clean

if TYPE_CHECKING:
    from cite_check.model.report import Report

PIPED_WIDTH: Final = 120
"""Cells of a table's line where there is no terminal to ask."""
FILE_WIDTH: Final = 100
LINE_LIMIT: Final = 500
_COMMAND: Final = re.compile(r"^\s*::|##\[", re.MULTILINE)  # "::error::x", "##[add-mask]x"


@dataclass(frozen=True, slots=True)
class Output:
    """One report file to write, and its format's name."""

    path: Path
    format: str


def plan_output(spec: str) -> Output:
    """What ``-o`` asks for: a file whose suffix tells the format, or ``format:file``. Raises ConfigError if it cannot be written."""
    name, path = format_of(spec)
    output = Output(Path(path), name)
    folder = output.path.resolve().parent
    if output.path.is_dir() or not folder.is_dir() or not os.access(folder, os.W_OK):
        message = f"{output.path}: a report cannot be written there."
        raise ConfigError(message, "The folder must exist and be writable.")
    return output


def write_file(output: Output, report: Report) -> None:
    """Write one report to its file: first beside it, then renamed over it, so that no half report is ever seen."""
    content = reporter_for(output.format).load()(report, View(width=FILE_WIDTH, detail=Detail.ALL))
    handle, name = tempfile.mkstemp(dir=output.path.resolve().parent, prefix=".cite-check-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(output.path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        message = f"{output.path}: the report could not be written: {error.strerror or error}."
        raise ConfigError(message) from None


def stdout_view(detail: Detail, colour: str) -> View:
    """How standard output wants it: its width, whether it shows colour (``auto``, ``always``, ``never``), whether it is ASCII."""
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size((PIPED_WIDTH, 24)).columns if terminal or "COLUMNS" in os.environ else PIPED_WIDTH
    encoding = (sys.stdout.encoding or "ascii").lower().replace("-", "").replace("_", "")
    return View(width, _coloured(colour, terminal=terminal), encoding not in {"utf8", "utf8sig"}, detail)


def _coloured(colour: str, *, terminal: bool) -> bool:
    if colour != "auto":
        return colour == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"


def say(message: str) -> None:
    """One line on standard error."""
    print(_defused(f"{NAME}: {clean(message, LINE_LIMIT)}"), file=sys.stderr)  # noqa: T201 - messages go to standard error


def write_table(content: bytes) -> None:
    """Write lines for people to standard output; in a CI log that obeys commands in lines, none of them is one."""
    write_stdout(_defused(content.decode()).encode())


def _defused(text: str) -> str:
    """Text that a GitHub runner reads as text: it obeys a line that starts with "::", and "##[" anywhere (its ActionCommand parser)."""
    if os.environ.get("GITHUB_ACTIONS") != "true":
        return text
    return _COMMAND.sub(lambda found: found[0][:-1] + " " + found[0][-1], text)


def write_stdout(content: bytes) -> None:
    """Write bytes to standard output. A reader that closed the pipe early is no error."""
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
