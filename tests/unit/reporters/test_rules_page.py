from __future__ import annotations

from pathlib import Path

from cite_check.model.rules import RULES
from cite_check.reporters.rules_page import rules_page

PAGE = Path(__file__).parents[3] / "docs" / "reasons.md"


def test_the_page_in_docs_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == rules_page(), "make docs rewrites it"


def test_every_name_has_one_entry() -> None:
    page = rules_page()
    assert all(page.count(f"### `{name}`\n") == 1 for name in RULES)


def test_reasons_stand_under_their_verdicts() -> None:
    page = rules_page()
    assert page.index("## live") < page.index("### `title-matches`") < page.index("## mismatched") < page.index("### `title-differs`")
    assert page.index("## Remarks") < page.index("### `walled`") < page.index("## Problems") < page.index("### `encoding`")
