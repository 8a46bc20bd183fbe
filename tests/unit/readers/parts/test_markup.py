from __future__ import annotations

import pytest

from cite_check.readers.parts.markup import read_markup


def shown(text: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]], str]:
    """The styles and the links with their words, and the text without its markup."""
    seen = read_markup(text)
    styles = [(text[one.span.start : one.span.end], one.style.value) for one in seen.styles]
    links = [(text[one.span.start : one.span.end], one.href) for one in seen.links]
    dropped = {at for span in seen.markup for at in range(span.start, span.end)}
    return styles, links, "".join(char for at, char in enumerate(text) if at not in dropped)


@pytest.mark.parametrize(
    ("text", "styles", "links", "bare"),
    [
        ("Lee, *Bay*, 2001.", [("Bay", "italic")], [], "Lee, Bay, 2001."),
        ("See _Tides_, vol. ii.", [("Tides", "italic")], [], "See Tides, vol. ii."),
        ("**Tide Office**, *Tables*", [("Tide Office", "bold"), ("Tables", "italic")], [], "Tide Office, Tables"),
        ("***Both***", [("Both", "italic"), ("Both", "bold")], [], "Both"),
        ("2 * 3 * 4", [], [], "2 * 3 * 4"),
        ("a snake_case_name", [], [], "a snake_case_name"),
        ("an *open one", [], [], "an *open one"),
        ("Lee*", [], [], "Lee*"),
        ("<https://a.example/_x_>, pg. 7", [], [("https://a.example/_x_",) * 2], "https://a.example/_x_, pg. 7"),
        ("https://a.example/#_ref_ and _b_", [("b", "italic")], [], "https://a.example/#_ref_ and b"),
        ("[w](https://a.example/x_(y))", [], [("w", "https://a.example/x_(y)")], "w"),
        ("[*w*](<https://a.example>)", [("w", "italic")], [("*w*", "https://a.example")], "w"),
        ("[w] (https://a.example)", [], [], "[w] (https://a.example)"),
        ("plain", [], [], "plain"),
    ],
)
def test_reads(text: str, styles: list[tuple[str, str]], links: list[tuple[str, str]], bare: str) -> None:
    assert shown(text) == (styles, links, bare)
