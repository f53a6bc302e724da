# SPDX-License-Identifier: GPL-3.0-or-later
"""How large the text is and how wide the columns are, in a menu of their own below View."""

from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.specs.spec import Spec

SIZE_MENU = (
    Spec(
        "zoom_in",
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        "sizes",
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
    ),
    Spec(
        "zoom_out", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "sizes", ("Ctrl+-",), "zoom-out"
    ),
    Spec(
        "target_larger",
        QT_TRANSLATE_NOOP("Actions", "Larger &translation"),
        "sizes",
        ("Alt++", "Alt+="),
    ),
    Spec(
        "target_smaller", QT_TRANSLATE_NOOP("Actions", "S&maller translation"), "sizes", ("Alt+-",)
    ),
    Spec("zoom_reset", QT_TRANSLATE_NOOP("Actions", "&Normal size"), "sizes", ("Ctrl+0",)),
    Spec(
        "border_left",
        QT_TRANSLATE_NOOP("Actions", "&Wider right column"),
        "sizes",
        ("Alt+Left",),
        hint=QT_TRANSLATE_NOOP("Actions", "Move the border between the columns to the left"),
        apart=True,
    ),
    Spec(
        "border_right",
        QT_TRANSLATE_NOOP("Actions", "Wi&der left column"),
        "sizes",
        ("Alt+Right",),
        hint=QT_TRANSLATE_NOOP("Actions", "Move the border between the columns to the right"),
    ),
)
