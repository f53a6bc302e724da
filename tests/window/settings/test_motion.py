# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing glides where no motion is wanted; sizes follow the font of the system."""

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCommonStyle

from desktop.document import Side
from desktop.window.page import SentenceRef
from desktop.window.settings import motion
from desktop.window.settings.preferences import Preferences
from tests.window.conftest import long_document


def running(page):
    return page.glide._animation.state() is QAbstractAnimation.State.Running


@pytest.fixture
def long_page(window):
    window.table.load(long_document(60))
    window.views.setCurrentWidget(window.page)
    return window.page


def test_the_page_glides_unless_the_reader_wants_less_motion(window, long_page, settings):
    long_page.glide.to(300.0)
    assert running(long_page)
    assert window.isAnimated()
    window.actions_["preferences"].trigger()
    window.findChild(Preferences).program.still.click()
    assert settings.flag(motion.LESS)
    assert not window.isAnimated()
    long_page.glide.to(200.0)
    assert not running(long_page)
    assert long_page.stack.scroll == pytest.approx(200.0, abs=1)


def test_less_motion_holds_in_every_window_and_the_next_time(window, reopen, article, settings):
    other = reopen(article)
    motion.choose(settings, less=True)
    assert window.page.glide.still
    assert other.page.glide.still
    assert reopen(article).page.glide.still
    motion.choose(settings, less=False)
    assert not other.page.glide.still


@pytest.mark.parametrize(
    ("name", "text", "less"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = 0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("gtk-3.0/settings.ini", "\x00nonsense", False),
    ],
)
def test_the_wish_of_the_desktop_is_read(window, tmp_path, name, text, less):
    path = tmp_path / "config" / name
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert motion.system_wants_less(window, tmp_path / "config") is less


def test_the_wish_of_the_system_that_qt_knows(window, long_page, monkeypatch):
    monkeypatch.setattr(QCommonStyle, "styleHint", lambda *_: 0)
    assert motion.system_wants_less(window)
    long_page.glide.to(300.0)
    assert not running(long_page)
    window.actions_["preferences"].trigger()
    still = window.findChild(Preferences).program.still
    assert still.isChecked()
    assert not still.isEnabled()


def test_the_page_and_the_window_follow_the_font_of_the_system(opened, app, qtbot):
    def pixels():
        return [opened.page.stack.row(1).styles[side].font.pixelSize() for side in Side]

    opened.page.set_current(SentenceRef(1, 1))
    before, bar = pixels(), opened.language.fontMetrics().height()
    usual = app.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    try:
        app.setFont(larger)
        qtbot.waitUntil(lambda: opened.language.fontMetrics().height() > 1.4 * bar)
        assert all(now > 1.8 * then for now, then in zip(pixels(), before, strict=True))
        assert opened.page.focus.current == SentenceRef(1, 1)
    finally:
        app.setFont(usual)
    qtbot.waitUntil(lambda: pixels() == before)
    qtbot.waitUntil(lambda: opened.language.fontMetrics().height() == bar)
