# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Linux desktop wishes of its programs: less motion, more contrast, a dark page.

GNOME, Plasma and others tell it through the settings of the XDG desktop portal, on the bus of the
session. Everything is asked without waiting, and a desktop that says nothing is no error.
"""

import logging
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

log = logging.getLogger(__name__)

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"

Key = tuple[str, str]
"""A namespace and a name in it."""

_APPEARANCE = "org.freedesktop.appearance"
_REDUCED: Key = (_APPEARANCE, "reduced-motion")
_ANIMATIONS: Key = ("org.gnome.desktop.interface", "enable-animations")
_DURATION: Key = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
_CONTRAST: Key = (_APPEARANCE, "contrast")
_SCHEME: Key = (_APPEARANCE, "color-scheme")
_KEYS = (_REDUCED, _ANIMATIONS, _DURATION, _CONTRAST, _SCHEME)

_DARK, _LIGHT = 1, 2


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the desktop wishes.

    Attributes:
        still: Less motion.
        contrast: More contrast.
        dark: Dark or light; None if it does not say.
    """

    still: bool = False
    contrast: bool = False
    dark: bool | None = None


def wishes() -> Wishes:
    """Return what the desktop wishes, as far as it has said."""
    app = QCoreApplication.instance()
    portal = app.findChild(Portal) if app is not None else None
    return portal.wishes if isinstance(portal, Portal) else Wishes()


def read(values: Mapping[Key, object]) -> Wishes:
    """Return the wishes that settings express; what is odd among them expresses none."""
    still = (
        values.get(_REDUCED) == 1
        or values.get(_ANIMATIONS) is False
        or _is_zero(values.get(_DURATION))
    )
    dark = {_DARK: True, _LIGHT: False}.get(_number(values.get(_SCHEME)))
    return Wishes(still, values.get(_CONTRAST) == 1, dark)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _is_zero(value: object) -> bool:
    try:
        return value is not None and float(str(value)) == 0.0
    except ValueError:
        return False


def _has_bus() -> bool:
    """Say whether a session has a bus; without one, asking would start one."""
    if not sys.platform.startswith("linux"):
        return False
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    there = runtime is not None and (Path(runtime) / "bus").is_socket()
    return there or "DBUS_SESSION_BUS_ADDRESS" in os.environ


class Portal(QObject):
    """Asks the portal once, and listens to what it says later.

    Signals:
        changed: The wishes are others than before.
    """

    changed = Signal()

    @staticmethod
    def shared(app: QCoreApplication) -> "Portal":
        """Return the one of the application; the first asks as soon as the event loop turns."""
        found = app.findChild(Portal)
        if isinstance(found, Portal):
            return found
        made = Portal(app)
        QTimer.singleShot(0, made, made.ask)
        return made

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wishes = Wishes()
        self._values: dict[Key, object] = {}
        self._bus: QDBusConnection | None = None
        self._calls: set[QDBusPendingCallWatcher] = set()

    def ask(self, bus: QDBusConnection | None = None) -> None:
        """Ask for what the desktop wishes; the answers come later, or never.

        Args:
            bus: Where to ask; on the bus of the session, if it has one, where not given.
        """
        if bus is None and not _has_bus():
            return
        self._bus = bus or QDBusConnection.sessionBus()
        if not self._bus.isConnected():
            log.info("The session has no bus that can be reached.")
            return
        # Its stub wants bytes; what takes it wants the text that SLOT makes.
        slot: Any = SLOT("_hear(QDBusMessage)")
        self._bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, slot)
        for key in _KEYS:
            self._read(key)

    def _read(self, key: Key) -> None:
        if self._bus is None:
            return
        # "ReadOne" is its successor, which portals before 2023 do not have.
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
        call.setArguments(list(key))
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call))
        watcher.finished.connect(lambda: self._answered(watcher, key))
        self._calls.add(watcher)

    def _answered(self, watcher: QDBusPendingCallWatcher, key: Key) -> None:
        self._calls.discard(watcher)
        reply = watcher.reply()
        if not reply.errorName() and reply.arguments():
            self._take(key, reply.arguments()[0])

    @Slot(QDBusMessage)
    def _hear(self, message: QDBusMessage) -> None:
        match message.arguments():
            case [str(space), str(name), value] if (space, name) in _KEYS:
                self._take((space, name), value)

    def _take(self, key: Key, value: object) -> None:
        # "Read" wraps its answers twice.
        while isinstance(value, QDBusVariant):
            value = value.variant()
        self._values[key] = value
        before, self.wishes = self.wishes, read(self._values)
        if before != self.wishes:
            self.changed.emit()
