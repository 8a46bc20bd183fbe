"""The state that a page made by scripts carries as JSON (``__NEXT_DATA__`` and its kin), where its body has next to no words."""

from __future__ import annotations

import json
from collections import deque
from html import unescape
from typing import TYPE_CHECKING, Final

from cite_check.metadata.facts import Facts
from cite_check.metadata.markup import one_line
from cite_check.model.page import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cite_check.metadata.markup import Markup

_THIN: Final = 300
"""Characters of visible text from which a page speaks for itself."""
_LONGEST: Final = 200_000
_NODES: Final = 2_000
_DEEPEST: Final = 12
_KEYS: Final = ("headline", "title", "articleTitle", "postTitle", "pageTitle")
_FEW: Final = 6
"""Titles beyond which the state is a list's, and tells of no page."""
_SHORTEST: Final = 2
"""Words that a title must have: a single one is a menu's."""


def read(markup: Markup) -> Facts:
    """The titles in the state, unless they are many."""
    if len(markup.text) >= _THIN:
        return Facts()
    blocks = (aside.inside for aside in markup.asides if aside.tag == "script" and aside.get("type").lower() == "application/json")
    titles = tuple(dict.fromkeys(title for block in blocks for title in _titles(_load(block[:_LONGEST]))))
    return Facts(titles=tuple(Reading(title, "state") for title in titles) if len(titles) <= _FEW else ())


def _load(block: str) -> object:
    try:
        loaded: object = json.loads(block, strict=False)
    except (ValueError, RecursionError):
        return None
    return loaded


def _titles(loaded: object) -> Iterator[str]:
    """The titles of all objects, outer before inner."""
    waiting: deque[tuple[object, int]] = deque([(loaded, 0)])
    for _ in range(_NODES):
        if not waiting:
            return
        value, depth = waiting.popleft()
        if isinstance(value, dict):
            texts = (one_line(unescape(text[:1000])) for key in _KEYS if isinstance(text := value.get(key), str))
            yield from (text for text in texts if len(text.split()) >= _SHORTEST)
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        waiting.extend((item, depth + 1) for item in list(inner)[:_NODES] if depth < _DEEPEST and isinstance(item, dict | list))
