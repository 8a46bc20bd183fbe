from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from cite_check.model.citation import CitationRef, Form, Resolution
from cite_check.model.document import Document, NoteKind, Severity
from cite_check.model.item import Item, Name
from cite_check.model.judgement import Judgement
from cite_check.model.match import Closeness, Match
from cite_check.model.outcome import FailureKind
from cite_check.model.page import Reading
from cite_check.model.remark import Remark
from cite_check.model.report import DocumentReport, Report
from cite_check.model.verdict import Reason
from cite_check.model.view import Detail, View
from cite_check.reporters.table import render
from tests.unit.reporters import samples

WIDTHS = (30, 40, 60, 72, 80, 100, 120, 200)
URL = re.compile(r"\S+://\S+$")


def shown(report: Report, width: int = 80, detail: Detail = Detail.ALL, *, plain: bool = False) -> str:
    return render(report, View(width=width, ascii=plain, detail=detail)).decode()


def only(*rows: samples.Row) -> Report:
    document = samples.document(list(rows))
    assert document.document is not None
    bare = replace(document, document=replace(document.document, problems=(), links=()))
    return Report((bare,), samples.STARTED, samples.FINISHED, targets=1)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("detail", Detail)
@pytest.mark.parametrize("name", samples.ALL)
def test_no_line_is_wider_than_the_screen_but_an_address_which_is_whole(name: str, detail: Detail, width: int) -> None:
    for line in shown(samples.ALL[name](), width, detail).splitlines():
        assert cell_len(line) <= width or URL.search(line.split(maxsplit=1)[-1]), line


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", samples.ALL)
def test_piped_it_has_no_escapes_no_controls_and_no_trailing_blanks(name: str, width: int) -> None:
    text = shown(samples.ALL[name](), width, Detail.EVIDENCE)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    assert not re.search(r"[ ]$", text, re.MULTILINE)
    assert "\n\n\n" not in text
    assert not text.startswith("\n")
    assert text.endswith("\n")


@pytest.mark.parametrize("name", samples.ALL)
def test_what_outside_text_says_is_shown_as_it_stands_and_secrets_are_not(name: str) -> None:
    text = shown(samples.ALL[name](), 120, Detail.EVIDENCE)
    assert "hunter2" not in text
    assert "abc123" not in text
    if name == "hostile":
        assert "[bold]and[/bold]" in text


@pytest.mark.parametrize("name", samples.ALL)
def test_ascii_is_ascii(name: str) -> None:
    for width in WIDTHS:
        assert shown(samples.ALL[name](), width, Detail.EVIDENCE, plain=True).isascii()


@pytest.mark.parametrize("name", samples.ALL)
def test_colour_changes_no_word(name: str) -> None:
    coloured = render(samples.ALL[name](), View(width=100, colour=True)).decode()
    bare = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    plain = shown(samples.ALL[name](), 100)
    assert re.sub(r"[\s\[\]]+", "", bare) == re.sub(r"[\s\[\]]+", "", plain)
    assert not re.search(r"[ ](\x1b\[[0-9;]*m)*$", coloured, re.MULTILINE)


def test_the_environment_makes_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    before = shown(samples.checked())
    monkeypatch.setenv("COLUMNS", "33")
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    assert shown(samples.checked()) == before


def test_the_coverage_comes_first() -> None:
    first = shown(samples.checked(), 200).splitlines()[0]
    assert first == (
        "13 notes with 13 citations: 9 with a URL, 1 with a DOI alone, 1 work without a link, 2 back-references, "
        "1 that cites nothing; 1 link outside the notes"
    )


def test_two_notes_of_one_address_are_counted_as_one_different_address() -> None:
    lamp = samples.article("The Lamp at Gull Point", "https://gazette.example/lamp")
    judgement = samples.same("The Lamp at Gull Point", "https://gazette.example/lamp")
    text = shown(only(samples.Row("1", lamp, judgement), samples.Row("2", lamp, judgement), samples.Row("12", lamp, judgement)))
    assert text.startswith("3 notes: 3 with a URL (1 different)\n")


def test_a_row_holds_note_verdict_cited_and_found() -> None:
    lines = shown(samples.checked(), 100).splitlines()
    assert re.fullmatch(r"1 +✓ live +The Lamp at Gull Point +the same title", next(line for line in lines if line.startswith("1 ")))


def test_rows_stand_in_the_order_of_the_notes() -> None:
    labels = re.findall(r"^(\d+) +[✓≠✗⊘?–·] ", shown(samples.checked(), 100), re.MULTILINE)
    assert labels == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "11", "13"]


def test_what_needs_a_person_comes_with_its_reason_place_address_and_suggestion() -> None:
    text = shown(samples.checked(), 120)
    block = text[text.index("6     ✗ dead") : text.index("7     ≠")]
    assert "The server answers 404: there is no such page. (not-found, line 45)" in block
    assert "https://old.example/papers/breakwater\n" in block
    assert "→ archived copy of 2019-03-01: https://memory.example/20190301/https://old.example/papers/breakwater" in block


def test_differing_words_are_marked_on_both_sides() -> None:
    text = shown(samples.checked(), 100)
    assert "Fishing Quotas, [2019]" in text
    assert "“Fishing Quotas, [2024]”" in text
    coloured = render(samples.checked(), View(width=100, colour=True)).decode()
    assert "\x1b[1;4m2019\x1b[0m" in coloured


def test_a_back_reference_points_at_its_antecedents_note_and_repeats_nothing() -> None:
    dead = samples.checked().documents[0].findings[5].judgement
    cited = samples.article("The Breakwater", "https://old.example/b")
    antecedent = CitationRef("1", 1)
    ibid = samples.Row("2", Item(), dead, Form.IBID, 1, antecedent, Resolution.RESOLVED)
    text = shown(only(samples.Row("1", cited, dead), ibid), 100)
    assert re.search(r"^2 +✗ dead +The Breakwater +as in note 1$", text, re.MULTILINE)
    assert text.count("there is no such page") == 1


def test_problems_alone_show_only_what_needs_a_person() -> None:
    text = shown(samples.checked(), 100, Detail.PROBLEMS)
    labels = re.findall(r"^(\d+) +[✓≠✗⊘?–·] ", text, re.MULTILINE)
    assert labels == ["4", "5", "6", "7", "8", "9", "13"]
    assert "marker-without-note" in text
    assert "encoding" not in text


def test_evidence_tells_what_was_asked_and_what_answered() -> None:
    text = shown(samples.checked(), 100, Detail.EVIDENCE)
    assert "asked: https://gazette.example/2021/tides" in text
    assert "301 → https://gazette.example/2021/harbour/tide-tables-for-the-outer-harbour" in text
    assert "answered: 200 text/html, 312 ms" in text
    assert "asked again: https://old.example/papers/breakwater" in text
    assert "failed: timeout: no answer within 15 s, 3 attempts" in text
    assert "title close (0.81), author agrees, date differs" in text
    assert "og:title: “The Lamp at Gull Point”" in text


def test_evidence_tells_of_attempts_cuts_and_the_store() -> None:
    item = samples.article("Fog", "https://fog.example/")
    outcome = replace(samples.fetched("https://fog.example/"), attempts=2, truncated=True, cached=True)
    judgement = Judgement(Reason.NOTHING_TO_COMPARE, "It answers.", None, (samples.asked(outcome),))
    text = shown(only(samples.Row("1", item, judgement)), 100, Detail.EVIDENCE)
    assert "answered: 200 text/html, 312 ms, 2 attempts, cut short, from the store" in text


def test_a_warning_that_repeats_the_message_is_said_once_with_its_sign() -> None:
    item = samples.article("Fog", "https://fog.example/")
    remark = Remark("nothing-readable", Severity.WARNING, "Nothing could be read.")
    judgement = Judgement(Reason.NOTHING_READABLE, "Nothing could be read.", remarks=(remark,))
    text = shown(only(samples.Row("1", item, judgement)))
    assert text.count("Nothing could be read.") == 1
    assert "! Nothing could be read. (nothing-readable, line 40)" in text


def test_a_remark_that_is_no_warning_is_told_without_one() -> None:
    item = samples.article("Fog", "https://fog.example/")
    remark = Remark("author-differs", Severity.NOTE, "The page names other authors.")
    text = shown(only(samples.Row("1", item, Judgement(Reason.REFUSED, "Refused.", remarks=(remark,)))))
    assert "– The page names other authors. (author-differs)" in text
    assert "warning" not in text


def test_the_verdicts_are_added_up_at_the_end() -> None:
    text = shown(samples.checked(), 120)
    assert "5 live · 2 dead · 1 mismatched · 1 blocked · 1 unreachable · 2 unlinked · 1 unchecked · 2 warnings\n" in text
    assert text.endswith("Names were resolved by the proxy. (proxy)\n")


def test_several_documents_have_headings_and_one_sum() -> None:
    text = shown(samples.several(), 120)
    assert text.startswith("docs/a.md\n3 notes: 2 with a URL")
    assert "docs/b.pdf\nerror: docs/b.pdf is no PDF, though its name says so.\n" in text
    assert "empty.txt\nNo note was found (looked for: superscript digits, [1] and a list under Notes).\n" in text
    assert "3 documents, 1 not readable; 3 notes: 2 with a URL" in text
    assert text.count("1 dead · 1 mismatched") == 1


def test_an_interrupted_run_says_how_far_it_came() -> None:
    text = shown(samples.interrupted())
    assert "Not finished: 2 of 6 addresses asked to the end.\n" in text
    assert "2 live · 4 unchecked" in text


def test_without_a_network_there_is_one_line_and_no_list() -> None:
    text = shown(samples.network_down(), 160)
    assert re.search(r"^\? unreachable  6 citations: Nothing could be reached.*\(network-down\)$", text, re.MULTILINE)
    assert "dead" not in text
    assert "https://" not in text


def test_nothing_read_and_nothing_cited_are_said() -> None:
    assert shown(samples.nothing()) == "No document was read.\n"
    assert "Nothing is cited." in shown(only())


def test_an_unreadable_document_without_a_message_is_still_told() -> None:
    unread = DocumentReport("x.pdf", None)
    assert shown(Report((unread,), samples.STARTED, samples.FINISHED)).startswith("error: it could not be read.")


def test_an_empty_document_whose_reader_does_not_say_what_it_sought() -> None:
    empty = Document("x.txt", "text", ())
    report = Report((DocumentReport("x.txt", empty),), samples.STARTED, samples.FINISHED)
    assert shown(report).startswith("No note was found.\n")


def _of_kind(document: DocumentReport, kind: NoteKind) -> DocumentReport:
    assert document.document is not None
    notes = tuple(replace(note, kind=kind) for note in document.document.notes)
    return replace(document, document=replace(document.document, notes=notes))


@pytest.mark.parametrize(("kind", "noun"), [(NoteKind.REFERENCE, "references"), (NoteKind.LINK, "links"), (NoteKind.ENDNOTE, "notes")])
def test_notes_are_called_what_they_are(kind: NoteKind, noun: str) -> None:
    document = _of_kind(samples.clean().documents[0], kind)
    text = shown(Report((document,), samples.STARTED, samples.FINISHED, targets=2))
    assert text.startswith(f"4 {noun}: 2 with a URL")


def test_an_extract_shows_what_was_read_and_no_verdict() -> None:
    text = shown(samples.extracted(), 120)
    assert re.search(r"^note +form +title +author +container +date$", text, re.MULTILINE)
    assert re.search(r"^1 +full +The Lamp at Gull Point +Ines Marrow +Harbour Gazette +2021-03-04$", text, re.MULTILINE)
    assert "https://gazette.example/2021/lamp\n" in text
    assert "→ stands for note 1\n" in text
    assert "? may stand for notes 1, 4\n" in text
    assert "https://doi.org/10.5555/salt.1\n" in text
    assert "unchecked" not in text
    assert text.endswith("Not asked: this is what was read. 10 addresses would be asked.\n")


def test_a_narrow_extract_puts_the_facts_in_one_column() -> None:
    text = shown(samples.extracted(), 109)
    assert re.search(r"^1 +full +The Lamp at Gull Point +Ines Marrow, Harbour Gazette, 2021-03-04$", text, re.MULTILINE)


def test_an_extracted_ibid_without_words_of_its_own_says_what_it_stands_for() -> None:
    offline = Judgement(Reason.OFFLINE, "Not asked.")
    cited = samples.Row("1", samples.article("Fog", "https://fog.example/"), offline)
    ibid = samples.Row("2", Item(), offline, Form.IBID, 1, CitationRef("1", 1), Resolution.RESOLVED)
    lost = samples.Row("3", Item(), offline, Form.SUPRA, resolution=Resolution.MISSING)
    text = shown(replace(only(cited, ibid, lost), offline=True), 100)
    assert re.search(r"^2 +ibid +→ stands for note 1$", text, re.MULTILINE)
    assert re.search(r"^3 +supra +\? no earlier work that it could stand for$", text, re.MULTILINE)


def test_an_extracted_work_without_a_title_is_shown_in_the_words_of_the_note() -> None:
    report = samples.Row("1", Item(container_title="BVerfGE", volume="207"), Judgement(Reason.OFFLINE, "Not asked."))
    text = shown(replace(only(report), offline=True), 120)
    assert re.search(r"^1 +full +\S.* BVerfGE\s*$", text, re.MULTILINE)


def test_on_a_narrow_screen_the_found_title_stands_under_the_cited_one() -> None:
    text = shown(samples.checked(), 60)
    assert "note  verdict" not in text
    assert re.search(r"^1 +✓ live +The Lamp at Gull Point · the same title$", text, re.MULTILINE)


def test_a_citation_without_a_title_is_shown_by_what_it_has() -> None:
    bare = samples.Row("1", Item(url="https://fog.example/x"), Judgement(Reason.NOTHING_TO_COMPARE, "It answers."))
    person = samples.Row("2", Item(author=(Name(family="Marrow", given="Ines"),)), Judgement(Reason.NO_ADDRESS, "None."))
    text = shown(only(bare, person), 100)
    assert re.search(r"^1 +✓ live +https://fog.example/x", text, re.MULTILINE)
    assert re.search(r"^2 +– unlinked +Ines Marrow", text, re.MULTILINE)


def test_a_scheme_or_policy_that_was_refused_still_counts_as_asked() -> None:
    item = samples.article("Fog", "https://fog.example/")
    refused = samples.asked(samples.failed("https://fog.example/", FailureKind.POLICY, "a private address"))
    report = replace(only(samples.Row("1", item, Judgement(Reason.POLICY, "Private.", None, (refused,)))), complete=False)
    assert "Not finished: 1 of 1 address asked to the end." in shown(report)


def test_a_remark_that_the_message_always_tells_is_not_said_again() -> None:
    item = samples.article("Fog", "https://fog.example/")
    remark = Remark("address-names-title", Severity.NOTE, "The page could not be read, but its address names the cited title.")
    judgement = Judgement(Reason.CHALLENGE, "A check for robots. Its address names the cited title.", remarks=(remark,))
    assert "address-names-title" not in shown(only(samples.Row("1", item, judgement)))


def test_titles_that_share_next_to_nothing_are_not_marked() -> None:
    item = samples.article("Five Lessons from a Flood", "https://fog.example/")
    match = Match(
        Closeness.DIFFERENT, 0.1, item.title, Reading("Ten suppers", "h1"), ("five", "lessons", "from", "flood"), ("ten", "suppers")
    )
    text = shown(only(samples.Row("1", item, Judgement(Reason.TITLE_DIFFERS, "Another work.", match))), 100)
    assert re.search(r"^1 +≠ mismatched +Five Lessons from a Flood +“Ten suppers”$", text, re.MULTILINE)


def test_moved_is_said_of_live_pages_alone() -> None:
    item = samples.article("Fog", "https://fog.example/a/b")
    thrown = samples.asked(samples.fetched("https://fog.example/a/b", final="https://fog.example/"))
    text = shown(only(samples.Row("1", item, Judgement(Reason.FRONT_PAGE, "The front page.", None, (thrown,)))))
    assert "moved" not in text


def test_a_tag_is_not_broken_between_two_lines() -> None:
    for width in range(40, 100):
        assert "(not-found, line 45)" in shown(samples.checked(), width)
