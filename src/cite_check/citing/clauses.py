"""Finds where an author talks on behind a work, in a clause that is no part of it (", 72–75, who argues that perjury was “…”")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy

if TYPE_CHECKING:
    from cite_check.citing.work import Sheet

_CLAUSE = lazy(
    r"(?:(?<=\d)|(?<=\d\))|(?<=f\.)|(?<=\d\sf))(?:,|\s[–—-])\s(?:(?:(?:mit|in|auf|zu|von|nach|bei|on|in|of|for|from|with|by|to)\s)?"
    r"(?:d(?:er|ie|as|en|em|eren|essen|enen)|we(?:lche[rsmn]?|r|m|n|ssen)|who|whose|whom|which|qui|dont|laquelle|lequel|quien|cual|quale)"
    r"|wo(?:bei|mit|nach|durch|rin|rauf|gegen|zu)?|was|weil|obwohl|obgleich|während|sofern|soweit|allerdings|jedoch|wenngleich|daß|dass"
    r"|where|though|although|while|whereas|but|however|because|since|arguing|noting|suggesting|showing|claiming|criti[cz]i[sz]ing|describing"
    r"|où|mais|tandis|bien\sque|donde|aunque|pero|dove|anche\sse|ma|onde|embora|mas)\s(?=[a-zß-öø-ÿ])"
)  # , who argues / , der allerdings / – wo die


def clause_behind(sheet: Sheet, start: int, stop: int) -> int | None:
    """Where a clause begins that goes on to the end of a range and says nothing of when or where a work appeared, or ``None``."""
    last = max((date.end for date in sheet.dates if start <= date.start < stop), default=start)
    found = _CLAUSE.search(sheet.text, max(start, last - 1), stop)
    if found is None or any(quote.start < found.start() < quote.end for quote in sheet.quotes):
        return None
    return found.start()
