"""Markdown's own footnotes: the definitions and inline notes with their words rendered, the references to them, and the links."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cite_check.model.document import Marker, TextLink
from cite_check.readers.parts.rendering import Origin, Rendering
from cite_check.readers.parts.scanning import FootnoteReference, InlineNote, Link, folded_name, scan
from cite_check.readers.parts.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_POINTS = ("[^", "^[", "://", "www.", "](", "][")
_LABEL = re.compile(r"[\w.:*†‡§+-]{1,60}")  # 12, smith-2001; not a-z" or &lt;
_MOST_BRACKETS: Final = 300
_LONGEST: Final = 20_000
"""A block of a note that is longer, or holds more brackets, is taken as it is written: markdown-it would take too long."""


@dataclass(frozen=True, slots=True)
class MarkedNote:
    """A footnote: its label, and its words."""

    label: str
    words: Rendering


@dataclass(slots=True)
class MarkedText:
    """What a Markdown text holds: its footnotes, the references to them, its links, and the lines of code and of footnotes."""

    notes: list[MarkedNote] = field(default_factory=list)
    markers: list[Marker] = field(default_factory=list)
    links: list[TextLink] = field(default_factory=list)
    aside: set[int] = field(default_factory=set)


def read_marked(lines: Sequence[str]) -> MarkedText:
    """The footnotes, references and links of a Markdown text that is given in lines."""
    return _Reading(lines).read()


def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin, always_match_refs=True)
    markdown.core.ruler.enableOnly(["normalize", "block"])
    return markdown


@dataclass(frozen=True, slots=True)
class _Inline:
    """An inline note that was met, to be rendered and numbered when all are known."""

    origin: Origin
    note: InlineNote
    context: str


class _Reading:
    """One text being read: markdown-it tells the blocks apart; words of notes are rendered, running text is only scanned."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._markdown = _markdown()
        self._env: dict[str, object] = {}
        self._text = MarkedText()
        self._open: list[Rendering] = []
        self._met: list[FootnoteReference | _Inline] = []
        self._references: Mapping[str, str] = {}

    def read(self) -> MarkedText:
        tokens = self._markdown.parse("\n".join(self._lines), self._env)
        self._keep_link_definitions()
        for token in tokens:
            self._take(token)
        self._number_inline_notes()
        self._text.notes.sort(key=lambda note: (note.words.position.line or 0, note.words.position.column or 0))
        self._text.markers.sort(key=lambda marker: (marker.position.line or 0, marker.position.column or 0))
        return self._text

    def _keep_link_definitions(self) -> None:
        definitions = self._env.get("references", {})
        if isinstance(definitions, dict):
            self._references = {folded_name(name): str(entry["href"]) for name, entry in definitions.items()}
            for entry in definitions.values():
                self._text.aside.update(range(*entry.get("map", (0, 0))))

    def _take(self, token: Token) -> None:
        match token.type:
            case "footnote_reference_open":
                self._begin_note(token)
            case "footnote_reference_close":
                self._open.pop().finish()
            case "inline" if self._open:
                self._render(token, self._open[-1])
            case "html_block" if self._open:
                self._open[-1].break_block()
                self._open[-1].render_html(self._origin(token))
            case "inline" | "html_block":
                self._scan(self._origin(token))
            case "fence":
                self._text.aside.update(range(*(token.map or (0, 0))))
            case _:
                pass

    def _origin(self, token: Token) -> Origin:
        return Origin(token.content, self._lines, token.map[0] if token.map else 0)

    def _begin_note(self, token: Token) -> None:
        first, after = token.map or (0, 1)
        words = Rendering()
        words.stand_at(first + 1, len(self._lines[first].rstrip()) + 1)
        self._open.append(words)
        self._text.notes.append(MarkedNote(str(token.meta["label"]), words))
        self._text.aside.update(range(first, after))

    def _render(self, token: Token, words: Rendering) -> None:
        words.break_block()
        self._render_inline(self._origin(token), token.content, 0, words)
        context = Sentences(words.text)
        for reference in words.references:
            self._text.markers.append(Marker(reference.label, reference.position, context.around(reference.offset)))
        words.references.clear()

    def _render_inline(self, origin: Origin, content: str, start: int, words: Rendering) -> None:
        if len(content) > _LONGEST or content.count("[") > _MOST_BRACKETS:
            words.render_plain(origin, start, start + len(content))
            return
        children: list[Token] = []
        self._markdown.inline.parse(content, self._markdown, self._env, children)
        words.render(children, origin, start)

    def _scan(self, origin: Origin) -> None:
        if not any(sign in origin.content for sign in _POINTS):
            return
        sentences = Sentences(origin.content.replace("\n", " "))
        for found in scan(origin.content, self._references):
            match found:
                case Link(start, end, words, href):
                    self._text.links.append(TextLink(words, href, origin.position(start, end)))
                case FootnoteReference(start, end, label):
                    if _LABEL.fullmatch(label):
                        self._met.append(found)
                        self._text.markers.append(Marker(label, origin.position(start, end), sentences.around(start)))
                case InlineNote(start, _):
                    self._met.append(_Inline(origin, found, sentences.around(start)))

    def _number_inline_notes(self) -> None:
        """An inline note bears the number that it is printed with: its place among all notes referred to."""
        defined = {note.label for note in self._text.notes}
        printed: dict[str, int] = {}
        for met in self._met:
            if isinstance(met, FootnoteReference):
                if met.label in defined:
                    printed.setdefault(met.label, len(printed) + 1)
                continue
            number = len(printed) + 1
            while str(number) in defined:
                number += 1
            defined.add(str(number))
            printed[str(number)] = number
            self._add_inline_note(str(number), met)

    def _add_inline_note(self, label: str, met: _Inline) -> None:
        start, end = met.note.start, met.note.end
        words = Rendering()
        words.stand_at(*met.origin.place(start + 2))
        content = met.origin.content[start + 2 : end - 1]
        self._render_inline(met.origin, content, start + 2, words)
        words.references.clear()
        words.finish()
        self._text.notes.append(MarkedNote(label, words))
        self._text.markers.append(Marker(label, met.origin.position(start, end), met.context))
