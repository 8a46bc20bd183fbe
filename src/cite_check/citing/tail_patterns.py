"""The patterns of what follows a title: volumes, issues, pages, editions, editors, places and publishers."""

from __future__ import annotations

import re

from cite_check.citing.lazily import lazy
from cite_check.citing.work import MASK

PAGES = (
    r"[A-Za-z]?\d+(?:\.\d+)?[a-z]?(?:\s?[-–—]{1,2}\s?[A-Za-z]?\d+)?(?:\s?(?:ff?|sqq?|et seq)\b\.?)?"
    r"(?:[,;]\s?(?!(?:1[4-9]|20)\d\d(?!\d))\d+(?:\s?[-–—]\s?\d+)?(?![\d(]))*"
)
SKIP = lazy(rf"[\s.,;:/<>、。，）：\[\])|{MASK}–—-]+")  # separators between the parts
VOLUME = lazy(
    r"(?i)(?:vol(?:ume|\.|s\.?)?|v\.|bd\.?|band|jg\.?|jahrg(?:ang|\.)|tomes?|t\.|tomo|том|т\.)\s?(?P<volume>(?!\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b)\d+(?:\s?[-–/]\s?\d+)?"
    r"|[IVXLC]+\b)"
)  # vol. 3
ISSUE = lazy(  # no. 4, Nr. 4, n. 4, nº 4, Heft 4, issue 4
    r"(?i)(?:no?s?[.:]|no\b|nr\.?|n\s?[º°]\.?|num(?:ber|\.|éro)?|núm\.?|n[úu]mero|iss(?:ue|\.)?|heft|h\.|№|fasc\.?)\s?:?\s?(?P<issue>\d"
    r"+(?:\s?[-–/&]\s?\d+)*|special issue)"
)
PAGE = lazy(
    rf"(?i)(?P<cue>pages?|pp?|pgs?|seiten?|s|ss|pág(?:inas?|s)?|págs?|с|стр|at|à la page|col|fol|f)\b\.?:?\s?(?P<page>{PAGES})"
)  # pp. 5-9, S. 12, at 7
PARAGRAPH = lazy(
    r"(?i)(?P<cue>paras?|rn|rz|ch(?:ap)?|sec(?:tion)?|art|abs|cap|kap|n|fn)\b\.?\s?(?P<page>\d+(?:\s?[-–]\s?\d+)?)"
)  # para. 12
SECTION = lazy(r"§{1,2}\s?(?P<page>\d{1,4}[a-z]?(?:\.\d{1,3})?(?:\s[IVX]{1,4}\b)?)")  # § 3 II
ROMAN_VOLUME = lazy(r"(?P<volume>[IVXLC]{1,7})(?=,?\s?\(|,\s\d)")  # XII (1998)
PAGE_AT_END = lazy(r"(?:[:,]?\s(?:Vol|Bd|Band|Part|Teil)\.?)?\s\d{1,4}$")  # Shorelines in Equity 33
SERIES_NUMBER = lazy(r"\s?(?!(?:1[4-9]|20)\d\d\b)\d{1,4}(?=\s?\([^()]{2,60}:)")  # Studies in Decline 14 (Lisbon: Cais, 2002)
PAGE_AND_LOCATOR = lazy(
    r"(?P<page>\d{1,4})(?:,\s(?P<locator>\d{1,4}(?:[-–]\d{1,4})?))?(?=\s?\((?!(?:1[4-9]|20)\d\d\)))"
)  # 33, 35 (J. P. Orme ed.
PAGE_IN_BRACKETS = lazy(r"(?P<page>\d{1,5})\s\((?P<locator>(?!(?:1[4-9]|20)\d\d\))\d{1,5}(?:\s?ff?\.?)?)\)")  # 198 (208)
PAGE_AFTER_YEAR = lazy(
    r"(?P<page>\d{1,4})(?:\s?(?:ff?\b\.?|\((?P<locator>\d{1,4}(?:\s?ff?\.?)?)\)))?(?!\s?[,:(\d–-]\s?\d)(?=\W|$)"
)  # NJW 1999, 345 (347)
YEAR_BEFORE = lazy(r"(?:1[89]|20)\d\d\s?,\s$")  # 1999,
YEAR_BEHIND = lazy(r"\s?\((?:1[4-9]|20)\d\d\)|,\s(?:1[4-9]|20)\d\d,")  # 39 (1915) / 20, 1969,
ISSUE_OF_YEAR = lazy(r"(?P<word>(?:Nr|H|Heft|[Nn]o)\.?\s)?(?P<issue>\d{1,3})/(?P<year>(?:18|19|20)\d\d)(?![\d/])")  # 3/1977
VOL_ISSUE = lazy(
    r"(?P<volume>\d{1,4}[A-Z]?)\s?\(\s?(?P<issue>(?![^()]{0,20}(?:1[89]|20)\d\d\))(?=[^()]*\d|(?i:suppl|spec|part|pt|sonder))[^()]{1,24})\)"
)  # 12(3)
ISSUE_BEFORE_YEAR = lazy(
    r"(?P<volume>\d{1,4}),\s(?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)\s(?=\((?:1[4-9]|20)\d\d\)[,:]\s?(?:pp?\.|S\.|págs?\.|\d))"
)  # 25, 4 (2010), pp. 521-46
CJK_ISSUE = lazy(r"第?(?P<issue>\d{1,4})[期号號]")  # 第2期
CJK_PAGES = lazy(r"第?(?P<page>\d+(?:[-–~]\d+)?)[頁页]")  # 33–41頁
COUNT = lazy(r"(?i)\d+\s?(?:pages|pp?|s|p[áa]gs?|bde|bände|vols|voll|tomes)\b\.?|[xvi]+,\s?\d+\s?p\b\.?")  # 250 p., 2 Bde.
NUMBER = lazy(r"(?P<volume>\d{1,4}[A-Z]?(?:[-–/]\d{1,4})?)(?![\w.]\w)")  # 28
REPORTER = lazy(  # 24 Harv. L. Rev. 100, 105
    r"(?P<volume>\d{1,4})\s(?P<container>[A-ZÀ-Þ][^\W\d_.]*\.?(?:\s?(?:of|and|the|for|&|[A-ZÀ-Þ][^\W\d_.’'-]*\.?|[’'][^\W\d_]+"
    r"|-)){0,9}?)\s(?P<page>\d{1,5}(?:[-–]\d{1,5})?)(?:,\s(?:at\s)?(?P<locator>\d{1,5}(?:[-–]\d{1,5})?))?(?=\s?[\[(.,;]|\s?$"
    r"|\s?\ufffc)"
)
COLON_PAGES = lazy(rf"\s?:\s?(?:pp?\.?\s?)?(?P<page>{PAGES})")  # : 172–185
EDITION = lazy(  # 2nd ed., 3. Aufl., 1ª ed., rev. ed.
    r"(?i)(?P<edition>(?:\d{1,2}\s?(?:st|nd|rd|th|d|ª|º|a|e|ème|ed)?\.?|first|second|third|fourth|fifth|rev(?:ised|\.)|neubearb\."
    r"|erw\.|new|facsimile)(?:\s(?:rev\.|revised|überarb\.|erw\.|neu\s?bearb\.))*)\s"
    r"(?:ed(?:itio)?n?\b\.?|edn\b\.?|aufl(?:age|\.)|édition|éd\.|edici[óo]n|edição|edizione)"
)
EDITED = lazy(  # ed. by, edited by, hrsg. von, trans., traduit par
    r"(?i)(?P<role>eds?\.(?:\sby)?|edited\sby|eds?\b|hrsg\.?\s?(?:v\.|von)|herausgegeben\svon|hrsg\.|sous\sla\sdir(?:ection|\.)\s(?:de"
    r"|d['’])|éd\.\s?(?:par)?|editado\spor|org\.|a\scura\sdi|"
    r"trans(?:\.|lated\sby|l\.)(?:\sand\sed\.)?|translated\sby|übers\.?\s?(?:v\.|von)|traduit\spar|trad\.(?:\s(?:par|de|por))?"
    r"|tradução\sde)\s(?=\S)"
)
IN = lazy(r"(?i)in(?:\s?:\s?|\s)(?=[^\s\d])|em:\s|dans\s?:?\s|en:\s|en\s(?=(?-i:[A-ZÀ-Þ«“]))|[―–-]\s?in\s")  # in: , In
THESIS = lazy(
    r"(?i)(?:unpublished\s|unveröff\.\s)?(?:ph\.?\s?d\.?|m\.?\s?a\.?|m\.?\s?sc\.?|[bm]\.?\s?[as]\.?(?=\s(?:thesis|diss))|doctoral|master[’']?s|diplom|habil|diss|thèse"
    r"|tesis|tese|dissertaç)[^,.;()]{0,40}(?:diss(?:ertation|\.)?|thesis|arbeit|thèse|tesis|tese|doutorado|mestrado)?"
)
PARAGRAPH_NUMBER = lazy(r"\[(?P<number>\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\]")  # [2019] UKSC 41, [22]
MEDIUM = lazy(
    r"(?i)\[(?:online|internet|en ligne|en línea|web|electronic resource|motion picture|cd-?rom|s\.\s?l\.|s\.\s?n\.|[^\[\]]{0,40})\]"
)  # [online]
BOOK_PLACE = lazy(  # New York: I.B. Tauris
    r"(?P<place>[^\W\d_][^:;()\d]{1,60}?)\s?:\s?(?P<publisher>[^\W\d_](?:[^;:().,]|,(?!\s\d)|(?<=\b[A-Z])\.(?=\s?[A-Z])|\.(?=[^\s)])){1,90}?)"
    r"(?=,?\s?[\[(c©]*(?:1[4-9]|20)\d\d|,\s(?:forthcoming|in\spress|im\s(?:Erscheinen|Druck)|à\sparaître|en\sprensa|no\sprelo)\b|(?<!\b[A-Z])[.;)]\s*(?:$|\W)|,\s(?:pp?\.|\d(?!\d{0,3}(?:,\s\d{1,3})?\s\((?:1[4-9]|20)\d\d\)))|$|(?<!\b[A-Z])\.\s|\s?\ufffc|\))"
)
CHUNK_END = lazy(
    r"[、。，（）：]|[,;]\s|\.\s|\.?\s?[(\[]|\s?:\s|\.?$|\ufffc|\s(?=\d{1,4}(?:[\s,.:;(/]|$))|\s(?=(?:vol|no|nr|pp?|bd|jg|v|n|s)\.\s?\d)",
    re.IGNORECASE,
)
SHORTENED_NAME = lazy(
    r"(?=(?:[^\s.]+\s)?[A-ZÀ-Þ][^\W\d_]{0,10}\.\s)(?:(?:[A-ZÀ-Þ][^\W\d_]{0,14}\.?|(?:[A-Z]\.){2,4}|on|of|the|for|and|&)\s){1,8}"
    r"(?:[A-ZÀ-Þ][^\W\d_]{1,10}\.|(?:[A-Z]\.){2,4}|(?<=\.\s)[A-Z])(?=,|\s\d)"
)  # J. Coast. Hist., / IEEE Trans. Softw. Eng., / Phil. Trans. R. Soc. Lond. B 40
POSTED = lazy(
    r"(?i)(?:posted|uploaded|published|aired|released|streamed|broadcast|premiered|recorded|v\.|vom)(?:\son)?\s(?=\S)"
)  # posted May 3, 2010 / v. 3.5.1976
REVIEW_OF = lazy(
    r"(?i:(?:book\s)?review\sof)\s[^;“”\"]{3,150}?,\s(?:by|ed\.|edited\sby)\s[A-ZÀ-Þ][^,;()\d]{2,60},\s"
)  # review of Ebb, by Bo Roe,
CLOCK = lazy(
    r"(?i)(?<=(?:video|audio),\s)\d{1,3}:\d{2}(?::\d{2})?"
    r"|\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?\s?m\b\.?|uhr\b|(?:GMT|UTC|[CEMP][SD]?T|BST)\b)"
)  # 4:12 p.m. / video, 3:42
YEAR_NEXT = lazy(r"(?:1[4-9]|20)\d\d")  # J Endod. 2001
ROUND_BRACKET = lazy(r"[()（）]")  # (
WORD = lazy(r"[^\W\d_]+")  # a word that no rule reads
LAST_WORD = lazy(r"([^\W\d_][\w’'.-]*)$")
BOOK_STOPS = lazy(
    r"(?i)\s(?=(?:Nr|No|H|Heft)\.?\s\d{1,3}(?:/\d{2,4})?\s(?:(?:v\.|vom)\s|\()\d)|,\s(?=eds?\b|edited|hrsg|herausg|trans|vol|pp?\.|\d|in\s|[^,.;()]{2,40}:\s)|\.\s|\s?[(\[]|;\s|\.?$|\ufffc|\s/\s|,\s(?=(?:1[4-"
    r"9]|20)\d\d)"
)
PAGES_ONLY = lazy(PAGES)  # 172-185
THESIS_WORD = lazy(r"(?i)dis|th[eè]s|tes|arbeit|doutor|mestr")  # PhD thesis
NO_PLACE = lazy(r"(?i)\bvol\.|\bno\.|https?$|\bdoi$|\bin$|accessed")  # vol. 3: is no town
LONGEST_PLACE = 7
DEEPEST = 2
