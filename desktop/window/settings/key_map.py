# SPDX-License-Identifier: GPL-3.0-or-later
"""All keys on one page, and how to change them."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.window.actions import Actions
from desktop.window.settings.key_recorder import KeyRecorder
from desktop.window.settings.key_table import command_words, groups
from desktop.window.settings.shortcuts import RESERVED, Shortcuts, native

_NAME = Qt.ItemDataRole.UserRole
_ENTER = ("Return", "Enter")


class KeyMap(QDialog):
    """A table of keys and what they do; every command can have other keys."""

    def __init__(self, actions: Actions, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self._shortcuts = shortcuts
        self._adding = False
        self._wanted = ""
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.tree = _Tree()
        self.says = QLabel(wordWrap=True)
        self.recorder = KeyRecorder()
        self.buttons = {
            name: QPushButton(autoDefault=False)
            for name in ("change", "add", "remove", "reset", "reset_all", "move", "close")
        }
        self._lay_out()
        self._connect()
        self._retranslate()
        self._rest()
        self.resize(620, 660)

    def select(self, name: str) -> None:
        """Go to a command."""
        for item in self._items():
            if item.data(0, _NAME) == name:
                self.tree.setCurrentItem(item)

    @property
    def chosen(self) -> str:
        """The command that is chosen, or "" where none is or its keys are fixed."""
        item = self.tree.currentItem()
        return "" if item is None else str(item.data(0, _NAME) or "")

    def _lay_out(self) -> None:
        self.tree.setObjectName("keys")
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        # The table does not jump when the field comes and goes.
        policy = self.recorder.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.recorder.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        for widget in (self.filter, self.tree, self.says, self.recorder):
            column.addWidget(widget)
        for names in (("move", "change", "add", "remove", "reset"), ("reset_all", "close")):
            line = QHBoxLayout()
            if "close" in names:
                line.addWidget(self.buttons["reset_all"])
                line.addStretch()
                line.addWidget(self.buttons["close"])
            else:
                for name in names:
                    line.addWidget(self.buttons[name])
                line.addStretch()
            column.addLayout(line)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._sift)
        self.tree.currentItemChanged.connect(lambda *_: self._rest())
        self.tree.itemDoubleClicked.connect(lambda *_: self._listen(adding=False))
        self.recorder.recorded.connect(self._take)
        self.recorder.cancelled.connect(self._back)
        self._shortcuts.changed.connect(self._fill)
        for name, act in (
            ("change", lambda: self._listen(adding=False)),
            ("add", lambda: self._listen(adding=True)),
            ("remove", lambda: self._set(())),
            ("reset", self._reset),
            ("reset_all", self._shortcuts.reset_all),
            ("move", lambda: self._give(self._wanted)),
            ("close", self.reject),
        ):
            self.buttons[name].clicked.connect(act)

    def _rest(self, words: str = "") -> None:
        """Show what can be done with the command that is chosen."""
        name = self.chosen
        self.says.setText(words or self._about(name))
        self.recorder.hide()
        self.buttons["move"].hide()
        for button in ("change", "add", "remove", "reset"):
            self.buttons[button].setEnabled(bool(name))
        if name:
            self.buttons["remove"].setEnabled(bool(self._shortcuts.keys(name)))
            self.buttons["reset"].setEnabled(not self._shortcuts.is_default(name))

    def _about(self, name: str) -> str:
        if name:
            return self.tr("Enter changes the key of “{command}”.").format(command=self._name(name))
        if self.tree.currentItem() is not None:
            return self.tr("This key is the page’s own and stays as it is.")
        return self.tr("Choose a command to change its key.")

    def _listen(self, *, adding: bool) -> None:
        if not self.chosen:
            return
        self._adding = adding
        words = self.tr("Press the new key for “{command}”, or Esc to leave it as it is.")
        self.says.setText(words.format(command=self._name(self.chosen)))
        self._wanted = ""
        self.recorder.setText("")
        self.recorder.show()
        self.buttons["move"].hide()
        self.recorder.setFocus()

    def _take(self, key: str) -> None:
        """Give a key that is free; say whom another one belongs to."""
        if key in _ENTER and self._wanted:
            self._give(self._wanted)
            return
        self.recorder.setText(native([key]))
        self.buttons["move"].hide()
        self._wanted = ""
        owner = self._shortcuts.owner(key)
        if key in RESERVED:
            words = self.tr("{key} belongs to the page and to lists and cannot be given away.")
            self.says.setText(words.format(key=native([key])))
        elif owner not in (None, self.chosen):
            words = self.tr(
                "{key} belongs to “{command}”. Enter moves it here; or press another key, or Esc."
            )
            self.says.setText(words.format(key=native([key]), command=self._name(owner or "")))
            self._wanted = key
            self.buttons["move"].show()
        else:
            self._give(key)

    def _give(self, key: str) -> None:
        kept = self._shortcuts.keys(self.chosen) if self._adding else ()
        self._set((*kept, key))

    def _set(self, keys: tuple[str, ...]) -> None:
        name = self.chosen
        self._shortcuts.set(name, keys)
        shown = native(self._shortcuts.keys(name)) or self.tr("no key")
        words = self.tr("“{command}” has {keys} now.")
        self._back(words.format(command=self._name(name), keys=shown))

    def _reset(self) -> None:
        losing = self._shortcuts.reset(self.chosen)
        words = ""
        if losing:
            words = self.tr("Taken back from “{command}”.").format(command=self._name(losing[0]))
        self._back(words)

    def _back(self, words: str = "") -> None:
        self._rest(words)
        self.tree.setFocus()

    def _name(self, name: str) -> str:
        return command_words(self._actions, name)

    def _fill(self) -> None:
        chosen = self.chosen
        self.tree.blockSignals(True)
        self.tree.clear()
        for group in groups(self._actions):
            head = QTreeWidgetItem(self.tree, [group.title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for name, words in group.rows:
                item = QTreeWidgetItem(head, [words, native(self._shortcuts.keys(name))])
                item.setData(0, _NAME, name)
                if not self._shortcuts.is_default(name):
                    item.setFont(1, font)
            for words, keys in group.fixed:
                item = QTreeWidgetItem(head, [words, keys])
                for at in (0, 1):
                    item.setForeground(at, self.palette().placeholderText())
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self.select(chosen)
        self._sift(self.filter.text())
        self.buttons["reset_all"].setEnabled(not self._shortcuts.untouched)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for head in self._heads():
            yield from _children(head)

    def _heads(self) -> Iterator[QTreeWidgetItem]:
        yield from _children(self.tree.invisibleRootItem())

    def _sift(self, text: str) -> None:
        """Show only what has these words, or this key."""
        wanted = text.casefold().strip()
        for item in self._items():
            item.setHidden(wanted not in f"{item.text(0)} {item.text(1)}".casefold())
        for head in self._heads():
            head.setHidden(all(child.isHidden() for child in _children(head)))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self.filter.setPlaceholderText(self.tr("Find a command or a key"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.recorder.setPlaceholderText(self.tr("Press a key …"))
        self.recorder.setAccessibleName(self.tr("The new key"))
        for name, words in (
            ("change", self.tr("Change …")),
            ("add", self.tr("Add another …")),
            ("remove", self.tr("Take away")),
            ("reset", self.tr("Default")),
            ("reset_all", self.tr("All defaults")),
            ("move", self.tr("Move it here")),
            ("close", self.tr("Close")),
        ):
            self.buttons[name].setText(words)
        self._fill()
        self._rest()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._actions.retranslate()
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the key of the chosen command on Enter, as a double click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tree.hasFocus():
            self._listen(adding=False)
        else:
            super().keyPressEvent(event)


def _children(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for number in range(item.childCount()):
        child = item.child(number)
        if child is not None:
            yield child


class _Tree(QTreeWidget):
    """A tree that leaves Enter to the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
