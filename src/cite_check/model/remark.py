"""A fact beside the verdict: a rule's name, a severity, a sentence, a place."""

from __future__ import annotations

from dataclasses import dataclass, field

from cite_check.model.document import Position, Severity


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark. It never changes the verdict."""

    rule: str
    severity: Severity
    message: str
    position: Position = field(default_factory=Position)
