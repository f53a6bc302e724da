# SPDX-License-Identifier: GPL-3.0-or-later
"""Change and remember how large the text of each side is, and how wide the columns are."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.document import Side
from desktop.settings import ZOOM_STEPS, Settings
from desktop.window.actions import Actions
from desktop.window.page import PageView


class Sizes(QObject):
    """The sizes of a page, in per cent, each one of `ZOOM_STEPS`.

    Signals:
        said: (str) Words for the status bar.
        changed: The text of a side is larger or smaller.
    """

    said = Signal(str)
    changed = Signal()

    def __init__(
        self, page: PageView, settings: Settings, actions: Actions, restyle: Callable[[], None]
    ) -> None:
        """Connect actions; `restyle` sets the page in the sizes that the settings have."""
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._restyle = restyle
        page.set_share(settings.share)
        page.divider.moved.connect(self._keep_share)
        page.zoom_asked.connect(self.zoom)
        for name, slot in (
            ("zoom_in", lambda: self.zoom(1)),
            ("zoom_out", lambda: self.zoom(-1)),
            ("zoom_reset", lambda: self.zoom(0)),
            ("target_larger", lambda: self._zoom_target(1)),
            ("target_smaller", lambda: self._zoom_target(-1)),
            ("border_left", lambda: page.divider.step(-1)),
            ("border_right", lambda: page.divider.step(1)),
        ):
            actions[name].triggered.connect(slot)

    def zoom(self, steps: int) -> None:
        """Make the text of both sides larger or smaller; 0 steps bring it back to normal."""
        settings = self._settings
        source = _moved(settings.zoom, steps) if steps else 100
        target = _moved(settings.target_zoom, steps) if steps else 100
        self._set(source, target)

    def set_size(self, side: Side, size: int) -> None:
        """Set the size of one side."""
        settings = self._settings
        if side is Side.SOURCE:
            self._set(size, settings.target_zoom)
        else:
            self._set(settings.zoom, size)

    def _zoom_target(self, steps: int) -> None:
        self.set_size(Side.TARGET, _moved(self._settings.target_zoom, steps))

    def _set(self, source: int, target: int) -> None:
        self._settings.zoom, self._settings.target_zoom = source, target
        self._restyle()
        self.changed.emit()
        if source == target:
            words = self.tr("Text size {size}%").format(size=source)
        else:
            words = self.tr("Text size: original {source}%, translation {target}%")
            words = words.format(source=source, target=target)
        self.said.emit(words)

    def _keep_share(self, share: float) -> None:
        self._settings.share = share
        part = round(share * 100)
        words = self.tr("Original {source}%, translation {target}% of the width")
        self.said.emit(words.format(source=part, target=100 - part))


def _moved(size: int, steps: int) -> int:
    at = ZOOM_STEPS.index(size) + steps
    return ZOOM_STEPS[max(0, min(at, len(ZOOM_STEPS) - 1))]
