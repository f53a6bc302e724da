# SPDX-License-Identifier: GPL-3.0-or-later
"""A window with settings of its own and an engine that is quick."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.document import Document, Kind, Paragraph, ParagraphPair, SentencePair
from desktop.settings import Settings
from desktop.window.app import application, build_window
from desktop.window.dress.theme import LIGHT
from desktop.window.main import MainWindow
from desktop.window.page import PageView, PairTable
from desktop.window.page.typography import Typography
from tests.fakes import UpperEngine

ARTICLE = (
    "Die Brücke\n\nDie Stadt baut eine Brücke über den Fluss. Sie wird im Mai fertig sein. "
    "Das sagte die Bürgermeisterin am Donnerstag vor vielen Leuten.\n\n"
    "Die Leute freuen sich sehr darüber. Viele wollen zur Eröffnung kommen und feiern.\n"
)


@pytest.fixture
def app(qapp):
    return application()


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    """Leave nothing on the clipboard.

    Without a display it is a static object of Qt, which would destroy data made in Python when
    there is no interpreter any more, and crash at the very end.
    """
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def nothing_held(qapp):
    """Hide what a test before has left open, let go of all keys and buttons, take the mouse away.

    Without a display the oldest window at a place has the mouse, even from behind another. Qt
    remembers the keys and buttons of the last event that was sent, and moves no mouse to where it
    is already.
    """
    for window in qapp.topLevelWidgets():
        window.hide()
    nobody = QWidget()
    QTest.keyRelease(nobody, Qt.Key.Key_Control)
    for button in qapp.mouseButtons():
        QTest.mouseRelease(nobody, button)
    QCursor.setPos(0, 0)


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def article(tmp_path) -> Path:
    path = tmp_path / "bruecke.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def engine() -> UpperEngine:
    return UpperEngine()


@pytest.fixture
def window(app, qtbot, settings, engine, tmp_path):
    made = build_window(app, settings, lambda pair: engine, tmp_path / "notebooks")
    qtbot.addWidget(made)
    made.resize(1180, 780)
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened(qtbot, window, article) -> MainWindow:
    """The window with the article translated."""
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(article)
    return window


@pytest.fixture
def reopen(qtbot, app, settings, engine, tmp_path):
    """Open an article in another window with the same settings and notebooks."""

    def reopen(article):
        again = build_window(app, settings, lambda pair: engine, tmp_path / "notebooks")
        qtbot.addWidget(again)
        again.resize(1180, 780)
        again.show()
        with qtbot.waitSignal(again.reader.finished):
            again.open_path(article)
        return again

    return reopen


def pair_of(number: int, paragraph: Paragraph) -> ParagraphPair:
    """Pair a paragraph with itself in capitals, one sentence for each full stop."""
    parts = [part for part in paragraph.text.split(". ") if part]
    sources = [f"{part}." for part in parts[:-1]] + parts[-1:]
    pairs = tuple(
        SentencePair(f"{number + 1}.{place + 1}", source, source.upper())
        for place, source in enumerate(sources)
    )
    return ParagraphPair(str(number + 1), paragraph, pairs)


def long_document(rows: int) -> Document:
    """Return a document whose rows differ in height."""
    return Document(
        tuple(
            Paragraph(
                " ".join(f"Satz {row} hat hier die Nummer {n}." for n in range(1 + row * 7 % 9)),
                Kind.HEADING if row % 17 == 0 else Kind.BODY,
            )
            for row in range(rows)
        ),
        language="de",
        title="Ein langer Text",
    )


@pytest.fixture
def make_page(app, qtbot) -> Callable[[Document], PageView]:
    """Make a page that shows a document and waits for all its translations."""

    def make(document: Document) -> PageView:
        page = PageView(PairTable(), Typography("Vollkorn", 18), LIGHT)
        page.table.setParent(page)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        page.table.load(document)
        return page

    return make
