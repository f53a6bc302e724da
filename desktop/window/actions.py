# SPDX-License-Identifier: GPL-3.0-or-later
"""The actions of a window, made from their table."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from desktop.window.dress.icons import icon
from desktop.window.dress.theme import Theme
from desktop.window.specs import MENUS, SPECS

_CONTEXT = "Actions"


class Actions(QObject):
    """The actions of one window, by name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = {spec.name: QAction(self) for spec in SPECS}
        self._menus: dict[str, QMenu] = {}
        self._submenus: dict[str, QMenu] = {}
        self.recent = QMenu()
        self["recent"].setMenu(self.recent)
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["preferences"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)
        groups = {spec.group: QActionGroup(self) for spec in SPECS if spec.group}
        for spec in SPECS:
            action = self[spec.name]
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setCheckable(spec.toggle or bool(spec.group))
            if spec.group:
                groups[spec.group].addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def title(self, words: str) -> str:
        """Return the words of a menu without the sign that marks its key."""
        return _tr(words).replace("&", "")

    def fill(self, bar: QMenuBar, tools: QToolBar) -> None:
        """Put the actions where they belong."""
        for name in MENUS:
            self._menus[name] = bar.addMenu("")
        for spec in SPECS:
            menu = self._menus.get(spec.menu) or self._below(spec.menu)
            if spec.apart:
                menu.addSeparator()
            menu.addAction(self[spec.name])
            if spec.toolbar:
                tools.addAction(self[spec.name])
        # Keys of a menu rest while its bar is hidden, those of the window do not.
        bar.window().addActions(list(self._actions.values()))
        self.retranslate()

    def _below(self, name: str) -> QMenu:
        """Return the menu that opens from an action."""
        if name not in self._submenus:
            self._submenus[name] = QMenu()
            self[name].setMenu(self._submenus[name])
        return self._submenus[name]

    def draw(self, theme: Theme) -> None:
        """Draw the icons in the ink of a theme."""
        for spec in SPECS:
            if spec.icon:
                self[spec.name].setIcon(icon(spec.icon, theme))

    def retranslate(self) -> None:
        """Word everything in the language of the window."""
        for spec in SPECS:
            action = self[spec.name]
            action.setText(_tr(spec.text))
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = _tr(spec.hint) if spec.hint else _tr(spec.text).replace("&", "")
            action.setToolTip(f"{words} ({shown})" if shown else words)
        for name, menu in self._menus.items():
            menu.setTitle(_tr(MENUS[name]))


def _tr(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
