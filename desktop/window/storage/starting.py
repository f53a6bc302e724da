# SPDX-License-Identifier: GPL-3.0-or-later
"""Say at the start what is not as it was left: settings that cannot be kept, an article gone."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.settings import Settings
from desktop.window.storage.sessions import REOPEN

translate = QCoreApplication.translate


def tell_start(named: Sequence[Path], settings: Settings, tell: Callable[[str, str], None]) -> None:
    """Tell what a reader should know before anything is opened.

    Args:
        named: The articles that the program was asked to open.
        settings: What is remembered.
        tell: Shows a sentence and an advice.
    """
    if not settings.kept:
        tell(
            translate("Starting", "Your settings cannot be kept."),
            translate(
                "Starting", "Check the permissions of {path} and the room on its disk."
            ).format(path=settings.path),
        )
    last = settings.recent[:1]
    if not named and settings.flag(REOPEN) and last and not last[0].is_file():
        tell(
            translate("Starting", "“{name}” is not there any more.").format(name=last[0].name),
            translate(
                "Starting",
                "It was moved or deleted, or its disk is not connected. Open it where it is now: "
                "your changes are kept and will be there.",
            ),
        )
