# SPDX-License-Identifier: GPL-3.0-or-later
"""Less motion, where the reader or the reader's desktop wants it."""

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from desktop.settings import Settings
from desktop.window.main import MainWindow
from desktop.window.portal import wishes

LESS = "window/less_motion"

# Qt asks Windows and macOS itself, the portal most desktops of Linux. Where there is none, Plasma
# and GTK keep the wish in files: (file, key, "less").
_DESKTOPS = (
    ("kdeglobals", "KDE/AnimationDurationFactor", ("0", "0.0")),
    ("gtk-4.0/settings.ini", "Settings/gtk-enable-animations", ("0", "false")),
    ("gtk-3.0/settings.ini", "Settings/gtk-enable-animations", ("0", "false")),
)


def system_wants_less(window: QWidget, config: Path | None = None) -> bool:
    """Say whether the desktop asks programs to do without animation.

    Args:
        window: Any widget.
        config: Folder where desktops keep their settings; the user's if not given.
    """
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    if wishes().still or window.style().styleHint(hint, None, window) == 0:
        return True
    folder = config or user_config_path()
    return any(_says(folder / name, key, words) for name, key, words in _DESKTOPS)


def choose(settings: Settings, *, less: bool) -> None:
    """Remember what the reader wants, and tell every window."""
    settings.set_flag(LESS, on=less)
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            settle(window)


def settle(window: MainWindow) -> None:
    """Let a window move as much as is wanted: how its page scrolls, how its panels open."""
    less = window.settings.flag(LESS) or system_wants_less(window)
    window.page.glide.still = less
    window.setAnimated(not less)


def _says(path: Path, key: str, words: tuple[str, ...]) -> bool:
    if not path.is_file():
        return False
    value = QSettings(str(path), QSettings.Format.IniFormat).value(key, "")
    return str(value).strip().lower() in words
