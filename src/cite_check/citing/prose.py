"""Tells running prose, an author's remark, from the words of a citation."""

from __future__ import annotations

import re
from typing import Final

_WORD = re.compile(r"[^\W\d_]+")
_MARKERS: Final = frozenset(
    "is are was were has have had been this these those it we i he she they there which who whose also not may can should would could will must does did "
    "such both only however although because while when where if then than them their our thus yet even still here see argues notes shows says "
    "mein meine meinem meiner meines unser unsere unserem darüber davon deutlich hervor "
    "ist sind war waren wird werden wurde wurden hat haben hatte daß dass sich nicht auch diese dieser dieses es wir ich man nur schon noch ebenso kann können soll "
    "sollte wie jedoch aber dabei hier wenn als sind sei seien habe hatten einige viele "
    "est sont ont été nous cette ces ne pas plus il elle ils était c’est cela ici donc mais "
    "es son fue se esta ha han más pero como aquí también não é são foi também mas isso essa esse "
    "è sono stato anche questo questa non ma".split()
)
_LEAST_MARKERS: Final = 2
_LEAST_WORDS: Final = 6
_SHARE: Final = 0.08


def is_prose(text: str) -> bool:
    """Whether a sentence is a remark: small words of speech in it, more than a title has."""
    words = _WORD.findall(text)
    markers = sum(word.lower() in _MARKERS and (word.islower() or index == 0) for index, word in enumerate(words))
    return len(words) >= _LEAST_WORDS and markers >= _LEAST_MARKERS and markers >= _SHARE * len(words)
