# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program remembers about its reader: typed keys with defaults over a QSettings."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

Choice = TypeVar("Choice", bound=StrEnum)

RECENT_FILES = 12
ZOOM_STEPS = (70, 80, 90, 100, 110, 125, 140, 160, 180, 200, 230)


class Settings:
    """Reads and writes the settings; a value that makes no sense counts as not set."""

    def __init__(self, store: QSettings) -> None:
        """Keep the settings in `store`, which tests point at a file of their own."""
        self._store = store

    @classmethod
    def of_user(cls) -> "Settings":
        """Open the settings where the system keeps those of its user."""
        return cls(
            QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "synopse", "synopse")
        )

    @property
    def path(self) -> str:
        """Where the settings are kept."""
        return self._store.fileName()

    @property
    def kept(self) -> bool:
        """Whether what is set now will be there at the next start."""
        self._store.sync()
        return self._store.isWritable() and self._store.status() is QSettings.Status.NoError

    @property
    def zoom(self) -> int:
        """Size of the original in per cent, one of `ZOOM_STEPS`."""
        value = self._number("page/zoom", 100)
        return value if value in ZOOM_STEPS else 100

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._store.setValue("page/zoom", value)

    @property
    def target_zoom(self) -> int:
        """Size of the translation in per cent, one of `ZOOM_STEPS`; that of the text if not set."""
        value = self._number("page/target_zoom", self.zoom)
        return value if value in ZOOM_STEPS else self.zoom

    @target_zoom.setter
    def target_zoom(self, value: int) -> None:
        self._store.setValue("page/target_zoom", value)

    @property
    def share(self) -> float:
        """The part of the page that the original has, 0.25 to 0.75; a half if not set."""
        value = self._number("page/share", 500)
        return value / 1000 if 250 <= value <= 750 else 0.5

    @share.setter
    def share(self, value: float) -> None:
        self._store.setValue("page/share", round(value * 1000))

    def flag(self, key: str) -> bool:
        """Return whether something is switched on; off if it was never set."""
        return str(self._store.value(key, "false")).lower() == "true"

    def set_flag(self, key: str, *, on: bool) -> None:
        """Switch something on or off."""
        self._store.setValue(key, on)

    def choice(self, key: str, kind: type[Choice]) -> Choice:
        """Return what was chosen of an enumeration; its first member if nothing was."""
        value = str(self._store.value(key, ""))
        return next((member for member in kind if member.value == value), next(iter(kind)))

    def choose(self, key: str, member: StrEnum) -> None:
        """Remember what was chosen of an enumeration."""
        self._store.setValue(key, member.value)

    def text(self, key: str) -> str:
        """Return a text; empty if it was never set."""
        return str(self._store.value(key, "") or "")

    def set_text(self, key: str, value: str) -> None:
        """Remember a text."""
        self._store.setValue(key, value)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window, as Qt saves them; empty at the first start."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def state(self) -> QByteArray:
        """Arrangement of the panels, as Qt saves it; empty at the first start."""
        return self._bytes("window/state")

    @state.setter
    def state(self, value: QByteArray) -> None:
        self._store.setValue("window/state", value)

    @property
    def folder(self) -> str:
        """The folder where an article was opened or saved last, or ""."""
        return str(self._store.value("files/folder", "") or "")

    @folder.setter
    def folder(self, value: str) -> None:
        self._store.setValue("files/folder", value)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The articles opened last, the newest first."""
        value = self._store.value("files/recent", [])
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list):
            return ()
        return tuple(Path(str(name)) for name in names if name)

    def remember(self, path: Path) -> None:
        """Put an article at the top of the recent ones."""
        others = [known for known in self.recent if known != path]
        self._set_recent([path, *others][:RECENT_FILES])

    def forget(self, path: Path) -> None:
        """Take an article off the recent ones."""
        self._set_recent([known for known in self.recent if known != path])

    def forget_all(self) -> None:
        """Empty the list of recent articles."""
        self._set_recent([])

    def save(self) -> None:
        """Write what has changed to the disk."""
        self._store.sync()

    def _set_recent(self, paths: Sequence[Path]) -> None:
        self._store.setValue("files/recent", [str(path) for path in paths])

    def _number(self, key: str, default: int) -> int:
        value = self._store.value(key, default)
        try:
            return int(str(value))
        except ValueError:
            return default

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
