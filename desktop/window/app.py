# SPDX-License-Identifier: GPL-3.0-or-later
"""Build the application and its window, and run them."""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.log import set_up
from desktop.reading.spare import Spare
from desktop.settings import Settings
from desktop.window.dress.faces import load_faces
from desktop.window.dress.icons import program_icon
from desktop.window.dress.style import choose
from desktop.window.housekeeping import Housekeeping
from desktop.window.main import MainWindow
from desktop.window.messages import log_qt_messages
from desktop.window.opening.work import Engines
from desktop.window.page import AccessiblePages
from desktop.window.settings.appearance import Appearance
from desktop.window.settings.key_map import KeyMap
from desktop.window.settings.motion import settle
from desktop.window.settings.preferences import Preferences
from desktop.window.settings.shortcuts import Shortcuts
from desktop.window.storage.sessions import first_paths
from desktop.window.storage.starting import tell_start
from desktop.window.windows import Windows
from models import Engine, LanguagePair, folders, route
from models.helper import HelperEngine
from models.helper_process import Helpers
from models.staging import tidy

Load = Callable[..., Engine]


def run(
    paths: Sequence[Path] = (), settings: Settings | None = None, readers: Spare | None = None
) -> int:
    """Open a window for each of the given articles, or an empty one; return the exit code.

    Args:
        paths: The articles.
        settings: What the reader chose before.
        readers: Where processes that read come from, if its caller has started one already.
    """
    set_up()
    log_qt_messages()
    tidy(folders.shared())
    with Helpers() as helpers, readers or Spare() as spare:
        spare.warm()
        helpers.warm()  # It loads its libraries while Qt is set up and the window is built.
        app = application()
        settings = settings or Settings.of_user()
        load = partial(load_best, helpers=helpers)
        wanted = first_paths(paths, settings)
        first = build_window(app, settings, load, prepare=partial(_prepare, spare))
        first.show()
        for path in filter(None, wanted[:1]):
            first.open_path(path)
        tell_start(paths, settings, first.banner.tell)  # What is opened takes away older messages.
        for path in filter(None, wanted[1:]):
            first.elsewhere.emit(path)
        return app.exec()


def _prepare(spare: Spare, window: MainWindow) -> None:
    keep_house(window)
    window.reader.spare = spare


def application() -> QApplication:
    """Return the application object, made and dressed at the first call."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("synopse")
    app.setApplicationDisplayName("Synopse")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("synopse")
    app.setWindowIcon(program_icon())
    # The window and the worker share the interpreter; every call into Qt gives it away and takes it
    # back, and each time the window would wait for 5 ms, the default.
    sys.setswitchinterval(0.0005)
    if app.findChild(AccessiblePages) is None:
        AccessiblePages(app)
        app.setStyle("Fusion")
        load_faces()
    return app


def build_window(
    app: QApplication,
    settings: Settings,
    load: Load,
    notebooks: Path | None = None,
    prepare: Callable[[MainWindow], None] = lambda _: None,
) -> MainWindow:
    """Return a window in the colours and the language of its reader, or of the system.

    Args:
        app: The application.
        settings: What the reader chose before.
        load: Loads an engine for a pair of languages, and for a model that was chosen for them;
            raises ModelError where there is none.
        notebooks: Folder for edits and notes; where the system keeps data if not given.
        prepare: What else to do with the window, and with those that are opened from it.
    """

    def make(windows: Windows) -> MainWindow:
        window = _built(app, settings, load, notebooks)
        windows.attach(window)
        prepare(window)
        return window

    return make(Windows(make))


def _built(app: QApplication, settings: Settings, load: Load, notebooks: Path | None) -> MainWindow:
    appearance = Appearance(app, settings)
    folder = notebooks or user_data_path("synopse", appauthor=False) / "notebooks"
    window = MainWindow(settings, Engines(load), choose(appearance.theme), folder)
    appearance.attach(window)
    settle(window)
    shortcuts = Shortcuts.shared(settings, app)
    shortcuts.attach(window.actions_, window.page.keys)
    window.actions_["keys"].triggered.connect(
        lambda: KeyMap(window.actions_, shortcuts, window).show()
    )
    window.actions_["preferences"].triggered.connect(lambda: Preferences(appearance, window).show())
    return window


def keep_house(window: MainWindow) -> Housekeeping:
    """Let garbage be collected only while the window has nothing else to do."""
    keeper = Housekeeping(window)
    window.reader.began.connect(keeper.not_now)
    window.reader.opened.connect(keeper.set_aside)
    for quiet in (window.reader.finished, window.reader.stopped, window.reader.failed):
        quiet.connect(keeper.soon)
    return keeper


def load_best(
    pair: LanguagePair, chosen: str | None = None, *, helpers: Helpers | None = None
) -> Engine:
    """Load the best installed model for a pair of languages, or two in a row where none is direct.

    The model lives in a process of its own, which may crash without taking the window along.

    Args:
        pair: The languages.
        chosen: The model that the reader has chosen for them; the best where it is gone.
        helpers: Where such processes come from, where some were started ahead.

    Raises:
        ModelError: There is none, or it is broken.
    """
    there = [option for option in route.options(pair) if option.id == chosen]
    return HelperEngine(there[0] if there else route.choose(pair), helpers or Helpers())
