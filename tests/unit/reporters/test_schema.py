from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from cite_check.model.citation import Form
from cite_check.model.document import NoteKind, Severity
from cite_check.model.item import ItemType
from cite_check.model.match import Agreement, Closeness
from cite_check.model.outcome import FailureKind
from cite_check.model.target import Purpose
from cite_check.model.verdict import REASONS_OF, Reason, Verdict
from cite_check.model.view import View
from cite_check.reporters.json import render
from cite_check.reporters.schema import SCHEMA_VERSION, schema
from tests.unit.reporters import samples

if TYPE_CHECKING:
    from enum import StrEnum

SCHEMA = json.loads(schema())
DEFS = SCHEMA["$defs"]


def test_it_is_a_schema_and_plain_ascii() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert schema().isascii()
    assert SCHEMA_VERSION.startswith("1.")


@pytest.mark.parametrize(
    ("place", "values"),
    [
        (DEFS["citation"]["properties"]["verdict"], Verdict),
        (DEFS["citation"]["properties"]["reason"], Reason),
        (DEFS["citation"]["properties"]["form"], Form),
        (DEFS["note"]["properties"]["kind"], NoteKind),
        (DEFS["remark"]["properties"]["severity"], Severity),
        (DEFS["item"]["properties"]["type"], ItemType),
        (DEFS["match"]["properties"]["closeness"], Closeness),
        (DEFS["match"]["properties"]["author"], Agreement),
        (DEFS["evidence"]["properties"]["purpose"], Purpose),
    ],
)
def test_its_enumerations_are_the_models(place: dict[str, Any], values: type[StrEnum]) -> None:
    assert place["enum"] == [value.value for value in values]


def test_its_failures_are_the_models() -> None:
    assert DEFS["evidence"]["properties"]["error"]["enum"] == [*(kind.value for kind in FailureKind), None]


def test_it_joins_each_verdict_with_its_reasons() -> None:
    joined = {
        rule["if"]["properties"]["verdict"]["const"]: rule["then"]["properties"]["reason"]["enum"] for rule in DEFS["citation"]["allOf"]
    }
    assert joined == {verdict.value: [reason.value for reason in reasons] for verdict, reasons in REASONS_OF.items()}


def _spoil(change: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(render(samples.checked(), View()))
    cited = loaded["documents"][0]["citations"][0]
    match change:
        case "a key is gone":
            del cited["locator"]
        case "an unknown word":
            cited["verdict"] = "fine"
        case "a reason of another verdict":
            cited["verdict"] = "dead"
        case "a nameless author":
            cited["item"]["author"] = [{}]
        case _:
            loaded["started"] = "yesterday"
    return loaded


@pytest.mark.parametrize("change", ["a key is gone", "an unknown word", "a reason of another verdict", "a nameless author", "a bad time"])
def test_it_refuses_what_is_wrong(change: str) -> None:
    assert not Draft202012Validator(SCHEMA).is_valid(_spoil(change))


def test_it_allows_additions() -> None:
    loaded = json.loads(render(samples.checked(), View()))
    loaded["documents"][0]["citations"][0]["later"] = 1
    assert Draft202012Validator(SCHEMA).is_valid(loaded)
