# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the ways of reading, and the other themes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.document import Side
from desktop.window.dress.theme import LIGHT, THEMES, ThemeName
from desktop.window.page import SentenceRef
from tests.pictures.revising import highlight

if TYPE_CHECKING:
    from tests.pictures.studio import Studio


def reading(studio: "Studio") -> None:
    """Draw the ways of reading."""
    window = studio.window
    studio.open("reportage.txt")
    window.page.set_current(SentenceRef(2, 1))
    for name in ("veiled", "ruler", "echo"):
        window.actions_[name].trigger()
        studio.take(name)
        window.actions_["both" if name == "veiled" else name].trigger()
    window.page.set_current(None)
    window.actions_["numbers"].trigger()
    studio.take("numbers")
    window.actions_["numbers"].trigger()
    window.page.set_current(SentenceRef(1, 2))
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier, "g")
    QApplication.sendEvent(window.page, key)
    studio.take("gloss")
    window.page.gloss.leave()
    window.page.set_current(None)
    window.sizes.set_size(Side.TARGET, 80)
    window.page.set_share(0.6)
    studio.take("sizes")
    window.sizes.zoom(0)
    window.page.set_share(0.5)


def colours(studio: "Studio") -> None:
    """Draw the other themes."""
    studio.open("nachricht.txt")
    highlight(studio)
    studio.window.page.scroll_to(0)
    studio.window.page.set_current(SentenceRef(1, 1))
    for name in (ThemeName.SEPIA, ThemeName.CONTRAST):
        studio.wear(THEMES[name])
        studio.take(name.value)
    studio.wear(LIGHT)
