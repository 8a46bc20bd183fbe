"""What every request says of itself: who asks, and what answer is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.tool import VERSION

if TYPE_CHECKING:
    from cite_check.model.outcome import Request

USER_AGENT: Final = f"Mozilla/5.0 (compatible; cite-check/{VERSION})"
ACCEPT: Final = "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"


def request_fields(request: Request) -> list[tuple[str, str]]:
    """The header fields of a request, its cookies left out."""
    return [("User-Agent", USER_AGENT), ("Accept", request.accept or ACCEPT), ("Accept-Encoding", "gzip")]
