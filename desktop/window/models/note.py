# SPDX-License-Identifier: GPL-3.0-or-later
"""A note in the status bar while models are fetched: what comes, and how far it is."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QToolButton

from desktop.window.models import phrases
from desktop.window.models.lane import Job, Phase
from desktop.window.models.stock import Stock
from models.progress import Stage


class Note(QToolButton):
    """Shows the first download that is under way; pressed, it leads to the model manager."""

    def __init__(self, stock: Stock) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self._stock = stock
        self._said = ""
        stock.changed.connect(self._show)
        stock.stepped.connect(self._show)
        self._retranslate()

    def _show(self, _: object = None) -> None:
        jobs = self._stock.fetching
        self.setVisible(bool(jobs))
        words = self._words(jobs[0]) if jobs else ""
        if words != self._said:  # A download tells of every few kilobytes.
            self._said = words
            self.setText(words)
            self.setAccessibleName(words)

    def _words(self, job: Job) -> str:
        name = phrases.title(job.item) if job.item else ""
        if job.phase is Phase.FAILED:
            return self.tr("{name}: failed").format(name=name)
        if job.phase is Phase.PAUSED:
            return self.tr("{name}: paused").format(name=name)
        share = phrases.share(job.progress)
        if job.progress is None or job.progress.stage is not Stage.DOWNLOADING or share is None:
            return self.tr("{name}: installing …").format(name=name)
        percent = QLocale().toString(int(share * 100))
        return self.tr("{name}: {percent}% fetched").format(name=name, percent=percent)

    def _retranslate(self) -> None:
        self.setToolTip(self.tr("Show what is being fetched"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
