"""Cited titles beside the readings that pages show of them: which are the same, which a person should see, which are others."""

from __future__ import annotations

import pytest

from cite_check.judging.match import match
from cite_check.model.item import Item
from cite_check.model.match import Closeness
from cite_check.model.page import Reading
from tests.unit.judging.scenes import URL, page

SAME, CLOSE, DIFFERENT = Closeness.SAME, Closeness.CLOSE, Closeness.DIFFERENT
ELSEWHERE = "https://gazette.example/a/1823301"


def closeness(cited: str, *readings: str | Reading, url: str = ELSEWHERE, sites: tuple[str, ...] = ()) -> Closeness:
    return match(Item(title=cited), page(*readings, sites=sites), url).closeness


FORGIVEN = [
    ("umlauts in two letters", "Über die Brücken von München", "Ueber die Bruecken von Muenchen"),
    ("sounds of another alphabet", "Tehrik-e-Taliban and the border", "Tehreek-i-Taliban and the border"),
    ("a label before it", "Opinion | The ferry is late again", "The ferry is late again"),
    ("a label behind it", "The ferry is late again", "The ferry is late again [video]"),
    ("case", "HARBOUR STRIKE ENDS AFTER TALKS", "Harbour strike ends after talks"),
    ("quotes and apostrophes", "“Nobody’s Child”: A Life in Letters", "'Nobody's child' - a life in letters"),
    ("dashes", "North–South trade: ten years on", "North-South Trade — Ten Years On"),
    ("accents", "Élection présidentielle à Montréal : le résultat", "Election presidentielle a Montreal: le resultat"),
    ("ligatures", "Die oﬃzielle Oﬀenlegung der Quellen", "Die offizielle Offenlegung der Quellen"),
    ("ampersand", "Law & Order in the Old Port Towns", "Law and order in the old port towns"),
    ("British and American", "Organised labour in the harbour programme", "Organized Labor in the Harbor Program"),
    ("number words", "One Year Later: Ten Lessons from the Flood", "1 Year Later: 10 Lessons from the Flood"),
    ("Roman numerals", "The Silk Road, Volume III", "The Silk Road, Volume 3"),
    ("ordinals", "The twenty-first report", "The twenty-first Report"),
    ("thousands", "How 12,000 letters were lost", "How 12.000 letters were lost"),
    ("transliteration", "Rockets over Kiev: a winter diary", "Rockets over Kyiv: A Winter Diary"),
    ("transliteration by a letter", "The Islamic State Khurasan Province explained", "The Islamic State Khorasan Province Explained"),
    ("hyphen or none", "Counter-terrorism options for coastal states", "Counterterrorism options for coastal states"),
    ("letters with a hyphen", "IS-K claims the station bombing", "ISK claims the station bombing"),
    ("abbreviation", "UN report warns of drought in the north", "United Nations report warns of drought in the north"),
    ("acronym", "New militant group joins the Northern Valley Front", "New militant group joins the NVF"),
    ("a slip in one word", "Governments promise an inclusvie settlement", "Governments promise an inclusive settlement"),
    ("number of a noun", "Rights group counts attack on villages", "Rights group counts attacks on villages"),
    (
        "cut with an ellipsis",
        "Rights group counts attacks on forty villages in the northern valley",
        "Rights group counts attacks on forty villages in…",
    ),
    ("subtitle on the page", "The long retreat of the ice", "The long retreat of the ice: what glaciers tell us"),
    ("subtitle in the note", "The long retreat of the ice: what glaciers tell us", "The long retreat of the ice"),
    ("site's name on the page", "The long retreat of the ice", "The long retreat of the ice | Gazette of the North"),
    ("kicker on the page", "The long retreat of the ice", "Climate: The long retreat of the ice"),
    ("segments swapped", "Ice in retreat: a century of glacier photographs", "A century of glacier photographs: ice in retreat"),
    ("an article more or less", "Report of the Secretary-General on the peace", "The report of the Secretary-General on peace"),
    ("Chinese without blanks", "港口罢工在谈判后结束", "港口罢工在谈判后结束 - 公报"),
    ("the site's own and", "Meer und Berge", "Meer & Berge"),
    ("all words in other letters", "Züge über Öl", "Zuege ueber Oel"),
    ("letters in each other's place", "Teh ferry is late again", "The ferry is late again"),
    ("a letter doubled wrongly", "The tarrif schedule of the port", "The tariff schedule of the port"),
    (
        "cut inside a word",
        "Rights group counts attacks on forty villages in the north",
        "Rights group counts attacks on forty villages in the northern valley",
    ),
    ("a byline on the page", "The ferry is late again", "The ferry is late again by Ada Moss"),
    ("a byline behind a short title", "The economics of tolls", "The Economics of Tolls, by Jan Verhoeven"),
    ("a short book's main title", "Salt and Power: A History of the Coastal Trade", "Salt and Power"),
    ("a translation in brackets", "Le bruit des ports [The Noise of Ports]", "Le bruit des ports"),
    (
        "an edition in the note",
        "A Glass House: Transparency and Its Discontents, 2nd ed.",
        "A Glass House: Transparency and Its Discontents",
    ),
    ("a printed report in the note", "Harbour Authority v. Mendel, 512 N.R. 204 (1988)", "Harbour Authority v. Mendel"),
    ("TeX and letters", "On the zeros of $L(s,\\chi)$ near the line", "On the zeros of L(s,χ) near the line"),
    ("Persian and Arabic letters", "وزیر بنادر استعفا کرد", "وزير بنادر استعفا كرد"),
    ("digits of another script", "گزارش سال ۱۴۰۰ بندر", "گزارش سال 1400 بندر"),
    ("a label without a break", "Why the ceasefire failed", "ANALYSIS Why the ceasefire failed"),
    ("Cyrillic", "Забастовка в порту закончилась", "Забастовка в порту закончилась"),
]


@pytest.mark.parametrize(("cited", "shown"), [case[1:] for case in FORGIVEN], ids=[case[0] for case in FORGIVEN])
def test_what_is_forgiven(cited: str, shown: str) -> None:
    assert closeness(cited, shown) is SAME


GUARDED = [
    ("before and after", "Life on the coast before the war", "Life on the coast after the war", DIFFERENT),
    ("from and to", "The road from Port Vell", "The road to Port Vell", DIFFERENT),
    ("a letter that makes another word", "The plan of the northern harbour", "The plane of the northern harbour", DIFFERENT),
    ("two languages of one letter", "C++ for keepers of lights", "C# for keepers of lights", DIFFERENT),
    ("a short main title alone", "Lamps: a history of light on the coast", "Lamps", CLOSE),
    ("a number", "Pakistan Security Report 2022", "Pakistan Security Report 2023", DIFFERENT),
    ("a number in words", "The Taliban: One Year On", "The Taliban: Five Years On", DIFFERENT),
    ("a part", "The Silk Road, Part 1", "The Silk Road, Part 2", DIFFERENT),
    ("a number that the page lacks", "Harvest Outlook for the Coast 2024", "Harvest Outlook for the Coast", CLOSE),
    ("a negation in the note", "The rebels have not moderated", "The rebels have moderated", DIFFERENT),
    ("a negation on the page", "The rebels have moderated", "The rebels have not moderated", DIFFERENT),
    ("a place", "Why the river floods in Norway every spring", "Why the river floods in Poland every spring", CLOSE),
    ("one word of three", "Coastal Harvest Outlook", "Coastal Fishing Outlook", DIFFERENT),
    ("who does what", "Man bites dog", "Dog bites man", CLOSE),
    ("one word in a longer title", "Pakistan", "Pakistan's hard policy choices in the region", CLOSE),
    ("two words in a longer title", "Climate change", "Five solutions to climate change from the south", CLOSE),
    ("one word at the end of a title", "Beginners", "A guide to pottery for beginners", CLOSE),
    ("a section's name", "Climate", "Climate: the long retreat of the ice", CLOSE),
    ("another subtitle", "A plant-based diet: practical tips", "A plant-based diet: the whole story", CLOSE),
    ("other words between", "Top resolutions for 2025", "Top resolutions for a healthier smile in 2025", CLOSE),
    ("names a letter apart", "Sanctions on Iran: what changes", "Sanctions on Iraq: what changes", DIFFERENT),
    ("nothing in common", "Harbour strike ends after talks", "Weather for tomorrow", DIFFERENT),
    ("small words in common", "The end of the affair", "The rest of the year", DIFFERENT),
    ("two names exchanged", "From Paris to Rome by rail", "From Rome to Paris by rail", CLOSE),
    ("two words exchanged, in other forms", "Teachers sue ministry over pensions", "Ministry sues teachers over pensions", CLOSE),
    ("a phrase that stands once", "The history of law and the law of history", "The law of history", DIFFERENT),
    ("an erratum", "Silence in small northern harbours", "Erratum: Silence in small northern harbours", CLOSE),
    ("a reply", "Silence in small northern harbours", "A reply to “Silence in small northern harbours”", CLOSE),
    ("little before an ellipsis", "Coastal towns ask the state for a longer timetable before winter", "Coastal towns ask …", CLOSE),
    ("a name before a dash", "What we do – Gazette Foundation", "What we do", CLOSE),
    ("a translation of another work", "Der alte Turm [The Old Tower]", "Der neue Turm", DIFFERENT),
    ("another edition", "A Glass House, 2nd ed.", "A Glass House, 3rd ed.", DIFFERENT),
    ("a place behind by", "The roads to ruin", "The roads to ruin by rail and by sea", CLOSE),
    ("an error page", "Harbour strike ends after talks", "Page not found", DIFFERENT),
]


@pytest.mark.parametrize(("cited", "shown", "expected"), [case[1:] for case in GUARDED], ids=[case[0] for case in GUARDED])
def test_what_is_guarded(cited: str, shown: str, expected: Closeness) -> None:
    assert closeness(cited, shown) is expected


def test_a_short_title_is_met_by_a_whole_reading() -> None:
    assert closeness("Pakistan", "Pakistan") is SAME


@pytest.mark.parametrize("shown", ["Pakistan | Gazette", "Pakistan - The Northern Gazette"])
def test_a_short_title_is_met_by_the_first_segment_before_a_site(shown: str) -> None:
    assert closeness("Pakistan", shown) is SAME


def test_a_short_title_is_met_after_the_sites_own_name() -> None:
    assert closeness("Pakistan", "Northern Gazette: Pakistan", sites=("Northern Gazette",)) is SAME


def test_a_short_title_cut_out_of_a_longer_one_is_not_enough() -> None:
    readings = (Reading("Zero Waste - A Beginner's Guide", "title"), Reading("A Beginner's Guide", "title", trimmed=True))
    assert closeness("Beginner's Guide", *readings) is CLOSE


def test_a_short_title_that_the_address_names_too_is_met() -> None:
    assert closeness("Bike Helmets", "Bike Helmets for Men & Women", url="https://shop.example/c/bike-helmets") is SAME


def test_a_trimmed_reading_does_not_make_a_subtitle_of_what_it_lacks() -> None:
    readings = (
        Reading("A guide to landscape photography: framing the view", "og:title"),
        Reading("A guide to landscape photography", "title", trimmed=True),
    )
    assert closeness("A guide to landscape photography: four easy steps", *readings) is CLOSE


def test_a_publisher_inside_the_quotes_is_forgiven_where_the_page_has_it_as_its_site() -> None:
    cited = "No one will use our soil to target others, says chief. Northern Gazette"
    assert closeness(cited, "No one will use our soil to target others, says chief", sites=("Northern Gazette",)) is SAME


def test_the_best_reading_counts_and_is_named() -> None:
    found = match(Item(title="The long retreat of the ice"), page("Gazette", Reading("The long retreat of the ice", "og:title")), ELSEWHERE)
    assert found.closeness is SAME
    assert found.reading is not None
    assert found.reading.source == "og:title"


def test_what_differs_is_told_word_by_word() -> None:
    found = match(Item(title="Transcript of the first news conference"), page("Transcript of the first press conference"), ELSEWHERE)
    assert (found.missing, found.extra) == (("news",), ("press",))
    assert found.closeness is CLOSE


@pytest.mark.parametrize("shown", ["Забастовка в порту закончилась", "انتهى إضراب الميناء", "港口罢工结束"])
def test_titles_in_two_scripts_are_not_compared(shown: str) -> None:
    assert closeness("Harbour strike ends after talks", shown) is Closeness.INCOMPARABLE


def test_a_page_in_two_scripts_is_compared_by_the_right_one() -> None:
    assert closeness("Harbour strike ends after talks", "港口罢工结束", "Harbour strike ends after talks") is SAME


def test_without_a_title_or_a_reading_nothing_is_compared() -> None:
    assert match(Item(), page("Anything"), URL).closeness is Closeness.INCOMPARABLE
    assert closeness("Anything at all") is Closeness.INCOMPARABLE


def test_a_long_title_at_the_head_of_the_text_is_the_pages_title() -> None:
    text = "home news sport long letters from the northern harbour arrive at last by our reporter"
    found = match(Item(title="Long letters from the northern harbour arrive"), page("Gazette", text=text), ELSEWHERE)
    assert (found.closeness, found.in_text) == (SAME, True)
    assert found.reading is not None
    assert found.reading.source == "text"


def test_a_title_deep_in_the_text_is_in_the_text_only() -> None:
    text = "menu " * 200 + "long letters from the northern harbour arrive"
    found = match(Item(title="Long letters from the northern harbour arrive"), page("Gazette", text=text), ELSEWHERE)
    assert (found.closeness, found.in_text) == (DIFFERENT, True)


def test_a_title_of_three_words_in_the_text_says_nothing() -> None:
    assert not match(Item(title="The long retreat"), page("Gazette", text="the long retreat of the ice"), ELSEWHERE).in_text


def test_a_sites_name_is_no_title_of_a_work_that_begins_with_it() -> None:
    cited = "Journal of Water Law: an editorial history"
    assert closeness(cited, "Journal of Water Law", sites=("Journal of Water Law",)) is CLOSE
    assert closeness("Journal of Water Law", "Journal of Water Law", sites=("Journal of Water Law",)) is SAME


def test_a_hosts_name_is_no_title_of_a_work_that_has_its_words() -> None:
    assert (
        closeness("The old ropewalk of the harbour", "old-ropewalk-harbour.example", url="https://old-ropewalk-harbour.example/x") is CLOSE
    )
