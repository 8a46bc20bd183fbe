from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked

GDPR = "Regulation (EU) 2099/679 of the European Parliament and of the Council of 27 April 2099 on the protection of tides"


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (f"{GDPR}, OJ L 119, 4.5.2099, p. 1.", {"type": "legislation", "title": GDPR}),
        ("Richtlinie 2001/29/EG, ABl. EG 2001 L 167/10.", {"type": "legislation", "title": "Richtlinie 2001/29/EG"}),
        ("Lee, Directive 12 of the harbour board, Leeds 1990.", {"type": "book"}),
    ],
)
def test_an_act_is_told_by_its_kind_and_number(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
