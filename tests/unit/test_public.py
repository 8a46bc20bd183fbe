"""The public names, and the main job as a function."""

from __future__ import annotations

from pathlib import Path

import pytest

import cite_check

DEMO = Path(__file__).resolve().parents[2] / "fixtures" / "cases" / "demo"


def test_public_names() -> None:
    expected = {"VERDICT_OF", "CiteCheckError", "ConfigError", "DocumentError", "Reason", "StoreError", "Verdict", "__version__", "check"}
    assert set(cite_check.__all__) == expected
    assert all(hasattr(cite_check, name) for name in expected)


def test_check_gives_the_report() -> None:
    report = cite_check.check(str(DEMO / "article.md"), replay=DEMO / "web.warc.gz", retries=0)
    verdicts = {cite_check.VERDICT_OF[finding.judgement.reason] for finding in report.documents[0].findings}
    assert verdicts == set(cite_check.Verdict)


def test_an_unknown_setting_is_refused() -> None:
    with pytest.raises(cite_check.ConfigError, match="no setting 'timeuot'"):
        cite_check.check("article.md", timeuot=3)
