"""Laws of reading pages: whatever the bytes, a page comes of them, and soon."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cite_check.metadata.decode import decode
from cite_check.metadata.extract import extract
from cite_check.metadata.words import WORD_CAP, counted
from cite_check.model.page import Page
from cite_check.text import fold
from tests.cpu import seconds_of
from tests.unit.metadata.answers import answer, pdf

KEYS = st.sampled_from(["@type", "headline", "title", "author", "issued", "date-parts", "@graph", "name", "responseCode", "DOI"])
MEDIA_TYPES = st.sampled_from(
    [None, "text/html", "application/pdf", "application/json", "text/plain", "image/png", "text/html; charset=utf-16"]
)
_MARKS = r"""
    <title> </title> <h1> </h1 <meta name="author" content=" property=og:title content=' {"@type":"Article", "headline": [ ] } </script>
    <script type="application/ld+json"> <!-- --> <noscript> </noscript> <svg> <time datetime= itemprop="author" class="byline 404 | – >
    " ' = & &#x110000; &#0; &amp;amp; İ ß ﷺ 漢 http://[ data:, <link rel=canonical href="http://[" <base href="//["> display:none
    <div hidden > <a
"""
PIECES = st.sampled_from([*_MARKS.split(), "\x00", "\ufeff"])
SIZE = 512 * 1024
HOSTILE = {
    "deep": "<ul><li>",
    "formatting": "<b x=1>",
    "quotes": '<a b="',
    "comments": "<!--",
    "tags without an end": "<meta ",
    "entities": "&#1",
    "headings": "<h1>x",
    "hidden": "<p hidden>",
    "authors": 'author" ',
    "ld": '<script type="application/ld+json">{"@type":"Article","headline":"x | y"}</script>',
    "json": '{"@graph":[',
    "blanks": " ",
    "wide": "ﷺ",
    "titles": '<meta property=og:title content="a | b - c">',
}


@given(st.binary(max_size=400), MEDIA_TYPES)
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_a_page(body: bytes, media_type: str | None) -> None:
    assert isinstance(extract(answer(body, media_type)), Page)


@given(st.lists(PIECES | st.text(max_size=12), max_size=40).map(" ".join))
@settings(max_examples=200, deadline=None)
def test_any_markup_gives_distinct_readings_and_folded_text(markup: str) -> None:
    page = extract(answer(markup.encode("utf-8", "surrogatepass")))
    keys = [fold(reading.text) for reading in page.readings]
    assert len(set(keys)) == len(keys)
    assert all(keys)
    assert page.text == fold(page.text)
    assert page.words >= len(page.text.split())


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner),
        max_leaves=12,
    )
)
@settings(max_examples=100, deadline=None)
def test_any_json_gives_a_page(value: object) -> None:
    import json

    told = json.dumps(value)
    assert isinstance(extract(answer(told, "application/vnd.citationstyles.csl+json")), Page)
    assert isinstance(extract(answer(f'<script type="application/ld+json">{told}</script>')), Page)


@given(st.binary(min_size=1, max_size=4), st.integers(min_value=0, max_value=900))
@settings(max_examples=40, deadline=None)
def test_a_damaged_pdf_gives_a_page(damage: bytes, place: int) -> None:
    whole = pdf([("The Cost of Tides", 20)])
    assert isinstance(extract(answer(whole[:place] + damage + whole[place + len(damage) :])), Page)


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_utf_8_is_read_as_it_is(body: bytes) -> None:
    text = body.decode("latin-1")
    if "\u00e2\u0080" not in text and not text.startswith("\ufeff"):
        assert decode(text.encode(), "text/html; charset=utf-8") == text


@pytest.mark.parametrize("shape", HOSTILE)
def test_a_hostile_page_is_read_soon(shape: str) -> None:
    body = (HOSTILE[shape] * (SIZE // len(HOSTILE[shape].encode()) + 1)).encode()[:SIZE]
    fetched = answer(body)
    assert seconds_of(lambda: extract(fetched)) < 1.0
    assert len(extract(fetched).readings) <= 40


def test_words_are_capped_and_counted() -> None:
    text, count = counted("word " * 30_000)
    assert (len(text.split()), count) == (WORD_CAP, 30_000)


@given(st.text(st.characters(categories=("L", "Nd", "Zs", "Ps")), max_size=60))
@settings(max_examples=100, deadline=None)
def test_the_title_element_is_among_the_readings(title: str) -> None:
    readings = extract(answer(f"<html><title>{escape(title)}</title>")).readings
    assert fold(title) in {fold(reading.text) for reading in readings} | {""}
