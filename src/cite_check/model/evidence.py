"""What a verdict rests on: an outcome without its body, and the page that was read from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.outcome import Outcome
    from cite_check.model.page import Page
    from cite_check.model.target import Question


@dataclass(frozen=True, slots=True)
class Evidence:
    """The answer to one question. ``outcome`` carries no body; ``page`` is ``None`` where nothing was fetched."""

    question: Question
    outcome: Outcome
    page: Page | None = None
