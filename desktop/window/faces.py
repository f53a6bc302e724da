# SPDX-License-Identifier: GPL-3.0-or-later
"""The type that the page is set in, shipped so that it looks the same everywhere."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from desktop.assets import resource

SERIF = "Vollkorn"
# The size of the page's type is that of the system's own times this.
_READING_SCALE = 1.45
_CUTS = ("Regular", "Italic", "Bold", "BoldItalic")


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
