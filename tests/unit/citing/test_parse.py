"""Works given in full, style by style: what each note's fields are."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked

CHICAGO: list[tuple[str, Said]] = [
    (
        "Ann B. Lee and Bo Roe, “The Price of Ferries,” *Estuary Review* 14, no. 2 (Spring 1998): 33–51.",
        {
            "type": "article-journal",
            "author": "Ann B.|Lee; Bo|Roe",
            "title": "The Price of Ferries",
            "container": "Estuary Review",
            "volume": "14",
            "issue": "2",
            "page": "33–51",
            "issued": "1998",
            "certainty": "sure",
        },
    ),
    (
        "Clem Doe, *A History of Locks*, 2nd ed. (Chicago: Weir University Press, 2004), 112–15.",
        {
            "type": "book",
            "author": "Clem|Doe",
            "title": "A History of Locks",
            "edition": "2nd",
            "place": "Chicago",
            "publisher": "Weir University Press",
            "issued": "2004",
            "locator": "112–15",
        },
    ),
    (
        "Eva Finch, “Mud and Money,” in *Essays on Silt*, ed. Gus Hall (Oxford: Minster House, 1987), 44.",
        {
            "type": "chapter",
            "author": "Eva|Finch",
            "title": "Mud and Money",
            "container": "Essays on Silt",
            "editor": "Gus|Hall",
            "publisher": "Minster House",
            "issued": "1987",
        },
    ),
    (
        "Ida Jons, “Port Closes After Storm,” *Harbour Times*, March 3, 2020, https://times.example/2020/03/port (accessed May 4, 2021).",
        {
            "type": "article-newspaper",
            "title": "Port Closes After Storm",
            "container": "Harbour Times",
            "issued": "2020-03-03",
            "accessed": "2021-05-04",
            "URL": "https://times.example/2020/03/port",
        },
    ),
    (
        "Doe, Clem. *A History of Locks*. Chicago: Weir University Press, 2004.",
        {"author": "Clem|Doe", "title": "A History of Locks", "place": "Chicago", "publisher": "Weir University Press", "issued": "2004"},
    ),
    (
        "Lee, Ann B., and Bo Roe. “The Price of Ferries.” *Estuary Review* 14, no. 2 (1998): 33–51.",
        {"author": "Ann B.|Lee; Bo|Roe", "title": "The Price of Ferries", "container": "Estuary Review", "page": "33–51"},
    ),
    (
        "“How Deep Is the Channel?” *Harbour Times*, June 1, 2019.",
        {"author": None, "title": "How Deep Is the Channel?", "issued": "2019-06-01"},
    ),
    ("Kit Lowe, “The Sailors’ Bread,” *Bay News*, 2011.", {"title": "The Sailors’ Bread", "container": "Bay News", "issued": "2011"}),
    (
        "Harbour Safety Board, “Annual Figures,” March 2019, https://board.example/a.",
        {"author": "Harbour Safety Board", "title": "Annual Figures", "issued": "2019-03", "URL": "https://board.example/a"},
    ),
    (
        "Mia Noor et al., “Three Estuaries,” *Basin Science* 9 (2017): 1–8.",
        {"author": "Mia|Noor", "et al": "yes", "title": "Three Estuaries"},
    ),
    (
        "Ola Penn, “Reed Beds” (PhD diss., University of Fenwick, 2012), 88.",
        {"type": "thesis", "author": "Ola|Penn", "title": "Reed Beds", "issued": "2012"},
    ),
    (
        "Rui Sand, *The Long Shore*, trans. Tom Urd (Leeds: Fenwick Press, 1999).",
        {"author": "Rui|Sand", "title": "The Long Shore", "translator": "Tom|Urd", "publisher": "Fenwick Press"},
    ),
]

AUTHOR_DATE: list[tuple[str, Said]] = [
    (
        "Lee, Ann B., and Bo Roe. “The Price of Ferries.” *Estuary Review*, vol. 14, no. 2, 1998, pp. 33-51.",
        {
            "author": "Ann B.|Lee; Bo|Roe",
            "title": "The Price of Ferries",
            "container": "Estuary Review",
            "volume": "14",
            "issue": "2",
            "page": "33-51",
            "issued": "1998",
        },
    ),
    ("Doe, Clem. *A History of Locks*. Weir UP, 2004.", {"author": "Clem|Doe", "title": "A History of Locks", "issued": "2004"}),
    (
        "Lee, A. B., & Roe, B. (1998). The price of ferries. *Estuary Review*, *14*(2), 33–51. https://doi.org/10.5555/er.14.33",
        {
            "author": "A. B.|Lee; B.|Roe",
            "title": "The price of ferries",
            "container": "Estuary Review",
            "volume": "14",
            "issue": "2",
            "page": "33–51",
            "issued": "1998",
            "DOI": "10.5555/er.14.33",
        },
    ),
    (
        "Doe, C. (2004). *A history of locks* (2nd ed.). Weir University Press.",
        {"author": "C.|Doe", "title": "A history of locks", "edition": "2nd", "issued": "2004", "publisher": "Weir University Press"},
    ),
    (
        "Jons, I. (2020, March 3). Port closes after storm. *Harbour Times*. https://times.example/port",
        {"author": "I.|Jons", "title": "Port closes after storm", "container": "Harbour Times", "issued": "2020-03-03"},
    ),
    (
        "Harbour Safety Board. (2019). *Annual figures*. https://board.example/a",
        {"author": "Harbour Safety Board", "title": "Annual figures", "issued": "2019", "URL": "https://board.example/a"},
    ),
    ("Noor, M. (n.d.). *Three estuaries*. https://noor.example/three", {"author": "M.|Noor", "title": "Three estuaries", "issued": "n.d."}),
    (
        "Finch, E. (forthcoming) ‘Mud and money’, *Silt Quarterly*.",
        {"author": "E.|Finch", "title": "Mud and money", "issued": "forthcoming"},
    ),
    (
        "Lee, A.B. and Roe, B. (1998) ‘The price of ferries’, *Estuary Review*, 14(2), pp. 33–51.",
        {"author": "A.B.|Lee; B.|Roe", "title": "The price of ferries", "container": "Estuary Review", "page": "33–51", "issued": "1998"},
    ),
    (
        "Doe, C. (2004) *A History of Locks*. Chicago: Weir University Press. Available at: https://a.example/b (Accessed: 3 May 2020).",
        {
            "author": "C.|Doe",
            "title": "A History of Locks",
            "place": "Chicago",
            "publisher": "Weir University Press",
            "accessed": "2020-05-03",
            "URL": "https://a.example/b",
        },
    ),
]

NUMBERED: list[tuple[str, Said]] = [
    (
        "Lee AB, Roe BC. The price of ferries. Estuary Rev. 1998;14(2):33-51. PMID: 12345678",
        {
            "author": "AB|Lee; BC|Roe",
            "title": "The price of ferries",
            "container": "Estuary Rev",
            "volume": "14",
            "issue": "2",
            "page": "33-51",
            "issued": "1998",
            "PMID": "12345678",
        },
    ),
    (
        "Noor M, Roe B, Lee A, et al. Three estuaries. Basin Med J. 2017 Mar 4;9:1-8. doi:10.5555/bmj.9.1",
        {
            "author": "M|Noor; B|Roe; A|Lee",
            "et al": "yes",
            "title": "Three estuaries",
            "container": "Basin Med J",
            "issued": "2017-03-04",
            "DOI": "10.5555/bmj.9.1",
        },
    ),
    (
        "A. B. Lee and B. Roe, “The price of ferries,” *Estuary Rev.*, vol. 14, no. 2, pp. 33–51, Mar. 1998.",
        {
            "author": "A. B.|Lee; B.|Roe",
            "title": "The price of ferries",
            "container": "Estuary Rev.",
            "volume": "14",
            "issue": "2",
            "page": "33–51",
            "issued": "1998-03",
        },
    ),
    (
        "[3] M. Noor, “Silt nets,” arXiv:2001.01234, 2020.",
        {"author": "M.|Noor", "title": "Silt nets", "arXiv": "2001.01234", "issued": "2020"},
    ),
    (
        "[4] C. Doe, *A History of Locks*, 2nd ed. Chicago: Weir University Press, 2004.",
        {"author": "C.|Doe", "title": "A History of Locks", "edition": "2nd", "publisher": "Weir University Press", "issued": "2004"},
    ),
]

LANGUAGES: list[tuple[str, Said]] = [
    (
        "Hans Ott, „Die Last der Fähren“, in: *Küstenblätter* 12 (1988), S. 4–9.",
        {"author": "Hans|Ott", "title": "Die Last der Fähren", "container": "Küstenblätter", "page": "4–9", "issued": "1988"},
    ),
    (
        "Vgl. Hans Ott, *Die Fähren*, 3. Aufl., Leipzig: Deichverlag 1999, S. 17.",
        {
            "author": "Hans|Ott",
            "title": "Die Fähren",
            "edition": "3.",
            "place": "Leipzig",
            "publisher": "Deichverlag",
            "issued": "1999",
            "locator": "17",
        },
    ),
    (
        "Uta Klee, „Sturm“, *Deichbote*, 4. März 2019, https://deichbote.example/sturm (abgerufen am 5. Mai 2020).",
        {"title": "Sturm", "issued": "2019-03-04", "accessed": "2020-05-05", "URL": "https://deichbote.example/sturm"},
    ),
    (
        "Luc Garrec, « Le prix des bacs », *Revue des estuaires*, vol. 3, n° 2, 2001, p. 33-51.",
        {
            "author": "Luc|Garrec",
            "title": "Le prix des bacs",
            "container": "Revue des estuaires",
            "volume": "3",
            "issue": "2",
            "page": "33-51",
            "issued": "2001",
        },
    ),
    (
        "Voir Luc Garrec, *Les Écluses*, Rennes, Éditions du Môle, 2009, p. 33.",
        {"author": "Luc|Garrec", "title": "Les Écluses", "publisher": "Éditions du Môle", "place": "Rennes", "locator": "33"},
    ),
    (
        "« Tempête », *Le Quai*, 3 février 2019, https://quai.example/t (consulté le 4 mars 2020).",
        {"title": "Tempête", "issued": "2019-02-03", "accessed": "2020-03-04"},
    ),
    (
        "Véase Ana Ríos, «El precio de las barcas», *Revista del Estuario*, vol. 3, núm. 2 (2001), pp. 33-51.",
        {
            "author": "Ana|Ríos",
            "title": "El precio de las barcas",
            "container": "Revista del Estuario",
            "volume": "3",
            "issue": "2",
            "page": "33-51",
        },
    ),
    (
        "RIOS, Ana; LEME, Caio. O preço das barcas. Revista do Estuário, v. 3, n. 2, p. 33-51, 2001. Acesso em: 8 nov. 2022.",
        {
            "author": "Ana|RIOS; Caio|LEME",
            "title": "O preço das barcas",
            "container": "Revista do Estuário",
            "page": "33-51",
            "accessed": "2022-11-08",
        },
    ),
    (
        "Lia Conti, «Il prezzo dei traghetti», *Rivista dell’estuario*, 3 (2001), pp. 33-51.",
        {
            "author": "Lia|Conti",
            "title": "Il prezzo dei traghetti",
            "container": "Rivista dell’estuario",
            "page": "33-51",
            "issued": "2001",
        },
    ),
]

TITLES: list[tuple[str, Said]] = [
    ("Ann Lee, “The ‘Free’ Port,” *Bay News*, 2020.", {"title": "The ‘Free’ Port"}),
    ("Ann Lee, 'The Pilot's Oath', *Bay News*, 2020.", {"title": "The Pilot's Oath"}),
    ('Ann Lee, "Is It Safe? A Reply," *Bay News*, 2020.', {"title": "Is It Safe? A Reply"}),
    ("Ann Lee, “Stop!” *Bay News*, 2020.", {"title": "Stop!", "container": "Bay News"}),
    ("Ann Lee, “Reedlan; or, the Ferry,” *Bay News*, 2020.", {"title": "Reedlan; or, the Ferry"}),
    ("Ann Lee, “The Floods of 1953 and 2014,” *Bay News*, May 2, 2020.", {"title": "The Floods of 1953 and 2014", "issued": "2020-05-02"}),
    ("Ann Lee, »Das Maß«, *Bay News*, 2020.", {"title": "Das Maß"}),
    ("Ann Lee, „Ufer”, *Bay News*, 2020.", {"title": "Ufer"}),
    ("[Tide tables](https://tides.example/t), Harbour Board, 2019.", {"URL": "https://tides.example/t", "issued": "2019"}),
    ("Ann Lee, “[Tide Tables](https://tides.example/t),” *Bay News*, 2020.", {"title": "Tide Tables", "URL": "https://tides.example/t"}),
    ("https://tides.example/t", {"title": None, "URL": "https://tides.example/t", "certainty": "guess", "claim": None}),
    (
        "Tide tables are published at https://tides.example/t.",
        {"title": None, "claim": "Tide tables are published at", "certainty": "guess"},
    ),
    ("Ann Lee, “Tides,” *Bay News*, 28 Mar. 2002. 15 May 2002 <https://a.example/t>.", {"issued": "2002-03-28", "accessed": "2002-05-15"}),
    ("Ann Lee, *Tides* (Leeds: Fenwick Press, 1999–2001).", {"issued": "1999/2001"}),
    ("Ann Lee, “Tides,” *Bay News*, 2020 (last visited Jan. 18, 2026), https://a.example/t.", {"issued": "2020", "accessed": "2026-01-18"}),
    ("Harbour Board, *Report on Tides*, 2019 [hereinafter Board Report].", {"title": "Report on Tides", "short": "Board Report"}),
]


@pytest.mark.parametrize(("text", "fields"), [*CHICAGO, *AUTHOR_DATE, *NUMBERED, *LANGUAGES, *TITLES])
def test_a_work_given_in_full(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
