# SPDX-License-Identifier: GPL-3.0-or-later
"""A book in the window: its first pages at once, and nothing moves when the others come."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.reading import Part
from desktop.window.opening import steps as opening
from desktop.window.opening.work import Request
from desktop.window.page import SentenceRef
from tests.reading.books import long_epub
from tests.window.conftest import long_document

BOOK = replace(long_document(400), sha256="7" * 64, file="buch.epub")
REQUEST = Request(language="de", text="buch")


def part(first: int, end: int) -> Part:
    return Part(replace(BOOK, paragraphs=BOOK.paragraphs[first:end]), end / 400)


@pytest.fixture
def gate(monkeypatch) -> Iterator[threading.Event]:
    """A book of which the rest is read when the gate opens."""
    opened = threading.Event()

    def parts(_: Request, spare: object = None) -> Iterator[Part]:
        yield part(0, 100)
        opened.wait(60)
        yield part(100, 400)

    monkeypatch.setattr(opening, "_parts", parts)
    yield opened
    opened.set()


def test_rows_that_come_behind_move_nothing(qtbot, window, gate) -> None:
    window.reader.open(REQUEST)
    qtbot.waitUntil(lambda: window.table.finished == 100)
    page = window.page
    page.scroll_to(1500.0)
    page.set_current(SentenceRef(page.first_visible + 1, 0))
    before = [(index, round(top)) for index, top in page.stack.visible(600)]
    assert "25" in window.status.text
    with qtbot.waitSignal(window.reader.finished):
        gate.set()
    assert [(index, round(top)) for index, top in page.stack.visible(600)] == before
    assert len(page.stack) == len(window.table) == 400
    assert window.table.complete
    bar = page.verticalScrollBar()
    assert bar.maximum() > page.stack.height / 2
    assert window.reader.bilingual.document == replace(BOOK, language="de")


def test_a_stopped_book_is_read_on(qtbot, window, gate) -> None:
    window.reader.open(REQUEST)
    qtbot.waitUntil(lambda: window.table.finished == 100)
    with qtbot.waitSignal(window.reader.stopped):
        window.reader.cancel()
        gate.set()
    assert len(window.table) == 100
    assert window.actions_["resume"].isEnabled()
    with qtbot.waitSignal(window.reader.finished):
        window.actions_["resume"].trigger()
    assert window.reader.bilingual.document == replace(BOOK, language="de")


def test_the_place_in_what_is_not_read_yet_is_found_again(qtbot, window, gate) -> None:
    gate.set()
    with qtbot.waitSignal(window.reader.finished):
        window.reader.open(REQUEST)
    window.page.set_current(SentenceRef(300, 0))
    window.page.places.show_row(300)
    gate.clear()
    window.reader.open(REQUEST)
    qtbot.waitUntil(lambda: window.table.finished == 100)
    with qtbot.waitSignal(window.reader.finished):
        gate.set()
    qtbot.waitUntil(lambda: abs(window.page.first_visible - 300) < 8)


def test_an_edit_in_what_is_not_read_yet_is_there_when_it_comes(qtbot, window, gate) -> None:
    gate.set()
    with qtbot.waitSignal(window.reader.finished):
        window.reader.open(REQUEST)
    window.revising.editing.edit(SentenceRef(300, 0), "My own words.")
    window.revising.editing.note(SentenceRef(301, 0), "Look again.")
    gate.clear()
    window.reader.open(REQUEST)
    qtbot.waitUntil(lambda: window.table.finished == 100)
    with qtbot.waitSignal(window.reader.finished):
        gate.set()
    assert window.table.sentence(SentenceRef(300, 0)).target == "My own words."
    assert window.table.notes[SentenceRef(301, 0)] == "Look again."


def test_a_real_book_opens_whole(qtbot, window, tmp_path) -> None:
    path = tmp_path / "buch.epub"
    path.write_bytes(long_epub(6))
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(path)
    document = window.reader.bilingual.document
    assert len(document.paragraphs) == 6 * 21
    assert window.windowTitle().startswith("Das Wehr")
    qtbot.keyClick(window.page, Qt.Key.Key_End)
