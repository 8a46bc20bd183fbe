"""The words of an XML element, as every corpus reader wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree


def words(element: etree._Element | None) -> str:
    """All text inside the element on one line; nothing where there is no element."""
    return "" if element is None else " ".join("".join(str(piece) for piece in element.itertext()).split())
