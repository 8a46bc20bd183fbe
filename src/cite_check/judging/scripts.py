"""Which script, and as far as small words tell which language, a title is written in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

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
