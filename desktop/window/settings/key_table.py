# SPDX-License-Identifier: GPL-3.0-or-later
"""What the key map lists: the commands of the page and of every menu, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.window.actions import Actions
from desktop.window.settings.shortcuts import Step, native
from desktop.window.specs import MENUS, SPECS

translate = QCoreApplication.translate

_MENU_OF = {spec.name: spec.menu for spec in SPECS}
_OPENERS = {"recent", *(spec.menu for spec in SPECS if spec.menu not in MENUS)}
"""Actions that only open a menu of their own."""


@dataclass(frozen=True, slots=True)
class Group:
    """Commands under one heading.

    Attributes:
        title: The heading.
        rows: Name and words of each command.
        fixed: Words and keys of what cannot be changed.
    """

    title: str
    rows: tuple[tuple[str, str], ...]
    fixed: tuple[tuple[str, str], ...] = ()


def groups(actions: Actions) -> Iterator[Group]:
    """Yield the commands of the page, then those of each menu."""
    steps = tuple((step.value, command_words(actions, step)) for step in Step)
    yield Group(translate("KeyMap", "On the page"), steps, _fixed())
    for menu, title in MENUS.items():
        names = [spec.name for spec in SPECS if _root(spec.name) == menu]
        rows = ((name, command_words(actions, name)) for name in names if name not in _OPENERS)
        yield Group(actions.title(title), tuple(rows))


def command_words(actions: Actions, name: str) -> str:
    """Return what a command is called, without the signs of menus."""
    if name == Step.FORWARD:
        return translate("KeyMap", "Next sentence")
    if name == Step.BACK:
        return translate("KeyMap", "Sentence before")
    words = actions[name].text().replace("&", "").rstrip(" …")
    menu = _MENU_OF[name]
    return words if menu in MENUS else f"{command_words(actions, menu)}: {words}"


def _root(name: str) -> str:
    menu = _MENU_OF[name]
    return menu if menu in MENUS else _root(menu)


def _fixed() -> tuple[tuple[str, str], ...]:
    """Return keys and gestures of the page that stay as they are, and what they do."""
    return (
        (
            translate("KeyMap", "Pin a sentence; its words show their counterparts"),
            translate("KeyMap", "Click"),
        ),
        (translate("KeyMap", "Release the sentence"), native(["Esc"])),
        (translate("KeyMap", "Edit the translation; Enter saves, Esc cancels"), native(["Enter"])),
        (
            translate("KeyMap", "While editing: split the sentence at the caret"),
            native(["Ctrl+Enter"]),
        ),
        (translate("KeyMap", "Lift the veil of the sentence"), native(["Space"])),
        (
            translate("KeyMap", "While it is held: what each word means, under the sentence"),
            native(["G"]),
        ),
    )
