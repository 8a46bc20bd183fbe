"""What follows a marked title: journals in shortened words, times of day."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("tail", "fields"),
    [
        ("J. Coast. Hist., vol. 12, no. 3, pp. 201–219, Mar. 2015", {"container": "J. Coast. Hist.", "volume": "12", "publisher": None}),
        ("IEEE Trans. Softw. Eng., vol. 40, pp. 1–9, 2014", {"container": "IEEE Trans. Softw. Eng.", "volume": "40", "publisher": None}),
        ("Proc. Natl. Acad. Sci. U.S.A., vol. 40, 2014", {"container": "Proc. Natl. Acad. Sci. U.S.A.", "volume": "40"}),
        ("Phil. Trans. R. Soc. Lond. B 40 (2014): 1–9", {"container": "Phil. Trans. R. Soc. Lond. B", "volume": "40", "page": "1–9"}),
        ("Am. J. Sociol. 40 (2014): 1–9", {"container": "Am. J. Sociol.", "volume": "40", "page": "1–9"}),
        ("in Proc. Int. Conf. Coast. Eng., 2014, pp. 1–9", {"container": "Proc. Int. Conf. Coast. Eng.", "page": "1–9"}),
        ("Bay News. Leeds, 2014", {"container": "Bay News"}),
        ("Bay News, May 3, 2019, 4:12 p.m.", {"container": "Bay News", "volume": None, "page": None, "issued": "2019-05-03"}),
        ("Bay News, 3. Mai 2019, 16:12 Uhr", {"container": "Bay News", "volume": None, "page": None, "issued": "2019-05-03"}),
        ("YouTube video, 3:42, posted May 3, 2010", {"volume": None, "page": None, "issued": "2010-05-03"}),
        ("in: Der Deich Nr. 12 v. 3.5.1976, S. 14", {"volume": None, "issue": "12", "issued": "1976-05-03"}),
        (
            "review of *Ebb*, by Bo Roe, *Bay Studies* 12 (2015): 201–3",
            {"container": "Bay Studies", "volume": "12", "publisher": None, "page": "201–3"},
        ),
        (
            "in *Essays on Water: Vol. 2*, ed. Bo Roe, Ida Pell, and Jon Moor (Leeds: Fenwick, 2011), 20–33",
            {"container": "Essays on Water", "volume": "2", "publisher": "Fenwick"},
        ),
        ("M.S. thesis, Harrow University, Leeds, 2011", {"type": "thesis", "genre": "M.S. thesis"}),
        ("Bay Studies 4:12 (2019)", {"container": "Bay Studies", "volume": "4"}),
    ],
)
def test_behind_a_quoted_title(tail: str, fields: Said) -> None:
    assert picked(f"Ann Lee, “Tides,” {tail}.", fields) == [fields]
