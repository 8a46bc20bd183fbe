"""Addresses inside notes: what the item names, and what is asked in which order."""

from __future__ import annotations

import pytest

from cite_check.citing.cite import cite
from cite_check.citing.urls import find_urls
from tests.unit.citing.notes import document
from tests.unit.citing.saying import Said, leads, picked, said

A = "https://a.example/t"
WAYBACK = f"https://web.archive.org/web/20200102030405/{A}"
PERMA = "https://perma.cc/8TAQ-0000"


@pytest.mark.parametrize(
    ("text", "fields", "asked"),
    [
        (f"Ann Lee, “Tides,” {A}.", {"URL": A}, [f"cited {A}"]),
        (f"Ann Lee, “Tides,” {A} [{PERMA}].", {"URL": A, "archive": PERMA}, [f"cited {A}", f"archived {PERMA}"]),
        (f"Ann Lee, “Tides,” {WAYBACK}.", {"URL": A, "archive": WAYBACK}, [f"cited {A}", f"archived {WAYBACK}"]),
        (f"Ann Lee, “Tides,” {A}, archived at {WAYBACK}.", {"URL": A, "archive": WAYBACK}, [f"cited {A}", f"archived {WAYBACK}"]),
        (f"Ann Lee, “Tides,” {PERMA}.", {"URL": PERMA, "archive": None}, [f"cited {PERMA}"]),
        (
            f"Ann Lee, “Tides,” {A}, https://archive.ph/a1b2c.",
            {"URL": A, "archive": "https://archive.ph/a1b2c"},
            [f"cited {A}", "archived https://archive.ph/a1b2c"],
        ),
        (
            f"Ann Lee, “Tides,” *Bay* 3 (2020): 4, {A}, doi:10.5555/T.4.",
            {"URL": A, "DOI": "10.5555/t.4"},
            [f"cited {A}", "doi 10.5555/t.4"],
        ),
        ("Ann Lee, “Tides,” *Bay* 3 (2020): 4, https://doi.org/10.5555/T.4.", {"DOI": "10.5555/t.4"}, ["doi 10.5555/t.4"]),
        ("Ann Lee, “Tides,” *Bay* 3 (2020): 4, http://dx.doi.org/10.5555/T.4.", {"DOI": "10.5555/t.4"}, ["doi 10.5555/t.4"]),
        ("Ann Lee, “Tides,” *Bay* 3 (2020): 4, doi.org/10.5555/T.4.", {"DOI": "10.5555/t.4"}, ["doi 10.5555/t.4"]),
        (f"Ann Lee, “[Tides]({A}),” *Bay News*, 2020.", {"title": "Tides", "URL": A}, [f"cited {A}"]),
        (f"Ann Lee, “Tides,” [{A}]({A}).", {"URL": A}, [f"cited {A}"]),
        (
            "Ann Lee, “Tides,” https://a.example/fault-\nlines.html.",
            {"URL": "https://a.example/fault-lines.html"},
            ["cited https://a.example/fault-lines.html", "variant https://a.example/faultlines.html", "variant https://a.example/fault-"],
        ),
        ("Ann Lee, “Tides,” arXiv:2001.01234v2 [cs.CL].", {"arXiv": "2001.01234"}, None),
        ("Ann Lee, “Tides,” https://arxiv.org/abs/2001.01234.", {"arXiv": "2001.01234"}, ["cited https://arxiv.org/abs/2001.01234"]),
        ("Ann Lee, *Tides* (Leeds: Fenwick Press, 2001), ISBN 0-8044-2957-X.", {"ISBN": "080442957X"}, []),
        ("Ann Lee, *Tides* (Leeds: Fenwick Press, 2001), ISBN 978-0-521-63338-4.", {"ISBN": None}, []),
        ("Lee A. Tides. Basin Med J. 2017;9:1-8. PMID: 12345678; PMCID: PMC1234567.", {"PMID": "12345678"}, None),
        (f"Ann Lee, “Tides,” <{A}?OpenElement>, pg. 7.", {"URL": f"{A}?OpenElement", "locator": "7"}, [f"cited {A}?OpenElement"]),
        ("Ann Lee, “Tides,” www.a.example/t.", {"URL": "http://www.a.example/t"}, ["cited http://www.a.example/t"]),
    ],
)
def test_what_is_asked_and_in_which_order(text: str, fields: Said, asked: list[str] | None) -> None:
    assert picked(text, fields) == [fields]
    if asked is not None:
        assert leads(cite(document(text))[0]) == asked


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        (f"{A}, and", [A]),
        (f"{A}; and", [A]),
        (f"{A}!", [A]),
        (f"{A}?", [A]),
        (f"“{A}”", [A]),
        (f"‘{A}’.", [A]),
        (f"({A})", [A]),
        (f"[{A}].", [A]),
        (f"<{A}>", [A]),
        (f"({A}_(x)).", [f"{A}_(x)"]),
        ("https://a.example/?a[]=1&b=2.", ["https://a.example/?a[]=1&b=2"]),
        ("https://a.example/%C3%A9t%C3%A9.", ["https://a.example/%C3%A9t%C3%A9"]),
        ("https://a.example/50%", ["https://a.example/50%"]),
        ("https://bücher.example/größe.", ["https://bücher.example/größe"]),
        ("https://例え.example/日本", ["https://例え.example/日本"]),
        ("https://a.example:8080/x#part-2.", ["https://a.example:8080/x#part-2"]),
        ("HTTP://A.example/X", ["HTTP://A.example/X"]),
        ("https: //a.example/x", ["https://a.example/x"]),
        ("ftp://a.example/x.txt", ["ftp://a.example/x.txt"]),
        ("a.example.org/path/x.html now", ["http://a.example.org/path/x.html"]),
        ("https://a.example/a-\nb-c.html", ["https://a.example/a-b-c.html"]),
        ("https://a.example/a/\nb/c.html", ["https://a.example/a/b/c.html"]),
        ("https://a.example/x\n\nNext", ["https://a.example/x"]),
        ("https://a.example/x (accessed 3 May 2020)", ["https://a.example/x"]),
        ("https://a.example/x accessed 3 May 2020", ["https://a.example/x"]),
        ("lee@a.example and roe@b.example/x", []),
        ("<https://a.example/long-\n name/x.html>", ["https://a.example/long-name/x.html"]),
        ("https://www. a.example/x", ["https://www.a.example/x"]),
        ("https://a.example/x_{I'm}_y now", ["https://a.example/x_{I'm}_y"]),
        ('https://a.example/x_"low"', ['https://a.example/x_"low"']),
        ("https://a.example/x_'low'", ["https://a.example/x_'low'"]),
        ("“https://a.example/x”", ["https://a.example/x"]),
        ("https://✪a.example/x", ["https://✪a.example/x"]),
        ("_https://a.example_", ["https://a.example"]),
        ("https://a.example_", []),
        ("http://", []),
        ("www.", []),
    ],
)
def test_addresses_in_prose(text: str, urls: list[str]) -> None:
    assert [found.url for found in find_urls(text)] == urls
    assert all(0 <= found.start < found.end <= len(text) for found in find_urls(text))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("accessed May 3, 2020", "2020-05-03"),
        ("accessed on 3 May 2020", "2020-05-03"),
        ("last accessed 3 May 2020", "2020-05-03"),
        ("last visited May 3, 2020", "2020-05-03"),
        ("retrieved 3 May 2020", "2020-05-03"),
        ("viewed 3 May 2020", "2020-05-03"),
        ("abgerufen am 3. Mai 2020", "2020-05-03"),
        ("zuletzt abgerufen am 03.05.2020", "2020-05-03"),
        ("letzter Zugriff: 3.5.2020", "2020-05-03"),
        ("aufgerufen am 3. Mai 2020", "2020-05-03"),
        ("consulté le 3 mai 2020", "2020-05-03"),
        ("page consultée le 3 mai 2020", "2020-05-03"),
        ("consultado el 3 de mayo de 2020", "2020-05-03"),
        ("acesso em: 3 maio 2020", "2020-05-03"),
        ("ultimo accesso 3 maggio 2020", "2020-05-03"),
        ("consultato il 3 maggio 2020", "2020-05-03"),
        ("accessed 2020-05-03", "2020-05-03"),
        ("accessed May 2020", "2020-05"),
    ],
)
def test_the_date_of_access(words: str, day: str) -> None:
    text = f"Ann Lee, “Tides,” *Bay News*, June 1, 2019, {A} ({words})."
    fields: Said = {"issued": "2019-06-01", "accessed": day, "URL": A, "title": "Tides"}
    assert picked(text, fields) == [fields]


def test_spans_show_the_fields_words() -> None:
    text = f"See *also* Ann Lee, “Inter-\nnational Tides,” *Bay News* 3 (2020): 4–9, <{A}> (accessed May 3, 2021), doi:10.5555/x."
    (citation, *_) = cite(document(text))
    shown = {field.name: text[field.span.start : field.span.end] for field in citation.fields}
    assert shown["title"] == "Inter-\nnational Tides"
    assert (shown["container-title"], shown["volume"], shown["page"]) == ("Bay News", "3", "4–9")
    assert (shown["issued"], shown["accessed"]) == ("2020", "May 3, 2021")
    assert (shown["URL"], shown["DOI"]) == (A, "10.5555/x")
    assert said(citation)["title"] == "International Tides"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (f"{A} (zuletzt abgerufen am 3. Mai 2020).", None),
        (f"{A}, accessed May 3, 2020.", None),
        (f"Siehe {A} [Abruf: 3.5.2020].", None),
        (f"{A} (archived at {PERMA}).", None),
        (f"Daily soundings from the gauge are kept at {A}, accessed May 3, 2020.", "Daily soundings from the gauge are kept at"),
    ],
)
def test_the_day_of_a_visit_claims_nothing(text: str, claim: str | None) -> None:
    assert [said(citation)["claim"] for citation in cite(document(text))] == [claim]
