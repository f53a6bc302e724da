# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader wants to see of a page."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.document import Side
from desktop.window.page.columns import Column


class Reveal(StrEnum):
    """How much of the two languages is shown."""

    BOTH = "both"
    ORIGINAL = "original"
    TRANSLATION = "translation"
    VEILED = "veiled"

    @property
    def following(self) -> "Reveal":
        """The mode that comes next when a reader goes through them by one key."""
        modes = list(Reveal)
        return modes[(modes.index(self) + 1) % len(modes)]


@dataclass(frozen=True, slots=True)
class Look:
    """The ways of reading that can be switched on.

    Attributes:
        reveal: How much of the two languages is shown; VEILED covers the translation until it is
            pointed at or asked for.
        ruler: Whether everything but the current sentence is dimmed.
        echo: Whether the other language stands directly under the current sentence as well.
        middle: Whether it says there, too, what the sentence was between two chained models.
        numbers: Whether paragraphs carry their numbers.
        swapped: Whether the translation stands left of the original.
    """

    reveal: Reveal = Reveal.BOTH
    ruler: bool = False
    echo: bool = False
    middle: bool = False
    numbers: bool = False
    swapped: bool = False

    def shows(self, column: Column) -> bool:
        """Say whether a column is on the page; further translations go with the translation."""
        if column is Side.SOURCE:
            return self.reveal is not Reveal.TRANSLATION
        return self.reveal is not Reveal.ORIGINAL
