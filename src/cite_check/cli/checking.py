"""The work behind ``check`` and ``extract``: from resolved settings to a report, its files and an exit status."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cite_check.address import redact
from cite_check.cli.exits import FAIL_WORDS, STRICT, Exit, exit_status
from cite_check.cli.outputs import plan_output, say, stdout_view, write_file, write_stdout, write_table
from cite_check.cli.progress import progress_bar
from cite_check.cli.sources import STDIN, BytesSource, FileSource, UnreadableSource, find_files, is_url, standard_input
from cite_check.model.errors import ConfigError, DocumentError
from cite_check.model.outcome import FailureKind
from cite_check.model.policy import CheckPolicy, WebPolicy
from cite_check.model.rules import RULES
from cite_check.model.view import Detail
from cite_check.pipeline.extracting import extract_report
from cite_check.pipeline.reading import Intake
from cite_check.readers.choose import SUFFIXES
from cite_check.reporters.registry import reporter_for
from cite_check.web.clock import SystemClock, replay_clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from cite_check.cli.outputs import Output
    from cite_check.cli.settings import Value
    from cite_check.model.report import Report
    from cite_check.ports import Clock
    from cite_check.web.door import Web


@dataclass(frozen=True, slots=True)
class Command:
    """One command as it was given: what to read, what to write, and how."""

    paths: tuple[str, ...]
    settings: Mapping[str, Value]
    format: str
    outputs: tuple[str, ...] = ()
    wanted: str | None = None
    offline: bool = False
    record: Path | None = None
    replay: Path | None = None
    quiet: int = 0
    verbose: int = 0
    progress: bool = True

    def value(self, name: str) -> Any:  # noqa: ANN401 - settings are of several kinds
        """The value of one setting."""
        return self.settings[name].value


def run_check(command: Command) -> Exit:
    """Do the main job: read, ask, judge, report. Raises CiteCheckError for what the user must mend."""
    outputs = tuple(plan_output(spec) for spec in command.outputs)
    reporter_for(command.format)
    report, interrupted = make_report(command)
    return _publish(command, outputs, report, interrupted=interrupted)


def make_report(command: Command) -> tuple[Report, bool]:
    """The report of a command, and whether the run was interrupted. Raises CiteCheckError for what the user must mend."""
    policy = check_policy(command)
    if command.offline:
        return extract_report(_intakes_offline(command), SystemClock(), policy), False
    import asyncio

    return asyncio.run(_check_online(command, policy))


def check_policy(command: Command) -> CheckPolicy:
    """What is checked and what fails. Raises ConfigError for a word that is no verdict or no rule."""
    fail_on = set(command.value("fail-on")) | (STRICT if command.value("strict") else set())
    _refuse_unknown(fail_on, FAIL_WORDS, "--fail-on")
    ignore, select = set(command.value("ignore")), set(command.value("select"))
    _refuse_unknown(ignore | select, RULES, "--ignore and --select")
    return CheckPolicy(
        links=command.value("links"),
        offline=command.offline,
        ignore=frozenset(ignore),
        select=frozenset(select),
        fail_on=frozenset(fail_on),
        allow_empty=command.value("allow-empty"),
    )


def _refuse_unknown(words: Iterable[str], known: Iterable[str], where: str) -> None:
    from difflib import get_close_matches

    known = tuple(known)
    for word in sorted(set(words) - set(known)):
        near = get_close_matches(word, known, n=1)
        message = f"{where}: {word!r} is not a word that it knows."
        raise ConfigError(message, f"Did you mean {near[0]}?" if near else f"Known are: {', '.join(known)}.")


def web_policy(command: Command, environ: Mapping[str, str]) -> WebPolicy:
    """How the web is asked."""
    from cite_check.web.proxies import proxies_from

    timeout = command.value("timeout")
    usual = WebPolicy()
    return WebPolicy(
        timeout=timeout,
        patience=timeout * usual.patience / usual.timeout,
        retries=command.value("retries"),
        concurrency=command.value("concurrency"),
        host_concurrency=command.value("host-concurrency"),
        host_delay=command.value("host-delay"),
        budget=command.value("budget"),
        allow_net=command.value("allow-net"),
        allow_private=command.value("allow-private"),
        proxies=proxies_from(environ),
        ca_file=environ.get("SSL_CERT_FILE") or None,
    )


async def _check_online(command: Command, policy: CheckPolicy) -> tuple[Report, bool]:
    from cite_check.cli.interrupt import stopping_on_signals
    from cite_check.pipeline.check import Run, check_report
    from cite_check.web.door import open_web

    clock: Clock = replay_clock() if command.replay else SystemClock()
    settings = web_policy(command, os.environ)
    async with open_web(settings, clock, record=command.record, replay=command.replay) as web:
        intakes = [intake for path in command.paths for intake in await _intakes_online(path, command.wanted, web)]
        with progress_bar(wanted=command.progress and not command.quiet) as bar:
            run = Run(web, clock, bar, settings.concurrency, settings.budget)
            if command.replay:
                run = replace(run, budget=None, first_word=None)
            with stopping_on_signals(run.stop):
                report = await check_report(intakes, run, policy)
    return report, run.stop.event.is_set() and run.stop.kind is FailureKind.INTERRUPTED


async def _intakes_online(path: str, wanted: str | None, web: Web) -> list[Intake]:
    if not is_url(path):
        return list(_intakes_of(path, wanted))
    try:
        content, media_type = await web.fetch_document(path)
    except DocumentError as error:
        return [Intake(UnreadableSource(path, error))]
    return [Intake(BytesSource(redact(path), content, media_type), wanted=wanted)]


def _intakes_offline(command: Command) -> Iterator[Intake]:
    for path in command.paths:
        if is_url(path):
            message = f"{path}: is a URL, and nothing is fetched offline."
            yield Intake(UnreadableSource(path, DocumentError(message, "Leave out --offline, or save the document first.")))
        else:
            yield from _intakes_of(path, command.wanted)


def _intakes_of(path: str, wanted: str | None) -> Iterator[Intake]:
    if path == STDIN:
        yield Intake(standard_input(), wanted=wanted)
        return
    try:
        for found in find_files(path, sorted(SUFFIXES)):
            yield Intake(FileSource(found.path, str(found.path)), found.named, wanted)
    except DocumentError as error:
        yield Intake(UnreadableSource(path, error))


def _publish(command: Command, outputs: Sequence[Output], report: Report, *, interrupted: bool) -> Exit:
    for output in outputs:
        write_file(output, report)
    for document in report.documents:
        if document.error:
            say(document.error)
    if _worth_printing(command, report):
        view = stdout_view(_detail(command), command.value("color"))
        write = write_table if command.format == "table" else write_stdout
        write(reporter_for(command.format).load()(report, view))
    status = exit_status(report, check_policy(command).fail_on, interrupted=interrupted)
    return Exit.CLEAN if status is Exit.FINDINGS and command.value("exit-zero") else status


def _worth_printing(command: Command, report: Report) -> bool:
    """Whether standard output gets a report: not when only the status is wanted, nor a table of nothing but errors told already."""
    if command.quiet >= 2:  # noqa: PLR2004 - said twice, it wants the exit status alone
        return False
    return command.format != "table" or not report.documents or not all(document.error for document in report.documents)


def _detail(command: Command) -> Detail:
    if command.quiet:
        return Detail.PROBLEMS
    return Detail.EVIDENCE if command.verbose else Detail.ALL
