# SPDX-License-Identifier: GPL-3.0-or-later
"""The mouse on the page: which button edits, how a wheel zooms, and when a pull ends."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.document import Side
from tests.window.conftest import long_document, pair_of


@pytest.fixture
def page(make_page):
    made = make_page(long_document(30))
    for row in range(30):
        made.table.put(row, pair_of(row, made.table.paragraph(row)))
    return made


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_left_button_edits(qtbot, page, button):
    rect = page.stack.row(1).sentence_rects(Side.TARGET, 0)[0]
    place = rect.translated(0, page.stack.y(1) - page.stack.scroll).center().toPoint()
    qtbot.mouseDClick(page.viewport(), button, pos=place)
    assert page.editor.ref is None
    qtbot.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.editor.ref is not None


def turn(page, eighths):
    wheel = QWheelEvent(
        QPointF(99, 99),
        QPointF(99, 99),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), wheel)


def test_a_touchpad_zooms_by_as_much_as_a_wheel(page):
    asked = []
    page.zoom_asked.connect(asked.append)
    turn(page, 120)
    turn(page, -120)
    assert asked == [1, -1]
    for _ in range(60):
        turn(page, 4)
    assert asked == [1, -1, 1, 1]
    turn(page, 100)
    turn(page, -4)
    turn(page, -116)
    assert asked == [1, -1, 1, 1, -1]


def test_a_pull_ends_with_the_button_wherever_that_was_let_go_of(qtbot, page):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def move(x: int, y: int, buttons: Qt.MouseButton) -> None:
        place, keys = QPointF(x, y), Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, buttons, keys)
        QApplication.sendEvent(page.viewport(), event)

    qtbot.mousePress(page.viewport(), left, pos=QPoint(200, 300))
    move(200, page.viewport().height() + 60, left)
    qtbot.waitUntil(lambda: page.stack.scroll > 0)
    move(200, 300, none)
    stands = page.stack.scroll
    qtbot.wait(60)
    assert page.stack.scroll == stands
