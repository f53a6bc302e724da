# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of everything that can be asked of the window: words, keys, icons, places in menus."""

from dataclasses import dataclass

from desktop.window.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Spec:
    """What is known of an action before there is a window.

    Attributes:
        name: How the code calls it.
        text: What the menus call it, in English.
        menu: Name of its menu.
        keys: Its shortcuts.
        icon: Name of its icon, or "".
        hint: What the status bar says of it, in English.
        toolbar: Whether it has a button.
        apart: Whether a line parts it from the action above.
        toggle: Whether it is a state that is on or off.
        group: Name of the group of which one is on, or "".
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    hint: str = ""
    toolbar: bool = False
    apart: bool = False
    toggle: bool = False
    group: str = ""


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

SPECS = (
    Spec(
        "open",
        QT_TRANSLATE_NOOP("Actions", "&Open …"),
        "file",
        ("Ctrl+O",),
        "open",
        QT_TRANSLATE_NOOP("Actions", "Open an article and translate it"),
        toolbar=True,
    ),
    Spec(
        "paste",
        QT_TRANSLATE_NOOP("Actions", "Open text from the &clipboard"),
        "file",
        ("Ctrl+V",),
        "paste",
        QT_TRANSLATE_NOOP("Actions", "Translate the text that was copied elsewhere"),
        toolbar=True,
    ),
    Spec("recent", QT_TRANSLATE_NOOP("Actions", "Open &recent"), "file"),
    Spec(
        "export",
        QT_TRANSLATE_NOOP("Actions", "&Export …"),
        "file",
        ("Ctrl+E", "Ctrl+S"),
        "export",
        QT_TRANSLATE_NOOP("Actions", "Save original and translation to a file"),
        toolbar=True,
        apart=True,
    ),
    Spec(
        "cancel",
        QT_TRANSLATE_NOOP("Actions", "S&top translating"),
        "file",
        ("Ctrl+.",),
        "cancel",
        QT_TRANSLATE_NOOP("Actions", "Stop; what is translated stays"),
    ),
    Spec(
        "resume",
        QT_TRANSLATE_NOOP("Actions", "Translate the &rest"),
        "file",
        hint=QT_TRANSLATE_NOOP("Actions", "Go on with the paragraphs that still wait"),
    ),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", ("Ctrl+Q",), apart=True),
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit", ("Ctrl+Z",), "undo"),
    Spec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Spec(
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Edit the translation"),
        "edit",
        ("E",),
        "edit",
        QT_TRANSLATE_NOOP(
            "Actions", "Change the translation of the sentence (Enter, double-click)"
        ),
        apart=True,
    ),
    Spec(
        "machine",
        QT_TRANSLATE_NOOP("Actions", "&Machine's translation"),
        "edit",
        ("M",),
        hint=QT_TRANSLATE_NOOP("Actions", "Put the machine's translation of the sentence back"),
    ),
    Spec(
        "check",
        QT_TRANSLATE_NOOP("Actions", "Mark as &checked"),
        "edit",
        ("C",),
        "check",
        QT_TRANSLATE_NOOP("Actions", "Mark the sentence as checked, or no longer"),
    ),
    Spec(
        "note",
        QT_TRANSLATE_NOOP("Actions", "Write a &note"),
        "edit",
        ("N",),
        "note",
        QT_TRANSLATE_NOOP("Actions", "Write a note on the sentence"),
    ),
    Spec(
        "copy",
        QT_TRANSLATE_NOOP("Actions", "&Copy"),
        "edit",
        ("Ctrl+C",),
        apart=True,
        hint=QT_TRANSLATE_NOOP("Actions", "Copy the selected text, or both sides of the sentence"),
    ),
    Spec(
        "copy_pair",
        QT_TRANSLATE_NOOP("Actions", "Copy &both with source"),
        "edit",
        ("Ctrl+Shift+C",),
        hint=QT_TRANSLATE_NOOP("Actions", "Copy original, translation and where they stand"),
    ),
    Spec(
        "find",
        QT_TRANSLATE_NOOP("Actions", "&Find …"),
        "edit",
        ("Ctrl+F", "/"),
        "search",
        QT_TRANSLATE_NOOP("Actions", "Find in both languages"),
        toolbar=True,
        apart=True,
    ),
    Spec("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), "edit", ("F3",)),
    Spec("find_before", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "edit", ("Shift+F3",)),
    Spec("replace", QT_TRANSLATE_NOOP("Actions", "Re&place …"), "edit", ("Ctrl+H",)),
    Spec("go_to", QT_TRANSLATE_NOOP("Actions", "&Go to paragraph …"), "edit", ("Ctrl+G",)),
    Spec(
        "preferences",
        QT_TRANSLATE_NOOP("Actions", "&Settings …"),
        "edit",
        ("Ctrl+,",),
        "settings",
        apart=True,
    ),
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
        hint=QT_TRANSLATE_NOOP("Actions", "Hide everything but the page; F11 brings it back"),
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
        "zoom_in",
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        "view",
        ("Ctrl++", "Ctrl+="),
        "zoom-in",
        apart=True,
    ),
    Spec(
        "zoom_out",
        QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
        "view",
        ("Ctrl+-",),
        "zoom-out",
    ),
    Spec("zoom_reset", QT_TRANSLATE_NOOP("Actions", "&Normal size"), "view", ("Ctrl+0",)),
    Spec("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), "help", ("?", "F1")),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "&About Synopse"), "help", (), "info"),
)
