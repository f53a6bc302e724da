# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that takes down the next key instead of acting on it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_BARE = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)


class KeyRecorder(QLineEdit):
    """Waits for a key.

    Signals:
        recorded: (str) The key, with its modifiers, in Qt's portable spelling.
        cancelled: The reader wants no other key.
    """

    recorded = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def event(self, event: QEvent) -> bool:
        """Take every key, before shortcuts and the change of focus do."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _BARE:
            return
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        self.recorded.emit(spelling(event))


def spelling(event: QKeyEvent) -> str:
    """Return a key with its modifiers, spelled as Qt's shortcuts want it.

    Shift is left out where it only makes the character, as in “?”: other keyboards have it
    elsewhere.
    """
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    character = event.text()
    sign = character.strip() != "" and character.isprintable() and not character.isalnum()
    if modifiers == Qt.KeyboardModifier.ShiftModifier and sign:
        modifiers = Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else Qt.Key(event.key())
    sequence = QKeySequence(modifiers.value | key.value)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
