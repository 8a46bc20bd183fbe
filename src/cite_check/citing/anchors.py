"""Finds the first sure sign, in a work whose title nothing marks, that the title is over: numbers, places, cue words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.citing.sentences import is_abbreviation
from cite_check.citing.work import MASK

if TYPE_CHECKING:
    import re

    from cite_check.citing.work import Work


class Kind(StrEnum):
    """What a sign says of the words before it."""

    NUMBERS = "numbers"
    """Volume, issue, pages: the words just before are the container's."""
    DATE = "date"
    """The work's date: a container or a publisher may stand before."""
    END = "end"
    """The title ends here: "In:", an edition, a place, a medium in brackets."""
    WEB = "web"
    """An address, or the words that lead to one."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A sign: what it is and where the words before it end and its own begin."""

    kind: Kind
    start: int


_YEAR = r"(?:1[4-9]|20)\d\d"
_NUMBERS = lazy(  # , vol. 3 / , no. 4 / 12(3) / 12:34 / , 12, 34-56 / 2001;12 / , pp. 5-9 / , S. 12 / 2001, 12
    r"[,.]?\s\(?(?:[Vv]ol(?:ume|s)?|VOL|v|V|[Bb]d|Band|T|[Tt]ome|[Tt]omo|[Nn]o|[Nn][ro]s?|n|N|[Nn][uú]m(?:ero)?|[Nn]umber|[Ii]ssue"
    r"|Jg|Jahrg|H|Heft|т|№)\b\s?\.?\s?[º°o]?\s?:?\s?(?:\d|[IVXL]+\b)"
    r"|[,.]?\s\(?(?:[Pp]p|[Pp]|[Pp]gs?|[Pp]ages?|S|ss|[Ss]eiten?|págs?|pags?|[Сс]|стр)\b\s?\.?\s?:?\s?[A-Za-z]?\d+"
    rf"|,?\s(?!{_YEAR}\D)\d{{1,4}}[A-Z]?\s?\(\s?(?!(?:{_YEAR})\))[^()]{{1,20}}\)\s?[,:;.]?\s?(?:\(?[A-Za-z]?\d|$|pp?\b)"
    rf"|,?\s(?!{_YEAR}\D)\d{{1,4}}[A-Z]?(?:\s?\(\s?[^()]{{1,20}}\))?\s?:\s?[A-Za-z]?\d"
    rf"|,?\s(?!{_YEAR}\D)\d{{1,4}}\s?\(\s?{_YEAR}"
    rf"|[,.]\s(?!{_YEAR}\D)\d{{1,4}},\s?(?:[A-Za-z]?\d+\s?[-–—]|no|n|nº|nr|pp?|{_YEAR}|\d+[.,]|\d+$|art)"
    rf"|\s(?!{_YEAR}\D)\d{{1,4}},\s?(?:[A-Za-z]?\d+\s?[-–—]\s?\d+|no\.|n\.|nº|nr\.|pp?\.|[A-Z]?\d+\s?\({_YEAR})"
    rf"|[,.]?\s\(?{_YEAR}[a-z]?\)?(?:\s[A-Z][a-z]{{2}}(?:\s\d{{1,2}})?)?\s?[;,:]\s?\(?(?:[Vv]ol\.?\s?)?\d"
    rf"|[,.]\s(?!{_YEAR}\D)\d{{1,4}}\.\s?[A-Za-z]?\d+\s?[-–]|[,.]?\s\d{{1,3}}\.\s?Jg|\s(?!{_YEAR}\D)\d{{1,4}}\s[A-Z]?\d{{2,7}}(?:\s?[-–]"
    rf"\s?\d+)?\s?\.?$"
)
_MONTH = r"(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])[a-zé]{0,7}\.?\s[12]\d\d\d"
_REPORTER = lazy(
    rf"[,.]?\s(?:\({_YEAR}\)\s)?(?!{_YEAR}\D)\d{{1,4}}\s(?!{_MONTH})"
    r"(?:[A-ZÀ-Þ][^\W\d_.]*\.?\s?(?:(?:of|and|the|&)\s){0,2}){1,8}\d{1,5}(?:,\s\d|\s?[(.]|\s?$)"
)  # , 24 Harv. L. Rev. 100 (1990)
_END = lazy(  # . In: / , in Title / // / [online] / (2nd ed.) / , 2nd ed. / . Ph.D. / . Technical Report / . Edited by
    r"(?<=[^\s])(?:[.,;:?!]?[”\"’]?\s?[-–—]?\s(?:[Ii][Nn]|Em|Dans|dans|En)\s?:\s|[.?!]\s(?:In|IN|Em|EM|En|Dans)\s(?=\S)|,\sin\s(?=[“\"]"
    r"|[A-Z]\.|[A-Z]{2}|Proc|Handbook|Encyclop|Advances|The\s|Lecture|Int|\d|[A-Z]\w+\s(?:and|&)\s|[A-Z]\w+,\s[A-Z]\.|[A-Z]\w+\s[A-Z]\w"
    r"+\s(?:and|&)\s|[A-Z]\w+\s[A-Z]\w+\s\([Ee]ds?)|\s//\s?|\s/\s(?=[A-ZÀ-Þ])"
    r"|\s?\[(?:[Oo]n-?line|[Ii]nternet|[Ee]n ligne|[Ee]n l[ií]nea|[Ww]eb|[^\[\]]{3,40})\]"
    r"|\s?\((?:\d{1,2}\w{0,3}\.?\s(?:[a-z]+\.?\s)?(?:[Ee]d|[Aa]ufl|édition|edição|edici)|[Vv]ols?\.?\s|[Pp]p?\.\s?\d|(?:[^()]{2,60}[,;]"
    r"\s)?[Ee]ds?\.?\)|[Hh]rsg|[Pp][Hh]\.?\s?D|[Mm]aster|[Dd]octoral|[Uu]npublished|[Tt]hesis|[Dd]iss|[Tt]ese|[Tt]hèse|[Tt]rans\."
    r"|[Tt]ranslated|(?:[^()]{2,60},?\s)?[Tt]rad\.\)|(?:[^()]{2,60},?\s)?[Tt]rans\.?\)|[Rr]ev\.|[Nn]o\.\s|[Rr]eport\s|[Tt]ech)"
    rf"|\s?\([^()]{{2,80}}?:\s?[^()]{{1,90}}?,?\s?{_YEAR}|\s?\([A-ZÀ-Þ][^():]{{2,70}},\s?{_YEAR}[a-z]?\)|\s?\([A-ZÀ-Þ][^():]{{2,50}}:\s["
    rf"A-ZÀ-Þ][^()]{{2,60}}\)|[,.]\s\d{{1,2}}\s(?:vols?\b|nd\sed|rd\sed)|[,.]\s\d{{1,2}}\.\svyd|\s(?:§\s?)?(?!{_YEAR}\D)\d{{1,4}}(?:\.\d"
    rf"+)?(?:[-–]\d{{1,4}})?(?:,\s\d{{1,4}})*\s\((?:[\w.]{{1,8}}\s){{0,3}}{_YEAR}\)"
    r"|[.,]\s?\(?(?:\d{1,2}(?:st|nd|rd|th|ª|a|e|ème|\.ª|\.)?\.?|[Ss]econd|[Tt]hird|[Ff]irst|[Ff]ourth|[Rr]ev(?:ised|\.)|[Nn]ew"
    r"|[Nn]euaufl)\s(?:rev\.?\s|überarb\.\s|erw\.\s|and\s\w+\s)?(?:[Ee]d(?:n|ition|ición|ição)?\b|[Aa]ufl|[ÉEée]d(?:ition)?\b)"
    r"|[.,]\s(?:Unpublished|[Uu]npubl\.|Ph\.?\s?D|PhD|Master|M\.\s?[AS]\.?\s|MSc|MA\s|[Dd]octoral|Thesis|Diss|Dissertation|Dissertação"
    r"|Tese|Tesis|Thèse|Mémoire|Diploma|Diplomarbeit|Habil|Bachelor|Trabalho\sde)"
    r"|[.,]\s(?:Technical\s[Rr]eport|Tech\.?\s?[Rr]ep|Working\s[Pp]aper|Discussion\s[Pp]aper|Research\s(?:[Rr]eport|[Pp]aper)"
    r"|Report\s(?:[Nn]o|#|\d)|Paper\spresented|Poster\s|Presented\sat|Proceedings|Proc\.|Lecture\sNotes|Manuscript|Preprint|arXiv)"
    r"|[.,;]\s?\(?(?:[Ee]dited\sby|[Ee]ds?\.\s(?:by\s)?[A-Z]|[Tt]rans(?:l?\.|lated)\s|[Tt]raduit|[Tt]rad\.|[Tt]raducción|[Tt]radução"
    r"|[Hh]rsg\.|[Hh]erausgegeben|[Üü]bers|sous\sla\sdir|[Ww]ith\sa\s(?:foreword|preface|new)|[Ff]oreword|[Pp]réface))"
)
_WEB = lazy(  # . Available at: / Retrieved from / Disponível em / <address>
    rf"[.,;]?\s?[<(\[]?{MASK}|(?<=[^\s])[.,;:)\]]\s?[<(\[]?(?:(?:URL|[Uu]rl)\s?:|[Aa]vailable\s(?:at|from|on|online|in)|[Rr]etrieved\s"
    rf"|[Aa]ccessed\s|[Ll]ast\s(?:accessed|visited)|[Dd]ispon[ií](?:vel|ble)|[Aa]bgerufen|[Cc]onsult[aé]|[Aa]cess(?:o|ado)\sem"
    rf"|[Oo]nline\s?(?:at|:|available)|[Oo]nline:|[Vv]erfügbar|[Rr]ecuperado|[Uu]nter\s?:|http)"
)
_PLACE = lazy(  # . New York: Norton / , London: Sage,
    r"(?<=[.,;?!])\s(?P<place>(?!(?:Part|Parte|Teil|Vol|Volume|Chapter|Study|Version|An?|The|Band|No|Nr|Case|Phase|Series)\b)[A-ZÀ-ÞŁ]["
    r"\w’'.]*(?:[ ,/&-]{1,2}(?:and|und|et|e|y|de|of|am|do|da|dos)?\s?[A-ZÀ-Þ(][\w’'.)]*){0,5})\s?:\s(?P<publisher>[A-ZÀ-Þ“][^:.;()]{1,7"
    r"0}(?:\.[^:.;()\s][^:.;()]{0,40})?)(?=[.,;)]|\s?$|\s?\ufffc)"
)
_AFTER_PUBLISHER = lazy(rf",?\s?\(?{_YEAR}|[.)]?\s?$|,\s(?:pp?\.|\d)")  # what follows a publisher after a comma
_PUBLISHER = lazy(  # , University of Minnesota Press, / . Springer,
    r"[.,]\s(?:[A-ZÀ-Þ&][\w’'&.-]*\s(?:(?:of|and|de|du|da|do|für|&|the|la|les|des)\s)*){0,4}(?:University\sPress|Univ\.\sPress"
    r"|Press|PRESS|Verlag|Publishers?|Publishing|Publications|Editions|Éditions|Editora|Editorial|Ediciones|Edições|Books|Presses"
    r"|Springer|Wiley|Elsevier|Routledge|Blackwell|Palgrave|Kluwer|Norton|Sage|SAGE|Harmattan|L[’']Harmattan)\b(?=[^\w’])"
    r"|[.,]\s(?:[ÉE]ditions?|[ÉE]d\.|Editora|Editorial|Ediciones|Ed\.|Presses|Verlag|Nxb|NXB|Springer|Wiley|Routledge)\s(?=[A-ZÀ-Þ])"
)
_LAW = lazy(  # Lei nº 13.146, de 6 de julho de 2015
    r"(?:Lei|Ley|Decreto|Portaria|Resolução|Resolución|Loi|Law|Act|Directive|Regulation|Gesetz|Instrução)\b[^.;]{0,40}(?:\d[\d./]*)(?:,"
    r"\s(?:de|of|du|vom)\s\d{1,2}[^.;]{2,30}\d{4})?"
)
_PAGES_BEFORE = lazy(r"(?:\bpp?\.?|\bS\.|[:-])\s?\d*[-–]?$")  # pp. / : 1950-


def first_anchor(work: Work, place: int) -> Anchor | None:
    """The first sign after at least one word of title."""
    text = work.sheet.text
    begin = place + 2
    if law := _LAW.match(text, place, work.end):
        begin = law.end()
    found: list[Anchor] = []
    for pattern, kind in ((_NUMBERS, Kind.NUMBERS), (_REPORTER, Kind.END), (_END, Kind.END), (_WEB, Kind.WEB)):
        if one := pattern.search(text, begin, work.end):
            found.append(Anchor(kind, one.start()))
    if one := _place(text, begin, work.end):
        found.append(Anchor(Kind.END, one.start()))
    if one := _PUBLISHER.search(text, begin, work.end):
        found.append(Anchor(Kind.END, one.start()))
    if (date := _own_date(work, begin)) is not None:
        found.append(Anchor(Kind.DATE, date))
    return min(found, key=lambda one: one.start, default=None)


def _place(text: str, begin: int, end: int) -> re.Match[str] | None:
    at = begin
    while one := _PLACE.search(text, at, end):
        before = text[one.start() - 1]
        if before == "," and not _AFTER_PUBLISHER.match(text, one.end(), end):
            at = one.start() + 1
            continue
        if before != "." or not is_abbreviation(text, begin, one.start() - 1):
            return one
        at = one.start() + 1
    return None


def _own_date(work: Work, begin: int) -> int | None:
    """Where the work's own date stands, if none was given before the title: the last date that is no date of access."""
    if work.has("issued"):
        return None
    text = work.sheet.text
    for date in reversed(work.sheet.dates):
        if (
            not begin <= date.start < work.end
            or work.free(date.start) is not None
            or _PAGES_BEFORE.search(text[max(begin, date.start - 8) : date.start])
        ):
            continue
        start = date.start
        while start > begin and text[start - 1] in " ,(.[;c©":
            start -= 1
        return start
    return None
