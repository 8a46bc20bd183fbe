"""The main job as a function: no command line, no configuration file, and of the environment only how to reach the web."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.cli.checking import Command, make_report
from cite_check.cli.settings import BY_NAME, resolve
from cite_check.model.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

    from cite_check.model.report import Report


def check(*paths: str, offline: bool = False, record: Path | None = None, replay: Path | None = None, **settings: object) -> Report:
    """Check documents and give the report. ``settings`` are those of the command line, spelled with underscores.

    Raises CiteCheckError (DocumentError, ConfigError, StoreError) for what the caller must mend; what the web does is in the report.
    """
    unknown = sorted(name for name in settings if name.replace("_", "-") not in BY_NAME)
    if unknown:
        message = f"There is no setting {unknown[0]!r}."
        raise ConfigError(message, f"The settings are: {', '.join(BY_NAME)}.")
    command = Command(paths, resolve(settings, {}, None), "json", offline=offline, record=record, replay=replay, progress=False)
    return make_report(command)[0]
