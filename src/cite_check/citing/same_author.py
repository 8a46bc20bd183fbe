"""Tells where words that stand for the author named last begin a work ("Ders., …", "id., ‘Title’", "du même auteur, « Titre »")."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.part import PartKind

if TYPE_CHECKING:
    from cite_check.citing.part import Part
    from cite_check.citing.work import Work

_SAME = lazy(
    r"(?:(?:e|et|and|und|y),?\s)?(?i:(?:ders|dies|id|ead|iid)\.|idem|eadem|iidem|d(?:er|ie)selben?|(?:by\s)?the\ssame(?:\sauthors?)?"
    r"|(?:du|le|de\sla|la)\smême(?:\sauteure?)?|d(?:el|e\sla)\smism[oa](?:\sautora?)?|d[oa]\smesm[oa](?:\sautora?)?"
    r"|d(?:ello|ella)\sstess[oa](?:\sautor(?:e|ice))?)(?P<mark>[,:]\s+)(?=[„“‘«»\"'‚]?\s?[A-ZÀ-Þ])"
)  # Ders., / id., / du même auteur,
_PLACE = lazy(r"(?:S|P|Pp|Art|Rn|Rz|Tz|Nr|No|Bd|Vol|Sp|Kap|Ch|Pt|Anm|Fn|FN|Book|Part|Section)\b\.?\s?(?:\d|[ivxlcIVXLC]+\b)")  # S. 12
_PAGE: Final = (
    r"(?:(?:S\.|pp?\.|at|f(?:ol|f)?\.)\s?|(?<=,\s)(?=\d{1,3}(?!\d)))"
    r"(?P<page>\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:\s?(?:ff?|sqq?|ss)\b\.?)?)\s?\.?"
)
_TITLE_AND_PAGE = lazy(rf"[,:\s]*(?P<title>(?:(?!,\s[Ii]n:?\s)[^;\d]){{3,120}}?),?\s{_PAGE}")  # Wirtschaft und Recht, S. 190.
_SHORT_REST: Final = 20


def skip_same_author(work: Work) -> None:
    """Let a work begin at the comma behind the words for the author named last, if another work of that author follows them."""
    found = _SAME.match(work.sheet.text, work.start, work.end)
    if found is not None and _work_follows(work, found.end()):
        work.start = found.start("mark")
        work.values["same-author"] = True


def _work_follows(work: Work, place: int) -> bool:
    """Whether another work is described at a place, rather than a page ("Ders., S. 12") or a back word ("Ders., a.a.O.")."""
    text = work.sheet.text
    if _PLACE.match(text, place, work.end) or any(work.start <= back.start <= place <= back.end - 1 for back in work.sheet.backs):
        return False
    signs = (work.sheet.quotes, work.sheet.flat.italics, work.sheet.dates, work.sheet.backs)
    described = any(place <= one.start < work.end for ranges in signs for one in ranges)
    return described or work.end - place >= _SHORT_REST or _TITLE_AND_PAGE.fullmatch(text, place, work.end) is not None


def title_and_page(work: Work) -> Work | None:
    """Another work of the author named last, given by a title and a page ("Ders., Wirtschaft und Recht, S. 190.")."""
    found = _TITLE_AND_PAGE.fullmatch(work.sheet.text, work.start, work.end)
    marks = (work.sheet.quotes, work.sheet.flat.italics)
    if found is None or any(work.start <= one.start < work.end for ranges in marks for one in ranges):
        return None
    work.put("title", found.start("title"), found.end("title"))
    work.put("locator", found.start("page"), found.end("page"))
    return work


def titled_first(work: Work, parts: list[Part]) -> list[Part]:
    """The parts of a work, of which none names authors at its beginning where the author named last is meant."""
    if not work.has("same-author") or not parts or parts[0].kind is not PartKind.AUTHOR:
        return parts
    first, *others = parts
    goes_on = others and others[0].kind is PartKind.TITLE and work.sheet.text[first.start : first.end].rstrip().endswith(":")
    title = replace(first, kind=PartKind.TITLE, end=others[0].end if goes_on else first.end)
    return [title, *(others[1:] if goes_on else others)]
