"""Finds where a body's name ends that holds commas ("Ministerium für Fische, Boote und Netze, Bericht …")."""

from __future__ import annotations

from typing import Final

from cite_check.citing.lazily import lazy
from cite_check.citing.names import is_body
from cite_check.citing.words import OFFICES

_PREPOSITION = r"(?:für|der|des|zur|of|on|for|de(?:l|lla)?(?:\sla)?|du|para|per|d[eio]s?)"
_NOUN = r"(?:(?:for|für|de(?:l|lla|s)?(?:\sla)?|du)\s|de\sl[’']|l[ao]s?\s)?[^\W\d_][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?"
_LISTED = lazy(
    rf"(?P<head>(?:[^\W\d_][\w’'-]+\s){{1,4}}){_PREPOSITION}\s{_NOUN}(?:,\s{_NOUN}){{1,3}},?\s(?:und|u\.|and|&|et|y|e)\s{_NOUN}(?P<mark>[,:]\s)"
)  # Ministry of Fish, Boats and Nets,
_UNIT = lazy(r"(?P<body>[^,;:().“”„«]{3,90}),\s(?P<unit>[^,;:().“”„«]{3,90})(?P<mark>[,:]\s)")  # Ministère de la Pêche, Direction du port,
_OFFICE = lazy(
    rf"(?P<head>(?:[A-ZÀ-Þ][\w’'-]+\s){{1,4}}){_PREPOSITION}\s[^,;:.“”„«]{{3,90}}(?P<mark>,\s)"
)  # Select Committee on Harbours (Ireland),
_HEAD: Final = 2
"""In so many words at most the word stands that a unit of a body is named by."""


def body_end(text: str, start: int, end: int) -> int | None:
    """The place of the comma behind a body's name that begins at ``start`` and holds commas, or that looks like a title; else ``None``."""
    if (listed := _LISTED.match(text, start, end)) is not None and is_body(listed["head"]):
        return listed.start("mark")
    unit = _UNIT.match(text, start, end)
    if unit is not None and is_body(unit["body"]) and is_body(" ".join(unit["unit"].split()[:_HEAD])):
        return unit.start("mark")
    office = _OFFICE.match(text, start, end)
    return office.start("mark") if office is not None and OFFICES & set(office["head"].lower().split()) else None
