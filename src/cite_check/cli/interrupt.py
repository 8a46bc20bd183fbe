"""SIGINT and SIGTERM: stop asking, keep what was found."""

from __future__ import annotations

import asyncio
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cite_check.model.outcome import FailureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cite_check.pipeline.asking import Stop

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def stopping_on_signals(stop: Stop) -> Iterator[None]:
    """While the block runs, a first signal ends the asking; a second one has its usual effect."""
    loop = asyncio.get_running_loop()
    previous = {number: signal.getsignal(number) for number in SIGNALS}

    def interrupt() -> None:
        stop.set(FailureKind.INTERRUPTED, "not asked: the run was interrupted")
        restore()

    def restore() -> None:
        for number, handler in previous.items():
            signal.signal(number, handler)

    for number in SIGNALS:
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(interrupt))
    try:
        yield
    finally:
        restore()
