# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of a word speaks the language of the window and stands beside the sentence."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.dictionaries import Gender, Part, import_source, recognise
from desktop.window.cards.place import LEAST
from desktop.window.i18n import WindowLanguage
from desktop.window.page import SentenceRef
from tests.dictionaries.books import DING, write_ding
from tests.window.cards.conftest import REF, click, shown


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


def test_the_card_is_set_in_the_type_of_the_page(qtbot, reading):
    click(qtbot, reading, "Brücke")
    shown(qtbot, reading, "Brücke")
    card = reading.look_up.card
    before = card.body.document().clone(card)
    reading.actions_["zoom_in"].trigger()
    after = card.body.document()
    for document in (before, after):
        document.setTextWidth(-1)
    assert after.toPlainText() == before.toPlainText()
    assert after.idealWidth() > before.idealWidth()


def test_a_screen_reader_hears_all_senses_when_all_are_shown(qtbot, reading):
    click(qtbot, reading, "Brücke")
    shown(qtbot, reading, "Brücke")
    card = reading.look_up.card
    sense = card._finding.answers[0].articles[0].senses[0]
    senses = tuple(
        replace(sense, glosses=(replace(sense.glosses[0], text=f"bridge {n}"),)) for n in range(9)
    )
    answer = card._finding.answers[0]
    article = replace(answer.articles[0], senses=senses, part=Part.OTHER, gender=Gender.NONE)
    card.show_finding(replace(card._finding, answers=(replace(answer, articles=(article,)),)))
    assert card.accessibleDescription().startswith("Brücke: bridge 0")
    assert "bridge 8" not in card.accessibleDescription()
    card.show_whole()
    assert "bridge 8" in card.accessibleDescription()
