# SPDX-License-Identifier: GPL-3.0-or-later
"""Say in words what the signs beside a sentence mean."""

from PySide6.QtCore import QCoreApplication

from desktop.document import Tint
from desktop.window.page.focus import SentenceRef
from desktop.window.page.marks import Mark
from desktop.window.page.table import PairTable


def hint(table: PairTable, ref: SentenceRef) -> str:
    """Return what is to be said of a sentence, a line for each sign; "" if nothing is."""
    words = {
        Mark.DOUBTFUL: QCoreApplication.translate(
            "Hints", "Doubtful: the model could not give a sound translation. Read the original."
        ),
        Mark.EDITED: QCoreApplication.translate(
            "Hints", "Edited. The machine's translation is kept; the Edit menu brings it back."
        ),
        Mark.CHECKED: QCoreApplication.translate("Hints", "Checked."),
        Mark.NOTE: table.notes.get(ref, ""),
        Mark.HIGHLIGHT: highlight(table.tints.get(ref)),
    }
    return "\n".join(words[mark] for mark in table.marks(ref.row).get(ref.sentence, ()))


def highlight(tint: Tint | None) -> str:
    """Name the colour of a highlight; "" for none."""
    words = {
        Tint.YELLOW: QCoreApplication.translate("Hints", "Highlighted in yellow"),
        Tint.GREEN: QCoreApplication.translate("Hints", "Highlighted in green"),
        Tint.BLUE: QCoreApplication.translate("Hints", "Highlighted in blue"),
        Tint.ROSE: QCoreApplication.translate("Hints", "Highlighted in rose"),
    }
    return "" if tint is None else words[tint]
