"""Every reason in words: when it is given, on what evidence, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.rule import Rule, RuleKind
from cite_check.model.verdict import VERDICT_OF, Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

_NONE: Final = "Nothing."
_BY_HAND: Final = "Open the address in a browser. If the work is there, the note is fine."
_LATER: Final = "Run the check again later. If it stays so for days, look for another address or an archived copy."

_WORDS: Final[Mapping[Reason, tuple[str, str, str]]] = {
    Reason.TITLE_MATCHES: (
        "The page shows the cited title.",
        (
            "One of the page's own readings of its title (meta tags, structured data, the title element, a heading, a PDF's first "
            "page) is the title that the note gives. Case, punctuation, accents, quotation marks and the site's name make no "
            "difference."
        ),
        _NONE,
    ),
    Reason.TITLE_CLOSE: (
        "The page shows nearly the cited title.",
        (
            "Most words of the cited title stand in the page's, and none that would make it another work (a number, a negation, a "
            "name) differs. The warning title-differs shows both titles, with the words that differ marked."
        ),
        "Compare the two titles, and correct the note if the page is right.",
    ),
    Reason.RETITLED: (
        "The page has another title by now, but it is the cited work.",
        (
            "The title differs, while the address, the author or the date agree with the note: news sites often change a headline "
            "after it was cited. The warning title-differs shows both titles."
        ),
        "Look at the page. Keep the note's title if it is the one that was read at the time; an archived copy can show it.",
    ),
    Reason.TEXT_MATCHES: (
        "The cited title stands in the page's text.",
        "The page gives itself another title, but the cited one stands in its visible text, as on a page that holds several works.",
        "Nothing, unless a more exact address for the work is known.",
    ),
    Reason.NOTHING_TO_COMPARE: (
        "The address answers; there was no title to compare.",
        (
            "The page is there, but the note gives no title (or one that could only be guessed, or in another script than the "
            "page's), so that nothing can be said of what it shows."
        ),
        "Nothing; a title in the note would let the next run compare.",
    ),
    Reason.NOTHING_READABLE: (
        "The address answers, but nothing on the page can be read.",
        (
            "The page is made by scripts, is a scanned PDF without text, gives no title, or is a file of a kind that is not read. "
            "The address works; what it shows is not known. A warning of the same name stands beside it."
        ),
        _BY_HAND,
    ),
    Reason.ARCHIVED_COPY_LIVE: (
        "The original is gone, but the note's own archived copy shows the cited title.",
        (
            "The cited address is dead, and the archived copy that the note names beside it answers with the cited title. The "
            "warning original-dead says what became of the original."
        ),
        "Nothing must be done; the note could point at the archived copy first.",
    ),
    Reason.TITLE_DIFFERS: (
        "The page is another work than the cited one.",
        (
            "The page answers and has a title of its own, which is not the cited one; neither its text nor its address, author or "
            "date speak for the cited work. As a warning beside a live verdict, the same name says that the titles differ in some "
            "words only."
        ),
        (
            "Open the page. Correct the title if the note has it wrong; else look for the work's right address, or an archived copy "
            "of the old one."
        ),
    ),
    Reason.TAKEN_OVER: (
        "The domain now serves something else.",
        (
            "The page has nothing in common with what is cited, and the site itself has changed: its language, its trade or its "
            "name. This is what becomes of domains that expire and are sold."
        ),
        "Do not send readers there: replace the address by an archived copy from the time it was cited.",
    ),
    Reason.DOI_DIFFERS: (
        "The DOI belongs to another work.",
        "The record that doi.org keeps for this DOI has another title than the note gives. Nothing else of the note was needed to see it.",
        "Look for a mistyped character in the DOI, or look up the DOI of the cited work.",
    ),
    Reason.NOT_FOUND: (
        "The server says that there is no such page (404).",
        "The answer is 404 without any sign of a wall for robots. That is the server's own word that nothing is there.",
        "Look for the page's new address on the site, or point at an archived copy.",
    ),
    Reason.GONE: (
        "The server says that the page was removed for good (410).",
        "The answer is 410: the page was there, and whoever keeps the site took it away.",
        "Point at an archived copy.",
    ),
    Reason.NO_SUCH_HOST: (
        "There is no host of this name any more.",
        (
            "The name system answered twice that the name does not exist, while other names could be found in the same run. A name "
            "system that fails or does not answer is another reason, dns-trouble."
        ),
        "Check the spelling of the host; else point at an archived copy.",
    ),
    Reason.SOFT_NOT_FOUND: (
        "The page says that it was not found, though its status says it was.",
        (
            "The answer is 200, but several signs together show an error page: its title and headings, its few words, a search box, "
            "the wish not to be indexed, or that the site answers a made-up address just so. No single word is enough."
        ),
        "Look for the page's new address on the site, or point at an archived copy.",
    ),
    Reason.FRONT_PAGE: (
        "A deep link leads only to the site's front page.",
        (
            "The cited address names a page inside the site, but its visitors are sent to the front page or to a section, where the "
            "work is not."
        ),
        "Search the site for the work, or point at an archived copy.",
    ),
    Reason.PARKED: (
        "The domain is parked or for sale.",
        "The page bears the marks of a parking service or an offer of the domain, and nothing of the cited work.",
        "Point at an archived copy.",
    ),
    Reason.DOI_NOT_REGISTERED: (
        "No such DOI is registered.",
        "doi.org, which knows every DOI, has none of this name.",
        "Look for a mistyped character or a full stop that is no part of it, or look up the DOI of the cited work.",
    ),
    Reason.REFUSED: (
        "The server refused to show the page to us.",
        (
            "The answer is a refusal (401, 403 and others of the 400s but 404 and 410). Many sites refuse robots what they show to "
            "people: this says nothing against the source."
        ),
        _BY_HAND,
    ),
    Reason.TOO_MANY_REQUESTS: (
        "The server asks for fewer requests (429).",
        "It answered so to the last attempt, although we waited as it asked.",
        "Run the check again later, or open the address in a browser.",
    ),
    Reason.CHALLENGE: (
        "A check for robots stands before the page.",
        "The answer bears the marks of a service that asks visitors to prove that they are people. What lies behind it was not seen.",
        _BY_HAND,
    ),
    Reason.LOGIN_WALL: (
        "A login stands before the page.",
        "The answer asks for a name and a password, or sends visitors to where they are asked for. What lies behind it was not seen.",
        "Open the address where you have access; consider citing a copy that everybody can read.",
    ),
    Reason.TIMEOUT: ("No answer came in time.", "Every attempt ran out of time. A slow server is no dead source.", _LATER),
    Reason.CONNECTION_FAILED: (
        "No connection to the server came about, or it broke off.",
        "The server's name exists, but the connection was refused, reset or closed at every attempt.",
        _LATER,
    ),
    Reason.TLS: (
        "No secure connection could be made.",
        (
            "The server's certificate has expired, names another host, or is signed by nobody known. A browser would warn before "
            "showing the page."
        ),
        "Open the address in a browser and look at its warning; the site's owner must mend it.",
    ),
    Reason.SERVER_ERROR: (
        "The server says that it has a fault of its own (500 and up).",
        "It answered so to every attempt. Such faults mostly pass.",
        _LATER,
    ),
    Reason.REDIRECT_LOOP: (
        "The address sends visitors round in circles.",
        "The redirects come back to where they were, or are more than ten. Some sites do so to visitors without cookies.",
        _BY_HAND,
    ),
    Reason.BAD_ANSWER: (
        "The answer cannot be understood.",
        "What came is not HTTP, a status that is no answer, or a redirect that leads to no address.",
        _BY_HAND,
    ),
    Reason.DNS_TROUBLE: (
        "The host's name could not be looked up.",
        "The name system did not answer, or answered with a fault. This is not its word that the name does not exist.",
        _LATER,
    ),
    Reason.NETWORK_DOWN: (
        "Nothing at all could be reached.",
        "No target answered, and a name that is known to exist could not be found either: the fault is on this side.",
        "Check the network connection, the proxy and the firewall, and run the check again.",
    ),
    Reason.CAPTIVE_PORTAL: (
        "A network's login page answered in place of the sources.",
        "One and the same foreign host answered for different sites, as the networks of hotels and trains do before one has signed in.",
        "Sign in to the network, and run the check again.",
    ),
    Reason.NO_ADDRESS: (
        "The note gives no address that could be asked.",
        "The work is cited without a URL, a DOI or another registered identifier, as printed works often are. This is no fault.",
        "Nothing; add a DOI or a URL if there is one.",
    ),
    Reason.NO_ANTECEDENT: (
        "A back-reference stands for no earlier work that could be found.",
        'An "ibid.", a short title or a "supra note" points back, but no earlier note cites a work that fits it.',
        "Check whether the note that it points at still stands before it: notes move when a text is edited.",
    ),
    Reason.AMBIGUOUS_ANTECEDENT: (
        "A back-reference may stand for several earlier works.",
        (
            "More than one earlier work fits it equally well, as when an ibid. follows a note that cites two works. None is chosen "
            "by guessing."
        ),
        "Say in the note which work is meant.",
    ),
    Reason.OFFLINE: ("The network was not asked.", "The run was told to work without the network.", "Run the check without --offline."),
    Reason.NOT_ASKED: (
        "The run ended before this was asked.",
        "The run was interrupted, its time (--budget) was over, or a replayed recording has no answer for this address.",
        "Run the check again, with more time if it was that.",
    ),
    Reason.SCHEME: (
        "This is not a web address.",
        "Only http and https addresses are asked; this one is of another kind (ftp, mailto, file).",
        "Cite a web address of the work if there is one.",
    ),
    Reason.POLICY: (
        "This address may not be asked.",
        (
            "It leads to a private or local network, or to a port that is no usual one for web pages. Asking it could do harm on "
            "the machine that runs the check, so that it is left alone unless told otherwise."
        ),
        "If it is an address of your own that is meant, allow its network with --allow-net.",
    ),
    Reason.IGNORED: (
        "You told us to leave this out.",
        "Its reason is named by --ignore, or is not among those named by --select.",
        "Nothing, or take the name out of the settings.",
    ),
}

REASON_RULES: Final = tuple(
    Rule(reason.value, RuleKind.REASON, *_WORDS[reason], verdict=VERDICT_OF[reason])
    for reason in sorted(_WORDS, key=tuple(VERDICT_OF).index)
)
"""Total over Reason, in the order of the verdicts: a test holds it."""
