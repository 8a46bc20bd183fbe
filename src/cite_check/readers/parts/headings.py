"""The headings under which notes and works are listed, in the languages that people write them in."""

from __future__ import annotations

import re
from typing import Final

from cite_check.model.document import NoteKind
from cite_check.text import fold

LONGEST: Final = 60
"""A heading has at most so many characters."""

_NOTES: Final = """
    notes|note|endnotes|endnote|end notes|chapter notes|notes and references|references and notes|notes references
    anmerkungen|anmerkung|endnoten|endnotenverzeichnis|anmerkungsverzeichnis|einzelnachweise|notes de fin|notes et references
    notas|notas finales|notas al final|notas y referencias|notas de fim|notas finais|notas e referencias
    note finali|note di chiusura|note al testo|noten|eindnoten|noter|sluttnoter|slutnoter|loppuviitteet|viitteet
    przypisy|przypisy koncowe|poznamky|koncove poznamky|vegjegyzetek|jegyzetek|note de final|sonnotlar|notlar|son notlar
    примечания|комментарии|примітки|бележки|σημειωσεις|注|注释|註|註釋|尾注|後注|注釈|註解|미주|주|주석|הערות|هوامش|الهوامش|یادداشت ها
"""
_FOOTNOTES: Final = """
    footnotes|footnote|foot notes|fussnoten|fussnote|fussnotenverzeichnis|notes de bas de page|notes en bas de page|notas al pie
    notas a pie de pagina|notas al pie de pagina|notas de rodape|note a pie di pagina|note a pie pagina|voetnoten|fotnoter|fodnoter
    alaviitteet|przypisy dolne|poznamky pod carou|labjegyzetek|dipnotlar|сноски|виноски|脚注|腳註|脚註|각주
"""
_REFERENCES: Final = """
    references|reference|reference list|list of references|references cited|cited references|bibliographic references
    bibliography|select bibliography|selected bibliography|annotated bibliography|working bibliography
    works cited|work cited|works consulted|works referenced|cited works|literature cited|literature|cited literature
    sources|sources cited|list of sources|source list|sources and further reading|further reading|citations
    literatur|literaturverzeichnis|literaturliste|literaturangaben|literaturhinweise|quellen|quellenverzeichnis|quellenangaben
    quellen und literatur|quellen und literaturverzeichnis|bibliografie|bibliographie|bibliographie selective|weiterfuhrende literatur
    references bibliographiques|ouvrages cites|oeuvres citees|travaux cites|liste des references|sources et bibliographie
    bibliografia|bibliografia citada|bibliografia consultada|referencias|referencias bibliograficas|obras citadas|trabajos citados
    lista de referencias|fuentes|fuentes consultadas|literatura citada|referencias citadas|fontes|obras consultadas
    riferimenti|riferimenti bibliografici|opere citate|riferimenti e bibliografia|fonti
    literatuur|literatuurlijst|referenties|bronnen|bronnenlijst|geraadpleegde bronnen|litteratur|litteraturliste|litteraturlista
    litteraturforteckning|referanser|referenser|referencer|kilder|kildeliste|kallor|kallforteckning|referenslista|lahteet|lahdeluettelo
    kirjallisuus|kirjallisuusluettelo|literatura|zrodla|wykaz literatury|pouzita literatura|zdroje|seznam literatury|irodalom
    irodalomjegyzek|hivatkozasok|felhasznalt irodalom|referinte|referinte bibliografice|kaynakca|kaynaklar|kaynak listesi
    литература|список литературы|источники|список источников|библиография|использованная литература|список использованной литературы
    список використаних джерел|джерела|литература и источники|βιβλιογραφια|αναφορες|πηγες
    参考文献|引用文献|参考资料|參考文獻|參考資料|文献|参考書目|参考书目|참고문헌|참고 문헌|인용문헌|המקורות|מקורות|ביבליוגרפיה|المراجع
    المصادر
    المصادر والمراجع|منابع|فهرست منابع
"""


def _table() -> dict[str, NoteKind]:
    named = ((_NOTES, NoteKind.ENDNOTE), (_FOOTNOTES, NoteKind.FOOTNOTE), (_REFERENCES, NoteKind.REFERENCE))
    return {fold(name): kind for names, kind in named for line in names.split("\n") for name in line.strip().split("|") if name}


_KINDS: dict[str, NoteKind] = {}
_DECORATION = re.compile(r"^[\s#*_=~>\[\-]{0,12}(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-Z])[.):]?\s+)?")  # "## 7. ", "**", "VII. "
_LEVEL = re.compile(r"\s{0,3}(#{1,6})\s")  # "## "
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|~{3,}|\*{3,})\s*")  # "======"


def listing_kind(line: str) -> NoteKind | None:
    """What kind of notes a list under this line holds, where the line is such a heading ("## 7. References", "NOTES:", "Literatur")."""
    if not line or len(line) > LONGEST:
        return None
    decoration = _DECORATION.match(line)
    words = line[decoration.end() :] if decoration else line
    if not words or words[0].islower() or words.rstrip().endswith((".", ",", ";", "?")):
        return None
    if not _KINDS:
        _KINDS.update(_table())
    return _KINDS.get(fold(words))


def looks_like_heading(line: str) -> bool:
    """Whether a line that stands alone may be a heading of any sort: short, and without the end of a sentence."""
    bare = line.strip()
    if _LEVEL.match(line):
        return True
    return 0 < len(bare) <= LONGEST and bare[-1] not in '.,;>)]”"' and "://" not in bare and not any(map(_is_year, bare.split()))


def is_underline(line: str) -> bool:
    """Whether the line only underlines the one before it."""
    return bool(_UNDERLINE.fullmatch(line[:200]))


def _is_year(word: str) -> bool:
    digits = word.strip("().,;:[]")
    return len(digits) == len("2001") and digits.isdigit()
