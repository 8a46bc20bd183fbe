"""The two clocks."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC

from cite_check.web.clock import SystemClock, replay_clock


def test_the_systems_clock_says_the_time_and_waits() -> None:
    clock = SystemClock()
    before = clock.monotonic()
    asyncio.run(clock.sleep(0.01))
    assert clock.monotonic() - before >= 0.009
    assert clock.now().tzinfo is UTC


def test_nobody_waits_in_a_replay_and_yet_time_passes() -> None:
    clock = replay_clock()
    before, begun = clock.monotonic(), time.monotonic()
    asyncio.run(clock.sleep(3600))
    assert clock.monotonic() - before >= 3600
    assert time.monotonic() - begun < 60
    assert clock.now().tzinfo is UTC
