"""A DOI as pages write it -> its name alone, lower case."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

_DOI: Final = re.compile(r"10\.\d{4,9}/[^\s\"<>]{1,200}")  # doi:10.1000/182, https://doi.org/10.1000/182


def find_doi(text: str) -> str | None:
    """The first DOI in ``text`` ("10.1000/182"), or ``None``."""
    found = _DOI.search(unquote(text[:600]))
    return found[0].rstrip(".,;)").lower() if found else None
