"""Works whose title nothing marks: by the order of their parts alone."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Lee, A. B. (1998). The price of ferries. Estuary Review, 14(2), 33–51.",
            {"author": "A. B.|Lee", "title": "The price of ferries", "container": "Estuary Review", "volume": "14", "page": "33–51"},
        ),
        (
            "Lee, A. (2004). A history of locks (2nd ed.). Leeds: Fenwick Press.",
            {"title": "A history of locks", "edition": "2nd", "place": "Leeds", "publisher": "Fenwick Press"},
        ),
        (
            "Wade, Ann. 1990. Ports of the north. Leeds: Fenwick Press.",
            {"author": "Ann|Wade", "title": "Ports of the north", "issued": "1990"},
        ),
        (
            "Harbour Safety Board. 2012. Deaths at locks. Leeds: Fenwick Press.",
            {"author": "Harbour Safety Board", "title": "Deaths at locks"},
        ),
        (
            "Alive & Afloat. The cost of a life jacket. Leeds: Fenwick Press; 2012.",
            {"author": "Alive & Afloat", "title": "The cost of a life jacket", "issued": "2012"},
        ),
        (
            "Lee, A. (2012). Reed beds of the lower estuary (Doctoral dissertation). University of Fenwick.",
            {"type": "thesis", "title": "Reed beds of the lower estuary", "issued": "2012"},
        ),
        (
            "Lee AB. Ferry prices. Available at: https://a.example/f. Accessed 3 May 2020.",
            {"author": "AB|Lee", "title": "Ferry prices", "URL": "https://a.example/f", "accessed": "2020-05-03", "issued": None},
        ),
        (
            "LEE, Ann. O cais e a cidade. 2. ed. Porto: Editora Maré, 2004.",
            {"author": "Ann|LEE", "title": "O cais e a cidade", "publisher": "Editora Maré"},
        ),
        ("Lee, Ann: Die Last der Fähren. Leipzig: Deichverlag 1999.", {"author": "Ann|Lee", "title": "Die Last der Fähren"}),
    ],
)
def test_unmarked_titles(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
