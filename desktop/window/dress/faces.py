# SPDX-License-Identifier: GPL-3.0-or-later
"""The type that the page is set in, shipped so that it looks the same everywhere."""

from enum import StrEnum

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from desktop.assets import resource

SERIF = "Vollkorn"
# The size of the page's type is that of the system's own times this.
_READING_SCALE = 1.45
_CUTS = ("Regular", "Italic", "Bold", "BoldItalic")


class Face(StrEnum):
    """The type that a reader can choose for the page."""

    BOOK = "book"
    SERIF = "serif"
    SANS = "sans"


_SERIFS = ("Charter", "Georgia", "Cambria", "Noto Serif", "DejaVu Serif")


def family(face: Face, system: QFont) -> str:
    """Return the name of the type to set the page in: ours, or one that the system has."""
    if face is Face.SANS:
        return QFontInfo(system).family()
    if face is Face.SERIF:
        known = set(QFontDatabase.families())
        return next((name for name in _SERIFS if name in known), SERIF)
    return SERIF


def load_faces() -> None:
    """Make the shipped type known to Qt; needs an application object."""
    for cut in _CUTS:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{SERIF}-{cut}.ttf")))


def reading_size(system: QFont, zoom: int) -> float:
    """Return the size of the page's type in pixels.

    Args:
        system: The system's own font, whose size the reader has chosen there.
        zoom: Per cent.
    """
    return max(13.0, QFontInfo(system).pixelSize() * _READING_SCALE) * zoom / 100
