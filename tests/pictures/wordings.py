# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the card of other wordings."""

from typing import TYPE_CHECKING

from desktop.window.dress.theme import LIGHT, THEMES, ThemeName
from desktop.window.page import SentenceRef

if TYPE_CHECKING:
    from tests.pictures.studio import Studio

REF = SentenceRef(1, 1)


def wordings(studio: "Studio") -> None:
    """Draw the card in light and dark, narrow and in German, and where there is nothing in it."""
    window = studio.window
    studio.open("nachricht.txt")
    _ask(studio, REF)
    studio.take("wordings")
    for name in (ThemeName.DARK, ThemeName.SEPIA, ThemeName.CONTRAST):
        studio.wear(THEMES[name])
        _ask(studio, REF)
        studio.take(f"wordings-{name.value}")
    studio.wear(LIGHT)
    size = window.size()
    window.resize(620, 720)
    studio.language.use("de")
    window.revising.editing.edit(REF, window.table.machine(REF).alternatives[0])
    _ask(studio, REF)
    studio.take("wordings-narrow-de")
    studio.language.use("en")
    window.resize(size)
    window.revising.editing.stack.undo()
    window.page.set_current(REF)
    window.actions_["join"].trigger()
    _ask(studio, REF)
    studio.take("wordings-none")
    window.revising.editing.stack.undo()
    window.page.set_current(None)


def _ask(studio: "Studio", ref: SentenceRef) -> None:
    page = studio.window.page
    page.set_current(None)
    page.set_current(ref)
    page.places.reveal(ref)
    studio.rest()
    studio.window.actions_["wordings"].trigger()
    studio.rest()
