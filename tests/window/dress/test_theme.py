# SPDX-License-Identifier: GPL-3.0-or-later
"""Every ink is readable on every ground it stands on: WCAG 2.2, level AA."""

from dataclasses import asdict, fields

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop.document import Tint
from desktop.window.dress.style import style_sheet
from desktop.window.dress.theme import THEMES, Theme, contrast, palette


@pytest.fixture(params=THEMES.values(), ids=THEMES)
def theme(request) -> Theme:
    return request.param


@pytest.mark.parametrize("ink", ["source", "target"])
@pytest.mark.parametrize("ground", ["paper", "hover", "pinned", "link", "selection"])
def test_text_is_readable_on_every_tint(theme, ink, ground):
    colours = asdict(theme)
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("tint", list(Tint))
def test_highlights_are_readable_and_seen(theme, tint):
    colours = asdict(theme)
    for ink in ("source", "target"):
        assert contrast(colours[ink], colours[tint]) >= 4.5
    line = colours[f"{tint}_line"]
    assert contrast(line, theme.paper) >= 3
    assert contrast(line, theme.pinned) >= 2.5
    others = [*(colours[other] for other in Tint if other is not tint), theme.paper, theme.pinned]
    assert colours[tint] not in others


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("source", "desk"),
        ("quiet", "paper"),
        ("quiet", "desk"),
        ("accent", "paper"),
        ("accent", "desk"),
        ("accent", "hover"),
        ("paper", "accent"),
        ("alarm_ink", "alarm"),
    ],
)
def test_words_of_the_window_are_readable(theme, ink, ground):
    colours = asdict(theme)
    assert contrast(colours[ink], colours[ground]) >= 4.5


def test_tints_can_be_told_apart(theme):
    grounds = [theme.paper, theme.hover, theme.pinned]
    assert len(set(grounds)) == 3
    assert contrast(theme.pinned, theme.paper) > contrast(theme.hover, theme.paper) > 1.04


def test_contrast_of_black_and_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_all_colours_are_colours(theme):
    for field in fields(theme):
        value = getattr(theme, field.name)
        assert field.name in ("dark", "patterns") or QColor(value).isValid()


def test_the_style_sheet_names_only_colours_of_the_theme(theme):
    sheet = style_sheet(theme)
    assert "@" not in sheet
    assert theme.paper in sheet


def test_the_palette_is_that_of_the_theme(app, theme):
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Base) == QColor(theme.paper)
    assert made.color(QPalette.ColorRole.Text) == QColor(theme.source)
