"""JSON-LD (schema.org): headlines, authors, dates and publishers, however deep in ``@graph`` they stand; broken JSON is mended."""

from __future__ import annotations

import json
import re
from collections import deque
from html import unescape
from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.markup import one_line
from cite_check.metadata.names import body, people, person
from cite_check.model.item import ItemType
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cite_check.metadata.markup import Markup
    from cite_check.model.item import Name

_BLOCKS: Final = 20
_LONGEST: Final = 200_000
_DEEPEST: Final = 60
_NODES: Final = 400
_TITLES: Final = 6
_WORKS: Final = {
    "newsarticle": ItemType.ARTICLE_NEWSPAPER,
    "reportagenewsarticle": ItemType.ARTICLE_NEWSPAPER,
    "analysisnewsarticle": ItemType.ARTICLE_NEWSPAPER,
    "opinionnewsarticle": ItemType.ARTICLE_NEWSPAPER,
    "liveblogposting": ItemType.ARTICLE_NEWSPAPER,
    "scholarlyarticle": ItemType.ARTICLE_JOURNAL,
    "medicalscholarlyarticle": ItemType.ARTICLE_JOURNAL,
    "blogposting": ItemType.POST_WEBLOG,
    "discussionforumposting": ItemType.POST,
    "socialmediaposting": ItemType.POST,
    "article": None,
    "techarticle": None,
    "report": ItemType.REPORT,
    "book": ItemType.BOOK,
    "chapter": ItemType.CHAPTER,
    "thesis": ItemType.THESIS,
    "dataset": ItemType.DATASET,
    "legislation": ItemType.LEGISLATION,
    "movie": ItemType.MOTION_PICTURE,
    "videoobject": None,
    "podcastepisode": ItemType.BROADCAST,
    "tvepisode": ItemType.BROADCAST,
    "radioepisode": ItemType.BROADCAST,
    "interview": ItemType.INTERVIEW,
    "review": ItemType.REVIEW,
    "softwareapplication": ItemType.SOFTWARE,
    "softwaresourcecode": ItemType.SOFTWARE,
    "webpage": None,
    "aboutpage": None,
    "itempage": None,
    "qapage": None,
    "collectionpage": None,
    "medicalwebpage": None,
    "question": None,
    "howto": None,
    "recipe": None,
    "product": None,
    "event": None,
    "course": None,
    "creativework": None,
    "jobposting": None,
}
_CONTAINERS: Final = frozenset({"website", "periodical", "publicationissue", "newspaper", "blog"})
_BODIES: Final = frozenset({"organization", "newsmediaorganization", "corporation", "governmentorganization", "collegeoruniversity", "ngo"})
_DATES: Final = ("datePublished", "dateCreated", "uploadDate", "dateModified")
_CONTROL: Final = re.compile(r"[\x00-\x1f]+")
_TRAILING_COMMA: Final = re.compile(r",(\s*[}\]])")  # {"a": 1,}
_BAD_ESCAPE: Final = re.compile(r"\\(?![\"\\/bfnrtu])")  # \' and other escapes that JSON does not know
_START: Final = re.compile(r'[{\[](?=\s*[{}\[\]"])')  # [{"@type": …; whatever stands before it: a CDATA mark, a comment
_TYPE: Final = re.compile(r'"@type"\s*:\s*\[?\s*"(\w{1,40})"')  # "@type": "NewsArticle"
_PAIR: Final = re.compile(  # "headline": "…", found in JSON that is beyond repair
    r'"(headline|name|datePublished|dateModified)"\s*:\s*"((?:[^"\\]|\\.){1,400})"'
)

_Node = dict[str, object]


def read(markup: Markup) -> Facts:
    """Every work that the page describes, the one that is about this page first."""
    blocks = [aside.inside for aside in markup.asides if aside.tag == "script" and "ld+json" in aside.get("type").lower()][:_BLOCKS]
    nodes = [node for block in blocks for node in _nodes(_load(block[:_LONGEST]))][:_NODES]
    works = [node for node in nodes if _kinds(node) & _WORKS.keys()]
    return Facts(
        titles=_few(tuple(dict.fromkeys(title for node in works for title in _titles(node)))),
        authors=tuple(dict.fromkeys(name for node in works for name in _authors(node.get("author") or node.get("creator")))),
        dates=tuple(dict.fromkeys(date for node in works for date in _dates(node))),
        sites=tuple(dict.fromkeys(name for node in nodes for name in _sites(node))),
        item_type=next((kind for node in works for name in _kinds(node) if (kind := _WORKS.get(name))), None),
        language=next((text for node in works if (text := _text(node.get("inLanguage")))), None),
        doi=next((text for node in works for key in ("doi", "sameAs", "identifier") if "10." in (text := _text(node.get(key)))), None),
    )


def _few(titles: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The titles, unless they are so many that most must be of other pages (a list, questions with their answers)."""
    return titles if len(titles) <= _TITLES else ()


def _load(block: str) -> object:
    """The JSON of a block: as it is, with escapes and trailing commas mended, unescaped, or the few pairs that can be made out."""
    for mend in _MENDINGS:
        text = mend(block)
        start = _START.search(text)
        if start is None:
            continue
        try:
            loaded: object = _DECODER.raw_decode(text, start.start())[0]
        except (ValueError, RecursionError):
            continue
        return loaded
    return _salvaged(block)


def _mended(block: str) -> str:
    return _TRAILING_COMMA.sub(r"\1", _BAD_ESCAPE.sub("", _CONTROL.sub(" ", block)))


_DECODER: Final = json.JSONDecoder(strict=False)
_MENDINGS: Final[tuple[Callable[[str], str], ...]] = (str, _mended, unescape)


def _salvaged(text: str) -> object:
    """The pairs of JSON that nothing can mend, as one node of the type that the text names first."""
    kind = _TYPE.search(text)
    pairs: _Node = {"@type": kind[1] if kind else "WebPage"}
    for found in _PAIR.finditer(text):
        pairs.setdefault(found[1], found[2].replace('\\"', '"').replace("\\/", "/"))
    return pairs


def _nodes(loaded: object) -> Iterator[_Node]:
    """Every object, outer before inner, but not the ones that only tell who or where (an author's name is no title)."""
    waiting: deque[tuple[object, int]] = deque([(loaded, 0)])
    seen = 0
    while waiting and seen < _NODES:
        value, depth = waiting.popleft()
        if isinstance(value, dict):
            seen += 1
            yield value
            inner = [value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed") if key in value]
            waiting.extend((item, depth + 1) for item in inner if depth < _DEEPEST)
        elif isinstance(value, list) and depth < _DEEPEST:
            waiting.extend((item, depth + 1) for item in value[:_NODES])


def _kinds(node: _Node) -> frozenset[str]:
    kinds = node.get("@type") or node.get("type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return frozenset(kind.rpartition("/")[2].lower() for kind in listed if isinstance(kind, str))


def _text(value: object) -> str:
    """A value as one line: a string, the first of a list, the name or value of an object."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("@value") or value.get("name") or value.get("value")
    return one_line(unescape(unescape(value[:2000]))) if isinstance(value, str) else ""


def _titles(node: _Node) -> Iterator[Reading]:
    for key in ("headline", "name", "alternativeHeadline", "alternateName"):
        if text := _text(node.get(key)):
            yield Reading(text, f"json-ld:{key}")


def _authors(value: object) -> Iterator[Name]:
    """Persons with their names apart, bodies by their type, lines as they are."""
    for author in (value if isinstance(value, list) else [value])[:30]:
        if isinstance(author, str):
            yield from people(author)
        elif isinstance(author, dict):
            name = _named(author)
            yield from name


def _named(author: _Node) -> tuple[Name, ...]:
    family, given, text = _text(author.get("familyName")), _text(author.get("givenName")), _text(author.get("name"))
    if family:
        name = person(given, family)
        return (name,) if name else ()
    if _kinds(author) & _BODIES:
        whole = body(text)
        return (whole,) if whole else ()
    return people(text)


def _dates(node: _Node) -> Iterator[DateReading]:
    for key in _DATES:
        if date := read_date(_text(node.get(key))):
            yield DateReading(date, f"json-ld:{key}")


def _sites(node: _Node) -> Iterator[str]:
    """The publisher, what the work is part of, and the site itself."""
    for key in ("publisher", "isPartOf", "sourceOrganization", "provider"):
        if text := _text(node.get(key)):
            yield text
    if _kinds(node) & (_CONTAINERS | _BODIES):
        yield from filter(None, (_text(node.get(key)) for key in ("name", "alternateName")))
