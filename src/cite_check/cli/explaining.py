"""What a rule means, for ``explain``."""

from __future__ import annotations

from difflib import get_close_matches

from cite_check.model.errors import ConfigError
from cite_check.model.rules import RULES


def explanation(name: str) -> str:
    """A rule's summary, meaning and advice. Raises ConfigError for a name that is no rule."""
    rule = RULES.get(name)
    if rule is None:
        near = get_close_matches(name, RULES, n=1)
        message = f"{name!r} is no reason or rule."
        raise ConfigError(message, f"Did you mean {near[0]}?" if near else f"Known are: {', '.join(RULES)}.")
    head = f"{rule.name} ({rule.kind})" if rule.verdict is None else f"{rule.name} ({rule.kind}; verdict {rule.verdict})"
    return f"{head}\n{rule.summary}\n\n{rule.meaning}\n{rule.advice}"
