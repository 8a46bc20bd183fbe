"""Every sign that a page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.model.page import Sign, SignName

if TYPE_CHECKING:
    from cite_check.model.outcome import Fetched


def read_signs(fetched: Fetched) -> tuple[Sign, ...]:
    """The signs of the headers."""
    robots = " ".join(value.lower() for name, value in fetched.headers if name == "x-robots-tag")
    return (Sign(SignName.NOINDEX, "x-robots-tag"),) if "noindex" in robots else ()
