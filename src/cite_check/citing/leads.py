"""The targets of a citation in the order in which they are to be tried, and the addresses that its item names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cite_check.address import same_place
from cite_check.citing.identifiers import doi_of
from cite_check.citing.wrappers import is_archive, original_of, unwrap
from cite_check.model.target import Doi, Lead, Role, Url

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Address:
    """One address of a citation as the note gives it. ``href`` is what lies beneath printed words."""

    url: str
    variants: tuple[str, ...] = ()
    start: int = 0
    end: int = 0
    href: bool = False


@dataclass(frozen=True, slots=True)
class Addresses:
    """What a citation's addresses come to: the item's own fields, and the leads."""

    url: str | None = None
    archive_url: str | None = None
    doi: str | None = None
    leads: tuple[Lead, ...] = ()
    shown: Address | None = None
    archived: Address | None = None


def sort_addresses(found: Sequence[Address], doi: str | None = None) -> Addresses:
    """Cited before archived, href before printed, a broken URL's variants behind it, then the DOI, then the note's own archived copy."""
    printed = [one for one in found if not one.href]
    hrefs = [Address(unwrap(one.url), one.variants, one.start, one.end, href=True) for one in found if one.href]
    archived = next((one for one in (*printed, *hrefs) if is_archive(one.url)), None)
    plain = [one for one in (*hrefs, *printed) if not is_archive(one.url)]
    resolved = next((name for one in plain if (name := doi_of(one.url))), None)
    doi = doi or resolved
    asked = [one for one in plain if not doi_of(one.url)]
    original = original_of(archived.url) if archived else None
    cited: list[Lead] = [Lead(Url(one.url), Role.CITED) for one in _distinct(asked)]
    if archived and not cited and original:
        cited = [Lead(Url(original), Role.CITED)]
    if archived and not cited and not doi:
        cited = [Lead(Url(archived.url), Role.CITED)]
    variants = [Lead(Url(url), Role.VARIANT) for one in asked for url in one.variants]
    leads = (*cited, *variants, *([Lead(Doi(doi), Role.DOI)] if doi else ()))
    if archived and not any(lead.target == Url(archived.url) for lead in leads):
        leads = (*leads, Lead(Url(archived.url), Role.ARCHIVED))
    shown = next((one for one in (*[p for p in printed if p in asked], *asked, *plain)), None)
    url = shown.url if shown else original or (archived.url if archived else None)
    keeps_archive = archived is not None and archived.url != url
    return Addresses(url, archived.url if archived and keeps_archive else None, doi, _once(leads), shown or archived, archived)


def _distinct(found: Iterable[Address]) -> list[Address]:
    kept: list[Address] = []
    for one in found:
        if not any(same_place(one.url, other.url) for other in kept):
            kept.append(one)
    return kept[:3]


def _once(leads: Iterable[Lead]) -> tuple[Lead, ...]:
    seen: dict[object, Lead] = {}
    for lead in leads:
        seen.setdefault(lead.target, lead)
    return tuple(seen.values())
