"""The cited works as RIS (Research Information Systems), the tagged lines that reference managers exchange."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.model.item import ItemType
from cite_check.reporters.parts.outside import shown, shown_link
from cite_check.reporters.parts.works import works

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cite_check.model.item import Item, Name, PartialDate
    from cite_check.model.report import Report
    from cite_check.model.view import View
    from cite_check.reporters.parts.works import Work

_TYPE: Final[Mapping[ItemType, str]] = MappingProxyType(
    {
        ItemType.ARTICLE_JOURNAL: "JOUR",
        ItemType.ARTICLE_MAGAZINE: "MGZN",
        ItemType.ARTICLE_NEWSPAPER: "NEWS",
        ItemType.BILL: "BILL",
        ItemType.BOOK: "BOOK",
        ItemType.BROADCAST: "VIDEO",
        ItemType.CHAPTER: "CHAP",
        ItemType.DATASET: "DATA",
        ItemType.ENTRY: "DICT",
        ItemType.ENTRY_ENCYCLOPEDIA: "ENCYC",
        ItemType.HEARING: "HEAR",
        ItemType.LEGAL_CASE: "CASE",
        ItemType.LEGISLATION: "STAT",
        ItemType.MANUSCRIPT: "MANSCPT",
        ItemType.MOTION_PICTURE: "MPCT",
        ItemType.PAPER_CONFERENCE: "CONF",
        ItemType.PATENT: "PAT",
        ItemType.PERSONAL_COMMUNICATION: "PCOMM",
        ItemType.POST: "ELEC",
        ItemType.POST_WEBLOG: "BLOG",
        ItemType.REGULATION: "STAT",
        ItemType.REPORT: "RPRT",
        ItemType.REVIEW: "JOUR",
        ItemType.SOFTWARE: "COMP",
        ItemType.STANDARD: "STAND",
        ItemType.THESIS: "THES",
        ItemType.WEBPAGE: "ELEC",
    }
)
"""What is not here is ELEC with an address, else GEN."""
_VALUE_LIMIT: Final = 2000


def render(report: Report, view: View) -> bytes:
    """The records in UTF-8, with the line ends that the format asks for; the view makes no difference."""
    del view
    return "".join(_record(work) for work in works(report)).encode("utf-8")


def _record(work: Work) -> str:
    lines = "".join(f"{tag}  - {value}\r\n" for tag, value in _tags(work) if value)
    return f"{lines}ER  - \r\n\r\n"


def _tags(work: Work) -> Iterable[tuple[str, str]]:
    item = work.item
    yield "TY", _type(item)
    yield "ID", work.key
    yield from (("AU", _name(name)) for name in item.author)
    yield from (("ED", _name(name)) for name in item.editor)
    yield from (("A4", _name(name)) for name in item.translator)
    yield from ((tag, _line(value)) for tag, value in _words(item))
    yield from _dates(item)
    yield from _addresses(item)


def _type(item: Item) -> str:
    fallback = "ELEC" if item.url else "GEN"
    return _TYPE.get(item.type, fallback) if item.type else fallback


def _words(item: Item) -> Iterable[tuple[str, str | None]]:
    first, _, last = (item.page or "").replace("–", "-").partition("-")
    yield "TI", item.title
    yield "ST", item.title_short
    yield "T2", item.container_title
    yield "T3", item.collection_title
    yield "ET", item.edition
    yield "VL", item.volume
    yield "IS", item.issue
    yield "M1", item.number
    yield "M3", item.genre
    yield "SP", first
    yield "EP", last
    yield "PB", item.publisher or item.authority
    yield "CY", item.publisher_place
    yield "SN", item.isbn


def _dates(item: Item) -> Iterable[tuple[str, str]]:
    if item.issued and item.issued.year is not None:
        yield "PY", f"{item.issued.year:04}"
        yield "DA", _date(item.issued)
    elif item.issued and item.issued.literal:
        yield "DA", f"///{_line(item.issued.literal)}"
    if item.accessed and item.accessed.year is not None:
        yield "Y2", _date(item.accessed)


def _date(date: PartialDate) -> str:
    """A date as the format has it, "2021/08/17/": what is not known is left out, the slashes stay."""
    month = f"{date.month:02}" if date.month is not None else ""
    day = f"{date.day:02}" if date.day is not None else ""
    return f"{date.year:04}/{month}/{day}/"


def _addresses(item: Item) -> Iterable[tuple[str, str]]:
    yield "DO", _line(item.doi)
    yield "UR", shown_link(item.url) if item.url else ""
    yield "AN", f"arXiv:{_line(item.arxiv)}" if item.arxiv else ""
    yield "N1", f"Archived at {shown_link(item.archive_url)}" if item.archive_url else ""
    yield "N1", "The list of authors was cut short (et al.)." if item.et_al else ""


def _name(name: Name) -> str:
    if name.literal or not name.family:
        return _line(name.literal or name.given)
    return ", ".join(_line(part) for part in (name.family, name.given or ("" if name.suffix else None), name.suffix) if part is not None)


def _line(text: str | None) -> str:
    return shown(text, _VALUE_LIMIT) if text else ""
