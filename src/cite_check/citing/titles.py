"""Finds a work's title and what stands before it: by quotation marks, by italics, else by the order of the style."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.names import NameList, is_body, read_all, read_families
from cite_check.citing.work import bare, tidy
from cite_check.model.item import Name

if TYPE_CHECKING:
    from cite_check.citing.flatten import Range
    from cite_check.citing.quotes import Quote
    from cite_check.citing.work import Work

_LETTERS = lazy(r"[^\W\d_]")
_DATE_IN_BRACKETS = lazy(r"[(\[]?\s*$")
_END_MARKS: Final = " ,.;:"
_BODY_LIMIT: Final = 12
_LONGEST_ACRONYM: Final = 6
_MOST_SMALL: Final = 2
_LAST_SENTENCE = lazy(r"^(?P<title>.{12,}[^.\s]{3,})\.\s(?P<container>(?:[A-Z][\w’'-]*\s?){1,4})$")  # … Taliban chief. Hindustan Times
_JOURNAL_REFERENCE = lazy(r"\s?,?\s?\d{1,4}\s?[,:(]")  # Tetrahedron 12, / 12 (
_LOWER_WORD = lazy(r"(?<![\w’'-])[a-zà-öø-ÿ]{2,}(?![\w])")


def title_quote(work: Work) -> Quote | None:
    """The first quotation of a work that can be a title."""
    for quote in work.sheet.quotes:
        if quote.start >= work.start and quote.end <= work.end and _LETTERS.search(work.sheet.text, quote.inner_start, quote.inner_end):
            return quote
        if quote.start >= work.end:
            break
    return None


def title_italic(work: Work) -> Range | None:
    """The first italic words of a work that can be a title."""
    for italic in work.sheet.flat.italics:
        if italic.start >= work.start and italic.end <= work.end + 1 and _LETTERS.search(work.sheet.text, italic.start, italic.end):
            return italic
    return None


def put_quoted_title(work: Work, quote: Quote) -> None:
    """The words in the marks are the title, without the comma or full stop that the style sets inside them."""
    text = work.sheet.flat.text
    end = quote.inner_end
    while end > quote.inner_start and text[end - 1] in " ,.;:" and not text[quote.inner_start : end].endswith("..."):
        end -= 1
    inside = tidy(text[quote.inner_start : end])
    if inside and _wholly_quoted(inside):
        quote_end = end - 1
        while quote_end > quote.inner_start and text[quote_end - 1] in " ,.":
            quote_end -= 1
        work.put("title", quote.inner_start + 1, quote_end)
    else:
        work.put("title", quote.inner_start, end)


def _wholly_quoted(text: str) -> bool:
    return (text[0], text[-1]) in {("‘", "’"), ("“", "”"), ("'", "'"), ("«", "»")} and text.count(text[-1]) == 1


def container_inside_quotes(work: Work) -> None:
    """A container typed inside the marks as the title's last sentence ("… chief. Hindustan Times,”") is taken out of the title."""
    if work.has("container-title", "publisher") or "title" not in work.values:
        return
    start, end = work.places["title"]
    found = _LAST_SENTENCE.match(work.sheet.flat.text[start:end])
    if found and work.has("issued"):
        work.drop("title")
        work.put("title", start, start + found.end("title"))
        work.put("container-title", start + found.start("container"), end)


def put_names(work: Work, start: int, end: int) -> bool:
    """Take a range as authors (or editors); ``False`` where it is not the names of people or of a body."""
    text = work.sheet.flat.text
    for date in work.sheet.dates:
        if start <= date.start and date.end <= end and not text[date.end : end].strip(" )],.:;"):
            work.put("issued", date.start, date.end, date.date)
            end = date.start
            break
    while end > start and text[end - 1] in " ,;:([":
        end -= 1
    if end <= start:
        return True
    names = _any_names(text[start:end])
    if names is None:
        return False
    role = "editor" if names.role and not names.role.startswith(("tra", "übe")) else "author"
    work.put(role, start, end, names.names)
    if names.et_al:
        work.values["et-al"] = True
    return True


def _any_names(segment: str) -> NameList | None:
    """People, else bare families, else a body."""
    names = read_all(segment)
    if names is not None:
        return names
    families = read_families(segment)
    if families is None:
        return _body(segment)
    return _as_bodies(families) if len(families.names) == 1 else families


def _as_bodies(families: NameList) -> NameList:
    name = families.names[0].family or ""
    words = name.split()
    if len(words) > 1 or is_body(name) or (name.isupper() and len(name) <= _LONGEST_ACRONYM):
        return NameList((Name(literal=name),), families.start, families.end, "body", families.et_al)
    return families


def _body(segment: str) -> NameList | None:
    name = bare(segment)
    words = name.split()
    if not words or len(words) > _BODY_LIMIT or not (name[0].isupper() or name.isalpha()) or name[0].islower() or ". " in name:
        return None
    small = [word for word in _LOWER_WORD.findall(name) if word not in _BODY_SMALL]
    if small and not (is_body(name) and len(small) <= _MOST_SMALL):
        return None
    return NameList((Name(literal=name),), 0, len(segment), "body")


_BODY_SMALL: Final = frozenset(
    [
        "of",
        "the",
        "for",
        "and",
        "on",
        "in",
        "de",
        "la",
        "du",
        "des",
        "der",
        "für",
        "und",
        "el",
        "y",
        "e",
        "do",
        "da",
        "dos",
        "das",
        "del",
        "et",
        "di",
        "zur",
        "zum",
        "van",
        "von",
        "al",
        "an",
        "ul",
        "ur",
        "i",
        "at",
        "to",
    ]
)
