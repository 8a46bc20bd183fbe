"""Sets right where a work's names end: at a year, a role, "et al.", a colon; the title stands behind ("Amt für Boote (2012): …")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from cite_check.citing.body_names import body_end
from cite_check.citing.chunks import chunk_end
from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import any_names
from cite_check.citing.names import is_body, read_all
from cite_check.citing.part import Part, PartKind
from cite_check.citing.words import ABBREVIATIONS, WRITINGS
from cite_check.citing.work import MASK

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

    from cite_check.citing.work import Work

_YEAR = r"(?:1[5-9]|20)\d\d[a-z]?"
_ROLE = r"\s?\((?:Hrs?g|Hgg?|[Ee]ds?|[Dd]irs?|[Oo]rgs?|[Cc]oords?)\.?\)"
_BRACKETED = lazy(rf"(?<=[^\d\s])(?P<mark>\s?\({_YEAR}\)\s?[:.,]\s)(?=\S)")  # Lee (2012): Tides
_BARE = lazy(rf"(?<=[^\d\s])(?P<mark>[,.]?\s{_YEAR}\s?[:.,]\s)(?=\S)")  # Lee, Ann, Kim Roe 2012, Tides
_WITH_ROLE = lazy(rf"(?<=[^\d\s])(?P<mark>{_ROLE}\s?[:.,]?\s)(?=\S)")  # Amt für Fische, Boote und Netze (Hrsg.), Tides
_CUT_SHORT = lazy(r"(?<=\w)(?P<mark>,?\s(?:u\.\s?a\.|et\sal\.)[:,]\s)(?=\S)")  # Ann Lee u. a., Tides
_STOP = lazy(r"(?P<mark>\.\s)(?=[A-ZÀ-Þ„“«»‘\"][^.\s]{2})")  # Lee, Ann; Roe, Bo. Tides
_AFTER_LAST = lazy(
    r",?\s(?:and|&|und|et|y)\s[A-ZÀ-Þ][\w’'-]*\.?(?:\s(?:[A-ZÀ-Þ]\.|[A-ZÀ-Þ][\w’'-]+)){1,3}(?P<mark>\.\s)(?=[A-ZÀ-Þ„“«»‘\"][^.\s]{2})"
)  # Ann Lee, Kim Roe, and Bo Doe. Tides
_COLON = lazy(rf"(?P<mark>:\s)(?=[^\s{MASK}])")  # Lee, Ann und Kim Roe: Tides
_AFTER_PARTICLE = lazy(
    r"\b(?:v\.|d\.|v[ao]n|de[rnl]?|zu|d[aiu]|la)\s(?P<family>[A-ZÀ-Þ][\w’'-]+)(?P<mark>[,:]\s)(?=\S)"
)  # H. v. Moll, Tides
_JOINTS = lazy(r"\s(?:und|u\.|et|y|e)\s|\s?[/;]\s?")  # Lee, Ann und Kim Roe; Doe, Bo
_WRITING = "|".join(sorted(WRITINGS, key=len, reverse=True))
_IN_OWN = lazy(
    rf"(?P<mark>\sin\s(?:(?:seine|ihre)[mnr]|his|her|their)\s(?:[a-zäöüß]+\s)?(?:{_WRITING})[,:]?\s)(?=[A-ZÀ-Þ„“‘«»\"])"
)  # Ann Lee in ihrem Buch Tides
_IN = lazy(r"(?:[Ii]n|[Ee]m|[Ee]n|[Dd]ans)\b:?\s")  # in: Lee, Ann und Kim Roe:
_TITLE_ENDS = lazy(r",\s|\.\s|[?!]\s|\.?$")  # , Göttingen
_OPENING: Final = "“„«»‘‚\"'("
_LONGEST: Final = 160
_MISREAD: Final = frozenset({PartKind.AUTHOR, PartKind.TITLE, PartKind.EDITOR, PartKind.PUBLISHER})


class _Ending(NamedTuple):
    """What ends names: its pattern, whether the words before it are names, and the part that the mark makes (none: the names')."""

    pattern: re.Pattern[str]
    are_names: Callable[[str], bool]
    kind: PartKind | None = None


def named_before(work: Work, parts: Sequence[Part]) -> list[Part]:
    """The parts, with one for the names where a title was seen among them, or names in a title."""
    endings = (*_ENDINGS, _OF_ENTRY) if work.sheet.listed else _ENDINGS
    found = _with_names(work.sheet.text, list(parts), endings, (PartKind.AUTHOR, PartKind.TITLE))
    for index, part in enumerate(found):
        if part.kind is PartKind.EDITOR and _IN.match(work.sheet.text, part.start, part.end):
            return found[:index] + _with_names(work.sheet.text, found[index:], _ENDINGS_IN_BOOK, (PartKind.EDITOR, PartKind.CONTAINER))
    return found


def _with_names(text: str, parts: list[Part], endings: Sequence[_Ending], kinds: tuple[PartKind, PartKind]) -> list[Part]:
    """The parts, of which the first is made the names' (the first of ``kinds``), and the next the title's (the second)."""
    if not parts:
        return parts
    led = _IN.match(text, parts[0].start, parts[0].end)
    start = led.end() if led else parts[0].start
    stop = min(parts[-1].end, start + _LONGEST)
    for ending in endings:
        mark = ending.pattern.search(text, start, stop)
        if (
            mark is None
            or not _is_misread(parts, mark, ending, kinds[1])
            or not ending.are_names(text[start : mark.start("mark")].strip(" ,"))
        ):
            continue
        if named := _named(text, parts, mark.span("mark"), ending, kinds):
            return named
    body = body_end(text, start, stop)
    if body is None or _kind_at(parts, body) is not kinds[1] or _is_titled_body(text, parts[0], body):
        return parts
    return _named(text, parts, (body, body + 2), _OF_BODY, kinds) or parts


def _is_titled_body(text: str, first: Part, stop: int) -> bool:
    """Whether the labels see a whole body's name before a comma, so that a colon behind it parts a title ("Amt, Kommission: Bericht")."""
    named = text[first.start : first.end].rstrip()
    return first.kind is PartKind.AUTHOR and text[stop] == ":" and named.endswith(",") and is_body(named)


def _kind_at(parts: Sequence[Part], place: int) -> PartKind | None:
    return next((part.kind for part in parts if part.start <= place < part.end), None)


def _is_misread(parts: Sequence[Part], mark: re.Match[str], ending: _Ending, titled: PartKind) -> bool:
    """Whether what stands before a mark is torn in parts, or goes on behind it, and holds only what is taken for names or titles."""
    start, end = mark.span("mark")
    before = [part for part in parts if part.start < start]
    kinds = {part.kind for part in before}
    may_be_other = ending.kind in {None, PartKind.OTHER} or ending.are_names is _are_bodies
    if not before or kinds - _MISREAD - {titled, PartKind.OTHER if may_be_other else titled}:
        return False
    if "family" in mark.groupdict():
        return any(part.start in {mark.start(), mark.start("family")} for part in before[1:])
    if ending.kind is PartKind.DATE:
        return PartKind.TITLE in kinds or PartKind.OTHER in kinds
    return len(before) > 1 or before[-1].end > end or before[-1].kind is PartKind.OTHER


def _named(text: str, parts: Sequence[Part], mark: tuple[int, int], ending: _Ending, kinds: tuple[PartKind, PartKind]) -> list[Part]:
    """The parts with the names before a mark as one, and what is named behind it as another; none where no title is left."""
    behind = [part for part in parts if part.end > mark[1]]
    if not behind or not (text[mark[1]].isalnum() or text[mark[1]] in _OPENING):
        return []
    title, *rest = behind
    goes_on = title.start < mark[1] and title.kind in {*_MISREAD, kinds[1]}
    if goes_on and title.kind is not kinds[1] and rest and rest[0].kind is kinds[1]:
        title = Part(kinds[1], title.start, rest.pop(0).end)
    if not goes_on and title.kind is not kinds[1] and (title.kind is not PartKind.OTHER or ending.are_names is _are_any):
        return []
    end = chunk_end(text, mark[1], title.end, _TITLE_ENDS) if title.kind is PartKind.OTHER else title.end
    own = [Part(ending.kind, *mark)] if ending.kind in {PartKind.DATE, PartKind.OTHER} else []
    names = Part(ending.kind if ending.kind is PartKind.EDITOR else kinds[0], parts[0].start, mark[0] if own else mark[1])
    left = [Part(PartKind.OTHER, end, title.end)] if end < title.end else []
    return [names, *own, Part(kinds[1], mark[1], end), *left, *rest]


def _are_named(words: str) -> bool:
    """Whether words are people's names, each with a given name."""
    names = read_all(words)
    return names is not None and all(name.given for name in names.names)


def _are_people(words: str) -> bool:
    """Whether words are several people's names, or one that is inverted."""
    names = read_all(words)
    return names is not None and _are_named(words) and (len(names.names) > 1 or "," in words)


def _are_inverted(words: str) -> bool:
    """Whether words are an inverted name and others that no comma joins to it, or one with initials."""
    names = read_all(words)
    if names is None or is_body(words) or not _are_named(words) or not names.kind.startswith("inverted"):
        return False
    if any(
        len(word) > len("F.") and word.strip(".").lower() in ABBREVIATIONS for name in names.names for word in (name.given or "").split()
    ):
        return False
    pieces = _JOINTS.split(words)
    return len(pieces) == len(names.names) and (len(pieces) > 1 or names.kind == "inverted-initials")


def _are_parted(words: str) -> bool:
    """Whether words are inverted names that semicolons part."""
    return ";" in words and _are_inverted(words)


def _is_office(words: str) -> bool:
    """Whether words are a body's name."""
    return is_body(words) and any_names(words) is not None


def _are_bodies(words: str) -> bool:
    """Whether words are a body's name and its units', or one that holds commas ("Ministerio del Mar, Secretaría de Puertos")."""
    return all(is_body(unit) for unit in words.split(", ")) or body_end(f"{words}, ", 0, len(words) + len(", ")) == len(words)


def _are_any(words: str) -> bool:
    return any_names(words) is not None


_ENDINGS: Final = (
    _Ending(_BRACKETED, _are_any, PartKind.DATE),
    _Ending(_BRACKETED, _are_bodies, PartKind.DATE),
    _Ending(_BARE, _are_people, PartKind.DATE),
    _Ending(_WITH_ROLE, _is_office, PartKind.EDITOR),
    _Ending(_IN_OWN, _are_named, PartKind.OTHER),
    _Ending(_CUT_SHORT, _are_named),
    _Ending(_COLON, _are_inverted),
    _Ending(_STOP, _are_parted),
    _Ending(_AFTER_PARTICLE, _are_named),
)
"""What ends the names at a work's beginning."""
_OF_ENTRY: Final = _Ending(_AFTER_LAST, _are_people)
"""The end of given names in an entry of a list; in a note a title may look the same ("Lee, Frau Rat und Fräulein Moll. Eine Studie")."""
_ENDINGS_IN_BOOK: Final = (
    _Ending(_WITH_ROLE, _is_office, PartKind.EDITOR),
    _Ending(_COLON, _are_inverted),
)
"""What ends the names of a book's editors."""
_OF_BODY: Final = _Ending(_COLON, _is_office)
"""The end of a body's name, which its own words tell."""
