"""Words before a citation that are no part of it: signals, and phrases that introduce the next work of a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_SIGNAL = lazy(  # See also, But see, Cf., e.g., Vgl. auch, Siehe, Voir, Véase, Ver
    r"(?i)(?:and\s|und\s|et\s|y\s|e\s)?(?:(?:but|and|compare|so|dazu|hierzu|ausführlich(?:er)?|for\s(?:example|instance)|in\sgeneral"
    r"|generally|especially),?\s)?"
    r"(?:see(?:,?\s(?:also|generally|especially|esp\.|e\.\s?g\.|for\s(?:example|instance|more|further\s\w+|details|an?\s\w+(?:\s\w+)?)"
    r"|further|in\s(?:particular|general)|too|on\sthis|inter\salia))?"
    r"|cf\.?(?:\salso)?|compare|contra|accord|(?:contrast|(?:more\s|most\s)?recently|similarly),?(?=\s(?-i:(?:[A-ZÀ-Þ]\.\s?){1,3}[A-ZÀ-Þ]|[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'.-]*){0,3}(?:,|\s(?:and|&))\s))|e\.\s?g\.|but\scf\.|with|vgl\.?(?:\s(?:auch|dazu|hierzu|etwa|z\.\s?b\.|zum\s\w+"
    r"|nur|insb\.|statt\svieler|bspw\.|aber|ferner|demgegenüber|hingegen|jedoch|neuerdings|bereits|schon|jetzt|noch)){0,3}|vergleiche|s\.\s(?:auch|dazu|a\.|o\.(?=,?\s(?:fn|anm|fu|n\.)))|(?:[sv]\.|wie)(?=\s(?:oben|supra|fn|anm|fußn|not[ea]|n\.)[\s.,])|(?-i:s\.)(?=\s[A-ZÀ-Þ])|siehe(?:\s(?:auch|dazu|hierzu|etwa|z\.\s?b\.|nur|statt\svieler)){0,3}"
    r"|so(?:\s(?:auch|etwa)|(?=\s[A-Z]\.\s|\s[A-ZÄÖÜ][\w-]+(?:/[A-ZÄÖÜ][\w-]+)?,\s|\s[A-ZÄÖÜ][\w-]+(?:/[A-ZÄÖÜ][\w-]+)?\s(?:\((?:Anm|Fn)|a\.\s?a\.\s?O)))|dazu|hierzu|ferner|statt\svieler|zum\sganzen|näher|etwa|krit\.|allgemein(?:er)?|umfassend|instruktiv|ablehnend|ebenso(?:\sbereits)?|ähnlich(?:\sauch)?|zustimmend|dagegen|abweichend|zuletzt|insbesondere|(?:nachweise|hinweise)\sbei|grundlegend|ausführlich(?:er)?(?:\sbei)?|eingehend"
    r"|kritisch|anders|a\.\s?A\.(?!\s?O)|z\.\s?B\.|u\.\s?a\.(?=\s(?-i:[A-ZÀ-Þ]))|zusammenfassend|wegweisend|according\sto|(?:following|most\snotably|in\sthe\ssame\svein),?(?=\s(?-i:[A-ZÀ-Þ(“‘]))|voir(?:\s(?:aussi|notamment|par\sexemple|également|sur\sce\spoint))?|v\.\s(?:aussi"
    r"|notamment|not\.)"
    r"|(?:v[ée]ase|v[ée]anse|veja(?:m)?-se|vide|conferir|vid\.)(?:,?\s(?:también|também|entre\soutros?|entre\sotros|a\srespeito|por\stodos))?|ver(?:,?\s(?:también|também|ainda|entre\soutros|entre\sotros|por\s(?:todos|ejemplo|exemplo))|(?=\s(?:supra|nota|n\.)\s)|(?-i:(?<=Ver)(?=\s[A-ZÀ-Þ])))|cfr\.?(?:\s(?:anche|pure|inoltre|almeno)){0,2}|conf\.|confer"
    r"|vedi(?:\sanche)?|si\s(?:veda(?:no)?|v\.)(?:\s(?:anche|pure|inoltre|almeno))?|v\.\s(?:anche|pure|inoltre|almeno)"
    r"|cit(?:ed|ing|\.)\sin|citing|quoting|quoted\sin|zit(?:iert|\.)\s(?:nach|bei|in)|zitiert\snach|cité\spar|cité\sdans|citado\s(?:en"
    r"|em|por)|apud|citato\sin|reprinted\sin|reviewed\sin|source|quelle|also|auch|for\s(?:example|instance)|zum\sbeispiel|par\sexemple"
    r"|por\s(?:ejemplo|exemplo))"
    r"(?=[\s,:(“\"‘„«])[,:]?\s*(?:e\.\s?g\.,?\s*|z\.\s?B\.\s*)?"
)
_BETWEEN = lazy(  # , quoted in / ; cited in / , zit. nach / , reprinted in / (quoting
    r"(?i)[,;.]?\s\(?(?P<cue>(?:as\s)?(?:quoted|cited|reproduced|reprinted|discussed)\s(?:in|by|from)|quoting|citing|zit(?:iert"
    r"|\.)\s?(?:nach|bei|in)|hier\szit\.\snach|cité\s(?:par|dans|in|d[’']après)|"
    r"citado\s(?:en|em|por)|citato\sin|cit\.\sin|apud)\s"
)
_BETWEEN_CUES: Final = (
    "quot",
    "cited",
    "citing",
    "reproduced",
    "reprinted",
    "discussed",
    "zit",
    "cité",
    "citado",
    "citato",
    "cit. in",
    "apud",
)
"""Letters of which each of these phrases has some."""
SIGNAL_WITHIN: Final = lazy(  # For discussion of this, see also N. Lee / Grundsätzlich vgl. hierzu
    r"(?<![\w’'])(?:[Ss]ee(?:,?\salso)?[,:]?(?:\s(?:for\sexample|e\.g\.|generally|especially|inter\salia)[,:]?)?|[Cc]f\.:?(?:,?\se\.\s?g\.,?)?|[Cc]ompare"
    r"|[Vv]gl\.(?:\s(?:auch|hierzu|dazu|nur|etwa|statt\svieler|demgegenüber|dagegen|hingegen|ferner|aber|jedoch|insbesondere|zuletzt|neuerdings|bereits|schon|jetzt|noch|näher|ausführlich)){0,3}:?|[Ss]iehe(?:\s(?:auch|dazu|hierzu|nur|etwa)){0,3}:?|S\.\s(?:auch|dazu|hierzu)|z\.\s?B\.|[Vv]oir(?:\saussi)?|[Vv]éase(?:\stambién)?|[Cc]fr\.?(?:\s(?:anche|inoltre))?"
    r"|[Vv]edi|[Ss]i\s(?:veda(?:no)?|v\.)(?:\sanche)?|V\.\s(?:anche|pure)|(?:auch|etwa|nur|bei|dazu|insbesondere|allgemein|beispielhaft|ausführlich|grundlegend|zuletzt|vieler|kritisch|instruktiv):)\s(?=[^\Wa-z]|[‘“\"'«„(]|(?:van|von|de|den|die|das|zu[mr]|auch|the|for|also|in)\s)"
)
"""A signal inside a sentence, before what may be a work."""

_LINK = lazy(
    r"(?:and|und|y|e|et|sowie|with|bzw\.|respektive|resp\.|oder|or|ou)\s(?:también\s|também\s|anche\s|aussi\s|auch\s|ainda\s|also\s|dagegen\s)?(?=[A-ZÀ-Þ“‘\"«„])|si\sveda(?:\sanche)?\s"
    r"|anders\sdagegen\s"
)  # and, y también
_NUMBER: Final = lazy(
    r"[\s.]*(?!\d{1,4}\s[A-Z][A-Za-z.’' ]{1,40}\s\d{1,5}(?:,\s\d{1,5})?\s?\(|\[(?:1[89]|20)\d\d\]\s[A-Z]{2})"
    r"(?:\[\d{1,4}\w?\]|\(\d{1,3}\)|\d{1,3}\.(?=\s*[^\d\s.,])|\d{1,3}\)(?=\s)|\d{1,3}\s(?=[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?"
    r",?\s[A-Z]{1,6}[,\s.]|(?:[A-Z]\.\s?){1,4}[A-Z][a-z]|[A-ZÀ-Þ][^\d.,;:]{3,70}\.\s[A-ZÀ-Þ])|[•·*†‡\-–☐]\s|[-–—_]{2,}[.,:]?\s)\s*"
)  # [12], 12., (3)


def skip_number(text: str, start: int, end: int) -> int:
    """The place after a list's own number or bullet."""
    found = _NUMBER.match(text, start, end)
    return found.end() if found and found.end() < end else start


def skip_signals(text: str, start: int, end: int) -> int:
    """The place after all signals at ``start``."""
    link = _LINK.match(text, start, end)
    place = link.end() if link else start
    for _ in range(4):
        found = _SIGNAL.match(text, place, end)
        if found is None or found.end() == place or found.end() >= end:
            break
        place = found.end()
    return place


def find_between(text: str) -> Iterator[re.Match[str]]:
    """The phrases that turn from a work to the one it is quoted in ("quoted in", "zit. nach")."""
    low = text.lower()
    return _BETWEEN.finditer(text) if any(cue in low for cue in _BETWEEN_CUES) else iter(())


def skip_lead_in(text: str, start: int, end: int) -> int:
    """The place after the last signal of a range that ends where the work's first sure sign stands; ``start`` where there is none."""
    place = start
    for found in SIGNAL_WITHIN.finditer(text, start, end):
        place = found.end()
    return skip_signals(text, place, end) if place > start else start
