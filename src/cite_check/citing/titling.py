"""Sets right where an unmarked title ends: before a series, a town or a body that the labels took into it, or behind what they left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.chunks import chunk_end
from cite_check.citing.editors import longest_list
from cite_check.citing.lazily import lazy

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_SERIES = lazy(
    r"(?<=[^\W\d_]{3})(?:[.,]\s(?:[–—-]\s)?|\s\()(?:(?:unveröff(?:entlichte|\.)\s)?(?:Inaugural-)?(?:Dissertation|Diplomarbeit"
    r"|Magisterarbeit|Masterarbeit|Habilitationsschrift|Staatsexamensarbeit|Zulassungsarbeit|Lizentiatsarbeit|Rektoratsrede|Antrittsvorlesung)\b|(?:phil\.\s|iur\.\s)?Diss\.|Schriftenreihe\s|Schriften\s(?:zu|des|der)[mr]?\s"
    r"|Veröffentlichungen\sde[rs]\s|Arbeitshefte?\s|Arbeitspapiere?\s|Diskussionspapiere?\s|Forschungsberichte?\s(?:Nr|\d|de[rs]\b)"
    r"|[Hh]ektogra(?:ph|f)iert|[Mm]imeo\b|[Uu]npublished\s|Working\sPapers?\b|Discussion\sPapers?\b|Paper\spresented\b|Vortrag\s(?:auf|bei|an|im)\b|Reihe\s[A-ZÄÖÜ]|Materialien\sde[rs]\s)"
)  # . Schriftenreihe des Deichamts, Band 3
_DASHED = lazy(r"\.\s[–—-]\s(?=[A-ZÀ-Þ])")  # . – Münster
_LETTERS = lazy(r"(?P<body>[A-ZÄÖÜ]{2,7}(?:/[A-ZÄÖÜ]{2,7})?)\.?$")  # WIFO
_TOWN = lazy(r"(?P<town>[A-ZÀ-Þ][a-zà-ÿ]{3,}(?:[/-][A-ZÀ-Þ][a-zà-ÿ]{2,})?(?:\sa\.\s?M\.|/M\.)?)\s?\(?$")  # Bielefeld
_TOWN_BEHIND_BRACKET = lazy(r"\((?P<town>[A-ZÀ-Þ][^\d(),:;]{2,30})$")  # (Delhi
_OF_A_DAY = lazy(r"\s(?:v\.|vom)\s\d")  # v. 12.11.2018
_NEWSPAPER = lazy(r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){0,3}$")  # Harler Bote
_SEPARATORS = lazy(r"[,.:?!]")
_ORDINAL_AT_END = lazy(r"(?:\b(?:[Ii]m|am|[Dd](?:ie|er|as|es|em|en)|zu[mr]|vom|und|bis)\s|,\s)(?:\d{1,2}|[IVX]{1,4})$")  # im 20
_GOES_ON = lazy(r"\.\s(?:und\s|bis\s)?(?=[A-ZÄÖÜa-zäöü])")  # . Jahrhundert
_YEARS_NEXT = lazy(r"\s(?:1[5-9]|20)\d\d(?:\s?[-–/]\s?\d{2,4})?(?=[.,:;]|\s?$)")  # Plan 2007-2010,
_SPAN_NEXT = lazy(r"(?:[,:]?\s|,?\s\()(?P<years>1\d{3}\s?(?:[-–—]|to|bis|a|à)\s?(?:1\d{3}|20\d\d|\d\d))\)?(?!\d|:\s?\d)")  # , 1800 to 1900
_YEAR_NEXT = lazy(r"\s(?P<years>(?:1[5-9]|20)\d\d)(?=[.,]\s[A-ZÀ-Þ])")  # the 1972 of Statistik 1972, Wiesbaden 1973
_AFTER_SPAN = lazy(r"[:”\"’»]?[.,]?[”\"’»]?\s(?!\d)|[”\"’»]?\s?\(")  # the . of . Leeds
_YEAR_AND_VOLUME = lazy(r"\.?\s(?:19|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?;\s?\d")  # 1995; 144
_NO_ORDINAL = lazy(r"\.\s(?:Aufl|Ausg|Bde?\b|Band|Jg|Jahrg|Heft|H\.|ed\b|edn|éd)")  # 2. Aufl.
_ENDS = lazy(r"[,;]\s|\.\s|[.?!]?$|\s\(")  # , / .
_ROLE = lazy(
    r"[,.]\s\(?(?P<role>[Üü]bers(?:etzt|\.)|[Hh]rsg\.|[Hh]g\.|[Hh]erausgegeben|[Tt]rad\.|[Tt]raduit|[Tt]rans(?:lated|\.)|[Ee]d(?:ited|\.)"
    r"|[Aa] cura)\s(?:v\.|von|par|by|de|di|da|d[’'])\s?(?=[A-ZÀ-Þ])"
)  # , übers. v. Roland
_ROLES: Final = {"üb": "translator", "tr": "translator", "hr": "editor", "hg": "editor", "he": "editor", "ed": "editor", "a ": "editor"}
_OPENING_MARKS: Final = "“„«"
_FEWEST_WORDS: Final = 4
_ORDINAL_LENGTH: Final = 8


def end_before_series(work: Work) -> None:
    """A series, a thesis' kind or a paper's occasion is no part of the title ("…. Schriftenreihe des Deichamts, Band 3")."""
    start, end = work.places.get("title", (0, 0))
    found = _SERIES.search(work.sheet.text, start, end) or _DASHED.search(work.sheet.text, start, end)
    if found is not None:
        _end_at(work, found.start())


def end_before_body(work: Work) -> None:
    """Capitals behind a title's full stop are its publisher ("Die Arbeit am Deich. WIFO. Wien")."""
    start, end = work.places.get("title", (0, 0))
    text = work.sheet.text
    mark = text.rfind(". ", start, end)
    found = _LETTERS.match(text, mark + 2, end) if mark > start else None
    if found is not None and not work.has("publisher", "container-title"):
        _end_at(work, mark)
        work.put("publisher", found.start("body"), found.end("body"))


def end_before_town(work: Work) -> None:
    """One word behind a title's last comma is a town where no other is named, and no list goes before it ("…, Bielefeld")."""
    if work.has("publisher-place", "publisher", "container-title", "volume"):
        return
    start, end = work.places.get("title", (0, 0))
    text = work.sheet.text
    mark = max(text.rfind(", ", start, end), text.rfind(". ", start, end))
    found = _TOWN.match(text, mark + 2, end) if mark > start else None
    if found is not None and len(_SEPARATORS.split(text[start:mark])[-1].split()) >= _FEWEST_WORDS:
        _end_at(work, mark)
        work.put("publisher-place", found.start("town"), found.end("town"))


def end_before_bracket(work: Work) -> None:
    """A bracket that opens in a title and closes behind it holds where the work came out ("Servants of the Raj (Delhi, Press, 1981)")."""
    start, end = work.places.get("title", (0, 0))
    text = work.sheet.text
    mark = text.rfind("(", start, end)
    if mark <= start or text.find(")", mark, end) >= 0:
        return
    _end_at(work, len(text[:mark].rstrip(" ,.;:")))
    found = _TOWN_BEHIND_BRACKET.match(text, mark, end)
    if found is not None and not work.has("publisher-place"):
        work.put("publisher-place", *found.span("town"))


def end_before_newspaper(work: Work) -> None:
    """A name behind a title's last comma and before "v." and a day is the newspaper's ("Der Hafen schläft, Harler Bote v. 12.11.2018")."""
    start, end = work.places.get("title", (0, 0))
    text = work.sheet.text
    mark = text.rfind(", ", start, end)
    if mark <= start or work.has("container-title") or _OF_A_DAY.match(text, end, work.end) is None:
        return
    if _NEWSPAPER.match(text, mark + 2, end):
        _end_at(work, mark)
        work.put("container-title", mark + 2, end)


def go_on_after_ordinal(work: Work) -> None:
    """A title that ends in an ordinal number goes on ("Die Flut im 20. Jahrhundert, Kiel")."""
    start, end = work.places.get("title", (0, 0))
    text = work.sheet.text
    if _ORDINAL_AT_END.search(text, max(start, end - _ORDINAL_LENGTH), end) is None or _NO_ORDINAL.match(text, end, work.end):
        return
    found = _GOES_ON.match(text, end, work.end)
    if found is None:
        return
    stop = chunk_end(text, found.end(), work.end, _ENDS)
    for name in ("publisher-place", "publisher", "container-title"):
        if name in work.places and work.places[name][0] < stop:
            work.drop(name)
    _end_at(work, stop)


def end_before_italics(work: Work) -> None:
    """Italics at the end of an unmarked title are what it stands in (“Tides of Change, *Bay News*, 2019)."""
    start, end = work.places.get("title", (0, 0))
    for italic in work.sheet.flat.italics_in(start, end):
        if start < italic.start and italic.end >= end - 1 and work.sheet.text[italic.start - 2 : italic.start] in {", ", ". "}:
            _end_at(work, italic.start - 2)
            work.put("container-title", italic.start, italic.end)
            return


def end_before_journal(work: Work) -> None:
    """A short last sentence before a year and a volume is the journal ("Trace integrals. Notes 1995; 144: 101")."""
    start, end = work.places.get("title", (0, 0))
    text = work.sheet.text
    mark = text.rfind(". ", start, end)
    if mark <= start or work.has("container-title") or _YEAR_AND_VOLUME.match(text, end, work.end) is None:
        return
    if len(text[mark:end].split()) <= _FEWEST_WORDS and text[mark + 2].isupper():
        _end_at(work, mark)
        work.put("container-title", mark + 2, end)


def go_on_with_years(work: Work) -> None:
    """Years right behind a title are part of it where the work is dated before it ("Amt (2007): Plan für die Küste 2007-2010, URL")."""
    (start, end), (dated, _) = work.places.get("title", (0, 0)), work.places.get("issued", (0, 0))
    found = _YEARS_NEXT.match(work.sheet.text, end, work.end)
    if found is not None and "issued" in work.places and dated < start:
        _end_at(work, found.end())


def go_on_with_span(work: Work) -> None:
    """A year, or a span, right behind a title is part of it where a later year follows ("The Basin, 1800 to 1900. Leeds: Gull, 2006")."""
    start, end = work.places.get("title", (0, 0))
    text = work.sheet.text
    found = (_SPAN_NEXT.match(text, end, work.end) or _YEAR_NEXT.match(text, end, work.end)) if start < end else None
    seen = work.places.get("accessed", (0, 0))
    later = [date for date in work.sheet.dates if found and found.end() <= date.start and date.end <= work.end and date.date.year]
    later = [date for date in later if not seen[0] <= date.start < seen[1]]
    if found is None or not later or text[end : found.start("years")].strip(" ,(:") or _AFTER_SPAN.match(text, found.end()) is None:
        return
    for name in ("issued", "volume", "page", "locator"):
        if name in work.places and end <= work.places[name][0] < found.end():
            work.drop(name)
    _end_at(work, found.end())
    work.put("issued", later[-1].start, later[-1].end, later[-1].date)


def end_before_role(work: Work) -> None:
    """Who translated or edited a work is no part of its title ("Nach der Flut. Versuch, übers. v. Roland Frommel, Zürich 2014")."""
    start, end = work.places.get("title", (0, 0))
    found = _ROLE.search(work.sheet.text, start, end)
    if found is None:
        return
    _end_at(work, found.start())
    if (names := longest_list(work, found.end(), work.end)) is not None:
        work.put(_ROLES[found["role"][:2].lower()], names.start, names.end, names.names)


def _end_at(work: Work, end: int) -> None:
    start = work.places["title"][0]
    if work.sheet.text[start] in _OPENING_MARKS:
        start += 1
    work.drop("title")
    work.put("title", start, end)
