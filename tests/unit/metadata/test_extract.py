"""What each kind of answer gives."""

from __future__ import annotations

import pytest

from cite_check.metadata.extract import EXTRACTORS, extract, kind_of
from cite_check.model.page import PageKind, SignName
from tests.unit.metadata.answers import answer


@pytest.mark.parametrize(
    ("body", "media_type", "kind"),
    [
        (b"<!DOCTYPE html><title>x</title>", "text/html", "html"),
        (b"%PDF-1.4 ...", "text/html", "pdf"),
        (b"\n\n%PDF-1.7", None, "pdf"),
        (b"<html><title>A viewer</title>", "application/pdf", "html"),
        (b'{"title": "x"}', "application/vnd.citationstyles.csl+json", "csl"),
        (b'{"responseCode": 1}', None, "csl"),
        (b"Minutes of the harbour board", "text/plain; charset=utf-8", "text"),
        (b"<p>An unlabelled page</p>", None, "html"),
        (b"\x89PNG\r\n", "image/png", None),
        (b"PK\x03\x04word/document.xml", "text/html", None),
        (b"\x00\x01\x02", "application/octet-stream", None),
        (b"", None, "text"),
    ],
)
def test_the_bytes_are_believed_before_the_header(body: bytes, media_type: str | None, kind: str | None) -> None:
    assert kind_of(answer(body, media_type)) == kind


def test_every_extractor_loads() -> None:
    assert [extractor.name for extractor in EXTRACTORS] == ["html", "pdf", "csl", "text"]
    assert all(callable(extractor.load()) for extractor in EXTRACTORS)


def test_a_page_gives_its_title_with_and_without_the_name_of_its_site() -> None:
    page = extract(
        answer(
            "<html lang=en><head><title>Harbour reopens after storm | The Daily</title>"
            '<meta property="og:site_name" content="The Daily"><meta name=author content="By Ada Moss and Karl van den Berg">'
            '<meta property="article:published_time" content="2024-05-03T08:00:00Z"></head>'
            "<body><h1>Harbour <em>reopens</em> after storm</h1><script>var hidden = 1</script><p>Ships are back.</p></body></html>"
        )
    )
    assert page.kind is PageKind.HTML
    assert page.readings[0].text == "Harbour reopens after storm"
    assert "Harbour reopens after storm | The Daily" in {reading.text for reading in page.readings}
    assert [(name.family, name.given) for name in page.authors] == [("Moss", "Ada"), ("van den Berg", "Karl")]
    assert (page.dates[0].date.year, page.dates[0].date.month, page.dates[0].date.day) == (2024, 5, 3)
    assert page.text == "harbour reopens after storm ships are back"
    assert page.words == 7
    assert page.sites == ("The Daily",)
    assert page.language == "en"


def test_a_record_gives_title_authors_date_and_container() -> None:
    page = extract(
        answer(
            '{"type": "article-journal", "title": "Tides <i>of</i> change: a study", "DOI": "10.5555/ABC.1",'
            ' "container-title": "Coastal Letters",'
            ' "author": [{"family": "Berg", "non-dropping-particle": "van den", "given": "Ida"}, {"literal": "Tides"}],'
            ' "issued": {"date-parts": [[2020, 7]]}}',
            "application/vnd.citationstyles.csl+json",
        )
    )
    assert page.kind is PageKind.RECORD
    assert [reading.text for reading in page.readings] == ["Tides of change: a study", "Tides of change"]
    assert [(name.family or name.literal) for name in page.authors] == ["van den Berg", "Tides"]
    assert page.doi == "10.5555/abc.1"
    assert page.sites == ("Coastal Letters",)


@pytest.mark.parametrize(("code", "registered"), [(1, True), (100, False)])
def test_a_handle_says_that_a_doi_exists(code: int, registered: bool) -> None:  # noqa: FBT001 - a table's column
    page = extract(answer(f'{{"responseCode": {code}, "handle": "10.5555/abc"}}', "application/json"))
    assert page.kind is PageKind.RECORD
    assert page.readings == ()
    assert (SignName.REGISTERED in {sign.name for sign in page.signs}) is registered


def test_plain_text_gives_its_first_lines() -> None:
    page = extract(answer("\n=====\nMinutes of the board\nheld in May\n\nPresent: all.", "text/plain"))
    assert [reading.text for reading in page.readings] == ["Minutes of the board", "Minutes of the board held in May"]
