# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring to their rows what comes of paragraphs, and count it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.translation import Begun, Failed, Translated
from desktop.window.opening.pace import Pace
from desktop.window.opening.work import Restored
from desktop.window.page import PairTable

if TYPE_CHECKING:
    from desktop.window.opening.known import KnownRow


class Placing:
    """Puts translations into a table.

    Attributes:
        restore: Brings rows that a file has to the table, with what a person has made of them.
        pace: How far all is.
    """

    def __init__(self, table: PairTable, tell: Callable[[float, float], None]) -> None:
        """Fill a table; `tell` is told the share that is done, and the seconds that are left."""
        self._table = table
        self._tell = tell
        self.pace = Pace()
        self.restore: Callable[[Sequence[KnownRow]], None] = table.restore

    def begin(self, share: float) -> None:
        """Begin with what is in the table, of which this share is read."""
        done = sum(len(pair.source) for pair in self._table.pairs())
        self.pace.begin(done, self._expected(share))

    def resize(self, share: float) -> None:
        """Go on with more in the table; this share of all is read."""
        self.pace.resize(self._expected(share))

    def place(self, step: Begun | Translated | Failed | Restored) -> None:
        """Take a step."""
        match step:
            case Begun():
                self._table.progress.begin(step.indices)
            case Failed():
                self._table.progress.fail(step.index)
            case Translated():
                self._table.put(step.index, step.pair)
                self._count(len(step.pair.source))
            case Restored():
                self.restore(step.rows)
                self._count(sum(len(row.pair.source) for row in step.rows))

    def _count(self, characters: int) -> None:
        self.pace.add(characters)
        if self.pace.due():
            self._tell(self.pace.share, self.pace.seconds_left)

    def _expected(self, share: float) -> int:
        """Return how many characters there will be, to judge by the part that is read."""
        return round(self._table.lengths.total / max(share, 0.01))
