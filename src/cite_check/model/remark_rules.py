"""Every remark, problem and notice in words: when it is given, and what to do about it."""

from __future__ import annotations

from typing import Final

from cite_check.model.rule import Rule, RuleKind

REMARK_RULES: Final = (
    Rule(
        "original-dead",
        RuleKind.REMARK,
        "The cited address is dead; its archived copy is not.",
        "Stands beside archived-copy-live and says what the cited address answered.",
        "Nothing must be done; the note could point at the archived copy first.",
    ),
    Rule(
        "original-unread",
        RuleKind.REMARK,
        "The cited address could not be read; its archived copy could.",
        "Stands beside archived-copy-live where the cited address is blocked or did not answer, which says nothing against it.",
        "Open the cited address in a browser. If the work is there, the note is fine.",
    ),
    Rule(
        "walled",
        RuleKind.REMARK,
        "The page shows the cited title, but not everybody may read it.",
        (
            "The page stands behind a pay wall or a login, or was refused with a status of the 400s, and yet shows the cited title: "
            "it is live."
        ),
        "Nothing; readers without a subscription may be glad of an archived copy.",
    ),
    Rule(
        "address-names-title",
        RuleKind.REMARK,
        "The page could not be seen, but its address names the cited title.",
        (
            "Stands beside a blocked verdict where the words of the address are those of the cited title. That speaks for the "
            "source, without proof."
        ),
        "Open the address in a browser to be sure.",
    ),
    Rule(
        "author-differs",
        RuleKind.REMARK,
        "The page names other authors than the note.",
        "The page gives its authors in a form that can be read, and none of the note's is among them. The verdict does not rest on it.",
        "Compare the authors, and correct the note if the page is right.",
    ),
    Rule(
        "date-differs",
        RuleKind.REMARK,
        "The page gives another date than the note.",
        (
            "The dates that the page gives for itself are too far from the note's for a correction or a time zone. The verdict does "
            "not rest on it."
        ),
        "Compare the dates, and correct the note if the page is right.",
    ),
    Rule(
        "status",
        RuleKind.REMARK,
        "The page shows the cited title under a status that says it is not there.",
        "The server answers 404 or 410, and yet the page that comes with it bears the cited title in full.",
        "Open the page; if the work is there, the note is fine, though link checkers will stumble over it.",
    ),
    Rule(
        "redirected",
        RuleKind.REMARK,
        "The page has moved for good.",
        "The cited address redirects permanently (301 or 308) to another page, which shows the cited work.",
        "Cite the new address.",
    ),
)

PROBLEM_RULES: Final = (
    Rule(
        "encoding",
        RuleKind.PROBLEM,
        "The file's characters could not be read with certainty.",
        "The file is not UTF-8 throughout: it was read as Windows-1252, or some of its bytes stand as replacement characters in the text.",
        "Save the file as UTF-8.",
    ),
    Rule(
        "marker-without-note",
        RuleKind.PROBLEM,
        "A reference mark points at no note.",
        "The text bears a marker, and no note of this label stands in the document.",
        "Write the note, or take the marker out.",
    ),
    Rule(
        "note-without-marker",
        RuleKind.PROBLEM,
        "No reference mark points at a note.",
        (
            "A note stands in the document, and no marker of its label in the text, while other notes have theirs. The note is "
            "checked all the same."
        ),
        "Set the marker, or take the note out.",
    ),
    Rule(
        "duplicate-label",
        RuleKind.PROBLEM,
        "Two notes bear one label.",
        "The same label is defined more than once, so that its markers cannot be told apart. All of these notes are checked.",
        "Renumber the notes.",
    ),
    Rule(
        "note-cut",
        RuleKind.PROBLEM,
        "A note is longer than notes are, and was cut.",
        "The note has more than 50,000 characters: what stands after them was not read.",
        "See whether the note ends where it should; perhaps a line of the text was taken for its beginning.",
    ),
)

NOTICE_RULES: Final = (
    Rule(
        "proxy",
        RuleKind.NOTICE,
        "A proxy stood between the run and the web.",
        "Names were resolved by the proxy: that a host does not exist cannot be told from a fault of the proxy, and is not called dead.",
        "Nothing; a run without the proxy can tell more.",
    ),
)
