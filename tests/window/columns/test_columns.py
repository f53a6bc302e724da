# SPDX-License-Identifier: GPL-3.0-or-later
"""Further columns are added, closed, stopped, tried again, and there at the next start."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.document import Side
from desktop.window.columns.memory import Arrangement, Memory
from desktop.window.i18n import WindowLanguage
from desktop.window.page.progress import Stage
from tests.window.columns.conftest import FRENCH, REF, column, whole


def texts(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def act(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def open_menu(window):
    window.columns.menu.fill()
    return window.columns.menu.menu


def test_a_column_is_added_by_the_menu(quick, qtbot, article):
    window = quick()
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(article)
    menu = open_menu(window)
    assert texts(menu) == ["French · via English", "Spanish", "More languages …"]
    act(menu, "French · via English")
    qtbot.waitUntil(lambda: whole(window, "fr"))
    assert window.page.stack.shown == (Side.SOURCE, Side.TARGET, FRENCH)
    assert window.table.text(1, FRENCH) == window.table.paragraph(1).text.upper()
    assert window.page.heads.buttons[FRENCH].text() == "French · via English"


def test_there_is_nothing_to_add_without_an_article(quick):
    window = quick()
    assert texts(open_menu(window)) == ["Open an article first."]


def test_the_language_of_the_article_comes_first(quick, qtbot):
    window = quick()
    with qtbot.waitSignal(window.reader.failed):
        window.open_text("1 2 3")
    assert texts(open_menu(window)) == ["Choose the language of the article first."]


def test_three_columns_are_the_most(shown, place, qtbot):
    shown.columns.add("es")
    shown.columns.add("it")
    shown.columns.add("nl")
    assert shown.columns.languages == ("fr", "es", "it")
    menu = open_menu(shown)
    assert "Close a column to add another one." in texts(menu)
    free = [action for action in menu.actions() if action.isCheckable() and not action.isChecked()]
    assert not any(action.isEnabled() for action in free)


def test_the_model_manager_is_one_step_away(shown):
    act(open_menu(shown), "More languages …")
    assert shown.models._dialog is not None
    shown.models._dialog.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_column_is_closed_by_its_head(shown, qtbot, engines):
    button = shown.page.heads.buttons[FRENCH]
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = shown.columns.menu.head_menu
    assert texts(menu) == ["Make French the main translation", "Close the column"]
    menu.hide()
    act(menu, "Close the column")
    assert shown.page.stack.shown == (Side.SOURCE, Side.TARGET)
    assert shown.columns.languages == ()
    qtbot.waitUntil(lambda: all(engine.closed for engine in engines.of("fr")))
    assert not any(engine.closed for engine in engines.of("en"))


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_head_is_reached_and_pressed_by_key(shown, qtbot):
    button = shown.page.heads.buttons[FRENCH]
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleName() == "French · via English"
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert shown.columns.menu.head_menu.isVisible()
    shown.columns.menu.head_menu.hide()


def test_the_head_of_the_pair_is_short_beside_further_columns(shown):
    heads = "German · original — English · Fake engine — French · via English"
    assert shown.page.heads.accessibleName() == heads
    shown.columns.close_column(FRENCH)
    assert shown.page.heads.accessibleName().endswith("English · translation by Fake engine")


def test_a_column_that_is_whole_lets_go_of_its_engine(shown, qtbot, engines):
    qtbot.waitUntil(lambda: all(engine.closed for engine in engines.of("fr")))
    assert len(engines.of("fr")) == 1


def test_the_language_between_is_shown_for_the_column_that_has_one(shown):
    assert shown.page.middle_language == ""
    assert shown.actions_["middle"].isEnabled()
    shown.columns.close_column(FRENCH)
    assert not shown.actions_["middle"].isEnabled()


def test_reopening_brings_the_columns_back(shown, quick, qtbot, article):
    shown.columns.add("es")
    shown.close()
    again = quick()
    again.open_path(article)
    qtbot.waitUntil(lambda: again.columns.languages == ("fr", "es"))
    qtbot.waitUntil(lambda: whole(again, "fr") and whole(again, "es"))


def test_another_article_has_columns_of_its_own(shown, qtbot, article):
    other = article.with_name("anderer.txt")
    other.write_text("Ein anderer Text über einen Fluss und eine Stadt.\n", encoding="utf-8")
    with qtbot.waitSignal(shown.reader.finished):
        shown.open_path(other)
    assert shown.columns.languages == ()
    with qtbot.waitSignal(shown.reader.finished):
        shown.open_path(article)
    assert shown.columns.languages == ("fr",)


def test_clearing_the_list_of_files_forgets_their_columns(shown, settings, article):
    assert Memory(settings).find(article).further == ("fr",)
    shown._recent._clear()
    assert Memory(settings).find(article) == Arrangement()


def test_what_was_closed_stays_closed(shown, quick, qtbot, article):
    shown.columns.close_column(FRENCH)
    shown.close()
    again = quick()
    with qtbot.waitSignal(again.reader.finished):
        again.open_path(article)
    assert again.columns.languages == ()


def test_a_double_click_says_how_a_column_is_edited(shown, qtbot):
    rect = shown.page.stack.row(1).sentence_rects(FRENCH, 0)[0]
    place = rect.center().toPoint() + QPoint(0, round(shown.page.stack.y(1)))
    qtbot.mouseDClick(shown.page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "French is for reading here." in shown.status.text
    assert not shown.page.editor.isVisible()


def test_a_hit_in_a_further_column_is_found_and_never_replaced(shown, qtbot):
    before = shown.table.text(1, FRENCH)
    shown.find_bar.open("BÜRGERMEISTERIN", replace=True)
    qtbot.waitUntil(lambda: len(shown.finding.hits) == 3)
    assert [hit.side for hit in shown.finding.hits] == [Side.SOURCE, Side.TARGET, FRENCH]
    shown.find_bar.replacement.setText("X")
    shown.finding._replace(True)
    assert "X" in shown.table.text(1, Side.TARGET)
    assert shown.table.text(1, FRENCH) == before


def test_all_shown_languages_are_copied(shown):
    shown.page.set_current(REF)
    shown.actions_["copy"].trigger()
    lines = QApplication.clipboard().text().split("\n")
    sentence = shown.table.sentence(REF)
    assert lines == [sentence.source, sentence.target, sentence.source.upper()]


def test_stopping_stops_all_and_resuming_resumes_all(quick, qtbot, engines, tmp_path):
    text = "\n\n".join(f"Absatz {n} erzählt von einer Brücke über den Fluss." for n in range(300))
    path = tmp_path / "lang.txt"
    path.write_text(text, encoding="utf-8")
    engines.hold_after = 2
    window = quick()
    window.open_path(path)
    qtbot.waitUntil(lambda: window.table.finished > 0)
    window.columns.add("fr")
    french = column(window, "fr")
    qtbot.waitUntil(lambda: len(french.pairs) > 0)
    with qtbot.waitSignal(window.reader.stopped):
        window.reader.cancel()
    qtbot.waitUntil(lambda: not window.columns._works[FRENCH].busy)
    assert window.table.finished < len(window.table) > len(french.pairs)
    engines.let_go()
    with qtbot.waitSignal(window.reader.finished):
        window.reader.resume()
    qtbot.waitUntil(lambda: whole(window, "fr"))


def test_a_column_that_is_resumed_before_it_has_stopped_goes_on(shown, qtbot, engines):
    shown.columns.close_column(FRENCH)
    engines.hold_after = 0
    shown.columns.add("fr")
    work = shown.columns.work(FRENCH)
    qtbot.waitUntil(lambda: bool(engines.made[-1].submitted))
    work.stop()
    assert work.busy
    work.start()
    engines.let_go()
    qtbot.waitUntil(lambda: whole(shown, "fr"))


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_head_says_how_far_a_column_is_and_stops_it(shown, qtbot, engines):
    shown.columns.close_column(FRENCH)
    engines.hold_after = 0
    shown.columns.add("fr")
    work = shown.columns.work(FRENCH)
    shown.columns.menu._open_head(FRENCH, QPoint(0, 0))
    menu = shown.columns.menu.head_menu
    assert "0 of 3 paragraphs translated" in texts(menu)
    act(menu, "Stop translating")
    qtbot.waitUntil(lambda: not work.busy)
    engines.let_go()
    shown.columns.menu._open_head(FRENCH, QPoint(0, 0))
    act(menu, "Translate the rest")
    qtbot.waitUntil(lambda: whole(shown, "fr"))
    shown.columns.menu._open_head(FRENCH, QPoint(0, 0))
    assert texts(menu) == ["Make French the main translation", "Close the column"]
    menu.hide()


def test_a_row_that_failed_can_be_tried_again(shown, qtbot, monkeypatch, engines):
    shown.columns.close_column(FRENCH)
    make = engines.__class__.__call__

    def breaking(self, pair):
        engine = make(self, pair)
        engine.breaks_on = "Leute freuen"
        return engine

    monkeypatch.setattr(engines.__class__, "__call__", breaking)
    shown.columns.add("fr")
    french = column(shown, "fr")
    qtbot.waitUntil(shown.banner.isVisible)
    assert shown.banner.text.startswith("French: The engine failed.")
    assert [french.stage(row) for row in range(3)] == [Stage.DONE, Stage.DONE, Stage.FAILED]
    assert shown.table.complete
    monkeypatch.setattr(engines.__class__, "__call__", make)
    for engine in engines.of("fr"):
        engine.breaks_on = ""  # Asked so soon, the column may not have freed it yet.
    shown.page.further_retry_asked.emit(FRENCH, 2)
    qtbot.waitUntil(lambda: whole(shown, "fr"))


def test_heads_and_menus_are_german_in_the_german_window(shown, app):
    language = WindowLanguage(app)
    language.use("de")
    try:
        app.processEvents()
        assert shown.page.heads.buttons[FRENCH].text() == "Französisch · über Englisch"
        assert texts(open_menu(shown))[-1] == "Weitere Sprachen …"
    finally:
        language.use("en")
