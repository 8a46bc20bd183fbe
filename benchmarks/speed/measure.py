"""One measured figure, and the text that the measures work on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure with its unit, what it is held against in the same run, the goal in words, and whether it is met."""

    name: str
    figure: str
    beside: str
    goal: str
    good: bool


SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

NOTES = (
    "Nora Vance, “The Wall That Came Too Late,” *Tidewater Review*, April 12, 2021, <https://tidewater.example/2021/04/wall-{n}>.",
    "Ilse Maran and Tom Okoro, “Settlement of Masonry Sea Walls,” *Journal of Coastal Structures* 14, no. 2 (2018): 101–119.",
    "Ibid., 105.",
    "Edda Holm, *A History of Small Harbours* (Northport: Lantern Press, 1998), {n}.",
    "Vance, “The Wall That Came Too Late.”",
    "Lund, P. (2019). Who pays for the quay? *Northport Courier*. https://courier.example/{n}",
    "The council never answered this question.",
)


def article(notes: int) -> str:
    """A plain text article with so many notes."""
    body = " ".join(f"A sentence that needs a source.{str(n).translate(SUPERSCRIPTS)}" for n in range(1, notes + 1))
    listed = "\n\n".join(f"{str(n).translate(SUPERSCRIPTS)} {NOTES[n % len(NOTES)].format(n=n)}" for n in range(1, notes + 1))
    return f"A title\n\n{body}\n\n{listed}\n"
