# SPDX-License-Identifier: GPL-3.0-or-later
"""A 400-page book in the window: when its first screen is painted, and its first translation.

A real window with a real event loop and the built-in model. "Warm" is a window that has been open
for a moment, as before a person chooses a file; "cold" has no process that waits for one. Seconds
are those of the clock; those of the processor are this process's own and do not grow when the
machine is busy. Run: python -m tests.bench.bench_first_screen [PAGES]
"""

import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from desktop.settings import Settings
from desktop.window.app import application, build_window, keep_house, load_best
from desktop.window.main import MainWindow
from desktop.window.messages import log_qt_messages
from models.helper_process import Helpers
from tests.bench.bench_eventloop import spin
from tests.conftest import ROOT
from tests.reading.books import long_epub, long_pdf

_PARAGRAPHS_A_PAGE = 6
_LEISURE = 4
"""Seconds from the window to the file that a person takes at least."""


class Watch(QObject):
    """Notes when rows are on the screen, in seconds of the clock and of the processor."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.screen: tuple[float, float] | None = None
        self.translation: tuple[float, float] | None = None
        self._window = window
        self._begun = time.perf_counter(), time.process_time()
        window.page.viewport().installEventFilter(self)
        window.table.translated.connect(self._translated)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - a name of Qt.
        if event.type() == QEvent.Type.Paint and len(self._window.table) and not self.screen:
            QTimer.singleShot(0, self._painted)
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        self.screen = self.screen or self._now()

    def _translated(self) -> None:
        self.translation = self.translation or self._now()

    def _now(self) -> tuple[float, float]:
        wall, worked = self._begun
        return time.perf_counter() - wall, time.process_time() - worked


def measure(path: Path, *, warm: bool) -> None:
    """Open a file in a new window and tell when it could be read."""
    with Helpers() as helpers, tempfile.TemporaryDirectory() as scratch:
        helpers.warm()
        settings = Settings(QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat))
        load = partial(load_best, helpers=helpers)
        window = build_window(application(), settings, load, Path(scratch))
        keep_house(window)
        if warm:
            window.reader.warm_up()
        window.show()
        spin(lambda: False, _LEISURE)
        watch = Watch(window)
        window.open_path(path)
        spin(lambda: watch.translation is not None, 60)
        for name, found in (("screen", watch.screen), ("translation", watch.translation)):
            told = "not within 60 s" if found is None else f"{found[0]:.2f} s ({found[1]:.2f} s)"
            print(f"  {path.name:<14} {'warm' if warm else 'cold'}  first {name:<12} {told}")
        window.close()


def main(pages: int) -> int:
    log_qt_messages()
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / "book.epub", Path(folder) / "book.pdf"]
        paths[0].write_bytes(long_epub(max(1, pages // 20), 20 * _PARAGRAPHS_A_PAGE))
        paths[1].write_bytes(long_pdf(pages))
        print(f"{pages} pages; seconds by the clock (of this process's processor time)")
        for path in (*paths, ROOT / "resources/samples/nachricht.txt"):
            for warm in (False, True):
                measure(path, warm=warm)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 400))
