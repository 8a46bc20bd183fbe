"""Makes the item of a work's fields, and tells its CSL type from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.model.item import Item, ItemType

if TYPE_CHECKING:
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
        edition=values.get("edition"),
        volume=values.get("volume"),
        issue=values.get("issue"),
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
    issued = work.values.get("issued")
    if work.has("type"):
        return ItemType(work.values["type"])
    if work.has("genre"):
        return ItemType.THESIS
    if work.values.get("in"):
        return ItemType.CHAPTER
    if work.has("container-title") and work.has("volume", "issue", "page"):
        return ItemType.ARTICLE_JOURNAL
    if work.has("URL") and work.has("container-title") and issued is not None and issued.day:
        return ItemType.ARTICLE_NEWSPAPER
    if work.has("URL"):
        return ItemType.WEBPAGE
    if work.has("publisher", "italic-title", "ISBN"):
        return ItemType.BOOK
    return None
