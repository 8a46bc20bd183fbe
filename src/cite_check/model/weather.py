"""What the whole of a run's outcomes says of the network itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sky(StrEnum):
    """Whether answers can be trusted at all."""

    CLEAR = "clear"
    DOWN = "down"
    """Nothing could be reached, and a control name does not resolve either."""
    CAPTIVE = "captive"
    """One foreign host answers for everything: a login portal."""


@dataclass(frozen=True, slots=True)
class Weather:
    """The state of the network in this run. ``portal`` is the host that answered for the others when captive.

    ``proxied``: names were resolved by a proxy, so that NXDOMAIN cannot be known.
    """

    sky: Sky = Sky.CLEAR
    portal: str | None = None
    proxied: bool = False
