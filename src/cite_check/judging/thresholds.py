"""Every threshold of this room, in one table, with what it was measured to do beside it. No rule may hold a number of its own."""

from __future__ import annotations

from typing import Final

SAME: Final = 0.85
"""A title's score from which it is the cited one."""

CLOSE: Final = 0.62
"""A title's score from which a person should look, below which it is another title."""

THIN_PAGE: Final = 60
"""Words of a page up to which it has next to none of its own."""

SHORT_PAGE: Final = 250
"""Words of a page up to which a phrase of an error page or a wall may be what the page is about."""

CERTAIN: Final = 3.0
"""Weight of clues from which a page is what is suspected, once a second look shows the same."""

DOUBTFUL: Final = 1.5
"""Weight of clues from which a made-up neighbour address is asked."""

RETITLED: Final = 2.5
"""Weight of address, author, date and container from which a page of another title is the cited one, retitled."""

TAKEN_OVER: Final = 2.5
"""Weight of clues from which a domain serves another trade."""

RECORD_DIFFERS: Final = 0.5
"""A DOI record's title score up to which the record is another work's."""
