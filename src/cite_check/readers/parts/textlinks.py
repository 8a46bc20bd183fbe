"""Links of running text: what a reader could click there, outside every note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cite_check.model.document import TextLink

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cite_check.readers.parts.running import Paragraph

_LINK = re.compile(
    r"\[(?P<words>[^\[\]\n]{1,1000})\]\(<?(?P<href>(?:https?|ftp)://[^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)"
    r">?[^()\n]{0,200}\)"  # [words](https://example.org "title")
    r"|(?P<url>(?:(?:https?|ftp)://|\bwww\.(?=[^\W_]))[^\s<>\"“”«»|\\^`{}]{1,4000})",  # https://example.org/a, www.example.org
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'’‘*_~…"
_CLOSING = {")": "(", "]": "["}


def text_links(body: Iterable[Paragraph]) -> Iterator[TextLink]:
    """The links of the paragraphs, in reading order."""
    for paragraph in body:
        text = paragraph.text
        if "://" not in text and "www." not in text.lower():
            continue
        for found in _LINK.finditer(text):
            if found["href"]:
                yield TextLink(found["words"], found["href"], paragraph.position(*found.span()))
                continue
            url = without_trailing(found["url"])
            href = url if "://" in url else f"https://{url}"
            yield TextLink(url, href, paragraph.position(found.start(), found.start() + len(url)))


def without_trailing(url: str) -> str:
    """The URL without the punctuation of the sentence around it; a bracket that opens inside it may close there."""
    end = len(url)
    surplus = {sign: url.count(sign) - url.count(opens) for sign, opens in _CLOSING.items()}
    while end and (url[end - 1] in _TRAILING or surplus.get(url[end - 1], 0) > 0):
        if url[end - 1] in surplus:
            surplus[url[end - 1]] -= 1
        end -= 1
    return url[:end]
