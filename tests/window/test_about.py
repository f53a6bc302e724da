# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says of its connections."""

import pytest

from desktop.window import about
from desktop.window.about import About


@pytest.mark.parametrize(
    ("hosts", "words"),
    [
        ({}, "No connection has been opened since the program was started."),
        ({"b.example": 1, "a.example": 3}, "that you asked for: a.example (3), b.example (1)."),
    ],
)
def test_connections_are_told(
    hosts: dict[str, int], words: str, app, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(about, "connections", lambda: hosts)
    dialog = About()
    qtbot.addWidget(dialog)
    assert words in dialog._words()
