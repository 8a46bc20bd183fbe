"""Times metadata and judging on pages of 512 kB that are made to be slow: `python -m benchmarks.accuracy.pages_hostile`.

Each shape is read in a process of its own, which is stopped after ten seconds. Exit status 1: a shape took longer than the promise.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
import time
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.verdicts_drive import citation_of, drive, fetched, look
from cite_check.model.item import Item
from cite_check.model.policy import WebPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from multiprocessing.pool import Pool

    from benchmarks.accuracy.verdicts_drive import Look
    from cite_check.model.target import Question

SIZE: Final = WebPolicy().body_cap
PROMISE_MS: Final = 50.0
PATIENCE_S: Final = 10.0
RUNS: Final = 3
"""The quickest of so many runs counts: the machine may be busy."""

_URL = "https://a.example/2011/harbour-strike"
_TITLE = "The harbour strike of 1911 and its consequences for the dockers of the northern basin"
_WORDS = ("harbour", "strike", "dockers", "basin", "northern", "consequences", "1911", "and", "its", "of", "the", "for")


def _filled(piece: str, head: str = "<!doctype html><html><head><title>Harbour</title></head><body>") -> bytes:
    return (head + piece * (SIZE // len(piece.encode()) + 1)).encode()[:SIZE]


def _many_words() -> str:
    return " ".join(_WORDS[index % len(_WORDS)] + str(index % 97) for index in range(SIZE // 12))


SHAPES: Final[Mapping[str, bytes]] = MappingProxyType(
    {
        "unclosed comments": _filled("<!--"),
        "unclosed tags": _filled("<"),
        "unclosed attributes": _filled('<a href="'),
        "unclosed CDATA": _filled("<![CDATA["),
        "processing instructions": _filled("<?x "),
        "declarations": _filled("<!DOCTYPE x "),
        "deep nesting": _filled("<div>"),
        "deep formatting": _filled("<b><i>"),
        "nested tables": _filled("<table><tr><td>"),
        "nested links": _filled("<a href=x>"),
        "many h1": _filled("<h1>The harbour strike of 1911 and more</h1>"),
        "different h1": ("<body>" + "".join(f"<h1>harbour {n} strike</h1>" for n in range(20_000))).encode()[:SIZE],
        "many og:title": _filled('<meta property="og:title" content="The harbour strike | of 1911">', "<!doctype html><html><head>"),
        "different meta": ("<head>" + "".join(f'<meta name="m{n}" content="v{n}">' for n in range(20_000))).encode()[:SIZE],
        "one endless title": _filled("harbour strike ", "<title>"),
        "separators in the title": _filled("a | b - ", "<title>"),
        "one endless word": _filled("a"),
        "endless heading": ("<h1>" + _many_words() + "</h1>").encode()[:SIZE],
        "words without end": ("<body><p>" + _many_words()).encode()[:SIZE],
        "entities": _filled("&amp;"),
        "broken entities": _filled("&#x"),
        "deep JSON": _filled("[", '<script type="application/ld+json">'),
        "closed deep JSON": ('<script type="application/ld+json">' + "[" * 200_000 + "]" * 200_000 + "</script>").encode(),
        "wide JSON": (
            '<script type="application/ld+json">'
            + json.dumps([{"@type": "Article", "headline": f"harbour strike {n}"} for n in range(8_000)])
            + "</script>"
        ).encode()[:SIZE],
        "many scripts": _filled('<script type="application/ld+json">{"headline":"x"}</script>'),
        "unclosed script": _filled("var a = '<h1>'; ", "<script>"),
        "combining accents": _filled("a\u0301\u0316\u0317", "<title>"),
        "NUL bytes": _filled("\x00"),
        "not UTF-8": b"<title>" + b"\xff\xfe\xc3" * (SIZE // 3),
        "authors": _filled('<meta name="citation_author" content="Lund, Tomas and Strand, Helen; Moraga">', "<head>"),
        "dates": _filled('<time datetime="2021-03-02T07:40:00Z">2 March 2021</time>'),
        "forms": _filled("<form><input type=password name=p></form>"),
        "error phrases": _filled("Page not found. Access denied. Please log in. Just a moment. "),
        "plain text": b"harbour strike of 1911 " * (SIZE // 23),
    }
)


def read_and_judge(name: str) -> float:
    """Milliseconds for one shape, the quickest of three."""
    times: list[float] = []
    while len(times) < RUNS and not (times and times[-1] > PROMISE_MS * 20):
        started = time.perf_counter()
        seen = look(fetched(_URL, SHAPES[name]))
        drive(citation_of(Item(title=_TITLE, url=_URL)), partial(_always, seen))
        times.append((time.perf_counter() - started) * 1000)
    return min(times)


def _always(seen: Look, _question: Question) -> Look:
    return seen


def measure() -> dict[str, float | None]:
    """Milliseconds by shape, ``None`` where ten seconds were not enough or the process died."""
    found: dict[str, float | None] = {}
    pool: Pool | None = None
    for name in SHAPES:
        pool = pool or multiprocessing.get_context("spawn").Pool(1)
        try:
            found[name] = pool.apply_async(read_and_judge, (name,)).get(PATIENCE_S)
        except multiprocessing.TimeoutError:
            found[name] = None
            pool.terminate()
            pool.join()
            pool = None
    if pool is not None:
        pool.terminate()
        pool.join()
    return found


def main() -> int:
    """Measure all shapes, slowest first."""
    found = measure()
    slow = 0
    for name, took in sorted(found.items(), key=lambda entry: -(entry[1] if entry[1] is not None else PATIENCE_S * 1000)):
        late = took is None or took > PROMISE_MS
        slow += late
        shown = f"over {PATIENCE_S:.0f} s" if took is None else f"{took:.1f} ms"
        sys.stdout.write(f"{name:<26}{shown:>12}{'  slower than promised' if late else ''}\n")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
