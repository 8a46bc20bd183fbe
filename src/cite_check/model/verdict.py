"""What we conclude for a citation (Verdict), the code that says why (Reason), and the one table that joins them."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Verdict(StrEnum):
    """What we conclude. A working source is never called ``dead``: that needs positive proof."""

    LIVE = "live"
    MISMATCHED = "mismatched"
    DEAD = "dead"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    UNLINKED = "unlinked"
    UNCHECKED = "unchecked"


class Reason(StrEnum):
    """Why we conclude it."""

    TITLE_MATCHES = "title-matches"
    TITLE_CLOSE = "title-close"
    RETITLED = "retitled"
    TEXT_MATCHES = "text-matches"
    NOTHING_TO_COMPARE = "nothing-to-compare"
    NOTHING_READABLE = "nothing-readable"
    ARCHIVED_COPY_LIVE = "archived-copy-live"

    TITLE_DIFFERS = "title-differs"
    TAKEN_OVER = "taken-over"
    DOI_DIFFERS = "doi-differs"

    NOT_FOUND = "not-found"
    GONE = "gone"
    NO_SUCH_HOST = "no-such-host"
    SOFT_NOT_FOUND = "soft-not-found"
    FRONT_PAGE = "front-page"
    PARKED = "parked"
    DOI_NOT_REGISTERED = "doi-not-registered"

    REFUSED = "refused"
    TOO_MANY_REQUESTS = "too-many-requests"
    CHALLENGE = "challenge"
    LOGIN_WALL = "login-wall"

    TIMEOUT = "timeout"
    CONNECTION_FAILED = "connection-failed"
    TLS = "tls"
    SERVER_ERROR = "server-error"
    REDIRECT_LOOP = "redirect-loop"
    BAD_ANSWER = "bad-answer"
    DNS_TROUBLE = "dns-trouble"
    NETWORK_DOWN = "network-down"
    CAPTIVE_PORTAL = "captive-portal"

    NO_ADDRESS = "no-address"
    NO_ANTECEDENT = "no-antecedent"
    AMBIGUOUS_ANTECEDENT = "ambiguous-antecedent"

    OFFLINE = "offline"
    NOT_ASKED = "not-asked"
    SCHEME = "scheme"
    POLICY = "policy"
    IGNORED = "ignored"


REASONS_OF: Final[Mapping[Verdict, tuple[Reason, ...]]] = MappingProxyType(
    {
        Verdict.LIVE: (
            Reason.TITLE_MATCHES,
            Reason.TITLE_CLOSE,
            Reason.RETITLED,
            Reason.TEXT_MATCHES,
            Reason.NOTHING_TO_COMPARE,
            Reason.NOTHING_READABLE,
            Reason.ARCHIVED_COPY_LIVE,
        ),
        Verdict.MISMATCHED: (Reason.TITLE_DIFFERS, Reason.TAKEN_OVER, Reason.DOI_DIFFERS),
        Verdict.DEAD: (
            Reason.NOT_FOUND,
            Reason.GONE,
            Reason.NO_SUCH_HOST,
            Reason.SOFT_NOT_FOUND,
            Reason.FRONT_PAGE,
            Reason.PARKED,
            Reason.DOI_NOT_REGISTERED,
        ),
        Verdict.BLOCKED: (Reason.REFUSED, Reason.TOO_MANY_REQUESTS, Reason.CHALLENGE, Reason.LOGIN_WALL),
        Verdict.UNREACHABLE: (
            Reason.TIMEOUT,
            Reason.CONNECTION_FAILED,
            Reason.TLS,
            Reason.SERVER_ERROR,
            Reason.REDIRECT_LOOP,
            Reason.BAD_ANSWER,
            Reason.DNS_TROUBLE,
            Reason.NETWORK_DOWN,
            Reason.CAPTIVE_PORTAL,
        ),
        Verdict.UNLINKED: (Reason.NO_ADDRESS, Reason.NO_ANTECEDENT, Reason.AMBIGUOUS_ANTECEDENT),
        Verdict.UNCHECKED: (Reason.OFFLINE, Reason.NOT_ASKED, Reason.SCHEME, Reason.POLICY, Reason.IGNORED),
    }
)

VERDICT_OF: Final[Mapping[Reason, Verdict]] = MappingProxyType(
    {reason: verdict for verdict, reasons in REASONS_OF.items() for reason in reasons}
)
"""Total over Reason: a test holds it."""
