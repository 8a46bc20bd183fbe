"""Sets right what the labels of an unmarked work took for another part: a title that looks like a name, a town or a container."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.behind_title import take_authors_behind
from cite_check.citing.bracketed_editors import editors_in_bracket
from cite_check.citing.capitals import body_in_capitals, title_in_capitals
from cite_check.citing.chunks import chunk_end
from cite_check.citing.in_books import container_from_editor, editor_before_handbook, title_before_book
from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import any_names
from cite_check.citing.names import read_all, read_families
from cite_check.citing.periodicals import take_issue
from cite_check.citing.titles import names_journal, put_written_names
from cite_check.citing.titling import (
    end_before_body,
    end_before_bracket,
    end_before_italics,
    end_before_journal,
    end_before_newspaper,
    end_before_role,
    end_before_series,
    end_before_town,
    go_on_after_ordinal,
    go_on_with_span,
    go_on_with_years,
)

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_REVIEW = lazy(
    r"(?P<names>[^,;:]{3,60}),\s(?P<of>review\sof|Rezension|Besprechung|compte\srendu|reseña|recensione)\b"
)  # Simon Ferrer, review of
_INITIALS_FIRST = lazy(r"(?:[A-ZÀ-Þ][a-z]?\.[ -]?){1,3}\s?[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?")  # R. Moll
_FAMILIES_ONLY = lazy(r"[^\W\d_][\w’'-]+(?:,\s[A-ZÀ-Þ][\w’'-]+){1,4}[,.:]?\s?")  # Pahl, Küstenschutzgesetz / Engels, Friedrich, Natur
_NUMBERED_NEXT = lazy(r"[\s.,(]*(?:vol\.?\s|Bd\.?\s|Jg\.?\s|H\.\s|Nr\.?\s|no\.?\s)?\d")  # , 15(5)
_TWO_SENTENCES = lazy(r"(?P<title>[^.\s]+\s[^.]{8,}[^\W\d_]{4}[.?!])\s(?P<container>[^.]{4,})")  # Tides of Trade. Bay Review
_YEAR_INSIDE = lazy(r"(?<=[^\W\d_])\.\s(?=(?:1[89]|20)\d\d\b(?![-–]\d))")  # Basin Med J. 2017
_SINGLE_WORDS = lazy(r"[A-ZÀ-Þ][a-zß-öø-ÿ]+(?:,\s[A-ZÀ-Þ][a-zß-öø-ÿ]+)+")  # Sitte, Konvention
_DAILY = lazy(r"(?P<name>[A-ZÄÖÜ][\w-]*(?:\s[A-ZÄÖÜ][\w-]*){0,3}),?\s(?:v\.|vom)\s")  # Frankfurter Hafenblatt v. 3. 4. 1979
_LEADS_INTO_BOOK = lazy(r"(?i)(?<!\w)(?:in|em|en|dans|nel|nella|su):?\s$")  # , in „
_SENTENCE_ENDS = lazy(r"[,;]\s|\.\s|[.?!]?$")  # , / .
_SOON: Final = 40
"""So many characters behind a title, at most, a quotation begins that it goes on with."""
_ARTICLE_BEFORE = lazy(
    r"(?:[,:.]|(?<=[a-zß-öø-ÿ]{3}))\s(?P<article>(?:Zu[mr]?|Die|Der|Das|Ein|Eine|Über|Vom|Im|Am|The|An?|L[ae]s?|El|Los|Las|Il|Lo|Gli|Sur|Sobre|Sul(?:la)?)\s)$"
)  # : Zur (Theorie
_MANY_NAMES: Final = 3


def _title_of_same_author(work: Work) -> None:
    """Where a work is said to be by the author named last, what looks like an author is its title ("Ders., Sturm, 1990")."""
    if work.has("same-author") and work.has("author") and not work.has("title"):
        work.rename("author", "title")


def _name_contributor(work: Work) -> None:
    """A title of one word, or of initials and one, before a book's editors is the contributor ("R. Moll, in: Roe (Hrsg.), …")."""
    if work.has("same-author") or not work.has("editor") or not work.has("container-title") or "title" not in work.places:
        return
    start = work.places.get("author", work.places["title"])[0]
    end = work.places["title"][1]
    words = work.sheet.text[start:end]
    initials = _INITIALS_FIRST.fullmatch(words)
    names = read_all(words) if initials else read_families(words) if " " not in words and not work.has("author") else None
    if names is not None:
        work.drop("title")
        work.drop("author")
        work.put("author", start, end, names.names)


def _name_reviewer(work: Work) -> None:
    """The name before "review of" is the reviewer's ("Simon Ferrer, review of The Salt Roads, by …")."""
    found = None if work.has("author") or "title" not in work.places else _REVIEW.match(work.sheet.text, *work.places["title"])
    if found is not None and put_written_names(work, found.start("names"), found.end("names")):
        end = work.places["title"][1]
        work.drop("title")
        work.put("title", found.end() - len(found["of"]), end)


def _part_title_from_author(work: Work) -> None:
    """A short title right behind a whole name is no second name ("Ann Lee, Tides, 2008")."""
    if work.has("title", "container-title") or "author" not in work.places:
        return
    start, end = work.places["author"]
    comma = work.sheet.text.rfind(", ", start, end)
    names = any_names(work.sheet.text[start:comma]) if comma > start else None
    if names is not None and names.kind == "direct" and not any(name.family is None for name in names.names):
        _put_author_and_title(work, (start, comma), (comma + 2, end))


def _title_takes_names(work: Work) -> None:
    """Of three and more words between commas before a title the others than the first begin it ("Kaup, Recht, Sitte, Brauch, in: …")."""
    if not work.has("title") or "author" not in work.places or work.sheet.listed:
        return
    start, end = work.places["author"]
    title_start, title_end = work.places["title"]
    text = work.sheet.text
    if len(work.values["author"]) < _MANY_NAMES and not _SINGLE_WORDS.fullmatch(text, title_start, title_end):
        return
    if not _FAMILIES_ONLY.fullmatch(text, start, end) or text[end:title_start].strip(" ,"):
        return
    comma = text.find(", ", start, end)
    work.drop("title")
    _put_author_and_title(work, (start, comma), (comma + 2, title_end))


def _title_from_last_name(work: Work) -> None:
    """What looks like the last of some names is the title where nothing else is ("Pahl, Küstenschutzgesetz, 3. Aufl.")."""
    if work.has("title", "container-title") or "author" not in work.places or work.sheet.listed:
        return
    start, end = work.places["author"]
    text = work.sheet.text
    comma = text.rfind(", ", start, end) if _FAMILIES_ONLY.fullmatch(text, start, end) else _comma_in_body(work)
    if comma > start:
        _put_author_and_title(work, (start, comma), (comma + 2, end))


def _comma_in_body(work: Work) -> int:
    """The first comma of what was taken for one body, where a family name stands before it ("Schick, Deich- und Wasserrecht"), else -1."""
    start, end = work.places["author"]
    comma = work.sheet.text.find(", ", start, end)
    bodies = [name.literal for name in work.values["author"]]
    family = read_families(work.sheet.text[start:comma]) if comma > start and all(bodies) else None
    return comma if family is not None and len(family.names) == 1 else -1


def _put_author_and_title(work: Work, author: tuple[int, int], title: tuple[int, int]) -> None:
    work.drop("author")
    put_written_names(work, *author)
    work.put("title", *title)


def _title_from_container(work: Work) -> None:
    """What editors without a contributor put out is the work itself ("Kaup/Werner (Hrsg.), Hafensoziologie, Neuwied 1971")."""
    if work.has("title", "author", "in") or not work.has("editor") or "container-title" not in work.places:
        return
    work.rename("container-title", "title")


def _take_newspaper(work: Work) -> None:
    """What stands as a place before the day of a web page is its newspaper's name ("…, Harler Bote v. 12.11.2018, https://…")."""
    issued = work.values.get("issued")
    if issued is None or not issued.day or not work.has("URL", "DOI") or work.has("container-title", "publisher"):
        return
    if "publisher-place" in work.places:
        work.rename("publisher-place", "container-title")


def _newspaper_of_the_day(work: Work) -> None:
    """A few words before "v." or "vom" and a day, and no author, are a newspaper ("Frankfurter Hafenblatt v. 3. 4. 1979, S. 5")."""
    found = _DAILY.match(work.sheet.text, work.start, work.end)
    date = work.sheet.date_at(found.end()) if found else None
    if found is None or date is None or work.has("author", "editor", "URL", "type"):
        return
    for name in ("title", "container-title", "issued"):
        work.drop(name)
    work.put("container-title", *found.span("name"))
    work.put("issued", date.start, date.end, date.date)
    work.used.append((found.end("name"), date.end))


def _title_from_place(work: Work) -> None:
    """Of two words between commas where a town is looked for, the first is the title where nothing else is ("Hafensoziologie, Neuwied")."""
    if work.has("title", "container-title", "in") or "publisher-place" not in work.places or work.sheet.listed:
        return
    start, end = work.places["publisher-place"]
    comma = work.sheet.text.rfind(", ", start, end)
    if comma > start and work.has("author", "editor"):
        work.drop("publisher-place")
        work.put("title", start, comma)
        work.put("publisher-place", comma + 2, end)


def _end_container_before_year(work: Work) -> None:
    """A year behind a container's full stop is the date ("Basin Med J. 2017 Mar 4;9:1-8")."""
    start, end = work.places.get("container-title", (0, 0))
    found = _YEAR_INSIDE.search(work.sheet.text, start, end)
    if found is None:
        return
    work.drop("container-title")
    work.put("container-title", start, found.start())
    work.put_date(found.end())


def _title_from_lone_container(work: Work) -> None:
    """What an author wrote and nothing contains is a title, whatever it looks like ("Kelle, Udo, 2010, Vom Deich zum Watt, Wiesbaden")."""
    if work.has("title", "in", "page") or not work.has("author") or "container-title" not in work.places:
        return
    start, end = work.places["container-title"]
    text = work.sheet.text
    if _NUMBERED_NEXT.match(text, end, work.end) or names_journal(text[start:end]):
        return
    work.rename("container-title", "title")


def _title_takes_article(work: Work) -> None:
    """An article or "Zur" right before a title, behind the names' comma or colon, is its first word ("Lee, Ann: Zur Theorie")."""
    start, end = work.places.get("title", (0, 0))
    found = _ARTICLE_BEFORE.search(work.sheet.text, work.start, start)
    if found is None:
        return
    names = work.places.get("author", (0, 0))
    if names[0] < found.start("article") < names[1]:
        work.drop("author")
        put_written_names(work, names[0], found.start())
    work.drop("title")
    work.put("title", found.start("article"), end)


def _title_goes_on_quoting(work: Work) -> None:
    """A title goes on over a quotation that no label fits, up to its town or year ("Arbeit und Watt. Vom „Priel“ zur Mole. Kiel 2012")."""
    start, end = work.places.get("title", (0, 0))
    quote = next((one for one in work.sheet.quotes if end <= one.start < end + _SOON), None)
    places = [work.places[name] for name in ("publisher-place", "publisher", "issued") if name in work.places]
    behind = min((place for place, _ in places if place >= end), default=None)
    if (
        quote is None
        or behind is None
        or quote.end > behind
        or _LEADS_INTO_BOOK.search(work.sheet.text, end, quote.start)
        or any(end <= place < quote.end for place, _ in work.places.values())
    ):
        return
    stop = chunk_end(work.sheet.text, quote.end, behind, _SENTENCE_ENDS)
    work.drop("title")
    work.put("title", start, stop)


def _title_inside_container(work: Work) -> None:
    """Of two sentences taken for a container the first is the title where nothing else is ("Lee, 2008, Tides. Bay Review, 15(5)")."""
    if work.has("title", "in") or not work.has("author") or "container-title" not in work.places:
        return
    start, end = work.places["container-title"]
    found = _TWO_SENTENCES.fullmatch(work.sheet.text, start, end)
    if found is not None:
        work.drop("container-title")
        work.put("title", start, found.end("title") - found["title"].endswith("."))
        work.put("container-title", found.start("container"), end)


AMENDMENTS: Final = (
    editors_in_bracket,
    take_authors_behind,
    _title_takes_article,
    _title_of_same_author,
    _name_contributor,
    _name_reviewer,
    _part_title_from_author,
    _title_takes_names,
    _title_from_last_name,
    container_from_editor,
    _title_from_container,
    _title_from_place,
    _take_newspaper,
    _newspaper_of_the_day,
    take_issue,
    _end_container_before_year,
    body_in_capitals,
    title_in_capitals,
    _title_from_lone_container,
    _title_inside_container,
    title_before_book,
    editor_before_handbook,
    _title_goes_on_quoting,
    end_before_italics,
    end_before_bracket,
    end_before_journal,
    end_before_newspaper,
    go_on_after_ordinal,
    go_on_with_years,
    go_on_with_span,
    end_before_role,
    end_before_series,
    end_before_body,
    end_before_town,
)
"""What sets right a part that was taken for another, in this order."""
