# SPDX-License-Identifier: GPL-3.0-or-later
"""Dress the whole program in one theme."""

import re
from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.assets import resource
from desktop.window.dress.theme import CONTRAST, DARK, LIGHT, THEMES, Theme, ThemeName, palette
from desktop.window.portal import wishes


def choose(name: ThemeName) -> Theme:
    """Return the theme of a name; AUTO is what the system says."""
    return _of_the_system() if name is ThemeName.AUTO else THEMES[name]


def _of_the_system() -> Theme:
    hints, wished = QGuiApplication.styleHints(), wishes()
    preference = hints.accessibility().contrastPreference()
    if wished.contrast or preference is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    dark = hints.colorScheme() is Qt.ColorScheme.Dark if wished.dark is None else wished.dark
    return DARK if dark else LIGHT


def dress(app: QApplication, theme: Theme) -> None:
    """Give all widgets the colours of a theme."""
    app.setPalette(palette(theme))
    sheet = style_sheet(theme)
    if app.styleSheet() != sheet:  # Setting it dresses every widget anew.
        app.setStyleSheet(sheet)


def dress_anew(app: QApplication) -> None:
    """Let all widgets take over another font of the application, which a style sheet hides."""
    # One that differs is enough; to take it away would destroy the style that widgets hold.
    app.setStyleSheet(app.styleSheet() + "\n")


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the window with the colours of a theme filled in.

    Raises:
        KeyError: The style sheet names a colour that themes do not have.
    """
    colours = {
        **asdict(theme),
        "grip": _between(theme.hairline, theme.quiet),
        "tick": _drawing("tick", theme),
        "chevron": _drawing("chevron", theme),
    }
    sheet = resource("styles/window.qss").read_text(encoding="utf-8")
    comment_free = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    return re.sub(r"@([a-z_]+)", lambda found: str(colours[found.group(1)]), comment_free)


def _drawing(name: str, theme: Theme) -> str:
    """Return the path of a drawing in the way that a style sheet has it."""
    path = resource(f"styles/{name}-{'dark' if theme.dark else 'light'}.svg")
    return str(path).replace("\\", "/")  # Qt reads a backslash as an escape.


def _between(one: str, other: str) -> str:
    first, second = QColor(one), QColor(other)
    return QColor(
        (2 * first.red() + second.red()) // 3,
        (2 * first.green() + second.green()) // 3,
        (2 * first.blue() + second.blue()) // 3,
    ).name()
