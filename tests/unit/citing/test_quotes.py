from __future__ import annotations

import pytest

from cite_check.citing.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("A. Roe, “Tides,” *Bay*", ["Tides,"]),
        ('Ann Roe, "Tides of Change,” *Bay*', ["Tides of Change,"]),
        ("‘“Mere Helpers”: A Study’ (1979)", ["“Mere Helpers”: A Study"]),
        ("'The people's peace: a study', *MEP*", ["The people's peace: a study"]),
        ("‘The Fleet after the Harbour’s Fall’. *Bay*", ["The Fleet after the Harbour’s Fall"]),
        ("»Über das Maß«, in: Merkur", ["Über das Maß"]),
        ("„Pegel“, 2020; «Mareas», 2021", ["Pegel", "Mareas"]),
        ("「地震の物理」『科学』", ["地震の物理", "科学"]),
        ("the workers' rights and the '90s", []),
        ('5" of rain', []),
    ],
)
def test_outermost_quotations(text: str, inner: list[str]) -> None:
    assert [text[quote.inner_start : quote.inner_end] for quote in find_quotes(text)] == inner
