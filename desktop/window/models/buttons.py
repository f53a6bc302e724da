# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with a model: buttons, of which those are shown that make sense now."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.window.models.lane import Job, Kind, Phase

_PRIMARY = ("install", "resume", "really")


class Buttons(QWidget):
    """Buttons by name, two in a row."""

    def __init__(self, slots: Mapping[str, Callable[[], None]]) -> None:
        """Make a button for each name, which calls its slot."""
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self.shown: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 10, 18, 14)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for name, slot in slots.items():
            button = QPushButton(self)
            button.setVisible(False)
            button.setAutoDefault(False)
            button.setProperty("primary", name in _PRIMARY)
            button.clicked.connect(slot)
            self._buttons[name] = button

    def __getitem__(self, name: str) -> QPushButton:
        return self._buttons[name]

    def offer(self, names: Sequence[str], special: Mapping[str, str], *, failed: bool) -> None:
        """Show some of the buttons.

        Args:
            names: Which, the likeliest first.
            special: What the buttons say whose words depend on the model.
            failed: Whether something is to be tried again, and not to go on.
        """
        if list(names) != self.shown:
            self._arrange(names)
        words = {**self._words(failed=failed), **special}
        for name in names:
            self._buttons[name].setText(words[name])
        self.setVisible(bool(names))

    def _arrange(self, names: Sequence[str]) -> None:
        """Put buttons into the grid; the keyboard stays where something can be pressed."""
        held = next((name for name, button in self._buttons.items() if button.hasFocus()), "")
        self.shown = list(names)
        for button in self._buttons.values():
            self._grid.removeWidget(button)
        for number, name in enumerate(names):
            self._grid.addWidget(self._buttons[name], number // 2, number % 2)
            self._buttons[name].setVisible(True)
        if held and names and held not in names:
            self._buttons[names[0]].setFocus()
        for name in self._buttons.keys() - set(names):
            self._buttons[name].setVisible(False)

    def _words(self, *, failed: bool) -> dict[str, str]:
        return {
            "resume": self.tr("Try again") if failed else self.tr("Go on"),
            "pause": self.tr("Pause"),
            "cancel": self.tr("Give up"),
            "check": self.tr("Check quality"),
            "verify": self.tr("Verify files"),
            "folder": self.tr("Open folder"),
            "remove": self.tr("Remove …"),
            "keep": self.tr("Keep"),
        }


def for_job(job: Job) -> list[str]:
    """Name what can be done with something that is under way."""
    if job.kind not in (Kind.GET, Kind.INSTALL):
        return []
    if job.phase in (Phase.PAUSED, Phase.FAILED):
        return ["resume", "cancel"]
    return ["pause", "cancel"] if job.kind is Kind.GET else ["cancel"]
