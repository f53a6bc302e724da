# SPDX-License-Identifier: GPL-3.0-or-later
"""Show which model translates, let the reader choose another one, or get a better one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.window.models import phrases
from desktop.window.models.shelf import Item, Section
from models import LanguagePair, Package
from models.engine import ModelInfo
from models.route import Chain


class ModelButton(QToolButton):
    """A quiet button with a menu: "built-in 0.2".

    Signals:
        about_to_show: The menu is going to be shown; whoever knows fills it from `begin` to `end`.
        chosen: (str) Identity of the model that is to translate the pair.
        wanted: (Item) The reader wants this to be fetched.
        again_asked: The article is to be translated again.
        manager_asked: The reader wants to see all models.
    """

    about_to_show = Signal()
    chosen = Signal(str)
    wanted = Signal(object)
    again_asked = Signal()
    manager_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._model: ModelInfo | None = None
        self.choices = QMenu(self)
        self.choices.aboutToShow.connect(self.about_to_show)
        self.setMenu(self.choices)
        self.show_model(None)

    def show_model(self, model: ModelInfo | None) -> None:
        """Show what translates, or nothing."""
        self._model = model
        self._retranslate()

    def begin(self, pair: LanguagePair) -> None:
        """Begin the menu anew, for a pair of languages."""
        self.choices.clear()
        head = self.choices.addAction(
            self.tr("{pair} is translated by").format(pair=phrases.pair(pair))
        )
        head.setEnabled(False)

    def add_options(self, options: Sequence[Package | Chain], used: str) -> None:
        """List what is installed for the pair, and tick what is used."""
        group = QActionGroup(self.choices)
        for option in options:
            action = self.choices.addAction(phrases.model(option))
            action.setCheckable(True)
            action.setChecked(option.id == used)
            action.triggered.connect(lambda _=False, name=option.id: self.chosen.emit(name))
            group.addAction(action)

    def add_better(self, item: Item) -> None:
        """Offer what can be had for the pair."""
        self.choices.addSeparator()
        words = self._better_words(item)
        size = phrases.size(item)
        action = self.choices.addAction(f"{words} ({size})" if size else words)
        action.triggered.connect(lambda: self.wanted.emit(item))

    def add_standing(self, words: str) -> None:
        """Say how a download for the pair is getting on."""
        self.choices.addSeparator()
        self.choices.addAction(words).triggered.connect(self.manager_asked)

    def end(self, *, again: bool) -> None:
        """End the menu; `again` says whether the article can be translated once more."""
        self.choices.addSeparator()
        action = self.choices.addAction(self.tr("Translate the article again"))
        action.setEnabled(again)
        action.triggered.connect(self.again_asked)
        self.choices.addAction(self.tr("All models …")).triggered.connect(self.manager_asked)

    def _better_words(self, item: Item) -> str:
        version = item.entries[0].version
        if item.way:
            return self.tr("Install what is missing for the way via English")
        if item.section is Section.BETTER:
            return self.tr("Install Argos {version}, which translates better").format(
                version=version
            )
        if item.held:
            return self.tr("Update to Argos {version}").format(version=version)
        return self.tr("Install Argos {version}").format(version=version)

    def _retranslate(self) -> None:
        words = phrases.loaded(self._model) if self._model else ""
        self.setVisible(bool(words))
        self.setText(f"{words}  ▾")
        self.setToolTip(self.tr("The model that translates. Press to choose or get another one."))
        self.setAccessibleName(self.tr("Model: {model}").format(model=words))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
