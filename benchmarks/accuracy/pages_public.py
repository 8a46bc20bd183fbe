"""Reads the public sets of pages with a title that a person gave. Nothing of them is kept here: docs/evaluation.md says how to get them.

A set belongs to one part: rules may be tuned on ``tune`` and are only verified on ``verify``.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from dataclasses import dataclass
from enum import StrEnum
from html import unescape
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Part(StrEnum):
    """What a set may be used for."""

    TUNE = "tune"
    VERIFY = "verify"


@dataclass(frozen=True, slots=True)
class GoldPage:
    """One page as it was sent, and what a person says of it. ``file`` names it inside its set."""

    set_name: str
    file: str
    url: str
    body: bytes
    title: str
    article: bool = True
    author: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class PublicSet:
    """A set: its name, what it may be used for, its folder under the data folder, and its reader."""

    name: str
    part: Part
    folder: str
    read: Callable[[Path], Iterator[GoldPage]]


def _text(value: object) -> str | None:
    return value.strip() if isinstance(value, str) and value.strip() else None


def _wcxb_bodies(root: Path, split: str) -> Iterator[tuple[str, bytes]]:
    for path in sorted((root / split / "html").glob("*.html.gz")):
        yield path.name.removesuffix(".html.gz"), gzip.decompress(path.read_bytes())


def _wcxb(root: Path, split: str, skip: frozenset[bytes]) -> Iterator[GoldPage]:
    seen = set(skip)
    for name, body in _wcxb_bodies(root, split):
        digest = hashlib.sha256(body).digest()
        gold = _read_json(root / split / "ground-truth" / f"{name}.json")
        truth = gold["ground_truth"]
        title = _text(truth.get("title"))
        if title is None or "url" not in gold or digest in seen:
            continue
        seen.add(digest)
        yield GoldPage(
            set_name=f"wcxb-{split}",
            file=name,
            url=gold["url"],
            body=body,
            title=title,
            article=gold["_internal"]["page_type"]["primary"] == "article",
            author=_text(truth.get("author")),
            date=_text(truth.get("publish_date")),
        )


def read_wcxb_dev(root: Path) -> Iterator[GoldPage]:
    """The development pages."""
    return _wcxb(root, "dev", frozenset())


def read_wcxb_test(root: Path) -> Iterator[GoldPage]:
    """The held-out pages, without those that repeat a development page byte for byte."""
    known = frozenset(hashlib.sha256(body).digest() for _, body in _wcxb_bodies(root, "dev"))
    return _wcxb(root, "test", known)


def read_trafilatura(root: Path) -> Iterator[GoldPage]:
    """The pages of ``tests/evaldata.json`` that bear a title; their files lie in ``tests/cache`` or ``tests/eval``."""
    tests = root / "tests"
    for url, entry in _read_json(tests / "evaldata.json").items():
        title = _text(entry.get("title"))
        found = next((path for path in (tests / "eval" / entry["file"], tests / "cache" / entry["file"]) if path.is_file()), None)
        if title is None or found is None:
            continue
        yield GoldPage(
            set_name="trafilatura",
            file=entry["file"],
            url=url,
            body=found.read_bytes(),
            title=title,
            article=True,
            author=_text(entry.get("author")),
            date=_text(entry.get("date")),
        )


_FIXTURE = re.compile(r"""['"`]\./(fixtures/[^'"`]{1,300}\.html)['"`]""")  # './fixtures/www.site.com.html'
_URL = re.compile(r"""['"`](https?://[^'"`\s]{1,2000})['"`]""")  # url = 'https://…'
_VALUE = re.compile(
    r"""strictEqual\(\s{0,80}(title|author|date_published),\s{0,80}('(?:\\.|[^'\\]){0,2000}'|"(?:\\.|[^"\\]){0,2000}"|`(?:\\.|[^`\\]){0,2000}`)"""
)
_META_VALUE = re.compile(rb"""(<meta\b[^>]{0,4000}?\s)value=""")  # <meta value="…" name="og:title">
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))")  # \' \" \u2019


def _unquote(literal: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[2], literal[1:-1])


def _mercury_blocks(script: str) -> Iterator[tuple[str, str, str]]:
    """Each fixture of a test file: its path, its URL, and the script from there to the next fixture."""
    places = list(_FIXTURE.finditer(script))
    start = 0
    for index, place in enumerate(places):
        end = places[index + 1].start() if index + 1 < len(places) else len(script)
        url = next(iter(_URL.findall(script[start : place.start()])[::-1]), None) or next(
            iter(_URL.findall(script[place.end() : end])), None
        )
        if url is not None:
            yield place[1], url, script[place.end() : end]
        start = place.end()


def read_mercury(root: Path) -> Iterator[GoldPage]:
    """The fixtures of the custom extractors whose test names a title. Their ``<meta value=`` is put back to ``content=``."""
    seen: set[str] = set()
    for script in sorted((root / "src" / "extractors" / "custom").glob("*/index.test.js")):
        for name, url, block in _mercury_blocks(script.read_text("utf-8")):
            values = {found[1]: _unquote(found[2]) for found in _VALUE.finditer(block)}
            title = _text(unescape(values.get("title", "")))
            path = root / name
            if title is None or name in seen or not path.is_file():
                continue
            seen.add(name)
            body = _META_VALUE.sub(rb"\1content=", path.read_bytes())
            yield GoldPage("mercury", name, url, body, title, author=_text(values.get("author")), date=_text(values.get("date_published")))


def _read_json(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return content


SETS: Final = (
    PublicSet("wcxb-dev", Part.TUNE, "wcxb", read_wcxb_dev),
    PublicSet("trafilatura", Part.TUNE, "trafilatura", read_trafilatura),
    PublicSet("wcxb-test", Part.VERIFY, "wcxb", read_wcxb_test),
    PublicSet("mercury", Part.VERIFY, "mercury", read_mercury),
)
"""The sets in the order in which they are shown."""


def present(data: Path) -> tuple[PublicSet, ...]:
    """The sets that lie in a data folder."""
    return tuple(item for item in SETS if (data / item.folder).is_dir())
