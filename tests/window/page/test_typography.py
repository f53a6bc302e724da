# SPDX-License-Identifier: GPL-3.0-or-later
"""The page is set like a book, at every width and size."""

import pytest

from desktop.document import Kind, Origin, Paragraph
from desktop.window.page.typography import STACKED_BELOW, Typography


@pytest.fixture
def typography(app):
    return Typography("Vollkorn", 18)


@pytest.mark.parametrize("width", [1180, 1280, 1440, 1920, 3840])
def test_lines_have_55_to_75_characters(typography, width):
    measure = typography.measure(width)
    assert 54 <= measure.source_width / typography.advance <= 75


@pytest.mark.parametrize("width", [360, 700, 899])
def test_narrow_pages_are_stacked(typography, width):
    measure = typography.measure(width)
    assert measure.stacked
    assert measure.source == measure.target
    assert measure.source + measure.source_width <= width


@pytest.mark.parametrize("width", [900, 1180, 2560])
def test_wide_pages_have_equal_columns_centred(typography, width):
    measure = typography.measure(width)
    assert width >= STACKED_BELOW
    assert not measure.stacked
    right = width - (measure.target + measure.source_width)
    assert measure.source == pytest.approx(right)
    assert measure.source + measure.source_width < measure.target


def test_leading_is_about_one_and_a_half(typography):
    body = typography.style(Paragraph("Text"))
    assert 1.4 <= body.leading / typography.size <= 1.6


def test_kinds_differ_by_type(typography):
    body = typography.style(Paragraph("Text"))
    title = typography.style(Paragraph("Text", Kind.HEADING), first=True)
    heading = typography.style(Paragraph("Text", Kind.HEADING))
    quote = typography.style(Paragraph("Text", Kind.QUOTE))
    note = typography.style(Paragraph("Text", origin=Origin(role="footnote")))
    assert title.font.pixelSize() > heading.font.pixelSize() > body.font.pixelSize()
    assert quote.font.italic()
    assert quote.indent > 0
    assert note.font.pixelSize() < body.font.pixelSize()


@pytest.mark.parametrize(
    ("text", "dot"),
    [("Brot", True), ("1. Brot", False), ("a) Brot", False), ("– Brot", False), ("• Brot", False)],
)
def test_list_items_have_one_mark(typography, text, dot):
    style = typography.style(Paragraph(text, Kind.LIST))
    assert style.bullet is dot
    assert style.indent > 0
