from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Lund, K. (2010): Arbeit am Deich. Ein Vergleich. Schriftenreihe des Deichamts, Band 3. Jever.",
            {"title": "Arbeit am Deich. Ein Vergleich"},
        ),
        ("Lund, K. (2010): Arbeit am Deich, Dissertation, Universität Jever.", {"title": "Arbeit am Deich"}),
        ("Lund, K. (2010): Die Arbeit am alten Deich. – Münster.", {"title": "Die Arbeit am alten Deich"}),
        ("Lund, K. (2010): Die Zukunft der Arbeit am Deich. WIHA. Wien.", {"title": "Die Zukunft der Arbeit am Deich"}),
        ("Karin Lund, Die Flut im 20. Jahrhundert, München 2004.", {"title": "Die Flut im 20. Jahrhundert", "place": "München"}),
        (
            "Karin Lund: Nach der Flut. Versuch über das Watt, übers. v. Roland Frommel, Zürich 2014, S. 12.",
            {"title": "Nach der Flut. Versuch über das Watt", "translator": "Roland|Frommel"},
        ),
        ("Lund, K., Recht, Sitte, Konvention, Kiel 1990.", {"place": "Kiel"}),
    ],
)
def test_a_title_ends_where_its_words_end(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
