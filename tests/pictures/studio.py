# SPDX-License-Identifier: GPL-3.0-or-later
"""One window and a camera, for the pictures of the documentation."""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop.settings import Settings
from desktop.window.app import application, build_window, load_best
from desktop.window.dress.style import dress
from desktop.window.dress.theme import Theme
from desktop.window.i18n import WindowLanguage
from tests.conftest import ROOT

SAMPLES = ROOT / "resources" / "samples"
SIZE = (1180, 780)


def _few_colours(picture: QImage) -> QImage:
    """Keep 256 colours, of near ones the commonest: enough for type, and a third of the bytes."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    colours, counts = np.unique(np.frombuffer(plain.constBits(), np.uint32), return_counts=True)
    common = colours[np.argsort(-counts)]
    _, first = np.unique(common & np.uint32(0xFFF0F0F0), return_index=True)
    table = [int(colour) for colour in common[np.sort(first)[:256]]]
    flags = Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


class Studio:
    """One window and a camera."""

    def __init__(self, scratch: Path, folder: Path) -> None:
        """Open a window whose files lie in `scratch`; pictures go to `folder`."""
        self.app = application()
        settings = Settings(QSettings(str(scratch / "s.ini"), QSettings.Format.IniFormat))
        self.window = build_window(self.app, settings, load_best, scratch / "notebooks")
        self.scratch = scratch
        self.folder = folder
        self.window.resize(*SIZE)
        self.window.show()
        self.language = WindowLanguage(self.app)

    def wait(self, until: Callable[[], bool], seconds: float = 120) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not until() and clock.elapsed() < seconds * 1000:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.processEvents()

    def rest(self) -> None:
        """Wait until nothing moves any more."""
        clock = QElapsedTimer()
        clock.start()
        self.wait(lambda: clock.elapsed() > 400)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        self.wait(lambda: not self.window.page.minimap._later.isActive())
        for _ in range(3):  # A change of words asks for another layout, and that for a repaint.
            QApplication.processEvents()
        self.folder.mkdir(parents=True, exist_ok=True)
        picture = _few_colours((widget or self.window).grab().toImage())
        if not picture.save(str(self.folder / f"{name}.png")):
            sys.exit(f"{name}.png could not be written")
        print(f"{name}.png", flush=True)

    def open(self, name: str) -> None:
        self.window.open_path(SAMPLES / name)
        self.wait(lambda: not self.window.reader.busy)

    def wear(self, theme: Theme) -> None:
        dress(self.app, theme)
        self.window.set_theme(theme)
