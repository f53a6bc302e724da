# SPDX-License-Identifier: GPL-3.0-or-later
"""Several windows, one article in each, opened from each other and closed in any order."""

import itertools

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.window.page import SentenceRef
from desktop.window.settings.preferences import Preferences
from desktop.window.windows import MOST

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def crowd(window):
    """The windows that there are, the first of them empty."""
    crowd = window.windows
    yield crowd
    for each in crowd.open_windows:
        each.close()


@pytest.fixture
def articles(article, tmp_path):
    paths = [article]
    for name in ("Bahnhof", "Hafen"):
        path = tmp_path / f"{name}.txt"
        text = f"Der {name}\n\nDer {name} ist wieder offen. Die Leute der Stadt freuen sich sehr.\n"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def drop(window, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def translated(crowd, count):
    windows = crowd.open_windows
    return len(windows) == count and all(w.reader.shown.path and w.table.complete for w in windows)


def press(qtbot, window, key, modifiers=CONTROL):
    """Press keys in a window, which listens to them once it is the active one."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, modifiers)


def titles(crowd):
    return [window.table.document.paragraphs[0].text for window in crowd.open_windows]


def quiet(crowd):
    return not any(window.reader.busy for window in crowd.open_windows)


def test_a_new_window_by_key(qtbot, crowd):
    (first,) = crowd.open_windows
    press(qtbot, first, Qt.Key.Key_N, CONTROL | SHIFT)
    second = crowd.open_windows[1]
    assert second.isVisible()
    assert second.size() == first.size()
    assert second.pos() != first.pos()
    press(qtbot, second, Qt.Key.Key_N, CONTROL | SHIFT)
    assert len({(w.x(), w.y()) for w in crowd.open_windows}) == 3


def test_several_dropped_files_have_a_window_each(qtbot, crowd, articles):
    drop(crowd.open_windows[0], articles)
    qtbot.waitUntil(lambda: translated(crowd, 3))
    assert titles(crowd) == ["Die Brücke", "Der Bahnhof", "Der Hafen"]


def test_a_window_with_an_article_keeps_it_when_several_are_chosen(
    qtbot, crowd, articles, monkeypatch
):
    (first,) = crowd.open_windows
    with qtbot.waitSignal(first.reader.finished):
        first.open_path(articles[0])
    names = [str(path) for path in articles[1:]]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    press(qtbot, first, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: translated(crowd, 3))
    assert titles(crowd) == ["Die Brücke", "Der Bahnhof", "Der Hafen"]


def test_an_article_that_is_open_comes_to_the_front(qtbot, crowd, articles):
    drop(crowd.open_windows[0], articles)
    qtbot.waitUntil(lambda: translated(crowd, 3))
    windows = crowd.open_windows
    drop(windows[2], articles[:2])
    assert crowd.open_windows == windows


def test_a_recent_article_opens_elsewhere_with_ctrl_held(qtbot, crowd, articles, monkeypatch):
    (first,) = crowd.open_windows
    for path in articles[:2]:
        with qtbot.waitSignal(first.reader.finished):
            first.open_path(path)
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", lambda: CONTROL)
    first.actions_.recent.aboutToShow.emit()
    first.actions_.recent.actions()[1].trigger()
    qtbot.waitUntil(lambda: translated(crowd, 2))
    assert titles(crowd) == ["Der Bahnhof", "Die Brücke"]


def test_too_many_files_are_not_all_opened(crowd, tmp_path, monkeypatch):
    (first,) = crowd.open_windows
    asked = []
    monkeypatch.setattr(crowd, "show", lambda path, beside: asked.append(path))
    drop(first, [tmp_path / f"{number}.txt" for number in range(MOST + 5)])
    assert asked == [tmp_path / f"{number}.txt" for number in range(1, MOST)]
    assert first.banner.isVisible()


@pytest.mark.parametrize("order", [*itertools.permutations(range(3))])
def test_closing_in_any_order_keeps_what_each_has(qtbot, crowd, articles, order, reopen):
    drop(crowd.open_windows[0], articles)
    qtbot.waitUntil(lambda: translated(crowd, 3) and quiet(crowd))
    windows = crowd.open_windows
    windows[0].actions_["ruler"].trigger()
    windows[1].sizes.zoom(1)
    for number, window in enumerate(windows):
        window.revising.editing.note(SentenceRef(1, 0), f"Notiz {number}")
    for at in order:
        press(qtbot, windows[at], Qt.Key.Key_W)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    assert crowd.open_windows == ()
    again = reopen(articles[order[0]])
    settings = again.settings
    assert settings.flag("page/ruler")
    assert settings.zoom == 110
    assert {path.name for path in settings.recent} == {path.name for path in articles}
    assert again.table.notes == {SentenceRef(1, 0): f"Notiz {order[0]}"}


def test_quitting_closes_all(qtbot, crowd):
    (first,) = crowd.open_windows
    first.actions_["new_window"].trigger()
    press(qtbot, first, Qt.Key.Key_Q)
    assert crowd.open_windows == ()


def test_the_language_changes_in_every_window_whoever_is_asked(qtbot, crowd):
    crowd.open_windows[0].actions_["new_window"].trigger()
    first, second = crowd.open_windows
    for window, code, words in ((first, "de", "Abbrechen"), (second, "en", "Cancel")):
        window.actions_["preferences"].trigger()
        box = window.findChild(Preferences).program.language
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())
        QApplication.processEvents()
        assert QApplication.translate("QPlatformTheme", "Cancel") == words
        assert {w.actions_["open"].text() for w in crowd.open_windows} == {
            "Ö&ffnen …" if code == "de" else "&Open …"
        }
        window.findChild(Preferences).close()


def test_a_file_that_another_window_has_is_not_opened_twice(qtbot, crowd, articles, monkeypatch):
    (first,) = crowd.open_windows
    drop(first, articles[:2])
    qtbot.waitUntil(lambda: translated(crowd, 2))
    second = crowd.open_windows[1]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(articles[0])], ""))
    press(qtbot, second, Qt.Key.Key_O)
    qtbot.waitUntil(first.isActiveWindow)
    assert second.reader.shown.path == articles[1]
    assert len(crowd.open_windows) == 2


def test_a_window_has_the_project_that_its_article_was_saved_in(
    qtbot, crowd, articles, tmp_path, monkeypatch
):
    (first,) = crowd.open_windows
    drop(first, articles[:2])
    qtbot.waitUntil(lambda: translated(crowd, 2))
    project = tmp_path / "bruecke.synopse"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(project), ""))
    with qtbot.waitSignal(first.saving.saved):
        press(qtbot, first, Qt.Key.Key_S)
    second = crowd.open_windows[1]
    drop(second, [project])
    qtbot.waitUntil(first.isActiveWindow)
    assert second.reader.shown.path == articles[1]
    assert first.revising.editing.notebook.whole
