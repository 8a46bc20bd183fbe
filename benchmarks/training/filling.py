"""Fills the words of a template: what a record says, and words by chance for the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from benchmarks.training.naming import OF_LANGUAGE, OF_LISTS, plausible, written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from random import Random

    from benchmarks.training.records import Record

Words = str | list[str]
_SUBTITLE = re.compile(r"(?<=\w)[:.] ")  # Tides: A History
_LANGUAGES: Final = ("de", "de", "de", "en", "en", "fr", "fr", "es", "it", "pt")
_OPEN_ENDS: Final = frozenset(
    ["the", "of", "and", "a", "an", "de", "la", "le", "der", "die", "das", "in", "for", "on", "und", "et", "du", "des", "to", "with"]
)
_EDGES: Final = " ,.;:–-"
_STOPPED: Final = {"de": 0.5, "fr": 0.5, "it": 0.5, "es": 0.4, "pt": 0.3, "en": 0.1}
"""The share of subtitles that a full stop sets off in the notes of a language; a colon sets off the others."""
_ADDED: Final = 0.12
"""The share of titles that get a subtitle of the vocabulary's own."""
_MADE_TITLES: Final = 0.6
"""The share of titles that are the vocabulary's own where it holds forms to make them of."""
_WITH_SUBTITLE: Final = 0.4
"""The share of titles made of a form that get a subtitle made of one."""
_FORM_WORD = re.compile(r"\{(\w+)\}")  # {plural}
_OWN_TITLES: Final = 0.3
"""The share of titles and journals that are the vocabulary's own, in the language of the style."""


def listed(words: Words) -> list[str]:
    """Words of the vocabulary as a list: a string is cut at its blanks."""
    return words.split() if isinstance(words, str) else words


class Filler:
    """The words of one rendering: each call draws anew, but the records and the language stay."""

    def __init__(self, draw: Random, vocabulary: Mapping[str, Any], records: Sequence[Record]) -> None:
        """Choose the language and the records."""
        self.draw = draw
        self.vocabulary = vocabulary
        self.own, self.other = draw.choice(records), draw.choice(records)
        self.language = draw.choice(_LANGUAGES)
        self.year = str(draw.randint(1890, 2022))

    def word(self, name: str) -> str:
        """One word of a template."""
        return _FILLERS[name](self)

    def some(self, *path: str) -> str:
        """One word of a list of the vocabulary; where a list differs by language, of this one's, else of English."""
        words: Any = self.vocabulary
        for key in path:
            words = words[key]
        if isinstance(words, dict):
            words = words.get(self.language) or words["en"]
        return self.draw.choice(listed(words))

    def number(self, last: int, first: int = 1) -> str:
        """A number by chance."""
        return str(self.draw.randint(first, last))

    def names(self, style: str, record: Record | None = None) -> str:
        """The authors of a record in a style."""
        return written(plausible((record or self.own).authors, listed(self.vocabulary["given"]), self.draw), style, self.draw)


def _lead(fill: Filler) -> str:
    names = fill.names(fill.draw.choice(OF_LANGUAGE[fill.language]))
    return names + (fill.draw.choice((", ", ", ", ": ")) if fill.language in {"de", "es", "fr"} else ", ")


def _entry(fill: Filler) -> str:
    names = fill.names(fill.draw.choice(OF_LISTS))
    return f"{names.removesuffix('.')}. "


def _title(fill: Filler) -> str:
    if fill.draw.random() < (_MADE_TITLES if fill.language in fill.vocabulary["forms"] else _OWN_TITLES):
        return _own_title(fill)
    title = fill.own.title
    if fill.draw.random() < 0.3:  # noqa: PLR2004 - three of ten lose their subtitle
        title = _SUBTITLE.split(title)[0]
    if fill.draw.random() < 0.12:  # noqa: PLR2004 - one of eight is short
        title = _short(fill, title)
    return f"{title}?" if fill.draw.random() < 0.12 and title[-1] not in "?!" else title  # noqa: PLR2004 - one of eight asks


def _own_title(fill: Filler) -> str:
    """A title of the vocabulary, or one made of its words, some with a subtitle."""
    if fill.language not in fill.vocabulary["forms"] or fill.draw.random() < _OWN_TITLES:
        return fill.some("titles")
    title = _made(fill, "forms")
    if fill.draw.random() < _WITH_SUBTITLE and title[-1] != "?":
        return f"{title}: {_made(fill, 'subtitles')}"
    return title


def _made(fill: Filler, name: str) -> str:
    """A form filled with words of the language, each drawn anew."""
    first = fill.draw.randint(1780, 1990)
    last = first + fill.draw.randint(2, 40)
    words: Mapping[str, Callable[[], str]] = {
        "ordinal": lambda: fill.number(21, 12),
        "span": lambda: f"{first}{fill.draw.choice('-–')}{last}",
        "year": lambda: str(last),
        "name": lambda: fill.names("full").split(",")[0],
        "month": lambda: fill.word("month"),
        "town": lambda: fill.word("place"),
    }
    form = fill.some(name)
    made = _FORM_WORD.sub(lambda word: words[word[1]]() if word[1] in words else fill.some(word[1]), form)
    return made[0].upper() + made[1:]


def _headline(fill: Filler) -> str:
    """A title as notes write it, with its subtitle behind a full stop as often as behind a colon."""
    title = _title(fill)
    if fill.draw.random() < _ADDED and title[-1] not in "?!":
        title = f"{title}: {_own_title(fill).partition(': ')[0]}"
    before, colon, after = title.partition(": ")
    return f"{before}. {after[0].upper()}{after[1:]}" if colon and fill.draw.random() < _STOPPED[fill.language] else title


def _short(fill: Filler, title: str) -> str:
    words = title.split()[: fill.draw.choice((1, 1, 2, 2, 3))]
    short = " ".join(words).strip(_EDGES) or title
    if words[-1].lower() in _OPEN_ENDS:
        short += f" {fill.some('endings')}"
    return short[0].upper() + short[1:]


def _pages(fill: Filler) -> str:
    first = fill.draw.randint(1, 900)
    last = first + fill.draw.randint(3, 45)
    return fill.draw.choice((f"{first}{fill.draw.choice('-–—')}{last}", f"{first}-{last}", str(first)))


def _book(fill: Filler) -> str:
    return _own_title(fill) if fill.draw.random() < _OWN_TITLES else fill.other.title


def _journal(fill: Filler) -> str:
    if fill.draw.random() < _OWN_TITLES:
        return fill.some("reviews")
    chance = fill.draw.random() < 0.35  # noqa: PLR2004 - a third are known by their letters
    return fill.some("journals") if chance or not fill.own.container else fill.own.container


def _body(fill: Filler) -> str:
    if fill.draw.random() < 0.2:  # noqa: PLR2004 - one of five is a body that there is
        return fill.some("bodies")
    rows = fill.vocabulary["body"]
    return " ".join(fill.draw.choice(listed(row)) for row in rows.get(fill.language, rows["en"])).replace("- ", "-")


def _date(fill: Filler) -> str:
    month, day = fill.word("month"), fill.number(28)
    numbers = f"{int(day):02}.{fill.draw.randint(1, 12):02}.{fill.year}"
    forms = {
        "de": (f"{day}. {month} {fill.year}", numbers, f"v. {numbers}", f"vom {day}. {month} {fill.year}"),
        "fr": (f"{day} {month} {fill.year}",),
        "es": (f"{day} de {month} de {fill.year}",),
    }
    return fill.draw.choice(
        forms.get(fill.language, (f"{month} {day}, {fill.year}", f"{day} {month} {fill.year}", f"{day} {month[:3]}. {fill.year}"))
    )


def _web(fill: Filler) -> str:
    return fill.draw.choice(("", " ", "Available at: ", "<", "unter: ")) + _url(fill) if fill.draw.random() < 0.75 else ""  # noqa: PLR2004


def _web_entry(fill: Filler) -> str:
    day, month = fill.number(28), fill.word("month")
    leads = {
        "pt": (
            f"Disponível em: {_url(fill)}. Acesso em: {day} maio {fill.year}.",
            f"Disponível em: {_url(fill)}. Acesso em: {day} nov. {fill.year}.",
        ),
        "es": (f"Recuperado de {_url(fill)}",),
        "de": (f"Online: {_url(fill)}", f"{_url(fill)} (Zugriff: {day}.{fill.number(12)}.{fill.year})"),
        "fr": (f"Disponible sur : {_url(fill)}", f"[En ligne] {_url(fill)} (consulté le {day} {month} {fill.year})"),
    }
    english = ("Retrieved from ", "Available at: ", "Available from: ", "")
    return fill.draw.choice(
        leads.get(
            fill.language, (fill.draw.choice(english) + _url(fill) + fill.draw.choice(("", ".", f" [accessed {day} May {fill.year}]")),)
        )
    )


def _access(fill: Filler) -> str:
    day, year = fill.number(28), fill.year
    return fill.draw.choice(
        (
            "",
            "",
            f" (accessed {day} March {year})",
            f", abgerufen am {day}. Februar {year}",
            f" (last visited Jan. {day}, {year})",
            f" (zuletzt abgerufen: {int(day):02}.05.{year})",
            f", consulté le {day} mars {year}",
        )
    )


def _url(fill: Filler) -> str:
    return f"https://{fill.draw.choice(('www.a.example/', 'b.example/news/', 'c.example/2019/'))}{'x' * fill.draw.randint(4, 20)}"


def _phrase(fill: Filler, name: str) -> str:
    number = fill.draw.randint(2, 400)
    small = number % 8 + 2 if name in {"edition", "volumes"} else number
    return fill.some("words", name).format(n=small, m=number + 7, town=fill.word("place"))


_FILLERS: Final[dict[str, Callable[[Filler], str]]] = {
    "lead": _lead,
    "entry": _entry,
    "capitals": lambda fill: fill.names("capitals"),
    "full": lambda fill: fill.names("full", fill.other),
    "initials": lambda fill: fill.names("initials", fill.other),
    "initials_after": lambda fill: fill.names("initials after", fill.other),
    "inverted": lambda fill: fill.names(
        fill.draw.choice(("inverted", "inverted", "families", "inverted initials")), fill.draw.choice((fill.own, fill.other))
    ),
    "families": lambda fill: fill.names(fill.draw.choice(("families", "families", "families", "initials")), fill.other),
    "editors": lambda fill: fill.names(fill.draw.choice(("full", "initials", "families")), fill.other) + _phrase(fill, "editors"),
    "edited": lambda fill: fill.names(fill.draw.choice(("full", "initials", "families", "inverted"))) + _phrase(fill, "editors"),
    "same_editor": lambda fill: _phrase(fill, "same_editor"),
    "volumes": lambda fill: _phrase(fill, "volumes"),
    "reissue": lambda fill: _phrase(fill, "reissue"),
    "series": lambda fill: fill.some("reviews"),
    "first_year": lambda fill: fill.draw.choice(("", "", f" [{fill.number(1960, 1820)}]", f" (zuerst {fill.number(1960, 1820)})")),
    "title": _title,
    "headline": _headline,
    "title_capitals": lambda fill: _title(fill).upper(),
    "short_title": lambda fill: _short(fill, _book(fill)),
    "book": _book,
    "journal": _journal,
    "bodies": lambda fill: fill.some("bodies"),
    "acronym": lambda fill: fill.some("journals"),
    "newspaper": lambda fill: fill.some("newspapers"),
    "body": _body,
    "place": lambda fill: fill.some("towns"),
    "publisher": lambda fill: fill.some("publishers"),
    "year": lambda fill: fill.year,
    "volume": lambda fill: fill.number(140),
    "issue": lambda fill: fill.number(12),
    "page": lambda fill: fill.number(900),
    "pages": _pages,
    "day": lambda fill: fill.number(28),
    "month": lambda fill: fill.some("months"),
    "date": _date,
    "edition": lambda fill: _phrase(fill, "edition"),
    "locator": lambda fill: _phrase(fill, "locator"),
    "in": lambda fill: _phrase(fill, "in"),
    "thesis": lambda fill: _phrase(fill, "thesis"),
    "university": lambda fill: _phrase(fill, "university"),
    "url": _url,
    "web": _web,
    "web_entry": _web_entry,
    "access": _access,
    "end": lambda fill: fill.draw.choice((".", "", ".")),
}
"""Every word that a template may name."""
