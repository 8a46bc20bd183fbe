"""A DOI, asked of doi.org: is its handle registered, and what record does its agency give? The publisher is never asked.

The handle API: https://www.doi.org/doi-handbook/HTML/index.html ("proxy server REST API"); the record: CrossCite's content negotiation.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from cite_check.model.outcome import Failed, FailureKind, Fetched, Outcome
from cite_check.web.chain import Chain

if TYPE_CHECKING:
    from cite_check.model.policy import WebPolicy
    from cite_check.ports import Clock, Exchange

HANDLES: Final = "https://doi.org/api/handles/"
RESOLVER: Final = "https://doi.org/"
CSL_JSON: Final = "application/vnd.citationstyles.csl+json"

_FOUND: Final = frozenset({1, 200})
"""The handle is there (1), with values of another type than the one asked for (200)."""

_NOT_FOUND: Final = 100
_PATH_SAFE: Final = "/:;()._-~!$&'*+,=@"


def doi_url(name: str) -> str:
    """The address under which a DOI is shown and resolved."""
    return RESOLVER + quote(name, safe=_PATH_SAFE)


async def fetch_doi(name: str, exchange: Exchange, policy: WebPolicy, clock: Clock) -> Outcome:
    """What doi.org knows of a DOI.

    Its record (CSL-JSON) where the agency gives one; else the handle's own answer: 200 if it is registered, and, with ``final`` the
    handle's address, 404 if it is not. Anything else is a failure to find out, never a 404.
    """
    requested = doi_url(name)
    asking = Chain(exchange, policy, clock, requested, "application/json")
    handle = await asking.follow(f"{HANDLES}{quote(name, safe=_PATH_SAFE)}?type=URL")
    if isinstance(handle, Failed):
        return handle
    code = _object(handle).get("responseCode")
    if code == _NOT_FOUND or (handle.status == 404 and code is None and not handle.body.lstrip().startswith(b"<")):  # noqa: PLR2004
        return replace(handle, status=404)
    if code not in _FOUND:
        return _unclear(handle)
    record = await Chain(exchange, policy, clock, requested, CSL_JSON, asking.spent).follow(requested)
    return record if isinstance(record, Fetched) and _is_record(record) else handle


def _unclear(handle: Fetched) -> Outcome:
    """An answer that says nothing of the DOI: as it is where its status says why, but a 404 or 2xx would be misread."""
    if handle.status not in {404, 410} and handle.status >= 400:  # noqa: PLR2004 - RFC 9110: the errors
        return handle
    detail = f"doi.org answered {handle.status}, but not as its handle service does"
    return Failed(
        handle.requested,
        FailureKind.BAD_ANSWER,
        detail,
        handle.checked,
        handle.elapsed_ms,
        handle.final,
        handle.redirects,
        handle.attempts,
    )


def _is_record(record: Fetched) -> bool:
    return record.status == 200 and bool(_object(record).keys() & {"title", "type", "DOI"})  # noqa: PLR2004 - RFC 9110: OK


def _object(fetched: Fetched) -> dict[str, Any]:
    try:
        found = json.loads(fetched.body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
