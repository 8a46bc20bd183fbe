"""The JSON Schema of the JSON report: a public interface, changed only by additions."""

from __future__ import annotations

SCHEMA_VERSION = "1.0"


def schema() -> bytes:
    """The schema (JSON Schema 2020-12) as it is shipped."""
    from importlib.resources import files

    return files("cite_check").joinpath("report.schema.json").read_bytes()
