"""What no import contract can hold: no cycle through a package's own ``__init__``, no forbidden names, tests that mirror the source."""

from __future__ import annotations

from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

from cite_check.model.verdict import REASONS_OF, VERDICT_OF, Reason, Verdict

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "cite_check"
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.name != "__init__.py")
MOST_LINES = 420


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("cite_check", cache_dir=None)


def test_no_cycle_of_any_kind(graph: grimp.ImportGraph) -> None:
    edges = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    TopologicalSorter(edges).prepare()


def test_no_module_imports_its_own_package(graph: grimp.ImportGraph) -> None:
    guilty = {
        (module, imported)
        for module in graph.modules
        for imported in graph.find_modules_directly_imported_by(module)
        if imported != "cite_check" and module.startswith(imported + ".")
    }
    assert guilty == set()


def test_packages_hold_no_code() -> None:
    for path in SOURCE.rglob("__init__.py"):
        if path.parent != SOURCE:
            assert path.read_text(encoding="utf-8").strip().count("\n") == 0, f"{path}: a docstring of one line, and no more"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_a_module_has_a_name_and_a_size(path: Path) -> None:
    assert path.stem not in FORBIDDEN_NAMES
    text = path.read_text(encoding="utf-8")
    assert text.startswith('"""'), "a module opens with what it is for"
    assert text.count("\n") <= MOST_LINES, "when a file grows past its budget, it is usually two things"


def test_every_reason_has_one_verdict() -> None:
    assert set(VERDICT_OF) == set(Reason)
    assert set(REASONS_OF) == set(Verdict)
    assert sum(len(reasons) for reasons in REASONS_OF.values()) == len(Reason)


def test_the_repository_names_no_machine() -> None:
    private = ("/work/", "/root/", "/tmp/bash", ".r-seed")  # noqa: S108 - words to look for, not places to write
    texts = [path for folder in ("src", "docs", "benchmarks", "fixtures") for path in (ROOT / folder).rglob("*") if path.is_file()]
    texts += [ROOT / name for name in ("README.md", "Makefile", "pyproject.toml", "CHANGELOG.md", "CONTRIBUTING.md")]
    for path in texts:
        if path.exists() and path.suffix in {".py", ".md", ".toml", ".json", ".jsonl", ".html", ".txt", ""}:
            content = path.read_text(encoding="utf-8", errors="replace")
            assert not any(word in content for word in private), path
