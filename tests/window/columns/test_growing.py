# SPDX-License-Identifier: GPL-3.0-or-later
"""Further columns grow with a book that is still being read."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop.reading import Part
from desktop.window.opening import steps as opening
from desktop.window.opening.work import Request
from desktop.window.page.columns import Further
from tests.window.columns.conftest import column, whole
from tests.window.conftest import long_document

BOOK = replace(long_document(60), sha256="7" * 64, file="buch.epub")
REQUEST = Request(language="de", text="buch")
FRENCH, ENGLISH = Further("fr"), Further("en")


@pytest.fixture
def gate(monkeypatch) -> Iterator[threading.Event]:
    """A book of which the rest is read when the gate opens."""
    opened = threading.Event()

    def parts(_: Request, spare: object = None) -> Iterator[Part]:
        yield Part(replace(BOOK, paragraphs=BOOK.paragraphs[:20]), 20 / 60)
        opened.wait(60)
        yield Part(replace(BOOK, paragraphs=BOOK.paragraphs[20:]), 1.0)

    monkeypatch.setattr(opening, "_parts", parts)
    yield opened
    opened.set()


@pytest.fixture
def begun(quick, qtbot, gate):
    """The beginning of the book in both languages."""
    window = quick()
    window.reader.open(REQUEST)
    qtbot.waitUntil(lambda: window.table.finished == 20)
    window.columns.add("fr")
    qtbot.waitUntil(lambda: whole(window, "fr"))
    return window


def test_rows_that_come_later_are_translated_in_every_column(begun, qtbot, gate):
    with qtbot.waitSignal(begun.reader.finished):
        gate.set()
    qtbot.waitUntil(lambda: whole(begun, "fr"))
    assert len(column(begun, "fr").pairs) == 60
    # The last row is there a moment before the work on it has ended.
    qtbot.waitUntil(lambda: not begun.columns._works[FRENCH].busy)


def test_columns_change_places_while_the_book_is_read(begun, qtbot, gate):
    begun.columns.make_main(FRENCH)
    qtbot.waitUntil(lambda: begun.table.finished == 20)
    assert not begun.reader.complete
    with qtbot.waitSignal(begun.reader.finished):
        gate.set()
    qtbot.waitUntil(lambda: whole(begun, "en"))
    assert len(begun.table) == 60
    assert begun.reader.bilingual.target_language == "fr"
    assert begun.reader.bilingual.document.paragraphs == BOOK.paragraphs


def test_what_is_in_sight_changes_places_at_once_and_nothing_is_lost(begun, qtbot, gate, engines):
    sent = sum(len(engine.submitted) for engine in engines.made)
    seen = begun.page.in_sight
    begun.columns.make_main(FRENCH)
    assert all(begun.table.pair(row) is not None for row in seen)
    assert len(seen) <= begun.table.finished < 20
    begun.columns.make_main(ENGLISH)
    qtbot.waitUntil(lambda: begun.table.finished == 20)
    assert whole(begun, "fr")
    assert sum(len(engine.submitted) for engine in engines.made) == sent


def test_another_book_takes_the_columns_away(begun, qtbot, gate, article):
    gate.set()
    with qtbot.waitSignal(begun.reader.finished):
        begun.open_path(article)
    assert begun.columns.languages == ()
    qtbot.waitUntil(lambda: not begun.columns._leaving)
