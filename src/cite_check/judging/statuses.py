"""What an HTTP status comes to where the answer's words say nothing else."""

from __future__ import annotations

from http import HTTPStatus
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.model.verdict import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

_OWN: Final[Mapping[int, Reason]] = MappingProxyType(
    {
        HTTPStatus.NOT_FOUND: Reason.NOT_FOUND,
        HTTPStatus.GONE: Reason.GONE,
        HTTPStatus.TOO_MANY_REQUESTS: Reason.TOO_MANY_REQUESTS,
    }
)
_SAID: Final[Mapping[Reason, str]] = MappingProxyType(
    {
        Reason.NOT_FOUND: "the page is not there",
        Reason.GONE: "the page was taken away for good",
        Reason.TOO_MANY_REQUESTS: "it wants fewer requests, to the end",
        Reason.SERVER_ERROR: "a fault of the server, which may pass",
        Reason.BAD_ANSWER: "that is no answer to a question for a page",
        Reason.REFUSED: "the page may be there, but it is not shown to robots",
    }
)


def reason_of(status: int) -> Reason | None:
    """The reason for a status; ``None`` for 2xx, whose page decides. What no RFC knows (999) is a refusal."""
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return None
    if status in _OWN:
        return _OWN[status]
    if status < HTTPStatus.BAD_REQUEST:
        return Reason.BAD_ANSWER
    return Reason.SERVER_ERROR if HTTPStatus.INTERNAL_SERVER_ERROR <= status < _AFTER_SERVER_ERRORS else Reason.REFUSED


_AFTER_SERVER_ERRORS: Final = 600


def said_of(reason: Reason) -> str:
    """What a reason for a status means, in words."""
    return _SAID[reason]
