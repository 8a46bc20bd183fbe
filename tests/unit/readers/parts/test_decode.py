from __future__ import annotations

import pytest

from cite_check.model.document import Severity
from cite_check.readers.parts.decode import decode

WORDS = "¹ Ann Lée, “Tides”.\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (WORDS.encode(), "utf-8"),
        (WORDS.encode("utf-8-sig"), "utf-8"),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "utf-16-be"),
        (WORDS.encode("utf-16-le"), "utf-16-le"),
        (WORDS.encode("utf-16-be"), "utf-16-be"),
        (WORDS.encode("utf-32"), "utf-32-le"),
        (b"\x00\x00\xfe\xff" + WORDS.encode("utf-32-be"), "utf-32-be"),
    ],
)
def test_what_is_known_is_read_without_a_problem(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.problems) == (WORDS, encoding, ())


def test_utf_16_of_another_alphabet_is_known_by_its_blanks() -> None:
    words = "Прилив поднялся, и никто не спросил зачем.\n" * 5
    assert decode(words.encode("utf-16-le")).text == words
    assert decode(words.encode("utf-16-be")).text == words


def test_windows_1252_is_read_and_told() -> None:
    decoded = decode(WORDS.encode("cp1252"))
    assert decoded.text == WORDS
    assert [(problem.rule, problem.severity) for problem in decoded.problems] == [("encoding", Severity.NOTE)]


def test_replaced_bytes_are_counted() -> None:
    decoded = decode("“Tides” – é".encode() + b"\xff\xfe and \x80")
    assert decoded.encoding == "utf-8"
    assert "3 characters" in decoded.problems[0].message
    assert decoded.problems[0].severity is Severity.WARNING


def test_one_replaced_character_is_told_in_the_singular() -> None:
    assert decode("“Tides” – é".encode() + b"\xff").problems[0].message.startswith("1 character ")


def test_bytes_that_windows_1252_lacks_are_counted_too() -> None:
    decoded = decode(b"caf\xe9 \x81")
    assert [problem.severity for problem in decoded.problems] == [Severity.NOTE, Severity.WARNING]


def test_a_stray_nul_is_replaced_and_counted() -> None:
    decoded = decode(b"words\x00 and many more words, none of them wide, so that this cannot be taken for UTF-16 in any way " * 2)
    assert "\0" not in decoded.text
    assert "2 characters" in decoded.problems[0].message


def test_nothing_is_nothing() -> None:
    assert decode(b"").text == ""
