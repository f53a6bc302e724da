# SPDX-License-Identifier: GPL-3.0-or-later
"""Switch between the ways of reading, and remember them."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from desktop.settings import Settings
from desktop.window.actions import Actions
from desktop.window.page import Look, PageView, Reveal

_TOGGLES = ("ruler", "echo", "middle", "numbers", "swapped")


class LookControl(QObject):
    """Connects the actions of the view to a page."""

    def __init__(self, actions: Actions, page: PageView, settings: Settings) -> None:
        super().__init__(page)
        self._actions = actions
        self._page = page
        self._settings = settings
        for reveal in Reveal:
            actions[reveal.value].triggered.connect(lambda _=False, mode=reveal: self.reveal(mode))
        actions["reveal"].triggered.connect(lambda: self.reveal(page.look.reveal.following))
        for name in _TOGGLES:
            actions[name].triggered.connect(lambda on, name=name: self._switch(name, on=on))
        self._restore()

    def reveal(self, mode: Reveal) -> None:
        """Show this much of the two languages."""
        self._settings.choose("page/reveal", mode)
        self._set(replace(self._page.look, reveal=mode))

    def _switch(self, name: str, *, on: bool) -> None:
        self._settings.set_flag(f"page/{name}", on=on)
        change: dict[str, Any] = {name: on}
        self._set(replace(self._page.look, **change))

    def _restore(self) -> None:
        flags = {name: self._settings.flag(f"page/{name}") for name in _TOGGLES}
        self._set(Look(self._settings.choice("page/reveal", Reveal), **flags))

    def _set(self, look: Look) -> None:
        self._page.set_look(look)
        self._actions[look.reveal.value].setChecked(True)
        for name in _TOGGLES:
            self._actions[name].setChecked(getattr(look, name))
