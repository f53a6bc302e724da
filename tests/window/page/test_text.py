# SPDX-License-Identifier: GPL-3.0-or-later
"""Text blocks count in code points, as documents do, and find what they have laid out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont

from desktop.document import Span, Style
from desktop.window.page.text import Offsets, TextBlock
from desktop.window.page.typography import TypeStyle

TEXT = "Die Straße „Am Fluß“ ist gesperrt 🚧 und bleibt es bis Mai. Danach fährt die Bahn wieder."


@pytest.fixture
def block(app):
    font = QFont("Vollkorn")
    font.setPixelSize(18)
    return TextBlock(TEXT, TypeStyle(font, 27.0), 260)


@given(st.text(alphabet="aß„🚧𝄞 ", max_size=40))
def test_offsets_agree_with_utf16(text):
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.units(point) == unit
        assert offsets.points(unit) == point


def test_height_is_lines_times_leading(block):
    assert len(block.line_rects()) > 2
    assert block.height == 27.0 * len(block.line_rects())


def test_every_line_keeps_to_the_width(block):
    assert all(rect.right() <= 260 for rect in block.line_rects())


def test_hits_find_the_character_whose_rectangle_was_hit(block):
    for index, char in enumerate(TEXT):
        if char == " ":
            continue
        (rect,) = block.rects(index, index + 1)
        assert block.offset_at(rect.center(), on_character=True) == index
        assert block.covers(rect.center())


def test_rects_of_a_range_that_wraps_cover_a_line_each(block):
    start, end = TEXT.index("gesperrt"), TEXT.index("Danach") + 6
    rects = block.rects(start, end)
    assert len(rects) > 1
    assert [rect.top() for rect in rects] == sorted({rect.top() for rect in rects})


def test_nothing_is_covered_outside_the_lines(block):
    assert not block.covers(QPointF(10, -3))
    assert not block.covers(QPointF(10, block.height + 3))
    assert not block.covers(QPointF(900, 5))


def test_marked_text_is_laid_out_in_its_style(app):
    font = QFont("Vollkorn")
    font.setPixelSize(18)
    style = TypeStyle(font, 27.0)
    words = "Das Wort Donaudampfschifffahrt hier"
    plain = TextBlock(words, style, 900)
    bold = TextBlock(words, style, 900, (Span(9, 30, Style.STRONG),))
    assert bold.rects(9, 30)[0].width() > plain.rects(9, 30)[0].width()
