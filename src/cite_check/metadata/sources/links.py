"""``<link>`` elements that carry a title: oEmbed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.metadata.facts import Facts
from cite_check.metadata.markup import one_line
from cite_check.model.page import Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup


def read(markup: Markup) -> Facts:
    """The titles of oEmbed links ("oEmbed (JSON)" says nothing)."""
    titles = (one_line(link.get("title")) for link in markup.named("link") if "oembed" in link.get("type").lower())
    return Facts(titles=tuple(Reading(title, "oembed") for title in dict.fromkeys(titles) if title and "oembed" not in title.lower()))
