# SPDX-License-Identifier: GPL-3.0-or-later
"""A 400-page book in the window: when its first screen is painted, and its first translation.

A real window with a real event loop and the built-in model. "Warm" is a window that has been open
for a moment, as before a person chooses a file; "named" is a file on the command line, opened as
soon as the window is built, while the process that reads it is still loading its libraries; "cold"
has no such process. Seconds are those of the clock; those of the processor, which do not grow so
much when the machine is busy, are this process's own and that of the one that reads, until the
first screen. Run: python -m tests.bench.bench_first_screen [PAGES]
"""

import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from subprocess import Popen

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from desktop.reading.spare import Spare
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


class Observed(Spare):
    """Knows which process reads."""

    reading: Popen[bytes] | None = None

    def take(self) -> Popen[bytes]:
        self.reading = super().take()
        return self.reading

    def worked(self) -> float:
        """Return the seconds of the processor that it has taken, where the system tells them."""
        try:
            fields = Path(f"/proc/{self.reading.pid}/stat").read_text(encoding="ascii").split()
        except (AttributeError, OSError):
            return 0.0
        return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")


class Watch(QObject):
    """Notes when rows are on the screen: seconds of the clock, of the processor, of its reader."""

    def __init__(self, window: MainWindow, spare: Observed) -> None:
        super().__init__()
        self.screen: tuple[float, float, float] | None = None
        self.translation: tuple[float, float, float] | None = None
        self._window, self._spare = window, spare
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

    def _now(self) -> tuple[float, float, float]:
        wall, worked = self._begun
        return time.perf_counter() - wall, time.process_time() - worked, self._spare.worked()


def measure(path: Path, start: str) -> None:
    """Open a file in a new window and tell when it could be read."""
    with Helpers() as helpers, Observed() as spare, tempfile.TemporaryDirectory() as scratch:
        helpers.warm()
        if start != "cold":
            spare.warm()
        settings = Settings(QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat))
        load = partial(load_best, helpers=helpers)
        window = build_window(application(), settings, load, Path(scratch))
        keep_house(window)
        window.reader.spare = spare
        window.show()
        if start != "named":
            spin(lambda: False, _LEISURE)
        watch = Watch(window, spare)
        window.open_path(path)
        spin(lambda: watch.translation is not None, 60)
        for name, found in (("screen", watch.screen), ("translation", watch.translation)):
            told = "not within 60 s" if found is None else _told(*found)
            print(f"  {path.name:<14} {start:<6} first {name:<12} {told}")
        window.close()


def _told(clock: float, own: float, reading: float) -> str:
    return f"{clock:.2f} s ({own:.2f} + {reading:.2f} s)"


def main(pages: int) -> int:
    log_qt_messages()
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / "book.epub", Path(folder) / "book.pdf"]
        paths[0].write_bytes(long_epub(max(1, pages // 20), 20 * _PARAGRAPHS_A_PAGE))
        paths[1].write_bytes(long_pdf(pages))
        print(f"{pages} pages; seconds by the clock (of the processor: window + reader)")
        for path in (*paths, ROOT / "resources/samples/nachricht.txt"):
            for start in ("cold", "named", "warm"):
                measure(path, start)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 400))
