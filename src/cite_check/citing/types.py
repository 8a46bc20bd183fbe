"""Makes the item of a work's fields, and tells its CSL type from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.item import Item, ItemType

if TYPE_CHECKING:
    from collections.abc import Callable

    from cite_check.citing.work import Work


def item_of(work: Work) -> Item:
    """The item."""
    values = work.values
    return Item(
        type=type_of(work),
        title=values.get("title"),
        title_short=values.get("title-short"),
        author=values.get("author", ()),
        et_al=bool(values.get("et-al")),
        editor=values.get("editor", ()),
        translator=values.get("translator", ()),
        container_title=values.get("container-title"),
        collection_title=values.get("collection-title"),
        edition=values.get("edition"),
        volume=values.get("volume"),
        issue=values.get("issue"),
        number=values.get("number"),
        page=values.get("page"),
        publisher=values.get("publisher"),
        publisher_place=values.get("publisher-place"),
        genre=values.get("genre"),
        issued=values.get("issued"),
        accessed=values.get("accessed"),
        url=values.get("URL"),
        archive_url=values.get("archive_url"),
        doi=values.get("DOI"),
        isbn=values.get("ISBN"),
        pmid=values.get("PMID"),
        arxiv=values.get("arxiv"),
    )


def type_of(work: Work) -> ItemType | None:
    """The CSL type that the fields speak for; ``None`` where they do not."""
    if work.has("type"):
        return ItemType(work.values["type"])
    return next((kind for kind, holds in _RULES if holds(work)), None)


def _is_article(work: Work) -> bool:
    return work.has("container-title") and work.has("volume", "issue", "page")


def _is_news(work: Work) -> bool:
    issued = work.values.get("issued")
    return work.has("URL") and work.has("container-title") and issued is not None and issued.day is not None


_RULES: Final[tuple[tuple[ItemType, Callable[[Work], bool]], ...]] = (
    (ItemType.THESIS, lambda work: work.has("genre")),
    (ItemType.CHAPTER, lambda work: work.has("in")),
    (ItemType.ARTICLE_JOURNAL, _is_article),
    (ItemType.ARTICLE_NEWSPAPER, _is_news),
    (ItemType.WEBPAGE, lambda work: work.has("URL")),
    (ItemType.BOOK, lambda work: bool(work.values.get("italic-title")) or work.has("publisher", "publisher-place", "edition", "ISBN")),
)
"""The first rule that holds tells the type."""
