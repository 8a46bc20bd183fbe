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
        (
            "Der Ausdruck stammt von A. Gehl, Urmensch und Hafenkultur, Bonn 1956.",
            {"author": "A.|Gehl", "title": "Urmensch und Hafenkultur", "place": "Bonn"},
        ),
        (
            "Dies entspricht der Unterscheidung von Sitte und Satzung (H. L. Hartwig, The Concept of Tides, Oxford 1961).",
            {"author": "H. L.|Hartwig", "title": "The Concept of Tides", "place": "Oxford"},
        ),
        (
            "R. Vogt, Verdeichung und Staat, in: ders. (Hrsg.), Verdeichung, Königstein 1980, S. 15—37 (18).",
            {"author": "R.|Vogt", "editor": "R.|Vogt", "container": "Verdeichung", "page": "15—37", "locator": "18"},
        ),
        (
            "W. Kaup / F. Werner (Hrsg.), Hafensoziologie, Neuwied 1971.",
            {"editor": "W.|Kaup; F.|Werner", "title": "Hafensoziologie", "container": None},
        ),
        (
            "Pahl, Küstenschutzgesetz, 3. Aufl. 1978, § 12 Rn. 4.",
            {"author": "|Pahl", "title": "Küstenschutzgesetz", "edition": "3."},
        ),
    ],
)
def test_unmarked_titles(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
