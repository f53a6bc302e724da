# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell the reader of the window how the article is getting on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from desktop.window import languages
from desktop.window.models.phrases import author, loaded
from desktop.window.opening.work import Opened, Request, Started
from desktop.window.wording import failure

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.window.main import MainWindow


class Narrator(QObject):
    """Turns what happens to an article into words, heads and what can be pressed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._opened: Opened | None = None
        self._model: Started | None = None
        self._retell: Callable[[], None] = lambda: None
        reader = window.reader
        reader.began.connect(self._show_begin)
        reader.replacing.connect(window.revising.leave)
        reader.opened.connect(self._show_document)
        reader.recognised.connect(self._show_language)
        reader.grew.connect(self._show_growth)
        reader.started.connect(self._show_model)
        reader.restarted.connect(self._tell_restart)
        reader.progressed.connect(window.status.progress)
        reader.finished.connect(self._show_finish)
        reader.stopped.connect(self._show_stop)
        reader.failed.connect(self._show_failure)
        window.table.progress.changed.connect(lambda _: self._allow_retry())
        for signal in (window.table.further.arranged, window.table.further.named):
            signal.connect(self._allow_middle)
        window.table.further.arranged.connect(self._name_columns)
        window.language.show_language(None)
        window.read_as.show_reading(None, Request())
        self._allow()

    def _show_begin(self, request: Request) -> None:
        self._window.banner.hide()
        name = request.path.name if request.path else self.tr("the clipboard")
        self._window.status.work(self.tr("Opening {name} …").format(name=name))
        self._allow()

    def _show_document(self, opened: Opened) -> None:
        self._opened = opened
        self._model = None
        self._window.revising.open(opened)
        self._window.views.setCurrentWidget(self._window.page)
        self._window.page.setFocus()
        self._window.language.show_language(None)
        self._window.read_as.show_reading(opened, self._window.reader.shown)
        self._name_columns()
        self._window.status.say(self.tr("Recognising the language …"))

    def _show_language(self, opened: Opened) -> None:
        self._opened = opened
        self._window.language.show_language(opened)
        self._name_columns()
        self._window.status.say(self.tr("Loading the translation model …"))

    def _show_model(self, started: Started) -> None:
        self._model = started
        self._retell = self._tell_work
        self._allow()
        self._name_columns()
        self._retell()

    def _show_growth(self, _share: float) -> None:
        if self._model is not None:
            self._retell()

    def _tell_work(self) -> None:
        reader = self._window.reader
        if reader.complete:
            self._window.status.say(self.tr("Translating …"))
        else:
            share = QLocale().toString(int(reader.share * 100))
            words = self.tr("Translating … {share}% of the file is read.").format(share=share)
            self._window.status.say(words)

    def _tell_restart(self) -> None:
        self._window.banner.tell(
            self.tr("The translation engine crashed and was started again."),
            self.tr("Nothing is lost. A sentence that crashes it again stays untranslated."),
        )

    def _show_finish(self) -> None:
        self._retell = self._show_finish
        self._rest(self.tr("%n paragraph(s) translated.", "", len(self._window.table)))
        self._allow()

    def _show_stop(self) -> None:
        self._retell = self._show_stop
        done, count = self._window.table.finished, len(self._window.table)
        self._rest(
            self.tr("Stopped: {done} of {count} paragraphs translated.").format(
                done=done, count=count
            )
        )
        self._allow()

    def _show_failure(self, error: BaseException) -> None:
        title, advice = failure(error)
        self._window.banner.tell(title, advice)
        self._rest("")
        path = self._window.reader.asked.path
        if path is not None and not path.exists():
            self._window.settings.forget(path)
            self._window.list_recent()
        self._allow()

    @property
    def _resumable(self) -> bool:
        """Whether the article on the page is translated in part, and nothing is going on."""
        table = self._window.table
        known = self._model is not None
        whole = table.complete and self._window.reader.complete
        return known and not self._window.reader.busy and bool(len(table)) and not whole

    def _rest(self, words: str) -> None:
        self._window.status.rest(words, resumable=self._resumable)

    def _allow(self) -> None:
        """Switch on what makes sense now."""
        self._window.actions_["export"].setEnabled(self._window.reader.translated)
        self._allow_middle()
        self._window.actions_["cancel"].setEnabled(self._window.reader.busy)
        self._window.actions_["resume"].setEnabled(self._resumable)
        self._allow_retry()

    def _allow_middle(self) -> None:
        """Offer the text between two models, where a column has two."""
        via = "" if self._model is None else self._model.model.via
        self._window.page.middle_language = via
        chained = bool(via) or any(column.via for column in self._window.table.further)
        self._window.actions_["middle"].setEnabled(chained)

    def _allow_retry(self) -> None:
        self._window.actions_["retry"].setEnabled(bool(self._window.table.progress.failed))

    def retranslate(self) -> None:
        """Say it all again in the language of the window."""
        self._name_columns()
        self._retell()

    def _name_columns(self) -> None:
        """Head the columns and title the window."""
        if self._opened is None:
            return
        document = self._opened.document
        language = languages.name(document.language) if document.language else ""
        source = self.tr("{language} · original").format(language=language)
        target = languages.name(self._window.reader.shown.target)
        if self._model is not None and self._window.table.further:
            target = f"{target} · {loaded(self._model.model)}"  # There is less room for it.
        elif self._model is not None:
            target = self.tr("{language} · translation by {model}").format(
                language=target, model=author(self._model.model)
            )
        self._window.page.set_heads(source if language else self.tr("Original"), target)
        name = document.title or document.file or self.tr("Clipboard")
        self._window.setWindowTitle(f"{name} — Synopse")
