"""Recording: every answer that the tower gets is written to a WARC file, which appears whole or not at all."""

from __future__ import annotations

import asyncio
import os
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from cite_check.model.errors import StoreError
from cite_check.model.outcome import Failed, Request, Response
from cite_check.model.tool import VERSION
from cite_check.web.warc import WarcFile, run_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cite_check.model.policy import WebPolicy
    from cite_check.ports import Exchange


class Recording:
    """A WARC file being written: beside its target under a passing name, and renamed by ``close``."""

    def __init__(self, path: Path, now: datetime, about_run: Mapping[str, str] | None = None) -> None:
        """Open the file, before anything is asked; ``about_run`` is what a replay must know of the run. Raises StoreError."""
        self._path = path
        self._lock = threading.Lock()
        self._fault: OSError | None = None
        if path.is_dir():
            message = f"{path}: is a directory."
            raise StoreError(message, "Name a file to record to, such as web.warc.gz.")
        try:
            self._file = NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False)  # noqa: SIM115 - closed by close
        except OSError as error:
            message = f"{path}: cannot be written ({error.strerror})."
            raise StoreError(message, "Name a file in a directory that exists and that you may write to.") from error
        self._records = WarcFile(self._file, gzipped=path.suffix != ".warc")
        about = {
            "software": f"cite-check/{VERSION}",
            "format": "WARC File Format 1.1",
            "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
            **(about_run or {}),
        }
        self._write(lambda: self._records.info(now, about))

    def add(self, request: Request, answer: Response | Failed) -> None:
        """Write one exchange; may be called from any thread. A write that fails is told of by ``close``."""
        self._write(lambda: self._records.exchange(request, answer))

    def add_control(self, now: datetime, *, resolves: bool) -> None:
        """Write what the name system said to the control names."""
        self._write(lambda: self._records.control(now, resolves=resolves))

    def close(self) -> None:
        """Put the file in its place. Raises StoreError where it could not be written whole; then nothing is left of it."""
        with self._lock:
            if self._file.closed:
                return
            try:
                self._file.close()
                if self._fault is not None:
                    raise self._fault
                Path(self._file.name).chmod(0o666 & ~_umask())
                Path(self._file.name).replace(self._path)
            except OSError as error:
                with suppress(OSError):
                    Path(self._file.name).unlink()
                message = f"{self._path}: the recording could not be written ({error.strerror})."
                raise StoreError(message, "Make room on the disk, or record to another place.") from error

    def _write(self, write: Callable[[], object]) -> None:
        with self._lock:
            if self._fault is not None or self._file.closed:
                return
            try:
                write()
            except OSError as error:
                self._fault = error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


class Record:
    """Asks through ``under`` and keeps what it says."""

    def __init__(self, under: Exchange, recording: Recording) -> None:
        """``recording`` is closed by whoever opened it."""
        self._under = under
        self._recording = recording

    async def send(self, request: Request) -> Response | Failed:
        """The answer, once it is written."""
        answer = await self._under.send(request)
        await asyncio.to_thread(self._recording.add, request, answer)
        return answer


def write_recording(
    path: Path,
    exchanges: Iterable[tuple[Request | str, Response | Failed]],
    *,
    control: tuple[datetime, bool] | None = None,
    policy: WebPolicy | None = None,
) -> None:
    """Build a recording by hand: the exchanges in order, and when the control names were asked and whether they resolved.

    ``policy`` is what the run is to be replayed by. The file is dated by its first exchange; the same exchanges give the same file, byte
    for byte. Raises StoreError.
    """
    listed = tuple(exchanges)
    dates = [answer.checked for _, answer in listed] + ([control[0]] if control else [])
    recording = Recording(path, min(dates, default=datetime(1970, 1, 1, tzinfo=UTC)), run_fields(policy) if policy else None)
    try:
        for asked, answer in listed:
            recording.add(Request(asked) if isinstance(asked, str) else asked, answer)
        if control is not None:
            recording.add_control(control[0], resolves=control[1])
    finally:
        recording.close()
