"""Replaying: a recording answers in the network's place, each exchange in its turn, and nothing is ever contacted."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from cite_check.model.errors import StoreError
from cite_check.model.outcome import Failed, FailureKind, Response
from cite_check.model.policy import WebPolicy
from cite_check.web.warc import CONTROL, Key, failed_of, key_of, policy_as_recorded, read_accept, read_fields, response_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from typing import BinaryIO

    from cite_check.model.outcome import Request
    from cite_check.ports import Clock

_CHUNK: Final = 1 << 20
_GZIP: Final = 31
_GZIP_MAGIC: Final = b"\x1f\x8b"
_ADVICE: Final = "Give a file that --record wrote, or another WARC file."


@dataclass(slots=True)
class _Kept:
    """One exchange of the recording: where its record stands, and what the records beside it say of it."""

    url: str
    offset: int
    accept: str = ""
    elapsed_ms: int = 0
    attempts: int = 1


@dataclass(slots=True)
class Tape:
    """What a recording holds: for each key its exchanges in order, how far they were played, and the weather.

    ``answered``: some host has answered; ``run``: what the ``warcinfo`` record says of the run.

    Bodies stay in the file until they are asked for.
    """

    path: Path
    exchanges: dict[Key, list[_Kept]] = field(default_factory=dict)
    played: dict[Key, int] = field(default_factory=dict)
    control: list[bool] = field(default_factory=list)
    run: Mapping[str, str] = field(default_factory=dict)
    answered: bool = False

    @property
    def proxied(self) -> bool:
        """Whether a proxy resolved the names."""
        return self.run.get("proxied") == "true"

    def policy(self, policy: WebPolicy) -> WebPolicy:
        """The policy, as patient as the recorded run was."""
        return policy_as_recorded(policy, self.run)

    def next_of(self, key: Key) -> _Kept | None:
        """The next exchange for a key; the last one again once all were played."""
        kept = self.exchanges.get(key)
        if not kept:
            return None
        place = self.played.get(key, 0)
        self.played[key] = place + 1
        return kept[min(place, len(kept) - 1)]

    def control_resolves(self) -> bool:
        """What the control question was answered; yes where it was never asked, or where any host answered."""
        if self.answered:
            return True
        if len(self.control) > 1:
            return self.control.pop(0)
        return self.control[0] if self.control else True


class Replay:
    """Answers from a tape."""

    def __init__(self, tape: Tape, clock: Clock) -> None:
        """``clock`` dates what the tape does not hold."""
        self._tape = tape
        self._clock = clock

    async def send(self, request: Request) -> Response | Failed:
        """The recorded answer, with its recorded date and time taken."""
        kept = self._tape.next_of(key_of(request.url, request.accept))
        if kept is None:
            return Failed(request.url, FailureKind.NOT_RECORDED, "the recording has no answer for this address", self._clock.now())
        try:
            with self._tape.path.open("rb") as file:
                file.seek(kept.offset)
                answer = _answer(next(iter(_iterator(file))), request.url)
        except (OSError, ValueError, KeyError, StopIteration) as error:
            return Failed(request.url, FailureKind.INTERNAL, f"the recording changed ({type(error).__name__})", self._clock.now())
        return replace(answer, elapsed_ms=kept.elapsed_ms, attempts=kept.attempts)


def _answer(record: Any, url: str) -> Response | Failed:  # noqa: ANN401 - warcio has no types
    return response_of(record, url) if record.rec_type == "response" else failed_of(record, read_fields(record), url)


def load_tape(path: Path) -> Tape:
    """Read a recording through, once. Raises StoreError for a file that is not a whole WARC."""
    from warcio.exceptions import ArchiveLoadFailed

    tape = Tape(path)
    try:
        with path.open("rb") as file:
            _refuse_other_formats(path, file)
            _refuse_cut_gzip(file)
            _Loader(tape).load(file)
    except OSError as error:
        message = f"{path}: cannot be read ({error.strerror or 'unreadable'})."
        raise StoreError(message, _ADVICE) from error
    except (ArchiveLoadFailed, zlib.error, ValueError, KeyError, EOFError, AttributeError, TypeError) as error:
        message = f"{path}: is cut short or damaged."
        raise StoreError(message, _ADVICE) from error
    if not tape.exchanges and not tape.control:
        message = f"{path}: holds no recorded exchange."
        raise StoreError(message, _ADVICE)
    return tape


def _refuse_other_formats(path: Path, file: BinaryIO) -> None:
    start = file.read(1024)
    file.seek(0)
    if start.startswith(_GZIP_MAGIC):
        try:
            start = zlib.decompressobj(_GZIP).decompress(start, 16)
        except zlib.error:
            start = b""
    if not start.startswith(b"WARC/"):
        message = f"{path}: is not a WARC file."
        raise StoreError(message, _ADVICE)


def _refuse_cut_gzip(file: BinaryIO) -> None:
    """Raise ValueError or zlib.error for a gzip file whose last member does not come to its end, or whose sums are wrong."""
    if file.read(2) == _GZIP_MAGIC:
        file.seek(0)
        member = zlib.decompressobj(_GZIP)
        while chunk := file.read(_CHUNK):
            while chunk:
                member = zlib.decompressobj(_GZIP) if member.eof else member
                member.decompress(chunk, _CHUNK)
                chunk = member.unused_data or member.unconsumed_tail
        member.flush()
        if not member.eof:
            message = "the last gzip member is cut"
            raise ValueError(message)
    file.seek(0)


def _iterator(file: BinaryIO) -> Iterator[Any]:
    from warcio.archiveiterator import WARCIterator

    found: Iterator[Any] = WARCIterator(file)
    return found


class _Loader:
    """Reads a tape's records, and joins those that belong to one exchange (``WARC-Concurrent-To``)."""

    def __init__(self, tape: Tape) -> None:
        """Fill this tape."""
        self._tape = tape
        self._exchanges: dict[str, _Kept] = {}
        self._beside: list[tuple[str, Mapping[str, str]]] = []

    def load(self, file: BinaryIO) -> None:
        records: Any = _iterator(file)
        for record in records:
            identity = str(record.rec_headers.get_header("WARC-Record-ID"))
            kept = self._read(record, str(record.rec_headers.get_header("WARC-Target-URI") or ""))
            offset = records.get_record_offset()
            if getattr(record.raw_stream, "limit", 0) > 0:
                message = "a record is cut"
                raise ValueError(message)
            if kept is not None:
                kept.offset = offset
                self._exchanges[identity] = kept
        self._join()

    def _read(self, record: Any, url: str) -> _Kept | None:  # noqa: ANN401 - warcio has no types
        about = str(record.rec_headers.get_header("WARC-Concurrent-To") or "")
        match record.rec_type:
            case "response" if record.http_headers is not None:
                response_of(record, url)
                self._tape.answered = True
                return _Kept(url, 0)
            case "request":
                self._beside.append((about, {"accept": read_accept(record)}))
            case "warcinfo":
                self._tape.run = read_fields(record)
                policy_as_recorded(WebPolicy(), self._tape.run)
            case "metadata":
                return self._read_metadata(record, url, about)
            case _:
                pass
        return None

    def _read_metadata(self, record: Any, url: str, about: str) -> _Kept | None:  # noqa: ANN401 - warcio has no types
        fields = read_fields(record)
        if url == CONTROL:
            self._tape.control.append(fields.get("resolves") == "true")
        elif "failure" in fields:
            failed_of(record, fields, url)
            return _Kept(url, 0, elapsed_ms=int(fields.get("fetchtimems", 0)), attempts=int(fields.get("attempts", 1)))
        elif about:
            self._beside.append((about, fields))
        return None

    def _join(self) -> None:
        for about, fields in self._beside:
            kept = self._exchanges.get(about)
            if kept is not None:
                kept.accept = fields.get("accept", kept.accept)
                kept.elapsed_ms = int(fields.get("fetchtimems", kept.elapsed_ms))
                kept.attempts = int(fields.get("attempts", kept.attempts))
        for kept in self._exchanges.values():
            self._tape.exchanges.setdefault(key_of(kept.url, kept.accept), []).append(kept)
