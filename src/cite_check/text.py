"""One way to fold a title for comparing, and one way to clean what comes from outside before it is shown or kept."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SHOWN_LIMIT = 300
"""How many code points of a foreign text are shown in one place."""

_BLANK_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Zs"})
_BLANKS = re.compile(r"\s+")
_APOSTROPHES = re.compile(r"['\u2019\u02bc\u2018\u00b4`](?<=\w.)(?=\w)")  # Taliban's, l’état
_LETTERS_WITHOUT_DECOMPOSITION = (
    ("ß", "ss"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("ø", "o"),
    ("đ", "d"),
    ("ð", "d"),
    ("þ", "th"),
    ("ł", "l"),
    ("ħ", "h"),
    ("ı", "i"),
)
_TYPOGRAPHY = (
    ("\u2019", "'"),
    ("\u2018", "'"),
    *((mark, " ") for mark in "\u00a0\u201c\u201d\u2013\u2014\u2026\u00b7\u2022\u00ab\u00bb\u00a9\u00ae\u2192\u203a"),
)
"""The commonest characters beyond ASCII that fold to nothing of their own; without them most English pages are ASCII."""
_ASCII_WORDS = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}
_ARABIC_LETTERS = {
    ord(letter): plain
    for letters, plain in (
        ("\u06cc\u0649\u06d2", "\u064a"),
        ("\u06a9\u06aa", "\u0643"),
        ("\u0629\u06c1\u06be\u06d5", "\u0647"),
        ("\u0640", ""),
    )
    for letter in letters
}
"""Letters that Arabic, Persian and Urdu keyboards have each in their own way, as the Arabic ones; and the stroke that lengthens a word."""
_ARABIC = range(0x0600, 0x0700)
_FEW = 40
_FIRST_COMPOSED_OF_LETTERS = "\u0900"  # below it, only letters with marks have composed forms; from here on also Indic vowels, Hangul


def clean(text: str, limit: int = SHOWN_LIMIT) -> str:
    """One line of plain text: control, format, private and separator characters become blanks, and it is cut at ``limit``.

    A terminal escape, a bidirectional override or a newline that could start a CI command does not survive.
    """
    spaced = "".join(" " if unicodedata.category(char) in _BLANK_CATEGORIES else char for char in text[: 8 * limit])
    line = _BLANKS.sub(" ", spaced).strip()
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Words to compare by: NFKC, case, accents, quotation marks, dashes and punctuation gone, digits as 0 to 9, blanks collapsed.

    An apostrophe inside a word vanishes without a blank ("Taliban's" and "Talibans" are one word).
    """
    return fold_text(text)


def fold_text(text: str) -> str:
    """The same as ``fold`` for a whole page's words: nothing of them is remembered."""
    if not text.isascii():
        for mark, plain in _TYPOGRAPHY:
            text = text.replace(mark, plain)
    known = text if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
    joined = _APOSTROPHES.sub("", known)
    return " ".join((joined.translate(_ASCII_WORDS) if joined.isascii() else _bare(joined)).split())


def _bare(text: str) -> str:
    """A text in small letters without accents and marks, its other letters and digits as those that they stand for."""
    for letter, plain in _LETTERS_WITHOUT_DECOMPOSITION:
        text = text.replace(letter, plain)
    split = unicodedata.normalize("NFD", text)
    chars = set(split)
    bare = _replaced(split, {char for char in chars if unicodedata.combining(char)}, "")
    if any(ord(char) in _ARABIC for char in chars):
        bare = bare.translate(_ARABIC_LETTERS)
    for digit in {char for char in chars if char.isdecimal() and not char.isascii()}:
        bare = bare.replace(digit, str(unicodedata.decimal(digit)))
    if max(chars) >= _FIRST_COMPOSED_OF_LETTERS:
        bare = unicodedata.normalize("NFC", bare)
        chars = set(bare)
    return _replaced(bare, {char for char in chars if not char.isalnum()}, " ")


def _replaced(text: str, chars: set[str], by: str) -> str:
    """The text with ``by`` for each of ``chars``: one at a time is the quicker way while they are few."""
    if len(chars) > _FEW:
        return text.translate(dict.fromkeys(map(ord, chars), by))
    for char in chars:
        text = text.replace(char, by)
    return text
