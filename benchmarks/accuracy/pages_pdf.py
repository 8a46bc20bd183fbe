"""Writes small PDFs for the fixtures from a description: pages of lines in given sizes, document information, XMP.

Enough of ISO 32000-1 for text in the standard fonts with WinAnsi encoding; always the same bytes for the same description.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_FONTS: Final = ("Helvetica", "Helvetica-Bold", "Times-Roman", "Times-Bold", "Times-Italic", "Courier")
_PAGE: Final = "[0 0 595 842]"


def pdf_of(description: Mapping[str, Any]) -> bytes:
    """A PDF. ``description`` has ``pages``: lists of lines ``[size, x, y, text]`` with an optional fifth, the font's name;

    ``info``: the document information ("Title", "Author" …); ``xmp_title``: a title in XMP; ``image``: pages show a picture
    and no text, as scans do. Sizes and places are in points, from the lower left corner.
    """
    pages: Sequence[Sequence[Sequence[Any]]] = description["pages"]
    objects: list[bytes] = []

    def add(content: bytes) -> int:
        objects.append(content)
        return len(objects)

    fonts = {name: add(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()) for name in _FONTS}
    resources = "<< /Font << " + " ".join(f"/F{index} {fonts[name]} 0 R" for index, name in enumerate(_FONTS)) + " >> >>"
    scan = bool(description.get("image"))
    contents = [add(_stream(_grey_square() if scan else _lines(lines))) for lines in pages]
    tree = len(objects) + len(pages) + 1
    kids = [add(_page(tree, resources, content)) for content in contents]
    add(f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>".encode())
    xmp = f" /Metadata {add(_xmp(description['xmp_title']))} 0 R" if description.get("xmp_title") else ""
    root = add(f"<< /Type /Catalog /Pages {tree} 0 R{xmp} >>".encode())
    info = add(
        b"<< " + b" ".join(b"/%b %b" % (key.encode(), _string(value)) for key, value in description.get("info", {}).items()) + b" >>"
    )
    return _assemble(objects, root, info)


def _page(tree: int, resources: str, content: int) -> bytes:
    return f"<< /Type /Page /Parent {tree} 0 R /MediaBox {_PAGE} /Resources {resources} /Contents {content} 0 R >>".encode()


def _string(text: str) -> bytes:
    """A text string: UTF-16 with its mark, in hexadecimal (ISO 32000-1, 7.9.2.2)."""
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def _lines(lines: Sequence[Sequence[Any]]) -> bytes:
    drawn = []
    for size, x, y, text, *font in lines:
        name = font[0] if font else "Times-Roman"
        shown = str(text).encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        drawn.append(b"BT /F%d %d Tf %d %d Td (%b) Tj ET" % (_FONTS.index(name), size, x, y, shown))
    return b"\n".join(drawn)


def _grey_square() -> bytes:
    return b"0.8 g 60 60 475 720 re f"


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content, 9)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed)


def _xmp(title: str) -> bytes:
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">'
        f'{title}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()
    return b"<< /Type /Metadata /Subtype /XML /Length %d >>\nstream\n%b\nendstream" % (len(packet), packet)


def _assemble(objects: Sequence[bytes], root: int, info: int) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, info, start)
    return bytes(out)
