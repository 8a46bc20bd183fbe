from __future__ import annotations

import pytest

from cite_check.readers.parts.fences import fenced, link_definitions
from cite_check.readers.parts.frontmatter import front_matter
from cite_check.readers.parts.scanning import FootnoteReference, InlineNote, Link, scan


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a[^1] b[^x-y]", [("ref", "1"), ("ref", "x-y")]),
        ("`[^1]` ``a ` [^2]`` [^3] ` [^4]", [("ref", "3"), ("ref", "4")]),
        ("\\[^1] \\` [^2] \\`", [("ref", "2")]),
        ("a^[one [two] three] b", [("note", "one [two] three")]),
        ("a^[open", []),
        ('[w](https://a.example/x_(y) "t") [^1](https://b.example)', [("w", "https://a.example/x_(y)"), ("^1", "https://b.example")]),
        ("[w][n] and [n] and [m]", [("w", "https://n.example"), ("n", "https://n.example")]),
        ("[N][] x", [("N", "https://n.example")]),
        ("<https://a.example/_x>", [("https://a.example/_x", "https://a.example/_x")]),
        ('<a class="b" href="https://a.example">w</a>', [("w", "https://a.example")]),
        ("(see https://a.example/x_(y)).", [("https://a.example/x_(y)", "https://a.example/x_(y)")]),
        ("www.a.example, too", [("www.a.example", "https://www.a.example")]),
        ("[mail](mailto:a@a.example) ](", []),
    ],
)
def test_scan(content: str, expected: list[tuple[str, str]]) -> None:
    found: list[tuple[str, str]] = []
    for one in scan(content, {"n": "https://n.example"}):
        match one:
            case FootnoteReference(label=label):
                found.append(("ref", label))
            case InlineNote(start, end):
                found.append(("note", content[start + 2 : end - 1]))
            case Link(words=words, href=href):
                found.append((words, href))
    assert found == expected


def test_fences() -> None:
    assert fenced(["a", "```py", "b", "~~~", "````", "c"]) == {1, 2, 3, 4}
    assert fenced(["~~~~", "~~~", "~~~~ no", "b"]) == {0, 1, 2, 3}
    assert fenced(["`a` ```b```"]) == set()


def test_link_definitions() -> None:
    assert link_definitions(["[The Tides]: <https://a.example> 'T'", "[^1]: note", "[x]: y z", "[x]: y"]) == (
        {"the tides": "https://a.example", "x": "y"},
        {0, 3},
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("---\ntitle: x\n---\nbody", 3),
        ("---\ntitle: x\n...\nbody", 3),
        ("+++\ntitle = 1\n+++\nbody", 3),
        ("---\n\nbody\n---", 0),
        ("---\ntitle: x\nbody", 0),
        ("---", 0),
        ("body", 0),
    ],
)
def test_front_matter(text: str, count: int) -> None:
    assert front_matter(text.split("\n")) == count
