# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring models to the window: the button, the offer above the page, the note below, the dialog."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.window.models import phrases
from desktop.window.models.archives import is_archive
from desktop.window.models.choices import Choices
from desktop.window.models.dialog import ModelsDialog
from desktop.window.models.model_button import ModelButton
from desktop.window.models.news import news
from desktop.window.models.note import Note
from desktop.window.models.offer import Offer
from desktop.window.models.shelf import Item, wanted
from desktop.window.models.stock import Stock
from desktop.window.opening.work import Engines, Opened, Started
from models import LanguagePair, ModelError, Package
from models.engine import ModelInfo
from models.route import Chain, options_among

if TYPE_CHECKING:
    from desktop.window.main import MainWindow


class ModelControl(QObject):
    """Knows which model translates the article, and what to offer instead."""

    def __init__(self, window: "MainWindow", engines: Engines) -> None:
        """Serve a window; `engines` is told what the reader has chosen."""
        super().__init__(window)
        self._window = window
        self._engines = engines
        self._pair: LanguagePair | None = None
        self._used: ModelInfo | None = None
        self._missing = False
        self._closed = False
        self.choices = Choices(window.settings)
        self.stock = Stock(self)
        self.button = ModelButton()
        self.offer = Offer()
        self.note = Note(self.stock)
        self._dialog: ModelsDialog | None = None
        window.status.addPermanentWidget(self.note)
        self._connect()
        engines.prefer(self.choices.all())

    def take(self, path: Path) -> bool:
        """Install a file if it is the archive of a package; say whether it is."""
        if not is_archive(path):
            return False
        self.show_dialog().install(path)
        return True

    def show_dialog(self) -> ModelsDialog:
        """Show the model manager."""
        if self._dialog is None:
            dialog = ModelsDialog(self.stock, self._window.settings.folder, self._window)
            dialog.folder_used.connect(self._remember_folder)
            dialog.destroyed.connect(self._forget_dialog)
            self._dialog = dialog
            dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def close(self) -> None:
        """Stop everything; for the end of the window."""
        self._closed = True
        self.stock.close()

    def _connect(self) -> None:
        reader = self._window.reader
        reader.began.connect(self.offer.hide)
        for signal in (reader.opened, reader.recognised):
            signal.connect(self._take_article)
        reader.started.connect(self._take_model)
        reader.failed.connect(self._take_failure)
        self.stock.changed.connect(self._offer_missing)
        self.stock.installed.connect(self._take_installed)
        self.stock.removed.connect(self._take_removed)
        news().changed.connect(self._hear)
        self.note.clicked.connect(self.show_dialog)
        self.button.about_to_show.connect(self._fill_menu)
        self.button.chosen.connect(self._choose)
        self.button.wanted.connect(self.stock.get)
        self.button.again_asked.connect(self._translate_again)
        self.button.manager_asked.connect(self._show_pair)
        self._window.actions_["models"].triggered.connect(self._show_pair)

    @property
    def _options(self) -> list[Package | Chain]:
        """What is installed for the pair of the article, the best first."""
        shelf = self.stock.shelf
        return options_among(shelf.packages, self._pair) if shelf and self._pair else []

    @property
    def _chosen(self) -> Package | Chain | None:
        """What would translate the article now."""
        choice = self.choices.all().get(self._pair) if self._pair else None
        options = self._options
        best = options[0] if options else None
        return next((option for option in options if option.id == choice), best)

    @property
    def _repeatable(self) -> bool:
        """Whether the article can be translated again: it can be read, and nothing goes on."""
        return not self._window.reader.busy and not self._window.reader.shown.of_pairs

    def _take_article(self, opened: Opened) -> None:
        language = opened.document.language
        self._pair = LanguagePair(language, opened.target) if language else None
        self._used = None
        self._missing = False
        self.button.show_model(None)
        if self.stock.shelf is None:
            self.stock.look()

    def _take_model(self, started: Started) -> None:
        self._used = started.model
        self.button.show_model(started.model)

    def _take_failure(self, error: BaseException) -> None:
        """Offer to get what is missing, where a model is what is missing."""
        if isinstance(error, ModelError) and self._pair is not None:
            self._missing = True
            self.stock.look()

    def _offer_missing(self) -> None:
        if not self._missing or self.stock.shelf is None or self._pair is None:
            return
        self._missing = False
        item = wanted(self.stock.shelf, self._pair)
        if item is not None and self.stock.job(item.key) is None:
            self.offer.make(lambda: self._missing_words(item), lambda: self.stock.get(item))

    def _missing_words(self, item: Item) -> tuple[str, str]:
        name, size = phrases.title(item), phrases.size(item)
        if item.way:
            words = self.tr("{pair} can be had via English, by two packages from {host}.")
        else:
            words = self.tr("{pair} can be had from {host}.")
        button = self.tr("Install")
        words = words.format(pair=name, host=phrases.hosts(item))
        return words, f"{button} ({size})" if size else button

    def _take_installed(self, pair: LanguagePair | None) -> None:
        """Use what was installed from the next article on, and offer it for this one."""
        if pair is not None:
            self.choices.choose(pair, "")
        self._engines.prefer(self.choices.all())
        self._offer_again()
        news().changed.emit(self)

    def _hear(self, teller: QObject) -> None:
        """Look again when another window has installed or removed something."""
        if teller is not self and not self._closed:
            self._engines.prefer(self.choices.all())
            self.stock.look()

    def _take_removed(self, item: Item) -> None:
        if item.held is not None:
            self.choices.forget(item.held.package.id)
        self._engines.prefer(self.choices.all())
        news().changed.emit(self)

    def _choose(self, chosen: str) -> None:
        """Remember a choice; the best model needs none."""
        if self._pair is None:
            return
        best = self._options[0].id if self._options else ""
        self.choices.choose(self._pair, "" if chosen == best else chosen)
        self._engines.prefer(self.choices.all())
        self._offer_again()

    def _offer_again(self) -> None:
        """Offer to translate the article again, where another model would do it now."""
        chosen = self._chosen
        self.offer.hide()
        if chosen is None or not self._repeatable or not self._window.table:
            return
        if self._used is None or not _is_same(chosen, self._used):
            self.offer.make(lambda: self._again_words(chosen), self._translate_again)

    def _again_words(self, chosen: Package | Chain) -> tuple[str, str]:
        words = self.tr("From now on, {pair} is translated by: {model}. Your edits are kept.")
        words = words.format(pair=phrases.pair(chosen.pair), model=phrases.model(chosen))
        return words, self.tr("Translate again") if self._used else self.tr("Translate")

    def _translate_again(self) -> None:
        self._window.reader.open(self._window.reader.shown)

    def _fill_menu(self) -> None:
        if self._pair is None:
            return
        self.button.begin(self._pair)
        chosen = self._chosen
        self.button.add_options(self._options, chosen.id if chosen else "")
        item = wanted(self.stock.shelf, self._pair) if self.stock.shelf else None
        job = self.stock.job(item.key) if item else None
        if job is not None:
            self.button.add_standing(phrases.standing(job))
        elif item is not None and (not item.way or not self._options):
            self.button.add_better(item)
        self.button.end(again=self._repeatable)

    def _show_pair(self) -> None:
        dialog = self.show_dialog()
        if self._pair is not None:
            dialog.show_pair(self._pair)

    def _remember_folder(self, folder: str) -> None:
        self._window.settings.folder = folder

    def _forget_dialog(self) -> None:
        self._dialog = None


def _is_same(chosen: Package | Chain, used: ModelInfo) -> bool:
    if isinstance(chosen, Chain):
        return chosen.id == used.id
    return (chosen.id, chosen.version) == (used.id, used.version)
