"""Reads one work of a note: its addresses, its form, its fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cite_check.citing.author_year import AuthorYear, all_author_years, find_author_years
from cite_check.citing.backrefs import BackWord, find_back_words, is_strong
from cite_check.citing.dates import find_dates
from cite_check.citing.hints import Hint
from cite_check.citing.identifiers import find_identifiers
from cite_check.citing.leads import Address, sort_addresses
from cite_check.citing.legal import read_legal
from cite_check.citing.names import read_families
from cite_check.citing.plain import read_plain
from cite_check.citing.prose import is_prose
from cite_check.citing.quotes import find_quotes
from cite_check.citing.sentences import stops
from cite_check.citing.shape import shape_of
from cite_check.citing.signals import skip_lead_in, skip_number, skip_signals
from cite_check.citing.tail import read_tail
from cite_check.citing.titles import container_inside_quotes, put_names, put_quoted_title, title_italic, title_quote
from cite_check.citing.types import item_of
from cite_check.citing.urls import find_urls
from cite_check.citing.work import MASK, Sheet, Work, bare
from cite_check.model.citation import Certainty, Citation, CitationRef, Field, Form

if TYPE_CHECKING:
    from cite_check.citing.flatten import Flat

_ACCESSED = re.compile(  # accessed May 3, 2013 / (last visited Jan. 18, 2026) / abgerufen am / Acesso em:
    r"(?i)[(\[]?\b(?:(?:date\s)?access(?:ed)?(?:\son|\sdate)?|last\s(?:accessed|visited|viewed|checked|modified|updated)(?:\son)?"
    r"|retrieved(?:\son)?|viewed(?:\son)?|visited(?:\son)?|downloaded(?:\son)?|cited|consulted(?:\son)?|"
    r"(?:zuletzt\s)?abgerufen(?:\sam)?|zugriff(?:\sam)?|letzter\szugriff(?:\sam)?|aufgerufen\sam|consulté\sle|consultée?s?\sle"
    r"|page\sconsultée\sle|acess(?:o|ado)(?:\sem)?|consultado(?:\sel|\sem|\sen)?|"
    r"acceso(?:\sel)?|recuperado(?:\sel|\sem|\sen)?|ultimo\saccesso|consultato(?:\sil)?|дата обращения|geraadpleegd\sop|accès(?:\sle)?)"
    r"\s?:?\s?,?\s?"
)

_SAME_PERSON = re.compile(r"(?i)idem|ders|dies")  # idem, Low Country (2015)
_SHORT_REST = 20
_BACK_LOCATOR = re.compile(  # p. 93, at 12–14, S. 55 f., viii
    r"(?i)(?:at|pp?\.?|s\.|seiten?|pg\.?|págs?\.?|paras?\.?|rn\.?|§|fols?\.?|col\.|ch\.|insbesondere\ss\.|especially)?\s?(?P<page>(?:\d"
    r"{1,5}[a-z]?|[ivxlc]{1,7})(?:\s?[-–—]\s?(?:\d{1,5}|[ivxlc]{1,7}))?(?:\s?(?:ff?|n|sqq?)\b\.?\s?\d{0,3})?(?:,\s\d{1,5}(?:[-–]\d{1,5}"
    r")?(?!\w))*)(?!\w)"
)
_AUTHOR_PAGE = re.compile(
    r"(?P<names>[^\d“”\"‘«„:;]{2,60}?),?\s(?:at\s|pp?\.\s?|S\.\s?|fol\.\s?|HC/\d+,\sfol\.\s)?(?P<page>\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s"
    r"?ff?\.?)?)\s?\.?"
)  # Tarr, 16.
_NO_WORK = re.compile(
    r"(?i)(?:photograph|photo|image|figure|table|map|chart|emphasis|my\s(?:translation|italics|emphasis)|all\s(?:translations"
    r"|urls|links)|translation)\b(?:s|\sby|:)?\s"
)  # Photograph: the author
_RUNS_ON = re.compile(
    r"[”’\"»“*]?\s(?!(?:in|ed|eds|trans|vol|no|nr|par|von|hrsg|at|pp?|dans|en|em|and|und|et|e|y|n|by|with|a|i|ii|iii|review|chap"
    r"|pt|col|nos|sowie|zit|quoted|cited|special|issue|iv|av|red)\b)[a-z]{2,}|\sI\s|\sin\s(?:his|her|the|der|seiner|a|an|this)\s"
)  # “port” I mean
_PAREN_WORK = re.compile(r"[”’\"»]?,?\s?\((?:[^()]{2,80}[:,]\s?)?(?:[^()]{0,60},\s)?(?:1[4-9]|20)\d\d[^()]{0,20}\)")  # (Leeds: Press, 2011)
_STARTS_AS_SENTENCE = re.compile(r"(?:In|By|At|On|Since|Until|Before|After|During|About)\s")  # In 2011, 43 per cent
_LOWER_END = re.compile(r"[\s(][a-zß-öø-ÿ]{2,}[’']?s?\s$")  # shows in
_FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-Z]\.)*\s[A-ZÀ-Þ][\w’'-]+(?=[’']s\s|\s[a-z])")  # Marta Quill shows
_SHORT_TITLE = re.compile(  # [hereinafter WHO Report], (im Folgenden: Jahresbericht)
    r"(?i)[\[(](?:hereinafter|hereafter|henceforth|im\sfolgenden|nachfolgend|künftig|ci-après|en\sadelante|doravante|di\sseguito)[:,]?\s"
    r"(?:cited\sas\s|referred\sto\sas\s|zit(?:iert|\.)\s(?:als\s)?)?[“\"‘„«']?(?P<short>[^\])“”\"‘’„«»]{2,60})[”\"’“»']?[\])]"
)
_ARXIV_URL = re.compile(r"(?i)arxiv\.org/(?:abs|pdf)/(?P<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})")  # arxiv.org/abs/1803.04567
_MASKED = re.compile(rf"{MASK}+")
_LEADS_ON = re.compile(r"(?i)(?:\b(?:at|in|from|on|here|see|under|via|unter|auf|bei|sur|à|en|em|is|are)|:)$")  # are kept at
_DELIMITED = re.compile(r"[,.(\[;:–—-]\s?$")  # , 2001 / (2001
_COLON_WORDS = re.compile(r":\s[^\W\d_]{2,}")  # : women
_IN_WORDS = re.compile(r"(?i)^(?:.*?\s)?in[\s:]+")  # in Thornton
_SHORTEST_PLAIN = 8


def read_sheet(flat: Flat) -> Sheet:
    """See a flat note through every finder: addresses first, and the rest with the addresses masked."""
    urls = tuple(find_urls(flat.text))
    masked = _mask(flat.text, [(url.start, url.end) for url in urls])
    ids = tuple(find_identifiers(masked))
    masked = _mask(masked, [(one.start, one.end) for one in ids])
    shape = shape_of(masked)
    return Sheet(
        flat,
        masked,
        shape,
        urls,
        ids,
        tuple(find_quotes(masked)),
        tuple(find_dates(masked)),
        find_back_words(masked),
        tuple(stops(masked, 0, len(masked))),
        tuple(all_author_years(masked, shape)),
    )


def _mask(text: str, ranges: list[tuple[int, int]]) -> str:
    pieces: list[str] = []
    place = 0
    for start, end in sorted(ranges):
        if start < place:
            continue
        pieces += [text[place:start], MASK * (end - start)]
        place = end
    return "".join([*pieces, text[place:]])


def parse_citation(sheet: Sheet, start: int, end: int, ref: CitationRef) -> tuple[Citation, Hint | None] | None:
    """The citation that a range of a note gives, or ``None`` where the range is commentary."""
    text = sheet.text
    begin = skip_signals(text, skip_number(text, start, end), end)
    while begin < end and text[begin] in " ,;.:":
        begin += 1
    while end > begin and text[end - 1] in " ;\n":
        end -= 1
    begin = skip_lead_in(text, begin, _first_sign(sheet, begin, end))
    work = Work(sheet, begin, end)
    _take_addresses(work)
    _take_accessed(work)
    _take_short_title(work)
    back = sheet.back_word(begin, end)
    if back is not None and _points_back(work, back):
        return _finish(_read_back(work, back), ref, back.form), _hint(work, back)
    if short := _author_and_page(work):
        return _finish(short, ref, Form.SHORT), None
    if years := find_author_years(sheet, begin, end) or find_author_years(sheet, max(begin, skip_lead_in(text, begin, end)), end):
        return _finish(_read_author_year(work, years[0]), ref, Form.SHORT), None
    if not _read_full(work):
        return None
    return _finish(work, ref, _form_of(work)), None


def _hint(work: Work, back: BackWord) -> Hint:
    """What the back-reference says beside its fields: the words between its own title, if it has one, and the back word."""
    start = max(work.places.get("title", (0, work.start))[1], work.start)
    words = _IN_WORDS.sub("", work.sheet.flat.text[start : back.start].strip(" ,.;:(‘’“”\"'")).strip(" ,.;:(") or None
    year = next((date.date.year for date in work.sheet.dates if start <= date.start < work.end), None)
    return Hint(back.number, words, year, by_author=back.form is Form.IBID and not is_strong(back.word), forward=back.forward)


def _first_sign(sheet: Sheet, start: int, end: int) -> int:
    """Where the first quotation, italics, back word or date of a range stands."""
    places = [one.start for ranges in (sheet.quotes, sheet.flat.italics, sheet.dates) for one in ranges if start <= one.start < end]
    back = sheet.back_word(start, end)
    return min([*places, *([back.start] if back else []), end])


def _read_author_year(work: Work, given: AuthorYear) -> Work:
    work.start = given.start
    work.put("author", given.start, given.names_end, given.names.names)
    if given.names.et_al:
        work.values["et-al"] = True
    for date in work.sheet.dates:
        if date.start == given.year[0]:
            work.put("issued", *given.year, date.date)
    if given.locator:
        work.put("locator", *given.locator)
    return work


def _take_addresses(work: Work) -> None:
    found = [
        Address(link.href, (), True, link.start, link.end)
        for link in work.sheet.flat.links
        if work.start <= link.start < work.end and link.href.startswith(("http", "ftp"))
    ]
    found += [Address(url.url, url.variants, False, url.start, url.end) for url in work.sheet.urls if work.start <= url.start < work.end]
    doi = None
    for one in work.sheet.ids:
        if not work.start <= one.start < work.end:
            continue
        work.put(one.name, one.value_start, one.end, one.value)
        if one.name == "DOI":
            doi = doi or one.value
    sorted_ = sort_addresses(found, doi)
    if sorted_.url and sorted_.shown:
        work.put("URL", sorted_.shown.start, sorted_.shown.end, sorted_.url)
    if sorted_.archive_url and sorted_.archived:
        work.put("archive_url", sorted_.archived.start, sorted_.archived.end, sorted_.archive_url)
    if sorted_.doi and not doi and sorted_.shown:
        work.put("DOI", sorted_.shown.start, sorted_.shown.end, sorted_.doi)
    work.values["leads"] = sorted_.leads
    if sorted_.url and (preprint := _ARXIV_URL.search(sorted_.url)) and sorted_.shown:
        work.put("arxiv", sorted_.shown.start, sorted_.shown.end, preprint["id"])
    work.values["url"] = bool(found)


def _take_short_title(work: Work) -> None:
    found = _SHORT_TITLE.search(work.sheet.text, work.start, work.end)
    if found:
        work.put("title-short", found.start("short"), found.end("short"), found["short"].strip(" ,."))
        work.used.append((found.start(), found.end()))


def _take_accessed(work: Work) -> None:
    for found in _ACCESSED.finditer(work.sheet.text, work.start, work.end):
        for date in work.sheet.dates:
            if found.end() <= date.start <= found.end() + 3 and date.end <= work.end:
                work.put("accessed", date.start, date.end, date.date)
                work.used.append((found.start(), date.end))


def _points_back(work: Work, back: BackWord) -> bool:
    """Whether the word that points back is what this work is given by, rather than a part of commentary."""
    if back.form is Form.SUPRA:
        return True
    before = bare(work.sheet.flat.text[work.start : back.start])
    if _SAME_PERSON.match(back.word) and any(
        back.end <= one.start < work.end for ranges in (work.sheet.quotes, work.sheet.flat.italics) for one in ranges
    ):
        work.start = min(back.end, work.end) if not before else work.start
        return False
    return is_strong(back.word) or bool(before) or work.end - back.end < _SHORT_REST


def _read_back(work: Work, back: BackWord) -> Work:
    quote = title_quote(work)
    if quote and quote.end <= back.start:
        put_quoted_title(work, quote)
        put_names(work, work.start, quote.start)
    elif (italic := title_italic(work)) and italic.end <= back.start:
        work.put("title", italic.start, italic.end)
        put_names(work, work.start, italic.start)
    elif work.start < back.start:
        before = bare(work.sheet.flat.text[work.start : back.start])
        if not put_names(work, work.start, back.start) and before:
            work.values["words"] = before
    work.values["back"] = back
    work.values["in"] = True
    found = _BACK_LOCATOR.match(work.sheet.text, _locator_start(work, back), work.end)
    if found:
        work.put("locator", found.start("page"), found.end("page"))
    return work


def _locator_start(work: Work, back: BackWord) -> int:
    place = back.end
    while place < work.end and work.sheet.text[place] in " ,.:;)(":
        place += 1
    return place


def _author_and_page(work: Work) -> Work | None:
    """A work given by its author, or a defined short title, and a page alone ("Tarr, 16.")."""
    found = _AUTHOR_PAGE.fullmatch(work.sheet.text, work.start, work.end)
    names = read_families(found["names"]) if found else None
    if found is None or names is None or work.sheet.flat.italics or find_dates(found["page"]):
        return None
    work.put("author", found.start("names"), found.end("names"), names.names)
    work.put("locator", found.start("page"), found.end("page"))
    return work


def _read_full(work: Work) -> bool:
    if _NO_WORK.match(work.sheet.text, work.start, work.end) and not work.has("URL", "DOI"):
        return False
    quote, italic = title_quote(work), title_italic(work)
    if quote and italic and italic.start <= quote.start:
        quote = None
    if quote:
        if _goes_on(work, quote.end) or not put_names(work, work.start, quote.start):
            return _read_titled_before(work, quote.start) or _read_after_words(work, quote.start)
        put_quoted_title(work, quote)
        work.values["sure"] = True
        read_tail(work, quote.end, work.end)
        container_inside_quotes(work)
        return _enough(work) and not (
            _is_running(work, quote.start, quote.end) and not any(name.given for name in work.values.get("author", ()))
        )
    if italic and (_is_running(work, italic.start, italic.end) or _read_italic_in_prose(work)):
        return work.has("italic-title")
    stop = read_legal(work)
    if stop is None:
        stop = read_plain(work)
    if stop is None:
        return work.has("URL", "DOI")
    work.values["sure"] = work.has("italic-title")
    read_tail(work, stop, work.end)
    return _enough(work) and (work.has("URL", "DOI", "type", "italic-title") or not _is_remark(work))


def _is_running(work: Work, start: int, end: int) -> bool:
    """Whether marked words stand in running text rather than as a title: a small-letter word follows them."""
    return (
        not work.has("URL", "DOI")
        and _RUNS_ON.match(work.sheet.text, end, work.end) is not None
        and _PAREN_WORK.match(work.sheet.text, end, work.end) is None
    )


def _read_italic_in_prose(work: Work) -> bool:
    """A work named in running text that its place and year in brackets make a citation ("As Quill shows in *Roads* (Leeds: Press, 2011)")."""
    italic = title_italic(work)
    text = work.sheet.text
    found = _PAREN_WORK.match(text, italic.end, work.end) if italic else None
    if italic is None or found is None or not _LOWER_END.search(text[work.start : italic.start]):
        return False
    names = list(_FULL_NAME.finditer(text, work.start, italic.start))
    if names:
        put_names(work, names[-1].start(), names[-1].end())
    work.put("title", italic.start, italic.end)
    work.values["italic-title"] = work.values["sure"] = True
    work.start = names[-1].start() if names else italic.start
    read_tail(work, italic.end, found.end())
    return True


def _is_remark(work: Work) -> bool:
    """Whether a dated sentence without a marked title is an author's remark."""
    if _STARTS_AS_SENTENCE.match(work.sheet.text, work.start, work.end) and not work.has("container-title", "publisher"):
        return True
    if work.has("author", "editor"):
        return is_prose(work.sheet.text[work.start : work.places.get("title", (0, work.end))[1]])
    if is_prose(work.sheet.text[work.start : work.end]):
        return True
    if work.has("container-title", "publisher", "in"):
        return False
    if "issued" not in work.places:
        return True
    start = work.places["issued"][0]
    return _DELIMITED.search(work.sheet.text[max(work.start, start - 3) : start]) is None


def _goes_on(work: Work, place: int) -> bool:
    """Whether the title goes on behind its closing mark ("“Mere auxiliaries”: women and origins")."""
    return _COLON_WORDS.match(work.sheet.text, place, work.end) is not None


def _read_titled_before(work: Work, place: int) -> bool:
    """A title that stands unmarked between the authors and the first quotation, or that begins with it."""
    trial = Work(work.sheet, work.start, work.end, dict(work.values), dict(work.places), work.used)
    stop = read_plain(trial)
    if stop is None or not trial.has("author", "editor") or not trial.has("plain-title"):
        return False
    start, end = trial.places["title"]
    if (start >= place and not _goes_on(work, _quote_end(work, place))) or end - start < _SHORTEST_PLAIN:
        return False
    read_tail(trial, stop, trial.end)
    work.values, work.places = trial.values, trial.places
    return _enough(work)


def _quote_end(work: Work, place: int) -> int:
    return next(quote.end for quote in work.sheet.quotes if quote.start == place)


def _read_after_words(work: Work, place: int) -> bool:
    """Words before the quotation that name nobody: commentary, unless what follows is surely a source."""
    quote = title_quote(work)
    if quote is None or _is_running(work, quote.start, quote.end):
        return False
    put_quoted_title(work, quote)
    read_tail(work, quote.end, work.end)
    work.start = place
    work.values["sure"] = True
    return work.has("URL", "DOI", "volume", "in") or (work.has("container-title") and work.has("issued"))


def _enough(work: Work) -> bool:
    if work.has("URL", "DOI", "issued", "container-title", "publisher", "ISBN", "arxiv", "PMID"):
        return True
    return work.has("title") and work.has("author", "editor")


def _form_of(work: Work) -> Form:
    if work.has("issued", "URL", "DOI", "container-title", "publisher", "volume", "ISBN"):
        return Form.FULL
    author = work.values.get("author", ())
    bare_families = bool(author) and all(name.given is None for name in author)
    return Form.SHORT if bare_families and work.has("title") else Form.FULL


def _finish(work: Work, ref: CitationRef, form: Form) -> Citation:
    flat = work.sheet.flat
    end = work.end
    claim = _claim(work) if form is Form.FULL else None
    span = flat.span(work.start, end)
    fields = tuple(
        Field(name, flat.span(*place)) for name, place in sorted(work.places.items(), key=lambda one: one[1]) if name not in {"PMCID"}
    )
    return Citation(
        ref,
        form,
        text=flat.text[work.start : end],
        span=span,
        item=item_of(work),
        locator=work.values.get("locator"),
        fields=fields,
        leads=work.values.get("leads", ()),
        certainty=_certainty(work),
        claim=claim,
    )


def _claim(work: Work) -> str | None:
    """The words around an address that give no title ("The figures are kept at https://…"); the title read from them is given up."""
    if not work.has("URL", "DOI") or work.values.get("sure") or work.has("author", "editor", "container-title", "publisher"):
        return None
    words = _MASKED.sub(" ", work.sheet.text[work.start : work.end])
    words = bare(" ".join(words.split()).strip("<>()[]"))
    title = work.values.get("title")
    if title is not None and not (title[:1].islower() or is_prose(title) or _LEADS_ON.search(title)):
        return None
    work.drop("title")
    return words.strip(" ,.;:<>") or None


def _certainty(work: Work) -> Certainty:
    """Sure of marked titles, likely where author, date or container stand around an unmarked one, else a guess."""
    if work.values.get("sure"):
        return Certainty.SURE
    return Certainty.LIKELY if work.has("author", "editor", "issued", "container-title", "publisher", "type") else Certainty.GUESS
