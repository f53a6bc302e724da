# SPDX-License-Identifier: GPL-3.0-or-later
"""The application opens a window for each article, and ends when the last is closed."""

import os
import subprocess
import sys

from tests.conftest import ROOT

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pathlib import Path
from desktop.window import app
from desktop.window.main import MainWindow

def look():
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if windows and not any(w.reader.busy for w in windows):
        timer.stop()  # Closing may turn the event loop, and look again.
        print(sorted(w.windowTitle() for w in windows), flush=True)
        for w in windows:
            w.close()

application = app.application()
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
sys.exit(app.run([Path(name) for name in sys.argv[1:]]))
"""


def run(*files):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, *map(str, files)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_window_for_each_article(article, tmp_path):
    other = tmp_path / "andere.txt"
    other.write_text(
        "Ein anderer Titel\n\nHier steht ein anderer Artikel, der auch übersetzt werden soll. "
        "Er handelt von einem Bahnhof in einer kleinen Stadt.\n",
        encoding="utf-8",
    )
    done = run(article, other)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(["Die Brücke — Synopse", "Ein anderer Titel — Synopse"])
    assert done.stderr == ""


def test_an_empty_window():
    done = run()
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "['Synopse']"
