from __future__ import annotations

import pytest

from cite_check.citing.cite import cite
from cite_check.model.citation import Form, Resolution
from tests.unit.citing.notes import document

LEE = "Ann Lee, *Tides of the North* (2001), 4."
EBB = "Ann Lee, *A Second Ebb* (2009), 3."
ROE = "Bo Roe, “Silt,” *Basin Science* 3 (1990): 4."


@pytest.mark.parametrize(
    ("notes", "antecedent"),
    [
        ([LEE, "Ibid., 9."], "1"),
        ([LEE, "The tide was late that year.", "Ibid., 9."], "1"),
        ([LEE, ROE, "Ibid."], "2"),
        ([LEE, "Ibid.", "Id. at 7."], "1"),
        ([LEE, ROE, "Lee, *Tides of the North*, 110."], "1"),
        ([LEE, EBB, "Lee, *A Second Ebb*, 110."], "2"),
        ([LEE, LEE, "Lee, *Tides*, 7."], "2"),
        ([LEE, ROE, "Lee, op. cit., 52."], "1"),
        ([LEE, ROE, "Lee, op. cit., n. 1, p. 52."], "1"),
        ([LEE, ROE, "Above, n. 1."], "1"),
        ([LEE, ROE, "Lee (n 1) 82."], "1"),
        ([LEE, ROE, "Lee (Fn. 1), 82."], "1"),
        ([LEE, ROE, "Lee, 82."], "1"),
        ([LEE, "See Lee, supra note 1; Ann Lee, *A Second Ebb* (2009).", "Lee, supra note 2."], "2"),
        (
            [
                "M. Fasci, Verso un regime europeo: riflessioni, in Quaderni del mare, 2022, pp. 4-51.",
                ROE,
                "M. Fasci, Verso un regime europeo, cit., p. 9.",
            ],
            "1",
        ),
        (["K. Lohse, Der Deichgraf. Zur Soziologie, Kiel 1958.", ROE, "K. Lohse, Der Deichgraf. Zur Soziologie (Anm. 1), S. 9."], "1"),
        (["Rosa Ros Agudo, *La guerra secreta de Sal* (2002).", ROE, "Ros Agudo, La guerra secreta, p. 183."], "1"),
        (["World Harbour Board, *Annual Report 2019* (2019) [hereinafter WHB Report].", ROE, "WHB Report, supra note 1, at 3."], "1"),
        (["World Harbour Board, *Annual Report 2019* (2019) [hereinafter WHB Report].", ROE, "WHB Report, 3."], "1"),
        ([LEE, "N. Fray, ‘Civil Tides?’ in id., p. 97."], "1"),
        (["Moll, Das Deichrecht, Bremen 1987, S. 12.", ROE, "Moll, Deichrecht, S. 99."], "1"),
        (["WHO, “Tide Deaths,” 2010 (hereinafter “WHO Report”).", ROE, "WHO Report, p. 3."], "1"),
        ([LEE, ROE, "Siehe Fn. 1."], "1"),
        (["Quay v. Moor, 410 U.S. 113, 116 (1973).", ROE, "Quay, 410 U.S. at 121."], "1"),
        (
            [
                "R. Quill, *Tides* (1995) 4.",
                "S. Reed and R. Quill, *Storm Law* (1990) 4; Quill, op. cit., n. 1.",
                "Reed and Quill, op. cit., n. 2.",
            ],
            "2",
        ),
        (["Hafenamt, *Bericht über die Tiden*, Kiel 2003 (zit.: Tidenbericht).", ROE, "Tidenbericht, S. 8."], "1"),
        (["Hafenamt, *Bericht über die Tiden*, Kiel 2003 (im Folgenden: Tidenbericht).", ROE, "Tidenbericht, S. 8."], "1"),
        ([LEE, ROE, "Lee, Tides (wie Anm. 1), S. 12."], "1"),
        ([f"{LEE[:-1]}; {ROE}", "Lee, Tides (Anm. 1), S. 80.", "Ebd., S. 81."], "1"),
        ([LEE, ROE, "Nachweise bei Lee (FN 1), 80 f."], "1"),
        (["N. Behrend, Stromrecht, Kiel 1971.", "Ders., Deich und Zeit, Kiel 1961.", "Behrend, Deich und Zeit, S. 12."], "2"),
        (["C. VOSS, *TIDAL TITLE* (1990); C. VOSS, *SAND* (1995).", "VOSS [TIDAL TITLE], supra note 1, at 4."], "1"),
    ],
)
def test_resolved(notes: list[str], antecedent: str) -> None:
    last = cite(document(*notes))[-1]
    assert last.resolution is Resolution.RESOLVED
    assert last.antecedent is not None
    assert last.antecedent.note == antecedent


@pytest.mark.parametrize(
    ("notes", "resolution", "candidates"),
    [
        (["Ibid., 4."], Resolution.MISSING, []),
        ([f"{LEE[:-1]}; {ROE}", "Ibid."], Resolution.AMBIGUOUS, ["1", "1"]),
        ([LEE, EBB, "Lee, 110."], Resolution.AMBIGUOUS, ["1", "2"]),
        ([LEE, "Roe, *Nowhere*, 5.", "Ibid."], Resolution.MISSING, []),
        ([LEE, "Lee, infra note 3, at 4.", ROE], Resolution.MISSING, []),
        ([LEE, "Lee, supra note 7, at 4."], Resolution.MISSING, []),
    ],
)
def test_unresolved_says_why(notes: list[str], resolution: Resolution, candidates: list[str]) -> None:
    cited = cite(document(*notes))
    last = [citation for citation in cited if citation.resolution is not Resolution.NOT_NEEDED][-1]
    assert (last.antecedent, last.resolution) == (None, resolution)
    assert [ref.note for ref in last.candidates] == candidates


@pytest.mark.parametrize(
    "last",
    [
        "Vgl. Fußnote 1, S. 3.",
        "Behrend (s. o. Anm. 1), S. 3.",
        "Behrend, Fn. 1, S. 3.",
        "Vgl. Behrend, wie Anm. 1, S. 3.",
        "Behrend, zit. Anm. 1, S. 3.",
        "Wie Anm. 1.",
        "Vgl. die Nachweise in Fn. 1.",
        "Vgl. dazu die oben in Anm. 1 genannte Arbeit.",
        "A. a. O. (FN 1), S. 3.",
        "So Behrend (Anm. 1), S. 3.",
        "So bereits N. Behrend, a.a.O., S. 3.",
        "Siehe dazu Behrend, Stromrecht, a.a.O., S. 3.",
        "Behrend (1971), a.a.O., S. 4.",
        "S. FN 1.",
        "S. o. Anm. 1, S. 3.",
        "Behrend [Anm. 1], S. 3.",
        "BEHREND (zit. Anm. 1), S. 3.",
    ],
)
def test_german_words_that_point_at_a_note(last: str) -> None:
    cited = cite(document("N. Behrend, Stromrecht, Kiel 1971.", "K. Lohse, Der Deichgraf, Kiel 1958.", last))
    assert [citation.antecedent.note if citation.antecedent else None for citation in cited[2:]] == ["1"]


@pytest.mark.parametrize(
    "last",
    [
        "Cf. supra, n. 1.",
        "Véase nota 1.",
        "Ver nota 1, p. 3.",
        "Cfr. nota 1.",
        "V. supra, nota 1.",
        "N. Behrend, préc. note 1, p. 3.",
        "Behrend, préc., p. 3.",
        "Cfr. BEHREND, ob. cit., p. 3.",
    ],
)
def test_words_of_other_languages_that_point_at_a_note(last: str) -> None:
    cited = cite(document("N. Behrend, Le droit des digues, Paris 1971.", "K. Lohse, La mer, Paris 1958.", last))
    assert [citation.antecedent.note if citation.antecedent else None for citation in cited[2:]] == ["1"]


@pytest.mark.parametrize(
    ("last", "antecedents"),
    [
        ("Vgl. die in FN 1 und 2 genannten Arbeiten.", ["1", "2"]),
        ("Siehe oben Anm. 1, 2 und 3.", ["1", "2", "3"]),
        ("Die Nachweise in den Anm. 1–2.", ["1", "2"]),
        ("See supra notes 1–2 and accompanying text.", ["1", "2"]),
        ("See supra note 1 and 2 U.S.C. § 3.", ["1"]),
        ("Zur Deichfrage N. Behrend, Anm. 1, S. 12 ff., K. Lohse, Anm. 2, S. 9.", ["1", "2"]),
        ("Vgl. Behrend (Anm. 1), Lohse (Anm. 2) und Moll/Fehn (Anm. 3).", ["1", "2", "3"]),
        ("Vgl. Behrend (Anm. 1) und Moll und Fehn (Anm. 3).", ["1", "3"]),
    ],
)
def test_each_note_of_several_is_pointed_at(last: str, antecedents: list[str]) -> None:
    notes = ["N. Behrend, Stromrecht, Kiel 1971.", "K. Lohse, Der Deichgraf, Kiel 1958.", "R. Moll/O. Fehn, Das Watt, Kiel 1960.", last]
    cited = cite(document(*notes))[3:]
    assert [citation.antecedent.note if citation.antecedent else None for citation in cited] == antecedents


@pytest.mark.parametrize(
    ("last", "authors"),
    [
        ("S. FN 1.", []),
        ("Siehe oben FN 1.", []),
        ("Zur Deichfrage N. Behrend, Anm. 1, S. 12 ff.", ["Behrend"]),
        ("Mit Behrend (Anm. 1) wird man das bejahen.", ["Behrend"]),
        ("Behrend u.a., a.a.O.", ["Behrend"]),
        ("Behrend u. a. (Anm. 1), S. 4.", ["Behrend"]),
        ("Behrend u. a., S. 4.", ["Behrend"]),
    ],
)
def test_the_author_before_a_back_word(last: str, authors: list[str]) -> None:
    back = cite(document("N. Behrend, K. Lohse und O. Fehn, Stromrecht, Kiel 1971.", last))[-1]
    assert [name.family for name in back.item.author] == authors
    assert back.antecedent is not None


@pytest.mark.parametrize("last", ["Ebda., S. 5.", "A.a.O. S. 12.", "Vgl. ebenda.", "Ebenso Lohse, ebd.", "Ders., a.a.O., S. 7."])
def test_german_words_for_ibid(last: str) -> None:
    cited = cite(document("N. Behrend, Stromrecht, Kiel 1971.", "K. Lohse, Der Deichgraf, Kiel 1958.", last))
    assert [citation.antecedent.note if citation.antecedent else None for citation in cited[2:]] == ["2"]


def test_a_work_by_the_same_gets_the_author_named_last() -> None:
    _, work = cite(document("N. Behrend, Stromrecht, Kiel 1971; ders., Deich und Zeit, Kiel 1961, S. 3."))
    assert (work.form, work.item.title, [name.family for name in work.item.author]) == (Form.FULL, "Deich und Zeit", ["Behrend"])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A. Lee, ‘Tides’, Basin Hist. xx (1980), pp. 4–9; id., ‘Silt’, Basin Hist. xxv (1982), pp. 1–22.", "Silt"),
        ("Anna Lee, ‘Tides’, Basin History, 11 (1982), 165–88; eadem, ‘Silt and toll’, ibid., 12 (1985), 501–23.", "Silt and toll"),
        ("A. Lee, « Les marées », Revue des ports, 1980, p. 7 ; du même auteur, « La vase », ibid., 1983, p. 77.", "La vase"),
        ("A. Lee, Il porto, Roma 1980; Id., La città e il fiume, Torino 1988.", "La città e il fiume"),
        ("A. Lee, «Marés», Ler o Mar, 20, 1990, pp. 5-7; e, da mesma autora, A Urna e o Cais, Braga 1996.", "A Urna e o Cais"),
        ("A. Lee, Sturm, in: Strom 1980, S. 9; ders., Nochmals: Der Sturm!, in: Strom 1982, S. 5.", "Nochmals: Der Sturm!"),
        (
            "Zuerst hat das A. Lee (Sturm, Kiel 1961) vertreten; vgl. A. Lee, Flut, Kiel 1962; dies., Ebbe und Sand, Kiel 1963.",
            "Ebbe und Sand",
        ),
    ],
)
def test_another_work_of_the_author_named_last(text: str, title: str) -> None:
    last = cite(document(text))[-1]
    assert (last.item.title, [name.family for name in last.item.author]) == (title, ["Lee"])


@pytest.mark.parametrize(
    "last", ["Ders., Wind und Strom, S. 190.", "Ders., Wind und Strom, a.a.O., S. 190.", "Id., Wind und Strom, p. 190."]
)
def test_a_title_of_the_author_named_last_is_a_short_form(last: str) -> None:
    short = cite(document("N. Behrend, Wind und Strom, Kiel 1961.", "N. Behrend, Stromrecht, Kiel 1971.", last))[-1]
    assert (short.item.title, short.locator, [name.family for name in short.item.author]) == ("Wind und Strom", "190", ["Behrend"])
    assert short.antecedent is not None
    assert short.antecedent.note == "1"


@pytest.mark.parametrize(
    "last", ["Id., at 5.", "Id., Art. 5.", "Ders., S. 12.", "Id. The court held in 1990 that the tide was late.", "Idem, ibidem, 4."]
)
def test_a_place_or_a_remark_behind_the_same_is_no_other_work(last: str) -> None:
    assert cite(document("N. Behrend, Wind und Strom, Kiel 1961.", last))[-1].form is Form.IBID


@pytest.mark.parametrize(
    ("last", "author", "title"),
    [
        ("Wind und Strom, a.a.O., S. 30.", None, "Wind und Strom"),
        ("Vgl. Wind und Strom (Anm. 1), S. 30.", None, "Wind und Strom"),
        ("Wind und Strom, S. 30.", None, "Wind und Strom"),
        ("Behrend-Moor, Wind und Strom, a.a.O., S. 30.", "Behrend-Moor", "Wind und Strom"),
        ("Behrend-Moor, WuS, S. 30.", "Behrend-Moor", "WuS"),
    ],
)
def test_a_title_or_its_letters_stand_for_the_work(last: str, author: str | None, title: str) -> None:
    notes = ["R. Behrend-Moor, Wind und Strom. Eine Studie, Kiel 1961.", "R. Behrend-Moor, Der Lotse als Wirt, Kiel 1971.", last]
    back = cite(document(*notes))[-1]
    assert (back.item.title, next((name.family for name in back.item.author), None)) == (title, author)
    assert back.antecedent is not None
    assert back.antecedent.note == "1"


@pytest.mark.parametrize("last", ["Der Lotse als Wirt, a.a.O.", "Vgl. Der Lotse als Wirt (Anm. 2), S. 3.", "Der Lotse als Wirt, S. 3."])
def test_a_title_with_small_words_names_nobody(last: str) -> None:
    back = cite(document("R. Behrend, Wind und Strom, Kiel 1961.", "R. Behrend, Der Lotse als Wirt, Kiel 1971.", last))[-1]
    assert (back.item.title, back.item.author) == ("Der Lotse als Wirt", ())
    assert back.antecedent is not None
    assert back.antecedent.note == "2"


@pytest.mark.parametrize(
    "defined",
    [
        "; im folgenden zitiert als: Verhör",
        " (künftig: Verhör)",
        " (im folgenden: Verhör)",
        " (zitiert: Verhör)",
        ", zit.: Verhör",
        " (im folgenden zitiert als Verhör)",
        " (hereinafter Verhör)",
        ", hereinafter cited as Verhör",
        " [désormais Verhör]",
        " (en adelante, «Verhör»)",
        " (d'ora in poi: Verhör)",
        " (doravante Verhör)",
    ],
)
def test_a_defined_short_title_is_known_later(defined: str) -> None:
    work, _, short = cite(document(f"Horst Moll, Die Rede des Lotsen am Hafen, Kiel 1970{defined}.", ROE, "Verhör, S. 14."))
    assert (work.item.title, work.item.title_short) == ("Die Rede des Lotsen am Hafen", "Verhör")
    assert (short.item.title, short.locator, short.antecedent) == ("Verhör", "14", work.ref)


@pytest.mark.parametrize(
    ("last", "works"),
    [
        ("Nach Behrend (Stromrecht, S. 30) ist das anders.", [("Stromrecht", "30", "1")]),
        (
            "Während Behrend (Stromrecht, S. 30) zustimmt, zweifelt Lohse (Deichgraf, S. 4).",
            [("Stromrecht", "30", "1"), ("Deichgraf", "4", "2")],
        ),
        ("Vgl. Behrend (Stromrecht), S. 30.", [("Stromrecht", "30", "1")]),
        ("Behrend, Stromrecht; Lohse, Deichgraf.", [("Stromrecht", None, "1"), ("Deichgraf", None, "2")]),
        ("Nach Behrend (Der Hafen, S. 30) ist das anders.", []),
        ("Hafen, Watt; Deich, Strom.", []),
        ("Die Zahlen der Tafel, S. 4.", []),
    ],
)
def test_a_doubtful_short_form_is_kept_where_it_stands_for_one_work(last: str, works: list[tuple[str, str | None, str]]) -> None:
    cited = cite(document("N. Behrend, Stromrecht, Kiel 1971.", "K. Lohse, Der Deichgraf, Kiel 1958.", last))[2:]
    assert [(one.item.title, one.locator, one.antecedent.note if one.antecedent else None) for one in cited] == works
    assert [one.ref.index for one in cited] == list(range(1, len(cited) + 1))


@pytest.mark.parametrize(
    ("last", "authors", "title"),
    [
        ("Tölle-Dieck, Hafenamt, S. 17.", ["Tölle-Dieck"], "Hafenamt"),
        ("Tölle, Lohse, S. 17.", ["Tölle", "Lohse"], None),
        ("Tölle und Hafen, S. 17.", ["Tölle", "Hafen"], None),
    ],
)
def test_a_comma_alone_parts_an_author_from_a_short_title(last: str, authors: list[str], title: str | None) -> None:
    short = cite(document("N. Behrend, Stromrecht, Kiel 1971.", "K. Lohse, Der Deichgraf, Kiel 1958.", last))[-1]
    assert ([name.family for name in short.item.author], short.item.title, short.antecedent) == (authors, title, None)


def test_the_first_of_all_works_can_be_by_nobody_the_same() -> None:
    (work,) = cite(document("Ders., Deich und Zeit, Kiel 1961, S. 3."))
    assert (work.item.title, work.item.author) == ("Deich und Zeit", ())


@pytest.mark.parametrize(
    ("pointing", "index"),
    [
        ("A.L.R.C., op. cit., n. 1, para. 12.", 1),
        ("Ben Report, op. cit., n. 1, p. 12.", 2),
        ("Women’s Aid, op. cit., n. 1.", 3),
    ],
)
def test_a_body_is_known_by_its_initials_its_chair_or_some_of_its_words(pointing: str, index: int) -> None:
    works = (
        "Australian Law Reform Commission, Tidal Property (1987) 12; "
        "Royal Commission on Tides, Final Report (1979; Cmnd. 7648; Chair, Lord Ben); "
        "Harbour Women’s Aid Federation, Tidal Violence (1987) 12."
    )
    *_, back = cite(document(works, pointing))
    assert back.antecedent is not None
    assert (back.antecedent.note, back.antecedent.index) == ("1", index)


@pytest.mark.parametrize("unresolved", ["Strand, “Quays” (n 9) 55.", "Strand, Quays, op. cit., p. 3.", "Strand, Quays, 55.", "Ibid., 5."])
def test_an_unresolved_reference_blocks_the_next_ibid(unresolved: str) -> None:
    *_, last = cite(document(unresolved, "Ibid., 7."))
    assert (last.antecedent, last.resolution) == (None, Resolution.MISSING)
