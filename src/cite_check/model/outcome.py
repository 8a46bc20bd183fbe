"""What the network answered: one hop (Request, Response), one target (Fetched or Failed)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

Headers = tuple[tuple[str, str], ...]
"""Header fields in order, their names in lower case."""


class FailureKind(StrEnum):
    """Why there is no answer."""

    TIMEOUT = "timeout"
    CONNECTION = "connection"
    """Refused, reset, closed, unreachable."""
    TLS = "tls"
    NO_SUCH_HOST = "no-such-host"
    """NXDOMAIN: the name system says that there is no such name."""
    DNS_TROUBLE = "dns-trouble"
    """The name system did not answer, or answered with an error or without an address."""
    REDIRECT_LOOP = "redirect-loop"
    """Comes back to where it was, or has more than ten hops."""
    BAD_ANSWER = "bad-answer"
    """Not HTTP, or a redirect that leads nowhere a URL can lead."""
    SCHEME = "scheme"
    """Not an http or https address."""
    POLICY = "policy"
    """An address or a port that we do not ask."""
    BUDGET = "budget"
    """The run's time was over before this was asked."""
    INTERRUPTED = "interrupted"
    NOT_RECORDED = "not-recorded"
    """A replay has no answer for this address."""
    INTERNAL = "internal"
    """Our own fault."""


@dataclass(frozen=True, slots=True)
class Request:
    """One hop to ask for, always by GET. ``cookies`` are those of this citation's own chain of redirects.

    ``within`` is how many seconds this citation may still take; ``None`` leaves it to the policy.
    """

    url: str
    accept: str = ""
    cookies: tuple[tuple[str, str], ...] = ()
    within: float | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """One hop's answer. ``body`` is decoded of its content coding and capped (then ``truncated``); empty for redirects."""

    url: str
    status: int
    headers: Headers
    body: bytes
    checked: datetime
    elapsed_ms: int
    truncated: bool = False
    attempts: int = 1


@dataclass(frozen=True, slots=True)
class Redirect:
    """One redirect of a chain: the status that sent us on, and where to (absolute)."""

    status: int
    url: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """A target was answered, with whatever status. ``final`` is the address that answered, after ``redirects``."""

    requested: str
    final: str
    status: int
    headers: Headers
    body: bytes
    checked: datetime
    elapsed_ms: int
    redirects: tuple[Redirect, ...] = ()
    media_type: str | None = None
    truncated: bool = False
    attempts: int = 1
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """A hop or a target was not answered. ``detail`` is for people: what happened, in a few words, without secrets.

    ``hop`` is the address that failed where that is not the one requested.
    """

    requested: str
    kind: FailureKind
    detail: str
    checked: datetime
    elapsed_ms: int = 0
    hop: str | None = None
    redirects: tuple[Redirect, ...] = ()
    attempts: int = 1


Outcome = Fetched | Failed
