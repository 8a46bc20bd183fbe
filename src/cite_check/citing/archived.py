"""Finds what a note says of a kept copy of the work before it ("Archived at https://perma.cc/…", "archived from the original on 4 May")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.citing.work import MASK
from cite_check.citing.wrappers import is_archive

if TYPE_CHECKING:
    import re

    from cite_check.citing.work import Sheet, Work

_SAID = lazy(
    r"(?i)(?<![\w’'-])(?:archived|archiviert|archivée?|archivad[oa]|arquivad[oa]|archiviat[oa])(?![\w’'-])"
    r"(?P<of>\s(?:from\sthe\soriginal|vom\soriginal|d[’']après\sl[’']original|(?:desde|do|del|dall[’'])\s?original(?:e)?)(?:\s\(pdf\))?)?"
)  # Archived from the original (PDF)
_LEADS_TO_COPY = lazy(rf"[^;“”\"()\[\]{MASK}]{{0,60}}[<(\[]?(?P<copy>{MASK})")  # , 4 May 2020, at https://perma.cc/…
_LEADS_TO_DAY = lazy(r"(?i)[:,]?\s(?:on\s|am\s|le\s|el\s|em\s|il\s)?")  # on


def says_of_copy(sheet: Sheet, place: int) -> bool:
    """Whether what begins at a place says where the work before it is kept, and so belongs to that work."""
    said = _SAID.match(sheet.text, place)
    return said is not None and _end(sheet, said, len(sheet.text)) is not None


def take_copy(work: Work) -> None:
    """Set the words about a kept copy apart: neither they nor the day of the copy describe the work."""
    text = work.sheet.text
    if "rchiv" not in text and "rquivad" not in text:
        return
    for said in _SAID.finditer(text, work.start, work.end):
        if (stop := _end(work.sheet, said, work.end)) is not None:
            work.set_aside(said.start(), stop)


def _end(sheet: Sheet, said: re.Match[str], end: int) -> int | None:
    """Where words about a kept copy end: before the copy's address, or with its day where no address follows; else ``None``."""
    copy = _LEADS_TO_COPY.match(sheet.text, said.end(), end)
    if copy and any(url.start == copy.start("copy") and is_archive(url.url) for url in sheet.urls):
        return copy.start("copy")
    if not said["of"]:
        return None
    led = _LEADS_TO_DAY.match(sheet.text, said.end(), end)
    date = sheet.date_at(led.end()) if led else None
    return date.end if date else said.end()
