"""Takes the editors and translators that the Bluebook names in the bracket of the year ("Lee, Tides 44 (Owen Strand ed., 1999)")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.names import read_all

if TYPE_CHECKING:
    import re

    from cite_check.citing.work import Work

_WHO: Final = r"(?P<{0}>[A-ZÀ-Þ][^()\d;:]{{3,80}}?)\s(?P<{0}_role>eds?|trans)\.(?:\s&\s(?:eds?|trans)\.)?,\s"
_BRACKET = lazy(
    rf"\({_WHO.format('first')}(?:{_WHO.format('second')})?"
    r"(?:(?P<publisher>[A-ZÀ-Þ][^()\d;:]{2,60}?)\s)?(?:(?P<edition>\d{1,2}(?:st|nd|rd|th|d)|rev\.)\sed\.\s)?(?=(?:1[4-9]|20)\d\d\))"
)  # (Owen Strand & Ida Pell eds., Jon Moor trans., Harrow Press 2d ed. 1999)
_SPOILED: Final = ("publisher", "publisher-place", "editor", "translator", "author", "container-title")


def editors_in_bracket(work: Work) -> None:
    """Take who edited and translated the work, who published it, and its edition; what was read of these names before is forgotten."""
    found = _BRACKET.search(work.sheet.text, work.start, work.end)
    people = {who: read_all(found[who]) for who in ("first", "second") if found[who]} if found else {}
    if found is None or None in people.values():
        return
    _forget(work, found)
    for who, names in people.items():
        if names is not None:
            work.put("translator" if found[f"{who}_role"] == "trans" else "editor", *found.span(who), names.names)
    for name in ("publisher", "edition"):
        if found[name]:
            work.put(name, *found.span(name))


def _forget(work: Work, found: re.Match[str]) -> None:
    for name in _SPOILED:
        start, end = work.places.get(name, (0, 0))
        if start < found.end() and found.start() < end:
            work.drop(name)
