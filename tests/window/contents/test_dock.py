# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapters stand beside a book, and not beside an article."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop.document import Document, Kind, Origin, Paragraph
from desktop.window.contents.chapter_list import ChapterList
from desktop.window.contents.chapters import Chapter, Chapters


def book(chapters: int, *, paragraphs: int = 30, named: bool = True) -> Document:
    found = []
    for number in range(1, chapters + 1):
        origin = Origin(chapter=f"Kapitel {number}" if named else "")
        found.append(Paragraph(f"Kapitel {number}", Kind.HEADING, origin=origin))
        for place in range(paragraphs):
            if place == paragraphs // 2:
                found.append(Paragraph(f"Rast {number}", Kind.HEADING, origin=origin))
            text = f"Das ist der Absatz {place} von Kapitel {number}, und er ist nicht lang."
            found.append(Paragraph(text, origin=origin))
    return Document(tuple(found), language="de", title="Das Wehr")


@pytest.fixture
def reading(window):
    """The window with a book in it."""
    window.views.setCurrentWidget(window.page)
    window.table.load(book(12))
    return window


def test_headings_lie_within_their_chapters() -> None:
    chapters = Chapters()
    document = book(2, paragraphs=4)
    found = chapters.extend(document.paragraphs[:3]) + chapters.extend(document.paragraphs[3:])
    assert found == [
        Chapter(0, "Kapitel 1"),
        Chapter(3, "Rast 1", 1),
        Chapter(6, "Kapitel 2"),
        Chapter(9, "Rast 2", 1),
    ]
    assert list(chapters.found) == found
    assert [chapters.at(row) for row in (0, 2, 3, 5, 6, 11)] == [0, 0, 1, 1, 2, 3]


def test_without_chapters_headings_are_all_there_is() -> None:
    chapters = Chapters()
    chapters.extend(book(2, paragraphs=4, named=False).paragraphs)
    assert [chapter.level for chapter in chapters.found] == [0, 0, 0, 0]
    assert not chapters.is_book
    assert Chapters().at(5) == -1


def test_a_long_text_with_headings_is_a_book() -> None:
    chapters = Chapters()
    chapters.extend(book(40, named=False).paragraphs)
    assert chapters.is_book


def test_contents_stand_beside_a_book(reading) -> None:
    assert reading.contents.isVisible()
    assert reading.actions_["contents"].isChecked()
    assert reading.contents.titles[:3] == ["Kapitel 1", "Rast 1", "Kapitel 2"]


def test_an_article_has_none(opened) -> None:
    assert not opened.contents.isVisible()
    assert not opened.actions_["contents"].isEnabled()


def test_a_click_goes_to_a_chapter_and_marks_it(qtbot, reading) -> None:
    view = reading.contents.view
    index = view.model().index(14, 0)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    row = 7 * 32
    qtbot.waitUntil(lambda: reading.page.first_visible in (row - 1, row))
    qtbot.waitUntil(lambda: reading.contents.marked == "Kapitel 8")
    assert reading.page.hasFocus()


def test_keys_go_to_a_chapter(qtbot, reading) -> None:
    view = reading.contents.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(6, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reading.contents.marked == "Rast 4")
    assert reading.page.hasFocus()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert reading.page.hasFocus()


def test_the_mark_follows_the_reader(qtbot, reading) -> None:
    reading.page.setFocus()
    reading.page.places.show_row(5 * 32 + 2)
    qtbot.waitUntil(lambda: reading.contents.marked == "Kapitel 6")


def test_it_grows_with_the_book(reading) -> None:
    more = book(14)
    reading.table.extend(replace(more, paragraphs=more.paragraphs[12 * 32 :]))
    assert reading.contents.titles[-2:] == ["Kapitel 14", "Rast 14"]
    assert len(reading.contents.titles) == 28


def test_it_never_comes_up_under_the_eyes_of_the_reader(window) -> None:
    window.views.setCurrentWidget(window.page)
    plain = book(40, named=False)
    window.table.load(replace(plain, paragraphs=plain.paragraphs[:40]), growing=True)
    window.table.extend(replace(plain, paragraphs=plain.paragraphs[40:]))
    assert not window.contents.isVisible()
    assert window.actions_["contents"].isEnabled()


def test_the_first_chapter_of_a_book_tells_that_others_follow(window) -> None:
    window.views.setCurrentWidget(window.page)
    whole = book(3)
    window.table.load(replace(whole, paragraphs=whole.paragraphs[:9]), growing=True)
    assert window.contents.isVisible()
    window.table.load(replace(whole, paragraphs=whole.paragraphs[:9]))
    assert not window.contents.isVisible()


def test_whoever_closes_it_is_not_bothered_again(reading) -> None:
    reading.actions_["contents"].trigger()
    assert not reading.contents.isVisible()
    reading.table.load(book(9))
    assert not reading.contents.isVisible()
    reading.actions_["contents"].trigger()
    reading.table.load(book(8))
    assert reading.contents.isVisible()


def test_it_is_named_in_the_language_of_the_window(reading) -> None:
    assert reading.contents.windowTitle() == "Contents"
    assert reading.contents.view.accessibleName() == "Chapters and headings"
    QApplication.sendEvent(reading.contents, QEvent(QEvent.Type.LanguageChange))
    assert reading.contents.windowTitle() == "Contents"


def test_a_long_book_is_looked_through_in_turns(qtbot, window) -> None:
    window.views.setCurrentWidget(window.page)
    window.table.load(book(200))
    assert 0 < len(window.contents.titles) < 400
    assert window.contents.isVisible()
    qtbot.waitUntil(lambda: len(window.contents.titles) == 400)


def test_the_list_is_a_sound_model(qtmodeltester) -> None:
    chapters = ChapterList()
    qtmodeltester.check(chapters)
    chapters.extend([Chapter(0, "Ebbe"), Chapter(3, "Flut", 1)])
    chapters.extend([])
    chapters.extend([Chapter(9, "Wehr")])
    assert [chapters.index(n, 0).data().strip() for n in range(3)] == ["Ebbe", "Flut", "Wehr"]
    qtmodeltester.check(chapters)
    chapters.clear()
    assert chapters.rowCount() == 0


def test_a_heading_is_that_of_its_chapter_only_in_whole_words() -> None:
    """A chapter on freedom has letters that are numbers of its parts as well."""
    origin = Origin(chapter="Über die Freiheit: Teil 2")
    texts = ("Über die Freiheit", "Teil 2", "I", "II", "E", "…")
    headings = [Paragraph(text, Kind.HEADING, origin=origin) for text in texts]
    found = Chapters().extend(headings)
    assert [chapter.title for chapter in found] == [origin.chapter, "I", "II", "E", "…"]
