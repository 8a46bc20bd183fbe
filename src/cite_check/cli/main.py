"""The command line: verbs and options. Only what parsing them needs is imported here, so that --help stays quick."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cite_check.cli.exits import Exit
from cite_check.model.errors import CiteCheckError
from cite_check.model.tool import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cite_check.cli.settings import ConfigFile, Value

CONTEXT: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

EPILOG: Final = """\b
Examples:
  cite-check article.md
  cite-check article.txt -f json > report.json
  cite-check docs/ --fail-on dead,mismatched -o report.json
  cite-check extract article.md --format csljson

\b
Exit status: 0 clean, 1 findings, 2 usage or unreadable input, 3 could not be done, 130 interrupted.
"""


class Verbs(click.Group):
    """A group whose first argument may be left out: ``cite-check PATH`` is ``cite-check check PATH``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put ``check`` before arguments that begin with no verb and no option of the group's own."""
        own = {"-h", "--help", "-V", "--version"}
        if args and args[0] not in self.commands and args[0] not in own:
            args = ["check", *args]
        return super().parse_args(ctx, args)


@click.group(cls=Verbs, context_settings=CONTEXT, epilog=EPILOG, invoke_without_command=True)
@click.version_option(VERSION, "-V", "--version", prog_name="cite-check", message="%(prog)s %(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Check every numbered note of a document: is the cited source still there, and is it still what the note says?

    `cite-check PATH...` is short for `cite-check check PATH...`.
    """
    if ctx.invoked_subcommand is None:
        click.echo("Usage: cite-check [check] PATH...     try: cite-check article.md     all options: cite-check --help", err=True)
        ctx.exit(Exit.USAGE)


def _several(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Join decorators into one."""

    def decorate(function: Any) -> Any:  # noqa: ANN401 - click's own decorators take and give anything
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


READING = _several(
    click.argument("paths", nargs=-1, metavar="PATH..."),
    click.option("--from", "wanted", metavar="FORMAT", help="Read every document as this format (text, markdown)."),
    click.option("--allow-empty", is_flag=True, default=None, help="A document without notes is no error."),
    click.option("--links", is_flag=True, default=None, help="Check the links of the running text too."),
    click.option("--config", metavar="FILE", type=click.Path(path_type=Path), help="Read this configuration file."),
    click.option("--no-config", is_flag=True, help="Read no configuration file."),
    click.option(
        "-o", "--output", "outputs", multiple=True, metavar="FILE", help="Write a report to FILE too (format by suffix, or json:FILE)."
    ),
    click.option("-q", "--quiet", count=True, help="Only what needs a person; twice: only the exit status."),
    click.option("-v", "--verbose", count=True, help="Show the evidence; twice: tracebacks of our own faults."),
    click.option("--color", type=click.Choice(["auto", "always", "never"]), default=None, help="Colour on standard output."),
)

ASKING = _several(
    click.option("--offline", is_flag=True, help="Ask nothing of the network: show what would be asked."),
    click.option("--fail-on", metavar="LIST", help="Verdicts that fail the run, and 'warning' [dead,mismatched]."),
    click.option("--strict", is_flag=True, default=None, help="Fail on blocked, unreachable, unchecked and warning too."),
    click.option("--exit-zero", is_flag=True, default=None, help="Findings do not fail the run."),
    click.option("--ignore", multiple=True, metavar="RULE", help="Do not report this reason or remark."),
    click.option("--select", multiple=True, metavar="RULE", help="Report only this reason or remark."),
    click.option("--timeout", type=float, metavar="S", help="Seconds for one attempt [15]; 25 for a citation in all."),
    click.option("--retries", type=int, metavar="N", help="Tries after the first [2]."),
    click.option("--concurrency", type=int, metavar="N", help="Requests at once [64]."),
    click.option("--host-concurrency", type=int, metavar="N", help="Requests at once to one host [2]."),
    click.option("--host-delay", type=float, metavar="S", help="Seconds between two requests to one host [0.05]."),
    click.option("--budget", type=float, metavar="S", help="Stop asking after so many seconds."),
    click.option("--allow-net", multiple=True, metavar="CIDR", help="Ask addresses of this private network too."),
    click.option("--allow-private", is_flag=True, default=None, help="Ask any private address."),
    click.option("--record", type=click.Path(path_type=Path), metavar="FILE", help="Keep every exchange in a WARC file."),
    click.option("--replay", type=click.Path(path_type=Path), metavar="FILE", help="Answer from a recording; ask no network."),
    click.option("--no-progress", is_flag=True, help="No progress bar."),
)


@main.command(short_help="Check the citations of documents (the main job).")
@READING
@ASKING
@click.option("-f", "--format", "format_name", default="table", metavar="FORMAT", help="Report on standard output: table, json [table].")
def check(**given: Any) -> None:  # noqa: ANN401 - click's own values
    """Check the citations of documents: files, folders, globs, URLs, or "-" for standard input."""
    from cite_check.cli.checking import run_check

    _leave(run_check(_command(given)))


@main.command(short_help="Notes and citations, without the network.")
@READING
@click.option("-f", "--format", "format_name", default="table", metavar="FORMAT", help="table, json, csljson, bibtex or ris [table].")
def extract(**given: Any) -> None:  # noqa: ANN401 - click's own values
    """Show the notes of documents and what each cites; nothing is asked of the network."""
    from cite_check.cli.checking import run_check

    _leave(run_check(_command({**given, "offline": True})))


@main.command(short_help="What a reason or a rule means.")
@click.argument("rule")
def explain(rule: str) -> None:
    """Say what a reason, remark or problem means, and what to do about it."""
    from cite_check.cli.explaining import explanation

    click.echo(explanation(rule))


@main.command(short_help="The JSON report's schema.")
def schema() -> None:
    """Print the JSON Schema that every JSON report obeys."""
    from cite_check.cli.outputs import write_stdout
    from cite_check.reporters.schema import schema as report_schema

    write_stdout(report_schema())


@main.group(short_help="Settings and where each came from.")
def config() -> None:
    """Show settings."""


@config.command("show")
@click.option("--config", metavar="FILE", type=click.Path(path_type=Path), help="Read this configuration file.")
@click.option("--no-config", is_flag=True, help="Read no configuration file.")
def config_show(**given: Any) -> None:  # noqa: ANN401 - click's own values
    """Print every setting's value and where it came from."""
    for name, value in _settings(given).items():
        shown = ",".join(value.value) if isinstance(value.value, tuple) else value.value
        click.echo(f"{name} = {shown}  ({value.origin})")


def _command(given: Mapping[str, Any]) -> Any:  # noqa: ANN401 - cite_check.cli.checking is imported late
    from cite_check.cli.checking import Command

    if not given["paths"]:
        message = "Name a document to check"
        raise click.UsageError(message)
    return Command(
        paths=given["paths"],
        settings=_settings(given),
        format=given["format_name"],
        outputs=given["outputs"],
        wanted=given["wanted"],
        offline=bool(given.get("offline")),
        record=given.get("record"),
        replay=given.get("replay"),
        quiet=given["quiet"],
        verbose=given["verbose"],
        progress=not given.get("no_progress", True),
    )


def _settings(given: Mapping[str, Any]) -> dict[str, Value]:
    import os

    from cite_check.cli.settings import resolve

    return resolve(given, os.environ, _config_file(given))


def _config_file(given: Mapping[str, Any]) -> ConfigFile | None:
    from cite_check.cli.configfile import find_config, read_config

    if given.get("config") is not None:
        return read_config(given["config"], named=True)
    return None if given.get("no_config") else find_config(Path.cwd())


def _leave(status: Exit) -> None:
    click.get_current_context().exit(status)


def run() -> None:
    """Run the command line and end the process with its status: one clear line for what went wrong, never a traceback."""
    try:
        status = main.main(prog_name="cite-check", standalone_mode=False)
    except click.ClickException as error:
        status = _complain(error.format_message().rstrip("."), "See cite-check --help.")
    except CiteCheckError as error:
        status = _complain(error.message.rstrip("."), error.advice)
    except (click.Abort, KeyboardInterrupt):
        status = Exit.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last line of defence: our own fault
        status = _own_fault(error)
    sys.exit(status)


def _complain(message: str, advice: str) -> Exit:
    from cite_check.cli.outputs import say

    say(f"{message}. {advice}".rstrip())
    return Exit.USAGE


def _own_fault(error: Exception) -> Exit:
    if any(flag.startswith("-vv") for flag in sys.argv):
        import traceback

        traceback.print_exc()
    click.echo(f"cite-check: internal fault ({type(error).__name__}: {error}). Please report it; -vv shows where.", err=True)
    return Exit.NOT_DONE
