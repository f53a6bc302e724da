# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that the reader can change: which they are, which are free, and who hears of a change."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from desktop.settings import Settings
from desktop.window.actions import Actions
from desktop.window.page.keys import KeyControl
from desktop.window.specs import SPECS

_NONE = "none"
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class Step(StrEnum):
    """What the page does by key and no menu names."""

    FORWARD = "step_forward"
    BACK = "step_back"


_STEPS = {Step.FORWARD: ("J", "Down"), Step.BACK: ("K", "Up")}

_EDITING = ("Return", "Enter", "Shift+Return", "Shift+Enter", "Ctrl+Return", "Ctrl+Enter")
_MOVING = ("Tab", "Shift+Tab", "Home", "End", "Left", "Right", "PgUp", "PgDown")
RESERVED = frozenset(("Esc", "Space", "G", *_EDITING, *_MOVING))
"""Keys that fields, lists and the page need for themselves."""


class Shortcuts(QObject):
    """The keys of every command, for all windows that were attached.

    Signals:
        changed: Some command has other keys.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._defaults: dict[str, tuple[str, ...]] = {spec.name: spec.keys for spec in SPECS}
        self._defaults |= {step.value: keys for step, keys in _STEPS.items()}
        self._keys = {name: self._stored(name) for name in self._defaults}

    @classmethod
    def shared(cls, settings: Settings, owner: QObject) -> "Shortcuts":
        """Return the keys that go with some settings, the same for every window of an owner."""
        known = (each for each in owner.findChildren(cls) if each.goes_with(settings))
        return next(known, None) or cls(settings, owner)

    def goes_with(self, settings: Settings) -> bool:
        """Say whether the keys are kept in these settings."""
        return self._settings is settings

    def attach(self, actions: Actions, page: KeyControl) -> None:
        """Keep the actions of a window up to date, and its page."""
        apply = _Applier(self, actions, page)
        self.changed.connect(apply.apply)
        apply.apply()

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of a command in Qt's portable spelling."""
        return self._keys[name]

    def is_default(self, name: str) -> bool:
        """Say whether a command has the keys that it came with."""
        return self._keys[name] == self._normal(self._defaults[name])

    @property
    def untouched(self) -> bool:
        """Whether every command has the keys that it came with."""
        return all(map(self.is_default, self._keys))

    def owner(self, key: str) -> str | None:
        """Return the command that a key belongs to, or None where it is free."""
        return next((name for name, keys in self._keys.items() if key in keys), None)

    def set(self, name: str, keys: Sequence[str]) -> None:
        """Give a command other keys; whoever had one of them loses it."""
        wanted = self._normal(keys)
        for other, known in self._keys.items():
            if other != name and set(known) & set(wanted):
                self._keep(other, tuple(key for key in known if key not in wanted))
        self._keep(name, wanted)
        self.changed.emit()

    def reset(self, name: str) -> list[str]:
        """Give a command back the keys that it came with; return who loses one by that."""
        wanted = set(self._normal(self._defaults[name]))
        losing = [other for other in self._keys if other != name and wanted & {*self._keys[other]}]
        self.set(name, self._defaults[name])
        return losing

    def reset_all(self) -> None:
        """Give every command back the keys that it came with."""
        for name, keys in self._defaults.items():
            self._keep(name, self._normal(keys))
        self.changed.emit()

    def _keep(self, name: str, keys: tuple[str, ...]) -> None:
        self._keys[name] = keys
        text = (
            ""
            if self.is_default(name)
            else QKeySequence.listToString([QKeySequence(key) for key in keys], _PORTABLE)
        )
        self._settings.set_text(f"keys/{name}", text or ("" if self.is_default(name) else _NONE))

    def _stored(self, name: str) -> tuple[str, ...]:
        text = self._settings.text(f"keys/{name}")
        if text == _NONE:
            return ()
        found = self._normal([key.toString() for key in QKeySequence.listFromString(text)])
        return found or self._normal(self._defaults[name])

    @staticmethod
    def _normal(keys: Sequence[str]) -> tuple[str, ...]:
        spelled = (QKeySequence(key).toString(_PORTABLE) for key in keys)
        return tuple(dict.fromkeys(key for key in spelled if key))


class _Applier(QObject):
    """Brings the keys to one window; lives as long as its actions."""

    def __init__(self, shortcuts: Shortcuts, actions: Actions, page: KeyControl) -> None:
        super().__init__(actions)
        self._shortcuts = shortcuts
        self._actions = actions
        self._page = page

    def apply(self) -> None:
        """Set the keys of every action and of the page, and word the hints anew."""
        for spec in SPECS:
            keys = self._shortcuts.keys(spec.name)
            self._actions[spec.name].setShortcuts([QKeySequence(key) for key in keys])
        steps = dict.fromkeys(self._shortcuts.keys(Step.FORWARD), 1)
        steps |= dict.fromkeys(self._shortcuts.keys(Step.BACK), -1)
        self._page.bind(steps)
        self._actions.retranslate()


def native(keys: Sequence[str]) -> str:
    """Return keys as the system spells them, parted by commas."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(form) for key in keys)
