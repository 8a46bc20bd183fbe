"""GROBID's citation corpus (kermitt2/grobid, grobid-trainer/resources/dataset/citation/corpus): TEI ``bibl`` elements with mixed text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from benchmarks.accuracy.corpora.elements import words
from benchmarks.accuracy.corpora.fields import address_facts, first_year, tidy, tidy_container
from benchmarks.accuracy.labels import Case, LabelledSet, RawNote, Split, Work
from cite_check.model.document import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER: Final = "grobid/grobid-trainer/resources/dataset/citation/corpus"
_PARSER: Final = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)


def read(data: Path) -> Iterator[LabelledSet]:
    """Two sets: files with an even index in the sorted list (counted from 0) are tuned on, the others verify."""
    files = sorted((data / FOLDER).glob("*.xml"))
    for split, chosen in ((Split.TUNE, tuned(files)), (Split.VERIFY, files[1::2])):
        cases = tuple(case for path in chosen for case in _cases(path))
        if cases:
            yield LabelledSet("grobid", split, cases)


def tuned(files: list[Path]) -> list[Path]:
    """Of the sorted files those that are there to tune on."""
    return files[::2]


def _cases(path: Path) -> Iterator[Case]:
    root = etree.parse(path, _PARSER).getroot()
    if root is None:
        return
    for number, bibl in enumerate(root.iter("{*}bibl")):
        text = words(bibl)
        facts = _facts(bibl)
        if text and facts:
            note = RawNote("1", "1", text, NoteKind.REFERENCE)
            yield Case(f"{path.name}#{number}", (note,), {"1": (Work(facts),)})


def _facts(bibl: etree._Element) -> dict[str, tuple[str, ...]]:
    titles: dict[str, str] = {}
    for title in bibl.iter("{*}title"):
        titles.setdefault(title.get("level", ""), tidy(words(title)))
    facts: dict[str, tuple[str, ...]] = {}
    main = titles.get("a") or titles.get("m")
    if main:
        facts["title"] = (main,)
    container = titles.get("j") or (titles.get("m") if titles.get("a") else None)
    if container:
        facts["container"] = (tidy_container(container),)
    if author := _first(bibl, "author"):
        facts["author_line"] = (author,)
    if year := first_year(_first(bibl, "date")):
        facts["year"] = (year,)
    facts |= address_facts(_first(bibl, "ptr", type="web"), _first(bibl, "idno", type="DOI"))
    for name, kinds in (("arxiv", ("arxiv", "arXiv")), ("pmid", ("PMID",))):
        value = next((text for kind in kinds if (text := _first(bibl, "idno", type=kind))), "")
        if digits := value.split(":")[-1].split("[")[0].strip(" .,"):
            facts[name] = (digits,)
    return facts


def _first(bibl: etree._Element, tag: str, **attributes: str) -> str:
    for element in bibl.iter(f"{{*}}{tag}"):
        if all(element.get(name) == value for name, value in attributes.items()):
            return words(element)
    return ""
