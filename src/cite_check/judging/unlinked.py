"""Judgements that need no evidence: nothing could be asked, or nothing was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.citation import Resolution
from cite_check.model.judgement import Judgement
from cite_check.model.verdict import Reason

if TYPE_CHECKING:
    from cite_check.model.citation import Citation

_UNCHECKED: Final = {
    Reason.OFFLINE: "Nothing was asked of the network.",
    Reason.NOT_ASKED: "This was not asked.",
    Reason.SCHEME: "Only http and https addresses are checked.",
    Reason.POLICY: "This address is not asked, since it is not public.",
    Reason.IGNORED: "Ignored by your settings.",
}


def judge_unlinked(citation: Citation) -> Judgement:
    """The reason for a citation that nothing can be asked for."""
    match citation.resolution:
        case Resolution.AMBIGUOUS:
            notes = ", ".join(dict.fromkeys(candidate.note for candidate in citation.candidates))
            where = f" (notes {notes})" if notes else ""
            return Judgement(Reason.AMBIGUOUS_ANTECEDENT, f"More than one earlier citation may be meant{where}.")
        case Resolution.MISSING:
            return Judgement(Reason.NO_ANTECEDENT, "No earlier citation that this one could stand for was found.")
        case Resolution.NOT_NEEDED | Resolution.RESOLVED:
            return Judgement(Reason.NO_ADDRESS, "The note gives neither a web address nor a DOI for this work.")


def unchecked(reason: Reason, message: str | None = None) -> Judgement:
    """A judgement for a citation that was not asked for, for a reason of our own."""
    return Judgement(reason, message or _UNCHECKED.get(reason, _UNCHECKED[Reason.NOT_ASKED]))
