"""Back-references in notes: their form, their locator, and which rule finds their antecedent or finds none."""

from __future__ import annotations

import pytest

from cite_check.citing.cite import cite
from cite_check.model.citation import Form, Resolution
from tests.unit.citing.notes import document

LEE = "Ann Lee, *Tides of the North* (Leeds: Fenwick Press, 2001), 4."
EBB = "Ann Lee, *A Second Ebb* (Leeds: Fenwick Press, 2009), 3."
ROE = "Bo Roe, “Silt and Its Uses,” *Basin Science* 3 (1990): 4."
TWO = f"{LEE[:-1]}; {ROE}"
BOTH = "Raj Lee and Bo Roe, “How the Rival Ports Push the Pilots to Extremes,” *Bay News*, 2020."


@pytest.mark.parametrize(
    ("text", "form", "locator"),
    [
        ("Ibid.", Form.IBID, None),
        ("ibid", Form.IBID, None),
        ("Ibid., 9.", Form.IBID, "9"),
        ("Ibid., pp. 12–14.", Form.IBID, "12–14"),
        ("Ibid., viii.", Form.IBID, "viii"),
        ("See ibid., p. 9.", Form.IBID, "9"),
        ("Ibidem, p. 9.", Form.IBID, "9"),
        ("Id.", Form.IBID, None),
        ("Id. at 13.", Form.IBID, "13"),
        ("Ebd., S. 138.", Form.IBID, "138"),
        ("Ebenda, S. 138.", Form.IBID, "138"),
        ("A.a.O., S. 7.", Form.IBID, "7"),
        ("The same, 7.", Form.IBID, "7"),
        ("同上", Form.IBID, None),
        ("(vorige N.) a.a.O.", Form.IBID, None),
        ("Lee, op. cit., p. 7.", Form.IBID, "7"),
        ("Lee, loc. cit.", Form.IBID, None),
        ("Lee, supra note 1, at 7.", Form.SUPRA, "7"),
        ("Lee, supra n. 1.", Form.SUPRA, None),
        ("Lee (oben N. 1), 7.", Form.SUPRA, "7"),
        ("Lee (Fn. 1), S. 7.", Form.SUPRA, "7"),
        ("Lee, op. cit., n. 1, p. 7.", Form.SUPRA, "7"),
        ("Above, n. 1.", Form.SUPRA, None),
        ("Lee, *Tides of the North*, 7.", Form.SHORT, "7"),
        ("Lee, *Tides*, 7.", Form.SHORT, "7"),
        ("Lee, 7.", Form.SHORT, "7"),
        ("Lee 2001, 7.", Form.SHORT, "7"),
    ],
)
def test_each_way_of_pointing_back(text: str, form: Form, locator: str | None) -> None:
    first, last = cite(document(LEE, text))
    assert (last.form, last.locator, last.resolution, last.antecedent) == (form, locator, Resolution.RESOLVED, first.ref)


@pytest.mark.parametrize(
    ("notes", "antecedent"),
    [
        ([LEE, "Ibid., 9.", "Ibid., 11."], "1"),
        ([LEE, ROE, "Ibid."], "2"),
        ([LEE, ROE, "Lee, *Tides*, 5.", "Ibid."], "1"),
        ([LEE, "The board kept no minutes of that year.", "Ibid."], "1"),
        ([LEE, "Lee, supra note 1, at 7.", "Id. at 8."], "1"),
        ([LEE, EBB, "Lee, *Tides of the North*, 110."], "1"),
        ([LEE, EBB, "Lee 2009, 5."], "2"),
        ([LEE, ROE, "Roe, “Silt,” 5."], "2"),
        ([LEE, ROE, "Roe, “Silt and Its Uses,” 5."], "2"),
        ([BOTH, ROE, "Lee and Roe, “How the Rival Ports,” 3."], "1"),
        ([BOTH, ROE, "Lee et al., “How the Rival Ports,” 3."], "1"),
        ([TWO, EBB, "Roe, supra note 1, at 9."], "1"),
        ([LEE, ROE, EBB, "Lee, supra note 3, at 9."], "3"),
        ([LEE, ROE, "Roe, op. cit., 9."], "2"),
        (["Harbour Board, *Annual Report* (2019) [hereinafter Board Report].", ROE, "Board Report, supra note 1, at 3."], "1"),
    ],
)
def test_what_a_back_reference_means(notes: list[str], antecedent: str) -> None:
    last = cite(document(*notes))[-1]
    assert (last.resolution, last.candidates) == (Resolution.RESOLVED, ())
    assert last.antecedent is not None
    assert last.antecedent.note == antecedent


def test_ibid_inside_a_note_means_the_work_before_it() -> None:
    *_, roe, ibid = cite(document(LEE, f"{ROE[:-1]}; ibid., 9."))
    assert (ibid.antecedent, ibid.locator) == (roe.ref, "9")


def test_supra_picks_the_named_work_of_a_note_with_two() -> None:
    lee, roe, supra = cite(document(TWO, "Roe, supra note 1, at 9."))
    assert (lee.ref.index, roe.ref.index, supra.antecedent) == (1, 2, roe.ref)


def test_a_full_citation_given_twice_needs_no_antecedent() -> None:
    assert [one.resolution for one in cite(document(LEE, LEE))] == [Resolution.NOT_NEEDED] * 2


@pytest.mark.parametrize(
    ("notes", "resolution", "candidates"),
    [
        (["Ibid."], Resolution.MISSING, 0),
        (["Lee, op. cit., 7."], Resolution.MISSING, 0),
        (["Lee, *Tides*, 7."], Resolution.MISSING, 0),
        ([LEE, "Lee, supra note 9, at 4."], Resolution.MISSING, 0),
        ([LEE, "Roe, op. cit., 7."], Resolution.MISSING, 0),
        ([LEE, "Lee, supra note 9, at 4.", "Ibid."], Resolution.MISSING, 0),
        ([LEE, "Lee 1999, 5."], Resolution.MISSING, 0),
        ([TWO, "Ibid."], Resolution.AMBIGUOUS, 2),
        ([TWO, "Ibid.", "Id. at 7."], Resolution.MISSING, 0),
        ([LEE, EBB, "Lee, op. cit., 7."], Resolution.AMBIGUOUS, 2),
        ([LEE, EBB, "Lee, 7."], Resolution.AMBIGUOUS, 2),
    ],
)
def test_no_antecedent_is_better_than_a_wrong_one(notes: list[str], resolution: Resolution, candidates: int) -> None:
    last = cite(document(*notes))[-1]
    assert (last.antecedent, last.resolution, len(last.candidates)) == (None, resolution, candidates)


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Der Ausdruck „Gezeitenamt“ stammt von Lee (1980, S. 33); er wird hier weiter gebraucht.", [("Lee", 1980, "33")]),
        ("Lee-Moor (1976, S. 140) spricht hier von „Lotsenritualen“.", [("Lee-Moor", 1976, "140")]),
        ("Dem widerspricht nicht, daß – wie Lee/Roe (1978, S. 30) zeigen – der Hafen bald verlandet.", [("Lee", 1978, "30")]),
        (
            "Das steht schon bei Lee (1956, Bl. 112) und wird von Roe (1971: 80 f.) übernommen.",
            [("Lee", 1956, "112"), ("Roe", 1971, "80 f.")],
        ),
        ("Anders jedoch Lee (1996), der nur den Hafen untersucht.", [("Lee", 1996, None)]),
        ("Siehe Lee 1982, S. 51; skeptisch Roe 1980, S. 30.", [("Lee", 1982, "51"), ("Roe", 1980, "30")]),
        ("Vgl. Lee (1974, Bd. II, S. 340); knapper: ders. 1976.", [("Lee", 1974, "340"), ("Lee", 1976, None)]),
        ("Vgl. Lee, Roe, Moor (1973), S. 5.", [("Lee", 1973, "5")]),
    ],
)
def test_author_and_year_in_a_sentence(text: str, given: list[tuple[str, int, str | None]]) -> None:
    cited = cite(document(text))
    assert {one.form for one in cited} == {Form.SHORT}
    assert [(one.item.author[0].family, one.item.issued.year if one.item.issued else None, one.locator) for one in cited] == given


@pytest.mark.parametrize(
    "text", ["Der Vertrag wurde in Leeds (1976, S. 3) erneuert.", "Nach dem Gesetz vom 3. Mai 1972 (BGBl. 1972, S. 4) gilt dies."]
)
def test_a_town_or_a_gazette_and_a_year_are_no_author(text: str) -> None:
    assert not any(one.form is Form.SHORT for one in cite(document(text)))
