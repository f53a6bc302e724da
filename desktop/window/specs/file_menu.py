# SPDX-License-Identifier: GPL-3.0-or-later
"""The File menu: where articles come from and go to."""

from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.specs.spec import Spec

FILE_MENU = (
    Spec(
        "new_window",
        QT_TRANSLATE_NOOP("Actions", "&New window"),
        "file",
        ("Ctrl+Shift+N",),
        hint=QT_TRANSLATE_NOOP("Actions", "Open another article beside this one"),
    ),
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
        "save",
        QT_TRANSLATE_NOOP("Actions", "&Save project"),
        "file",
        ("Ctrl+S",),
        hint=QT_TRANSLATE_NOOP("Actions", "Save article, translation and all your work"),
        apart=True,
    ),
    Spec("save_as", QT_TRANSLATE_NOOP("Actions", "Save project &as …"), "file", ("Ctrl+Shift+S",)),
    Spec(
        "export",
        QT_TRANSLATE_NOOP("Actions", "&Export …"),
        "file",
        ("Ctrl+E",),
        "export",
        QT_TRANSLATE_NOOP("Actions", "Save original and translation to a file"),
        toolbar=True,
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
    Spec(
        "retry",
        QT_TRANSLATE_NOOP("Actions", "Try &failed paragraphs again"),
        "file",
        ("A",),
        hint=QT_TRANSLATE_NOOP("Actions", "Translate again what could not be translated"),
    ),
    Spec(
        "close_window",
        QT_TRANSLATE_NOOP("Actions", "Close &window"),
        "file",
        ("Ctrl+W",),
        apart=True,
    ),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", ("Ctrl+Q",)),
)
