# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw what a reader changes and marks."""

from typing import TYPE_CHECKING

from desktop.document import Tint
from desktop.window.page import SentenceRef
from desktop.window.storage.additions import KEPT

if TYPE_CHECKING:
    from tests.pictures.studio import Studio


def revising(studio: "Studio") -> None:
    """Draw a sentence that is edited, and the signs beside sentences."""
    window, editing = studio.window, studio.window.revising.editing
    studio.open("reportage.txt")
    window.page.set_current(SentenceRef(1, 1))
    window.actions_["check"].trigger()
    editing.edit(SentenceRef(1, 3), "Nothing else in the village ticks.")
    window.page.edit(SentenceRef(2, 1))
    studio.take("editing")
    window.page.editor.finish()
    window.page.set_current(None)
    studio.take("edited")
    splitting(studio)


def splitting(studio: "Studio") -> None:
    """Draw the choice of a place to split a sentence at, and what comes of it."""
    window = studio.window
    ref = SentenceRef(3, 1)
    window.page.set_current(ref)
    window.page.places.reveal(ref)
    studio.rest()
    window.actions_["split"].trigger()
    studio.take("splitting")
    window.page.cutting.end()
    window.page.set_current(None)


def paragraphs(studio: "Studio") -> None:
    """Draw the menu of a sentence, a paragraph that is left untranslated, and a crash survived."""
    window = studio.window
    studio.open("nachricht.txt")
    window.page.set_current(SentenceRef(1, 1))
    window.page_menu.menu.popup(window.mapToGlobal(window.rect().center()))
    studio.take("sentence-menu", window.page_menu.menu)
    window.page_menu.menu.close()
    languages = window.paragraph_language
    languages._available = lambda pair: [1] if pair.source in ("da", "fr") else []
    languages.menu.popup(window.mapToGlobal(window.rect().center()))
    studio.take("paragraph-language", languages.menu)
    languages.menu.close()
    window.paragraph_language.choose(1, KEPT)
    window.reader.restarted.emit()
    studio.take("crash")
    window.paragraph_language.choose(1, "")
    window.banner.hide()


def highlight(studio: "Studio") -> None:
    """Highlight a sentence in each colour."""
    for number, tint in enumerate(Tint):
        studio.window.revising.editing.tint(SentenceRef(1 + number // 2, number % 2), tint)
