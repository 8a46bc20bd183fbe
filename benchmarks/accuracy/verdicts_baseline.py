"""The stored baseline of the fixtures: which cases passed. None that passed may fail, unless a person accepts it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def load(path: Path) -> frozenset[str]:
    """The names of the cases that passed; empty where no baseline is stored yet."""
    return frozenset(json.loads(path.read_text("utf-8"))["passed"]) if path.is_file() else frozenset()


def store(path: Path, passed: Mapping[str, bool]) -> None:
    """Keep the cases that pass now."""
    names = sorted(name for name, fine in passed.items() if fine)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"passed": names}, ensure_ascii=False, indent=1) + "\n", "utf-8")


def lost(known: frozenset[str], passed: Mapping[str, bool]) -> list[str]:
    """The cases that passed before and fail now. A case that is gone is no failure."""
    return sorted(name for name in known if not passed.get(name, True))
