"""The gold facts of a real article with 67 notes, whose text is not ours to publish: CITE_CHECK_ARTICLE names its folder."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cite_check.citing.cite import cite
from cite_check.model.citation import Form, Resolution
from cite_check.readers.formats.text import read
from cite_check.text import fold
from tests.unit.readers.sources import Bytes

if TYPE_CHECKING:
    from cite_check.model.citation import Citation
    from cite_check.model.item import Item, Name, PartialDate

FOLDER = os.environ.get("CITE_CHECK_ARTICLE", "")
pytestmark = pytest.mark.skipif(not FOLDER, reason="CITE_CHECK_ARTICLE does not name the article's folder")
Gold = list[dict[str, Any]]


@pytest.fixture(name="gold", scope="module")
def fixture_gold() -> Gold:
    facts: Gold = json.loads((Path(FOLDER) / "gold.json").read_text(encoding="utf-8"))
    return facts


@pytest.fixture(name="cited", scope="module")
def fixture_cited() -> dict[int, Citation]:
    """The article's citations by their note's number: each note has one."""
    citations = cite(read(Bytes("article.txt", (Path(FOLDER) / "article.txt").read_bytes())))
    assert len(citations) == 67
    return {int(citation.ref.note): citation for citation in citations}


def whole(name: Name) -> str:
    return fold(name.literal or f"{name.given or ''} {name.family or ''}")


def iso(date: PartialDate | None) -> str | None:
    if date is None or date.year is None:
        return None
    return "-".join([f"{date.year:04}", *(f"{part:02}" for part in (date.month, date.day) if part)])


def says(item: Item, fact: dict[str, Any]) -> bool:
    """Whether title, authors, container and date are right, and the publisher where the label gives one."""
    return (
        fold(item.title or "") == fold(fact["title"])
        and [whole(name) for name in item.author] == [fold(name) for name in fact["authors"]]
        and fold(item.container_title or "") == fold(fact["container"] or "")
        and iso(item.issued) == fact["date"]
        and fold(item.publisher or "") == fold(fact.get("publisher") or item.publisher or "")
    )


def test_every_note_is_one_citation(gold: Gold, cited: dict[int, Citation]) -> None:
    assert sorted(cited) == [fact["number"] for fact in gold]


def test_every_url_is_right(gold: Gold, cited: dict[int, Citation]) -> None:
    wanted = {fact["number"]: fact["url"] for fact in gold if fact["url"]}
    assert {number: cited[number].item.url for number in cited if cited[number].item.url} == wanted
    assert len(wanted) == 36


def test_full_citations_say_what_is_in_the_note(gold: Gold, cited: dict[int, Citation]) -> None:
    full = [fact for fact in gold if fact["kind"] == "citation"]
    assert {cited[fact["number"]].form for fact in full} == {Form.FULL}
    assert sum(says(cited[fact["number"]].item, fact) for fact in full) >= 57


def test_back_references_have_the_right_antecedent(gold: Gold, cited: dict[int, Citation]) -> None:
    forms = {"ibid": Form.IBID, "short-form": Form.SHORT}
    back = [fact for fact in gold if fact["kind"] in forms]
    assert [(fact["number"], cited[fact["number"]].form) for fact in back] == [(fact["number"], forms[fact["kind"]]) for fact in back]
    assert {cited[fact["number"]].resolution for fact in back} == {Resolution.RESOLVED}
    meant = {fact["number"]: cited[fact["number"]].antecedent for fact in back}
    assert {number: int(ref.note) for number, ref in meant.items() if ref} == {fact["number"]: fact["antecedent"] for fact in back}
