"""Files, folders, globs: what is read, and what is refused in one line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from cite_check.cli import sources
from cite_check.cli.sources import BytesSource, FileSource, find_files, is_url
from cite_check.model.errors import DocumentError

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = (".md", ".txt")


def names(path: Path | str) -> list[str]:
    return [found.path.name for found in find_files(str(path), SUFFIXES)]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    for name in ("b.md", "a.txt", "c.png", "skip.md", "deep/d.md", "deep/skip.md", "deep/kept.md", "build/e.md", ".hidden/f.md"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("build/\nskip.md\n", encoding="utf-8")
    (tmp_path / "deep" / ".gitignore").write_text("!skip.md\n", encoding="utf-8")
    return tmp_path


def test_a_folder_is_walked_and_gitignore_honoured(tree: Path) -> None:
    assert names(tree) == ["a.txt", "b.md", "d.md", "kept.md", "skip.md"]
    assert not any(found.named for found in find_files(str(tree), SUFFIXES))


def test_a_folder_below_the_repository_knows_the_rules_above(tree: Path) -> None:
    with pytest.raises(DocumentError, match="holds no document"):
        names(tree / "build")


def test_a_named_file_is_taken_whatever_its_suffix(tree: Path) -> None:
    assert [(found.path.name, found.named) for found in find_files(str(tree / "c.png"), SUFFIXES)] == [("c.png", True)]


def test_a_glob_is_expanded(tree: Path) -> None:
    assert names(tree / "*.md") == ["b.md", "skip.md"]
    assert "d.md" in names(tree / "de*")
    with pytest.raises(DocumentError, match="no file matches"):
        names(tree / "*.docx")


def test_a_file_with_brackets_in_its_name_is_no_pattern(tmp_path: Path) -> None:
    (tmp_path / "a[1].md").write_text("x", encoding="utf-8")
    assert names(tmp_path / "a[1].md") == ["a[1].md"]


def test_a_folder_without_documents_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"holds no document; looked for \.md, \.txt"):
        names(tmp_path)


def read(path: Path) -> bytes:
    return FileSource(path, str(path)).read()


def test_what_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DocumentError, match="there is no such file"):
        read(tmp_path / "nowhere.md")
    with pytest.raises(DocumentError, match="is not a regular file"):
        read(tmp_path)
    large = tmp_path / "large.md"
    large.write_bytes(b"12345")
    monkeypatch.setattr(sources, "DOCUMENT_CAP", 4)
    with pytest.raises(DocumentError, match="documents are read up to"):
        read(large)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(DocumentError, match="is not a regular file"):
        read(tmp_path / "pipe.md")


def test_siblings_only_from_the_own_folder(tmp_path: Path) -> None:
    (tmp_path / "doc").mkdir()
    (tmp_path / "doc" / "notes.bib").write_bytes(b"@book{}")
    (tmp_path / "secret").write_bytes(b"s")
    source = FileSource(tmp_path / "doc" / "a.md", "a.md")
    assert source.sibling("notes.bib") == b"@book{}"
    assert source.sibling("../secret") is None
    assert source.sibling(str(tmp_path / "secret")) is None
    assert source.sibling("nowhere") is None
    assert source.sibling("\0") is None
    assert BytesSource("-", b"x").sibling("notes.bib") is None
    assert BytesSource("-", b"x").read() == b"x"


def test_urls_are_told_from_paths() -> None:
    assert is_url("https://example.org/a.md")
    assert is_url("HTTP://EXAMPLE.ORG")
    assert not is_url("notes/http.md")
