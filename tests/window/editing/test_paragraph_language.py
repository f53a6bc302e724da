# SPDX-License-Identifier: GPL-3.0-or-later
"""One paragraph can be in another language than its article, or stay as it is."""

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.export import export, formats
from desktop.window.app import application, build_window
from desktop.window.page import SentenceRef
from desktop.window.storage.additions import KEPT
from models.engine import Translation
from models.errors import ModelError
from tests.fakes import FakeBatch, UpperEngine

ROW = 1
GERMAN = "DIE STADT BAUT EINE BRÜCKE ÜBER DEN FLUSS."


class FrenchBatch(FakeBatch):
    def result(self):
        return [Translation(f"French: {sentence}", -0.5) for sentence in self.sentences]


class FrenchEngine(UpperEngine):
    def submit(self, sentences):
        self.submitted.append(list(sentences))
        return FrenchBatch(sentences)


@pytest.fixture
def french():
    return FrenchEngine()


@pytest.fixture
def show(qtbot, settings, french, article):
    """Open the article in a new window with the same notebooks."""
    engines = {"de": UpperEngine(), "fr": french}
    windows = []

    def load(pair):
        if pair.source not in engines:
            raise ModelError("No installed model translates from Danish to English.")
        return engines[pair.source]

    def show(file=article):
        made = build_window(application(), settings, load, article.parent / "notebooks")
        qtbot.addWidget(made)
        made.resize(1180, 780)
        made.show()
        made.paragraph_language._available = lambda pair: [1] if pair.source in engines else []
        with qtbot.waitSignal(made.reader.finished):
            made.open_path(file)
        windows.append(made)
        return made

    yield show
    for window in windows:
        window.close()


@pytest.fixture
def shown(show):
    return show()


def targets(window, row=ROW):
    return [pair.target for pair in window.table.pair(row).sentences]


def choose(qtbot, window, language, row=ROW):
    with qtbot.waitSignal(
        window.paragraph_language._runner.ended, check_params_cb=lambda ending, _: ending == "done"
    ):
        window.paragraph_language.choose(row, language)


def test_a_paragraph_is_translated_from_another_language(qtbot, shown, french):
    sources = [pair.source for pair in shown.table.pair(ROW).sentences]
    before = targets(shown, 2)
    choose(qtbot, shown, "fr")
    assert targets(shown) == [f"French: {source}" for source in sources]
    assert targets(shown, 2) == before
    assert sorted(one for batch in french.submitted for one in batch) == sorted(sources)
    assert not shown.table.marks(ROW)
    assert shown.reader.bilingual.pairs[ROW].sentences[0].target == f"French: {sources[0]}"


def test_a_paragraph_can_stay_as_it_is_and_come_back(shown):
    shown.paragraph_language.choose(ROW, KEPT)
    pair = shown.table.pair(ROW)
    assert [s.target for s in pair.sentences] == [s.source for s in pair.sentences]
    shown.paragraph_language.choose(ROW, "")
    assert targets(shown)[0] == GERMAN


def test_it_can_be_undone(qtbot, shown):
    choose(qtbot, shown, "fr")
    shown.actions_["undo"].trigger()
    assert targets(shown)[0] == GERMAN
    with qtbot.waitSignal(shown.paragraph_language._runner.ended):
        shown.actions_["redo"].trigger()
    assert targets(shown)[0].startswith("French: ")


def test_it_is_known_when_the_article_is_opened_again(qtbot, shown, show):
    choose(qtbot, shown, "fr")
    shown.paragraph_language.choose(2, KEPT)
    shown.close()
    again = show()
    qtbot.waitUntil(lambda: targets(again)[0].startswith("French: "))
    assert targets(again, 2) == [pair.source for pair in again.table.pair(2).sentences]
    assert targets(again, 0) == ["DIE BRÜCKE"]


def test_what_the_reader_wrote_stays(qtbot, shown):
    ref = SentenceRef(ROW, 1)
    shown.revising.editing.edit(ref, "My own words.")
    shown.revising.editing.note(ref, "A note.")
    choose(qtbot, shown, "fr")
    assert targets(shown)[1] == "My own words."
    assert shown.table.machine(ref).target.startswith("French: ")
    assert shown.table.notes[ref] == "A note."


def test_what_the_reader_wrote_stays_in_a_project(qtbot, shown, show, tmp_path):
    path = tmp_path / "a.synopse"
    shown.revising.editing.edit(SentenceRef(ROW, 1), "My own words.")
    with qtbot.waitSignal(shown.saving.saved):
        shown.projects._order(path)
    shown.paragraph_language.choose(ROW, KEPT)
    shown.actions_["undo"].trigger()
    assert targets(shown)[1] == "My own words."
    shown.close()
    assert targets(show(path))[1] == "My own words."


def test_cutting_sentences_does_not_forget_the_language(qtbot, shown, show):
    shown.paragraph_language.choose(ROW, KEPT)
    shown.page.set_current(SentenceRef(ROW, 0))
    shown.actions_["join"].trigger()
    kept = targets(shown)
    assert len(kept) == 2
    shown.close()
    assert targets(show()) == kept


def test_a_model_that_fails_is_told_and_nothing_changes(qtbot, shown):
    with qtbot.waitSignal(shown.paragraph_language._runner.ended):
        shown.paragraph_language.choose(ROW, "da")
    assert "Danish" in shown.banner.text
    assert targets(shown)[0] == GERMAN


def test_the_language_of_a_paragraph_goes_into_what_is_exported(qtbot, shown):
    assert [pair.language for pair in shown.reader.bilingual.pairs] == ["", "", ""]
    choose(qtbot, shown, "fr")
    shown.paragraph_language.choose(2, "en")
    assert [pair.language for pair in shown.reader.bilingual.pairs] == ["", "fr", "en"]
    assert targets(shown, 2) == [pair.source for pair in shown.table.pair(2).sentences]
    shown.actions_["undo"].trigger()
    shown.paragraph_language.choose(0, KEPT)
    assert [pair.language for pair in shown.reader.bilingual.pairs] == ["", "fr", ""]


@pytest.mark.parametrize("name", ["artikel.synopse", "artikel.json", "artikel.tmx"])
def test_a_file_brings_the_languages_of_its_paragraphs(qtbot, shown, tmp_path, name):
    choose(qtbot, shown, "fr")
    path = tmp_path / name
    form = next(info.format for info in formats() if info.suffix == path.suffix)
    export(shown.reader.bilingual, path, form)
    with qtbot.waitSignal(shown.reader.finished):
        shown.open_path(path)
    shown.page.set_current(SentenceRef(ROW, 0))
    assert ("French", True) in entries(shown.paragraph_language.menu)
    assert targets(shown)[0].startswith("French: ")
    choose(qtbot, shown, "")
    assert targets(shown)[0] == GERMAN
    assert shown.reader.bilingual.pairs[ROW].language == ""
    shown.open_path(path)
    qtbot.waitUntil(lambda: bool(shown.table.complete) and targets(shown)[0] == GERMAN)
    shown.page.set_current(SentenceRef(ROW, 0))
    assert ("German, as the article", True) in entries(shown.paragraph_language.menu)
    shown.paragraph_language.choose(ROW, "fr")
    assert targets(shown)[0].startswith("French: ")  # As the file has it: nothing to translate.


def test_another_article_has_no_languages_of_the_last(qtbot, shown, tmp_path):
    shown.paragraph_language.choose(0, KEPT)
    other = tmp_path / "andere.txt"
    other.write_text("Hier steht ein ganz anderer Artikel über das Wetter von heute.", "utf-8")
    with qtbot.waitSignal(shown.reader.finished):
        shown.open_path(other)
    assert targets(shown, 0)[0].startswith("HIER STEHT")


def entries(menu):
    menu.aboutToShow.emit()
    return [(action.text(), action.isChecked()) for action in menu.actions() if action.text()]


def test_the_menu_lists_what_can_be_translated(shown):
    menu = shown.paragraph_language.menu
    assert entries(menu) == [("Choose a sentence first: click it, or press J.", False)]
    shown.page.set_current(SentenceRef(ROW, 0))
    assert entries(menu) == [
        ("German, as the article", True),
        ("French", False),
        ("English, needs no translation", False),
        ("Leave it untranslated", False),
    ]
    menu.actions()[-1].trigger()
    assert targets(shown)[0] == shown.table.pair(ROW).sentences[0].source
    assert entries(menu)[-1] == ("Leave it untranslated", True)


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_key_opens_the_menu(shown):
    shown.page.set_current(SentenceRef(ROW, 0))
    shown.actions_["paragraph"].trigger()
    assert shown.paragraph_language.menu.isVisible()
    shown.paragraph_language.menu.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_right_click_pins_the_sentence_and_opens_a_menu(shown):
    row = shown.page.stack.row(ROW)
    rect = row.sentence_rects(next(iter(shown.page.stack.shown)), 1)[0]
    place = rect.translated(0, shown.page.stack.y(ROW)).center().toPoint()
    shown.page.viewport().customContextMenuRequested.emit(place)
    assert shown.page.focus.current == SentenceRef(ROW, 1)
    assert shown.page_menu.menu.isVisible()
    assert shown.actions_["paragraph"] in shown.page_menu.menu.actions()
    shown.page_menu.menu.close()


def test_beside_the_text_there_is_no_menu(shown):
    shown.page.viewport().customContextMenuRequested.emit(QPoint(2, 2))
    assert not shown.page_menu.menu.isVisible()
    assert shown.page.viewport().contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu


def test_what_is_left_untranslated_stays_so_in_a_project(qtbot, shown, show, tmp_path):
    path = tmp_path / "project.synopse"
    shown.paragraph_language.choose(ROW, KEPT)
    shown.revising.editing.edit(SentenceRef(ROW, 0), "Mine.")
    left = targets(shown)
    with qtbot.waitSignal(shown.saving.saved):
        shown.projects._order(path)
    shown.close()
    elsewhere = path.parent / "notebooks"
    shutil.rmtree(elsewhere)  # As on another computer.
    again = show(path)
    assert targets(again) == left
    assert again.paragraph_language.chosen(ROW) == KEPT
    assert [pair.language for pair in again.reader.bilingual.pairs] == ["", "", ""]
    again.revising.editing.restore(SentenceRef(ROW, 0))
    choose(qtbot, again, "")
    assert targets(again)[0] == GERMAN
