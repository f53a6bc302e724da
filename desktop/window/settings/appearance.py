# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program looks and which language it speaks, as the reader has chosen."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.window.dress.faces import Face
from desktop.window.dress.style import choose, dress, dress_anew
from desktop.window.dress.theme import ThemeName
from desktop.window.i18n import LANGUAGES, WindowLanguage
from desktop.window.main import MainWindow
from desktop.window.portal import Portal
from desktop.window.settings.motion import settle


class Appearance(QObject):
    """Applies theme, type and language to a window, and remembers them."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        """Dress the application, before there are windows."""
        super().__init__()
        self._app = app
        self._settings = settings
        self._language = WindowLanguage(app)
        self._language.use(self.language)
        self._wear()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self.portal = Portal.shared(app)
        self.portal.changed.connect(self._heed)
        app.fontChanged.connect(self._resize)

    @property
    def theme(self) -> ThemeName:
        """The theme that was chosen."""
        return self._settings.choice("window/theme", ThemeName)

    @theme.setter
    def theme(self, name: ThemeName) -> None:
        self._settings.choose("window/theme", name)
        self._wear()

    @property
    def face(self) -> Face:
        """The type of the page that was chosen."""
        return self._settings.choice("page/face", Face)

    @face.setter
    def face(self, face: Face) -> None:
        self._settings.choose("page/face", face)
        self._wear()

    @property
    def language(self) -> str:
        """The language of the window that was chosen; "" is the system's."""
        chosen = self._settings.text("window/language")
        return chosen if chosen in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._settings.set_text("window/language", code)
        self._language.use(code)

    def attach(self, window: MainWindow) -> None:
        """Keep a window up to date; it holds on to this object."""
        self.setParent(window)

    def _follow(self, _: Qt.ColorScheme | Qt.ContrastPreference) -> None:
        self._wear()

    def _heed(self) -> None:
        self._wear()
        for window in self._app.topLevelWidgets():
            if isinstance(window, MainWindow):
                settle(window)

    def _resize(self, _: QFont) -> None:
        dress_anew(self._app)

    def _wear(self) -> None:
        theme = choose(self.theme)
        dress(self._app, theme)
        # Settings are those of the program, so every window follows.
        for window in self._app.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.set_theme(theme)
