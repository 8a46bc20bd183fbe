"""Patterns that are compiled when they are first used: a run that meets no statute pays nothing for the statutes' pattern."""

from __future__ import annotations

import re
from typing import cast


class _Lazy:
    """Stands for a pattern; after the first use of a method, that method is the compiled pattern's own."""

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        method: object = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, method)
        return method


def lazy(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """The pattern of ``source``, not yet compiled (``re`` keeps what it compiled, so no second method compiles it again)."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
