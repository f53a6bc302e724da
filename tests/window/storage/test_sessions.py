# SPDX-License-Identifier: GPL-3.0-or-later
"""What is remembered from one start to the next."""

import datetime as dt

from PySide6.QtWidgets import QPushButton

from desktop.document import Document, Paragraph
from desktop.window.dress.theme import THEMES, ThemeName
from desktop.window.settings.preferences import Preferences
from desktop.window.storage import recents
from desktop.window.storage.sessions import REOPEN, first_paths

DAY = dt.date(2026, 5, 12)


def offered(window):
    places = (window.welcome._recent.itemAt(at) for at in range(window.welcome._recent.count()))
    return [place.widget() for place in places if isinstance(place.widget(), QPushButton)]


def test_recent_articles_have_titles_and_days(settings, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")
    recents.remember(settings, path, Document((Paragraph("Erster Satz."),)), DAY)
    (found,) = recents.recents(settings)
    assert (found.words, found.opened) == ("Erster Satz.", DAY)
    assert found.place.startswith("a.txt · ")
    recents.remember(settings, path, Document((Paragraph("x"),), title="Die  Brücke"), DAY)
    assert recents.recents(settings)[0].words == "Die Brücke"


def test_spoilt_words_do_no_harm(settings, tmp_path):
    settings.remember(tmp_path / "a.txt")
    for text in ("{", "[]", '{"' + str(tmp_path / "a.txt") + '": ["x", "kein Tag"]}'):
        settings.set_text("files/recent_words", text)
        assert recents.recents(settings)[0].path == tmp_path / "a.txt"


def test_only_as_much_is_remembered_as_is_listed(settings, tmp_path):
    for number in range(40):
        recents.remember(settings, tmp_path / str(number), Document((), title="t" * 500), DAY)
    assert len(settings.text("files/recent_words")) < 12 * 400
    recents.forget_all(settings)
    assert recents.recents(settings) == []
    assert settings.text("files/recent_words") == ""


def test_the_welcome_page_and_the_menu_show_them(opened, article, settings, tmp_path):
    gone = tmp_path / "weg.txt"
    recents.remember(settings, gone, Document((), title="Verschwunden & weg"), DAY)
    opened.list_recent()
    lost, there = offered(opened)
    assert there.text().startswith("Die Brücke")
    assert "bruecke.txt" in there.text()
    assert not lost.isEnabled()
    assert "is not there" in lost.toolTip()
    opened.actions_.recent.aboutToShow.emit()
    first, second = opened.actions_.recent.actions()[:2]
    assert not first.isEnabled()
    assert first.text().replace("&&", "&").startswith("Verschwunden & weg")
    assert second.text().startswith("Die Brücke")


def test_the_last_article_opens_if_the_reader_wants_it(settings, article):
    assert first_paths([], settings) == [None]
    settings.remember(article)
    assert first_paths([], settings) == [None]
    settings.set_flag(REOPEN, on=True)
    assert first_paths([], settings) == [article]
    assert first_paths([article.parent], settings) == [article.parent]
    article.unlink()
    assert first_paths([], settings) == [None]


def test_reopening_is_chosen_in_the_settings(opened, settings):
    opened.actions_["preferences"].trigger()
    dialog = opened.findChild(Preferences)
    assert not dialog.program.reopen.isChecked()
    dialog.program.reopen.click()
    assert settings.flag(REOPEN)


def test_it_is_said_once_that_changes_are_kept(opened, reopen, article):
    from desktop.window.page import SentenceRef

    opened.revising.editing.check(SentenceRef(0, 0))
    assert "kept on this computer" in opened.status.text
    opened.close()
    again = reopen(article)
    again.revising.editing.check(SentenceRef(0, 0))
    assert "kept on this computer" not in again.status.text


def test_the_settings_show_what_a_choice_does(opened):
    opened.actions_["preferences"].trigger()
    dialog = opened.findChild(Preferences)
    for box, value in (
        (dialog.looks.theme, "dark"),
        (dialog.looks.text_size, 140),
        (dialog.looks.face, "sans"),
    ):
        before = dialog.preview.grab().toImage()
        index = box.findData(value)
        box.setCurrentIndex(index)
        box.activated.emit(index)
        assert dialog.preview.grab().toImage() != before
    assert dialog.preview.view.theme == opened.page.theme
    assert dialog.preview.view.stack.typography == opened.page.stack.typography


def test_every_window_follows_the_settings(opened, reopen, article):
    other = reopen(article)
    opened.actions_["preferences"].trigger()
    box = opened.findChild(Preferences).looks.theme
    for name in ("dark", "sepia"):
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
        assert other.page.theme == opened.page.theme == THEMES[ThemeName(name)]
