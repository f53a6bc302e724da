# SPDX-License-Identifier: GPL-3.0-or-later
"""Say in words what the signs beside a sentence mean."""

from PySide6.QtCore import QCoreApplication

from desktop.document import SentencePair, Tint
from desktop.window.page.columns import Further
from desktop.window.page.focus import Focus, SentenceRef
from desktop.window.page.marks import Mark
from desktop.window.page.table import PairTable


def hint(table: PairTable, ref: SentenceRef) -> str:
    """Return what is to be said of a sentence, a line for each sign; "" if nothing is."""
    words = {
        Mark.DOUBTFUL: _doubtful(),
        Mark.EDITED: QCoreApplication.translate(
            "Hints", "Edited. The machine’s translation is kept; the Edit menu brings it back."
        ),
        Mark.CHECKED: QCoreApplication.translate("Hints", "Checked."),
        Mark.NOTE: table.notes.get(ref, ""),
        Mark.HIGHLIGHT: highlight(table.tints.get(ref)),
    }
    return "\n".join(words[mark] for mark in table.marks(ref.row).get(ref.sentence, ()))


def hint_at(table: PairTable, focus: Focus) -> str:
    """Return what is to be said of the sentence under the pointer, in the column there."""
    ref, word = focus.hover, focus.word
    if ref is None:
        return ""
    if word is not None and isinstance(word[0], Further):
        sentence = table.further.sentences(ref).get(word[0])
        return "" if sentence is None else doubt(sentence)
    return hint(table, ref)


def doubt(sentence: SentencePair) -> str:
    """Return what is to be said of a sentence of a further column; "" if nothing is."""
    return _doubtful() if sentence.doubtful else ""


def _doubtful() -> str:
    return QCoreApplication.translate(
        "Hints", "Doubtful: the model could not give a sound translation. Read the original."
    )


def highlight(tint: Tint | None) -> str:
    """Name the colour of a highlight; "" for none."""
    words = {
        Tint.YELLOW: QCoreApplication.translate("Hints", "Highlighted in yellow"),
        Tint.GREEN: QCoreApplication.translate("Hints", "Highlighted in green"),
        Tint.BLUE: QCoreApplication.translate("Hints", "Highlighted in blue"),
        Tint.ROSE: QCoreApplication.translate("Hints", "Highlighted in rose"),
    }
    return "" if tint is None else words[tint]
