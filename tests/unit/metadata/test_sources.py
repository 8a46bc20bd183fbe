"""Every place where a page says what it is: what is read there, and under what name."""

from __future__ import annotations

import pytest

from cite_check.metadata.extract import extract
from cite_check.model.item import ItemType
from tests.unit.metadata.answers import answer

LD = '<script type="application/ld+json">'


@pytest.mark.parametrize(
    ("markup", "source", "title"),
    [
        ('<meta name="citation_title" content="Tides of Change">', "citation_title", "Tides of Change"),
        ('<meta name="DC.Title" content="Tides of Change">', "dc.title", "Tides of Change"),
        ('<meta name="prism.title" content="Tides of Change">', "prism.title", "Tides of Change"),
        ('<meta property="og:title" content="Tides &amp;amp; Change">', "og:title", "Tides & Change"),
        ("<meta content='Tides of Change' name='twitter:title'>", "twitter:title", "Tides of Change"),
        ("<META NAME=title CONTENT='Tides of Change'>", "meta:title", "Tides of Change"),
        ("<title>Tides of&nbsp;Change</title>", "title", "Tides of Change"),
        ("<svg><title>An icon</title></svg><title>Tides of Change</title>", "title", "Tides of Change"),
        ("<h1 class='a>b'>Tides <em>of</em> Ch<b>ange</b></h1>", "h1", "Tides of Change"),
        ("<!-- <h1>Old</h1> --><h1>Tides of Change</h1>", "h1", "Tides of Change"),
        ("<h2>Tides of Change</h2>", "h2", "Tides of Change"),
        ('<h3 itemprop="headline">Tides of Change</h3>', "microdata:headline", "Tides of Change"),
        ('<h3 class="post entry-title">Tides of Change</h3>', "microdata:entry-title", "Tides of Change"),
        (
            '<link rel="alternate" type="application/json+oembed" href="/o" title="Tides of Change">',
            "oembed",
            "Tides of Change",
        ),
        (LD + '{"@type": "NewsArticle", "headline": "Tides of Change"}</script>', "json-ld:headline", "Tides of Change"),
        (LD + '{"@graph": [{"@type": "WebPage", "name": "Tides of Change"}]}</script>', "json-ld:name", "Tides of Change"),
        (LD + '[[{"@type": ["Thing", "Article"], "headline": ["Tides of Change"]}]]</script>', "json-ld:headline", "Tides of Change"),
        (LD + '{"@type": "WebPage", "mainEntity": {"@type": "Book", "name": {"@value": "Tides"}}}</script>', "json-ld:name", "Tides"),
        (
            LD + '//<![CDATA[\n<!--\n[{"@type": "Article", "headline": "Tides of Change"}]\n-->\n//]]></script>',
            "json-ld:headline",
            "Tides of Change",
        ),
        (
            LD + '/*<![CDATA[*/ {"@type": "Article", "headline": "Tides\nof Change",} /*]]>*/</script>',
            "json-ld:headline",
            "Tides of Change",
        ),
        (LD + '{"@type": "Article", "headline": "Ada\\\'s Tides"}</script>', "json-ld:headline", "Ada's Tides"),
        (LD + '{"@type": "Article" "headline": "Tides of \\"Change\\"", oops</script>', "json-ld:headline", 'Tides of "Change"'),
        (LD + "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;Tides&quot;}</script>", "json-ld:headline", "Tides"),
    ],
)
def test_a_title_is_read_with_its_source(markup: str, source: str, title: str) -> None:
    readings = extract(answer(f"<html><body>{markup}</body></html>")).readings
    assert (title, source) in {(reading.text, reading.source) for reading in readings}


STATE = '<title>Gazette</title><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{}</script>'


def test_the_state_of_a_page_made_by_scripts_is_read() -> None:
    page = extract(answer(STATE.format('{"props": {"post": {"title": "Tides of Change", "author": {"title": "Editor"}}}}').encode()))
    assert ("state", "Tides of Change") in [(one.source, one.text) for one in page.readings]
    assert "Editor" not in [one.text for one in page.readings]


@pytest.mark.parametrize(
    "state",
    ["{broken", "[" * 5000, '["a", 1, null]', "[" + ", ".join(f'{{"title": "A story number {n}"}}' for n in range(9)) + "]"],
    ids=["broken", "deep", "no object", "a list of stories"],
)
def test_a_state_that_tells_of_no_page(state: str) -> None:
    assert all(one.source != "state" for one in extract(answer(STATE.format(state).encode())).readings)


def test_the_state_of_a_page_that_has_words_is_left_alone() -> None:
    page = extract(answer((STATE.format('{"title": "Tides of Change"}') + "<p>words upon words</p>" * 40).encode()))
    assert all(one.source != "state" for one in page.readings)


def test_the_questions_of_a_page_are_no_titles() -> None:
    asked = ", ".join(f'{{"@type": "Question", "name": "How high is tide {number}?"}}' for number in range(9))
    page = extract(answer(f'<h1>Tides</h1>{LD}{{"@type": "FAQPage", "mainEntity": [{asked}]}}</script>'))
    assert [reading.text for reading in page.readings] == ["Tides"]


def test_a_kicker_in_the_heading_is_told_apart() -> None:
    page = extract(
        answer(
            "<h1><span>Ports</span> <span>Harbour reopens after storm</span></h1>"
            '<meta property="og:title" content="Harbour reopens after storm">'
        )
    )
    assert page.readings[0].text == "Harbour reopens after storm"
    assert "Ports Harbour reopens after storm" in {reading.text for reading in page.readings}


def test_what_only_readers_without_scripts_see_is_read_where_there_is_nothing_else() -> None:
    page = extract(
        answer("<title>Tides</title><div id=app></div><script src=a.js></script><noscript><h1>Tides of Change</h1><p>Ships.</noscript>")
    )
    assert page.text == "tides of change ships"
    assert "Tides of Change" in {reading.text for reading in page.readings}


def test_hidden_words_are_no_visible_words() -> None:
    filler = "word " * 120
    page = extract(
        answer(
            f"<p>{filler}</p><div style='display:none'>secret <div>inner</div> still</div><p hidden>hushed</p><style>p{{}}</style>"
            "<script>var quiet</script><template>later</template><textarea>typed</textarea><p>seen</p>"
        )
    )
    assert set(page.text.split()) == {"word", "seen"}


def test_authors_are_persons_or_bodies() -> None:
    page = extract(
        answer(
            LD + '{"@type": "Article", "headline": "x", "inLanguage": "en-GB", "publisher": {"name": "The Daily"},'
            ' "dateModified": "2024-05-04", "datePublished": "2024-05-03T10:00",'
            ' "author": [{"@type": "Person", "name": "Ada Moss"}, {"@type": "Organization", "name": "Port Moss"},'
            ' {"familyName": "Lind", "givenName": "Karl"}, "By Ida Roe"]}</script>'
        )
    )
    assert [(name.given, name.family, name.literal) for name in page.authors] == [
        ("Ada", "Moss", None),
        (None, None, "Port Moss"),
        ("Karl", "Lind", None),
        ("Ida", "Roe", None),
    ]
    assert [(date.source, date.date.day) for date in page.dates] == [("json-ld:datePublished", 3), ("json-ld:dateModified", 4)]
    assert (page.language, page.sites) == ("en-GB", ("The Daily",))


def test_a_scholarly_page_gives_journal_type_and_doi() -> None:
    page = extract(
        answer(
            '<meta name="citation_title" content="Tides"><meta name="citation_author" content="Moss, Ada">'
            '<meta name="citation_author" content="Lind, K.">'
            '<meta name="citation_journal_title" content="Coastal Letters"><meta name="citation_publication_date" content="2020/07/03">'
            '<meta name="citation_doi" content="doi:10.5555/ABC.7">'
        )
    )
    assert (page.item_type, page.doi, page.sites) == (ItemType.ARTICLE_JOURNAL, "10.5555/abc.7", ("Coastal Letters",))
    assert [(name.family, name.given) for name in page.authors] == [("Moss", "Ada"), ("Lind", "K.")]
    assert page.dates[0].source == "citation_publication_date"


@pytest.mark.parametrize(
    "markup",
    ['<a rel="author" href="/a">Ada Moss</a>', '<p class="byline">By Ada Moss</p>', "<p>Harbour news. By Ada Moss, 3 May</p>"],
)
def test_a_byline_is_read(markup: str) -> None:
    assert [name.family for name in extract(answer(markup)).authors] == ["Moss"]


def test_the_fields_of_a_comment_form_are_no_authors() -> None:
    assert extract(answer('<p class="comment-form-author"><label>Your Name</label></p>')).authors == ()


@pytest.mark.parametrize("markup", ['<time datetime="2024-05-03">today</time>', '<span class="post-date">May 3, 2024</span>'])
def test_a_printed_date_is_read(markup: str) -> None:
    date = extract(answer(markup)).dates[0].date
    assert (date.year, date.month, date.day) == (2024, 5, 3)
