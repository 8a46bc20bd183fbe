"""The cited works as CSL-JSON, for reference managers and pandoc."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cite_check.model.item import ItemType
from cite_check.reporters.parts.csl import csl
from cite_check.reporters.parts.works import works

if TYPE_CHECKING:
    from cite_check.model.item import Item
    from cite_check.model.report import Report
    from cite_check.model.view import View


def render(report: Report, view: View) -> bytes:
    """A list of items, each with ``id`` and ``type``, which the CSL schema asks for."""
    del view
    items = [{"id": work.key, "type": _type(work.item).value, **csl(work.item)} for work in works(report)]
    return (json.dumps(items, ensure_ascii=True, allow_nan=False, indent=2).replace("\x7f", "\\u007f") + "\n").encode("ascii")


def _type(item: Item) -> ItemType:
    return item.type or (ItemType.WEBPAGE if item.url else ItemType.DOCUMENT)
