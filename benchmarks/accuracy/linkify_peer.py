"""How many of a set's addresses linkify-it-py finds, where it happens to be installed; it is no dependency."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from benchmarks.accuracy.compare import url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.accuracy.labels import LabelledSet


def is_there() -> bool:
    """Whether the peer can be asked."""
    return find_spec("linkify_it") is not None


def found(labelled: LabelledSet) -> tuple[int, int] | None:
    """How many labelled addresses it gives letter for letter, and how many there are; ``None`` where there are none."""
    asked = [(text, wanted) for text, wanted in _addresses(labelled)]
    if not asked:
        return None
    right = sum(any(url(want, got).exactly for want in wanted for got in _matches(text)) for text, wanted in asked)
    return right, len(asked)


def _addresses(labelled: LabelledSet) -> Iterator[tuple[str, tuple[str, ...]]]:
    for case in labelled.cases:
        texts = {raw.id: raw.text for raw in case.notes}
        for note, works in case.works.items():
            yield from ((texts[note], work.facts["url"]) for work in works if work.facts.get("url"))


@lru_cache(maxsize=1)
def _linkifier() -> Any:  # noqa: ANN401 - the peer has no types
    return import_module("linkify_it").LinkifyIt()


def _matches(text: str) -> list[str]:
    return [str(match.url) for match in _linkifier().match(text) or ()]
