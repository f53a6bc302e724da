# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader has made of a translation that now stands in a further column."""

import logging
from pathlib import Path

from desktop.document import ParagraphPair
from desktop.window.storage.additions import Additions
from desktop.window.storage.notebook import read
from desktop.window.storage.row_state import machine_of, rewritten

log = logging.getLogger(__name__)


class Kept:
    """The reader's own words in one language, read from the notebook of that language."""

    def __init__(self, path: Path | None) -> None:
        """Read a notebook; without one the machine's words stand as they are."""
        additions = Additions()
        if path is not None:
            try:
                additions, _ = read(path)
            except OSError as error:
                log.warning("A notebook cannot be read (%s)", error.strerror)
        self._shapes = additions.shapes
        self._edits: dict[int, dict[int, str]] = {}
        for (row, number), text in additions.edits.items():
            self._edits.setdefault(row, {})[number] = text

    def take(self, row: int, pair: ParagraphPair) -> ParagraphPair:
        """Return the translation of a row with the reader's words in it."""
        edits, shape = self._edits.get(row, {}), self._shapes.get(row)
        if not edits and shape is None:
            return pair
        machine = found = machine_of(pair, shape)
        for number, text in edits.items():
            if number < len(machine.sentences):
                found = rewritten(found, number, machine.sentences[number], text)
        return found
