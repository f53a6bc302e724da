# SPDX-License-Identifier: GPL-3.0-or-later
"""Words are looked up by click and by key, and at once."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl

from desktop.dictionaries import import_source, installed, recognise
from desktop.document import Side
from desktop.window.dictionaries.dialog import DictionariesDialog
from desktop.window.page import SentenceRef
from tests.dictionaries.books import write_ding
from tests.window.cards.conftest import REF, click, point_of, shown


def test_a_click_on_a_word_of_the_pinned_sentence(qtbot, reading):
    click(qtbot, reading, "Brücke")
    text = shown(qtbot, reading, "Brücke")
    assert "noun, feminine" in text
    assert "bridge" in text
    assert "Kleines Wörterbuch Deutsch-Englisch (GPL-2.0)" in text
    assert reading.page.focus.current == REF


def test_the_first_click_only_pins(qtbot, shelved, opened):
    click(qtbot, opened, "Brücke")
    assert opened.page.focus.current == REF
    assert opened.page.words.place is None


def test_a_second_click_on_the_word_puts_the_card_away(qtbot, reading):
    click(qtbot, reading, "Brücke")
    shown(qtbot, reading, "Brücke")
    click(qtbot, reading, "Brücke")
    assert not reading.look_up.card.isVisible()
    assert reading.page.focus.current == REF


def test_d_begins_and_arrows_go_from_word_to_word(qtbot, reading):
    page = reading.page
    qtbot.keyClick(page, Qt.Key.Key_D)
    shown(qtbot, reading, "Die")
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert "town" in shown(qtbot, reading, "Stadt")
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert "from “baut”" in shown(qtbot, reading, "bauen")
    qtbot.keyClick(page, Qt.Key.Key_Left)
    shown(qtbot, reading, "Stadt")
    qtbot.keyClick(page, Qt.Key.Key_Left)
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert page.words.place.side is Side.TARGET
    assert page.words.text(page.words.place)[slice(*page.words.place.span)] == "FLUSS"


def test_escape_puts_the_card_away_first_and_releases_then(qtbot, reading):
    page = reading.page
    qtbot.keyClick(page, Qt.Key.Key_D)
    shown(qtbot, reading, "Die")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not reading.look_up.card.isVisible()
    assert page.focus.current == REF
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.focus.current is None


@pytest.mark.parametrize("key", [Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_moving_on_or_editing_puts_the_card_away(qtbot, reading, key):
    qtbot.keyClick(reading.page, Qt.Key.Key_D)
    shown(qtbot, reading, "Die")
    qtbot.keyClick(reading.page, key)
    assert not reading.look_up.card.isVisible()


def test_the_words_of_the_sentence_are_looked_up_before_they_are_asked(qtbot, reading):
    look_up, words = reading.look_up, reading.page.words
    queries = [look_up._query(place) for place in words.near()]
    assert len(queries) > 8
    qtbot.waitUntil(lambda: not look_up._answers.missing(queries))
    assert not look_up.card.isVisible()
    click(qtbot, reading, "Brücke")
    assert look_up.card.isVisible()  # At once, without waiting for another thread.
    assert "bridge" in look_up.card.body.toPlainText()


def test_what_was_prepared_gives_way_to_another_dictionary(qtbot, reading, tmp_path):
    look_up = reading.look_up
    queries = [look_up._query(place) for place in reading.page.words.near()]
    qtbot.waitUntil(lambda: not look_up._answers.missing(queries))
    book = write_ding(tmp_path / "books", "# Name :: Fluesse, German-English\nFluss {m} :: river\n")
    for _ in import_source(recognise(book), tmp_path / "dictionaries"):
        pass
    click(qtbot, reading, "Fluss")
    assert "river" in shown(qtbot, reading, "Fluss")


def test_a_damaged_dictionary_is_told_of_when_a_word_is_asked(qtbot, reading, tmp_path):
    look_up = reading.look_up
    queries = [look_up._query(place) for place in reading.page.words.near()]
    qtbot.waitUntil(lambda: not look_up._answers.missing(queries))
    (file,) = (tmp_path / "dictionaries").glob("*.sqlite")
    file.write_bytes(file.read_bytes()[:5000] + bytes(20_000))
    look_up.prepare()
    qtbot.waitUntil(lambda: not look_up._runner.busy)
    assert not look_up.card.isVisible()
    click(qtbot, reading, "Brücke")
    qtbot.waitUntil(look_up.card.isVisible)
    assert "bridge" not in look_up.card.body.toPlainText()


def test_the_word_under_the_pointer_is_asked_about(qtbot, reading):
    qtbot.mouseMove(reading.page.viewport(), QPoint(1, 1))
    qtbot.mouseMove(reading.page.viewport(), point_of(reading, "Brücke"))
    qtbot.waitUntil(lambda: reading.page.focus.word is not None)
    qtbot.keyClick(reading.page, Qt.Key.Key_D)
    shown(qtbot, reading, "Brücke")


def test_a_word_that_no_dictionary_has(qtbot, reading):
    click(qtbot, reading, "Fluss")
    assert "No dictionary has this word." in shown(qtbot, reading, "Fluss")


def test_no_dictionary_at_all_leads_to_the_dialog(qtbot, opened, monkeypatch):
    monkeypatch.setattr(installed, "usual_places", list)
    opened.page.set_current(REF)
    click(qtbot, opened, "Brücke")
    text = shown(qtbot, opened, "Brücke")
    assert "There is no dictionary yet: German – English." in text
    opened.look_up.card._follow(QUrl("dictionaries"))
    dialog = opened.findChild(DictionariesDialog)
    assert dialog.isVisible()
    assert not opened.look_up.card.isVisible()
    dialog.close()


def test_a_translation_that_arrives_late_asks_no_more(qtbot, reading):
    qtbot.keyClick(reading.page, Qt.Key.Key_D)
    shown(qtbot, reading, "Die")
    reading.revising.editing.edit(REF, "Something else.")
    assert not reading.look_up.card.isVisible()


def test_a_click_beside_the_words_still_releases(qtbot, reading):
    viewport = reading.page.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(2, viewport.height() - 3))
    assert reading.page.focus.current is None


def test_without_a_current_sentence_d_takes_the_first_on_the_screen(qtbot, shelved, opened):
    opened.page.pointer.leave()
    qtbot.keyClick(opened.page, Qt.Key.Key_D)
    shown(qtbot, opened, "Die")
    assert opened.page.focus.current == SentenceRef(0, 0)


def test_nothing_open_nothing_asked(qtbot, window):
    window.actions_["look_up"].trigger()
    assert window.page.words.place is None
