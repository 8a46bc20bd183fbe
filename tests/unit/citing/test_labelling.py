from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cite_check.citing.labelling import labels_of, weights
from cite_check.citing.tokens import tokens_of
from cite_check.citing.traits import traits_of


def labels(text: str) -> str:
    return " ".join(labels_of(tokens_of(text, 0, len(text)), listed=True))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Lee, A. (1998). Ferry prices. Estuary Review, 14(2), 33–51.", "BA IA D BT IT BC IC N N"),
        ("Moll, Das Deichrecht, Bremen 1987, S. 12.", "BA BT IT L D N N"),
        ("LEE, Ann. O cais. 2. ed. Porto: Editora Maré, 2004.", "BA IA BT IT N N L BP IP D"),
        ("Emphasis in the original.", "O O O O"),
    ],
)
def test_each_token_is_labelled_with_its_part(text: str, wanted: str) -> None:
    assert labels(text) == wanted


@given(st.text(alphabet="Aa1 .,;:()“”é", max_size=120))
def test_a_part_goes_on_only_after_itself(text: str) -> None:
    found = labels(text).split()
    assert len(found) == len(tokens_of(text, 0, len(text)))
    assert not found or found[0][0] != "I"
    assert all(after[0] != "I" or after[-1] == before[-1] for before, after in pairwise(found))


def best_by_trying_all(text: str) -> tuple[str, ...]:
    """The best row of labels, by the weights themselves and without a beam."""
    table = weights()
    tokens = tokens_of(text, 0, len(text))
    rows: dict[tuple[str, ...], int] = {(): 0}
    for place, traits in enumerate(traits_of(tokens, listed=True)):
        levels = Counter[str]()
        for pairs in (table.traits.get(trait, ()) for trait in traits):
            levels.update({table.labels[label]: weight for label, weight in zip(pairs[::2], pairs[1::2], strict=True)})
        longer: dict[tuple[str, ...], int] = {}
        for row, score in rows.items():
            before = table.follow[table.labels.index(row[-1])] if place else [0] * len(table.labels)
            for label, weight in zip(table.labels, before, strict=True):
                if place or label[0] != "I":
                    longer[*row, label] = score + weight + levels[label]
        rows = longer
    return max(rows, key=lambda row: rows[row])


@pytest.mark.parametrize("text", ["Lee, Tides, Leeds 1990.", "Ann Lee, Tides.", "Tides. Bay 3, 5."])
def test_the_row_is_the_best_of_all_rows(text: str) -> None:
    assert tuple(labels(text).split()) == best_by_trying_all(text)
