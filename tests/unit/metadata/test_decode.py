"""The encoding of a page, found as a browser finds it."""

from __future__ import annotations

import pytest

from cite_check.metadata.decode import decode

RUSSIAN = "Гавань открыта"


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("Größe".encode(), "", "Größe"),
        (b"\xef\xbb\xbf" + "Größe".encode(), "text/html; charset=latin-1", "Größe"),
        ("Größe".encode("utf-16"), "", "Größe"),
        ("Größe".encode("utf-16-be").join([b"\xfe\xff", b""]), "", "Größe"),
        ("Größe – “so”".encode("cp1252"), "text/html; charset=ISO-8859-1", "Größe – “so”"),
        ("Größe – “so”".encode("cp1252"), "", "Größe – “so”"),
        (RUSSIAN.encode("cp1251"), 'text/html; charset="windows-1251"', RUSSIAN),
        (b'<meta charset="koi8-r">' + RUSSIAN.encode("koi8-r"), "", f'<meta charset="koi8-r">{RUSSIAN}'),
        (b'<html lang="ru">' + RUSSIAN.encode("cp1251"), "", f'<html lang="ru">{RUSSIAN}'),
        (
            b'<?xml version="1.0" encoding="iso-8859-2"?>' + "łódź".encode("iso-8859-2"),
            "",
            '<?xml version="1.0" encoding="iso-8859-2"?>łódź',
        ),
        ("港口重新开放".encode("gb18030"), "text/html; charset=gb2312", "港口重新开放"),
        ("港の再開".encode("cp932"), "text/html; charset=Shift_JIS", "港の再開"),
        ("항구 재개".encode("cp949"), "text/html; charset=euc-kr", "항구 재개"),
        ("Přístavy".encode(), "text/html; charset=ISO-8859-1", "Přístavy"),
        ("Größe und Fü".encode()[:-1], "text/html; charset=ISO-8859-1", "Größe und F"),
        ("Größe".encode(), "text/html; charset=rot13", "Größe"),
        ("Größe".encode(), "text/html; charset=no-such-thing", "Größe"),
        ("Größe und Fü".encode()[:-1], "text/html; charset=utf-8", "Größe und F\ufffd"),
        ("Talibanâ€™s Größe".encode(), "", "Taliban’s Größe"),
        ("Taliban’s Größe".encode().decode("latin-1").encode(), "", "Taliban’s Größe"),
    ],
)
def test_the_encoding_is_found(body: bytes, content_type: str, text: str) -> None:
    assert decode(body, content_type) == text


def test_some_bad_bytes_do_not_change_a_declared_encoding() -> None:
    body = "Größe ".encode() * 50 + b"\xff" + "Größe ".encode()
    assert decode(body, "text/html; charset=utf-8").count("Größe") == 51


def test_a_declared_utf_8_that_is_none_is_guessed() -> None:
    assert decode(b'<meta charset="utf-8">' + "Größe ".encode("cp1252") * 30).endswith("Größe ")
