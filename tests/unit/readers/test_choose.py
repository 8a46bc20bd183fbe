from __future__ import annotations

import pytest

from cite_check.model.errors import ConfigError, DocumentError
from cite_check.readers.choose import READERS, SUFFIXES, choose

NOTED = b"The tide rose.[^1]\n\n[^1]: Ann Lee.\n"
PLAIN = "The tide rose.¹\n\n¹ Ann Lee.\n".encode()


@pytest.mark.parametrize(
    ("name", "head", "media_type", "wanted", "expected"),
    [
        ("a.txt", PLAIN, None, None, "text"),
        ("a.TXT", NOTED, None, None, "text"),
        ("a.md", PLAIN, None, None, "markdown"),
        ("dir.md/a.Rmd", PLAIN, None, None, "markdown"),
        ("notes", PLAIN, None, None, "text"),
        ("notes", NOTED, None, None, "markdown"),
        ("-", NOTED, None, None, "markdown"),
        ("-", b"Words^[Ann Lee].", None, None, "markdown"),
        ("-", PLAIN, None, None, "text"),
        ("-", NOTED, None, "text", "text"),
        ("a.md", PLAIN, None, "text", "text"),
        ("https://example.org/a.md?raw=1", PLAIN, None, None, "markdown"),
        ("https://example.org/a.txt", NOTED, "text/markdown; charset=utf-8", None, "markdown"),
        ("https://example.org/a", PLAIN, "text/plain", None, "text"),
        ("http://[bad/a", PLAIN, None, None, "text"),
        ("-", NOTED.decode().encode("utf-16"), None, None, "markdown"),
        ("-", NOTED.decode().encode("utf-16-le"), None, None, "markdown"),
        ("-", b"<html><p>words</p>", None, "text", "text"),
    ],
)
def test_chooses(name: str, head: bytes, media_type: str | None, wanted: str | None, expected: str) -> None:
    assert choose(name, head, media_type, wanted).name == expected


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"%PDF-1.7\n", "a PDF"),
        (b"PK\x03\x04\x14\x00", "a Word, OpenDocument or EPUB file"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word"),
        (b"{\\rtf1\\ansi words}", "an RTF file"),
        (b"\x01\x02\x03words\x00\x00\x00\x01", "a binary file"),
        (b"\x01\x02\x03\x04\x05\x06", "a binary file"),
        (b"  <!DOCTYPE html>\n<html>", "an HTML page"),
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n", "is empty"),
    ],
)
def test_refuses_what_is_no_text_in_one_line(head: bytes, words: str) -> None:
    with pytest.raises(DocumentError) as caught:
        choose("letter\n.txt", head)
    assert words in caught.value.message
    assert caught.value.message.startswith("letter .txt ")
    assert "\n" not in caught.value.message
    assert caught.value.advice


def test_refuses_binary_even_where_a_format_is_named() -> None:
    with pytest.raises(DocumentError, match="standard input seems to be a PDF"):
        choose("-", b"%PDF-1.7", None, "text")


def test_unknown_format_is_told_with_the_known_ones() -> None:
    with pytest.raises(ConfigError) as caught:
        choose("-", PLAIN, None, "wordperfect")
    assert "wordperfect" in caught.value.message
    assert all(reader.name in caught.value.advice for reader in READERS)


def test_suffixes_are_lower_case_and_belong_to_one_reader() -> None:
    assert len(SUFFIXES) == sum(len(reader.suffixes) for reader in READERS)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in SUFFIXES)
