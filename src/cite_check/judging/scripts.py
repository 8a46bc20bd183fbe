"""Which script, and as far as small words tell which language, a title is written in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cite_check.text import fold

_SCRIPTS: Final = (
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")),  # Kabul
    ("cyrillic", re.compile(r"[\u0400-\u052f]")),  # Кабул
    ("greek", re.compile(r"[\u0370-\u03ff]")),  # Καμπούλ
    ("arabic", re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufeff]")),  # کابل
    ("hebrew", re.compile(r"[\u0590-\u05ff]")),  # קאבול
    ("indic", re.compile(r"[\u0900-\u0dff]")),  # काबुल
    ("thai", re.compile(r"[\u0e00-\u0eff]")),  # คาบูล
    ("hangul", re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")),  # 카불
    ("han", re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")),  # 喀布尔
)


@lru_cache(maxsize=4096)
def script_of(text: str) -> str | None:
    """The script that most letters of a text are in; ``None`` where it has no letters of a known one."""
    counts = [(len(pattern.findall(text)), name) for name, pattern in _SCRIPTS]
    most, name = max(counts)
    return name if most else None


_SMALL_WORDS: Final = {
    "en": "the of and to for with from by how why what its is are was",
    "de": "der die das und des dem den ein eine im am zu zur zum von für über nach mit wie warum",
    "fr": "le la les des du et un une dans sur pour au aux par l d comment",
    "es": "el los las y del una en por para con su cómo",
    "it": "il lo gli della delle dei di e un una nel per con come",
    "pt": "o os as do da dos das e um uma em no na para com como",
    "nl": "de het een van en voor met op te naar hoe",
    "sv": "och en ett i på av för med som till den det",
    "pl": "i w z na do o się jak oraz dla",
}
_LANGUAGES: Final = tuple((name, frozenset(fold(listed).split())) for name, listed in _SMALL_WORDS.items())


@lru_cache(maxsize=1024)
def language_of(text: str) -> str | None:
    """The language that most of a title's small words belong to; ``None`` where none or two are as likely."""
    said = fold(text).split()
    counts = sorted(((sum(word in small for word in said), name) for name, small in _LANGUAGES), reverse=True)
    return counts[0][1] if counts[0][0] > counts[1][0] else None
