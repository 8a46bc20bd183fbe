"""Undoing content codings within a cap."""

from __future__ import annotations

import gzip
import zlib

import pytest

from cite_check.web.decode import BadCodingError, Coding, Decoder, coding_of

TEXT = b"It was a bright cold day. " * 400


@pytest.mark.parametrize(
    ("field", "coding"),
    [
        ("", Coding.PLAIN),
        ("identity", Coding.PLAIN),
        ("utf-8", Coding.PLAIN),
        ("none", Coding.PLAIN),
        ("gzip", Coding.GZIP),
        ("GZIP", Coding.GZIP),
        ("x-gzip", Coding.GZIP),
        ("identity, gzip", Coding.GZIP),
        ("deflate", Coding.DEFLATE),
        ("br", Coding.FOREIGN),
        ("zstd", Coding.FOREIGN),
        ("gzip, gzip", Coding.FOREIGN),
        ("gzip, br", Coding.FOREIGN),
    ],
)
def test_what_a_content_encoding_comes_to(field: str, coding: Coding) -> None:
    assert coding_of(field) is coding


def raw_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(data) + engine.flush()


@pytest.mark.parametrize(
    ("coding", "sent"),
    [
        (Coding.PLAIN, TEXT),
        (Coding.GZIP, gzip.compress(TEXT)),
        (Coding.GZIP, gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:])),
        (Coding.GZIP, gzip.compress(TEXT) + b"trailing rubbish"),
        (Coding.GZIP, TEXT),
        (Coding.DEFLATE, zlib.compress(TEXT)),
        (Coding.DEFLATE, raw_deflate(TEXT)),
    ],
    ids=["plain", "gzip", "two members", "rubbish behind", "said gzip, is plain", "zlib", "raw deflate"],
)
@pytest.mark.parametrize("step", [1, 2, 7, 1000, 100_000])
def test_a_body_comes_out_whole_however_it_is_cut(coding: Coding, sent: bytes, step: int) -> None:
    decoder = Decoder(coding)
    out = b"".join(decoder.feed(sent[at : at + step], 1 << 20) for at in range(0, len(sent), step))
    assert out == TEXT
    assert decoder.complete


def test_a_bomb_gives_no_more_than_asked_for_and_the_rest_can_still_be_had() -> None:
    decoder = Decoder(Coding.GZIP)
    bomb = gzip.compress(bytes(10_000_000))
    assert len(decoder.feed(bomb, 1000)) == 1000
    assert decoder.feed(b"", 0) == b""
    assert len(decoder.feed(b"", 5000)) == 5000
    assert not decoder.complete


def test_a_plain_body_beyond_the_room_waits() -> None:
    decoder = Decoder(Coding.PLAIN)
    assert decoder.feed(b"abcdef", 2) == b"ab"
    assert decoder.feed(b"gh", 10) == b"cdefgh"


def test_a_cut_body_is_not_complete() -> None:
    decoder = Decoder(Coding.GZIP)
    assert TEXT.startswith(decoder.feed(gzip.compress(TEXT)[:-20], 1 << 20))
    assert not decoder.complete


def test_rubbish_in_the_middle_is_told() -> None:
    sent = bytearray(gzip.compress(bytes(range(256)) * 100))
    sent[20:40] = b"\xff" * 20
    decoder = Decoder(Coding.GZIP)
    with pytest.raises(BadCodingError, match="not gzip"):
        decoder.feed(bytes(sent), 1 << 20)


def test_a_foreign_coding_is_not_undone() -> None:
    assert Decoder(Coding.FOREIGN).feed(b"\x8b\x03\x80abc", 100) == b""
