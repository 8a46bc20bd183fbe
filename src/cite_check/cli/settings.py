"""The settings: one table, and the layers a value can come from (flags beat environment, environment beats file, file beats default).

A configuration file that was *found* (not named by ``--config``) is hostile input: a stranger's pull request can bring one.
What opens the network counts only from flags, environment or a named file.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from cite_check.model.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ENVIRONMENT_PREFIX: Final = "CITE_CHECK_"


def _flag(text: str) -> bool:
    words = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False, "": False}
    return words[text.strip().lower()]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value: how it is read from a word, how from a TOML value, and how it is called in messages."""

    name: str
    from_word: Callable[[str], Any]
    from_toml: Callable[[Any], Any]


def _toml_number(value: Any) -> float:  # noqa: ANN401 - whatever the file holds
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    return float(value)


def _toml_whole(value: Any) -> int:  # noqa: ANN401 - whatever the file holds
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError
    return value


def _toml_flag(value: Any) -> bool:  # noqa: ANN401 - whatever the file holds
    if not isinstance(value, bool):
        raise TypeError
    return value


def _toml_words(value: Any) -> tuple[str, ...]:  # noqa: ANN401 - whatever the file holds
    if isinstance(value, str):
        return _words(value)
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise TypeError
    return tuple(value)


def _toml_word(value: Any) -> str:  # noqa: ANN401 - whatever the file holds
    if not isinstance(value, str):
        raise TypeError
    return value


NUMBER: Final = Kind("a number", float, _toml_number)
WHOLE: Final = Kind("a whole number", int, _toml_whole)
FLAG: Final = Kind("true or false", _flag, _toml_flag)
WORDS: Final = Kind("a list of words", _words, _toml_words)
WORD: Final = Kind("a word", str, _toml_word)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name (as flag and in files), its kind, its default, and whether it opens the network (``trusted``).

    ``least`` is the smallest number allowed.
    """

    name: str
    kind: Kind
    default: Any
    trusted: bool = False
    least: float | None = None

    @property
    def variable(self) -> str:
        """Its name in the environment."""
        return ENVIRONMENT_PREFIX + self.name.upper().replace("-", "_")


SETTINGS: Final = (
    Setting("fail-on", WORDS, ("dead", "mismatched")),
    Setting("strict", FLAG, default=False),
    Setting("exit-zero", FLAG, default=False),
    Setting("allow-empty", FLAG, default=False),
    Setting("links", FLAG, default=False),
    Setting("ignore", WORDS, ()),
    Setting("select", WORDS, ()),
    Setting("timeout", NUMBER, 15.0, least=0.1),
    Setting("retries", WHOLE, 2, least=0),
    Setting("concurrency", WHOLE, 64, least=1),
    Setting("host-concurrency", WHOLE, 2, least=1),
    Setting("host-delay", NUMBER, 0.05, least=0.0),
    Setting("budget", NUMBER, None, least=0.0),
    Setting("allow-net", WORDS, (), trusted=True),
    Setting("allow-private", FLAG, default=False, trusted=True),
    Setting("color", WORD, "auto"),
)
BY_NAME: Final = {setting.name: setting for setting in SETTINGS}


@dataclass(frozen=True, slots=True)
class Value:
    """A setting's value and where it came from ("flag", "environment", a file's name, "default")."""

    value: Any
    origin: str


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A configuration file's table; ``named`` if the user named it."""

    path: str
    table: Mapping[str, Any]
    named: bool


def resolve(flags: Mapping[str, Any], environ: Mapping[str, str], config: ConfigFile | None) -> dict[str, Value]:
    """The value of every setting. Raises ConfigError for an unknown key, a value of the wrong kind, or a number out of range."""
    if config is not None:
        _refuse_unknown(config)
    return {setting.name: _checked(setting, _pick(setting, flags, environ, config)) for setting in SETTINGS}


def _refuse_unknown(config: ConfigFile) -> None:
    for key in config.table:
        if key not in BY_NAME:
            near = get_close_matches(key, BY_NAME, n=1)
            advice = f"Did you mean {near[0]}?" if near else f"The keys are: {', '.join(BY_NAME)}."
            message = f"{config.path}: unknown key {key!r}."
            raise ConfigError(message, advice)


def _pick(setting: Setting, flags: Mapping[str, Any], environ: Mapping[str, str], config: ConfigFile | None) -> Value:
    given = flags.get(setting.name.replace("-", "_"))
    if given is not None and given != ():
        return Value(_from_flag(setting, given), "flag")
    if setting.variable in environ:
        return Value(_read(setting, setting.kind.from_word, environ[setting.variable], setting.variable), "environment")
    if config is not None and setting.name in config.table:
        if setting.trusted and not config.named:
            message = f"{config.path}: {setting.name} counts only from a flag, the environment or a file named by --config."
            raise ConfigError(message, "A file that was merely found may be a stranger's. Remove the key, or name the file.")
        return Value(_read(setting, setting.kind.from_toml, config.table[setting.name], config.path), config.path)
    return Value(setting.default, "default")


def _from_flag(setting: Setting, given: Any) -> Any:  # noqa: ANN401 - click gives words, numbers or tuples
    if setting.kind is WORDS:
        parts = (given,) if isinstance(given, str) else given
        return tuple(word for part in parts for word in _words(part))
    return given


def _read(setting: Setting, read: Callable[[Any], Any], raw: Any, where: str) -> Any:  # noqa: ANN401 - whatever the layer holds
    try:
        return read(raw)
    except (TypeError, ValueError, KeyError):
        message = f"{where}: {setting.name} must be {setting.kind.name}, not {raw!r}."
        raise ConfigError(message) from None


def _checked(setting: Setting, found: Value) -> Value:
    if setting.least is not None and found.value is not None and not found.value >= setting.least:
        message = f"{setting.name} must be at least {setting.least:g}, not {found.value:g} (from {found.origin})."
        raise ConfigError(message)
    return found
