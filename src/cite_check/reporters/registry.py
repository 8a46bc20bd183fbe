"""The formats of reports: naming them loads none of them."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from cite_check.model.errors import ConfigError
from cite_check.ports import Format

if TYPE_CHECKING:
    from cite_check.ports import Reporter


def _load_table() -> Reporter:
    from cite_check.reporters.table import render

    return render


def _load_json() -> Reporter:
    from cite_check.reporters.json import render

    return render


def _load_csljson() -> Reporter:
    from cite_check.reporters.csljson import render

    return render


def _load_bibtex() -> Reporter:
    from cite_check.reporters.bibtex import render

    return render


def _load_ris() -> Reporter:
    from cite_check.reporters.ris import render

    return render


REPORTERS: Final[tuple[Format[Reporter], ...]] = (
    Format("table", (".txt",), _load_table),
    Format("json", (".json",), _load_json),
    Format("csljson", (".csl.json", ".csljson"), _load_csljson),
    Format("bibtex", (".bib", ".bibtex"), _load_bibtex),
    Format("ris", (".ris",), _load_ris),
)
"""The default on standard output first."""

_NAMED: Final = re.compile(r"([A-Za-z]{2,}):(.+)", re.DOTALL)  # json:report.out; the one letter of "C:\report.json" names no format


def reporter_for(name: str) -> Format[Reporter]:
    """The format of this name. Raises ConfigError, with what may have been meant."""
    for known in REPORTERS:
        if known.name == name.lower():
            return known
    names = [known.name for known in REPORTERS]
    near = get_close_matches(name.lower(), names, n=1)
    message = f"{name!r} is no report format."
    raise ConfigError(message, f"Did you mean {near[0]}?" if near else f"Known are: {', '.join(names)}.")


def format_of(spec: str) -> tuple[str, str]:
    """The format's name and the file that an output asks for: ``FILE``, told by its suffix, or ``name:FILE``.

    Raises ConfigError for a name or a suffix that is not known.
    """
    if named := _NAMED.fullmatch(spec):
        return reporter_for(named[1]).name, named[2]
    for suffix, name in sorted(_suffixes().items(), key=lambda pair: -len(pair[0])):
        if spec.lower().endswith(suffix):
            return name, spec
    message = f"{spec!r} does not tell its format."
    raise ConfigError(message, f"End it in one of {', '.join(_suffixes())}, or write name:{spec}, as in json:{spec}.")


def _suffixes() -> dict[str, str]:
    return {suffix: known.name for known in REPORTERS for suffix in known.suffixes}
