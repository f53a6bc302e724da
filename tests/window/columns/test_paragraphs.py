# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader says of the language of a paragraph holds in every column."""

import pytest

from desktop.window.editing.orders import Order
from desktop.window.page import SentenceRef
from desktop.window.page.columns import Further
from desktop.window.storage.additions import KEPT
from tests.window.columns.conftest import column, whole

ROW = 1
FRENCH = Further("fr")


def english(engines):
    """Return how many batches were translated from English into French."""
    made = [engine for engine in engines.made if engine.info.pair == ("en", "fr")]
    return sum(len(engine.submitted) for engine in made)


@pytest.fixture
def told(shown, qtbot, engines):
    """The window after the reader has said that a paragraph is in English already."""
    shown.paragraph_language.choose(ROW, "en")
    qtbot.waitUntil(lambda: column(shown, "fr").pairs[ROW].language == "en")
    return shown


def test_a_column_is_translated_from_the_language_of_the_paragraph(told, engines):
    assert english(engines) == 1
    assert told.table.text(ROW, FRENCH) == told.table.paragraph(ROW).text.upper()
    assert column(told, "fr").pairs[ROW - 1].language == ""


def test_what_is_undone_is_undone_in_every_column(told, qtbot):
    told.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: column(told, "fr").pairs[ROW].language == "")


def test_a_paragraph_that_is_left_is_left_in_every_column(shown, qtbot):
    text = shown.table.paragraph(ROW).text
    shown.paragraph_language.choose(ROW, KEPT)
    assert shown.table.text(ROW, FRENCH) == text
    shown.paragraph_language.choose(ROW, "")
    qtbot.waitUntil(lambda: shown.table.text(ROW, FRENCH) == text.upper())


def test_a_paragraph_in_the_language_of_a_column_stays_there(shown, qtbot):
    shown.paragraph_language.choose(ROW, "fr")
    qtbot.waitUntil(lambda: shown.table.pair(ROW).language == "fr")
    assert shown.table.text(ROW, FRENCH) == shown.table.paragraph(ROW).text


def test_it_holds_when_columns_change_places(told, qtbot, engines):
    before = english(engines)
    with qtbot.waitSignal(told.reader.finished):
        told.columns.make_main(FRENCH)
    assert told.paragraph_language.chosen(ROW) == "en"
    assert told.table.pair(ROW).language == "en"
    assert english(engines) == before
    assert column(told, "en").pairs[ROW].target == told.table.paragraph(ROW).text


def test_it_holds_at_the_next_start(told, quick, qtbot, article):
    told.close()
    again = quick()
    again.open_path(article)
    qtbot.waitUntil(lambda: bool(again.columns.languages) and whole(again, "fr"))
    qtbot.waitUntil(lambda: column(again, "fr").pairs[ROW].language == "en")


def test_rows_that_wait_do_not_fail_with_one_in_another_language(shown, qtbot, engines):
    shown.columns.close_column(FRENCH)
    shown.paragraph_language.choose(ROW, "en")
    engines.delay, engines.missing = 0.3, ("en", "fr")
    shown.columns.add("fr")
    qtbot.waitUntil(shown.banner.isVisible)
    qtbot.waitUntil(lambda: whole(shown, "fr"))
    french = column(shown, "fr")
    assert french.progress.failed == []
    assert french.pairs[ROW].language == ""


def test_a_model_that_is_missing_is_told_of_once(shown, qtbot, engines):
    engines.missing = ("en", "fr")
    told = []
    shown.columns._works[FRENCH].failed.connect(told.append)
    before = shown.table.text(ROW, FRENCH)
    shown.paragraph_language.choose(ROW, "en")
    qtbot.waitUntil(shown.banner.isVisible)
    assert shown.banner.text.startswith("French: No installed model translates")
    shown.revising.editing.edit(SentenceRef(ROW, 0), "Another edit.")
    assert not shown.columns._works[FRENCH].busy
    assert len(told) == 1
    assert shown.table.text(ROW, FRENCH) == before


def test_a_model_that_is_missing_stops_no_other_language(shown, qtbot, engines):
    engines.missing = ("en", "fr")
    work = shown.columns._works[FRENCH]
    for row, language in ((ROW, "es"), (ROW + 1, "en")):
        work._orders[row] = Order(row, work.known.pairs[row], language, language)
    work.start()
    qtbot.waitUntil(lambda: not work._orders)
    assert work._refused == {ROW + 1: "en"}
    assert [work.known.pairs[row].language for row in (ROW, ROW + 1)] == ["es", ""]


def turn(qtbot, window, column):
    with qtbot.waitSignal(window.reader.finished):
        window.columns.make_main(column)


def test_what_is_left_can_be_translated_after_columns_have_changed_places(shown, qtbot):
    text = shown.table.paragraph(ROW).text
    shown.paragraph_language.choose(ROW, KEPT)
    turn(qtbot, shown, FRENCH)
    assert shown.paragraph_language.chosen(ROW) == KEPT
    assert shown.table.text(ROW, Further("en")) == text
    turn(qtbot, shown, Further("en"))
    assert shown.table.pair(ROW).target == text
    shown.paragraph_language.choose(ROW, "")
    qtbot.waitUntil(lambda: shown.table.pair(ROW).target == text.upper())
    qtbot.waitUntil(lambda: shown.table.text(ROW, FRENCH) == text.upper())
