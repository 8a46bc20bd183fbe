"""Says how sure the parser is of a title, and what the words around a bare address claim."""

from __future__ import annotations

from cite_check.citing.lazily import lazy
from cite_check.citing.prose import is_prose
from cite_check.citing.work import MASK, Work, bare
from cite_check.model.citation import Certainty

_MASKED = lazy(rf"{MASK}+")
_EMPTY = lazy(r"\(\s?\)|\[\s?\]|[(\[]?\s?[)\]](?=[\s.,;]*$)")  # () that held a day
_LEADS_ON = lazy(r"(?i)(?:\b(?:at|in|from|on|here|see|under|via|unter|auf|bei|sur|à|en|em|is|are)|:)$")  # are kept at


def claim_of(work: Work) -> str | None:
    """The words around an address that give no title ("The figures are kept at https://…"); the title read from them is given up."""
    if not work.has("URL", "DOI") or work.values.get("sure") or work.has("author", "editor", "container-title", "publisher"):
        return None
    words = _EMPTY.sub(" ", _MASKED.sub(" ", _without(work.sheet.text, work.start, work.end, work.aside)))
    words = bare(" ".join(words.split()).strip("<>()[]"))
    title = work.values.get("title")
    if title is not None and not (title[:1].islower() or is_prose(title) or _LEADS_ON.search(title)):
        return None
    work.drop("title")
    return words.strip(" ,.;:<>") or None


def _without(text: str, start: int, end: int, ranges: list[tuple[int, int]]) -> str:
    """A range's words without those of the ranges inside it."""
    pieces: list[str] = []
    for one, other in sorted(ranges):
        pieces.append(text[start:one])
        start = max(start, other)
    return "".join([*pieces, text[start:end]])


def certainty_of(work: Work) -> Certainty:
    """Sure of marked titles, likely where author, date or container stand around an unmarked one, else a guess."""
    if work.values.get("sure"):
        return Certainty.SURE
    return Certainty.LIKELY if work.has("author", "editor", "issued", "container-title", "publisher", "type") else Certainty.GUESS
