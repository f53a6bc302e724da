# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours of the page and the window, with the contrast that WCAG 2.2 asks for."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette

_LINEAR_LIMIT = 0.04045


class ThemeName(StrEnum):
    """The themes that a reader can choose; AUTO follows the system."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"
    SEPIA = "sepia"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, as #rrggbb.

    Attributes:
        paper: Ground of the page.
        desk: Ground of the window around the page.
        source: Ink of the original.
        target: Ink of the translation; another tone, the same weight.
        quiet: Ink of column heads, numbers and hints.
        hairline: Lines that part, never read.
        hover: Ground of the sentence pair under the pointer.
        pinned: Ground of the sentence pair that is pinned.
        link: Ground of linked words, at full weight.
        selection: Ground of selected text.
        accent: Ink of links and of what can be pressed.
        waiting: Bars that stand for text to come.
        alarm: Ground of the banner that tells an error.
        alarm_ink: Its ink.
        yellow: Ground of sentences that are highlighted in yellow; likewise green, blue and rose.
        yellow_line: The line below them; likewise of the others.
        dark: Whether light ink stands on dark paper.
        patterns: Whether colours that mean something differ by pattern as well.
    """

    paper: str
    desk: str
    source: str
    target: str
    quiet: str
    hairline: str
    hover: str
    pinned: str
    link: str
    selection: str
    accent: str
    waiting: str
    alarm: str
    alarm_ink: str
    yellow: str
    green: str
    blue: str
    rose: str
    yellow_line: str
    green_line: str
    blue_line: str
    rose_line: str
    dark: bool = False
    patterns: bool = False


LIGHT = Theme(
    paper="#fdfbf7",
    desk="#f3f0ea",
    source="#22201c",
    target="#1d2f45",
    quiet="#6b655b",
    hairline="#e0dacf",
    hover="#f4ecd8",
    pinned="#f6e3b4",
    link="#eebf62",
    selection="#bcd6f2",
    accent="#1f5f8b",
    waiting="#ece7dd",
    alarm="#fbe9e4",
    alarm_ink="#7a2415",
    yellow="#fdf1a0",
    green="#d9efc8",
    blue="#d3e6f7",
    rose="#f9d9de",
    yellow_line="#98790a",
    green_line="#3c8a3c",
    blue_line="#2f74b5",
    rose_line="#c2476b",
)

DARK = Theme(
    paper="#1b1a18",
    desk="#141312",
    source="#e6e0d5",
    target="#cfdcea",
    quiet="#a09788",
    hairline="#35322d",
    hover="#2e2a22",
    pinned="#453a1f",
    link="#6b5118",
    selection="#2b4a6b",
    accent="#8dc0ea",
    waiting="#2a2824",
    alarm="#3d211b",
    alarm_ink="#f5c3b6",
    yellow="#4d4a12",
    green="#21422b",
    blue="#1f3a57",
    rose="#54283a",
    yellow_line="#d9c34a",
    green_line="#7cc68a",
    blue_line="#7fb4ea",
    rose_line="#ea8fab",
    dark=True,
)


SEPIA = Theme(
    paper="#f5ecd9",
    desk="#ebdfc6",
    source="#3a2c1c",
    target="#27364a",
    quiet="#6a5a41",
    hairline="#d8c8a6",
    hover="#ecdcb8",
    pinned="#e6cd92",
    link="#dcae57",
    selection="#bccfdb",
    accent="#7a3e12",
    waiting="#e6d9be",
    alarm="#f3d9cb",
    alarm_ink="#73230f",
    yellow="#f2e184",
    green="#d3dfae",
    blue="#c8dae2",
    rose="#f0cec6",
    yellow_line="#8a6d05",
    green_line="#3d7a35",
    blue_line="#2b6a9e",
    rose_line="#b03f5d",
)

CONTRAST = Theme(
    paper="#000000",
    desk="#000000",
    source="#ffffff",
    target="#ffffff",
    quiet="#e0e0e0",
    hairline="#8a8a8a",
    hover="#333333",
    pinned="#00438a",
    link="#8a4b00",
    selection="#5c2d91",
    accent="#ffd75e",
    waiting="#4d4d4d",
    alarm="#5a0000",
    alarm_ink="#ffffff",
    yellow="#5c5200",
    green="#00511f",
    blue="#26358a",
    rose="#7a0f45",
    yellow_line="#ffe94d",
    green_line="#6dff8a",
    blue_line="#8ab8ff",
    rose_line="#ff8fc0",
    dark=True,
    patterns=True,
)

THEMES = {
    ThemeName.LIGHT: LIGHT,
    ThemeName.DARK: DARK,
    ThemeName.SEPIA: SEPIA,
    ThemeName.CONTRAST: CONTRAST,
}


def luminance(colour: str) -> float:
    """Return the relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2, definition)."""
    value = QColor(colour)
    channels = (value.redF(), value.greenF(), value.blueF())
    red, green, blue = (
        part / 12.92 if part <= _LINEAR_LIMIT else ((part + 0.055) / 1.055) ** 2.4
        for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, success criterion 1.4.3)."""
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def palette(theme: Theme) -> QPalette:
    """Return the palette that gives the window's own widgets the colours of the page."""
    made = QPalette()
    role = QPalette.ColorRole
    for key, colour in (
        (role.Window, theme.desk),
        (role.Base, theme.paper),
        (role.AlternateBase, theme.desk),
        (role.Button, theme.desk),
        (role.ToolTipBase, theme.paper),
        (role.WindowText, theme.source),
        (role.Text, theme.source),
        (role.ButtonText, theme.source),
        (role.ToolTipText, theme.source),
        (role.PlaceholderText, theme.quiet),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.paper),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Mid, theme.hairline),
    ):
        made.setColor(key, QColor(colour))
    _shade(made, theme)
    return made


def _shade(made: QPalette, theme: Theme) -> None:
    """Fill in the bevels of buttons and the ink of what is switched off."""
    desk = QColor(theme.desk)
    role = QPalette.ColorRole
    made.setColor(role.Light, desk.lighter(112))
    made.setColor(role.Midlight, desk.lighter(106))
    made.setColor(role.Dark, desk.darker(130))
    made.setColor(role.Shadow, desk.darker(180))
    faint = QColor(theme.quiet)
    faint.setAlphaF(0.6)
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, faint)
