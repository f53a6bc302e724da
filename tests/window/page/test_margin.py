# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the margin can be read: whole numbers of paragraphs, and not below signs."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.window.page import Look, Reveal, SentenceRef
from desktop.window.page import paint as painting
from desktop.window.page.paint import RowPainter
from desktop.window.page.typography import Typography
from tests.window.conftest import long_document, pair_of


class Witness(QPainter):
    """A painter that keeps where words are written."""

    def __init__(self, picture):
        super().__init__(picture)
        self.words: dict[str, QRectF] = {}

    def drawText(self, box, flags, words):  # noqa: N802 - Qt calls it so
        wide = QFontMetricsF(self.font()).horizontalAdvance(words)
        self.words[words] = QRectF(box.right() - wide, box.top(), wide, box.height())


@pytest.fixture
def written(monkeypatch):
    """Paint a row; return where words were written, and where signs stand."""
    signs: list[QRectF] = []
    monkeypatch.setattr(
        painting, "draw_mark", lambda _painter, _mark, box, _theme: signs.append(box)
    )

    def written(page, index):
        picture = page.grab()
        witness = Witness(picture)
        RowPainter(witness, page.theme, page.focus, page.look).paint(
            index, page.stack.row(index), 0.0
        )
        witness.end()
        return witness.words, signs

    return written


@pytest.mark.parametrize(("width", "size"), [(560, 18), (1100, 18), (1100, 48)])
def test_numbers_of_paragraphs_are_whole(make_page, written, width, size):
    page = make_page(long_document(1200))
    page.resize(width, 700)
    page.set_style(Typography("Vollkorn", size), page.theme)
    page.set_look(Look(numbers=True))
    words, _ = written(page, 998)
    assert words["999"].left() >= 0
    assert words["999"].right() < page.stack.row(998).left


@pytest.mark.parametrize(
    "look",
    [
        Look(numbers=True, reveal=Reveal.ORIGINAL),
        Look(numbers=True, reveal=Reveal.TRANSLATION),
        Look(numbers=True, swapped=True),
        Look(numbers=True),
    ],
)
@pytest.mark.parametrize("width", [600, 1100])
def test_numbers_do_not_stand_on_signs(make_page, written, look, width):
    page = make_page(long_document(12))
    page.resize(width, 700)
    page.table.put(9, pair_of(9, page.table.paragraph(9)))
    page.table.set_checked(SentenceRef(9, 0), checked=True)
    page.set_look(look)
    words, signs = written(page, 9)
    assert len(signs) == 1
    assert not words["10"].intersects(signs[0])
    assert words["10"].left() >= 0
