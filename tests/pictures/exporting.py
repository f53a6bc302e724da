# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the dialog that exports, with its preview."""

from typing import TYPE_CHECKING

from desktop.window.dress.theme import DARK, LIGHT
from desktop.window.exporting.dialog import ExportDialog
from desktop.window.page import SentenceRef

if TYPE_CHECKING:
    from tests.pictures.studio import Studio


def exporting(studio: "Studio") -> None:
    """Draw the dialog that exports, with its preview."""
    window, editing = studio.window, studio.window.revising.editing
    studio.open("nachricht.txt")
    editing.note(SentenceRef(1, 1), "Im Original: der Rat, nicht die Verwaltung.")
    bilingual = window.reader.bilingual
    assert bilingual is not None
    for name, theme, code in (("export", LIGHT, "en"), ("export_dark", DARK, "de")):
        studio.wear(theme)
        studio.language.use(code)
        dialog = ExportDialog(bilingual, window.settings, window)
        shown: list[bool] = []
        dialog.preview.made.connect(lambda shown=shown: shown.append(True))
        dialog.show()
        studio.wait(lambda shown=shown: bool(shown))
        studio.take(name, dialog)
        dialog.reject()
    studio.wear(LIGHT)
    studio.language.use("en")
