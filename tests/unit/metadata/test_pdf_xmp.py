"""What a PDF's XMP packet says."""

from __future__ import annotations

import pytest

from cite_check.metadata.kinds.pdf_xmp import read_xmp
from cite_check.model.item import PartialDate

PACKET = (
    b'%PDF-1.4 stream <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description>'
    b"<xmp:CreateDate>2020-07-03T09:30:00Z</xmp:CreateDate>"
    b'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Tides &amp; their cost</rdf:li></rdf:Alt></dc:title>'
    b"<dc:creator><rdf:Seq><rdf:li>Ada Moss</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta> endstream"
)


def test_title_creator_and_date() -> None:
    facts = read_xmp(PACKET)
    assert [(one.text, one.source) for one in facts.titles] == [("Tides & their cost", "xmp:title")]
    assert [name.family for name in facts.authors] == ["Moss"]
    assert [one.date for one in facts.dates] == [PartialDate(2020, 7, 3)]


def test_the_first_packet_with_a_title_counts() -> None:
    picture = b"<x:xmpmeta><rdf:RDF></rdf:RDF></x:xmpmeta>"
    assert read_xmp(picture + PACKET).titles[0].text == "Tides & their cost"


@pytest.mark.parametrize(
    "body",
    [b"", b"<x:xmpmeta", b"<x:xmpmeta><dc:title><rdf:li>", b"<x:xmpmeta></dc:title><dc:title>", b"<x:xmpmeta>" * 1000, b"\xff" * 100],
)
def test_broken_packets_say_nothing(body: bytes) -> None:
    assert read_xmp(body).titles == ()
