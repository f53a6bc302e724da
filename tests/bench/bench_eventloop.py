# SPDX-License-Identifier: GPL-3.0-or-later
"""Stalls of the event loop while long articles are translated and read.

Run it with `python -m tests.bench.bench_eventloop`. A timer of 1 ms in the event loop of a real
window notes how late it is called; what happens meanwhile is what a reader would do. Without
`--engine fake` the built-in model translates, so that it competes for the processors as it would.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.window.app import application, build_window, keep_house, load_best
from desktop.window.main import MainWindow
from desktop.window.messages import log_qt_messages
from tests.conftest import ROOT
from tests.fakes import UpperEngine

LIMIT_MS = 50
FRAME_MS = 33
ARTICLE_WORDS = 6_000
BOOK_WORDS = 1_000_000


class Probe(QObject):
    """Notes how long the event loop was away, in milliseconds.

    Counted is the time in which this process, on any thread, had the processor: a machine that is
    busy with other programs must not be blamed on this one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.walls: list[float] = []
        self._last = self.now()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.gaps.clear()
        self.walls.clear()
        self._last = self.now()
        self._timer.start()

    def stop(self) -> None:
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = self.now()
        wall, worked = (1000 * (here - there) for here, there in zip(now, self._last, strict=True))
        self.walls.append(wall)
        self.gaps.append(min(wall, worked))
        self._last = now

    @staticmethod
    def now() -> tuple[float, float]:
        return time.perf_counter(), time.process_time()


def words(count: int) -> str:
    """Return an article of about so many words, made of the samples."""
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "resources/samples").glob("*.txt"))]
    # Every round differs a little, so that no sentence is translated for another one.
    rounds, size = [], sum(len(text.split()) for text in texts)
    for number in range(max(1, count // size)):
        rounds.extend(text.replace(". ", f" {number}. ") for text in texts)
    return "\n\n".join(rounds)


def spin(until: Callable[[], bool], seconds: float) -> bool:
    """Run the event loop as a program does, not in polls, until something is so."""
    loop, deadline = QEventLoop(), time.monotonic() + seconds
    check = QTimer(interval=20)
    check.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > deadline else None)
    check.start()
    loop.exec()
    return until()


def press(window: MainWindow, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.page, event)


def report(name: str, probe: Probe, limit: float) -> bool:
    worst = sorted(probe.gaps, reverse=True)
    kept = worst[0] <= limit
    shown = ", ".join(f"{gap:.0f}" for gap in worst[:5])
    verdict = "ok" if kept else f"over {limit} ms"
    print(f"  {name:<42} worst {shown} ms; by the clock {max(probe.walls):.0f} ms  ({verdict})")
    return kept


def translating(window: MainWindow, probe: Probe, text: str, seconds: float) -> bool:
    """Open an article, walk through it by key while it is translated."""
    walk = QTimer(interval=120)
    walk.timeout.connect(lambda: press(window, Qt.Key.Key_J))
    walk.start()
    probe.start()
    window.open_text(text)
    spin(lambda: not window.reader.busy, seconds)
    probe.stop()
    walk.stop()
    done, count = window.table.finished, len(window.table)
    return report(f"translating and reading ({done} of {count} ¶)", probe, LIMIT_MS)


def opening(window: MainWindow, probe: Probe, text: str) -> bool:
    probe.start()
    window.open_text(text)
    shown = spin(lambda: len(window.table) > 10_000, 120)
    spin(lambda: False, 1)
    probe.stop()
    return report(f"opening a book ({len(window.table)} ¶)", probe, LIMIT_MS) and shown


def scrolling(window: MainWindow) -> bool:
    """Paint frames all through the book: by small steps, by pages and by leaps."""
    bar = window.page.verticalScrollBar()
    frames = []
    for step in (40, window.height(), bar.maximum() // 97):
        position = 0
        for _ in range(120):
            position = (position + step) % max(1, bar.maximum())
            begin = Probe.now()
            bar.setValue(position)
            window.page.viewport().repaint()
            frames.append(1000 * min(b - a for a, b in zip(begin, Probe.now(), strict=True)))
    frames.sort(reverse=True)
    middle = frames[len(frames) // 2]
    kept = frames[0] <= FRAME_MS
    print(f"  scrolling a book: frame median {middle:.1f} ms, worst {frames[0]:.1f} ms")
    return kept


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", choices=("builtin", "fake"), default="builtin")
    parser.add_argument("--seconds", type=float, default=40)
    options = parser.parse_args()
    log_qt_messages()
    app = application()
    with tempfile.TemporaryDirectory() as scratch:
        settings = Settings(QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat))
        fake = UpperEngine(delay=0.01)
        load = load_best if options.engine == "builtin" else lambda _: fake
        window = build_window(app, settings, load, Path(scratch))
        window.resize(1180, 800)
        keep_house(window)
        window.show()
        QCoreApplication.processEvents()
        probe = Probe()
        kept = translating(window, probe, words(ARTICLE_WORDS), options.seconds)
        kept &= opening(window, probe, words(BOOK_WORDS))
        kept &= scrolling(window)
        window.close()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
