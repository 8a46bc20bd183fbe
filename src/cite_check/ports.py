"""The Protocols that rooms are joined by; whoever calls a room names one of these, never the room's own classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from cite_check.model.document import Document
    from cite_check.model.outcome import Failed, Fetched, Outcome, Request, Response
    from cite_check.model.page import Page
    from cite_check.model.report import Report
    from cite_check.model.target import Target
    from cite_check.model.view import View

T = TypeVar("T")


class Source(Protocol):
    """Where a document's bytes come from: a file, standard input, an answer of the web."""

    @property
    def name(self) -> str:
        """The path, URL or "-" that the user gave; reports show it."""

    @property
    def media_type(self) -> str | None:
        """What the web said it is; ``None`` for files."""

    def read(self) -> bytes:
        """All its bytes. Raises DocumentError."""

    def sibling(self, path: str) -> bytes | None:
        """The bytes of what lies beside it, capped; ``None`` where it is not there, or not inside the document's folder."""


class Reader(Protocol):
    """Reads one format. Never raises on odd content: it returns what it could read, and Problems."""

    def __call__(self, source: Source) -> Document:
        """The document."""


class Extractor(Protocol):
    """Reads the page out of one kind of answer. Pure."""

    def __call__(self, fetched: Fetched) -> Page:
        """The page."""


class Reporter(Protocol):
    """Writes one format."""

    def __call__(self, report: Report, view: View) -> bytes:
        """The whole report, encoded."""


class Exchange(Protocol):
    """One hop: one request, one answer. Never raises."""

    async def send(self, request: Request) -> Response | Failed:
        """The answer."""


class Fetcher(Protocol):
    """One target, with all its hops. Never raises."""

    async def fetch(self, target: Target) -> Outcome:
        """What came of it."""


class Web(Fetcher, Protocol):
    """The one door to the network, as a run sees it."""

    @property
    def proxied(self) -> bool:
        """Whether a proxy resolves the names, so that "no such host" cannot be known."""

    async def control_resolves(self) -> bool:
        """Whether some well-known name resolves: is there a network at all?"""


class Clock(Protocol):
    """Time, so that tests and replays need not wait."""

    def now(self) -> datetime:
        """The time of day, in UTC."""

    def monotonic(self) -> float:
        """Seconds from some start; never goes back."""

    async def sleep(self, seconds: float) -> None:
        """Wait."""


@dataclass(frozen=True, slots=True)
class Format(Generic[T]):
    """A registry's entry: naming the formats loads none of them; ``load`` does the heavy import.

    ``suffixes`` bear their dot (".md"), lower case, the usual one first.
    """

    name: str
    suffixes: tuple[str, ...]
    load: Callable[[], T]
