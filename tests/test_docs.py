"""The generated pages are current: run `make docs` when one of these fails."""

from __future__ import annotations

from fixtures.make_docs import ROOT, readme, reasons


def test_reasons_page_is_current() -> None:
    assert (ROOT / "docs" / "reasons.md").read_text(encoding="utf-8") == reasons()


def test_readme_shows_what_the_demo_prints() -> None:
    assert (ROOT / "README.md").read_text(encoding="utf-8") == readme()
