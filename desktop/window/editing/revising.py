# SPDX-License-Identifier: GPL-3.0-or-later
"""Connect the page, the menus and the keys to what the reader changes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.window.actions import Actions
from desktop.window.cards.other_wordings import OtherWordings
from desktop.window.editing.changes import Editing
from desktop.window.editing.highlighting import Highlighting
from desktop.window.editing.panel import Panel
from desktop.window.editing.shaping import Shaping
from desktop.window.opening.work import Opened
from desktop.window.page import PageView, SentenceRef
from desktop.window.storage.bookmark import Bookmark
from desktop.window.storage.notebook import Notebook, NotebookError
from desktop.window.storage.owing import Owing


class Revising(QObject):
    """Everything that changes an article goes through here.

    Signals:
        said: (str) Words for the status bar.
        failed: (SynopseError) Something could not be saved.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, page: PageView, actions: Actions, notebooks: Path) -> None:
        """Keep notebooks in a folder, which is made when it is needed."""
        super().__init__(page)
        self._page = page
        self._notebooks = notebooks
        self._target = ""
        self.editing = Editing(page.table, self)
        self.bookmark = Bookmark(page, self.editing)
        self.owing = Owing(self.editing)
        self.owing.said.connect(self.said)
        editing, stack = self.editing, self.editing.stack
        page.editor.committed.connect(editing.edit)
        page.editor.typed.connect(editing.draft)
        page.editor.cancelled.connect(editing.drop_draft)
        editing.touched.connect(self._show)
        editing.failed.connect(self.failed)
        editing.draft_kept.connect(self._tell_draft)
        self.panel = Panel(page.table, lambda: page.theme)
        self.panel.picked.connect(self._go_to)
        self.panel.noted.connect(editing.note)
        self.panel.left.connect(page.setFocus)
        editing.noted.connect(self.panel.refresh_note)
        page.current_changed.connect(self.panel.show_sentence)
        actions["panel"].triggered.connect(self._show_panel)
        self.panel.visibilityChanged.connect(actions["panel"].setChecked)
        for name, slot in (
            ("undo", self._step_back),
            ("redo", self._step_on),
            ("edit", self._on_sentence(page.edit)),
            ("machine", self._on_sentence(editing.restore)),
            ("check", self._on_sentence(editing.check)),
            ("note", self._on_sentence(self._write_note)),
        ):
            actions[name].triggered.connect(slot)
        for name, signal in (("undo", stack.canUndoChanged), ("redo", stack.canRedoChanged)):
            actions[name].setEnabled(False)
            signal.connect(actions[name].setEnabled)

        Highlighting(page.table, editing, actions, self._on_sentence)
        self.other_wordings = OtherWordings(page, editing, actions, self._on_sentence)
        self.other_wordings.said.connect(self.said)
        self.shaping = Shaping(page, editing, actions, self._on_sentence)
        self.shaping.said.connect(self.said)
        self.shaping.reshaping.reshaped.connect(self.panel.show_sentence)

    def open(self, opened: Opened) -> None:
        """Begin with the article that is in the table now."""
        self._target, place = opened.target, opened.place
        document, key = self._page.table.document, opened.key
        try:
            notebook = Notebook(self._notebooks, document, opened.target, key, whole=opened.revised)
        except NotebookError as error:
            self.editing.close()
            self.failed.emit(error)
            return
        self.editing.open(notebook)
        if place is not None and notebook.additions.place is None:
            self.editing.write("place", SentenceRef(*place), None)
        self.bookmark.restore()

    def branch(self, edition: str) -> bool:
        """Keep all changes under the name of what is being saved as well; say whether that works.

        From now on they are found with the file, whether it is written or not.
        """
        document = self._page.table.document
        try:
            notebook = Notebook(self._notebooks, document, self._target, edition, whole=True)
        except NotebookError as error:
            self.failed.emit(error)
            return False
        self.editing.keeping.branch(edition, notebook)
        return True

    def leave(self) -> None:
        """Keep everything of the article that is open; another one comes, or the end."""
        self._page.editor.finish()
        self.bookmark.save()
        self.editing.close()

    def _on_sentence(self, act: Callable[[SentenceRef], None]) -> Callable[[], None]:
        def slot() -> None:
            ref = self._page.attention
            if ref is not None and self._page.table.pair(ref.row) is not None:
                act(ref)
            else:
                self.said.emit(self.tr("Choose a sentence first: click it, or press J."))

        return slot

    def _step_back(self) -> None:
        # What is being typed is a change as well, and belongs to the sentences as they are now.
        self._page.editor.finish()
        self.editing.stack.undo()

    def _step_on(self) -> None:
        self._page.editor.finish()
        self.editing.stack.redo()

    @Slot(bool)
    def _show_panel(self, on: bool) -> None:
        self.panel.setVisible(on)

    def _go_to(self, ref: SentenceRef) -> None:
        self._page.set_current(ref)
        self._page.places.reveal(ref)

    def _write_note(self, ref: SentenceRef) -> None:
        self._go_to(ref)
        self.panel.show()
        self.panel.show_sentence(ref)
        self.panel.field.setFocus()

    def _show(self, ref: SentenceRef) -> None:
        self._page.places.reveal(ref)

    def _tell_draft(self) -> None:
        self.said.emit(self.tr("What you were typing when the program ended was kept."))
