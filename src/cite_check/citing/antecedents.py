"""Finds what each back-reference stands for: an earlier citation, or nothing where that is ambiguous, missing or impossible."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cite_check.citing.likeness import same_work, says_author, says_title
from cite_check.model.citation import Citation, CitationRef, Form, Resolution

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cite_check.citing.hints import Hint


def resolve_antecedents(
    citations: Iterable[Citation], hints: Mapping[CitationRef, Hint], labels: Mapping[str, str]
) -> tuple[Citation, ...]:
    """The citations with antecedents, in the order given. ``labels`` gives each note's printed number by its id, in note order."""
    search = _Search(hints, labels)
    return tuple(search.resolve(citation) for citation in citations)


class _Search:
    """One pass through the document: what was cited so far, and what the next ibid. would stand for."""

    def __init__(self, hints: Mapping[CitationRef, Hint], labels: Mapping[str, str]) -> None:
        self.hints = hints
        self.labels = labels
        self.full: list[Citation] = []
        self.done: dict[str, list[Citation]] = {}

    def resolve(self, citation: Citation) -> Citation:
        """The citation with its antecedent, remembered for those that follow."""
        match citation.form:
            case Form.FULL:
                resolved = self._full(citation)
            case Form.SHORT:
                resolved = self._short(citation)
            case Form.IBID:
                resolved = self._ibid(citation)
            case Form.SUPRA:
                resolved = self._supra(citation)
        if resolved.form is Form.FULL:
            self.full.append(resolved)
        self.done.setdefault(resolved.ref.note, []).append(resolved)
        return resolved

    def _full(self, citation: Citation) -> Citation:
        """A work without date, address or container that repeats an earlier one's author and title is its short form."""
        item = citation.item
        if item.issued or item.url or item.doi or item.container_title or item.publisher or not item.title:
            return citation
        found = self._matching(citation, self.full)
        return self._settle(replace(citation, form=Form.SHORT), found) if len(found) == 1 else citation

    def _short(self, citation: Citation) -> Citation:
        return self._settle(citation, self._matching(citation, self.full))

    def _ibid(self, citation: Citation) -> Citation:
        hint = self.hints.get(citation.ref)
        if hint is not None and hint.by_author and citation.item.author:
            return self._settle(citation, self._matching(citation, self.full))
        here = self.done.get(citation.ref.note)
        if here:
            return self._stand(citation, here[-1:])
        before = next(reversed(self.done.values()), [])
        named = [
            one for one in before if citation.item.author and not citation.item.title and says_author(citation, self._stood(one) or one)
        ]
        return self._stand(citation, named or before)

    def _supra(self, citation: Citation) -> Citation:
        hint = self.hints.get(citation.ref)
        number = hint.number if hint else None
        if hint and hint.forward:
            return replace(citation, resolution=Resolution.MISSING)
        if number is None:
            return self._settle(citation, self._matching(citation, self.full))
        note = next((note for note in reversed(self.done) if self.labels.get(note) == number), None)
        if note is None:
            return replace(citation, resolution=Resolution.MISSING)
        there = [one for one in self.done[note] if one.ref != citation.ref]
        named = [one for one in there if self._named(citation, one, hint)]
        return self._stand(citation, named or (there if len(there) == 1 or not citation.item.author else there))

    def _named(self, citation: Citation, other: Citation, hint: Hint | None) -> bool:
        work = self._stood(other) or other
        if hint and hint.words and (says_title(hint.words, work) or says_title(hint.words, other)):
            return True
        if citation.item.title and not says_title(citation.item.title, work):
            return False
        return bool(citation.item.author) and (says_author(citation, work) or says_author(citation, other))

    def _matching(self, citation: Citation, among: list[Citation]) -> list[Citation]:
        title = citation.item.title
        found = [
            one for one in among if (not citation.item.author or says_author(citation, one)) and (title is None or says_title(title, one))
        ]
        distinct: list[Citation] = []
        for one in reversed(found):
            if not any(same_work(one, other) for other in distinct):
                distinct.append(one)
        return distinct if citation.item.author or title else []

    def _stood(self, citation: Citation) -> Citation | None:
        """The full citation that a citation is or stands for."""
        if citation.form is Form.FULL:
            return citation
        return next((one for one in reversed(self.full) if one.ref == citation.antecedent), None)

    def _stand(self, citation: Citation, others: list[Citation]) -> Citation:
        """Stand for what these citations stand for, if that is one work."""
        stood = [self._stood(one) for one in others]
        if not stood or any(one is None for one in stood):
            return replace(citation, resolution=Resolution.MISSING)
        distinct: list[Citation] = []
        for one in reversed(stood):
            if one is not None and not any(same_work(one, other) for other in distinct):
                distinct.append(one)
        return self._settle(citation, distinct)

    def _settle(self, citation: Citation, found: list[Citation]) -> Citation:
        if not found:
            return replace(citation, resolution=Resolution.MISSING)
        if len(found) > 1:
            return replace(citation, resolution=Resolution.AMBIGUOUS, candidates=tuple(one.ref for one in reversed(found)))
        return replace(citation, antecedent=found[0].ref, resolution=Resolution.RESOLVED)
