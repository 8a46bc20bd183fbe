"""Finds where words may join two works of a note ("…, sowie ders., …", "… (1995), and N. E. Sopolsky, …")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.joints import JOINING
from cite_check.citing.lazily import lazy

if TYPE_CHECKING:
    from cite_check.citing.work import Sheet

_SEMICOLON = lazy(r";\s+(?!\d{1,4}(?:\s?[(:,.\[]|\s[a-z\[]|;))")  # not 1995; 144: 101
_AND = lazy(r"(?<=[)\d.,])\s(?:and|und|et|sowie|y|e)\s$")  # (1995) and ‘Second work’
_BEFORE_BACK = lazy(  # n. 21 and Collier, op. cit. / S. 12 ff., K. Thamm, Anm. 7
    r"(?:(?<=[\df])|(?<=[ft]\.)|(?<=O\.)|(?<=\d[)\]]))(?:,?\s(?:and|und|et|y|e|sowie)|,)\s"
    r"(?=(?:[A-ZÀ-Þ]\.\s?){0,3}[A-ZÀ-Þ][\w’'-]+(?:(?:\s(?:and|&|und)\s|/)[A-ZÀ-Þ][\w’'-]+)?,?\s"
    r"[(\[]?(?:(?:wie|zit\.|siehe|s\.)\s)?(?:o[pb]\.|supra|above,?\sn|a\.\s?a\.\s?O|Fn\.|FN\s|Anm\.|loc\.))"
)
_SAME_AUTHOR = lazy(
    r",?\s(?:sowie|und|ferner)\s(?:auch\s)?(?=[Dd]ers\.|[Dd]ies\.|[Dd](?:er|ie)selben?\b)|,\s(?=(?:ders|dies)\.,\s)"
)  # sowie ders.,
_BEFORE_SHORT = lazy(
    rf"(?<=[\d)f.]),?\s{JOINING}\s(?:auch\s)?"
    r"(?=[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+)?,\s(?:S\.|pp?\.)\s\d)"
)  # 202 ainsi que King, S. 51
_BEFORE_BRIEF = lazy(
    rf"(?<=[\d)f.]),?\s{JOINING}\s(?:auch\s)?"
    r"(?=[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+)?,\s[A-ZÀ-Þ][^,;.]{3,60},\s(?:(?:[^,;\d]{2,30}\s)?(?:1[5-9]|20)\d\d|(?:S\.\s|pp?\.\s|at\s)?\d{1,4})\b)"
)  # S. 37 und Harms, Strukturwandel, 1962 / , 20, and Pitt, Native, 90
_AND_NAME = lazy(  # , and Kofi Lund, “Silt / , with Gerald Pym, Storms
    r",\s(?:and|und|y|e|et|with|sowie)\s(?=(?:[A-ZÀ-Þ][\w’'.-]*\s){1,3}[A-ZÀ-Þ][\w’'-]+,\s)"
)
NAMED_NEXT: Final = r"[A-ZÀ-Þ][\w’'-]+(?:(?:\s|/\s?)[A-ZÀ-Þ][\w’'.-]*){0,4}[,:]\s[A-ZÀ-Þ„“»«\"(]"
"""A name with a title behind it, as a pattern's source ("Moll, Karin", "Karin Moll: Das")."""
_LISTED_ON = lazy(
    r",?\s(?:ferner|sowie|dagegen|außerdem|daneben|neuerdings|jetzt|gegen|ebenso|ähnlich|anders|kritisch|zustimmend"
    r"|oder|including|notably|especially|particularly|such\sas|namely|notamment|(?:mit\sBezug|unter\s(?:Hinweis|Berufung))\sauf|(?:im\sAnschlu(?:ß|ss)|in\sAnlehnung)\san"
    rf"|(?:und|and)\s(?:dazu|jetzt|neuerdings|zuletzt|also))\s(?:auch\s)?(?={NAMED_NEXT})"
)  # , ferner Karin Moll, Das
_AND_INITIALS = lazy(
    r"(?:,\s|(?<=[\d)])\s)(?:and|und|y|e|et|sowie|with)\s(?=(?:[A-ZÀ-Þ]\.[ -]?){1,4}\s?(?:(?:van|von|de|der|den|du|al|el)\s){0,2}"
    r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?,\s[‘'“\"A-ZÀ-Þ])"
)  # , and N. E. Sopolsky, The German
_WITH = lazy(rf"(?<=[\d)]),?\swith\s(?={NAMED_NEXT})")  # Compare … (1985) with Gary Pitt, Native; Compare id. at 2, with Pitt, Native
_NAME_LENGTH: Final = 60
_AND_CUES: Final = (" und ", " and ", " sowie ", " ferner ", " et ", " y ", " e ", " as well ", " ainsi ", " with ")
_JOINS: Final = (
    (_SEMICOLON, (";",)),
    (_BEFORE_BACK, ("op.", "ob.", "supra", "above", "a.a.", "a. a.", "Fn.", "FN ", "Anm.", "loc.")),
    (_BEFORE_SHORT, _AND_CUES),
    (_BEFORE_BRIEF, _AND_CUES),
    (_SAME_AUTHOR, ("ers.", "ies.", "selbe")),
    (_AND_INITIALS, _AND_CUES),
    (_LISTED_ON, ("",)),
    (_WITH, (" with ",)),
)
"""What joins two works whatever stands around it, with letters of which each pattern needs some."""


def find_joins(sheet: Sheet) -> list[tuple[int, int]]:
    """Where words or a semicolon may join two works: the end of the one and the beginning of the other, in no order."""
    text = sheet.text
    found = [one.span() for pattern, cues in _JOINS if any(cue in text for cue in cues) for one in pattern.finditer(text)]
    found += [one.span() for quote in sheet.quotes if (one := _AND.search(text, max(0, quote.start - 8), quote.start))]
    found += [one.span() for one in _AND_NAME.finditer(text) if _title_follows(sheet, one.end())]
    return found


def _title_follows(sheet: Sheet, place: int) -> bool:
    """Whether a marked title stands within a name's length."""
    return any(place < one.start <= place + _NAME_LENGTH for ranges in (sheet.quotes, sheet.flat.italics) for one in ranges)
