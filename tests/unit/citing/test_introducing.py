from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("oder Kolk, Die Seite der Norm, Husum 1980, S. 3.", {"author": "|Kolk", "title": "Die Seite der Norm"}),
        ("zur Türkei Nermin Altun/Heinz Lund, Deichrecht in Anatolien, Husum 1977.", {"author": "Nermin|Altun; Heinz|Lund"}),
        ("and, most recently, Vane, ‘Crime in the Port’, Harbour History 14 (1989), 211.", {"author": "|Vane"}),
        ("von der Kolk, Deichrecht, Husum 1970.", {"author": "von der Kolk", "title": "Deichrecht"}),
        ("bell roe, Feminism on the Quay, Boston 1980.", {"author": "bell roe"}),
        ("Dazu meine Untersuchung: Das Recht der Fischer, Bremen 1970.", {"author": None, "title": "Das Recht der Fischer"}),
        ("See the discussion in my The Limits of Harbours (1976).", {"author": None, "title": "The Limits of Harbours"}),
        ("Compte rendu de cet ouvrage par M. Kolk, dans Revue d'histoire du port, t. 8, 1981, p. 3.", {"author": "M.|Kolk"}),
        ("Ann Lee in her book Tides and Storms, London 1970.", {"author": "Ann|Lee", "title": "Tides and Storms"}),
    ],
)
def test_what_leads_to_a_work_is_no_part_of_it(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
