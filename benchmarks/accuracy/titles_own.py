"""Reads the labelled title pairs of fixtures/titles, makes of each a page as a site would send it, and compares.

fixtures/titles/README.md describes the files.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, Final

from benchmarks.accuracy.pages_measures import Observation
from benchmarks.accuracy.pages_own import item_of
from benchmarks.accuracy.verdicts_drive import fetched
from benchmarks.accuracy.verdicts_table import FIXTURES
from cite_check.judging.match import match
from cite_check.metadata.extract import extract
from cite_check.model.match import Closeness

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from cite_check.model.item import Item

_META: Final = frozenset({"og:title", "twitter:title", "citation_title", "dc.title", "parsely-title", "prism.title"})


@dataclass(frozen=True, slots=True)
class Pair:
    """A cited title and what a page shows, with the closenesses that a person accepts. ``group`` is right, wrong or borderline."""

    id: str
    group: str
    kind: str
    item: Item
    found: Mapping[str, Any]
    url: str
    expected: frozenset[Closeness]


def load_pairs(root: Path) -> list[Pair]:
    """All pairs, file by file."""
    lines = ((path.stem, line) for path in sorted(root.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines() if line)
    return [_pair(json.loads(line), group) for group, line in lines]


def _pair(record: Mapping[str, Any], group: str) -> Pair:
    expected = record["expected"]
    words: Sequence[str] = (expected,) if isinstance(expected, str) else expected
    return Pair(
        id=f"titles/{record['id']}",
        group=group.partition("-")[0],
        kind=record["kind"],
        item=item_of({**record["cited"], "URL": record["url"]}),
        found=record["found"],
        url=record["url"],
        expected=frozenset(Closeness(word) for word in words),
    )


def page_of(found: Mapping[str, Any]) -> bytes:
    """A small page that shows what a pair says is found: the readings in the places they name, the site, authors, date and text."""
    head = ['<meta charset="utf-8">']
    body: list[str] = []
    for reading in found["readings"]:
        text, source = reading["text"], reading["source"]
        if source == "title":
            head.append(f"<title>{escape(text)}</title>")
        elif source == "h1":
            body.append(f"<h1>{escape(text)}</h1>")
        elif source == "json-ld:headline":
            head.append(f'<script type="application/ld+json">{_json_ld(text)}</script>')
        elif source in _META:
            head.append(_meta(source, text))
        else:
            message = f"unknown source of a reading: {source}"
            raise ValueError(message)
    head += [_meta("og:site_name", found["site"])] if found.get("site") else []
    head += [_meta("author", name) for name in found.get("authors", ())]
    head += [_meta("article:published_time", date) for date in found.get("dates", ())]
    body += [f"<p>{escape(line)}</p>" for line in found.get("text", "").splitlines()]
    return f"<!doctype html><html><head>{''.join(head)}</head><body>{''.join(body)}</body></html>".encode()


def _meta(name: str, value: str) -> str:
    key = "property" if name.startswith(("og:", "article:")) else "name"
    return f'<meta {key}="{escape(name)}" content="{escape(value)}">'


def _json_ld(headline: str) -> str:
    return json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": headline}).replace("<", "\\u003c")


def observe_titles(root: Path) -> Iterator[Observation]:
    """What came of every pair."""
    for pair in load_pairs(root):
        found = match(pair.item, extract(fetched(pair.url, page_of(pair.found))), pair.url)
        fine = found.closeness in pair.expected
        reading = found.reading.text if found.reading else None
        detail = (
            f"{pair.kind}: cited {pair.item.title!r}, found {reading!r}: wanted {' or '.join(sorted(pair.expected))}, "
            f"got {found.closeness} "
            f"{found.score:.2f}, missing {found.missing}, extra {found.extra}"
        )
        yield Observation("case", FIXTURES, pair.id, fine, detail)
        yield Observation("pair", FIXTURES, pair.id, fine, detail)
        if pair.group == "right":
            yield Observation("pair-right-different", FIXTURES, pair.id, not fine and found.closeness is Closeness.DIFFERENT, detail)
        if pair.group == "wrong":
            yield Observation("pair-wrong-same", FIXTURES, pair.id, not fine and found.closeness is Closeness.SAME, detail)
