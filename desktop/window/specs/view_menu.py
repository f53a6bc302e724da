# SPDX-License-Identifier: GPL-3.0-or-later
"""The View menu: how the page looks."""

from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.specs.spec import Spec

VIEW_MENU = (
    Spec("both", QT_TRANSLATE_NOOP("Actions", "&Both languages"), "view", ("1",), group="reveal"),
    Spec(
        "original", QT_TRANSLATE_NOOP("Actions", "&Original only"), "view", ("2",), group="reveal"
    ),
    Spec(
        "translation",
        QT_TRANSLATE_NOOP("Actions", "&Translation only"),
        "view",
        ("3",),
        group="reveal",
    ),
    Spec(
        "veiled",
        QT_TRANSLATE_NOOP("Actions", "Translation &veiled"),
        "view",
        ("4",),
        group="reveal",
        hint=QT_TRANSLATE_NOOP(
            "Actions", "Cover the translation until you point at it or press Space"
        ),
    ),
    Spec("reveal", QT_TRANSLATE_NOOP("Actions", "Ne&xt of these"), "view", ("R",)),
    Spec(
        "ruler",
        QT_TRANSLATE_NOOP("Actions", "Reading r&uler"),
        "view",
        ("F",),
        hint=QT_TRANSLATE_NOOP("Actions", "Dim everything but the current sentence"),
        toggle=True,
        apart=True,
    ),
    Spec(
        "echo",
        QT_TRANSLATE_NOOP("Actions", "Other language under the &line"),
        "view",
        ("L",),
        hint=QT_TRANSLATE_NOOP("Actions", "Show the other language under the current sentence"),
        toggle=True,
    ),
    Spec(
        "middle",
        QT_TRANSLATE_NOOP("Actions", "Language &in between"),
        "view",
        ("B",),
        hint=QT_TRANSLATE_NOOP(
            "Actions", "Show what the current sentence was between two chained models"
        ),
        toggle=True,
    ),
    Spec(
        "numbers",
        QT_TRANSLATE_NOOP("Actions", "&Paragraph numbers"),
        "view",
        ("P",),
        toggle=True,
    ),
    Spec(
        "swapped",
        QT_TRANSLATE_NOOP("Actions", "S&wap the columns"),
        "view",
        ("X",),
        toggle=True,
    ),
    Spec(
        "alone",
        QT_TRANSLATE_NOOP("Actions", "Only the p&age"),
        "view",
        ("F11",),
        hint=QT_TRANSLATE_NOOP(
            "Actions", "Hide everything but the page; the same key brings it back"
        ),
        toggle=True,
    ),
    Spec(
        "contents",
        QT_TRANSLATE_NOOP("Actions", "Cont&ents"),
        "view",
        ("T",),
        hint=QT_TRANSLATE_NOOP("Actions", "List chapters and headings beside the page"),
        toggle=True,
    ),
    Spec(
        "panel",
        QT_TRANSLATE_NOOP("Actions", "&Notes and signs"),
        "view",
        ("Ctrl+N",),
        "note",
        QT_TRANSLATE_NOOP("Actions", "List notes, doubts, edits and check marks"),
        toolbar=True,
        toggle=True,
    ),
    Spec(
        "columns",
        QT_TRANSLATE_NOOP("Actions", "Fur&ther columns"),
        "view",
        ("Shift+A",),
        hint=QT_TRANSLATE_NOOP("Actions", "Show the article in one language more beside the pair"),
        apart=True,
    ),
    Spec(
        "sizes",
        QT_TRANSLATE_NOOP("Actions", "Text si&ze and columns"),
        "view",
    ),
)
