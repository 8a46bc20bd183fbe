from __future__ import annotations

import pytest

from cite_check.citing.names import is_body, read_all, read_families


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann B. Lee", ["Ann B.|Lee"]),
        ("Ann Lee, Bo Roe, and Cy van Doe", ["Ann|Lee", "Bo|Roe", "Cy|van Doe"]),
        ("Lee, A. B., Roe, C., & Doe, E.", ["A. B.|Lee", "C.|Roe", "E.|Doe"]),
        ("Lee AB, Roe CD", ["AB|Lee", "CD|Roe"]),
        ("A. B. Lee and C. d’Arc", ["A. B.|Lee", "C.|d’Arc"]),
        ("LEE Anna", ["Anna|LEE"]),
        ("Lee, Ann, and Bo Roe", ["Ann|Lee", "Bo|Roe"]),
        ("Sá, Ana Augusta de; Leme, Caio", ["Ana Augusta de|Sá", "Caio|Leme"]),
        ("H. v. Moll/K. v. d. Heide", ["H.|v. Moll", "K.|v. d. Heide"]),
        ("Bernd Frhr. v. Moll und Eva Gräfin Kolk", ["Bernd|Frhr. v. Moll", "Eva|Gräfin Kolk"]),
        ("Graf, Hans", ["Hans|Graf"]),
        ("Moll, H. v.; Kolk, E.", ["H.|Moll", "E.|Kolk"]),
    ],
)
def test_lists_of_names(text: str, names: list[str]) -> None:
    found = read_all(text)
    assert found is not None
    assert [f"{name.given}|{name.family}" for name in found.names] == names


def test_roles_and_et_al_belong_to_the_list() -> None:
    found = read_all("A. Lee and B. Roe (eds.)")
    assert found is not None
    assert found.role == "eds"
    cut = read_all("Lee, A., et al.")
    assert cut is not None
    assert cut.et_al


@pytest.mark.parametrize("text", ["the tide was late", "He called it", "", "A study of tides"])
def test_words_that_are_no_names(text: str) -> None:
    assert read_all(text) is None


def test_families_and_bodies() -> None:
    found = read_families("Lee/Roe und Doe")
    assert found is not None
    assert [name.family for name in found.names] == ["Lee", "Roe", "Doe"]
    assert is_body("Harbour Safety Board")
    assert not is_body("Ann Lee")
