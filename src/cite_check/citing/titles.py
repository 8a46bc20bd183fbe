"""Finds a work's title and what stands before it: by quotation marks, by italics, else by the order of the style."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import any_names, read_name_line
from cite_check.citing.sentences import is_abbreviation
from cite_check.citing.words import JOURNAL_WORDS
from cite_check.citing.work import tidy

if TYPE_CHECKING:
    from cite_check.citing.flatten import Range
    from cite_check.citing.names import NameList
    from cite_check.citing.quotes import Quote
    from cite_check.citing.work import Work
    from cite_check.model.item import Name

_STUDENT_WORK = lazy(
    r",\s(?:Note|Comment|Recent\sCase|Book\sReview|Case\sNote|(?:[Ss]ub\s)?[Vv]oce|[Vv]oz|[Vv]erbete)$"
)  # Selma Kine, Note, Rights of Way / Kine, voce «Vie»
_ENTRY = lazy(r"[,:]\s(?:(?:Lexikona|A)rt(?:\.|ikel)?|(?:Stichw|Schlagw)ort)$")  # Kine, Art. „Weg“
_LETTERS = lazy(r"[^\W\d_]")
_UNDER_WORD = lazy(r"\bs\.\s?v\.:?\s$")  # Sp. 2217, s. v. „schlenzen“
_BEFORE_DAY = lazy(r"\s(?:v\.|vom)\s?$")  # Hafenblatt v. 3. 4. 1979
_BEFORE_WORDS: Final = " ,.;:–—-"
_AFTER_WORDS: Final = " ,;:–—-/(["
_PAIRS: Final = {("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"), ("«", "»"), ("»", "«"), ("„", "“"), ("(", ")")}
_LAST_SENTENCE = lazy(r"^(?P<title>.{12,}[^.\s]{3,})\.\s(?P<container>(?:[A-Z][\w’'-]*\s?){1,4})$")  # … Taliban chief. Hindustan Times
_JOURNAL_REFERENCE = lazy(r"\s?,?\s?(?!\((?:1[4-9]|20)\d\d\))\(?\d{1,4}\s?[,:()]")  # Tetrahedron 12, / 12 (


def title_quote(work: Work) -> Quote | None:
    """The first quotation of a work that can be a title."""
    for quote in work.sheet.quotes:
        if quote.start >= work.start and quote.end <= work.end and _may_be_title(work.sheet.text, quote):
            return quote
        if quote.start >= work.end:
            break
    return None


def _may_be_title(text: str, quote: Quote) -> bool:
    """Whether a quotation holds letters, and is not the word under which a lexicon is to be opened."""
    under_word = _UNDER_WORD.search(text, max(0, quote.start - 8), quote.start) is not None
    return not under_word and _LETTERS.search(text, quote.inner_start, quote.inner_end) is not None


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
    """Take a range as authors (or editors); ``False`` where it is not the names of people or of a body, or goes on to a title."""
    text = work.sheet.flat.text
    for date in work.sheet.dates:
        if start <= date.start and date.end <= end and not text[date.end : end].strip(" )],.:;"):
            work.put("issued", date.start, date.end, date.date)
            end = date.start
            break
    while end > start and text[end - 1] in " ,;:([":
        end -= 1
    if (student := _STUDENT_WORK.search(text, start, end)) is not None:
        end = student.start()
    if end <= start:
        return True
    names = any_names(text[start:end])
    if names is None or _ENTRY.search(text, start, end) is not None:
        return False
    keep_names(work, replace(names, start=start, end=end))
    return True


def put_written_names(work: Work, start: int, end: int) -> bool:
    """Take a range that is known to hold the authors, however they are written."""
    names = read_name_line(work.sheet.text, start, end, work.sheet.shape)
    if names is not None:
        keep_names(work, names)
    return names is not None


def keep_names(work: Work, names: NameList) -> None:
    """Keep names as authors, or as editors where their role word says so; "Ann Lee’s *Tides*" is by Ann Lee."""
    role = "editor" if names.role and not names.role.startswith(("tra", "übe")) else "author"
    work.put(role, names.start, names.end, tuple(map(_without_genitive, names.names)))
    if names.et_al:
        work.values["et-al"] = True


def _without_genitive(name: Name) -> Name:
    family = name.family or ""
    return replace(name, family=family[:-2]) if family.endswith(("’s", "'s")) else name


def is_container(work: Work, italic: Range) -> bool:
    """Whether italic words are a journal's: its name, and a volume behind it."""
    named = names_journal(work.sheet.text[italic.start : italic.end])
    return named and _JOURNAL_REFERENCE.match(work.sheet.text, italic.end) is not None


def names_journal(words: str) -> bool:
    """Whether words are shortened, or hold one of those that journals are named by."""
    return words.count(".") > 1 or any(word.strip(".,").lower() in JOURNAL_WORDS for word in words.split())


def trimmed(work: Work, start: int, end: int) -> tuple[int, int]:
    """A range without the separators and the quotation marks around its words; an abbreviation keeps its full stop."""
    text = work.sheet.flat.text
    while start < end and text[start] in _BEFORE_WORDS:
        start += 1
    if (dated := _BEFORE_DAY.search(text, start, end)) is not None:
        end = dated.start()
    while end > start and (text[end - 1] in _AFTER_WORDS or (text[end - 1] == "." and not _shortened(text, start, end))):
        end -= 1
    if end - start > 1 and (text[start], text[end - 1]) in _PAIRS:
        return trimmed(work, start + 1, end - 1)
    return start, end


def _shortened(text: str, start: int, end: int) -> bool:
    return text.find(".", start, end - 1) >= 0 and is_abbreviation(text, start, end - 1)
