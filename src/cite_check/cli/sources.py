"""Where documents come from: files, standard input, an answer of the web; and the walking of folders and globs."""

from __future__ import annotations

import glob
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cite_check.model.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pathspec import GitIgnoreSpec

DOCUMENT_CAP: Final = 64 * 1024 * 1024
"""Bytes of a document that are read at the most."""
SIBLING_CAP: Final = 8 * 1024 * 1024
STDIN: Final = "-"


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file. What lies beside it is given only from inside its own folder."""

    path: Path
    name: str
    media_type: str | None = None

    def read(self) -> bytes:
        """All bytes of the file. Raises DocumentError where it is none, is too large, or cannot be read."""
        try:
            status = self.path.stat()
            if not stat.S_ISREG(status.st_mode):
                message = f"{self.name}: is not a regular file."
                raise DocumentError(message)
            if status.st_size > DOCUMENT_CAP:
                message = f"{self.name}: has {status.st_size // 2**20} MiB; documents are read up to {DOCUMENT_CAP // 2**20} MiB."
                raise DocumentError(message)
            return self.path.read_bytes()
        except FileNotFoundError:
            message = f"{self.name}: there is no such file."
            raise DocumentError(message, "Check the path.") from None
        except OSError as error:
            message = f"{self.name}: cannot be read: {error.strerror or error}."
            raise DocumentError(message) from None

    def sibling(self, path: str) -> bytes | None:
        """The bytes of a file inside the document's folder, up to the cap."""
        try:
            folder = self.path.resolve().parent
            wanted = (folder / path).resolve()
            if not wanted.is_relative_to(folder) or not wanted.is_file():
                return None
            with wanted.open("rb") as file:
                return file.read(SIBLING_CAP)
        except (OSError, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class BytesSource:
    """Bytes already at hand: standard input, or what the web gave for a URL. Nothing lies beside it."""

    name: str
    content: bytes
    media_type: str | None = None

    def read(self) -> bytes:
        """The bytes."""
        return self.content

    def sibling(self, path: str) -> bytes | None:
        """Nothing."""
        del path
        return None


@dataclass(frozen=True, slots=True)
class UnreadableSource:
    """An argument behind which there is no document: reading it tells why, when its turn comes."""

    name: str
    error: DocumentError
    media_type: str | None = None

    def read(self) -> bytes:
        """Raise the error."""
        raise self.error

    def sibling(self, path: str) -> bytes | None:
        """Nothing."""
        del path
        return None


def standard_input() -> BytesSource:
    """All of standard input, up to the cap."""
    return BytesSource(STDIN, sys.stdin.buffer.read(DOCUMENT_CAP))


def is_url(path: str) -> bool:
    """Whether an argument is a URL to fetch as a document."""
    return path.lower().startswith(("http://", "https://"))


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read; ``named`` if the user named it, not if it was found by walking."""

    path: Path
    named: bool


def find_files(path: str, suffixes: Sequence[str]) -> Iterator[Found]:
    """The files behind one argument: itself, a folder's documents (``.gitignore`` honoured), or a glob's matches.

    Raises DocumentError for a path that does not exist and for a folder without documents.
    """
    where = Path(path)
    if where.is_dir():
        yield from _walk_named(where, suffixes)
    elif where.exists() or not glob.has_magic(path):
        yield Found(where, named=True)
    else:
        matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - the pattern may be absolute
        if not matches:
            message = f"{path}: no file matches this pattern."
            raise DocumentError(message)
        for match in matches:
            yield from _walk(Path(match), suffixes) if Path(match).is_dir() else iter((Found(Path(match), named=True),))


def _walk_named(folder: Path, suffixes: Sequence[str]) -> Iterator[Found]:
    found = list(_walk(folder, suffixes))
    if not found:
        message = f"{folder}: holds no document; looked for {', '.join(suffixes)}."
        raise DocumentError(message)
    yield from found


def _walk(root: Path, suffixes: Sequence[str]) -> Iterator[Found]:
    ignored = _Ignored(root)
    for folder, names, files in os.walk(root):
        here = Path(folder)
        names[:] = sorted(name for name in names if not name.startswith(".") and not ignored.covers(here / name, is_folder=True))
        for name in sorted(files):
            path = here / name
            if path.suffix.lower() in suffixes and path.is_file() and not ignored.covers(path, is_folder=False):
                yield Found(path, named=False)


class _Ignored:
    """What the ``.gitignore`` files from the repository's root down to a path say."""

    def __init__(self, root: Path) -> None:
        self._top = next((folder for folder in (root.resolve(), *root.resolve().parents) if (folder / ".git").exists()), root.resolve())
        self._specs: dict[Path, GitIgnoreSpec | None] = {}

    def covers(self, path: Path, *, is_folder: bool) -> bool:
        """Whether some ``.gitignore`` above ``path`` names it; the nearest one that says anything decides."""
        full = path.resolve()
        for folder in full.parents:
            spec = self._spec(folder)
            if spec is not None:
                relative = full.relative_to(folder).as_posix() + ("/" if is_folder else "")
                answer = spec.check_file(relative).include
                if answer is not None:
                    return answer
            if folder == self._top:
                return False
        return False

    def _spec(self, folder: Path) -> GitIgnoreSpec | None:
        if folder not in self._specs:
            file = folder / ".gitignore"
            self._specs[folder] = _read_spec(file) if file.is_file() else None
        return self._specs[folder]


def _read_spec(file: Path) -> GitIgnoreSpec | None:
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(file.read_text(encoding="utf-8", errors="replace").splitlines())
    except (OSError, ValueError):
        return None
