"""Which reader reads a document: by the user's word, by what the web says it is, by its name, or by its first bytes."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cite_check.model.errors import ConfigError, DocumentError
from cite_check.ports import Format, Reader
from cite_check.readers.parts.decode import decode, utf_16_by_nuls
from cite_check.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping


def _text() -> Reader:
    from cite_check.readers.formats.text import read

    return read


def _markdown() -> Reader:
    from cite_check.readers.formats.markdown import read

    return read


READERS: Final[tuple[Format[Reader], ...]] = (
    Format("text", (".txt", ".text"), _text),
    Format("markdown", (".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdwn", ".qmd", ".rmd", ".mdx"), _markdown),
)

SUFFIXES: Final[frozenset[str]] = frozenset(suffix for reader in READERS for suffix in reader.suffixes)
"""Of all files that a reader knows by name, lower case."""

_BY_NAME: Final[Mapping[str, Format[Reader]]] = {reader.name: reader for reader in READERS}
_BY_MEDIA_TYPE: Final[Mapping[str, str]] = {"text/markdown": "markdown", "text/x-markdown": "markdown"}
_MAGICS: Final = (  # after the registered signatures of each format
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument or EPUB file, or another zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or PowerPoint file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"%!PS", "a PostScript file"),
)
_UNICODE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_ADVICE: Final = "Save it as plain text or Markdown, or name its format with --from."
_HTML = re.compile(rb"\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype\s+html|html)\b", re.IGNORECASE)  # <!DOCTYPE html>
_MARKDOWN = re.compile(r"(?m)^ {0,3}\[\^[^\]\s]{1,100}\]:[ \t]|\S\^\[[^\]\s]")  # [^1]: Ann Lee, words^[Ann Lee]
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS: Final = 0.05


def choose(name: str, head: bytes, media_type: str | None = None, wanted: str | None = None) -> Format[Reader]:
    """The reader for a document.

    ``name`` is its path, its URL or "-"; ``head`` its bytes, or the first few thousand of them; ``wanted`` the user's word.
    Raises ConfigError where ``wanted`` is no reader's name, DocumentError where the document is empty or not text.
    """
    if wanted is not None and wanted not in _BY_NAME:
        known = ", ".join(_BY_NAME)
        message = f"There is no reader named {clean(wanted, 60)!r}."
        raise ConfigError(message, f"--from takes one of: {known}.")
    shown = "standard input" if name == "-" else clean(name)
    if not head.strip(b" \t\r\n\x0c\0\xef\xbb\xbf\xff\xfe"):
        message = f"{shown} is empty."
        raise DocumentError(message, "Give a document that has notes in it.")
    if seems := _not_text(head):
        message = f"{shown} seems to be {seems}, which cannot be read."
        raise DocumentError(message, _ADVICE)
    if wanted is not None:
        return _BY_NAME[wanted]
    if _HTML.match(head):
        message = f"{shown} seems to be an HTML page, which cannot be read yet."
        raise DocumentError(message, _ADVICE)
    return _BY_NAME[_BY_MEDIA_TYPE.get(_bare(media_type)) or _by_suffix(name) or _by_content(head)]


def _bare(media_type: str | None) -> str:
    """The media type without its parameters ("text/markdown; charset=utf-8" is "text/markdown")."""
    return (media_type or "").partition(";")[0].strip().lower()


def _by_suffix(name: str) -> str | None:
    try:
        path = urlsplit(name).path if "://" in name else name
    except ValueError:
        path = name
    suffix = PurePath(path).suffix.lower()
    return next((reader.name for reader in READERS if suffix in reader.suffixes), None)


def _by_content(head: bytes) -> str:
    return "markdown" if _MARKDOWN.search(decode(head).text) else "text"


def _not_text(head: bytes) -> str | None:
    """What a file that is no text seems to be; ``None`` for text, UTF-16 among it."""
    for magic, meaning in _MAGICS:
        if head.startswith(magic):
            return meaning
    if head.startswith(_UNICODE_MARKS) or (b"\0" in head and utf_16_by_nuls(head)):
        return None
    if b"\0" in head[:8192]:
        return "a binary file"
    return "a binary file" if len(_CONTROLS.findall(head[:8192])) > _MOST_CONTROLS * len(head[:8192]) else None
