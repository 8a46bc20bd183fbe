"""What a back-reference says beside its item: the note's number it names, and words that are neither author nor title."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hint:
    """What is known of an antecedent.

    ``number`` is the printed number of the note pointed at; ``by_author`` means op. cit. and its like, which need not be the note before;
    ``year`` is the year that it gives; ``forward`` means infra: a place later in the text, which is never an antecedent.
    ``doubtful`` is said of a short form that may be a remark: it is one unless it stands for exactly one earlier work.
    ``same_author`` means that the author is the one named last ("Ders., …").
    """

    number: str | None = None
    words: str | None = None
    year: int | None = None
    by_author: bool = False
    forward: bool = False
    same_author: bool = False
    doubtful: bool = False
