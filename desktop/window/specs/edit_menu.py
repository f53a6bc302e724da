# SPDX-License-Identifier: GPL-3.0-or-later
"""The Edit menu: what is done to the text."""

from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.specs.spec import Spec

EDIT_MENU = (
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
        QT_TRANSLATE_NOOP("Actions", "&Machine’s translation"),
        "edit",
        ("M",),
        hint=QT_TRANSLATE_NOOP("Actions", "Put the machine’s translation of the sentence back"),
    ),
    Spec(
        "wordings",
        QT_TRANSLATE_NOOP("Actions", "Other wor&dings …"),
        "edit",
        ("W",),
        hint=QT_TRANSLATE_NOOP("Actions", "Choose among what else the machine considered"),
    ),
    Spec(
        "split",
        QT_TRANSLATE_NOOP("Actions", "Sp&lit the sentence …"),
        "edit",
        ("S",),
        hint=QT_TRANSLATE_NOOP("Actions", "Choose where the sentence is split, on both sides"),
    ),
    Spec(
        "join",
        QT_TRANSLATE_NOOP("Actions", "&Join with the next"),
        "edit",
        ("Shift+S",),
        hint=QT_TRANSLATE_NOOP("Actions", "Make one of this sentence and the next, on both sides"),
    ),
    Spec(
        "paragraph",
        QT_TRANSLATE_NOOP("Actions", "Lan&guage of the paragraph"),
        "edit",
        ("Shift+L",),
        hint=QT_TRANSLATE_NOOP(
            "Actions", "Translate the paragraph from another language, or leave it as it is"
        ),
    ),
    Spec(
        "check",
        QT_TRANSLATE_NOOP("Actions", "Mark as &checked"),
        "edit",
        ("C",),
        "check",
        QT_TRANSLATE_NOOP("Actions", "Mark the sentence as checked, or no longer"),
    ),
    Spec("highlights", QT_TRANSLATE_NOOP("Actions", "&Highlight"), "edit"),
    Spec(
        "note",
        QT_TRANSLATE_NOOP("Actions", "Write a &note"),
        "edit",
        ("N",),
        "note",
        QT_TRANSLATE_NOOP("Actions", "Write a note on the sentence"),
    ),
    Spec(
        "older",
        QT_TRANSLATE_NOOP("Actions", "From &older versions …"),
        "edit",
        hint=QT_TRANSLATE_NOOP(
            "Actions", "List what you said of older versions of the article and is not here"
        ),
    ),
    Spec(
        "look_up",
        QT_TRANSLATE_NOOP("Actions", "Loo&k up a word"),
        "edit",
        ("D",),
        hint=QT_TRANSLATE_NOOP(
            "Actions", "Show what your dictionaries say of a word; arrows go to the next one"
        ),
        apart=True,
    ),
    Spec(
        "renderings",
        QT_TRANSLATE_NOOP("Actions", "Its translations in this &article …"),
        "edit",
        ("Shift+D",),
        hint=QT_TRANSLATE_NOOP(
            "Actions", "List where the word occurs, by what the translation has used for it"
        ),
    ),
    Spec(
        "dictionaries",
        QT_TRANSLATE_NOOP("Actions", "&Dictionaries …"),
        "edit",
        hint=QT_TRANSLATE_NOOP("Actions", "See, import and remove dictionaries"),
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
    Spec(
        "hits",
        QT_TRANSLATE_NOOP("Actions", "List of &hits"),
        "edit",
        ("Ctrl+Shift+F",),
        hint=QT_TRANSLATE_NOOP("Actions", "List every hit with its sentence in both languages"),
        toggle=True,
    ),
    Spec("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), "edit", ("F3",)),
    Spec("find_before", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "edit", ("Shift+F3",)),
    Spec("replace", QT_TRANSLATE_NOOP("Actions", "Re&place …"), "edit", ("Ctrl+H",)),
    Spec("go_to", QT_TRANSLATE_NOOP("Actions", "&Go to paragraph …"), "edit", ("Ctrl+G",)),
    Spec(
        "models",
        QT_TRANSLATE_NOOP("Actions", "Mode&ls …"),
        "edit",
        ("Ctrl+M",),
        hint=QT_TRANSLATE_NOOP("Actions", "Get, check and remove translation models"),
        apart=True,
    ),
    Spec(
        "preferences",
        QT_TRANSLATE_NOOP("Actions", "&Settings …"),
        "edit",
        ("Ctrl+,",),
        "settings",
    ),
)
