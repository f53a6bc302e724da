# SPDX-License-Identifier: GPL-3.0-or-later
"""The menus of further columns: which languages there are, and what can be done with one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint
from PySide6.QtWidgets import QMenu

from desktop.window import languages
from desktop.window.models import phrases
from desktop.window.page.columns import Further
from models import Package
from models.route import Chain

MOST = 3
"""How many columns fit beside the pair."""

if TYPE_CHECKING:
    from desktop.window.columns.control import Columns
    from desktop.window.main import MainWindow


class ColumnMenu(QObject):
    """Fills a menu with languages whenever it opens, and opens one at the head of a column."""

    def __init__(self, window: "MainWindow", columns: "Columns") -> None:
        super().__init__(columns)
        self._window = window
        self._columns = columns
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self.fill)
        self.head_menu = QMenu(window)
        action = window.actions_["columns"]
        action.setMenu(self.menu)
        action.triggered.connect(self._pop_up)
        window.page.column_asked.connect(self._open_head)

    def fill(self) -> None:
        """List the languages, those that are shown with a tick."""
        self.menu.clear()
        if not self._columns.source:
            known = len(self._window.table)
            missing = self.tr("Choose the language of the article first.")
            _say(self.menu, missing if known else self.tr("Open an article first."))
            return
        offered = self._offered()
        for language, words in offered.items():
            self._add_language(language, words)
        if not offered:
            _say(self.menu, self.tr("No installed model translates into another language."))
        if len(self._columns.languages) >= MOST:
            _say(self.menu, self.tr("Close a column to add another one."))
        self.menu.addSeparator()
        for language in self._columns.languages:
            self._add_turn(self.menu, Further(language))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("More languages …")).triggered.connect(self._show_models)

    def _offered(self) -> dict[str, str]:
        """Return the languages that can be shown, in order of their names, and what to call them.

        A column that is shown is among them even if its model has gone.
        """
        main, shown = self._window.table.target_language, self._columns.languages
        words = {
            option.pair.target: _words(option)
            for option in self._columns.reachable(self._columns.source)
            if option.pair.target != main
        }
        words |= {code: languages.name(code) for code in shown if code not in words}
        return dict(sorted(words.items(), key=lambda one: languages.name(one[0]).casefold()))

    def _add_language(self, language: str, words: str) -> None:
        shown = language in self._columns.languages
        action = self.menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(shown)
        action.setEnabled(shown or len(self._columns.languages) < MOST)
        action.triggered.connect(lambda on: self._switch(language, on=on))

    def _switch(self, language: str, *, on: bool) -> None:
        if on:
            self._columns.add(language)
        else:
            self._columns.close_column(Further(language))

    def _add_turn(self, menu: QMenu, column: Further) -> None:
        words = self.tr("Make {language} the main translation")
        action = menu.addAction(words.format(language=languages.name(column.language)))
        action.setEnabled(self._columns.turnable)
        action.triggered.connect(lambda: self._columns.make_main(column))

    def _show_models(self) -> None:
        self._window.models.show_dialog()

    def _pop_up(self) -> None:
        viewport = self._window.page.viewport()
        self.menu.popup(viewport.mapToGlobal(QPoint(viewport.width() // 3, viewport.height() // 4)))

    def _open_head(self, column: Further, place: QPoint) -> None:
        self.head_menu.clear()
        self._add_turn(self.head_menu, column)
        if not self._columns.turnable:
            _say(self.head_menu, self.tr("The file has its own translation."))
        self._add_standing(column)
        close = self.head_menu.addAction(self.tr("Close the column"))
        close.triggered.connect(lambda: self._columns.close_column(column))
        self.head_menu.popup(place)

    def _add_standing(self, column: Further) -> None:
        """Say how far a column is that is not whole, and let it be stopped, or go on."""
        work, count = self._columns.work(column), len(self._window.table)
        done = len(work.known.pairs)
        if done == count:
            return
        self.head_menu.addSeparator()
        number = QLocale().toString
        words = self.tr("{done} of {count} paragraphs translated")
        _say(self.head_menu, words.format(done=number(done), count=number(count)))
        stop = self.tr("Stop translating"), work.stop
        words, act = stop if work.busy else (self.tr("Translate the rest"), work.start)
        self.head_menu.addAction(words).triggered.connect(act)
        self.head_menu.addSeparator()


def _say(menu: QMenu, words: str) -> None:
    menu.addAction(words).setEnabled(False)


def _words(option: Package | Chain) -> str:
    """Name the language at the end of a way, and openly what it leads through."""
    name = languages.name(option.pair.target)
    return f"{name} · {phrases.via(option.via)}" if isinstance(option, Chain) else name
