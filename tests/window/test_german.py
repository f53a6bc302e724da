# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing English is left in the German window: every widget and action of every dialog is read."""

import re

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from desktop.window.about import About
from desktop.window.dictionaries.dialog import DictionariesDialog
from desktop.window.exporting.dialog import ExportDialog
from desktop.window.i18n import WindowLanguage
from desktop.window.models.dialog import ModelsDialog
from desktop.window.page import SentenceRef
from desktop.window.settings.key_map import KeyMap
from desktop.window.settings.preferences import Preferences

SAME = {
    *("Deutsch", "English", "Die Brücke", "Alt++, Alt+=", "Alt+-"),
    *("Version", "Download", "Download: 151 MB", "Version: Argos 1.3", "Format", "Latin", "Sepia"),
    *("DOS (CP437)", "DOS (CP850)", "Mac OS Roman", "Enter", "Esc"),
    # Qt words the buttons of a panel and those of tabs once, when they are built.
    *("Scroll Left", "Scroll Right"),
    *("Close", "Closes the dock widget", "Float", "Undocks and re-attaches the dock widget"),
}
"""Words that are the same in both languages, and names."""

GETTERS = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "statusTip",
    "whatsThis",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
    "suffix",
    "prefix",
)
ALIKE = re.compile(
    r"(?s)[\w-]+[ +]?[\d.]+.*|.*\b(Die Brücke|bruecke\.txt|Fake engine)\b.*|.*\.(com|org)\b.*"
)
"""Names with numbers, the article that is open, and addresses."""
WORD = re.compile(r"[^\W\d_]{3,}")


def words_of(thing: QObject) -> set[str]:
    """Return every text that a widget or an action shows, says or hints at."""
    found = {
        str(getattr(thing, name)()) for name in GETTERS if callable(getattr(thing, name, None))
    }
    if callable(getattr(thing, "itemText", None)) and callable(getattr(thing, "count", None)):
        found |= {thing.itemText(at) for at in range(thing.count())}
    if isinstance(thing, QTabWidget):
        found |= {thing.tabText(at) for at in range(thing.count())}
    if callable(getattr(thing, "toPlainText", None)):
        found.add(thing.toPlainText())
    model = thing.model() if callable(getattr(thing, "model", None)) else None
    if model is not None and not callable(getattr(thing, "itemText", None)):
        found |= set(cells(model))
    return {re.sub(r"<[^>]*>|&(?=\w)", "", text).strip() for text in found}


def cells(model, parent=None):
    """Yield what a list, a table or a tree shows and says, its headings included."""
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(above)):
            index = model.index(row, column, above)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                value = model.data(index, role)
                if isinstance(value, str):
                    yield value
            if column == 0 and columns > 1 and model.rowCount(index):
                yield from cells(model, index)


def read(root: QWidget) -> set[str]:
    """Return every text of a widget, and of all that is in it."""
    things = [root, *root.findChildren(QWidget), *root.findChildren(QAction)]
    return {text for thing in things for text in words_of(thing) if WORD.search(text)}


@pytest.fixture
def language(app):
    made = WindowLanguage(app)
    yield made
    made.use("en")


DIALOGS = {
    "preferences": Preferences,
    "keys": KeyMap,
    "about": About,
    "models": ModelsDialog,
    "dictionaries": DictionariesDialog,
}


def everything(window) -> set[str]:
    """Return every text of the window and of each of its dialogs, opened anew."""
    found = read(window)
    for name, kind in DIALOGS.items():
        window.actions_[name].trigger()
        dialog = window.findChild(kind)
        found |= read(dialog)
        dialog.close()
        QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    export = ExportDialog(window.reader.bilingual, window.settings, window)
    found |= read(export)
    export.reject()
    export.deleteLater()
    QApplication.sendPostedEvents(export, QEvent.Type.DeferredDelete)
    return found


def test_no_english_is_left(opened, language):
    opened.page.set_current(SentenceRef(1, 0))
    for name in ("hits", "panel", "contents"):
        opened.actions_[name].trigger()
    english = everything(opened)
    assert {"Settings", "Word processor (DOCX)", "Reading ruler"} <= english
    language.use("de")
    QApplication.processEvents()
    german = everything(opened)
    assert {"Einstellungen", "Leselineal"} <= german
    left = {text for text in english & german if not ALIKE.fullmatch(text)}
    assert left - SAME == set()


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_that_are_open_follow_the_language(opened, language, name, qtbot):
    opened.actions_[name].trigger()
    dialog = opened.findChild(DIALOGS[name])
    if isinstance(dialog, ModelsDialog):
        qtbot.waitUntil(lambda: bool(dialog.table.rows))
    english = read(dialog) | {dialog.windowTitle()}
    language.use("de")
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    german = read(dialog) | {dialog.windowTitle()}
    left = {text for text in english & german if not ALIKE.fullmatch(text)}
    assert left - SAME == set()
    dialog.close()
