# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw what stands beside the article, and the dialogs about the program."""

from typing import TYPE_CHECKING

from desktop.window.about import About
from desktop.window.page import SentenceRef
from desktop.window.settings.key_map import KeyMap
from desktop.window.settings.preferences import Preferences
from tests.pictures.revising import highlight

if TYPE_CHECKING:
    from tests.pictures.studio import Studio


def finding(studio: "Studio") -> None:
    """Draw a search with its hits."""
    window = studio.window
    studio.open("nachricht.txt")
    window.actions_["replace"].trigger()
    window.find_bar.text.setText("strasse")
    studio.wait(lambda: bool(window.page.focus.hit))
    studio.rest()
    studio.take("search")
    window.find_bar._close()
    window.actions_["hits"].trigger()
    window.find_bar.text.setText("straße")
    studio.wait(lambda: bool(window.page.focus.hit))
    studio.rest()
    studio.take("hits")
    window.actions_["hits"].trigger()
    window.find_bar._close()


def panels(studio: "Studio") -> None:
    """Draw the panel, the settings and the keys."""
    window, editing = studio.window, studio.window.revising.editing
    studio.open("reportage.txt")
    ref = SentenceRef(3, 2)
    editing.note(ref, "Wie heißt das im Englischen: the verger?")
    editing.check(SentenceRef(2, 0))
    highlight(studio)
    window.page.set_current(ref)
    window.actions_["panel"].trigger()
    studio.rest()
    studio.take("panel")
    window.actions_["panel"].trigger()
    window.page.set_current(None)
    for name, kind in (("preferences", Preferences), ("keys", KeyMap), ("about", About)):
        window.actions_[name].trigger()
        dialog = window.findChild(kind)
        if isinstance(dialog, KeyMap):
            dialog.select("check")
        studio.take(name, dialog)
        if isinstance(dialog, Preferences):
            dialog.pages.setCurrentWidget(dialog.reading)
            studio.take("preferences-reading", dialog)
        dialog.close()
