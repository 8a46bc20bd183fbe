"""Twitter cards (``twitter:title``): often the headline where ``og:title`` is a slogan, and the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.metadata.facts import Facts
from cite_check.model.page import Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup


def read(markup: Markup) -> Facts:
    """The card's title."""
    return Facts(titles=tuple(Reading(text, name) for name, text in markup.metas("twitter:title", "twitter:text:title")))
