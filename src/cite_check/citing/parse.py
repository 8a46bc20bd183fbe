"""Reads one work of a note: where it begins, its form, its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.addresses import take_accessed, take_addresses, take_short_title
from cite_check.citing.archived import take_copy
from cite_check.citing.author_year import find_author_years
from cite_check.citing.briefly import read_brief, read_in_brackets
from cite_check.citing.certainty import certainty_of, claim_of
from cite_check.citing.full import read_full
from cite_check.citing.hints import Hint
from cite_check.citing.introducing import skip_introduction
from cite_check.citing.lazily import lazy
from cite_check.citing.remarks import is_place_alone
from cite_check.citing.same_author import skip_same_author, title_and_page
from cite_check.citing.shortly import author_and_page, case_and_page, hint_of, points_back, read_author_year, read_back
from cite_check.citing.signals import skip_lead_in, skip_number, skip_signals
from cite_check.citing.types import item_of
from cite_check.citing.work import Sheet, Work
from cite_check.model.citation import Citation, CitationRef, Field, Form

if TYPE_CHECKING:
    from cite_check.citing.dated_names import AuthorYear

_VOLUME_FIRST = lazy(
    r"(?P<volume>\d{1,2})\s(?=[A-Z][A-Z.’'-]*(?:\s[A-Z][A-Z.’'-]*){1,4}(?:\s&[^,]{2,40})?,\s[A-Z]{2})"
)  # 2 AMOS THRALE, WRECK
_ABOUT = lazy(
    r"(?:On|For|As\s(?:to|regards)|Regarding|Concerning|About|Against|Zu[mr]?|Über|Für|Gegen|Sur|Sobre|Sul(?:la)?)\s[^.;]{3,160}?,?\s"
    r"(?:see|compare|consult|vgl\.|siehe|voir|véase|cfr?\.)\s"
)  # On the ‘dark figure’, see
_LONGEST_SHORT_TITLE: Final = 4
"""A body's report with more words in its title than these is given in full, be it undated."""


def parse_citation(sheet: Sheet, start: int, end: int, ref: CitationRef) -> tuple[Citation, Hint | None] | None:
    """The citation that a range of a note gives, or ``None`` where the range is commentary."""
    work = _begun(sheet, start, end)
    if is_place_alone(work):
        return None
    skip_same_author(work)
    take_addresses(work)
    take_accessed(work)
    take_copy(work)
    take_short_title(work)
    if (given := _given_shortly(work, ref)) is not None:
        return given
    if read_full(work):
        form = _form_of(work)
        return _finish(work, ref, form), Hint(doubtful=True) if _is_doubtful(work, form) else _by_the_same(work)
    brief = read_brief(_begun(sheet, start, end))
    return (_finish(brief, ref, Form.SHORT), Hint(doubtful=True)) if brief else None


def _is_doubtful(work: Work, form: Form) -> bool:
    """Whether mere words beside a family name, without a page or marks, are a short form only if they stand for a work ("Moll, Watt")."""
    return form is Form.SHORT and not work.has("locator", "sure", "same-author")


def _given_shortly(work: Work, ref: CitationRef) -> tuple[Citation, Hint | None] | None:
    """The citation of a work that is pointed back at, or given by author and page, author and year, author and short title."""
    back = work.sheet.back_word(work.start, work.end)
    if back is not None and points_back(work, back):
        return _finish(read_back(work, back), ref, back.form), hint_of(work, back)
    if short := _read_short(work):
        return _finish(short, ref, Form.SHORT), _by_the_same(work)
    if years := _author_years(work):
        return _finish(read_author_year(work, years[0]), ref, Form.SHORT), None
    if brief := read_in_brackets(work):
        return _finish(brief, ref, Form.SHORT), Hint(doubtful=True)
    return None


def _read_short(work: Work) -> Work | None:
    """The work given by a page and the author, the title or the report alone."""
    return title_and_page(work) if work.has("same-author") else author_and_page(work) or case_and_page(work)


def _author_years(work: Work) -> list[AuthorYear]:
    """The works given by author and year; none where a title stands behind the words for the author named last."""
    if work.has("same-author"):
        return []
    sheet, begin, end = work.sheet, work.start, work.end
    return find_author_years(sheet, begin, end) or find_author_years(sheet, max(begin, skip_lead_in(sheet.text, begin, end)), end)


def _by_the_same(work: Work) -> Hint | None:
    return Hint(same_author=True) if work.has("same-author") else None


def _begun(sheet: Sheet, start: int, end: int) -> Work:
    """The work of a range, without the signals, the list's number and the words that lead to it."""
    text = sheet.text
    begin = skip_signals(text, start, end)
    volume = _VOLUME_FIRST.match(text, begin, end)
    if volume is not None:
        begin = volume.end()
    elif not any(one.start == begin for ranges in (sheet.law_reports, sheet.backs) for one in ranges):
        begin = skip_signals(text, skip_number(text, start, end), end)
    while begin < end and text[begin] in " ,;.:":
        begin += 1
    while end > begin and text[end - 1] in " ;\n":
        end -= 1
    begin = skip_lead_in(text, begin, _first_sign(sheet, begin, end))
    work = Work(sheet, begin if sheet.listed else skip_introduction(sheet, begin, end), end)
    if volume is not None:
        work.put("volume", volume.start("volume"), volume.end("volume"))
    return work


def _first_sign(sheet: Sheet, start: int, end: int) -> int:
    """Where the first quotation, italics, back word, report or date stands; words that name a subject may quote ("On ‘tides’, see")."""
    places = [one.start for ranges in (sheet.dates, sheet.law_reports) for one in ranges if start <= one.start < end]
    if _ABOUT.match(sheet.text, start, end) is None:
        places += [one.start for ranges in (sheet.quotes, sheet.flat.italics) for one in ranges if start <= one.start < end]
    back = sheet.back_word(start, end)
    return min([*places, *([back.start] if back else []), end])


def _form_of(work: Work) -> Form:
    if work.has("issued", "URL", "DOI", "container-title", "publisher", "volume", "ISBN", "title-short"):
        return Form.FULL
    author = work.values.get("author", ())
    if "title" in work.places and len(author) == 1 and author[0].literal and len(work.values["title"].split()) > _LONGEST_SHORT_TITLE:
        return Form.FULL
    bare_families = bool(author) and all(name.given is None for name in author)
    return Form.SHORT if bare_families and work.has("title") else Form.FULL


def _finish(work: Work, ref: CitationRef, form: Form) -> Citation:
    flat = work.sheet.flat
    end = work.end
    claim = claim_of(work) if form is Form.FULL else None
    span = flat.span(work.start, end)
    fields = tuple(Field(name, flat.span(*place)) for name, place in sorted(work.places.items(), key=lambda one: one[1]) if name != "PMCID")
    return Citation(
        ref,
        form,
        text=flat.text[work.start : end],
        span=span,
        item=item_of(work),
        locator=work.values.get("locator"),
        fields=fields,
        leads=work.values.get("leads", ()),
        certainty=certainty_of(work),
        claim=claim,
    )
