"""The thresholds by which titles and pages are told apart, in one table, and what they were measured to do.

Measured with titles that people gave to public pages (2026-11-26), in shares accepted as ``title-matches``:

                                          tuned on          verified on
    pages                                 WCXB dev,         WCXB test,
                                          trafilatura       Mercury
    right title accepted                  .978 of 2,339     .986 of 584
    right title called mismatched         .004              .003
    wrong title of the same site          .005 of 939       .004 of 237
    nearest wrong title                   .010 of 2,235     .007 of 553
    one number changed                    .000 of 603       .000 of 161
    one word replaced                     .005 of 2,335     .003 of 583
    right title, error or login page      .000 of 2,207     .000 of 554

SAME and the guards of short titles weigh the first row against the third and fourth; CLOSE decides what a person sees instead of a
mismatch; THIN_PAGE to CERTAIN keep living pages from being called walls or errors: 0 of 2,921 in these sets where a title is cited.
"""

from __future__ import annotations

from typing import Final

SAME: Final = 0.85
"""A title's score from which it is the cited one."""

CLOSE: Final = 0.62
"""A title's score from which a person should look, below which it is another title."""

SHORT: Final = 2
"""Content words up to which a title must be met whole: "Pakistan" is in many titles."""

SWAP_COST: Final = 0.6
"""What a word that stands in another's place costs, in its own weight, beside the other's absence."""

CUT_SHARE: Final = 0.5
"""The share of the cited title that a reading without an ellipsis must show to be the title with its end left out."""

INNER_SHARE: Final = 0.6
"""The share of a reading that the cited title must be where it stands in the middle of a segment."""

ASIDE: Final = 2.0
"""Weight of added words up to which a negation among them turns the title; more are a subtitle."""

FEW: Final = 5
"""Words up to which a title's order must nearly hold."""
ORDER_OF_FEW: Final = 0.75
ORDER_OF_MANY: Final = 0.45
"""Share of the common words that must stand in one order; two segments that changed places keep half."""
ORDER_COST: Final = 0.8
"""What a title keeps of its score where they do not."""

THIN_PAGE: Final = 60
"""Words of a page up to which it has next to none of its own."""

SHORT_PAGE: Final = 250
"""Words of a page up to which a phrase of an error page or a wall may be what the page is about."""

LONG_PAGE: Final = 800
"""Words of a page from which it has much to say, whatever its title."""

CERTAIN: Final = 3.0
"""Weight of clues from which a page is what is suspected, once a second look shows the same."""

DOUBTFUL: Final = 1.5
"""Weight of clues from which a made-up neighbour address is asked."""

SUSPECT: Final = 1.0
"""Weight of clues from which one is asked for a short page that shows another title than the cited one."""

THROWN: Final = 2.0
"""Weight of clues from which a deep link was thrown to a front page or a section."""

RETITLED: Final = 2.5
"""Weight of address, author, date and container from which a page of another title is the cited one, retitled."""

TAKEN_OVER: Final = 2.5
"""Weight of clues from which a domain serves another trade."""

RECORD_DIFFERS: Final = 0.5
"""A DOI record's title score up to which the record is another work's."""
