"""Whatever stands in notes and pages, every format keeps its shape."""

from __future__ import annotations

import json
import re
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from cite_check.model.item import Item, ItemType, Name, PartialDate
from cite_check.model.judgement import Judgement
from cite_check.model.match import Closeness, Match
from cite_check.model.page import Reading
from cite_check.model.report import Report
from cite_check.model.verdict import Reason
from cite_check.model.view import Detail, View
from cite_check.reporters.bibtex import render as render_bibtex
from cite_check.reporters.json import render as render_json
from cite_check.reporters.parts.differing import marked
from cite_check.reporters.parts.outside import kept, kept_offset
from cite_check.reporters.parts.pen import Pen
from cite_check.reporters.ris import render as render_ris
from cite_check.reporters.schema import schema
from cite_check.reporters.table import render as render_table
from cite_check.text import fold
from tests.unit.reporters import samples

SCHEMA = Draft202012Validator(json.loads(schema()))
TEXTS = st.text(max_size=60) | st.text(alphabet="ab \n\x1b{}\\%–“”海[]:/@?&=", max_size=60)
NAMES = st.builds(Name, family=TEXTS, given=TEXTS) | st.builds(Name, literal=TEXTS.filter(bool))
DATES = st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31))
ITEMS = st.builds(
    Item,
    type=st.none() | st.sampled_from(ItemType),
    title=st.none() | TEXTS,
    author=st.lists(NAMES.filter(lambda name: name.literal or name.family), max_size=3).map(tuple),
    container_title=st.none() | TEXTS,
    issued=st.none() | DATES,
    url=st.none() | TEXTS.map(lambda text: f"https://fog.example/{text}"),
)


def _report(item: Item, found: str, reason: Reason) -> Report:
    match = Match(Closeness.DIFFERENT, 0.5, item.title, Reading(found, "title"), tuple(fold(found).split()), tuple(fold(found).split()))
    row = samples.Row("1", item, Judgement(reason, found, match))
    return Report((samples.document([row]),), samples.STARTED, samples.FINISHED, targets=1)


@given(ITEMS, TEXTS, st.sampled_from(Reason), st.integers(20, 130), st.sampled_from(Detail))
@settings(max_examples=60, deadline=None)
def test_the_table_has_no_controls_and_keeps_to_its_width(item: Item, found: str, reason: Reason, width: int, detail: Detail) -> None:
    text = render_table(_report(item, found, reason), View(width=width, detail=detail)).decode()
    lines = text.split("\n")
    assert not any(unicodedata.category(char) in {"Cc", "Cf", "Cs"} for line in lines for char in line)
    assert all(line == line.rstrip() for line in lines)
    assert all(cell_len(line) <= width or "://" in line for line in lines)


@given(ITEMS, TEXTS, st.sampled_from(Reason))
@settings(max_examples=60, deadline=None)
def test_the_json_obeys_its_schema(item: Item, found: str, reason: Reason) -> None:
    assert [error.message for error in SCHEMA.iter_errors(json.loads(render_json(_report(item, found, reason), View())))] == []


@given(ITEMS)
@settings(max_examples=100, deadline=None)
def test_the_bibliographies_keep_their_shape(item: Item) -> None:
    report = _report(item, "", Reason.OFFLINE)
    entries = render_bibtex(report, View()).decode()
    assert entries.count("{") == entries.count("}")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in render_ris(report, View()).decode().split("\r\n") if line)


@given(TEXTS, TEXTS)
def test_marking_adds_brackets_and_changes_nothing_else(title: str, other: str) -> None:
    text = marked(Pen(View()), title, fold(other).split()).plain
    assert re.sub(r"[\[\]]", "", text) == re.sub(r"[\[\]]", "", Pen(View()).foreign(title).plain)


@given(TEXTS, st.integers(0, 60))
def test_an_offset_of_a_text_without_addresses_stays(text: str, offset: int) -> None:
    words = text.replace(":", "")
    assert kept_offset(words, min(offset, len(words))) == min(offset, len(words))
    assert len(kept(words)) == len(words)
