"""Which works a note cites: lists, signals, works quoted in others, commentary."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import all_said

LEE = "Ann Lee, “Tides,” *Bay News*, 2020"
ROE = "Bo Roe, *Ebb* (Leeds: Fenwick Press, 2001), 7"
NOOR = "Mia Noor, “Silt,” *Basin Science* 9 (2017): 1–8"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (f"{LEE}; {ROE}.", ["Tides", "Ebb"]),
        (f"{LEE}; doi:10.5555/abc.", ["Tides"]),
        ("https://a.example/x; https://b.example/y", [None, None]),
        (f"{LEE}; {ROE}; {NOOR}.", ["Tides", "Ebb", "Silt"]),
        (f"See {LEE}; see also {ROE}; cf. {NOOR}.", ["Tides", "Ebb", "Silt"]),
        (f"{LEE}. See also {ROE}.", ["Tides", "Ebb"]),
        (f"See, e.g., {LEE}; {ROE}.", ["Tides", "Ebb"]),
        (f"Vgl. {LEE}; siehe auch {ROE}.", ["Tides", "Ebb"]),
        (f"Voir {LEE} ; voir aussi {ROE}.", ["Tides", "Ebb"]),
        (f"Véase {LEE}; véase también {ROE}.", ["Tides", "Ebb"]),
        (f"{LEE}, quoted in {ROE}.", ["Tides", "Ebb"]),
        (f"{LEE}, cited in {ROE}.", ["Tides", "Ebb"]),
        (f"{LEE}, zit. nach {ROE}.", ["Tides", "Ebb"]),
        ("Compare Lee, Tides, 20, with Roe, Ebb, 90.", ["Tides", "Ebb"]),
        ("Lee, Rising Tides, 20, and Roe, Ebb of Law, 90.", ["Rising Tides", "Ebb of Law"]),
        (f"On ‘tidal time’, compare {NOOR}.", ["Silt"]),
        ("Reed v Roe (1988) 165 CLR 107; Lee v Noor [1988] HCA 21.", ["Reed v Roe", "Lee v Noor"]),
        (f"{LEE}, cité par {ROE}.", ["Tides", "Ebb"]),
        (f"{LEE}, citado en {ROE}.", ["Tides", "Ebb"]),
        (f"{LEE}, apud {ROE}.", ["Tides", "Ebb"]),
        (f"The matter is far from settled. See {LEE}.", ["Tides"]),
        (f"{LEE}. This was not known to the harbour board when it made its rule.", ["Tides"]),
        ("Ann Lee, “Reed; or, the Ferry; and Others,” *Bay News*, 2020.", ["Reed; or, the Ferry; and Others"]),
        ("Ann Lee, *Ports; Quays; Locks* (Leeds: Fenwick Press, 2001).", ["Ports; Quays; Locks"]),
        ("Ann Lee, “One,” https://a.example/1; Bo Roe, “Two,” https://b.example/2.", ["One", "Two"]),
        ("Pond Bank v. O’Mara [1994] 1 A.C. 180; Reed v. Fenwick [1999] 2 A.C. 22.", ["Pond Bank v. O’Mara", "Reed v. Fenwick"]),
        ("", []),
        ("   ", []),
        ("We thank the harbour master for the loan of his charts.", []),
        ("The word is used here in its older sense; it has since been narrowed.", []),
        ("“Quay” and “key” are said alike.", []),
        ("All translations are my own.", []),
        ("This was no longer so after 1985, when the board was dissolved.", []),
        ("Dieser Begriff wird hier nicht im engeren Sinne gebraucht, wie es auch sonst üblich ist.", []),
        ("Choi, Das Maß, Kiel 1961, S. 286, so auch BVerfGE 42, 135 (710).", ["Das Maß", None]),
        ("Hou/Huang, Das Maß, Kiel 1961 und RGZ 80, 647 (434).", ["Das Maß", None]),
        ("BGH, Urteil vom 4.3.2010, BGHZ 12, 34.", [None]),
        (
            "Vgl. Ben Anders, Die Erfindung der Flut. Zur Karriere eines Wortes, Berlin 1998; vgl. auch Moll, Ida (2006): Watt, Kiel.",
            ["Die Erfindung der Flut. Zur Karriere eines Wortes", "Watt"],
        ),
        (
            "Moll, K. (1999): Raum und Watt. Berlin. So auch Blank, Theo (1964): Eine Million Fische, Bonn.",
            ["Raum und Watt", "Eine Million Fische"],
        ),
        (
            "Roth, G. (1990): Wie wichtig sind Gewichte? Eine Untersuchung. In: Deichblätter 26, S. 31-55.",
            ["Wie wichtig sind Gewichte? Eine Untersuchung"],
        ),
        ("K. Moll, Das Watt, Kiel 1990, ferner Ida Lund, Die Flut, Bonn 1991.", ["Das Watt", "Die Flut"]),
        ("The phrase is from Orme, “Tides of the West,” 1899, 57.", ["Tides of the West"]),
        ("Monroe, Das Recht der Deiche, 2. Auflage (Neudruck), Kiel 1955, S. 115.", ["Das Recht der Deiche"]),
        ("Fair Harbour Act 1974 (Cth), s. 52 and the Coastal Revision Act 1980.", ["Fair Harbour Act", "Coastal Revision Act"]),
        (
            "Lund, Das Meer als Rechtsraum, 2019, https://a.example/m, abgerufen am 1. Mai 2020. Vgl. Moll, Die Deiche, Kiel 1990.",
            ["Das Meer als Rechtsraum", "Die Deiche"],
        ),
        (
            "Ann Lee, The Price of Ferries, Harrow Courier, 3 May 2019, https://a.example/f. Bo Roe, Storm Law, Leeds 1990, 4.",
            ["The Price of Ferries", "Storm Law"],
        ),
        ("Re F. (Minors) [1993] 1 F.L.R. 5; Re D. [1994] 2 F.C.R. 6.", ["Re F. (Minors)", "Re D."]),
        (
            "Compare Luke Orme, Ferries, 8 Fen L. Rev. 12 (1985) with Gary Pitt, Native Boats, 12 Fen L. Rev. 3 (1986).",
            ["Ferries", "Native Boats"],
        ),
        ("Moll, Das Watt, Kiel 1990, S. 3 ff., sowie die Antwort von Lund, ebd., S. 40.", ["Das Watt", None]),
        (
            "As a pilot told me, “we are all friends.” On their jokes see Ida Pell, Laughing Matters (London: Oakum, 1980).",
            ["Laughing Matters"],
        ),
        (
            "Ida Moll, „Ohne Boot geht es auch“. Laien am Ruder, in: K. Lund (Hrsg.), Der Hafen, Kiel 1978, S. 3.",
            ["„Ohne Boot geht es auch“. Laien am Ruder"],
        ),
        ("642 H.C. Debs., col. 12 (5 March 1995); Cm. 2345 (1994).", [None, None]),
        ("The court considered the issue in Quay v. Moor [1994] 1 A.C. 180.", ["Quay v. Moor"]),
    ],
)
def test_the_works_of_a_note(text: str, titles: list[str]) -> None:
    assert [one["title"] for one in all_said(text)] == titles


@pytest.mark.parametrize(
    "signal",
    [
        "See",
        "See also",
        "See generally",
        "See, e.g.,",
        "But see",
        "Cf.",
        "Compare",
        "Accord",
        "Contra",
        "Vgl.",
        "Vgl. auch",
        "Siehe",
        "Siehe auch",
        "Dazu",
        "Voir",
        "Voir aussi",
        "Véase",
        "Véase también",
        "Cfr.",
        "Vedi",
        "For example,",
    ],
)
def test_a_signal_is_no_part_of_the_work(signal: str) -> None:
    (one,) = all_said(f"{signal} {LEE}.")
    assert (one["author"], one["title"], one["issued"]) == ("Ann|Lee", "Tides", "2020")


@pytest.mark.parametrize(
    ("text", "works"),
    [
        (
            "Steinbach 1979, S. 96 ff.; Galter 1974; Sarat 1976, 12.",
            [("|Steinbach", "1979", "96 ff."), ("|Galter", "1974", None), ("|Sarat", "1976", "12")],
        ),
        ("(Lee and Roe 2001, 17)", [("|Lee; |Roe", "2001", "17")]),
        ("Lee/Roe 1973a, S. 125 ff.", [("|Lee; |Roe", "1973", "125 ff.")]),
        ("Statt vieler: Kaup 1969, 12; ders. 1971, 14.", [("|Kaup", "1969", "12"), ("|Kaup", "1971", "14")]),
        ("Luhr 1972 a, S. 12; ders. 1972 b, S. 14.", [("|Luhr", "1972", "12"), ("|Luhr", "1972", "14")]),
        ("Vgl. z.B. Auber 1969; Carl/Howe 1965.", [("|Auber", "1969", None), ("|Carl; |Howe", "1965", None)]),
        ("Siehe Rehm 1977:173ff.", [("|Rehm", "1977", "173ff.")]),
    ],
)
def test_works_given_by_author_and_year(text: str, works: list[tuple[str, str, str | None]]) -> None:
    assert [(one["author"], one["issued"], one["locator"]) for one in all_said(text)] == works
