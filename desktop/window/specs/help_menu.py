# SPDX-License-Identifier: GPL-3.0-or-later
"""The Help menu: what explains the program."""

from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.specs.spec import Spec

HELP_MENU = (
    Spec("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), "help", ("?", "F1")),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "&About Synopse"), "help", (), "info"),
)
