"""Takes what a work says beside its description: addresses and identifiers, dates of access, a defined short title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.leads import Address, sort_addresses

if TYPE_CHECKING:
    import re

    from cite_check.citing.work import Sheet, Work


_ACCESSED = lazy(  # accessed May 3, 2013 / (last visited Jan. 18, 2026) / abgerufen am / Acesso em:
    r"(?i)[(\[]?\b(?:(?:date\s)?access(?:ed)?(?:\son|\sdate)?|last\s(?:accessed|visited|viewed|checked|modified|updated)(?:\son)?"
    r"|retrieved(?:\son)?|viewed(?:\son)?|visited(?:\son)?|downloaded(?:\son)?|cited|consulted(?:\son)?|"
    r"(?:zuletzt\s)?abgerufen(?:\sam)?|zugriff(?:\sam)?|letzter\szugriff(?:\sam)?|aufgerufen\sam|(?:letzter\s)?abruf(?:datum)?(?:\sam)?|consulté\sle|consultée?s?\sle"
    r"|page\sconsultée\sle|acess(?:o|ado)(?:\sem)?|consultado(?:\sel|\sem|\sen)?|"
    r"acceso(?:\sel)?|recuperado(?:\sel|\sem|\sen)?|ultimo\saccesso|consultato(?:\sil)?|дата обращения|geraadpleegd\sop|accès(?:\sle)?"
    r"|as\sof|stand:)"
    r"\s?:?\s?,?\s?"
)
_BRACKET_BEHIND = lazy(r">?,?\s?(?=[(\[])")  # > (
_ACCESS_CUES: Final = (
    *("access", "visited", "viewed", "checked", "modified", "updated", "retrieved", "downloaded", "cited", "consult", "rufen", "zugriff"),
    *("abruf", "acess", "acceso", "recuperado", "accès", "обращения", "geraadpleegd", "as of", "stand:"),
)
"""Letters of which each of these words has some."""
_FROM_NOW_ON = (
    r"(?:hereinafter|hereafter|henceforth|im\sfolgenden|nachfolgend|nachstehend|k(?:ü|ue)nftig|fortan|ci-après|désormais|dorénavant"
    r"|en\s(?:adelante|lo\ssucesivo)|doravante|d[’']ora\s(?:in\s(?:poi|avanti)|innanzi)|(?:di|in)\sseguito)"
)
_CITED_AS = (
    r"(?:cited(?:\sas)?|referred\sto\sas|(?:kurz\s)?zit(?:iert|\.)(?:\sals)?|kurz|abgekürzt"
    r"|citée?(?:\scomme)?|citado(?:\scomo)?|citato(?:\scome)?)"
)
_SHORT = r"(?P<short>(?!als\s|wird\s)[^\])“”\"‘’„«»;]{2,60}"
_SHORT_TITLE = lazy(  # [hereinafter WHO Report], (im Folgenden: Jahresbericht), (zit.: Deichrecht)
    rf"(?i)[\[(](?:{_FROM_NOW_ON}|zit(?:iert(?:\sals)?|\.(?:\sals)?)?(?=:)|citado\scomo|cité\scomme|cited\sas)[:,]?\s"
    rf"(?:{_CITED_AS}:?\s)?[“\"‘„«»']?{_SHORT})[”\"’“«»']?[\])]"
)
_SHORT_TITLE_BEHIND = lazy(  # ; im folgenden zitiert als: Deichrecht. / , zit.: Deichrecht
    rf"(?i)[,;.–—]\s(?:{_FROM_NOW_ON}(?:\s{_CITED_AS})?:"
    rf"|(?:{_FROM_NOW_ON}\s)?(?:zit(?:iert|\.)(?:\sals|:)|cited\sas|cité\scomme|citado\scomo|citato\scome):?)"
    rf"\s?[“\"‘„«»']?{_SHORT}?)[”\"’“«»']?(?=;|\.?\s*$)"
)
_ARXIV_URL = lazy(r"(?i)arxiv\.org/(?:abs|pdf)/(?P<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})")  # arxiv.org/abs/1803.04567


def take_addresses(work: Work) -> None:
    """Take the URLs, DOIs and other identifiers of a work, and order its leads."""
    found = [
        Address(link.href, (), link.start, link.end, href=True)
        for link in work.sheet.flat.links
        if work.start <= link.start < work.end and link.href.startswith(("http", "ftp"))
    ]
    found += [Address(url.url, url.variants, url.start, url.end) for url in work.sheet.urls if work.start <= url.start < work.end]
    doi = None
    for one in work.sheet.ids:
        if not work.start <= one.start < work.end:
            continue
        work.put_address(one.name, one.value_start, one.end, one.value)
        if one.name == "DOI":
            doi = doi or one.value
    sorted_ = sort_addresses(found, doi)
    if sorted_.url and sorted_.shown:
        work.put_address("URL", sorted_.shown.start, sorted_.shown.end, sorted_.url)
    if sorted_.archive_url and sorted_.archived:
        work.put_address("archive_url", sorted_.archived.start, sorted_.archived.end, sorted_.archive_url)
    if sorted_.doi and not doi and sorted_.shown:
        work.put_address("DOI", sorted_.shown.start, sorted_.shown.end, sorted_.doi)
    work.values["leads"] = sorted_.leads
    if sorted_.url and (preprint := _ARXIV_URL.search(sorted_.url)) and sorted_.shown:
        work.put_address("arxiv", sorted_.shown.start, sorted_.shown.end, preprint["id"])
    work.values["url"] = bool(found)


def take_accessed(work: Work) -> None:
    """Take the date on which the author saw a page ("accessed May 3, 2013"); its words mean nothing else."""
    low = work.sheet.text[work.start : work.end].lower()
    if not any(cue in low for cue in _ACCESS_CUES):
        return
    for found in _ACCESSED.finditer(work.sheet.text, work.start, work.end):
        for date in work.sheet.dates:
            if found.end() <= date.start <= found.end() + 3 and date.end <= work.end:
                work.put("accessed", date.start, date.end, date.date)
                work.set_aside(found.start(), date.end)


def behind_visit(sheet: Sheet, start: int, end: int) -> int:
    """The place after the day of a visit in brackets right behind an address ("> (accessed May 3, 2020)"); ``start`` where none is."""
    opened = _BRACKET_BEHIND.match(sheet.text, start, end)
    said = _ACCESSED.match(sheet.text, opened.end(), end) if opened else None
    date = next((date for gap in range(4) if (date := sheet.date_at(said.end() + gap))), None) if said else None
    return date.end + 1 if date and sheet.text[date.end : date.end + 1] in {")", "]"} else start


def take_short_title(work: Work) -> None:
    """Take the short title that a note defines for later ("[hereinafter WHO Report]")."""
    found = _short_title(work.sheet.text, work.start, work.end)
    if found:
        work.put("title-short", found.start("short"), found.end("short"), found["short"].strip(" ,."))
        work.used.append((found.start(), found.end()))


def behind_short_title(text: str, start: int, end: int) -> int:
    """The place after a short title that is defined right behind a work; ``start`` where none is."""
    found = _short_title(text, start, end)
    return found.end() if found and not text[start : found.start()].strip(" .,;)") else start


def _short_title(text: str, start: int, end: int) -> re.Match[str] | None:
    return _SHORT_TITLE.search(text, start, end) or _SHORT_TITLE_BEHIND.search(text, start, end)
