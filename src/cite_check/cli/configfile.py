"""Finding and reading ``cite-check.toml``, or ``[tool.cite-check]`` in ``pyproject.toml``."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from cite_check.cli.settings import ConfigFile
from cite_check.model.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("cite-check.toml", ".cite-check.toml")


def find_config(start: Path) -> ConfigFile | None:
    """The first configuration file at or above ``start``, not above the folder that holds ``.git``."""
    for folder in (start, *start.parents):
        for name in NAMES:
            if (folder / name).is_file():
                return read_config(folder / name, named=False)
        project = folder / "pyproject.toml"
        if project.is_file() and "cite-check" in _parse(project).get("tool", {}):
            return read_config(project, named=False)
        if (folder / ".git").exists():
            return None
    return None


def read_config(path: Path, *, named: bool) -> ConfigFile:
    """One file's table. Raises ConfigError where it cannot be read, or is not TOML."""
    table = _parse(path)
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("cite-check", {})
    return ConfigFile(str(path), table, named)


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        message = f"{path}: cannot be read: {error.strerror or error}."
        raise ConfigError(message, "Check the path given to --config.") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{path}: is not TOML: {error}."
        raise ConfigError(message) from None
