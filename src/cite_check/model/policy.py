"""All settings as values: how the web is asked, what is checked, what fails a run. Times are in seconds."""

from __future__ import annotations

from dataclasses import dataclass, field

from cite_check.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Proxies:
    """The proxies of the environment: one for each scheme, and the hosts that are asked directly (``NO_PROXY``)."""

    https: str | None = None
    http: str | None = None
    no_proxy: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WebPolicy:
    """How the web is asked.

    ``timeout`` bounds one attempt, ``patience`` one citation with all its retries and redirects;
    ``host_concurrency`` requests run at once to one host, with at least ``host_delay`` between their starts.
    ``allow_net`` are CIDR ranges exempt from vetting; ``allow_private`` exempts all.
    ``body_cap`` is in bytes after decompression, ``pdf_cap`` the same for PDFs.
    """

    timeout: float = 15.0
    patience: float = 25.0
    retries: int = 2
    concurrency: int = 64
    host_concurrency: int = 2
    host_delay: float = 0.05
    budget: float | None = None
    allow_net: tuple[str, ...] = ()
    allow_private: bool = False
    proxies: Proxies = field(default_factory=Proxies)
    ca_file: str | None = None
    body_cap: int = 512 * 1024
    pdf_cap: int = 20 * 1024 * 1024
    max_hops: int = 10


@dataclass(frozen=True, slots=True)
class CheckPolicy:
    """What is checked and what fails a run. ``ignore`` and ``select`` name reasons, remark rules and problem rules."""

    links: bool = False
    offline: bool = False
    ignore: frozenset[str] = frozenset()
    select: frozenset[str] = frozenset()
    fail_on: frozenset[str] = frozenset({Verdict.DEAD.value, Verdict.MISMATCHED.value})
    allow_empty: bool = False
