"""Says in plain words what a citation gives, so that tables of notes stay readable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.cite import cite
from cite_check.model.target import Url
from tests.unit.citing.notes import document

if TYPE_CHECKING:
    from cite_check.model.citation import Citation
    from cite_check.model.item import Name, PartialDate

Said = dict[str, str | None]

_WORDS: Final = {
    "type": "type",
    "title": "title",
    "short": "title_short",
    "container": "container_title",
    "edition": "edition",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "publisher": "publisher",
    "place": "publisher_place",
    "genre": "genre",
    "URL": "url",
    "archive": "archive_url",
    "DOI": "doi",
    "ISBN": "isbn",
    "PMID": "pmid",
    "arXiv": "arxiv",
}


def names(given: tuple[Name, ...]) -> str | None:
    """People as given and family name, bodies as they are: Ann|Lee; Harbour Board."""
    return "; ".join(name.literal or f"{name.given or ''}|{name.family}" for name in given) or None


def date(given: PartialDate | None) -> str | None:
    """A date as far as it is said: 2021-08-17, 1999/2001, n.d."""
    if given is None:
        return None
    if given.literal:
        return given.literal
    start = "-".join(str(part) if place == 0 else f"{part:02}" for place, part in enumerate((given.year, given.month, given.day)) if part)
    return f"{start}/{date(given.end)}" if given.end else start


def leads(citation: Citation) -> list[str]:
    """Each lead with its role before it (cited https://a.example/x), in the order in which they are tried."""
    return [f"{lead.role} {lead.target.url if isinstance(lead.target, Url) else lead.target.name}" for lead in citation.leads]


def said(citation: Citation) -> Said:
    """All that a citation gives, by short names."""
    item = citation.item
    return {
        **{name: getattr(item, field) for name, field in _WORDS.items()},
        "author": names(item.author),
        "editor": names(item.editor),
        "translator": names(item.translator),
        "et al": "yes" if item.et_al else None,
        "issued": date(item.issued),
        "accessed": date(item.accessed),
        "form": citation.form,
        "locator": citation.locator,
        "claim": citation.claim,
        "certainty": citation.certainty,
    }


def all_said(text: str) -> list[Said]:
    """What each work of a note gives."""
    return [said(citation) for citation in cite(document(text))]


def picked(text: str, *wanted: Said) -> list[Said]:
    """What each work of a note gives of the fields that its expectation names; of a work beyond those expected, its title."""
    got = all_said(text)
    beyond = [{"title": one["title"]} for one in got[len(wanted) :]]
    return [{name: one[name] for name in want} for one, want in zip(got, wanted, strict=False)] + beyond
