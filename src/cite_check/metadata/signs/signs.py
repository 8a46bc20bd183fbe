"""Every sign that an HTML page shows. An observation is no verdict: judging weighs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.metadata.signs.directives import amp, canonical, noindex, refresh
from cite_check.metadata.signs.forms import login_form, paywall, search_form, shell
from cite_check.metadata.signs.marks import parking_marks, vendor_marks
from cite_check.metadata.signs.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cite_check.metadata.signs.look import Look
    from cite_check.model.page import Sign

READERS: Final[tuple[Callable[[Look], Iterator[Sign]], ...]] = (
    login_form,
    search_form,
    noindex,
    canonical,
    amp,
    refresh,
    vendor_marks,
    parking_marks,
    phrases,
    paywall,
    shell,
)
"""Everything that is looked for."""


def read_signs(look: Look) -> tuple[Sign, ...]:
    """The signs, in the order of READERS."""
    return tuple(dict.fromkeys(sign for read in READERS for sign in read(look)))
