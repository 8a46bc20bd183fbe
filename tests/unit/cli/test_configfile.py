"""Where a configuration file is found, and how a bad one is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cite_check.cli.configfile import find_config, read_config
from cite_check.model.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path


def test_the_nearest_file_upwards_counts(tmp_path: Path) -> None:
    below = tmp_path / "docs" / "notes"
    below.mkdir(parents=True)
    (tmp_path / "cite-check.toml").write_text("timeout = 3\n", encoding="utf-8")
    config = find_config(below)
    assert config is not None
    assert (config.table, config.named) == ({"timeout": 3}, False)


def test_pyproject_counts_only_with_its_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nx = 1\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    assert find_config(tmp_path) is None
    (tmp_path / "pyproject.toml").write_text("[tool.cite-check]\nretries = 0\n", encoding="utf-8")
    config = find_config(tmp_path)
    assert config is not None
    assert config.table == {"retries": 0}


def test_nothing_above_the_repository_counts(tmp_path: Path) -> None:
    (tmp_path / "cite-check.toml").write_text("timeout = 3\n", encoding="utf-8")
    inner = tmp_path / "repository"
    (inner / ".git").mkdir(parents=True)
    assert find_config(inner) is None


@pytest.mark.parametrize(("content", "message"), [(b"timeout = \n", "is not TOML"), (b"\xff\xfe\x00", "is not TOML")])
def test_a_broken_file_is_an_error(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "cite-check.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigError, match=message):
        read_config(path, named=True)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_config(tmp_path / "nowhere.toml", named=True)
