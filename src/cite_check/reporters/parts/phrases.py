"""Short phrases of the table: what was found or why, in few words."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.model.verdict import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cite_check.model.document import Position
    from cite_check.model.item import Item, Name, PartialDate

WHY: Final[Mapping[Reason, str]] = MappingProxyType(
    {
        Reason.TITLE_MATCHES: "the same title",
        Reason.TITLE_CLOSE: "nearly the same title",
        Reason.RETITLED: "retitled",
        Reason.TEXT_MATCHES: "the title is in the text",
        Reason.NOTHING_TO_COMPARE: "answers; no title cited",
        Reason.NOTHING_READABLE: "answers, but unreadable",
        Reason.ARCHIVED_COPY_LIVE: "gone, but archived",
        Reason.TITLE_DIFFERS: "another work",
        Reason.TAKEN_OVER: "another site by now",
        Reason.DOI_DIFFERS: "the DOI of another work",
        Reason.NOT_FOUND: "no such page",
        Reason.GONE: "removed for good",
        Reason.NO_SUCH_HOST: "no such host",
        Reason.SOFT_NOT_FOUND: "an error page",
        Reason.FRONT_PAGE: "the front page instead",
        Reason.PARKED: "the domain is for sale",
        Reason.DOI_NOT_REGISTERED: "no such DOI",
        Reason.REFUSED: "the site refused us",
        Reason.TOO_MANY_REQUESTS: "too many requests",
        Reason.CHALLENGE: "a check for robots",
        Reason.LOGIN_WALL: "a login is asked for",
        Reason.TIMEOUT: "no answer in time",
        Reason.CONNECTION_FAILED: "no connection",
        Reason.TLS: "no secure connection",
        Reason.SERVER_ERROR: "an error of the server",
        Reason.REDIRECT_LOOP: "redirects without end",
        Reason.BAD_ANSWER: "no proper answer",
        Reason.DNS_TROUBLE: "the name server failed",
        Reason.NETWORK_DOWN: "no network",
        Reason.CAPTIVE_PORTAL: "a network's login page",
        Reason.NO_ADDRESS: "no address to ask",
        Reason.NO_ANTECEDENT: "no earlier work",
        Reason.AMBIGUOUS_ANTECEDENT: "which work is unclear",
        Reason.OFFLINE: "not asked",
        Reason.NOT_ASKED: "not asked",
        Reason.SCHEME: "not a web address",
        Reason.POLICY: "may not be asked",
        Reason.IGNORED: "ignored, as told",
    }
)
"""Total over Reason: a test holds it."""

SUGGESTED: Final[Mapping[str, str]] = MappingProxyType(
    {"redirect": "moved to", "variant": "perhaps meant", "archive": "archived copy", "doi": "DOI found"}
)


def plural(count: int, one: str, many: str | None = None) -> str:
    """The count with its noun: "1 note", "67 notes"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def place(position: Position) -> str:
    """Where it stands, in words, as far as the format knows: "line 23"."""
    known = (("part", position.part), ("page", position.page), ("paragraph", position.paragraph), ("line", position.line))
    return ", ".join(f"{name} {value}" for name, value in known if value is not None)


def byline(item: Item) -> str:
    """The authors: one, two, or the first of many."""
    names = [_called(name) for name in item.author]
    if len(names) > 2 or (names and item.et_al):  # noqa: PLR2004 -- a third author is one too many for a line
        return f"{names[0]} et al."
    return " and ".join(names)


def _called(name: Name) -> str:
    return name.literal or " ".join(part for part in (name.given, name.family, name.suffix) if part)


def dated(date: PartialDate | None) -> str:
    """The date as ISO 8601 as far as it is said: "2021-08"; a range with "to"."""
    if date is None:
        return ""
    if date.year is None:
        return date.literal or ""
    first = _iso(date)
    return f"{first} to {_iso(date.end)}" if date.end else first


def iso_range(date: PartialDate) -> str:
    """The date, or the range with a slash, as ISO 8601 as far as it is said: "2021-08-17/2021-08-19"."""
    return f"{_iso(date)}/{_iso(date.end)}" if date.end else _iso(date)


def _iso(date: PartialDate) -> str:
    parts = [f"{date.year:04}" if date.year is not None else "", *(f"{part:02}" for part in (date.month, date.day) if part is not None)]
    return "-".join(parts)
