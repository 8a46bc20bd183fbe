"""Cases, statutes, and law reviews whose volume stands before their name."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "BVerfGE 207, 198 (208).",
            {"type": "legal_case", "container": "BVerfGE", "volume": "207", "page": "198", "locator": "208", "title": None},
        ),
        ("BGHZ 312, 34 (41 ff.).", {"type": "legal_case", "container": "BGHZ", "volume": "312", "page": "34"}),
        ("BGHZ 312, 34 Rn. 17.", {"type": "legal_case", "container": "BGHZ", "volume": "312", "page": "34", "locator": "17"}),
        (
            "BGH, NJW 2001, 1912 (1914).",
            {"type": "legal_case", "container": "NJW", "page": "1912", "issued": "2001", "locator": "1914"},
        ),
        (
            "OLG Kiel, NJW-RR 2001, 712.",
            {"type": "legal_case", "container": "NJW-RR", "page": "712", "issued": "2001", "title": None},
        ),
        (
            "Pond Bank v. O’Mara [1994] 1 A.C. 180.",
            {"type": "legal_case", "container": "A.C.", "volume": "1", "page": "180", "issued": "1994"},
        ),
        (
            "Reed v Fenwick [2019] UKSC 41.",
            {"type": "legal_case", "title": "Reed v Fenwick", "container": "UKSC", "page": "41", "issued": "2019"},
        ),
        (
            "Reed v Fenwick [2019] UKSC 41, [12].",
            {"container": "UKSC", "page": "41", "volume": None, "issued": "2019", "locator": "12"},
        ),
        ("Reed v Fenwick [2019] UKSC 41, [12]-[14].", {"page": "41", "volume": None, "locator": "12–14"}),
        ("Reed v Fenwick [2019] UKSC 41 at para 14.", {"page": "41", "volume": None, "locator": "14"}),
        ("Reed v Fenwick [2010] EWHC 123 (Admin) [7].", {"container": "EWHC", "page": "123", "publisher": None, "locator": "7"}),
        (
            "Reed v Fenwick [2017] UKSC 5, [2018] AC 61, [45].",
            {"container": "UKSC", "page": "5", "volume": None, "publisher": None, "issued": "2017", "locator": "45"},
        ),
        (
            "Reed v. Fenwick, 410 U.S. 113, 93 S. Ct. 705, 35 L. Ed. 2d 147 (1973).",
            {"volume": "410", "container": "U.S.", "page": "113", "locator": None, "publisher": None, "issued": "1973"},
        ),
        (
            "Reed v Fenwick (1988) 165 CLR 107, 112; [1988] HCA 21.",
            {"volume": "165", "container": "CLR", "page": "107", "locator": "112", "issued": "1988"},
        ),
        (
            "Case C-123/12 P Reed v Commission [2014] ECR I-100, para 12.",
            {"type": "legal_case", "title": "Reed v Commission", "container": "ECR", "page": "I-100", "volume": None, "locator": "12"},
        ),
        (
            "Joined Cases C-1/12 and C-2/12 Reed v Commission EU:C:2014:123.",
            {"type": "legal_case", "title": "Reed v Commission", "volume": None},
        ),
        (
            "Restatement (Second) of Torts § 402A (Am. L. Inst. 1965).",
            {"title": "Restatement (Second) of Torts § 402A", "author": None, "issued": "1965"},
        ),
        ("S. Rep. No. 100-123, at 4 (1988).", {"type": "report", "title": None, "issue": None, "issued": "1988", "locator": "4"}),
        ("HC Deb 3 May 2019, vol 600, col 123.", {"type": "report", "volume": "600", "issued": "2019-05-03", "locator": "123"}),
        (
            "Directive 2004/38/EC of the European Parliament and of the Council [2004] OJ L158/77, art 3.",
            {"title": "Directive 2004/38/EC of the European Parliament and of the Council", "issued": "2004"},
        ),
        (
            "Council Regulation (EC) 139/2004 of 20 January 2004 on tides [2004] OJ L24/1.",
            {"title": "Council Regulation (EC) 139/2004 of 20 January 2004 on tides", "issued": "2004-01-20"},
        ),
        (
            "Reed v. Fenwick, 347 U.S. 483 (1954).",
            {"type": "legal_case", "title": "Reed v. Fenwick", "volume": "347", "container": "U.S.", "page": "483", "issued": "1954"},
        ),
        ("(1991) 25 N.S.W.L.R. 32.", {"type": "legal_case", "title": None, "volume": "25", "container": "N.S.W.L.R.", "page": "32"}),
        ("Harbour Dues Act 1976 (Cth).", {"type": "legislation", "title": "Harbour Dues Act", "issued": "1976"}),
        (
            "Ann B. Lee, The Price of Ferries, 24 Fenwick L. Rev. 100, 105 (1990).",
            {
                "author": "Ann B.|Lee",
                "title": "The Price of Ferries",
                "volume": "24",
                "container": "Fenwick L. Rev.",
                "page": "100",
                "locator": "105",
                "issued": "1990",
            },
        ),
        (
            "Ann B. Lee, Why Ferries?, 45 U. Fen L. Rev. 790, 801-03 (1978).",
            {"title": "Why Ferries?", "volume": "45", "container": "U. Fen L. Rev.", "page": "790", "locator": "801-03", "issued": "1978"},
        ),
        ("ANN B. LEE, THE LAW OF LOCKS 41–43 (2d ed. 1972).", {"author": "ANN B.|LEE", "title": "THE LAW OF LOCKS", "issued": "1972"}),
        (
            "Ann Lee, ‘The Price of Ferries’ (1990) 24 Fenwick LR 100, 105.",
            {
                "author": "Ann|Lee",
                "title": "The Price of Ferries",
                "volume": "24",
                "container": "Fenwick LR",
                "page": "100",
                "issued": "1990",
            },
        ),
        (
            "Ann Lee, *The Law of Locks* (2nd edn, OUP 2004) 17.",
            {"author": "Ann|Lee", "title": "The Law of Locks", "issued": "2004", "edition": "2nd"},
        ),
    ],
)
def test_forms_of_the_law(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
