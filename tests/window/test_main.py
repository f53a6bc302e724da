# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a reader meets it: read, copy, cancel, close and come back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.document import Side
from desktop.window.about import About
from desktop.window.app import build_window
from desktop.window.page import SentenceRef


def test_an_article_is_shown_beside_its_translation(opened):
    pairs = opened.table.pairs()
    assert [pair.target for pair in pairs] == [pair.source.upper() for pair in pairs]
    assert opened.page.isVisible()
    assert opened.windowTitle().startswith("Die Brücke")
    assert opened.status.text == "3 paragraphs translated."
    assert opened.language.text().startswith("German, ")


def test_the_columns_say_what_they_are(opened):
    heads = opened.page.heads.accessibleName()
    assert heads == "German · original — English · translation by Fake engine"


def test_a_missing_file_is_told_and_forgotten(qtbot, opened, tmp_path):
    gone = tmp_path / "weg.txt"
    opened.settings.remember(gone)
    with qtbot.waitSignal(opened.reader.failed):
        opened.open_path(gone)
    assert opened.banner.isVisible()
    assert "weg.txt" in opened.banner.text
    assert gone not in opened.settings.recent
    assert opened.table.complete


def test_the_banner_goes_when_the_next_article_opens(qtbot, window, article):
    window.banner.tell("Something happened.")
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(article)
    assert not window.banner.isVisible()


def test_an_english_text_needs_no_translation(qtbot, window):
    english = "This is an article in English. It needs no translation into the same language. " * 5
    with qtbot.waitSignal(window.reader.failed):
        window.open_text(english)
    assert "language of the translation already" in window.banner.text
    assert window.table.text(0, Side.SOURCE).startswith("This is")


def test_the_reader_knows_the_language_better(qtbot, window):
    english = "This is an article in English. It needs no translation into the same language. " * 5
    with qtbot.waitSignal(window.reader.failed):
        window.open_text(english)
    german = next(a for a in window.language.menu().actions() if a.data() == "de")
    with qtbot.waitSignal(window.reader.finished):
        german.trigger()
    assert window.language.text().startswith("German, as you said")
    assert not window.banner.isVisible()


def test_an_engine_that_fails_is_told_and_what_is_done_stays(qtbot, window, engine, samples):
    engine.fail_after = 1
    with qtbot.waitSignal(window.reader.failed):
        window.open_path(samples / "reportage.txt")
    assert "The engine failed." in window.banner.text
    assert window.page.isVisible()
    assert not window.actions_["export"].isEnabled()


def test_cancel_keeps_what_is_done(qtbot, window, engine, samples):
    engine.hold_after = 3
    with qtbot.waitSignal(window.reader.progressed):
        window.open_text((samples / "reportage.txt").read_text(encoding="utf-8") * 20)
    assert window.actions_["cancel"].isEnabled()
    with qtbot.waitSignal(window.reader.stopped):
        qtbot.mouseClick(window.status._cancel, Qt.MouseButton.LeftButton)
    assert window.table.finished > 0
    assert window.status.text.startswith("Stopped")


def test_recent_articles_are_offered(qtbot, opened, article):
    opened.actions_.recent.aboutToShow.emit()
    first = opened.actions_.recent.actions()[0]
    assert first.text() == f"Die Brücke – {article.name}"
    with qtbot.waitSignal(opened.reader.finished):
        first.trigger()
    opened.actions_.recent.actions()[-1].trigger()
    assert opened.settings.recent == ()


def test_both_sides_and_their_source_are_copied(qtbot, opened):
    opened.page.set_current(SentenceRef(1, 1))
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(opened.page, Qt.Key.Key_C, modifiers)
    assert QGuiApplication.clipboard().text() == (
        "Sie wird im Mai fertig sein. — SIE WIRD IM MAI FERTIG SEIN. — Die Brücke, ¶2"
    )
    qtbot.keyClick(opened.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Sie wird im Mai fertig sein.\nSIE WIRD IM MAI FERTIG SEIN."
    )


def test_zoom_by_keys_is_remembered(qtbot, opened, settings):
    size = opened.page.stack.typography.size
    qtbot.keyClick(opened, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.stack.typography.size > size
    assert settings.zoom == 110
    qtbot.keyClick(opened, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.stack.typography.size == size


def test_about_says_that_it_works_offline(opened, qtbot):
    about = About(opened)
    assert "Works offline" in about._words()
    for name in ("CTranslate2", "PySide6", "Vollkorn", "OFL-1.1", "GNU General Public License"):
        assert name in about._words()


def test_the_window_comes_back_as_it_was(qtbot, app, settings, engine, window):
    window.resize(770, 520)  # The screen of the offscreen platform has 800 × 800.
    window.sizes.zoom(1)
    window.close()
    again = build_window(app, settings, lambda pair: engine)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (770, 520)
    assert again.settings.zoom == 110


def test_closing_while_translating_ends_at_once(qtbot, window, engine, samples):
    engine.hold_after = 3
    with qtbot.waitSignal(window.reader.progressed):
        window.open_text((samples / "reportage.txt").read_text(encoding="utf-8") * 20)
    window.close()
    assert not window.reader.busy
    assert engine.closed


def test_the_newest_article_wins(qtbot, window, engine, samples, article):
    engine.hold_after = 1
    with qtbot.waitSignal(window.reader.progressed):
        window.open_path(samples / "reportage.txt")
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(article)
        engine.hold_after = None
    assert window.table.text(0, Side.SOURCE) == "Die Brücke"
    assert [Path(p).name for p in window.settings.recent][:2] == ["bruecke.txt", "reportage.txt"]


def test_what_was_stopped_goes_on(qtbot, window, engine, samples):
    engine.hold_after = 3
    with qtbot.waitSignal(window.reader.progressed):
        window.open_text((samples / "reportage.txt").read_text(encoding="utf-8") * 5)
    with qtbot.waitSignal(window.reader.stopped):
        window.actions_["cancel"].trigger()
    engine.hold_after = None
    done = dict(window.table.finished_pairs())
    assert 0 < len(done) < len(window.table)
    with qtbot.waitSignal(window.reader.finished):
        qtbot.mouseClick(window.status._resume, Qt.MouseButton.LeftButton)
    pairs = window.table.finished_pairs()
    assert len(pairs) == len(window.table)
    assert all(pairs[row] is pair for row, pair in done.items())
    assert [pair.id for pair in window.reader.bilingual.pairs] == [
        str(number) for number in range(1, len(pairs) + 1)
    ]
    assert pairs[len(pairs) - 1].sentences[0].id == f"{len(pairs)}.1"


def test_an_article_that_cannot_be_opened_leaves_the_one_on_the_page(qtbot, opened, tmp_path):
    before = opened.reader.bilingual
    with qtbot.waitSignal(opened.reader.failed):
        opened.open_path(tmp_path / "weg.txt")
    assert opened.reader.bilingual == before
    assert opened.actions_["export"].isEnabled()
    assert opened.reader.shown.path != opened.reader.asked.path
