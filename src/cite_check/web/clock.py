"""Time: the machine's own, and a replay's, in which nobody waits."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.ports import Clock


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """The time of day, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the Clock

    def monotonic(self) -> float:
        """Seconds from some start; never goes back."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        import asyncio

        await asyncio.sleep(seconds)


class PassingClock:
    """The machine's time of day, but a wait is over at once: ``monotonic`` goes forward by what was asked for."""

    def __init__(self) -> None:
        """Start where the machine's clock stands."""
        self._skipped = 0.0

    def now(self) -> datetime:
        """The time of day, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the Clock

    def monotonic(self) -> float:
        """Seconds from some start, the skipped ones among them."""
        return time.monotonic() + self._skipped

    async def sleep(self, seconds: float) -> None:
        """Let the others run once, and be there."""
        import asyncio

        self._skipped += max(seconds, 0.0)
        await asyncio.sleep(0)


def replay_clock() -> Clock:
    """The clock to replay a recording by."""
    return PassingClock()
