"""Reports made by hand, in our own words, that show everything a reporter may meet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from cite_check.model.citation import Citation, CitationRef, Field, Form, Resolution
from cite_check.model.document import Document, Marker, Note, NoteKind, Position, Problem, Severity, Span, TextLink
from cite_check.model.evidence import Evidence
from cite_check.model.item import Item, ItemType, Name, PartialDate
from cite_check.model.judgement import Judgement, Suggestion
from cite_check.model.match import Agreement, Closeness, Match
from cite_check.model.outcome import Failed, FailureKind, Fetched, Redirect
from cite_check.model.page import DateReading, Page, PageKind, Reading
from cite_check.model.remark import Remark
from cite_check.model.report import DocumentReport, Finding, Notice, Report
from cite_check.model.target import Doi, Lead, Purpose, Question, Role, Target, Url
from cite_check.model.verdict import Reason

STARTED = datetime(2026, 11, 23, 9, 0, 0, 250000, tzinfo=UTC)
FINISHED = datetime(2026, 11, 23, 9, 0, 21, tzinfo=UTC)

GAZETTE = "Harbour Gazette"


@dataclass(frozen=True, slots=True)
class Row:
    """A note that cites one work, and what was concluded for it."""

    note: str
    item: Item
    judgement: Judgement
    form: Form = Form.FULL
    index: int = 1
    antecedent: CitationRef | None = None
    resolution: Resolution = Resolution.NOT_NEEDED
    candidates: tuple[CitationRef, ...] = ()
    locator: str | None = None


def article(title: str, url: str | None = None, *, year: int = 2021, author: str = "Ines Marrow", doi: str | None = None) -> Item:
    """A newspaper's article."""
    given, _, family = author.rpartition(" ")
    return Item(
        type=ItemType.ARTICLE_NEWSPAPER,
        title=title,
        author=(Name(family=family, given=given),),
        container_title=GAZETTE,
        issued=PartialDate(year, 3, 4),
        url=url,
        doi=doi,
    )


def page(title: str, source: str = "og:title") -> Page:
    """A page with one title."""
    return Page(
        PageKind.HTML,
        readings=(Reading(title, source, trimmed=True), Reading(f"{title} | {GAZETTE}", "title")),
        authors=(Name(family="Marrow", given="Ines"),),
        dates=(DateReading(PartialDate(2021, 3, 4), "article:published_time"),),
        sites=(GAZETTE,),
        item_type=ItemType.ARTICLE_NEWSPAPER,
        words=640,
    )


def fetched(url: str, status: int = 200, *, final: str | None = None) -> Fetched:
    """An answer, perhaps after a redirect."""
    redirects = (Redirect(301, final),) if final else ()
    return Fetched(url, final or url, status, (), b"", FINISHED, 312, redirects, "text/html")


def failed(url: str, kind: FailureKind, detail: str) -> Failed:
    """No answer."""
    return Failed(url, kind, detail, FINISHED, 15_000, attempts=3)


def asked(outcome: Fetched | Failed, shows: Page | None = None, purpose: Purpose = Purpose.CITED, about: Target | None = None) -> Evidence:
    """An answer to the question for its own URL."""
    return Evidence(Question(Url(outcome.requested), purpose, about), outcome, shows)


def same(title: str, url: str, final: str | None = None, suggestions: tuple[Suggestion, ...] = ()) -> Judgement:
    """The page shows the cited title."""
    return Judgement(
        Reason.TITLE_MATCHES,
        f"The page's title (og:title) is the cited one: “{title}”.",
        Match(Closeness.SAME, 1.0, title, Reading(title, "og:title"), author=Agreement.AGREES, date=Agreement.AGREES),
        (asked(fetched(url, final=final), page(title)),),
        suggestions=suggestions,
    )


def _live() -> list[Row]:
    lamp, tides, quay = "The Lamp at Gull Point", "Tide Tables for the Outer Harbour", "Who Paid for the New Quay?"
    base = "https://gazette.example/2021"
    moved = f"{base}/harbour/tide-tables-for-the-outer-harbour"
    ferry, ferry_now = "Night Ferry Returns After Two Winters", "Night Ferry Is Back After Two Winters"
    return [
        Row("1", article(lamp, f"{base}/lamp"), same(lamp, f"{base}/lamp")),
        Row(
            "2",
            article(tides, f"{base}/tides"),
            same(tides, f"{base}/tides", moved, (Suggestion("redirect", moved),)),
            locator="7",
        ),
        Row("3", article(lamp), same(lamp, f"{base}/lamp"), Form.IBID, 1, CitationRef("1", 1), Resolution.RESOLVED),
        Row(
            "4",
            article(ferry, f"{base}/ferry"),
            Judgement(
                Reason.TITLE_CLOSE,
                "Most words of the cited title stand in the page's title (h1), some differ.",
                Match(
                    Closeness.CLOSE,
                    0.81,
                    ferry,
                    Reading(ferry_now, "h1"),
                    ("returns",),
                    ("is", "back"),
                    author=Agreement.AGREES,
                    date=Agreement.DIFFERS,
                ),
                (asked(fetched(f"{base}/ferry"), page(ferry_now, "h1")),),
                (Remark("title-differs", Severity.WARNING, "The page's title has other words than the note's."),),
            ),
        ),
        Row(
            "5",
            article(quay, f"{base}/quay?token=abc123"),
            Judgement(
                Reason.NOTHING_READABLE,
                "The page answers, but it is made by scripts and shows nothing to compare.",
                None,
                (asked(fetched(f"{base}/quay?token=abc123"), Page(PageKind.HTML)),),
                (Remark("nothing-readable", Severity.WARNING, "Look at the page yourself: nothing in it could be read."),),
            ),
        ),
    ]


def _dead() -> list[Row]:
    base = "https://old.example/papers"
    quotas = "Fishing Quotas, 2019"
    return [
        Row(
            "6",
            article("A Short History of the Breakwater and the People Who Built It by Hand", f"{base}/breakwater"),
            Judgement(
                Reason.NOT_FOUND,
                "The server answers 404: there is no such page.",
                None,
                (
                    asked(fetched(f"{base}/breakwater", 404), Page(PageKind.HTML, (Reading("Nothing here", "title"),))),
                    asked(fetched(f"{base}/breakwater", 404), None, Purpose.SECOND_LOOK),
                ),
                suggestions=(Suggestion("archive", f"https://memory.example/20190301/{base}/breakwater", "2019-03-01"),),
            ),
        ),
        Row(
            "7",
            article(quotas, f"{base}/quotas"),
            Judgement(
                Reason.TITLE_DIFFERS,
                "The page's title (og:title) is “Fishing Quotas, 2024”: another work of the series.",
                Match(Closeness.DIFFERENT, 0.42, quotas, Reading("Fishing Quotas, 2024", "og:title"), ("2019",), ("2024",)),
                (asked(fetched(f"{base}/quotas"), page("Fishing Quotas, 2024")),),
            ),
        ),
        Row(
            "8",
            article("Storm Glass", f"{base}/storm-glass"),
            Judgement(
                Reason.CHALLENGE,
                "The site asks visitors to prove that they are people (cloudflare); its address names the cited title.",
                Match(Closeness.INCOMPARABLE, 0.0, "Storm Glass", in_address=True),
                (asked(fetched(f"{base}/storm-glass", 403), Page(PageKind.HTML, (Reading("Just a moment", "title"),))),),
            ),
        ),
        Row(
            "9",
            article("Letters from the Pilot Station", "https://pilot.example/letters"),
            Judgement(
                Reason.TIMEOUT,
                "No answer within 15 seconds, three times.",
                None,
                (asked(failed("https://pilot.example/letters", FailureKind.TIMEOUT, "no answer within 15 s")),),
            ),
        ),
    ]


def _unasked() -> list[Row]:
    return [
        Row("10", article("The Rope-Makers' Almanac"), Judgement(Reason.NO_ADDRESS, "The note gives no address to ask.")),
        Row(
            "11",
            Item(author=(Name(family="Marrow"),), title_short="Lamp"),
            Judgement(Reason.AMBIGUOUS_ANTECEDENT, "It may stand for the works in note 1 or note 4."),
            Form.SHORT,
            resolution=Resolution.AMBIGUOUS,
            candidates=(CitationRef("1", 1), CitationRef("4", 1)),
        ),
        Row(
            "11",
            article("Sounding Lines", "ftp://files.example/sounding.pdf"),
            Judgement(Reason.SCHEME, "Only http and https addresses are asked; this one is ftp."),
            index=2,
        ),
        Row(
            "13",
            article("Salt and Memory", doi="10.5555/salt.1"),
            Judgement(
                Reason.DOI_NOT_REGISTERED,
                "doi.org knows no DOI 10.5555/salt.1.",
                None,
                (
                    Evidence(
                        Question(Doi("10.5555/salt.1")),
                        fetched("https://doi.org/10.5555/salt.1", 404),
                    ),
                ),
                suggestions=(Suggestion("doi", "https://doi.org/10.5555/salt.11", title="Salt and Memory"),),
            ),
        ),
    ]


def _note_text(rows: list[Row]) -> str:
    return "; ".join(f"“{row.item.title or row.item.title_short},” {GAZETTE}, {row.item.url or row.item.doi or ''}" for row in rows)


def _leads(item: Item) -> tuple[Lead, ...]:
    leads = [Lead(Url(item.url), Role.CITED)] if item.url else []
    return tuple([*leads, Lead(Doi(item.doi), Role.DOI)] if item.doi else leads)


def _finding(row: Row, text: str, line: int) -> Finding:
    title = row.item.title or ""
    start = text.find(title)
    citation = Citation(
        ref=CitationRef(row.note, row.index),
        form=row.form,
        text=text,
        span=Span(0, len(text)),
        item=row.item,
        locator=row.locator,
        fields=(Field("title", Span(start, start + len(title))),) if title and start >= 0 else (),
        leads=_leads(row.item),
        antecedent=row.antecedent,
        resolution=row.resolution,
        candidates=row.candidates,
    )
    return Finding(citation, Position(line, 5, line, 5 + len(text)), row.judgement)


def document(rows: list[Row], path: str = "harbour.md") -> DocumentReport:
    """A document of these rows; note 12 holds words alone."""
    notes: list[Note] = []
    findings: list[Finding] = []
    for line, label in enumerate(dict.fromkeys([*(row.note for row in rows), "12"]), start=40):
        mine = [row for row in rows if row.note == label]
        text = _note_text(mine) if mine else "The harbour master kept no books in those years."
        marker = Marker(label, Position(line - 30, 18, line - 30, 22), f"The quay was late, as ever, in year {label}.")
        notes.append(Note(label, NoteKind.FOOTNOTE, label, text, Position(line, 1, line, 5 + len(text)), (marker,)))
        findings += [_finding(row, text, line) for row in mine]
    problems = (
        Problem("marker-without-note", Severity.WARNING, "Nothing in the document is note 14.", Position(23, 61, 23, 66)),
        Problem("encoding", Severity.NOTE, "Read as Windows-1252, since it is no UTF-8."),
    )
    links = (TextLink("the port's own page", "https://port.example/", Position(3, 10, 3, 29)),)
    return DocumentReport(path, Document(path, "markdown", tuple(notes), (), links, problems, "[^1] notes"), tuple(findings))


def checked() -> Report:
    """A run over one document that shows most of what there is."""
    rows = [*_live(), *_dead(), *_unasked()]
    return Report(
        (document(rows),),
        STARTED,
        FINISHED,
        targets=10,
        notices=(Notice("proxy", "Names were resolved by the proxy."),),
    )


def extracted() -> Report:
    """The same document without asking the network."""
    offline = Judgement(Reason.OFFLINE, "The network was not asked.")
    rows = [replace(row, judgement=offline) for row in (*_live(), *_dead(), *_unasked())]
    return Report((document(rows),), STARTED, STARTED, offline=True, targets=10)


def clean() -> Report:
    """A document with nothing wrong in it."""
    report = document(_live()[:3], "clean.md")
    assert report.document is not None
    return Report((replace(report, document=replace(report.document, problems=(), links=())),), STARTED, FINISHED, targets=2)


def several() -> Report:
    """Three documents: one with findings, one that could not be read, one without notes."""
    empty = Document("empty.txt", "text", (), sought="superscript digits, [1] and a list under Notes")
    return Report(
        (
            document(_dead()[:2], "docs/a.md"),
            DocumentReport("docs/b.pdf", None, error="docs/b.pdf is no PDF, though its name says so."),
            DocumentReport("empty.txt", empty),
        ),
        STARTED,
        FINISHED,
        targets=2,
    )


def interrupted() -> Report:
    """A run that was stopped after its first answers."""
    rows = [
        *_live()[:2],
        *(
            replace(
                row,
                judgement=Judgement(
                    Reason.NOT_ASKED,
                    "The run was interrupted before this was asked.",
                    evidence=(asked(failed(row.item.url or "", FailureKind.INTERRUPTED, "interrupted")),),
                ),
            )
            for row in _dead()
        ),
    ]
    return Report((document(rows),), STARTED, FINISHED, complete=False, targets=6)


def network_down() -> Report:
    """A run on a machine without a network."""
    down = Judgement(Reason.NETWORK_DOWN, "Nothing could be reached, and a name that must exist could not be found either.")
    rows = [replace(row, judgement=down) for row in (*_live()[:2], *_dead())]
    return Report((document([*rows, *_unasked()[:1]]),), STARTED, FINISHED, targets=6)


def nothing() -> Report:
    """A run over no document at all."""
    return Report((), STARTED, FINISHED)


def hostile() -> Report:
    """Escapes, overrides, secrets and broken characters wherever text from outside can stand."""
    evil = "Tide\x1b[2J\x1b]0;owned\x07 \u202etables\u2066 \x9b31m [bold]and[/bold] \udcff\x7f ::error::x\r\n::warning::y 海図 {}\\%"
    url = "https://user:hunter2@tides.example/a?token=hunter2&page=2"
    judgement = Judgement(
        Reason.TITLE_DIFFERS,
        f"At {url} stands “{evil}”.",
        Match(Closeness.DIFFERENT, 1 / 3, evil, Reading(evil, "og:title"), ("tide",), ("海図",)),
        (asked(fetched(url, final=url + "&x=1"), page(evil)), asked(failed(url, FailureKind.TLS, f"{evil} {url}"))),
        (Remark("walled", Severity.WARNING, f"{evil} {url}"),),
        (Suggestion("variant", url, "2020\x1b[0m", evil),),
    )
    item = replace(article(evil, url), author=(Name(literal=evil),), archive_url=url, container_title=evil)
    report = document([Row("1", item, judgement)], "docs/\udce9vil\x1b[31m.md")
    error = DocumentReport(url, None, error=f"{url} {evil}")
    return Report((report, error), STARTED, FINISHED, targets=1, notices=(Notice("proxy", f"{evil} {url}"),))


ALL = {
    "checked": checked,
    "extracted": extracted,
    "clean": clean,
    "several": several,
    "interrupted": interrupted,
    "network_down": network_down,
    "nothing": nothing,
    "hostile": hostile,
}
