# SPDX-License-Identifier: GPL-3.0-or-later
"""Words are looked up by click and by key; the card stands beside the sentence, never over it."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl

from desktop.dictionaries import import_source, installed, recognise
from desktop.document import Side
from desktop.window.cards.place import LEAST
from desktop.window.cards.renderings import RenderingsDialog
from desktop.window.dictionaries.dialog import DictionariesDialog
from desktop.window.i18n import WindowLanguage
from desktop.window.page import SentenceRef
from tests.dictionaries.books import DING, write_ding

REF = SentenceRef(1, 0)  # Die Stadt baut eine Brücke über den Fluss.


@pytest.fixture
def shelved(tmp_path):
    """A dictionary among the data of the window."""
    for _ in import_source(recognise(write_ding(tmp_path / "books")), tmp_path / "dictionaries"):
        pass


@pytest.fixture
def reading(shelved, opened):
    opened.page.set_current(REF)
    return opened


def shown(qtbot, window, word):
    """Wait until the card explains a word; return its text."""
    card = window.look_up.card
    qtbot.waitUntil(lambda: card.isVisible() and card.body.toPlainText().startswith(word))
    return card.body.toPlainText()


def point_of(window, word, side=Side.SOURCE):
    page = window.page
    row = page.stack.row(REF.row)
    text = page.table.text(REF.row, side)
    start = text.index(word)
    rect = row.rects(side, start, start + len(word))[0]
    return rect.translated(0, page.stack.y(REF.row) - page.stack.scroll).center().toPoint()


def click(qtbot, window, word, side=Side.SOURCE):
    point = point_of(window, word, side)
    viewport = window.page.viewport()
    qtbot.mouseMove(viewport, point)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)


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


def test_the_card_speaks_the_language_of_the_window(qtbot, app, reading):
    click(qtbot, reading, "Brücke")
    shown(qtbot, reading, "Brücke")
    language = WindowLanguage(app)
    language.use("de")
    qtbot.waitUntil(lambda: "weiblich" in reading.look_up.card.body.toPlainText())
    text = reading.look_up.card.body.toPlainText()
    assert "Substantiv, weiblich" in text
    assert "In diesem Artikel …" in text
    language.use("en")


def test_the_word_under_the_pointer_is_asked_about(qtbot, reading):
    qtbot.mouseMove(reading.page.viewport(), QPoint(1, 1))
    qtbot.mouseMove(reading.page.viewport(), point_of(reading, "Brücke"))
    qtbot.waitUntil(lambda: reading.page.focus.word is not None)
    qtbot.keyClick(reading.page, Qt.Key.Key_D)
    shown(qtbot, reading, "Brücke")


@pytest.mark.parametrize("size", [(1180, 780), (560, 780), (1180, 420), (560, 500)])
@pytest.mark.parametrize("row", [1, 2])
def test_the_card_never_lies_over_the_sentence(qtbot, reading, size, row):
    reading.resize(*size)
    ref = SentenceRef(row, 0)
    reading.page.set_current(ref)
    reading.page.places.reveal(ref)
    qtbot.keyClick(reading.page, Qt.Key.Key_D)
    card = reading.look_up.card
    qtbot.waitUntil(card.isVisible)
    free(reading, card, ref)
    reading.page.scroll_to(reading.page.stack.scroll + 7)
    free(reading, card, ref)


def free(window, card, ref):
    pair = window.page.places.rect_of(ref).toAlignedRect()
    assert not card.geometry().intersects(pair)
    assert window.page.viewport().rect().contains(card.geometry())


def test_a_long_sentence_makes_room_for_the_card(qtbot, shelved, window, tmp_path):
    text = (
        "Ein Anfang.\n\n" + "Die Stadt baut eine Brücke " + "und noch eine Brücke " * 19 + "bald.\n"
    )
    text += "\nSchluss.\n" * 30
    path = tmp_path / "lang.txt"
    path.write_text(text, encoding="utf-8")
    window.resize(900, 700)
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(path)
    window.page.set_current(REF)
    bottom = window.page.viewport().height()
    below = window.page.places.rect_of(REF).bottom() - (bottom - 60)
    window.page.scroll_to(window.page.stack.scroll + below)
    pair = window.page.places.rect_of(REF)
    assert 0 <= pair.top() < LEAST
    assert bottom - LEAST < pair.bottom()
    qtbot.keyClick(window.page, Qt.Key.Key_D)
    qtbot.waitUntil(window.look_up.card.isVisible)
    qtbot.waitUntil(lambda: not window.page.glide.moving)
    free(window, window.look_up.card, REF)


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


def test_all_senses_are_a_second_press_away(qtbot, window, article, tmp_path):
    senses = "".join(f"Brücke {{f}} (Nummer {n}) :: bridge {n}\n" for n in range(9))
    book = write_ding(tmp_path / "books", DING + senses)
    for _ in import_source(recognise(book), tmp_path / "dictionaries"):
        pass
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(article)
    window.page.set_current(REF)
    click(qtbot, window, "Brücke")
    assert "6 more sense" in shown(qtbot, window, "Brücke")
    qtbot.keyClick(window.page, Qt.Key.Key_D)
    text = window.look_up.card.body.toPlainText()
    assert "bridge 8" in text
    assert "more sense" not in text
    qtbot.keyClick(window.page, Qt.Key.Key_D)
    assert not window.look_up.card.isVisible()


def test_a_screen_reader_hears_the_answer(qtbot, reading):
    click(qtbot, reading, "Brücke")
    shown(qtbot, reading, "Brücke")
    card = reading.look_up.card
    assert card.accessibleName() == "Dictionary"
    assert card.accessibleDescription().startswith("Brücke, noun, feminine: bridge")


def test_a_translation_that_arrives_late_asks_no_more(qtbot, reading):
    qtbot.keyClick(reading.page, Qt.Key.Key_D)
    shown(qtbot, reading, "Die")
    reading.revising.editing.edit(REF, "Something else.")
    assert not reading.look_up.card.isVisible()


def test_a_click_beside_the_words_still_releases(qtbot, reading):
    viewport = reading.page.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(2, viewport.height() - 3))
    assert reading.page.focus.current is None


def test_its_renderings_in_the_article_are_listed_and_lead_there(qtbot, reading):
    see = reading.actions_["renderings"]
    assert not see.isEnabled()
    click(qtbot, reading, "Brücke")
    assert "In this article …" in shown(qtbot, reading, "Brücke")
    qtbot.keyClick(reading.page, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    dialog = reading.findChild(RenderingsDialog)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1)
    group = dialog.tree.topLevelItem(0)
    assert group.text(0) == "BRÜCKE – 2×"
    texts = [group.child(n).text(0) for n in range(group.childCount())]
    assert texts == ["¶ 1   Die Brücke", "¶ 2   Die Stadt baut eine Brücke über den Fluss."]
    dialog.tree.itemActivated.emit(group.child(0), 0)
    assert reading.page.focus.current == SentenceRef(0, 0)
    assert not see.isEnabled()
    dialog.close()


def test_the_list_of_renderings_goes_with_its_article(qtbot, reading, article):
    click(qtbot, reading, "Brücke")
    shown(qtbot, reading, "Brücke")
    reading.look_up.see_renderings("Brücke")
    dialog = reading.findChild(RenderingsDialog)
    with qtbot.waitSignal(dialog.destroyed), qtbot.waitSignal(reading.reader.finished):
        reading.open_path(article)


def test_without_a_current_sentence_d_takes_the_first_on_the_screen(qtbot, shelved, opened):
    opened.page.pointer.leave()
    qtbot.keyClick(opened.page, Qt.Key.Key_D)
    shown(qtbot, opened, "Die")
    assert opened.page.focus.current == SentenceRef(0, 0)


def test_nothing_open_nothing_asked(qtbot, window):
    window.actions_["look_up"].trigger()
    assert window.page.words.place is None
