"""cite-check: are a document's cited sources still there, and are they still what its notes say they are?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.model import tool
from cite_check.model.errors import CiteCheckError, ConfigError, DocumentError, StoreError
from cite_check.model.verdict import VERDICT_OF, Reason, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from cite_check.model.report import Report

__all__ = ["VERDICT_OF", "CiteCheckError", "ConfigError", "DocumentError", "Reason", "StoreError", "Verdict", "__version__", "check"]

__version__ = tool.VERSION


def check(*paths: str, offline: bool = False, record: Path | None = None, replay: Path | None = None, **settings: object) -> Report:
    """Check documents and give the report; ``settings`` are those of the command line, spelled with underscores (``timeout=5``).

    Reads no configuration file, and of the environment only the proxies and SSL_CERT_FILE.
    Raises CiteCheckError for what the caller must mend.
    """
    from cite_check.cli.library import check as check_documents

    return check_documents(*paths, offline=offline, record=record, replay=replay, **settings)
