"""One address with its redirects: our own loop, each hop asked through the tower and bound to one citation's patience."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from cite_check.address import DEFAULT_PORTS, normalise, parse, redact
from cite_check.model.outcome import Failed, FailureKind, Fetched, Outcome, Redirect, Request, Response
from cite_check.web import cookies
from cite_check.web.fields import PDF, field_of, is_pdf, media_type_of
from cite_check.web.vetting import is_host

if TYPE_CHECKING:
    from cite_check.model.policy import WebPolicy
    from cite_check.ports import Clock, Exchange

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
"""The statuses that send on (RFC 9110, 15.4); 300 and 304 are answers."""

_URL_LIMIT: Final = 65_536


def askable(url: str) -> str | None:
    """The URL as it is sent: normalised, without fragment and credentials; ``None`` where it is no http or https URL with a host."""
    address = parse(url)
    if address is None or address.scheme not in DEFAULT_PORTS or not is_host(address.host) or len(url) > _URL_LIMIT:
        return None
    normal = normalise(url)
    if not address.userinfo:
        return normal
    netloc = urlsplit(normal).netloc
    return normal.replace(netloc, netloc.rpartition("@")[2], 1)


def _why_not(url: str) -> str:
    address = parse(url)
    if address is not None and address.scheme not in DEFAULT_PORTS:
        return f"{address.scheme[:20]} is not asked, only http and https"
    return "not a whole http or https address"


@dataclass(slots=True)
class Chain:
    """Follows one address to its answer.

    ``spent`` counts the seconds of its hops, and may go on from an earlier chain's; ``last`` is the answer of the last of them.
    """

    exchange: Exchange
    policy: WebPolicy
    clock: Clock
    requested: str
    accept: str = ""
    spent: float = 0.0
    redirects: list[Redirect] = field(default_factory=list)
    jar: cookies.Jar = ()
    last: Response | Failed | None = None

    async def follow(self, url: str) -> Outcome:
        """The answer at the end of the redirects. Never raises."""
        here = askable(url)
        if here is None:
            return await self._unaskable(url)
        been: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
        while True:
            request = Request(here, self.accept, cookies.sent(self.jar, here), self.policy.patience - self.spent)
            if (here, request.cookies) in been:
                return self._failed(FailureKind.REDIRECT_LOOP, "the redirects come back to where they were", here)
            been.add((here, request.cookies))
            answer = await self._ask(request)
            if isinstance(answer, Failed):
                return self._broken(answer, here if here != askable(self.requested) else None)
            location = field_of(answer.headers, "location")
            if answer.status not in REDIRECTS:
                return self._fetched(answer)
            self.jar = cookies.kept(self.jar, here, answer.headers)
            onward = self._onward(here, location)
            if onward is None or len(self.redirects) >= self.policy.max_hops:
                return self._stopped(here, location, onward)
            self.redirects.append(Redirect(answer.status, onward))
            here = onward

    async def _unaskable(self, url: str) -> Failed:
        """The tower never asks such an address, but a recording keeps that it was to be asked, and when."""
        self.last = replace(await self.exchange.send(Request(url)), attempts=0)
        return self._failed(FailureKind.SCHEME, _why_not(url), None)

    async def _ask(self, request: Request) -> Response | Failed:
        if self.last is not None and request.within is not None and request.within <= 0:
            return Failed(request.url, FailureKind.TIMEOUT, "the citation's time was over", self.last.checked, attempts=0)
        self.last = await self.exchange.send(request)
        self.spent += self.last.elapsed_ms / 1000
        return self.last

    def _onward(self, here: str, location: str) -> str | None:
        try:
            return askable(urljoin(here, location.strip())) if location.strip() else None
        except ValueError:
            return None

    def _stopped(self, here: str, location: str, onward: str | None) -> Failed:
        if onward is not None:
            return self._failed(FailureKind.REDIRECT_LOOP, f"more than {self.policy.max_hops} redirects", here)
        shown = f"to {redact(location)[:100]!r}" if location.strip() else "without saying where to"
        return self._failed(FailureKind.BAD_ANSWER, f"a redirect {shown}", here)

    def _fetched(self, answer: Response) -> Fetched:
        media_type = media_type_of(answer.headers)
        return Fetched(
            self.requested,
            answer.url,
            answer.status,
            answer.headers,
            answer.body,
            answer.checked,
            self._elapsed(),
            tuple(self.redirects),
            PDF if is_pdf(media_type, answer.body) else media_type,
            answer.truncated,
            answer.attempts,
        )

    def _broken(self, answer: Failed, hop: str | None) -> Failed:
        return Failed(
            self.requested, answer.kind, answer.detail, answer.checked, self._elapsed(), hop, tuple(self.redirects), answer.attempts
        )

    def _failed(self, kind: FailureKind, detail: str, hop: str | None) -> Failed:
        checked, attempts = (self.last.checked, self.last.attempts) if self.last else (self.clock.now(), 0)
        return Failed(self.requested, kind, detail, checked, self._elapsed(), hop, tuple(self.redirects), attempts)

    def _elapsed(self) -> int:
        return round(self.spent * 1000)
