"""What the whole of a run's outcomes says of the network itself, before anything is concluded for one citation."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from cite_check.address import host_of, parse, registrable
from cite_check.model.outcome import Failed, FailureKind, Fetched
from cite_check.model.weather import Sky, Weather

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.model.outcome import Outcome

PORTAL_HOSTS: Final = 3
"""Different sites for which one foreign address must answer to be a portal."""

_NO_ROAD: Final = frozenset({FailureKind.TIMEOUT, FailureKind.CONNECTION, FailureKind.NO_SUCH_HOST, FailureKind.DNS_TROUBLE})
_NOT_ASKED: Final = frozenset(
    {FailureKind.SCHEME, FailureKind.POLICY, FailureKind.BUDGET, FailureKind.INTERRUPTED, FailureKind.NOT_RECORDED, FailureKind.INTERNAL}
)


def survey(outcomes: Sequence[Outcome], control_resolves: bool | None, proxied: bool) -> Weather:  # noqa: FBT001 - what was found out, not a mode
    """The weather of a run. ``control_resolves``: whether a well-known name resolves; ``None`` where nobody asked."""
    asked = [outcome for outcome in outcomes if not (isinstance(outcome, Failed) and outcome.kind in _NOT_ASKED)]
    nothing_reached = bool(asked) and all(isinstance(outcome, Failed) and outcome.kind in _NO_ROAD for outcome in asked)
    if nothing_reached and control_resolves is False:
        return Weather(Sky.DOWN, proxied=proxied)
    portal = _portal(asked)
    return Weather(Sky.CAPTIVE, portal, proxied) if portal else Weather(proxied=proxied)


def _portal(outcomes: Sequence[Outcome]) -> str | None:
    """The host that answered, at one path, for three sites that are not its own and for most sites asked."""
    sites = {registrable(host_of(outcome.requested)) for outcome in outcomes}
    answered_for: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for outcome in outcomes:
        if isinstance(outcome, Fetched) and (final := parse(outcome.final)):
            asked = registrable(host_of(outcome.requested))
            if asked != registrable(final.host):
                answered_for[final.host, final.path].add(asked)
    for (host, _), foreign in answered_for.items():
        if len(foreign) >= PORTAL_HOSTS and 2 * len(foreign) > len(sites):
            return host
    return None
