from __future__ import annotations

import json
import tomllib
from importlib.resources import files
from random import Random

import pytest

from benchmarks.training.filling import Filler
from benchmarks.training.learning import Learned, averaged
from benchmarks.training.naming import STYLES, written
from benchmarks.training.pieces import example_of
from benchmarks.training.records import Record
from benchmarks.training.rendering import Renderer
from benchmarks.training.table import table

RECORDS = (
    Record("The price of ferries: A history", (("A. B.", "Lee"), ("Carla", "Roe")), "Bay Review"),
    Record("Low water in the north", (("Ann", "Quill"),), ""),
)


def test_the_same_seed_gives_the_same_renderings() -> None:
    one, two = Renderer(RECORDS, 7), Renderer(RECORDS, 7)
    assert [one.rendering() for _ in range(300)] == [two.rendering() for _ in range(300)]


def test_every_rendering_can_be_learned_from() -> None:
    renderer = Renderer(RECORDS, 3)
    renderings = [renderer.rendering() for _ in range(400)]
    assert all(example_of(pieces, listed=listed) for pieces, listed in renderings)
    text = " ".join(piece.text for pieces, _ in renderings for piece in pieces)
    assert "⟨" not in text
    assert "{" not in text
    assert {"A", "T", "C", "E", "P", "L", "D", "N", "O"} == {piece.part for pieces, _ in renderings for piece in pieces}


def test_every_word_of_every_template_can_be_filled_in_every_language() -> None:
    folder = files("benchmarks.training")
    styles = tomllib.loads(folder.joinpath("styles.toml").read_text("utf-8"))
    words = {word for kinds in styles.values() for kind in kinds.values() for line in kind["templates"] for word in line.split("{")[1:]}
    vocabulary = tomllib.loads(folder.joinpath("vocabulary.toml").read_text("utf-8"))
    for seed in range(30):
        fill = Filler(Random(seed), vocabulary, RECORDS)  # noqa: S311 - chance, no secret
        assert all(isinstance(fill.word(word.split("}")[0]), str) for word in words)


@pytest.mark.parametrize(
    ("style", "wanted"),
    [("families", "Lee/Roe"), ("inverted initials", "Lee, A.; Roe, J. L."), ("capitals", "ANN LEE & JEAN-LUC ROE")],
)
def test_names_are_written_in_many_styles(style: str, wanted: str) -> None:
    names = [("Ann", "Lee"), ("Jean-Luc", "Roe")]
    drawn = {written(names, style, Random(seed)) for seed in range(40)}  # noqa: S311 - chance, no secret
    assert wanted in drawn
    assert len(drawn) == len(set(STYLES[style][1]))


def test_rounds_are_averaged_and_the_smallest_weights_left_out() -> None:
    one = Learned({("w=a", "BT"): 0.4, ("w=b", "BT"): 0.06}, {("BT", "IT"): 1.0})
    two = Learned({("w=a", "BT"): 0.2}, {("BT", "IT"): 2.0})
    mean = averaged([one, two])
    assert mean.traits == pytest.approx({("w=a", "BT"): 0.3})
    assert json.loads(table(mean)) == {"labels": ["BT", "IT"], "follow": {"BT": {"IT": 150}, "IT": {}}, "traits": {"w=a": [0, 30]}}


def test_the_table_of_the_parser_has_its_shape() -> None:
    kept = json.loads(files("cite_check.citing").joinpath("weights.json").read_text("utf-8"))
    labels = kept["labels"]
    assert labels == sorted(["BA", "IA", "BT", "IT", "BC", "IC", "BE", "IE", "BP", "IP", "D", "L", "N", "O"])
    assert list(kept["follow"]) == labels
    assert all(isinstance(weight, int) for row in kept["follow"].values() for weight in row.values())
    assert all(isinstance(number, int) for row in kept["traits"].values() for number in row)
    assert all(0 <= place < len(labels) for row in kept["traits"].values() for place in row[::2])
    assert max(map(len, kept["traits"])) <= 40
