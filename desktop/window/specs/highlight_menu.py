# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours to highlight a sentence with, below "Highlight" in the Edit menu."""

from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.specs.spec import Spec

HIGHLIGHT_MENU = (
    Spec(
        "highlight",
        QT_TRANSLATE_NOOP("Actions", "On or &off"),
        "highlights",
        ("H",),
        hint=QT_TRANSLATE_NOOP("Actions", "Highlight the sentence in the colour used last"),
    ),
    Spec(
        "yellow",
        QT_TRANSLATE_NOOP("Actions", "&Yellow"),
        "highlights",
        ("Alt+1",),
        apart=True,
    ),
    Spec("green", QT_TRANSLATE_NOOP("Actions", "&Green"), "highlights", ("Alt+2",)),
    Spec("blue", QT_TRANSLATE_NOOP("Actions", "&Blue"), "highlights", ("Alt+3",)),
    Spec("rose", QT_TRANSLATE_NOOP("Actions", "&Rose"), "highlights", ("Alt+4",)),
)
