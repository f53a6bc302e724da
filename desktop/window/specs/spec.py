# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of an action before there is a window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spec:
    """What is known of an action before there is a window.

    Attributes:
        name: How the code calls it.
        text: What the menus call it, in English.
        menu: Name of its menu, or of the action that it stands below in a menu of its own.
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
