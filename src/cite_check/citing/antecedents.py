"""Finds what each back-reference stands for: an earlier citation, or nothing where that is ambiguous, missing or impossible."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, assert_never

from cite_check.citing.hints import Hint
from cite_check.citing.likeness import (
    begins_title,
    best_named,
    is_title,
    may_hold,
    most_shared,
    same_work,
    says_author,
    says_name,
    says_report,
    says_short_title,
    says_title,
)
from cite_check.model.citation import Citation, CitationRef, Form, Resolution

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_PAIR: Final = 2


def resolve_antecedents(
    citations: Iterable[Citation], hints: Mapping[CitationRef, Hint], labels: Mapping[str, str]
) -> tuple[Citation, ...]:
    """The citations with antecedents, in the order given, without doubtful short forms that stand for nothing.

    ``labels`` gives each note's printed number by its id, in note order.
    """
    search = _Search(hints, labels)
    return tuple(resolved for citation in citations if (resolved := search.resolve(citation)) is not None)


class _Search:
    """One pass through the document: what was cited so far, and in which note."""

    def __init__(self, hints: Mapping[CitationRef, Hint], labels: Mapping[str, str]) -> None:
        self.hints = hints
        self.labels = labels
        self.works: list[Citation] = []
        self.by_ref: dict[CitationRef, Citation] = {}
        self.done: dict[str, list[Citation]] = {}
        self.last: Citation | None = None

    def resolve(self, citation: Citation) -> Citation | None:
        """The citation with its antecedent, remembered for those that follow; ``None`` where it was doubtful and stands for nothing."""
        hint = self.hints.get(citation.ref, Hint())
        note = citation.ref.note
        citation = self._authored(replace(citation, ref=CitationRef(note, len(self.done.get(note, ())) + 1)), hint)
        match citation.form:
            case Form.FULL:
                resolved = self._full(citation)
            case Form.SHORT:
                resolved = self._short(citation)
            case Form.IBID:
                resolved = self._entitled(self._ibid(citation, hint), hint.words)
            case Form.SUPRA:
                resolved = self._entitled(self._supra(citation, hint), hint.words)
            case _:
                assert_never(citation.form)
        if hint.doubtful and not self._is_told(resolved):
            return None
        if self._is_work(resolved):
            self.works.append(resolved)
            self.by_ref[resolved.ref] = resolved
        self.done.setdefault(note, []).append(resolved)
        self.last = self._stood(resolved)
        return resolved

    def _is_told(self, citation: Citation) -> bool:
        """Whether a doubtful short form tells one earlier work: by its author and a word of its title, or by its whole title."""
        stood = self._stood(citation)
        return stood is not None and (bool(citation.item.author) or is_title(citation.item.title or "", stood))

    def _authored(self, citation: Citation, hint: Hint) -> Citation:
        """A work said to be by the same author ("Ders., …") gets the author of the work before it."""
        if not hint.same_author or self.last is None or citation.item.author:
            return citation
        return replace(citation, item=replace(citation.item, author=self.last.item.author))

    def _full(self, citation: Citation) -> Citation:
        """A title without date, address or container that repeats an earlier work's author and title is its short form."""
        item = citation.item
        if item.issued or item.url or item.doi or item.container_title or item.publisher or not item.title:
            return citation
        found = self._matching(citation)
        return self._settle(replace(citation, form=Form.SHORT), found) if len(found) == 1 else citation

    def _short(self, citation: Citation) -> Citation:
        found = _begun(citation, self._matching(citation))
        for titled in () if found else _as_titled(citation):
            if fitting := _begun(titled, self._matching(titled)):
                return self._settle(titled, fitting)
        if not citation.item.title and not any(says_author(citation, one) for one in found):
            words = citation.text.rpartition(", ")[0]
            if entitled := [one for one in self._distinct(self.works) if is_title(words, one)]:
                return self._settle(_as_title_alone(citation, words), entitled)
        return self._settle(citation if found else self._half_titled(citation), found)

    def _half_titled(self, citation: Citation) -> Citation:
        """Of two words that a comma alone parts, the second is a title where nobody cited bears that name ("Moll, Deichrecht, S. 99")."""
        titled = next(_as_titled(citation), None)
        if titled is None or len(citation.item.author) != _PAIR or len(citation.text.split(", ")) != _PAIR + 1:
            return citation
        second = replace(citation, item=replace(citation.item, author=citation.item.author[1:]))
        return citation if any(says_author(second, work) for work in self.works) else titled

    def _entitled(self, citation: Citation, words: str | None) -> Citation:
        """A back-reference whose words are the title of what it stands for gives that title, and no author ("Wind und Strom, a.a.O.")."""
        stood = self._stood(citation)
        if stood is None or not words or citation.item.title or not is_title(words, stood) or says_author(citation, stood):
            return citation
        return _as_title_alone(citation, words)

    def _ibid(self, citation: Citation, hint: Hint) -> Citation:
        if hint.by_author and (citation.item.author or hint.words):
            return self._settle(citation, [one for one in self._distinct(self.works) if self._named(citation, one, hint)])
        here = self.done.get(citation.ref.note)
        if here:
            return self._stand(citation, here[-1:])
        before = next(reversed(self.done.values()), [])
        if hint.words and not citation.item.title:
            named = [one for one in before if self._named(citation, self._stood(one) or one, hint)]
            return self._stand(citation, named or before)
        return self._stand(citation, before)

    def _supra(self, citation: Citation, hint: Hint) -> Citation:
        if hint.forward:
            return replace(citation, resolution=Resolution.MISSING)
        if hint.number is None:
            said = hint.words or citation.item.author or citation.item.title
            named = [one for one in self._distinct(self.works) if self._named(citation, one, hint)] if said else []
            return self._settle(citation, named)
        note = next((note for note in reversed(self.done) if self.labels.get(note) == hint.number and note != citation.ref.note), None)
        if note is None:
            return replace(citation, resolution=Resolution.MISSING)
        there = self.done[note]
        named = [one for one in there if self._named(citation, one, hint) or self._named(citation, self._stood(one) or one, hint)]
        named = best_named(hint.words or "", named or [one for one in there if says_author(citation, self._stood(one) or one)])
        named = [one for one in named if self._is_work(one)] or named
        named = named or most_shared(hint.words or citation.text, [one for one in there if self._is_work(one)])
        if len(named) > 1 and hint.year is not None:
            named = [one for one in named if one.item.issued and one.item.issued.year == hint.year] or named
        return self._stand(citation, named or there)

    def _named(self, citation: Citation, work: Citation, hint: Hint) -> bool:
        """Whether what stands before the back word names this work: by its author, its title, or its defined short title."""
        item, words = citation.item, hint.words or ""
        if item.title and item.author and says_title(item.title, work) and says_author(citation, work):
            return True
        if citation.item.title and words.find(citation.item.title) >= 0:
            return says_title(citation.item.title, work) and (not citation.item.author or says_author(citation, work))
        return says_name(words, work)

    def _matching(self, citation: Citation) -> list[Citation]:
        """The distinct earlier works that a short form's author, title and year fit."""
        item = citation.item
        if not item.author and not item.title and not item.volume:
            return []
        found = [one for one in self.works if _fits(citation, one)]
        return self._distinct(found)

    @staticmethod
    def _distinct(works: Sequence[Citation]) -> list[Citation]:
        """The works, the latest first; of citations of one work only the latest."""
        distinct: list[Citation] = []
        for one in reversed(works):
            if not any(same_work(one, other) for other in distinct):
                distinct.append(one)
        return distinct

    def _is_work(self, citation: Citation) -> bool:
        """A full citation, or a part with a title of its own inside a work pointed back at ("‘Title’ in Lee, op. cit.")."""
        if citation.form is Form.FULL or citation.form is Form.SHORT or not citation.item.title or not citation.item.author:
            return citation.form is Form.FULL
        stood = self.by_ref.get(citation.antecedent) if citation.antecedent else None
        return not says_title(citation.item.title, stood) if stood is not None else bool(citation.item.editor)

    def _stood(self, citation: Citation) -> Citation | None:
        """The work that a citation is or stands for."""
        if self._is_work(citation):
            return citation
        return self.by_ref.get(citation.antecedent) if citation.antecedent else None

    def _stand(self, citation: Citation, others: list[Citation]) -> Citation:
        """Stand for what these citations stand for, if that is one work."""
        stood = [self._stood(one) for one in others]
        works = [one for one in stood if one is not None]
        if len(works) < len(stood) or not works:
            return replace(citation, resolution=Resolution.MISSING)
        return self._settle(citation, self._distinct(works))

    @staticmethod
    def _settle(citation: Citation, found: list[Citation]) -> Citation:
        found = [one for one in found if may_hold(one, citation.locator)]
        if not found:
            return replace(citation, resolution=Resolution.MISSING)
        if len(found) > 1:
            return replace(citation, resolution=Resolution.AMBIGUOUS, candidates=tuple(one.ref for one in reversed(found)))
        return replace(citation, antecedent=found[0].ref, resolution=Resolution.RESOLVED)


def _begun(citation: Citation, found: list[Citation]) -> list[Citation]:
    """Of several works whose titles hold a short title those that begin with it."""
    title = citation.item.title
    return [one for one in found if title and begins_title(title, one)] or found


def _as_titled(citation: Citation) -> Iterator[Citation]:
    """What was read as families, as authors and a short title ("Moll, Deichrecht, S. 99", "Moll, Deich und Zeit, S. 12")."""
    first, *others = citation.item.author or (None,)
    if first is None or not others or not others[-1].family or citation.item.title:
        return
    title = " ".join(filter(None, (others[-1].given, others[-1].family)))
    yield replace(citation, item=replace(citation.item, author=(first, *others[:-1]), title=title))
    words = citation.text.split(", ")
    if len(words) > 2:  # noqa: PLR2004 - a name, a title and a page
        yield replace(citation, item=replace(citation.item, author=(first,), title=", ".join(words[1:-1])))


def _as_title_alone(citation: Citation, words: str) -> Citation:
    """What was read as names, as the title that it is."""
    fields = tuple(replace(field, name="title") if field.name == "author" else field for field in citation.fields)
    return replace(citation, item=replace(citation.item, author=(), title=words), fields=fields)


def _fits(citation: Citation, work: Citation) -> bool:
    item = citation.item
    if item.volume:
        return says_report(citation, work) and (not item.title or says_title(item.title, work))
    if item.author and not item.title and says_short_title(citation, work):
        return True
    if item.author and not says_author(citation, work):
        return False
    if item.title and not says_title(item.title, work):
        return False
    return (
        not (item.issued and item.issued.year and work.item.issued and work.item.issued.year) or item.issued.year == work.item.issued.year
    )
