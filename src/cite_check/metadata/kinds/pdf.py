"""A PDF -> Page: the title of its metadata unless that is junk, the largest type and the first lines of its first pages, their words.

PDFs are hostile input: bytes, pages and characters are capped, and any fault of the library means that nothing was read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.doi import find_doi
from cite_check.metadata.kinds.pdf_xmp import read_xmp
from cite_check.metadata.markup import one_line
from cite_check.metadata.names import people
from cite_check.metadata.pdf_lines import Line, lines_of
from cite_check.metadata.words import counted
from cite_check.model.page import DateReading, Page, PageKind, Reading, Sign, SignName
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pypdfium2 import PdfDocument

    from cite_check.metadata.facts import Facts
    from cite_check.model.item import Name
    from cite_check.model.outcome import Fetched

_CAP: Final = 20 * 1024 * 1024
_PAGES: Final = 3
_CHARACTERS: Final = 30_000
"""Characters that are read of one page."""
_LONGEST: Final = 300
_JUNK: Final = re.compile(  # Microsoft Word - report_v3.docx, untitled, paper.dvi, Slide 1, Document1, 12345, PII: S0140…
    r"(?i)^(?:microsoft \w+ - .*|untitled.*|no title|title|(?:slide|document|presentation|doc|layout|scan\w*) ?\d*|template|[\W\d_]*|"
    r"(?:pii|doi):.*|powerpoint presentation|acrobat.*|print(?:ing)?.*|full page (?:fax|photo).*|\w*_\w*_\w*|https?://.*|"
    r".*\.(?:docx?|pdf|dvi|tex|indd|qxd|qxp|rtf|pptx?|xlsx?|eps|p65|pmd|wpd|odt|fm|xps|html?))$"
)
_XMP_DATES: Final = re.compile(r"^D?:?(\d{4})(\d{2})?(\d{2})?")  # D:20210817093000Z
_HYPHENATED: Final = re.compile(  # "inter-" at a line's end; pdfium writes such a hyphen as U+FFFE or U+0002 and drops the line's end
    r"(?<=[^\W\d])(?:[-\u00ad]\s*\r?\n\s*|[\ufffe\x02]\s*)(?=[^\W\d])"
)


def read_pdf(fetched: Fetched) -> Page:
    """The page; of kind PDF with nothing in it where the file cannot be read. An empty password is tried by the library itself."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(fetched.body[:_CAP])
    except (pypdfium2.PdfiumError, ValueError):
        return Page(kind=PageKind.PDF)
    try:
        return _page(document, read_xmp(fetched.body[:_CAP]))
    except (pypdfium2.PdfiumError, ValueError, OverflowError, MemoryError):
        return Page(kind=PageKind.PDF)
    finally:
        document.close()


def _page(document: PdfDocument, xmp: Facts) -> Page:
    info = _info(document)
    lines, raw_text = _pages(document)
    joined = _dehyphenated(raw_text)
    text, words = counted(joined)
    return Page(
        kind=PageKind.PDF,
        readings=tuple(_distinct([*_told_titles(info, xmp), *_largest(lines), *_first(lines)])),
        authors=tuple(dict.fromkeys((*_authors(info), *xmp.authors))),
        dates=tuple(dict.fromkeys((*_dates(info), *xmp.dates))),
        text=text,
        words=words,
        signs=() if words else (Sign(SignName.SCANNED),),
        doi=find_doi(joined[:6000]),
    )


def _info(document: PdfDocument) -> Mapping[str, str]:
    return {key: one_line(value[:2000]) for key, value in document.get_metadata_dict(skip_empty=True).items()}


def _pages(document: PdfDocument) -> tuple[tuple[Line, ...], str]:
    """The lines of the first page that has any, and the text of the first pages; a page that cannot be read is passed over."""
    from pypdfium2 import PdfiumError

    lines: tuple[Line, ...] = ()
    texts = []
    for number in range(min(len(document), _PAGES)):
        try:
            page = document[number]
            textpage = page.get_textpage()
            texts.append(textpage.get_text_range(0, min(textpage.count_chars(), _CHARACTERS)))
            lines = lines or lines_of(textpage)
            textpage.close()
            page.close()
        except PdfiumError:
            continue
    return lines, "\n".join(texts)


def _told_titles(info: Mapping[str, str], xmp: Facts) -> Iterator[Reading]:
    """What the file itself calls its title, unless that is junk."""
    told = (Reading(info.get("Title", ""), "pdf:title"), *xmp.titles, Reading(info.get("Subject", ""), "pdf:subject"))
    return (Reading(one.text[:_LONGEST], one.source) for one in told if " " in one.text and not _JUNK.match(one.text))


def _largest(lines: tuple[Line, ...]) -> Iterator[Reading]:
    """The runs of lines in the two largest types of the first page; single letters are initials, numbers are ornaments."""
    sizes = sorted({line.size for line in lines if sum(map(str.isalpha, line.text)) > 3}, reverse=True)  # noqa: PLR2004 - initials are shorter
    for size in sizes[:3]:
        run: list[str] = []
        for line in lines:
            if abs(line.size - size) <= 0.04 * size:
                run.append(line.text)
            elif run:
                break
        title = _joined(run)
        if 3 < len(title) <= _LONGEST:  # noqa: PLR2004 - as above
            yield Reading(title, "pdf:largest-type")


def _first(lines: tuple[Line, ...]) -> Iterator[Reading]:
    texts = [line.text for line in lines if sum(map(str.isalpha, line.text)) > 3][:3]  # noqa: PLR2004 - page numbers and ornaments
    for count in range(1, len(texts) + 1):
        yield Reading(_joined(texts[:count])[:_LONGEST], "pdf:first-lines")


def _dehyphenated(text: str) -> str:
    """Words that a line's end broke put together; before a capital the hyphen is the word's own ("Anglo-American")."""
    return _HYPHENATED.sub(lambda found: "-" if text[found.end()].isupper() else "", text)


def _joined(lines: Iterable[str]) -> str:
    return one_line(_dehyphenated("\n".join(lines)))


def _authors(info: Mapping[str, str]) -> tuple[Name, ...]:
    author = info.get("Author", "")
    return people(author) if " " in author else ()


def _dates(info: Mapping[str, str]) -> Iterator[DateReading]:
    for key, source in (("CreationDate", "pdf:created"), ("ModDate", "pdf:modified")):
        found = _XMP_DATES.match(info.get(key, ""))
        if found and (date := read_date("".join(part for part in found.groups() if part))):
            yield DateReading(date, source)


def _distinct(readings: Iterable[Reading]) -> Iterator[Reading]:
    seen: set[str] = set()
    for reading in readings:
        if (key := fold(reading.text)) and key not in seen:
            seen.add(key)
            yield reading
