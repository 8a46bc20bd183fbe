from __future__ import annotations

from cite_check.citing.cite import cite
from cite_check.citing.targets import distinct_targets
from cite_check.model.citation import CitationRef
from cite_check.model.target import Url
from tests.unit.citing.notes import document


def test_a_target_is_listed_once_with_all_that_name_it() -> None:
    cited = cite(document("Ann Lee, “Tides,” https://a.example/x.", "Bo Roe, “Ebb,” https://a.example/x.", "Cy Doe, *Silt* (2001)."))
    assert distinct_targets(cited) == {Url("https://a.example/x"): (CitationRef("1", 1), CitationRef("2", 1))}
