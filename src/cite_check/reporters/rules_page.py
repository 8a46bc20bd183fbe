"""The page ``docs/reasons.md``: every rule of the table, by verdict and kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.rule import RuleKind
from cite_check.model.rules import RULES
from cite_check.model.verdict import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cite_check.model.rule import Rule

_VERDICTS: Final = {
    Verdict.LIVE: "The source is there. What is not quite as the note says is told by a warning beside it.",
    Verdict.MISMATCHED: "The address works, but shows something else than the cited work. Fails a run by default.",
    Verdict.DEAD: "The source is gone, on positive proof. Fails a run by default.",
    Verdict.BLOCKED: "The source could not be seen: the site keeps robots out. Never a sign that it is gone.",
    Verdict.UNREACHABLE: "No answer that means anything came. It may be there again tomorrow.",
    Verdict.UNLINKED: "There is no address to ask.",
    Verdict.UNCHECKED: "It was not asked.",
}
_KINDS: Final = {
    RuleKind.REMARK: ("Remarks", "Facts beside a verdict. A warning is for a person to look at; none changes the verdict."),
    RuleKind.PROBLEM: ("Problems", "What could not be read in a document as it should be."),
    RuleKind.NOTICE: ("Notices", "What is to be known of a run as a whole."),
}
_HEAD: Final = """# Reasons, remarks, problems and notices

Every name that a report can hold, when it is given, and what to do. `cite-check explain NAME` tells the same.
Names go into `--ignore`, `--select` and the settings just as they stand here. This page is generated (`make docs`).
"""


def rules_page() -> str:
    """The page, in Markdown."""
    return "\n".join([_HEAD, *_reasons(), *_others()])


def _reasons() -> Iterator[str]:
    for verdict, words in _VERDICTS.items():
        yield f"## {verdict.value}\n\n{words}\n"
        yield from (_entry(rule) for rule in RULES.values() if rule.verdict is verdict)


def _others() -> Iterator[str]:
    for kind, (heading, words) in _KINDS.items():
        yield f"## {heading}\n\n{words}\n"
        yield from (_entry(rule) for rule in RULES.values() if rule.kind is kind)


def _entry(rule: Rule) -> str:
    return f"### `{rule.name}`\n\n**{rule.summary}** {rule.meaning}\n\n*What to do:* {rule.advice}\n"
