# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep Python's garbage collector out of the reader's way.

Left to itself it stops everything while it looks at every object there is: 60 ms for the program
alone, 100 ms with a book open (measured with `gc.callbacks`). It does so on whatever thread has
just made an object, and there it may take down objects of Qt, which belong to the thread of the
window. So it is switched off, and the window collects when it has nothing better to do. Reference
counts free nearly everything without any of this.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_QUIET_MS = 3000
_BUSY_MS = 20_000
_MANY = 50_000


class Housekeeping(QObject):
    """Collects garbage on the thread of the window; changes a setting of the whole process."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._collect_all)
        self._busy = QTimer(self)
        self._busy.setInterval(_BUSY_MS)
        self._busy.timeout.connect(self._collect_new)
        self._busy.start()
        gc.collect()
        gc.freeze()
        self._own = gc.get_freeze_count()

    @Slot()
    def soon(self) -> None:
        """Look through everything after a while of quiet."""
        self._quiet.start()

    @Slot()
    def not_now(self) -> None:
        """Put off what was planned: there is work."""
        self._quiet.stop()

    @Slot()
    def set_aside(self) -> None:
        """Spare what there is now, such as a book that was just opened, until the next quiet."""
        gc.freeze()

    def _collect_new(self) -> None:
        """Look through what was made lately: a few milliseconds, unless it is a book."""
        if gc.get_count()[0] < _MANY:
            gc.collect(0)
        else:
            gc.freeze()

    def _collect_all(self) -> None:
        """Look through everything; beside a book only through what has come since.

        A book is plain values without knots, and a look at its million words takes half a second.
        """
        if gc.get_freeze_count() + gc.get_count()[0] < self._own + _MANY:
            gc.unfreeze()
            gc.collect()
        else:
            self._collect_new()
        gc.freeze()
