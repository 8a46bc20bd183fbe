"""Whether a field of a parsed citation is what its label says: exactly, and nearly (a folded ratio of 90 or more)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from benchmarks.accuracy.labels import NAMES_APART
from cite_check.address import same_place
from cite_check.model.target import Url
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cite_check.model.citation import Citation
    from cite_check.model.item import Name, PartialDate

NEARLY: Final = 90
_NAME_NOISE: Final = frozenset({"and", "et", "al", "und", "y", "e", "the", "others", "u", "a", "og", "och", "in", "eds", "ed"})
_NOT_IDENTIFIER = re.compile(r"[\s-]+")  # 978-0-521-63338-3


@dataclass(frozen=True, slots=True)
class Likeness:
    """How one value compares: ``nearly`` holds wherever ``exactly`` does."""

    exactly: bool
    nearly: bool

    def __or__(self, other: Likeness) -> Likeness:
        """The better of the two in both respects."""
        return Likeness(self.exactly or other.exactly, self.nearly or other.nearly)


UNLIKE: Final = Likeness(exactly=False, nearly=False)


def words(want: str, got: str) -> Likeness:
    """Titles, containers, publishers: equal when folded; nearly equal by rapidfuzz's ratio on the folded words."""
    one, other = fold(want), fold(got)
    if not one or not other:
        return Likeness(exactly=want == got, nearly=want == got)
    if one == other:
        return Likeness(exactly=True, nearly=True)
    return Likeness(exactly=False, nearly=fuzz.ratio(one, other) >= NEARLY)


def number(want: str, got: str) -> Likeness:
    """Volumes, pages, locators: dashes, "pp." and blanks make no difference; there is no nearly."""
    same = _bare_number(want) == _bare_number(got)
    return Likeness(exactly=same, nearly=same)


def _bare_number(text: str) -> str:
    return " ".join(word for word in fold(text).split() if word not in {"p", "pp", "pg", "s", "vol", "no", "page", "pages", "at"})


def identifier(want: str, got: str) -> Likeness:
    """DOI, ISBN, PMID, arXiv: case, hyphens and blanks make no difference."""
    same = _NOT_IDENTIFIER.sub("", want).casefold() == _NOT_IDENTIFIER.sub("", got).casefold()
    return Likeness(exactly=same, nearly=same)


def url(want: str, got: str) -> Likeness:
    """Addresses: the same letters; nearly where both name one page."""
    return Likeness(exactly=want == got, nearly=want == got or same_place(want, got))


def address(want: str, got: str) -> Likeness:
    """The URL, or the DOI behind a resolver's address, whichever the parser gives: whether both lead to one place."""
    same = any(same_place(want, one) or _same_doi(want.lower(), one.lower()) for one in got.split())
    return Likeness(exactly=same, nearly=same)


def _same_doi(want: str, got: str) -> bool:
    """Whether a resolver's address, in lower case, is the DOI or another address of it."""
    return "doi.org/" in want and want.partition("doi.org/")[2] == got.rpartition("doi.org/")[2]


def date(want: str, got: str) -> Likeness:
    """Dates as ISO 8601 says them ("2022-01", "1995/1997"); nearly where the first year agrees."""
    if not want[:4].isdigit():
        return words(want, got)
    return Likeness(exactly=want == got, nearly=want[:4] == got[:4])


def code(want: str, got: str) -> Likeness:
    """Words of a closed list: forms, CSL types."""
    return Likeness(exactly=want == got, nearly=want == got)


def names(want: str, got: str) -> Likeness:
    """Lists of names: same number, same order, same words in each; where the label gives a family name, the same family name."""
    wanted, given = want.split(NAMES_APART), got.split(NAMES_APART)
    near = fuzz.ratio(_sorted_words(want), _sorted_words(got)) >= NEARLY
    exact = len(wanted) == len(given) and all(_same_name(one, other) for one, other in zip(wanted, given, strict=True))
    return Likeness(exactly=exact, nearly=exact or near)


def _same_name(want: str, got: str) -> bool:
    family_agrees = "," not in want or fold(want.partition(",")[0]) == fold(got.partition(",")[0])
    return family_agrees and _sorted_words(want) == _sorted_words(got)


def _sorted_words(text: str) -> str:
    return " ".join(sorted(fold(text).split()))


def name_line(want: str, got: str) -> Likeness:
    """A list of names as a corpus prints it: the same words, conjunctions and order apart."""
    one, other = _name_words(want), _name_words(got)
    return Likeness(exactly=one == other, nearly=fuzz.ratio(one, other) >= NEARLY)


def _name_words(text: str) -> str:
    return " ".join(sorted(word for word in fold(text).split() if word not in _NAME_NOISE))


def first_family(want: str, got: str) -> Likeness:
    """The first author's family name: nearly where it stands among the words of the first name."""
    first = got.partition(NAMES_APART)[0]
    exact = fold(want) == fold(first.partition(",")[0])
    return Likeness(exactly=exact, nearly=exact or set(fold(want).split()) <= set(fold(first).split()))


def iso(value: PartialDate | None) -> str | None:
    """A date in the labels' spelling."""
    if value is None:
        return None
    if value.year is None:
        return value.literal
    parts = [f"{value.year:04d}"]
    if value.month is not None:
        parts.append(f"{value.month:02d}")
        if value.day is not None:
            parts.append(f"{value.day:02d}")
    start = "-".join(parts)
    end = iso(value.end)
    return f"{start}/{end}" if end else start


def listed(people: Sequence[Name]) -> str | None:
    """Names in the labels' spelling: "Family, Given | Body"."""
    return NAMES_APART.join(_one_name(name) for name in people) or None


def _one_name(name: Name) -> str:
    if name.literal is not None:
        return name.literal
    rest = " ".join(part for part in (name.given, name.suffix) if part)
    return f"{name.family or ''}, {rest}" if rest else name.family or ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A labelled field: what the parser gives for it, and how the two are compared."""

    got: Callable[[Citation], str | None]
    compare: Callable[[str, str], Likeness]


FIELDS: Final[dict[str, Kind]] = {
    "form": Kind(lambda c: c.form.value, code),
    "type": Kind(lambda c: c.item.type.value if c.item.type else None, code),
    "title": Kind(lambda c: c.item.title, words),
    "container": Kind(lambda c: c.item.container_title, words),
    "collection": Kind(lambda c: c.item.collection_title, words),
    "authors": Kind(lambda c: listed(c.item.author), names),
    "author_line": Kind(lambda c: listed(c.item.author), name_line),
    "first_author": Kind(lambda c: listed(c.item.author), first_family),
    "et_al": Kind(lambda c: "yes" if c.item.et_al else None, code),
    "editors": Kind(lambda c: listed(c.item.editor), names),
    "translators": Kind(lambda c: listed(c.item.translator), names),
    "date": Kind(lambda c: iso(c.item.issued), date),
    "year": Kind(lambda c: (iso(c.item.issued) or "")[:4] or None, code),
    "accessed": Kind(lambda c: iso(c.item.accessed), date),
    "url": Kind(lambda c: c.item.url, url),
    "address": Kind(lambda c: " ".join(filter(None, (c.item.url, c.item.doi))) or None, address),
    "archive_url": Kind(lambda c: c.item.archive_url, url),
    "doi": Kind(lambda c: c.item.doi, identifier),
    "isbn": Kind(lambda c: c.item.isbn, identifier),
    "pmid": Kind(lambda c: c.item.pmid, identifier),
    "arxiv": Kind(lambda c: c.item.arxiv, identifier),
    "edition": Kind(lambda c: c.item.edition, number),
    "volume": Kind(lambda c: c.item.volume, number),
    "issue": Kind(lambda c: c.item.issue, number),
    "pages": Kind(lambda c: c.item.page, number),
    "number": Kind(lambda c: c.item.number, number),
    "publisher": Kind(lambda c: c.item.publisher, words),
    "place": Kind(lambda c: c.item.publisher_place, words),
    "authority": Kind(lambda c: c.item.authority, words),
    "genre": Kind(lambda c: c.item.genre, words),
    "event": Kind(lambda c: c.item.event_title, words),
    "locator": Kind(lambda c: c.locator, number),
    "claim": Kind(lambda c: c.claim, words),
}
"""Every field that a set may label, by the labels' name for it."""


def likeness(name: str, wanted: tuple[str, ...], citation: Citation) -> Likeness:
    """How well the citation's field agrees with the best of the right values; no right value means that it must be absent."""
    kind = FIELDS[name]
    got = kind.got(citation)
    if not wanted:
        return Likeness(exactly=not got, nearly=not got)
    best = UNLIKE
    if got is not None:
        for want in wanted:
            best |= kind.compare(want, got)
    if name in {"url", "address"} and not best.nearly:
        best |= Likeness(exactly=False, nearly=_among_leads(wanted, citation))
    return best


def _among_leads(wanted: tuple[str, ...], citation: Citation) -> bool:
    offered = [lead.target.url for lead in citation.leads if isinstance(lead.target, Url)]
    return any(same_place(want, address) for want in wanted for address in offered)
