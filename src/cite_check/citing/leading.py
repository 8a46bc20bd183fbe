"""Words of a remark that lead from one work to the next author, whom nothing else parts from them ("; zweifelnd Moll, Das Watt, …")."""

from __future__ import annotations

from typing import Final

from cite_check.citing.lazily import lazy
from cite_check.citing.words import JOINERS, PARTICLES

_SMALL = r"[a-zß-öø-ÿ]"
_NAME = (
    r"(?:(?:[A-ZÀ-Þ][\w’'.-]*|[dv]\.)\s|(?:von|van|de|der|den|du|di)\s){0,3}[A-ZÀ-Þ][\w’'-]+"
    r"(?:(?:\s?/\s?|\s(?:und|u\.|and|&|et|y|e)\s)(?:[A-ZÀ-Þ][\w’'.-]*\s){0,2}[A-ZÀ-Þ][\w’'-]+){0,3}"
)
_GIVEN_AND_FAMILY = r"(?:[A-ZÀ-Þ][\w’'-]*\.?[\s-]?){1,3}\s?(?:(?:von|van|de|der|den|du|di|v\.)\s){0,2}[A-ZÀ-Þ][\w’'-]+"
_NEXT = rf"(?={_NAME}(?:,\s[A-ZÀ-Þ„“»«‘\"\d]|:\s[A-ZÀ-Þ„“»«‘\"]|,?\s\(?(?:1[5-9]|20)\d\d\b))"
_SMALL_WORDS = lazy(rf"(?P<words>{_SMALL}{{3,}}(?:,?\s{_SMALL}{{2,}}){{0,4}}):?\s{_NEXT}")  # zweifelnd Moll, Das
_ASIDE = lazy(
    rf"(?:{_SMALL}{{1,8}},\s{_SMALL}{{2,}}|(?:mit|unter|aus|trotz|ohne|with|most|more|avec|con)\s{_SMALL}{{3,}})(?:\s[^\W\d_]+){{0,5}},\s{_NEXT}"
)
"""and, most recently, Ida Moll, Das / mit anderem Akzent, Ida Moll, Das"""
_ABOUT = lazy(
    r"(?:Zu[mr]?|Für|Über|Gegen|Aus|aus|zu[mr]?|für|über|gegen|On|For|on|for|Sur|sur|Sobre|sobre)\s(?:(?!\d{4})[^:;“”„«»()]){3,90}:\s"
    rf"(?={_GIVEN_AND_FAMILY}(?:/{_GIVEN_AND_FAMILY}){{0,2}},\s[A-ZÀ-Þ„“»«‘\"])"
)  # Zur Entstehung des § 6: Ida Moll, Das
_ABROAD = lazy(
    r"(?:[Ff]ür|[Ii]n|[Aa]us|[Zz]u[mr]?|[Ff]or|[Pp]our|[Pp]er|[Pp]ara)\s(?:d(?:ie|en|er|as|em)\s|the\s|l[ea]s?\s)?[A-ZÄÖÜ][\w-]+\s(?=(?:[A-ZÀ-Þ]\.\s?){1,3}[A-ZÀ-Þ][\w’'-]+,\s[A-ZÀ-Þ„“])"
)  # für die USA L. Freed, The
_COUNTRIES = (
    r"(?:USA|DDR|BRD|UdSSR|Bundesrepublik|Sowjetunion|Schweiz|Niederlande|England|Frankreich|Italien|Spanien|Polen|Österreich|Deutschland|Preußen"
    r"|Skandinavien|Schweden|Japan|Britain|France|Germany|Italy|Spain|Canada|Australia|United\sStates)"
)
_COUNTRY = lazy(
    rf"(?:[Ff]ür|[Ii]n|[Aa]us|[Zz]u[mr]?|[Ff]or)\s(?:d(?:ie|en|er|as)\s|the\s)?{_COUNTRIES},?\s(?={_GIVEN_AND_FAMILY}(?:/{_GIVEN_AND_FAMILY}){{0,2}},\s[A-ZÀ-Þ„“])"
)  # für die USA Margit Duensing, Unterhalt
_TO_NOUN = lazy(
    r"(?:\b(?:aus|für|zu[mr]?|d(?:er|ie|as|em|en|es)|im|am|beim|vom|in|an|auf|unter|über|eine?[mnrs]?|sein|ihr|the|of|on|for|in|an?|pour|dans|en"
    rf"|per|para)|{_SMALL}{{2,}}(?:em|en|es))$"
)  # zur (Methode) / mit guten (Gründen)
_LEADS: Final = (_ASIDE, _SMALL_WORDS, _ABOUT, _ABROAD, _COUNTRY)
_NAMES_TOO: Final = PARTICLES | JOINERS
"""Small words that may be part of a name, so that they lead to none."""


def skip_leading(text: str, start: int, end: int) -> int:
    """The place after the words of a remark that a work's author follows; ``start`` where there are none."""
    for pattern in _LEADS:
        found = pattern.match(text, start, end)
        if found is not None and not (pattern is _SMALL_WORDS and _may_go_on(found["words"])):
            return found.end()
    return start


def _may_go_on(words: str) -> bool:
    """Whether small words begin a name ("van der"), or lead to a noun ("zur Methode", "aus deutscher Sicht")."""
    return all(word.strip(",") in _NAMES_TOO for word in words.split()) or _TO_NOUN.search(words) is not None
