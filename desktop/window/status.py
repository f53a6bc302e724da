# SPDX-License-Identifier: GPL-3.0-or-later
"""The status bar: what is going on, how far it is, how long it takes, and how to stop it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from desktop.window.quantities import time_left

_STEPS = 1000


class Status(QStatusBar):
    """Words on the left, progress on the right while there is any.

    Signals:
        cancel_asked: The reader wants the work to stop.
        resume_asked: The reader wants the work to go on.
    """

    cancel_asked = Signal()
    resume_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._words = QLabel()
        self._left = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(180)
        self._cancel = QToolButton()
        self._cancel.setAutoRaise(True)
        self._cancel.clicked.connect(self.cancel_asked)
        self._resume = QToolButton()
        self._resume.setAutoRaise(True)
        self._resume.clicked.connect(self.resume_asked)
        self.addWidget(self._words, 1)
        for widget in (self._left, self._bar, self._cancel, self._resume):
            self.addPermanentWidget(widget)
        self._retranslate()
        self.rest("")

    @property
    def text(self) -> str:
        """The words on the left."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Change the words alone."""
        self._words.setText(words)

    def work(self, words: str) -> None:
        """Show that work has begun whose length is not known yet."""
        self._words.setText(words)
        self._left.setText("")
        self._bar.setRange(0, 0)
        self._show_progress(shown=True)

    def progress(self, share: float, seconds: float) -> None:
        """Show how much is done, 0 to 1, and how many seconds are left; negative if unknown."""
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(share * _STEPS))
        self._left.setText(time_left(seconds))

    def rest(self, words: str, *, resumable: bool = False) -> None:
        """Show that nothing is going on, and whether something could go on."""
        self._words.setText(words)
        self._show_progress(shown=False)
        self._resume.setVisible(resumable)

    def _show_progress(self, *, shown: bool) -> None:
        for widget in (self._left, self._bar, self._cancel):
            widget.setVisible(shown)
        self._resume.setVisible(False)

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Stop translating; what is done stays"))
        self._resume.setText(self.tr("Translate the rest"))
        self._bar.setAccessibleName(self.tr("Progress of the translation"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
