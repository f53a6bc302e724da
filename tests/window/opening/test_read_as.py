# SPDX-License-Identifier: GPL-3.0-or-later
"""How a file was read can be seen and changed, and nothing typed is lost by that."""

import pytest

from desktop.window.page import SentenceRef

PAGE = """<html lang="de"><head><title>Der Rat tagt</title><meta charset="utf-8"></head><body>
<nav><ul><li><a href="/">Startseite und alle Ressorts</a></li></ul></nav>
<article><h1>Der Rat tagt</h1>
<p>Der Rat der Stadt tagte gestern bis spät in die Nacht hinein und kam zu keinem Ende.</p>
<p>Am Ende stand dann doch ein Beschluss, den niemand im Saal noch erwartet hatte.</p></article>
<footer><p>Impressum und Datenschutz</p></footer></body></html>"""
TEXT = "Die Brücke über die Öde wird im März geschlossen, sagte die Bürgermeisterin am Montag.\n"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "rat.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "bruecke.txt"
    path.write_bytes(TEXT.encode("cp1252"))
    return path


@pytest.fixture
def reading(qtbot, window):
    def read(path):
        with qtbot.waitSignal(window.reader.finished):
            window.open_path(path)
        return window

    return read


def choose(qtbot, window, words):
    action = next(a for a in window.read_as.menu().actions() if a.text() == words)
    with qtbot.waitSignal(window.reader.finished):
        action.trigger()


def source(window):
    return [paragraph.text for paragraph in window.table.document.paragraphs]


def test_nothing_is_shown_where_there_is_no_other_way(qtbot, window):
    assert not window.read_as.isVisible()
    with qtbot.waitSignal(window.reader.finished):
        window.open_text(TEXT)
    assert not window.read_as.isVisible()


def test_an_encoding_is_shown_and_changed(qtbot, reading, old):
    window = reading(old)
    assert window.read_as.isVisible()
    assert window.read_as.text().startswith("Windows-1252")
    assert "Windows-1252" in window.read_as.accessibleName()
    choose(qtbot, window, "Mac OS Roman")
    assert window.read_as.text().startswith("Mac OS Roman")
    assert source(window) != [TEXT.strip()]
    choose(qtbot, window, "What the file looks like")
    assert source(window) == [TEXT.strip()]


def test_an_impossible_encoding_changes_nothing(qtbot, reading, old):
    window = reading(old)
    action = next(a for a in window.read_as.menu().actions() if a.text() == "UTF-8")
    with qtbot.waitSignal(window.reader.failed):
        action.trigger()
    assert "not valid utf-8" in window.banner.text
    assert source(window) == [TEXT.strip()]
    assert window.read_as.text().startswith("Windows-1252")


def test_a_web_page_is_read_whole_and_back(qtbot, reading, page):
    window = reading(page)
    assert window.read_as.text().startswith("Article · UTF-8")
    assert not any("Impressum" in text for text in source(window))
    choose(qtbot, window, "The whole page")
    assert window.read_as.text().startswith("Whole page")
    assert any("Impressum" in text for text in source(window))
    assert not window.banner.isVisible()


def test_edits_stay_with_their_text_and_that_is_said(qtbot, reading, page):
    window = reading(page)
    window.revising.editing.edit(SentenceRef(1, 0), "My own words.")
    choose(qtbot, window, "The whole page")
    assert "edits and notes are kept" in window.banner.text
    choose(qtbot, window, "The article alone")
    assert window.table.sentence(SentenceRef(1, 0)).target == "My own words."
    assert not window.banner.isVisible()


def test_another_article_is_not_called_the_same_file(qtbot, reading, old, page):
    window = reading(old)
    window.revising.editing.edit(SentenceRef(0, 0), "Mine.")
    action = next(a for a in window.read_as.menu().actions() if a.text() == "UTF-8")
    with qtbot.waitSignal(window.reader.failed):
        action.trigger()
    reading(page)
    assert not window.banner.isVisible()


def test_language_and_reading_are_chosen_together(qtbot, reading, page):
    window = reading(page)
    choose(qtbot, window, "The whole page")
    with qtbot.waitSignal(window.reader.finished):
        window.language.chosen.emit("de")
    assert window.read_as.text().startswith("Whole page")
