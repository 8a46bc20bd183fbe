"""What a target that was not answered comes to."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.judging.explain import led
from cite_check.model.judgement import Judgement
from cite_check.model.outcome import FailureKind
from cite_check.model.verdict import Reason
from cite_check.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cite_check.model.evidence import Evidence
    from cite_check.model.outcome import Failed

_TABLE: Final[Mapping[FailureKind, tuple[Reason, str]]] = MappingProxyType(
    {
        FailureKind.TIMEOUT: (Reason.TIMEOUT, "{host} did not answer in time"),
        FailureKind.CONNECTION: (Reason.CONNECTION_FAILED, "No connection to {host} could be made"),
        FailureKind.TLS: (Reason.TLS, "No secure connection to {host} could be made"),
        FailureKind.NO_SUCH_HOST: (Reason.NO_SUCH_HOST, "There is no host called {host}"),
        FailureKind.DNS_TROUBLE: (Reason.DNS_TROUBLE, "The name {host} could not be looked up"),
        FailureKind.REDIRECT_LOOP: (Reason.REDIRECT_LOOP, "{host} redirects without end"),
        FailureKind.BAD_ANSWER: (Reason.BAD_ANSWER, "{host} gave an answer that cannot be read"),
        FailureKind.SCHEME: (Reason.SCHEME, "Only http and https addresses are checked"),
        FailureKind.POLICY: (Reason.POLICY, "This address is not asked, since it is not public"),
        FailureKind.BUDGET: (Reason.NOT_ASKED, "The run's time was over before this was asked"),
        FailureKind.INTERRUPTED: (Reason.NOT_ASKED, "The run was interrupted before this was asked"),
        FailureKind.NOT_RECORDED: (Reason.NOT_ASKED, "The recording has no answer for this address"),
        FailureKind.INTERNAL: (Reason.NOT_ASKED, "A fault of our own kept this from being asked; please report it"),
    }
)


def failed(evidence: Evidence, outcome: Failed) -> Judgement:
    """The reason for a failure, as if it were the last word: whether it is, the second look and the weather decide."""
    reason, words = _TABLE[outcome.kind]
    sentence = words.format(host=led(outcome))
    detail = clean(outcome.detail, 160)
    times = f" ({outcome.attempts} attempts)" if outcome.attempts > 1 else ""
    return Judgement(reason, f"{sentence}{f': {detail}' if detail else ''}{times}.", evidence=(evidence,))
