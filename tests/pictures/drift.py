# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the offer to carry over what was said of an older version, and what is left of it."""

from typing import TYPE_CHECKING

from desktop.document import Tint
from desktop.window.dress.theme import DARK, LIGHT
from desktop.window.drift.leftovers_dialog import LeftoversDialog
from desktop.window.page import SentenceRef

if TYPE_CHECKING:
    from tests.pictures.studio import Studio

FIRST = """\
Der alte Speicher

Der Speicher am Hafen steht seit zwanzig Jahren leer. Nun soll ein Theater einziehen. Die Stadt \
gibt zwei Millionen Euro dazu.

Viele Nachbarn freuen sich auf die Bühne. Manche fürchten den Lärm in der Nacht.
"""
SECOND = FIRST.replace("zwei Millionen", "drei Millionen").replace(
    "Viele", "Der Rat stimmt im Herbst ab.\n\nViele"
)


def drift(studio: "Studio") -> None:
    """Draw it in light, in dark, and narrow in German."""
    window, editing = studio.window, studio.window.revising.editing
    size = window.size()
    _open(studio, FIRST)
    editing.edit(SentenceRef(1, 0), "The warehouse by the harbour has been empty for two decades.")
    editing.edit(SentenceRef(2, 1), "Some fear noise at night.")
    editing.note(SentenceRef(1, 2), "Woher kommt das Geld?")
    editing.tint(SentenceRef(2, 0), Tint.GREEN)
    editing.check(SentenceRef(1, 1))
    editing.edit(SentenceRef(1, 2), "The city contributes two million euros.")
    window.revising.shaping.reshaping.merge(SentenceRef(2, 0))
    _open(studio, SECOND)
    studio.take("drift")
    studio.wear(DARK)
    studio.take("drift-dark")
    studio.language.use("de")
    window.resize(700, size.height())
    studio.rest()
    studio.take("drift-narrow")
    studio.wear(LIGHT)
    window.resize(size)
    window.drift.offer.button.click()
    studio.rest()
    studio.take("drift-carried")
    window.drift.offer.button.click()
    (dialog,) = window.findChildren(LeftoversDialog)
    studio.take("leftovers-de", dialog)
    studio.wear(DARK)
    studio.language.use("en")
    studio.take("leftovers-dark", dialog)
    studio.wear(LIGHT)
    dialog.close()


def _open(studio: "Studio", text: str) -> None:
    path = studio.scratch / "speicher.txt"
    path.write_text(text, encoding="utf-8")
    studio.window.open_path(path)
    studio.wait(lambda: not studio.window.reader.busy)
