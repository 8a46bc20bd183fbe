"""The footnote gold of mpilhlt/bibliographic-tei: whole footnotes of four articles, cut into works, with their back-references.

The only public set of real footnotes with many works, commentary and "op. cit., n. 7".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree
from rapidfuzz import fuzz

from benchmarks.accuracy.corpora.elements import words
from benchmarks.accuracy.corpora.fields import first_year, tidy, tidy_container
from benchmarks.accuracy.labels import Case, LabelledSet, Points, RawNote, Split, Work
from cite_check.model.document import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER: Final = "bibliographic-tei/data/gold"
_TEI: Final = "{http://www.tei-c.org/ns/1.0}"
_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
_PARSER: Final = etree.XMLParser(resolve_entities=False, no_network=True)
_SPLITS: Final = {"00057": Split.TUNE, "0103": Split.TUNE, "00080": Split.VERIFY, "0104": Split.VERIFY}
"""The last part of a file's name, and what it is used for."""


def read(data: Path) -> Iterator[LabelledSet]:
    """One set an article: 00057 and 0103 are tuned on, 00080 and 0104 verify."""
    for path in sorted((data / FOLDER).glob("*.xml")):
        split = split_of(path)
        if split is not None:
            case = _article(path)
            yield LabelledSet(f"footnotes-{_name(path)}", split, (case,))


def split_of(path: Path) -> Split | None:
    """What an article is used for; ``None`` for any other file."""
    return _SPLITS.get(_name(path))


def _name(path: Path) -> str:
    return next((name for name in _SPLITS if path.stem.endswith(name)), "")


def _article(path: Path) -> Case:
    notes: list[RawNote] = []
    works: dict[str, tuple[Work, ...]] = {}
    root = etree.parse(path, _PARSER).getroot()
    homes = _homes(root)
    for instance in root.iter("{*}instance"):
        raw = next((item.text or "" for item in instance.findall("{*}input") if item.get("type") == "raw"), "")
        output = next((item for item in instance.findall("{*}output") if item.get("type") == "bibl"), None)
        if output is None:
            continue
        bibls = list(output.iter(f"{_TEI}bibl"))
        label = words(output.find(f".//{_TEI}label"))
        for note, cited in _notes(raw, label, bibls):
            notes.append(note)
            works[note.id] = tuple(_work(bibl, homes) for bibl in cited)
    return Case(path.stem, tuple(notes), works)


def _homes(root: etree._Element) -> dict[str, str]:
    """The note that each identified work stands in."""
    homes = {}
    for output in root.iter("{*}output"):
        label = words(output.find(f".//{_TEI}label"))
        homes.update({f"#{bibl.get(_ID)}": label for bibl in output.iter(f"{_TEI}bibl") if label and bibl.get(_ID)})
    return homes


def _notes(raw: str, label: str, bibls: list[etree._Element]) -> Iterator[tuple[RawNote, list[etree._Element]]]:
    """The footnote without its label; a list of references, which has no label, gives one note a line."""
    if label:
        yield RawNote(label, label, " ".join(raw.strip().removeprefix(label).split())), bibls
        return
    lines = [line.strip() for line in raw.splitlines() if line.strip()]
    cited: list[list[etree._Element]] = [[] for _ in lines]
    for bibl in bibls:
        likest = max(range(len(lines)), key=lambda index: fuzz.ratio(lines[index], words(bibl)))
        cited[likest].append(bibl)
    for number, (line, here) in enumerate(zip(lines, cited, strict=True), start=1):
        yield RawNote(f"list-{number}", "", line, NoteKind.REFERENCE), here


def _work(bibl: etree._Element, homes: dict[str, str]) -> Work:
    titles: dict[str, list[str]] = {}
    for title in bibl.iter(f"{_TEI}title"):
        titles.setdefault(title.get("level", ""), []).append(tidy(words(title)))
    books = titles.get("m", [])
    main = (titles.get("a") or books or [""])[0]
    container = (titles.get("j") or (books if titles.get("a") else books[1:]) or [""])[0]
    facts: dict[str, tuple[str, ...]] = {}
    for name, value in (
        ("title", main),
        ("container", tidy_container(container) if main else ""),
        ("first_author", words(bibl.find(f".//{_TEI}author//{_TEI}surname"))),
        ("year", first_year(words(bibl.find(f".//{_TEI}date"))) or ""),
    ):
        if value:
            facts[name] = (value,)
    return Work(facts, words(bibl), _reference(bibl, homes))


def _reference(bibl: etree._Element, homes: dict[str, str]) -> Points | None:
    """The note that a "n. 7" names, or that the work behind an "op. cit." stands in."""
    notes = []
    for reference in bibl.iter(f"{_TEI}ref"):
        if reference.get("type") == "footnote" and reference.get("n"):
            notes.append(str(reference.get("n")))
        elif (target := reference.get("target")) and str(target) in homes:
            notes.append(homes[str(target)])
    return Points((notes[-1],)) if notes else None
