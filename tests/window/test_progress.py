# SPDX-License-Identifier: GPL-3.0-or-later
"""Each row shows how far it is; one that failed is tried again, and the others go on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop.document import Document, Paragraph, Side
from desktop.window.page import SentenceRef
from desktop.window.page.accessible import describe
from desktop.window.page.progress import Stage
from tests.window.conftest import long_document

BROKEN = 3
NORMAL = [paragraph.text for paragraph in long_document(40).paragraphs]
TEXT = "\n\n".join([*NORMAL[:BROKEN], "Hier stolpert die Maschine.", *NORMAL[BROKEN:]])


@pytest.fixture
def failed(qtbot, window, engine):
    """A window with one paragraph in it that could not be translated, alone in its batch."""
    engine.breaks_on = "stolpert"
    with qtbot.waitSignal(window.reader.failed):
        window.open_text(TEXT)
    # The banner takes its room before the mouse aims at a row.
    qtbot.waitUntil(lambda: below(window.banner, window.page))
    return window


def below(upper, lower):
    """Say whether a widget has made room for all of another one that is shown above it."""
    end = upper.mapToGlobal(QPoint(0, upper.sizeHint().height())).y()
    return upper.isVisible() and lower.mapToGlobal(QPoint()).y() >= end


def point_on(window, row):
    corner = window.page.stack.row(row).origin(Side.TARGET).toPoint()
    top = window.page.stack.y(row) - window.page.stack.scroll
    return corner + QPoint(20, round(top) + 8)


def stages(window):
    return [window.table.stage(row) for row in range(len(window.table))]


def test_the_others_are_translated_and_the_failure_is_told(failed):
    assert failed.table.stage(BROKEN) is Stage.FAILED
    assert stages(failed).count(Stage.DONE) > len(failed.table) / 2
    assert set(stages(failed)) == {Stage.FAILED, Stage.DONE}
    assert "The engine failed." in failed.banner.text
    assert failed.actions_["retry"].isEnabled()


def test_a_click_tries_again(qtbot, failed, engine):
    engine.breaks_on = ""
    point = point_on(failed, BROKEN)
    qtbot.mouseMove(failed.page.viewport(), point)
    assert failed.page.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(failed.reader.finished):
        qtbot.mouseClick(failed.page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert set(stages(failed)) == {Stage.DONE}
    assert failed.table.text(BROKEN, Side.TARGET) == "HIER STOLPERT DIE MASCHINE."
    assert not failed.actions_["retry"].isEnabled()
    assert failed.reader.bilingual is not None


def test_a_key_tries_again_and_what_fails_again_stays(qtbot, failed, engine):
    with qtbot.waitSignal(failed.reader.failed):
        qtbot.keyClick(failed.page, Qt.Key.Key_A)
    assert failed.table.stage(BROKEN) is Stage.FAILED
    engine.breaks_on = ""
    with qtbot.waitSignal(failed.reader.finished):
        qtbot.keyClick(failed.page, Qt.Key.Key_A)
    assert set(stages(failed)) == {Stage.DONE}


def test_it_is_tried_again_while_the_others_go_on(qtbot, window, engine):
    engine.breaks_on = "stolpert"
    engine.hold_after = 40
    window.open_text("\n\n".join([TEXT, *(f"{text} Und mehr." for text in NORMAL * 20)]))
    qtbot.waitUntil(lambda: BROKEN in window.table.progress.failed)
    assert window.reader.busy
    engine.breaks_on = ""
    with qtbot.waitSignal(window.reader.finished):
        for row in window.table.progress.failed:
            window.page.retry_asked.emit(row)
        engine.hold_after = None
    assert set(stages(window)) == {Stage.DONE}


def test_it_is_said_where_the_translation_would_stand(failed):
    theme, page = failed.page.theme, failed.page
    picture = page.viewport().grab().toImage()
    point = point_on(failed, BROKEN)
    inks = {
        picture.pixelColor(x, y).name()
        for x in range(point.x() - 20, point.x() + 300)
        for y in range(point.y() - 8, point.y() + 20)
    }
    assert QColor(theme.accent).name() in inks
    number = failed.table.number_of(SentenceRef(BROKEN, 0))
    assert describe(page, number).endswith("Could not be translated.")


def test_rows_under_way_are_told_from_those_that_wait(make_page):
    page = make_page(Document(tuple(Paragraph("Ein Satz für den Anfang.") for _ in range(2))))
    waiting = page.viewport().grab().toImage()
    page.table.progress.begin([0])
    running = page.viewport().grab().toImage()
    assert page.table.stage(0) is Stage.RUNNING
    assert describe(page, 0).endswith("Being translated.")
    assert describe(page, 1).endswith("Not translated yet.")
    assert running != waiting
    page.table.progress.stop()
    assert page.viewport().grab().toImage() == waiting
