"""Layers of settings: which one wins, what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from cite_check.cli.settings import SETTINGS, ConfigFile, resolve
from cite_check.model.errors import ConfigError


def found(**table: Any) -> ConfigFile:  # noqa: ANN401 - whatever a file may hold
    return ConfigFile("cite-check.toml", {key.replace("_", "-"): value for key, value in table.items()}, named=False)


def test_defaults_say_that_they_are_defaults() -> None:
    values = resolve({}, {}, None)
    assert set(values) == {setting.name for setting in SETTINGS}
    assert {value.origin for value in values.values()} == {"default"}
    assert values["fail-on"].value == ("dead", "mismatched")


@pytest.mark.parametrize(
    ("flags", "environ", "expected", "origin"),
    [
        ({"timeout": 3.0}, {"CITE_CHECK_TIMEOUT": "4"}, 3.0, "flag"),
        ({}, {"CITE_CHECK_TIMEOUT": "4"}, 4.0, "environment"),
        ({}, {}, 5.0, "cite-check.toml"),
    ],
)
def test_flags_beat_environment_beats_file(flags: dict[str, Any], environ: dict[str, str], expected: float, origin: str) -> None:
    value = resolve(flags, environ, found(timeout=5))["timeout"]
    assert (value.value, value.origin) == (expected, origin)


def test_lists_are_words_with_commas_or_repeated_or_toml_lists() -> None:
    assert resolve({"fail_on": "dead, blocked"}, {}, None)["fail-on"].value == ("dead", "blocked")
    assert resolve({"ignore": ("timeout", "tls,refused")}, {}, None)["ignore"].value == ("timeout", "tls", "refused")
    assert resolve({}, {}, found(ignore=["tls"]))["ignore"].value == ("tls",)
    assert resolve({}, {}, found(ignore="tls, timeout"))["ignore"].value == ("tls", "timeout")


def test_flags_from_the_environment() -> None:
    assert resolve({}, {"CITE_CHECK_STRICT": "yes"}, None)["strict"].value is True
    assert resolve({}, {"CITE_CHECK_STRICT": "0"}, None)["strict"].value is False


@pytest.mark.parametrize(
    ("config", "message"),
    [
        (found(timeuot=5), "unknown key 'timeuot'"),
        (found(timeout="long"), "timeout must be a number"),
        (found(retries=1.5), "retries must be a whole number"),
        (found(strict="yes"), "strict must be true or false"),
        (found(ignore=[1]), "ignore must be a list of words"),
        (found(color=1), "color must be a word"),
        (found(retries=True), "retries must be a whole number"),
        (found(timeout=True), "timeout must be a number"),
        (found(allow_private=True), "counts only from a flag"),
        (found(allow_net=["10.0.0.0/8"]), "counts only from a flag"),
        (found(timeout=0), "at least 0.1"),
    ],
)
def test_a_file_that_cannot_be_obeyed_is_an_error(config: ConfigFile, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        resolve({}, {}, config)


def test_an_unknown_key_comes_with_a_suggestion() -> None:
    with pytest.raises(ConfigError) as caught:
        resolve({}, {}, found(timeuot=5))
    assert caught.value.advice == "Did you mean timeout?"
    with pytest.raises(ConfigError) as caught:
        resolve({}, {}, found(zzz=5))
    assert "The keys are: fail-on" in caught.value.advice


def test_a_named_file_may_open_the_network() -> None:
    config = ConfigFile("mine.toml", {"allow-net": ["10.0.0.0/8"]}, named=True)
    assert resolve({}, {}, config)["allow-net"].value == ("10.0.0.0/8",)


@pytest.mark.parametrize("word", ["soon", "nan"])
def test_a_word_in_the_environment_that_is_no_number(word: str) -> None:
    with pytest.raises(ConfigError):
        resolve({}, {"CITE_CHECK_TIMEOUT": word}, None)
