# SPDX-License-Identifier: GPL-3.0-or-later
"""One paragraph can be in another language than its article, or stay as it is."""

import shutil

import pytest

from desktop.export import export, formats
from desktop.window.page import SentenceRef
from desktop.window.storage.additions import KEPT

ROW = 1
GERMAN = "DIE STADT BAUT EINE BRÜCKE ÜBER DEN FLUSS."


def targets(window, row=ROW):
    return [pair.target for pair in window.table.pair(row).sentences]


def entries(menu):
    menu.aboutToShow.emit()
    return [(action.text(), action.isChecked()) for action in menu.actions() if action.text()]


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
    with qtbot.waitSignal(shown.reader.finished):
        shown.open_path(path)
    qtbot.waitUntil(lambda: targets(shown)[0] == GERMAN)
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


def test_a_language_whose_model_failed_can_be_chosen_again(qtbot, shown, show):
    language, ended = shown.paragraph_language, shown.paragraph_language._runner.ended
    with qtbot.waitSignal(ended):
        language.choose(ROW, "da")
    assert language.chosen(ROW) == ""
    assert ROW not in shown.revising.editing.notebook.additions.languages
    with qtbot.waitSignal(ended):
        language.choose(ROW, "da")
    language.choose(ROW, KEPT)
    left = targets(shown)
    with qtbot.waitSignal(ended):
        language.choose(ROW, "da")
    assert (language.chosen(ROW), targets(shown)) == (KEPT, left)
    shown.close()
    assert targets(show()) == left


def test_a_model_that_is_missing_stops_no_other(qtbot, shown):
    shown.paragraph_language.choose(ROW, "da")
    shown.paragraph_language.choose(2, "fr")
    qtbot.waitUntil(lambda: targets(shown, 2)[0].startswith("French: "))
    assert "Danish" in shown.banner.text
    assert [shown.paragraph_language.chosen(row) for row in (ROW, 2)] == ["", "fr"]


def test_a_language_without_a_model_today_is_tried_again_at_the_next_start(
    qtbot, shown, show, french
):
    choose(qtbot, shown, "fr")
    shown.close()
    french.fail_after = 0
    again = show()
    qtbot.waitUntil(again.banner.isVisible)
    assert again.paragraph_language.chosen(ROW) == ""
    again.close()
    french.fail_after = None
    third = show()
    qtbot.waitUntil(lambda: targets(third)[0].startswith("French: "))
