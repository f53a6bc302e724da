# SPDX-License-Identifier: GPL-3.0-or-later
"""A window with a dictionary, and ways to ask it for a word."""

import pytest
from PySide6.QtCore import Qt

from desktop.dictionaries import import_source, recognise
from desktop.document import Side
from desktop.window.page import SentenceRef
from tests.dictionaries.books import write_ding

REF = SentenceRef(1, 0)  # Die Stadt baut eine Brücke über den Fluss.


@pytest.fixture
def shelved(tmp_path):
    """A dictionary among the data of the window."""
    for _ in import_source(recognise(write_ding(tmp_path / "books")), tmp_path / "dictionaries"):
        pass


@pytest.fixture
def reading(shelved, opened):
    opened.page.set_current(REF)
    return opened


def shown(qtbot, window, word):
    """Wait until the card explains a word; return its text."""
    card = window.look_up.card
    qtbot.waitUntil(lambda: card.isVisible() and card.body.toPlainText().startswith(word))
    return card.body.toPlainText()


def point_of(window, word, side=Side.SOURCE):
    page = window.page
    row = page.stack.row(REF.row)
    text = page.table.text(REF.row, side)
    start = text.index(word)
    rect = row.rects(side, start, start + len(word))[0]
    return rect.translated(0, page.stack.y(REF.row) - page.stack.scroll).center().toPoint()


def click(qtbot, window, word, side=Side.SOURCE):
    point = point_of(window, word, side)
    viewport = window.page.viewport()
    qtbot.mouseMove(viewport, point)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
