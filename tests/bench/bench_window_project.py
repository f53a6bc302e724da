# SPDX-License-Identifier: GPL-3.0-or-later
"""A project of a million words in the window: opened, scrolled through, worked on.

A real window with a real event loop. A timer of 1 ms notes how long the loop was away; "frames"
are the pauses of the loop while somebody scrolls by wheel, page keys, leaps of the bar and by
dragging it. Judged is the processor time of the whole process where it is less than that of the
clock, so that a machine busy with other programs is not blamed on this one; both are told.
Run it with `python -m tests.bench.bench_window_project`.
"""

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider

from desktop.document import BilingualDocument, ParagraphPair, Project, Revision, SentencePair, Tint
from desktop.export.project_writer import save_project
from desktop.settings import Settings
from desktop.window.app import application, build_window, keep_house
from desktop.window.main import MainWindow
from desktop.window.messages import log_qt_messages
from tests.bench.bench_eventloop import FRAME_MS, LIMIT_MS, Probe, spin
from tests.bench.bench_exports import WORDS, long_article, peak_mib
from tests.fakes import UpperEngine

FIRST_S = 2.0
_ROUNDS = 120
_INPUT_MS = 16


def worked_on(bilingual: BilingualDocument) -> BilingualDocument:
    """Edit every twentieth sentence, note or highlight others, as after months of work."""
    pairs = tuple(_worked_on(number, pair) for number, pair in enumerate(bilingual.pairs))
    return replace(bilingual, pairs=pairs)


def _worked_on(number: int, pair: ParagraphPair) -> ParagraphPair:
    revision = {
        0: Revision(machine=pair.sentences[0].target),
        4: Revision(note="Nachsehen."),
        8: Revision(tint=Tint.GREEN, checked=True),
    }.get(number % 10)
    if revision is None:
        return pair
    first: SentencePair = replace(pair.sentences[0], revision=revision)
    if revision.machine is not None:
        first = replace(first, target=f"{first.target} (anew)")
    return replace(pair, sentences=(first, *pair.sentences[1:]))


class Opening(QObject):
    """Notes when the screen at the reader's place shows translations, and when all are there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.screen: tuple[float, float] | None = None
        self.complete: tuple[float, float] | None = None
        self._window = window
        self._begun = Probe.now()
        window.page.viewport().installEventFilter(self)
        window.reader.finished.connect(self._finished)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - a name of Qt.
        if event.type() == QEvent.Type.Paint and self.screen is None:
            QTimer.singleShot(0, self._painted)
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        page, table = self._window.page, self._window.table
        if self.screen is None and len(table):
            shown = page.stack.visible(page.viewport().height())
            if all(table.pair(index) is not None for index, _ in shown):
                self.screen = self._now()

    def _finished(self) -> None:
        self.complete = self._now()

    def _now(self) -> tuple[float, float]:
        wall, worked = (now - then for now, then in zip(Probe.now(), self._begun, strict=True))
        return wall, worked


def tell(name: str, probe: Probe, limit: float) -> bool:
    """Tell the longest pauses of the event loop, and whether they are within the limit."""
    worst = sorted(probe.gaps, reverse=True)
    kept = worst[0] <= limit
    shown = ", ".join(f"{gap:.0f}" for gap in worst[:4])
    over = sum(gap > limit for gap in probe.gaps)
    verdict = "ok" if kept else f"{over} over {limit} ms"
    print(f"  {name:<34} worst {shown} ms; by the clock {max(probe.walls):.0f} ms  ({verdict})")
    return kept


def opening(window: MainWindow, probe: Probe, path: Path) -> bool:
    """Open a project where its reader was."""
    watch = Opening(window)
    probe.start()
    window.open_path(path)
    spin(lambda: watch.complete is not None, 180)
    probe.stop()
    for name, found in (("first screen", watch.screen), ("all of it", watch.complete)):
        told = "never" if found is None else f"{found[0]:.2f} s ({found[1]:.2f} s of processor)"
        print(f"  {name:<34} {told}")
    there = abs(window.page.first_visible - len(window.table) // 2) < 20
    print(f"  {'the place of its reader':<34} {'found' if there else 'lost'}")
    kept = tell("stalls meanwhile", probe, LIMIT_MS)
    soon = watch.screen is not None and min(watch.screen) < FIRST_S
    return kept and soon and there


def wheel(window: MainWindow) -> Iterator[None]:
    """Turn the wheel down."""
    viewport = window.page.viewport()
    at = QPointF(viewport.rect().center())
    for _ in range(_ROUNDS):
        event = QWheelEvent(
            at, viewport.mapToGlobal(at), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)
        yield


def keys(window: MainWindow, key: Qt.Key) -> Iterator[None]:
    """Press a key again and again, as when it is held."""
    for _ in range(_ROUNDS):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(window.page, event)
        yield


def _mouse(widget: QObject, kind: QEvent.Type, at: QPointF, held: Qt.MouseButton) -> None:
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def leaps(window: MainWindow) -> Iterator[None]:
    """Click into the minimap, here and there."""
    bar = window.page.minimap
    for number in range(_ROUNDS):
        at = QPointF(bar.width() / 2, bar.height() * (0.05 + 0.9 * (number * 0.618 % 1)))
        _mouse(bar, QEvent.Type.MouseButtonPress, at, Qt.MouseButton.LeftButton)
        _mouse(bar, QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton)
        yield


def drag(window: MainWindow) -> Iterator[None]:
    """Drag the handle of the bar from one end to the other and back."""
    bar = window.page.minimap
    bar.setValue(0)
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    handle = bar.style().subControlRect(
        QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
    )
    begin = QPointF(handle.center())
    window.page.minimap.ticks.clear()  # A press on a tick is a leap to it.
    _mouse(bar, QEvent.Type.MouseButtonPress, begin, Qt.MouseButton.LeftButton)
    for number in range(_ROUNDS):
        share = 1 - abs(1 - 2 * number / _ROUNDS)
        at = QPointF(begin.x(), begin.y() + share * (bar.height() - 2 * begin.y()))
        _mouse(bar, QEvent.Type.MouseMove, at, Qt.MouseButton.LeftButton)
        yield
    _mouse(bar, QEvent.Type.MouseButtonRelease, begin, Qt.MouseButton.NoButton)


def moving(
    window: MainWindow, probe: Probe, name: str, hands: Iterator[None], limit: float = FRAME_MS
) -> bool:
    """Let hands move at 60 Hz; tell the frames."""
    before = window.page.stack.scroll
    over: list[bool] = []
    timer = QTimer(interval=_INPUT_MS, timerType=Qt.TimerType.PreciseTimer)
    furthest = 0.0

    def step() -> None:
        nonlocal furthest
        furthest = max(furthest, abs(window.page.stack.scroll - before))
        if next(hands, over) is over:
            over.append(True)
            timer.stop()

    timer.timeout.connect(step)
    probe.start()
    timer.start()
    spin(lambda: bool(over), 60)
    spin(lambda: False, 0.3)
    probe.stop()
    kept = tell(f"frames: {name}", probe, limit)
    if not furthest:
        print(f"  nothing moved by {name}")
    return kept and furthest > 0


def scrolling(window: MainWindow, probe: Probe) -> bool:
    """Scroll in every way that hands know."""
    ways: tuple[tuple[str, Callable[[], Iterator[None]]], ...] = (
        ("wheel", lambda: wheel(window)),
        ("Page Down", lambda: keys(window, Qt.Key.Key_PageDown)),
        ("sentence by sentence", lambda: keys(window, Qt.Key.Key_J)),
        ("leaps in the minimap", lambda: leaps(window)),
        ("dragging the bar", lambda: drag(window)),
    )
    kept = True
    for name, hands in ways:
        kept &= moving(window, probe, name, hands())
    return kept


def translating(window: MainWindow, probe: Probe, path: Path) -> bool:
    """Open a project that waits for half of its translation, and read on while that comes."""
    window.open_path(path)
    spin(
        lambda: (
            window.reader.shown.path == path and window.table.finished >= len(window.table) // 2
        ),
        180,
    )
    before = window.table.finished
    hands = itertools.chain(keys(window, Qt.Key.Key_J), wheel(window), leaps(window))
    kept = moving(window, probe, "by hand while it translates", hands, LIMIT_MS)
    window.reader.cancel()
    print(f"  {window.table.finished - before} paragraphs came meanwhile")
    return kept and window.table.finished > before


def make(path: Path, *, bare: bool) -> None:
    """Write two projects; a process of its own, so that this one begins with nothing."""
    bilingual = long_article(WORDS)
    bilingual = bilingual if bare else worked_on(bilingual)
    project = Project.of(bilingual, (len(bilingual.pairs) // 2, 0))
    save_project(project, path)
    half = {index: pair for index, pair in project.pairs.items() if index % 2}
    save_project(replace(project, pairs=half), path.with_stem("half"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--make", type=Path)
    parser.add_argument("--bare", action="store_true", help="without edits, notes and highlights")
    options = parser.parse_args()
    if options.make:
        make(options.make, bare=options.bare)
        return 0
    log_qt_messages()
    app = application()
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "book.synopse"
        command = [sys.executable, "-m", __spec__.name, "--make", str(path)]
        subprocess.run(command + ["--bare"] * options.bare, check=True)
        settings = Settings(QSettings(str(Path(scratch) / "s.ini"), QSettings.Format.IniFormat))
        window = build_window(
            app, settings, lambda _: UpperEngine(delay=0.01), Path(scratch) / "notes"
        )
        window.resize(1180, 800)
        keep_house(window)
        window.show()
        spin(lambda: False, 0.5)
        probe = Probe()
        kept = opening(window, probe, path)
        kept &= scrolling(window, probe)
        kept &= translating(window, probe, path.with_stem("half"))
        window.close()
    print(f"  peak {peak_mib():.0f} MiB")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
