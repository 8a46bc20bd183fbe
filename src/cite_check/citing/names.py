"""Reads lists of names: family first or given first, initials, full names, bodies; editors with their role words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cite_check.citing.lazily import lazy
from cite_check.citing.shape import shape_of
from cite_check.citing.words import BODIES, BODY_ENDINGS, BODY_WORDS
from cite_check.model.item import Name

MOST_NAMES: Final = 300
"""No list of more names than this is read on."""

_W = r"(?:A'|a{1,2}')?A[Aa']*(?:-[Aa][Aa']*){0,3}"  # O'Neil, d'Arc, Smith-Jones, McDonald
_P = r"(?:(?:p+|a{1,2}')[ ']?){0,3}"  # van der, al-
_AL = r"(?:[ap]{2,3}-)?"  # al-Istrabadi
_INITS = r"A[a]?\.(?:[ -]{0,2}A[a]?\.){0,5}"  # J. R. R., J.-P.
_SUR = rf"{_P}{_AL}{_W}(?: {_P}{_AL}{_W}){{0,2}}"
_W2 = r"(?:A'|a{1,2}')?A[Aa']+(?:-[Aa][Aa']*){0,3}"  # a name of two letters at least
_GIVEN = rf"{_W2}(?: (?:p+ ){{0,2}}{_W2}){{0,3}}(?: ?A\.){{0,3}}(?: A(?=[ ,]))?(?: p+)?"

_INVERTED_INITIALS = lazy(
    rf"(?P<family>{_SUR}), ?(?P<given>{_INITS}|A{{1,4}}(?![Aa'])\.?|A-A\.?)(?P<after> ?p+(?: p+)?(?=[,;:. (]|$))?"
)  # Lee, A. B.
_INVERTED = lazy(rf"(?P<family>{_SUR}), (?P<given>{_GIVEN})")  # Lee, Ann B.
_VANCOUVER = lazy(rf"(?P<family>{_SUR}) (?P<given>A\.(?: ?A\.| ?-A\.){{0,3}}|A{{1,6}}(?![\w'])|A-A(?![\w']))(?!\w)")  # Lee AB, Lee A.B.
_DIRECT_INITIALS = lazy(
    rf"(?P<given>{_INITS}(?: {_W}(?= {_P}{_AL}A))?(?: A\.)*) ?(?P<family>(?=(?:p+ ){{0,3}}(?:[^ ,.]{{0,12}}a|AAA?)){_SUR})"
)  # A. B. Lee
_DIRECT = lazy(
    rf"(?P<given>(?:Aa{{1,2}}\.|{_W2})(?: A\.)*(?: {_W}(?= (?:{_P}{_AL}A|A\.))){{0,2}}(?: A\.){{0,2}}) (?P<family>{_P}{_AL}{_W})"
)  # Ann B. van Lee
_CAPS_GIVEN = lazy(
    r"(?P<family>(?:p+ ){0,2}A{2,}(?:['-]A+)*(?: A{2,}(?:['-]A+)*){0,2}),? (?P<given>Aa+(?:-[Aa]a*)?(?: Aa+| A\.)?)"
)  # BARNAUD Nicolas
_JOIN = lazy(
    r"(?:\.\s(?=A{2,}[A' -]*,\sA)|\.\s(?=A[Aa'-]+,\sA{1,3}[.,])|\s?(?:\.?[,;]{1,2}\s?(?:(?:…|\.\s?\.\s?\.)\s?)?(?:&\s)?(?:n+\s)?"
    r"|/\s?|\s(?:n+\.?|s)\s(?=[Ap])|\s?–\s?|\s?&\s?)\s?)"
)  # , and / ; / & / - between names
_SUFFIX = lazy(r",?\s(?:Jr|Sr|JR|SR|II|III|IV)\.?(?=[\s,;.&)]|$)")  # , Jr.
_ET_AL = lazy(
    r"(?i)[,;]{0,2}\s?(?:&\s|and\s)?(?:\(?\bet\.?\s?al(?:ii|\b\.?)\)?|\bet coll\.|\b[ey] cols?\.|\bi in\.|\bu\.\s?a\b\.?|and others"
    r"|\be outros\b|y otros\b|и др\.?|\ba kol\.|\[et al\.?\])"
)  # et al.
_ROLE = lazy(  # (eds.), ed., (Hrsg.), (Orgs.), Hg.
    r"(?i)[,;]?\s?[(\[]?\s?(?P<role>(?:co-?)?(?:eds?|editors?|hrs?g|hg|herausg|orgs?|organizadore?s?|coords?|coordinadore?s?|dirs?"
    r"|éds?|hgg?|red|comps?|a cura di|curatori?|edd)"
    r"|trans(?:l|lators?)?|übers|trad|writer/director|directors?|producers?|writers?|hosts?)\b\.?(?:\s?[)\]])?\.?"
)


@dataclass(frozen=True, slots=True)
class NameList:
    """Names and where their list ends. ``role`` is the role word that follows them, small letters ("eds", "hrsg", "trans")."""

    names: tuple[Name, ...]
    start: int
    end: int
    kind: str
    et_al: bool = False
    role: str = ""


_DIRECT_CAPS = lazy(
    r"(?P<given>Aa[a'-]*(?:-Aa+)?(?: (?:Aa[a'-]*|A\.)){0,3}) (?P<family>(?:p+ ){0,2}A{2,}(?:[' -]A{2,}){0,2})"
)  # Darren PLANT
_CJK = lazy(r"(?P<family>x{2,6}(?: x{1,4})?)(?P<given>)(?=\s?[,(（，、.]|\s0000)")  # 金森太郎
_PATTERNS: Final = {
    "cjk": _CJK,
    "direct-caps": _DIRECT_CAPS,
    "inverted-initials": _INVERTED_INITIALS,
    "direct-initials": _DIRECT_INITIALS,
    "vancouver": _VANCOUVER,
    "caps-given": _CAPS_GIVEN,
    "inverted": _INVERTED,
    "direct": _DIRECT,
}
_FULL: Final = frozenset({"direct", "inverted"})
_SURE_END: Final = lazy(
    r"\s?\.?\s?[(\[](?:1[4-9]|20)\d\d|\.\s(?:1[4-9]|20)\d\d|\s?[(\[](?:[Ee]ds?\b|[Hh]rsg|[Oo]rgs?\b|[Cc]oords?\b)|,?\s[Ee]ds?\."
    r"|\s?$|[.,:]?\s?[“\"‘«„]"
)  # Lee, Ann, Bo Roe (2001)
_MIXES: Final = {
    "cjk": ("cjk",),
    "inverted-initials": ("inverted-initials", "direct-initials", "inverted"),
    "inverted": ("inverted", "direct", "inverted-initials", "direct-initials"),
    "direct-initials": ("direct-initials", "direct"),
    "vancouver": ("vancouver",),
    "caps-given": ("caps-given", "direct-caps"),
    "direct-caps": ("direct-caps",),
    "direct": ("direct", "direct-initials"),
}
"""Which kinds may follow a list's first name."""

_MOST_CAPITALS: Final = 3
_SHORTEST_COMPOUND: Final = 6
_ENDINGS: Final = tuple(BODY_ENDINGS)
_SUFFIXES: Final = frozenset({"Jr", "Sr", "II", "III", "IV"})
_COMMA_MIXES: Final = {
    "cjk": ("cjk",),
    "inverted": ("direct", "inverted", "inverted-initials", "direct-initials"),
    "inverted-initials": ("inverted-initials", "direct-initials", "vancouver"),
    "vancouver": ("vancouver", "inverted-initials", "direct-initials"),
    "direct-initials": ("direct-initials",),
    "caps-given": ("caps-given", "direct-caps"),
}
"""Which kinds may follow after a mere comma."""

_WHOLE_ORDER: Final = ("inverted-initials", "direct-initials", "vancouver", "caps-given", "direct", "inverted")
"""The order in which the kinds are tried on a text that holds nothing but names."""


def read_list(text: str, start: int, end: int, kind: str, shape: str | None = None) -> NameList | None:
    """The longest list of one kind that begins at ``start``."""
    shape = shape_of(text) if shape is None else shape
    names: list[Name] = []
    place = start
    kinds: tuple[str, ...] = (kind,)
    stop = start
    closed = joined = False
    first_stop = start
    mixed = loose = False
    while len(names) < MOST_NAMES:
        found = _one(text, shape, place, end, kinds)
        if found is None:
            break
        name, stop = found
        closed, mixed = closed or joined, mixed or loose
        names.append(name)
        first_stop = first_stop if len(names) > 1 else stop
        join = _JOIN.match(shape, stop, end)
        if join is None:
            break
        joined = "n" in join[0] or "&" in join[0] or "s" in join[0]
        if closed and not joined:
            break
        loose = kind in _FULL and ";" not in join[0] and "/" not in join[0]
        kinds = _MIXES[kind] if joined else (kind,) if ";" in join[0] or "/" in join[0] else _COMMA_MIXES.get(kind, (kind,))
        place = join.end()
    if mixed and len(names) > 1 and not closed and _ET_AL.match(text, stop, end) is None and not _SURE_END.match(text, stop, end):
        names, stop = names[:1], first_stop
    if not names:
        return None
    return _with_role(text, NameList(tuple(names), start, stop, kind), end)


def _one(text: str, shape: str, place: int, end: int, kinds: tuple[str, ...]) -> tuple[Name, int] | None:
    for kind in kinds:
        found = _PATTERNS[kind].match(shape, place, end)
        if found is None:
            continue
        given, family = text[found.start("given") : found.end("given")].strip(), text[found.start("family") : found.end("family")].strip()
        if kind == "vancouver" and family.isupper() and len(given) > _MOST_CAPITALS:
            continue
        if family in _SUFFIXES and " " in given:
            given, _, last = given.rpartition(" ")
            return Name(family=last, given=given, suffix=family), found.end()
        if kind == "cjk":
            return Name(literal=family), found.end()
        suffix = _SUFFIX.match(text, found.end(), end)
        if family.endswith((" Jr", " Sr")):
            return Name(family=family[:-3], given=given, suffix=family[-2:]), found.end()
        return Name(family=family, given=given, suffix=suffix[0].strip(", ") if suffix else None), suffix.end() if suffix else found.end()
    return None


def _with_role(text: str, names: NameList, end: int) -> NameList:
    stop = names.end
    et_al = (
        _ET_AL.match(text, stop, end) or _ET_AL.match(text, stop + 1, end)
        if text[stop : stop + 1] == "."
        else _ET_AL.match(text, stop, end)
    )
    if et_al:
        stop = et_al.end()
    role = _ROLE.match(text, stop, end)
    if role:
        stop = role.end()
    return NameList(names.names, names.start, stop, names.kind, et_al is not None, role["role"].lower() if role else "")


def is_body(text: str) -> bool:
    """Whether a name is a body's: it holds a word that bodies are named by ("Deichverein Emden")."""
    words = [word.strip(".,()’'").lower() for word in text.split()]
    return any(word in BODY_WORDS or word in BODIES or (len(word) > _SHORTEST_COMPOUND and word.endswith(_ENDINGS)) for word in words)


def read_all(text: str) -> NameList | None:
    """The names of a text that holds nothing else, or ``None``."""
    whole = text.strip(" ,;:.")
    if not whole:
        return None
    start = text.index(whole)
    end = start + len(whole)
    end_dotted = end + 1 if text[end : end + 1] == "." else end
    shape = shape_of(text)
    for kind in _WHOLE_ORDER:
        found = read_list(text, start, end_dotted, kind, shape)
        if (
            found is not None
            and found.end >= end
            and not (kind.startswith(("direct", "inverted")) and len(found.names) == 1 and is_body(whole))
        ):
            return found
    return None


_PERSON_WORDS = lazy(rf"^{_P}{_AL}{_W}(?: {_W}){{0,1}}$")  # Sayed, van Lee
_SPLIT = lazy(r"\s*(?:,\s*n+\.?\s|,\s|\sn+\.?\s|/|;\s)\s*")  # Verma and Ali, Verma u. Ali


def read_families(text: str) -> NameList | None:
    """A list of bare family names ("Verma and Ali", "Blankenburg/Sessar"), each one or two words, or ``None``."""
    whole = text.strip(" ,;:.")
    if not whole:
        return None
    start = text.index(whole)
    et_al = _ET_AL.search(whole)
    core = whole[: et_al.start()] if et_al else whole
    shape = shape_of(core)
    names: list[Name] = []
    place = 0
    for join in [*_SPLIT.finditer(shape), None]:
        stop = join.start() if join else len(core)
        if not _PERSON_WORDS.match(shape[place:stop]):
            return None
        names.append(Name(family=core[place:stop]))
        place = join.end() if join else stop
    return NameList(tuple(names), start, start + len(whole), "family", et_al is not None)
