from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cite_check.citing.cite import cite
from cite_check.model.citation import Certainty, Form
from cite_check.model.item import Name
from cite_check.model.target import Role, Url
from tests.unit.citing.notes import document

if TYPE_CHECKING:
    from cite_check.model.citation import Citation

_FIELDS = ("title", "container_title", "volume", "issue", "page", "publisher", "publisher_place", "edition", "url", "doi", "isbn")


def only(text: str) -> Citation:
    """The one citation of a note."""
    (citation,) = cite(document(text))
    return citation


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Ann Lee, “Tides of Change,” *Bay News*, August 17, 2021, <https://a.example/t>, pg. 7.",
            {"title": "Tides of Change", "container_title": "Bay News", "url": "https://a.example/t"},
        ),
        (
            "Bo Roe, “Ebb,” *Coastal History* 28, no. 3 (2021): 172–185.",
            {"title": "Ebb", "container_title": "Coastal History", "volume": "28", "issue": "3", "page": "172–185"},
        ),
        (
            "Noor Ela, *Salt in the Hills* (New York: I.B. Marsh, 2019).",
            {"title": "Salt in the Hills", "publisher": "I.B. Marsh", "publisher_place": "New York"},
        ),
        (
            "Amin Tar, “Reeds,” in Fay al-Ist and Sam Gan (eds) *The Future of Fens* (York: Minster House, 2018): 119-148.",
            {"title": "Reeds", "container_title": "The Future of Fens", "publisher": "Minster House", "page": "119-148"},
        ),
        (
            "Lee, A. B., Roe, C., & Doe, E. (2011). Dredging days in three ports. *Basin Science*, 43(2), 90-97. https://doi.org/10.5555/bs.43.90",
            {
                "title": "Dredging days in three ports",
                "container_title": "Basin Science",
                "volume": "43",
                "issue": "2",
                "doi": "10.5555/bs.43.90",
            },
        ),
        (
            "Lund K, Ito M. Dredging days and lung function. Basin Med J. 2011;43(2):90-7.",
            {"title": "Dredging days and lung function", "container_title": "Basin Med J", "volume": "43", "issue": "2", "page": "90-7"},
        ),
        (
            "LEE, A. B.; ROE, C. O cais e a cidade. Revista do Porto, v. 3, n. 4, p. 5-6, 2001.",
            {"title": "O cais e a cidade", "container_title": "Revista do Porto", "volume": "3", "issue": "4", "page": "5-6"},
        ),
        ("T. Brook and C. Page, ‘“Mere Helpers”: A Study’ (1979) 27 *Pol. Studies* 183.", {"title": "“Mere Helpers”: A Study"}),
        (
            "Hans Ott, »Über das Maß«, in: *Merkur* 12 (1988), S. 4–9.",
            {"title": "Über das Maß", "container_title": "Merkur", "page": "4–9"},
        ),
        ("金森太郎「地震の物理」『科学』（岩波書店、1991年）12頁。", {"title": "地震の物理", "container_title": "科学"}),
        ("Solène Garrec, *Les Marées*, Rennes, Éditions du Môle, 2009, p. 33.", {"title": "Les Marées", "publisher": "Éditions du Môle"}),
        (
            "*Harmonic Functions*, Harbour University Press, ISBN 978-0-521-63338-3.",
            {"title": "Harmonic Functions", "isbn": "9780521633383"},
        ),
        ("AMOS THRALE, THE LAW OF DRIFTWOOD 41–43 (2d ed. 1972).", {"title": "THE LAW OF DRIFTWOOD"}),
        ("Marriage Act Amendment Act 1976 (Cth).", {"title": "Marriage Act Amendment Act"}),
        (
            "Pond Bank v. O’Mara [1994] 1 A.C. 180.",
            {"title": "Pond Bank v. O’Mara", "container_title": "A.C.", "volume": "1", "page": "180"},
        ),
        (
            "Wade, Ann. 1990. Ports of the north. 2nd ed. Leeds: Fenwick Press.",
            {"title": "Ports of the north", "publisher": "Fenwick Press"},
        ),
        (
            "Rez Lask, “No soil for war: chief. Harbour Times,” July 6, 2022, https://a.example/x.",
            {"title": "No soil for war: chief", "container_title": "Harbour Times"},
        ),
    ],
)
def test_fields(text: str, fields: dict[str, str]) -> None:
    item = only(text).item
    assert {name: getattr(item, name) for name in _FIELDS if name in fields} == fields


@pytest.mark.parametrize(
    "text",
    [
        "He called it “a great day” in 1975.",
        "The word *quay* is pronounced like *key*.",
        "He came back in 1975 and never left.",
        "In 2011, 43 per cent of respondents (n = 212) agreed.",
        "The *Marigold* sank off Harrow Point on 3 March 1871 with all hands.",
        "Photograph: the author, 2 June 2019.",
        "Der Begriff wurde erst um 1900 üblich.",
        "I thank the two readers for their patience.",
        "",
    ],
)
def test_remarks_cite_nothing(text: str) -> None:
    assert cite(document(text)) == ()


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("See also Ann Lee, “Tides,” *Bay* 3 (1990): 4; but see Bo Roe, “Ebb,” *Bay* 4 (1991): 5.", ["Tides", "Ebb"]),
        ("Ann Lee, “Tides; or, the Moon,” *Bay* 3 (1990): 4.", ["Tides; or, the Moon"]),
        ("‘One’ in *Public*, ed. M. Tho (1995) and ‘Two’ (1996) 20 *Law Rev.* 1072.", ["One", "Two"]),
        ("Bo Roe, *Ebb* (2001), quoted in Ann Lee, *Tides* (2005), 7.", ["Ebb", "Tides"]),
        ("The matter is old. For a discussion, see A. Lee, ‘Tides’ (1990) 3 *Bay* 4.", ["Tides"]),
        ("As Marta Quill shows in *The Salt Roads* (Leeds: Fenwick Press, 2011), tolls were seldom paid.", ["The Salt Roads"]),
        ("“Pond Reopens,” *Courier*, March 12, 2020. “Pond Closes,” *Courier*, April 1, 2020.", ["Pond Reopens", "Pond Closes"]),
        ("Steinbach 1979, S. 96 ff.; Galanter 1974; Sarat 1976.", [None, None, None]),
    ],
)
def test_works_of_one_note(text: str, titles: list[str | None]) -> None:
    assert [citation.item.title for citation in cite(document(text))] == titles


def test_names_dates_and_locator() -> None:
    citation = only("Ann Lee and Bo van Roe, “Tides,” *Bay News*, March 3, 2020, https://a.example/x (accessed May 4, 2021), p. 7.")
    assert citation.item.author == (Name(family="Lee", given="Ann"), Name(family="van Roe", given="Bo"))
    assert citation.item.issued is not None
    assert citation.item.accessed is not None
    assert (citation.item.issued.day, citation.item.accessed.year, citation.locator) == (3, 2021, "7")


def test_certainty_tells_how_the_title_was_found() -> None:
    assert only("Ann Lee, “Tides,” *Bay*, 2020.").certainty is Certainty.SURE
    assert only("Lee, A. (2020). Tides of the north. Bay, 3(1), 5-9.").certainty is Certainty.LIKELY
    assert only("Tide tables, https://a.example/x.").certainty is Certainty.GUESS


def test_words_around_a_bare_address_are_its_claim() -> None:
    citation = only("The current figures are kept at https://a.example/x.")
    assert (citation.item.title, citation.claim) == (None, "The current figures are kept at")


def test_a_markdown_link_to_an_archive_keeps_the_original() -> None:
    citation = only("Lee, K., 2019. Mapping Maps. [https://www.maps.example](https://perma.cc/NE8D-0000) (accessed 2.17.20).")
    assert (citation.item.url, citation.item.archive_url) == ("https://www.maps.example", "https://perma.cc/NE8D-0000")
    assert [(lead.target, lead.role) for lead in citation.leads] == [
        (Url("https://www.maps.example"), Role.CITED),
        (Url("https://perma.cc/NE8D-0000"), Role.ARCHIVED),
    ]


def test_spans_lie_in_the_note_s_own_text() -> None:
    text = "See Ann Lee, “Tides,” *Bay News*, 2020."
    citation = only(text)
    fields = {field.name: text[field.span.start : field.span.end] for field in citation.fields}
    assert fields == {"author": "Ann Lee", "title": "Tides", "container-title": "Bay News", "issued": "2020"}
    assert text[citation.span.start : citation.span.end].startswith("Ann Lee")


def test_forms() -> None:
    cited = cite(document("Ann Lee, *Tides* (2001).", "Ibid., 9.", "Lee, *Tides*, 12.", "Lee, supra note 1, at 7."))
    assert [citation.form for citation in cited] == [Form.FULL, Form.IBID, Form.SHORT, Form.SUPRA]
    assert [citation.locator for citation in cited] == [None, "9", "12", "7"]
