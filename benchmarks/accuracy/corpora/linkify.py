"""The fixtures of tsutsu3/linkify-it-py (test/fixtures): texts with the addresses that stand in them, and texts with none.

Only addresses with http or https, or with a leading "www.", are asked for: notes give no others that this program could follow.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.labels import Case, LabelledSet, RawNote, Split, Work

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER: Final = "linkify-it/test/fixtures"
_COMMENT = re.compile(r"\s*%.*$")  # http://a.in % the shortest host
_WEB = re.compile(r"(?i)^(?:https?://|www\.)")
_BARE_START = re.compile(r"(?i)\b(?:https?:|www\.)")


def read(data: Path) -> Iterator[LabelledSet]:
    """One set, tuned on."""
    folder = data / FOLDER
    if folder.is_dir():
        yield LabelledSet("linkify", Split.TUNE, (*_links(folder / "links.txt"), *_no_links(folder / "not_links.txt")))


def _links(path: Path) -> Iterator[Case]:
    """Blocks of a text and its address, apart by blank lines; a block of one line is an address and nothing else."""
    for number, block in enumerate(path.read_text(encoding="utf-8").split("\n\n")):
        lines = [bare for line in block.splitlines() if (bare := _COMMENT.sub("", line))]
        if not lines:
            continue
        address = lines[-1]
        if _WEB.match(address) and len(lines) <= 2:  # noqa: PLR2004 - a text and its address
            wanted = (address,) if "://" in address else (f"http://{address}", f"https://{address}")
            yield Case(f"link-{number}", (RawNote("1", "1", lines[0]),), {"1": (Work({"url": wanted}),)})


def _no_links(path: Path) -> Iterator[Case]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        text = _COMMENT.sub("", line).strip()
        if _BARE_START.search(text):
            yield Case(f"no-link-{number}", (RawNote("1", "1", text),), {"1": ()})
