# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can be asked of the window: words, keys, icons, places; one module a menu."""

from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.specs.edit_menu import EDIT_MENU
from desktop.window.specs.file_menu import FILE_MENU
from desktop.window.specs.help_menu import HELP_MENU
from desktop.window.specs.highlight_menu import HIGHLIGHT_MENU
from desktop.window.specs.size_menu import SIZE_MENU
from desktop.window.specs.spec import Spec
from desktop.window.specs.view_menu import VIEW_MENU

__all__ = ["MENUS", "SPECS", "Spec"]

MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

SPECS = (*FILE_MENU, *EDIT_MENU, *HIGHLIGHT_MENU, *VIEW_MENU, *SIZE_MENU, *HELP_MENU)
