from __future__ import annotations

from tests.unit.citing.test_cite import only


def test_a_sentence_without_author_is_the_title_before_its_journal() -> None:
    item = only("Die italienischen Fischer gehen auf Distanz, in: Osthafen, Nr. 6/1982, S. 443-460.").item
    assert (item.title, item.container_title, item.issue) == ("Die italienischen Fischer gehen auf Distanz", "Osthafen", "6")


def test_a_name_before_a_handbook_is_its_editor() -> None:
    item = only("M. Moll, Deichrecht, in: Ley, Handbuch der Deichkunde, Bd. 2, 2. Aufl. 1961, S. 762.").item
    assert ([name.family for name in item.editor], item.container_title) == (["Ley"], "Handbuch der Deichkunde")
