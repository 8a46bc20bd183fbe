"""What this tool calls itself: in reports, in recordings, to the sites it asks."""

from __future__ import annotations

from typing import Final

NAME: Final = "cite-check"
VERSION: Final = "0.1.0"
