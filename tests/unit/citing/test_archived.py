"""What a note says of a kept copy belongs to the work before it, and its day is not the work's."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked

LEE = "Ann Lee, “Tides,” *Bay News*, 3 March 2019"
A = "https://a.example/t"
PERMA = "https://perma.cc/8TAQ-0000"
KEPT: Said = {"title": "Tides", "URL": A, "archive": PERMA, "issued": "2019-03-03", "publisher": None}


@pytest.mark.parametrize(
    "text",
    [
        f"{LEE}, {A}, archived at {PERMA}.",
        f"{LEE}, {A}. Archived at {PERMA}.",
        f"{LEE}, {A}; archived at {PERMA}.",
        f"{LEE}, {A}. Archived: {PERMA}.",
        f"{LEE}, {A}. Archived 4 May 2020 at {PERMA}.",
        f"{LEE}, {A} (archived 4 May 2020 at {PERMA}).",
        f"{LEE}, {A}. Archived from the original on 4 May 2020: {PERMA}.",
        f"{LEE}, {A}. Archiviert unter {PERMA} (abgerufen am 3. Mai 2020).",
        f"{LEE}, {A}. Archivé le 4 mai 2020 : {PERMA}.",
        f"{LEE}, {A}. Archivado en {PERMA}.",
    ],
)
def test_a_copy_is_its_works(text: str) -> None:
    assert picked(text, KEPT) == [KEPT]


def test_the_day_of_a_copy_is_not_the_works() -> None:
    want: Said = {"title": "Tides", "issued": None, "URL": A, "archive": PERMA}
    assert picked(f"Ann Lee, “Tides,” *Bay News*, {A} (archived 4 May 2020 at {PERMA}).", want) == [want]


def test_a_copy_without_an_address() -> None:
    want: Said = {"title": "Tides", "issued": "2019-03-03", "accessed": "2020-05-05"}
    assert picked(f"{LEE}. Archived from the original on 4 May 2020. Retrieved 5 May 2020.", want) == [want]


def test_words_of_archives_elsewhere_are_words() -> None:
    want: list[Said] = [{"title": "What Is Archived", "URL": PERMA}, {"title": "Ebb", "URL": A}]
    assert picked(f"Ann Lee, “What Is Archived,” *Bay* 3 (2011): 4, {PERMA}. See also Bo Roe, “Ebb,” *Bay News*, {A}.", *want) == want
