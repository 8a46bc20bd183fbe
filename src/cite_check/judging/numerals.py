"""Numbers in words against the same number in digits: "twenty-one" is 21, "zwölf" is 12, "2bn" is 2 billion.

Words are never taken for a number by themselves ("neuf" is also new, "six" a name): only where the other title has those very digits,
and neither has found a partner, does a run of words count as that number. So no two different numbers can come to agree.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LONGEST_RUN: Final = 6
"""Words that one number may be written in: "one hundred and twenty one"."""

_UNITS: Final = (
    # from 0 on, a language a row; an alternative form stands behind a bar
    """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty
    """,
    """
        null eins|ein|eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
        siebzehn achtzehn neunzehn zwanzig
    """,
    """
        zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
        dix-neuf vingt|vingts
    """,
    """
        cero uno|una|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
        dieciocho diecinueve veinte
    """,
    """
        zero uno|una|un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
        diciassette diciotto diciannove venti
    """,
    """
        zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze
        dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte
    """,
    """
        nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
        achttien negentien twintig
    """,
    "noll en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo",
    """
        nul en|et to tre fire fem seks syv|sju otte|åtte ni ti elleve tolv|tolv tretten fjorten femten seksten sytten atten
        nitten tyve|tjue
    """,
    "zero jeden|jedna dwa|dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
    "ноль один|одна два|две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
)  # fmt: skip
_TENS: Final = (
    "thirty forty fifty sixty seventy eighty ninety",
    "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "trente quarante cinquante soixante - - -",
    "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "dertig veertig vijftig zestig zeventig tachtig negentig",
    "trettio fyrtio femtio sextio sjuttio åttio nittio",
    "tredive|tretti - femti|halvtreds tres|seksti - firs|åtti -",
)
_SCALES: Final[Mapping[str, int]] = MappingProxyType(
    {
        **dict.fromkeys(
            ("hundred", "hundert", "cent", "cents", "cien", "ciento", "cento", "cem", "honderd", "hundra", "hundrede", "сто"), 100
        ),
        **dict.fromkeys(("thousand", "tausend", "mille", "mil", "mila", "duizend", "tusen", "tusind", "тысяч", "k"), 1000),
        **dict.fromkeys(
            ("million", "millions", "millionen", "millones", "milioni", "milhoes", "miljoen", "miljoner", "mio", "mn", "m", "миллионов"),
            10**6,
        ),
        **dict.fromkeys(("billion", "billions", "milliarden", "milliards", "bn", "mrd", "b", "миллиардов"), 10**9),
        **dict.fromkeys(("trillion", "trillions", "tn"), 10**12),
    }
)
_ROMANS: Final = MappingProxyType({"i": 1, "v": 5, "x": 10, "xi": 11, "l": 50, "c": 100})
"""The numerals that are also letters or words, and so are no numbers by themselves."""
_AND: Final = frozenset({"and", "und", "et", "y", "e", "en", "og", "och"})


def _named() -> Mapping[str, int]:
    found: dict[str, int] = {}
    for row, first in (*((row, 0) for row in _UNITS), *((row, 30) for row in _TENS)):
        for place, forms in enumerate(row.split()):
            value = place if first == 0 else first + 10 * place
            found.update({fold(form): value for form in forms.split("|") if form != "-"})
    units, tens = _UNITS[1].split()[1:10], ["zwanzig", *_TENS[1].split()]
    for unit, word in enumerate(units, start=1):
        for place, ten in enumerate(tens):
            stem = "ein" if unit == 1 else word
            found[fold(f"{stem}und{ten}")] = unit + 20 + 10 * place
    return MappingProxyType({word: value for word, value in found.items() if word})


NAMED: Final[Mapping[str, int]] = _named()


@lru_cache(maxsize=4096)
def _one(token: str) -> tuple[int, int] | None:
    """A word's value and its kind: 0 a number, 1 a scale ("million"); digits with a scale behind them ("2bn") are a number."""
    if token.isdecimal() and token.isascii() and len(token) <= 12:  # noqa: PLR2004 - longer ones are identifiers
        return int(token), 0
    if token in _SCALES:
        return _SCALES[token], 1
    if token in NAMED or token in _ROMANS:
        return NAMED.get(token, _ROMANS.get(token, 0)), 0
    digits = token.rstrip("abcdefghijklmnopqrstuvwxyz")
    scale = _SCALES.get(token[len(digits) :])
    return (int(digits) * scale, 0) if scale and digits.isdecimal() and digits.isascii() and len(digits) <= 6 else None  # noqa: PLR2004


def value_of(run: Sequence[str]) -> int | None:
    """The number that a run of words is, ``None`` where it is none: ("30", "2") is 32, ("2", "billion") two thousand million."""
    total = part = 0
    last = 0
    for place, token in enumerate(run):
        if token in _AND and 0 < place < len(run) - 1:
            continue
        told = _one(token)
        if told is None:
            return None
        value, scale = told
        if scale:
            part = max(part, 1) * value
            if value > 100:  # noqa: PLR2004 - hundreds go on within a part
                total, part = total + part, 0
        elif place and not _follows(value, last, part):
            return None
        else:
            part += value
        last = value
    return total + part


def _follows(value: int, last: int, part: int) -> bool:
    """Whether a number may stand behind another one: a unit behind a ten, anything smaller behind a hundred or a thousand."""
    tens = last >= 20 and last % 10 == 0 and last < 100  # noqa: PLR2004 - twenty to ninety
    return (tens and 0 < value < 10) or (last >= 100 and value < last) or part == 0  # noqa: PLR2004 - as above


def runs_of(tokens: Sequence[str], lone: Sequence[int]) -> dict[int, range]:
    """The numbers in words, by value, that begin and end at lone places; the longest run of each beginning."""
    places = frozenset(lone)
    found: dict[int, range] = {}
    for start in lone:
        if _one(tokens[start]) is None or (start - 1 in places and start and _one(tokens[start - 1]) is not None):
            continue
        for stop in range(min(start + LONGEST_RUN, len(tokens)), start, -1):
            if stop - 1 in places and (value := value_of(tokens[start:stop])) is not None:
                found.setdefault(value, range(start, stop))
                break
    return found
