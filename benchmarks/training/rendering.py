"""Renders records in the styles of notes and of lists, alone and several in one note, with an author's remarks among them."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

from benchmarks.labelled_lines import Piece
from benchmarks.training.filling import Filler, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.training.records import Record

_HERE: Final = Path(__file__).parent
_CHOICE = re.compile(r"⟨([^⟨⟩]*)⟩")  # ⟨S. |p. |⟩
_WORD = re.compile(r"\{(\w+)\}")  # {title}
_QUOTES: Final = (("“", "”"), ("“", "”"), ("‘", "’"), ('"', '"'), ("„", "“"), ("« ", " »"), ("«", "»"), ("»", "«"))
_AUTHOR_AGAIN: Final = ("———. ", "———, ", "_____. ", "—. ", "Ders., ", "Dies.: ", "Id., ")
_SHARES: Final = {"remark": 10, "several": 18, "entry": 19, "work": 53}
"""Of a hundred renderings, how many are of each kind."""


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((_HERE / name).read_text("utf-8"))


@cache
def _remarks() -> tuple[str, ...]:
    return tuple(line for line in (_HERE / "remarks.txt").read_text("utf-8").splitlines() if line)


class Renderer:
    """Draws renderings of records; the same seed gives the same ones."""

    def __init__(self, records: Sequence[Record], seed: int) -> None:
        """Render these records."""
        self.records = records
        self.draw = Random(seed)  # noqa: S311 - chance, no secret

    def rendering(self) -> tuple[list[Piece], bool]:
        """One rendering, and whether it stands in a list of references."""
        (kind,) = self.draw.choices(list(_SHARES), list(_SHARES.values()))
        match kind:
            case "remark":
                return self._remark(), False
            case "several":
                return self._several(), False
            case "entry":
                return self._work("list"), True
            case _:
                return self._work("note"), self._by_chance(15)

    def _by_chance(self, of_hundred: float) -> bool:
        return self.draw.random() * 100 < of_hundred

    def _work(self, group: str) -> list[Piece]:
        kinds = _table("styles.toml")[group]
        (kind,) = self.draw.choices(list(kinds), [kinds[name]["weight"] for name in kinds])
        pieces = self._filled(self.draw.choice(kinds[kind]["templates"]))
        if pieces[0].part == "A" and group != "brief":
            if self._by_chance(8):
                pieces = pieces[1:]
            elif self._by_chance(1.5):
                pieces = [Piece("A", self.draw.choice(_AUTHOR_AGAIN)), *pieces[1:]]
        return self._quoted(pieces) if self._by_chance(28) else pieces

    def _filled(self, template: str) -> list[Piece]:
        fill = Filler(self.draw, _table("vocabulary.toml"), self.records)
        pieces: list[Piece] = []
        for part, _, words in (piece.partition(":") for piece in template.split("¦")):
            chosen = _CHOICE.sub(lambda choice: self.draw.choice(choice[1].split("|")), words)
            text = _WORD.sub(lambda word: fill.word(word[1]), chosen)
            if text.strip():
                pieces.append(Piece(part, text))
        return pieces

    def _quoted(self, pieces: Sequence[Piece]) -> list[Piece]:
        """The same with the title in quotation marks; an American comma stands inside them."""
        start, end = self.draw.choice(_QUOTES)
        quoted: list[Piece] = []
        for part, text in pieces:
            core = text.rstrip(" ,.:(")
            after = text[len(core) :]
            inside = after[:1] if start in '“‘"' and after[:1] in {",", "."} and self._by_chance(60) else ""
            quoted.append(Piece(part, f"{start}{core}{inside}{end}{after[len(inside) :]}") if part == "T" else Piece(part, text))
        return quoted

    def _remark(self) -> list[Piece]:
        count = 2 if self._by_chance(30) else 1
        return [Piece("O", " ".join(self._sentence() for _ in range(count)))]

    def _sentence(self) -> str:
        fill = Filler(self.draw, _table("vocabulary.toml"), self.records)
        words = {
            "year": lambda: fill.number(2022, 1850),
            "n": lambda: fill.number(self.draw.choice((31, 31, 5000)), 2),
            "town": lambda: fill.word("place"),
            "name": lambda: fill.names("full").split(",")[0],
            "noun": lambda: fill.some("nouns"),
            "month": lambda: fill.word("month"),
        }
        return _WORD.sub(lambda word: words[word[1]](), self.draw.choice(_remarks()))

    def _several(self) -> list[Piece]:
        """One to four works in one note, with signals before and between them, and remarks around them."""
        if self._by_chance(8):
            return self._bracketed()
        pieces: list[Piece] = []
        count = self.draw.choice((1, 2, 2, 2, 3, 4))
        if self._by_chance(22):
            pieces.append(Piece("O", self._sentence().rstrip(" .") + self.draw.choice((". ", "; ", ": ", ", "))))
        if self._by_chance(70):
            pieces.append(Piece("O", self._signal() if self._by_chance(70) else self._chosen("sentences")))
        for index in range(count):
            last = index == count - 1
            separator = self.draw.choice((".", ".", "") if last else ("; ", "; ", ". ", ". ", ", ", " "))
            pieces += _ended(self._work("brief" if self._by_chance(42) else "note"), separator)
            if not last and (separator in {", ", " "} or self._by_chance(45)):
                pieces.append(Piece("O", self._leading(separator)))
        return self._with_end(pieces)

    def _leading(self, separator: str) -> str:
        """What leads from one work to the next, after this separator."""
        if separator == " ":
            return self._chosen("joining")
        words = self._signal() if self._by_chance(80) else self._chosen("sentences")
        return words if separator == ". " else words[0].lower() + words[1:]

    def _bracketed(self) -> list[Piece]:
        """A work in brackets at the end of a remark."""
        return [Piece("O", self._chosen("bracketed")), *_ended(self._work("note"), ""), Piece("O", ").")]

    def _with_end(self, pieces: list[Piece]) -> list[Piece]:
        if self._by_chance(10):
            return [*_ended(pieces, ""), Piece("O", f"{self._chosen('after')}.")]
        return [*_ended(pieces, ". "), *self._remark()] if self._by_chance(12) else pieces

    def _signal(self) -> str:
        return self._chosen("words")

    def _chosen(self, name: str) -> str:
        return self.draw.choice(listed(_table("vocabulary.toml")["signals"][name]))


def _ended(pieces: list[Piece], separator: str) -> list[Piece]:
    """The pieces with another end."""
    *others, last = pieces
    return [*others, Piece(last.part, last.text.rstrip(" .") + separator)]
