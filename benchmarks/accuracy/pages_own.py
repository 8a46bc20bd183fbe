"""Reads the labelled pages of fixtures/pages, plays each against judging, and says whether the verdict is one that a person accepts.

fixtures/pages/README.md describes the files.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from benchmarks.accuracy.pages_measures import Observation
from benchmarks.accuracy.pages_pdf import pdf_of
from benchmarks.accuracy.verdicts_drive import ASKED_AT, Look, citation_of, drive, fetched, look, not_found, url_of, verdict_of
from benchmarks.accuracy.verdicts_table import FIXTURES
from cite_check.model.citation import Certainty
from cite_check.model.item import Item, Name, PartialDate
from cite_check.model.outcome import Failed, FailureKind, Redirect
from cite_check.model.target import Purpose
from cite_check.model.verdict import VERDICT_OF, Reason, Verdict
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from cite_check.model.judgement import Judgement
    from cite_check.model.outcome import Outcome
    from cite_check.model.target import Question

MEASURE_OF: Final[Mapping[str, str]] = {
    "soft-404": "soft-404",
    "front-page": "front-page",
    "parked": "parked",
    "taken-over": "parked",
    "login": "login",
    "consent": "login",
    "age": "login",
    "paywall": "login",
    "challenge": "challenge",
    "shell": "shell",
    "failed": "shell",
    "live": "live-kept",
    "article": "live-kept",
    "pdf": "pdf-own",
}
"""The measure that a folder of fixtures/pages counts for."""
WORKING: Final = frozenset({"live", "article"})
_BAD: Final = frozenset({Verdict.DEAD, Verdict.MISMATCHED})


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled page: what is cited, the answers by address, and the reasons that a person accepts.

    ``title`` is the title that a person would give the page, where the page has one; ``remarks`` must all be made.
    """

    kind: str
    name: str
    item: Item
    certainty: Certainty
    claim: str | None
    answers: Mapping[str, Outcome]
    neighbour: Outcome | None
    reasons: frozenset[Reason]
    remarks: frozenset[str]
    title: str | None

    @property
    def id(self) -> str:
        """The case's name in the baseline."""
        return f"pages/{self.kind}/{self.name}"


def item_of(record: Mapping[str, Any]) -> Item:
    """An item from CSL-JSON: the fields that our fixtures use."""
    return Item(
        title=record.get("title"),
        author=tuple(Name(**name) for name in record.get("author", ())),
        container_title=record.get("container-title"),
        publisher=record.get("publisher"),
        issued=date_of(record.get("issued")),
        url=record.get("URL"),
        doi=record.get("DOI"),
        archive_url=record.get("archive_URL"),
    )


def date_of(text: str | None) -> PartialDate | None:
    """A date from "2021", "2021-08" or "2021-08-17"."""
    if not text:
        return None
    year, month, day = (*(int(part) for part in text.split("-")), None, None)[:3]
    return PartialDate(year, month, day)


def _outcome(url: str, answer: Mapping[str, Any], folder: Path, name: str) -> Outcome:
    if "failed" in answer:
        return Failed(url, FailureKind(answer["failed"]), answer.get("detail", "no answer"), ASKED_AT)
    redirects = tuple(Redirect(status, place) for status, place in answer.get("redirects", ()))
    headers = tuple((key.lower(), value) for key, value in answer.get("headers", ()))
    return fetched(url, _body(answer, folder, name), answer.get("status", 200), headers, redirects)


def _body(answer: Mapping[str, Any], folder: Path, name: str) -> bytes:
    if "pdf" in answer:
        return pdf_of(answer["pdf"])
    if "text" in answer:
        return str(answer["text"]).encode(answer.get("encoding", "utf-8"))
    file: str = answer.get("body", f"{name}.html")
    return (folder / file).read_bytes()


def _neighbour(given: object, asked: Outcome, folder: Path, name: str) -> Outcome | None:
    """A made-up address beside the page: "same" answers as the page itself did; absent, the site has no such address."""
    match given:
        case None:
            return None
        case "same":
            return asked
        case dict():
            return _outcome(asked.requested, given, folder, name)
        case _:
            message = f"{name}: neighbour must be an answer or 'same'"
            raise ValueError(message)


def load_case(path: Path) -> Case:
    """One case from its JSON file."""
    record = json.loads(path.read_text("utf-8"))
    folder, name = path.parent, path.stem
    item = item_of(record["cited"])
    answers = {url: _outcome(url.removeprefix("doi:"), answer, folder, name) for url, answer in record.get("answers", {}).items()}
    if item.url and "answer" in record:
        answers[item.url] = _outcome(item.url, record["answer"], folder, name)
    asked = answers[item.url or next(iter(answers))]
    expected = record["expected"]
    reasons = frozenset(Reason(reason) for reason in expected["reasons"])
    if expected["verdict"] not in {VERDICT_OF[reason] for reason in reasons}:
        message = f"{path}: no accepted reason gives the verdict {expected['verdict']}"
        raise ValueError(message)
    return Case(
        kind=folder.name,
        name=name,
        item=item,
        certainty=Certainty(record.get("certainty", "sure")),
        claim=record.get("claim"),
        answers=answers,
        neighbour=_neighbour(record.get("neighbour"), asked, folder, name),
        reasons=reasons,
        remarks=frozenset(expected.get("remarks", ())),
        title=record.get("title"),
    )


def load_cases(root: Path) -> list[Case]:
    """All cases, in the order of their names."""
    return [load_case(path) for path in sorted(root.glob("*/*.json"))]


def observe_pages(root: Path) -> Iterator[Observation]:
    """What came of every case."""
    cases = load_cases(root)
    for case in cases:
        yield from _observe(case)
    yield from _others(tuple(case for case in cases if case.kind == "pdf" and case.item.title))


def play(case: Case, *, title: str | None = None) -> tuple[Judgement, Mapping[str, Look]]:
    """Judge a case (as if it cited ``title``, where one is given), and what its answers show, by address."""
    looks = {url: look(outcome) for url, outcome in case.answers.items()}
    neighbour = look(case.neighbour) if case.neighbour else None

    def answer(question: Question) -> Look | None:
        address = url_of(question.target)
        if question.purpose is Purpose.NEIGHBOUR:
            return neighbour or not_found(address)
        return looks.get(address)

    item = case.item if title is None else Item(title=title, url=case.item.url)
    return drive(citation_of(item, certainty=case.certainty, claim=case.claim), answer), looks


def _observe(case: Case) -> Iterator[Observation]:
    judgement, looks = play(case)
    made = {remark.rule for remark in judgement.remarks}
    fine = judgement.reason in case.reasons and case.remarks <= made
    wanted = " or ".join(sorted(case.reasons)) + "".join(f" +{rule}" for rule in sorted(case.remarks))
    detail = f"wanted {wanted}, got {judgement.reason} (+{', '.join(sorted(made)) or 'no remark'}): {judgement.message}"
    yield Observation("case", FIXTURES, case.id, fine, detail)
    yield Observation(MEASURE_OF[case.kind], FIXTURES, case.id, fine, detail)
    if case.kind in WORKING:
        yield Observation("live-dead", FIXTURES, case.id, verdict_of(judgement) in _BAD and judgement.reason not in case.reasons, detail)
    if case.title:
        yield from _titles(case, looks)


def _titles(case: Case, looks: Mapping[str, Look]) -> Iterator[Observation]:
    pages = [seen.page for seen in looks.values() if seen.page]
    texts = [reading.text for page in pages for reading in page.readings]
    gold = fold(case.title or "")
    detail = f"gold {case.title!r} of {texts}"
    fine = gold in map(fold, texts)
    yield Observation("reading", FIXTURES, case.id, fine, detail)
    yield Observation("shown", FIXTURES, case.id, bool(texts) and fold(texts[0]) == gold, detail)
    yield Observation("case", FIXTURES, f"{case.id}#reading", fine, detail)


def _others(cases: tuple[Case, ...]) -> Iterator[Observation]:
    """Every PDF judged as if each of the next three's titles were cited."""
    for index, case in enumerate(cases):
        for step in (1, 2, 3):
            title = cases[(index + step) % len(cases)].item.title
            if title is None or title == case.item.title:
                continue
            judgement, _ = play(case, title=title)
            found = judgement.reason in {Reason.TITLE_MATCHES, Reason.TEXT_MATCHES}
            yield Observation(
                "pdf-other", FIXTURES, f"{case.id}+{step}", found, f"cited {title!r}: {judgement.reason}: {judgement.message}"
            )
