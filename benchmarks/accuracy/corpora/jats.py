"""JATS files whose references give both the printed string (mixed-citation) and its fields (element-citation).

Written for the test articles of scieloorg/packtools; works on any folder of JATS files that do so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from benchmarks.accuracy.corpora.elements import words
from benchmarks.accuracy.corpora.fields import address_facts, first_year, tidy, tidy_container
from benchmarks.accuracy.labels import Case, LabelledSet, RawNote, Split, Work
from cite_check.model.document import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER: Final = "scielo/tests"
PARSER: Final = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, load_dtd=False)
_HREF: Final = "{http://www.w3.org/1999/xlink}href"
PARTS: Final = ("article-title", "chapter-title", "part-title", "data-title")
_NUMBER = re.compile(r"^\s*(\d{1,3})\s*[.)]?\s+(?=\D)")  # 12. Marques RC
_NUMBER_SHOWN = re.compile(r"\d{1,3}")


def read(data: Path) -> Iterator[LabelledSet]:
    """Two sets: files with an even index among the sorted ones that qualify (from 0) are tuned on; each string counts once."""
    folder = data / FOLDER
    seen: set[str] = set()
    cases: dict[Split, list[Case]] = {Split.TUNE: [], Split.VERIFY: []}
    for split, path in split_files(data):
        for case in _cases(path, path.relative_to(folder).as_posix()):
            if case.notes[0].text not in seen:
                seen.add(case.notes[0].text)
                cases[split].append(case)
    for split, found in cases.items():
        if found:
            yield LabelledSet("scielo", split, tuple(found))


def split_files(data: Path) -> list[tuple[Split, Path]]:
    """The files in order, each with what it is used for; a string that stands in several belongs to the first."""
    files = [path for path in sorted((data / FOLDER).rglob("*.xml")) if _qualifies(path)]
    return [(Split.VERIFY if index % 2 else Split.TUNE, path) for index, path in enumerate(files)]


def _qualifies(path: Path) -> bool:
    content = path.read_bytes()
    return b"<mixed-citation" in content and b"<element-citation" in content


def _cases(path: Path, name: str) -> Iterator[Case]:
    root = etree.parse(path, PARSER).getroot()
    if root is None:
        return
    for index, reference in enumerate(root.iter("ref")):
        mixed, element = reference.find("mixed-citation"), reference.find("element-citation")
        if mixed is None or element is None:
            continue
        number, text = numbered(words(mixed), words(reference.find("label")))
        facts = _facts(element)
        if text and facts:
            yield Case(f"{name}#{index}", (RawNote("1", number, text, NoteKind.REFERENCE),), {"1": (Work(facts),)})


def numbered(text: str, label: str) -> tuple[str, str]:
    """The reference's number, and the string without it: a reader takes the label off before it hands over a note."""
    found = _NUMBER.match(text)
    shown = _NUMBER_SHOWN.search(label)
    if found and shown and found[1] == shown[0]:
        return found[1], text[found.end() :]
    return shown[0] if shown else "1", text


def _facts(element: etree._Element) -> dict[str, tuple[str, ...]]:
    facts: dict[str, tuple[str, ...]] = {}
    source = tidy(words(element.find("source")))
    part = next((tidy(text) for tag in PARTS if (text := words(element.find(tag)))), "")
    if part:
        facts["title"] = (part,)
        if source:
            facts["container"] = (tidy_container(source),)
    elif source and element.get("publication-type") != "journal":
        facts["title"] = (source,)
    if family := words(element.find(".//name/surname")):
        facts["first_author"] = (family,)
    if year := first_year(words(element.find("year"))):
        facts["year"] = (year,)
    link = element.find(".//ext-link")
    url = "" if link is None else (link.get(_HREF) or words(link))
    doi = next((words(pub_id) for pub_id in element.iter("pub-id") if pub_id.get("pub-id-type") == "doi"), "")
    facts |= address_facts(url, doi)
    for tag, name in (("volume", "volume"), ("issue", "issue")):
        if value := words(element.find(tag)):
            facts[name] = (value,)
    return facts
