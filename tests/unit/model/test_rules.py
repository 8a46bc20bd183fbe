from __future__ import annotations

import ast
from pathlib import Path

import pytest

import cite_check
from cite_check.model.rule import Rule, RuleKind
from cite_check.model.rules import RULES
from cite_check.model.verdict import VERDICT_OF, Reason

SOURCE = Path(cite_check.__file__).parent
NAMED_BY = {"Remark", "Problem", "Notice"}


def _names_in(path: Path) -> set[str]:
    """The rule names that a module gives to remarks, problems and notices as literals."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in NAMED_BY:
            rules = [*node.args[:1], *(keyword.value for keyword in node.keywords if keyword.arg == "rule")]
            names |= {rule.value for rule in rules if isinstance(rule, ast.Constant) and isinstance(rule.value, str)}
    return names


def test_the_table_is_total_over_the_reasons() -> None:
    told = {rule.name: rule.verdict for rule in RULES.values() if rule.kind is RuleKind.REASON}
    assert told == {reason.value: VERDICT_OF[reason] for reason in Reason}
    assert list(told) == [reason.value for reason in VERDICT_OF]


def test_every_name_that_the_code_gives_is_in_the_table() -> None:
    given = {name: path.name for path in SOURCE.rglob("*.py") for name in _names_in(path)}
    assert {name: path for name, path in given.items() if name not in RULES} == {}


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_a_rule_is_told_in_whole_sentences(rule: Rule) -> None:
    assert (rule.verdict is None) == (rule.kind is not RuleKind.REASON)
    assert len(rule.summary) <= 100
    assert "\n" not in rule.summary + rule.meaning + rule.advice
    assert all(text.endswith((".", ")")) and text[0].isalnum() for text in (rule.summary, rule.meaning, rule.advice))
