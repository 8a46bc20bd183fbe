"""What a verdict rests on, line by line: what was asked, what answered, where the title was read, what agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.match import Agreement, Closeness
from cite_check.model.outcome import Fetched
from cite_check.model.target import Purpose
from cite_check.reporters.parts.differing import is_near, marked
from cite_check.reporters.parts.layout import Line
from cite_check.reporters.parts.pen import DIM
from cite_check.reporters.parts.phrases import plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.text import Text

    from cite_check.model.evidence import Evidence
    from cite_check.model.match import Match
    from cite_check.model.outcome import Failed
    from cite_check.model.report import Finding
    from cite_check.reporters.parts.pen import Pen

_ASKED: Final = {
    Purpose.CITED: "asked",
    Purpose.LEAD: "then asked",
    Purpose.SECOND_LOOK: "asked again",
    Purpose.NEIGHBOUR: "asked for a made-up neighbour",
}


def evidence_lines(finding: Finding, pen: Pen) -> tuple[Line, ...]:
    """The lines for one finding; none where nothing was asked."""
    judgement = finding.judgement
    lines = [line for evidence in judgement.evidence for line in _answer(evidence, pen)]
    return (*lines, *(_compared(judgement.match, pen) if judgement.match else ()))


def _answer(evidence: Evidence, pen: Pen) -> Iterator[Line]:
    outcome = evidence.outcome
    yield Line(pen.own(f"{_ASKED[evidence.question.purpose]}:", DIM), pen.link(outcome.requested))
    for redirect in outcome.redirects:
        yield Line(pen.own(f"{redirect.status} {pen.arrow}", DIM), pen.link(redirect.url), 2)
    yield Line(_status(outcome, pen) if isinstance(outcome, Fetched) else _failure(outcome, pen), indent=2)
    if evidence.page and evidence.page.readings:
        best = evidence.page.readings[0]
        yield Line(pen.own(f"{best.source}: ", DIM).append_text(pen.quoted(best.text)), indent=2)


def _status(fetched: Fetched, pen: Pen) -> Text:
    said = [f"{fetched.status} {fetched.media_type or ''}".strip(), f"{fetched.elapsed_ms} ms"]
    said += [plural(fetched.attempts, "attempt")] if fetched.attempts > 1 else []
    said += ["cut short"] if fetched.truncated else []
    said += ["from the store"] if fetched.cached else []
    return pen.own("answered: ", DIM).append_text(pen.foreign(", ".join(said)))


def _failure(failed: Failed, pen: Pen) -> Text:
    said = f"{failed.kind.value}: {failed.detail}" if failed.detail else failed.kind.value
    return pen.own("failed: ", DIM).append_text(pen.foreign(f"{said}, {plural(failed.attempts, 'attempt')}"))


def _compared(match: Match, pen: Pen) -> Iterator[Line]:
    if match.cited and match.reading and (match.missing or match.extra) and is_near(match):
        yield Line(pen.own("cited: ", DIM).append_text(marked(pen, match.cited, match.missing)))
        yield Line(pen.own("found: ", DIM).append_text(marked(pen, match.reading.text, match.extra)))
    if match.closeness is not Closeness.INCOMPARABLE:
        yield Line(pen.own(f"title {match.closeness.value} ({match.score:.2f}){_agreements(match)}", DIM))


def _agreements(match: Match) -> str:
    fields = (("author", match.author), ("date", match.date), ("container", match.container))
    return "".join(f", {name} {agreement.value}" for name, agreement in fields if agreement is not Agreement.UNKNOWN)
