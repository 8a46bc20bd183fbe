"""Other forms of a cited title, and titles that have none."""

from __future__ import annotations

import pytest

from cite_check.judging.alternates import alternates

FORMS = [
    ("Der alte Leuchtturm [The Old Lighthouse]", ["Der alte Leuchtturm", "The Old Lighthouse"]),
    ("Le bruit des ports (The Noise of Ports)", ["Le bruit des ports", "The Noise of Ports"]),
    ("El puerto y sus gentes = The port and its people", ["El puerto y sus gentes", "The port and its people"]),
    ("Хроника старой верфи [Chronicle of the Old Shipyard]", ["Хроника старой верфи", "Chronicle of the Old Shipyard"]),
    ("A Glass House: Transparency and Its Discontents, 2nd ed.", ["A Glass House: Transparency and Its Discontents"]),
    ("Handbook of Small Harbours (3rd edition)", ["Handbook of Small Harbours"]),
    ("Häfen im Wandel, 2. Auflage", ["Häfen im Wandel"]),
    ("Pilots' Guild v. Northern Ferries, 88 N.R. 12 (1974)", ["Pilots' Guild v. Northern Ferries"]),
    ("Harbour fees and their history", []),
    ("The salt merchants [Review of the book Salt and Power]", []),
    ("Salt and Power (A History of the Trade)", []),
    ("Harbour statistics (2019)", []),
    ("Harbour fees [draft]", ["Harbour fees"]),
    ("A new edition", []),
    ("Man v. sea", []),
]


@pytest.mark.parametrize(("title", "forms"), FORMS)
def test_forms(title: str, forms: list[str]) -> None:
    assert list(alternates(title)) == forms
