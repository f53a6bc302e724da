# SPDX-License-Identifier: GPL-3.0-or-later
"""Scroll gently; at once where the reader has asked for less motion."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from desktop.window.page.view import PageView

_MILLISECONDS = 180


class Glide:
    """The movement of a page to another place."""

    def __init__(self, page: "PageView") -> None:
        self._page = page
        self._animation = QVariantAnimation(page)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self.arrived = self._animation.finished
        self._last = 0.0
        self.still = False
        """Whether the reader wants no motion, whatever the system says."""

    def to(self, y: float) -> None:
        """Scroll to a distance from the top of the page."""
        self._animation.stop()
        start = self._page.stack.scroll
        if self.reduced or abs(y - start) > 4 * self._page.viewport().height():
            self._page.scroll_to(y)
            return
        self._last = start
        self._animation.setStartValue(start)
        self._animation.setEndValue(y)
        self._animation.start()

    def stop(self) -> None:
        """Stay where the page is."""
        self._animation.stop()

    @property
    def moving(self) -> bool:
        """Whether the page is on its way."""
        return self._animation.state() is QVariantAnimation.State.Running

    @property
    def reduced(self) -> bool:
        """Whether the reader or the system asks programs to do without animation."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self.still or self._page.style().styleHint(hint, None, self._page) == 0

    def _step(self, value: object) -> None:
        # Rows that are laid out on the way may shift the page, so each step is relative.
        if isinstance(value, float):
            self._page.scroll_to(self._page.stack.scroll + value - self._last)
            self._last = value
