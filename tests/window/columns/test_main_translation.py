# SPDX-License-Identifier: GPL-3.0-or-later
"""A further column is made the main translation, without new work, and stays it."""

import pytest
from PySide6.QtCore import QPoint

from desktop.export import Format, export
from desktop.window.page.columns import Further
from tests.window.columns.conftest import FRENCH, REF, column, whole


def test_the_main_translation_fills_the_screen_first(shown, quick, qtbot, article, engines):
    shown.close()
    again = quick()
    there = []
    engines.asked = lambda pair: there.append((pair.target, again.table.finished))
    again.open_path(article)
    qtbot.waitUntil(lambda: bool(again.columns.languages) and whole(again, "fr"))
    assert there == [("en", 0), ("fr", 3)]


def test_columns_change_places_without_new_work(shown, qtbot, engines):
    english, french = shown.table.pair(1), column(shown, "fr").pairs[1]
    sent = len(engines.of("fr")[0].submitted)
    with qtbot.waitSignal(shown.reader.finished):
        shown.columns.make_main(FRENCH)
    assert shown.table.target_language == "fr"
    assert shown.table.pair(1) == french
    assert column(shown, "en").pairs[1] == english
    assert sum(len(engine.submitted) for engine in engines.of("fr")) == sent
    assert shown.page.heads.accessibleName().startswith("German · original — French")
    assert shown.reader.bilingual.target_language == "fr"


def test_the_place_is_kept_when_columns_change_places(shown, qtbot):
    shown.page.set_current(REF)
    shown.page.scroll_to(40)
    before = shown.page.stack.scroll
    shown.columns.make_main(FRENCH)
    assert shown.page.focus.current == REF
    assert shown.page.stack.scroll == pytest.approx(before, abs=2)


def test_each_language_keeps_its_edits(shown, quick, qtbot, article):
    shown.revising.editing.edit(REF, "An edit in English.")
    with qtbot.waitSignal(shown.reader.finished):
        shown.columns.make_main(FRENCH)
    assert shown.table.further.sentences(REF)[Further("en")].target == "An edit in English."
    shown.revising.editing.edit(REF, "Une phrase à moi.")
    with qtbot.waitSignal(shown.reader.finished):
        shown.columns.make_main(Further("en"))
    assert shown.table.sentence(REF).target == "An edit in English."
    assert shown.table.further.sentences(REF)[FRENCH].target == "Une phrase à moi."
    shown.revising.editing.restore(REF)
    assert shown.table.sentence(REF).target == shown.table.sentence(REF).source.upper()
    shown.close()
    again = quick()
    again.open_path(article)
    qtbot.waitUntil(lambda: bool(again.columns.languages) and whole(again, "fr"))
    assert again.table.further.sentences(REF)[FRENCH].target == "Une phrase à moi."


def test_an_article_saved_as_a_project_keeps_its_main_translation(shown, qtbot, tmp_path):
    with qtbot.waitSignal(shown.saving.saved):
        shown.projects._order(tmp_path / "a.synopse")
    shown.revising.editing.edit(REF, "After saving.")
    shown.columns.make_main(FRENCH)
    assert shown.table.sentence(REF).target == "After saving."
    assert shown.projects.path == tmp_path / "a.synopse"


def test_the_main_translation_is_remembered(shown, quick, qtbot, article):
    with qtbot.waitSignal(shown.reader.finished):
        shown.columns.make_main(FRENCH)
    shown.close()
    again = quick()
    with qtbot.waitSignal(again.reader.finished):
        again.open_path(article)
    assert again.table.target_language == "fr"
    assert again.columns.languages == ("en",)


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_file_of_pairs_keeps_its_own_main_translation(quick, shown, qtbot, tmp_path):
    path = tmp_path / "paare.json"
    export(shown.reader.bilingual, path, Format.JSON)
    window = quick()
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(path)
    window.columns.add("fr")
    qtbot.waitUntil(lambda: whole(window, "fr"))
    window.columns.menu._open_head(FRENCH, QPoint(0, 0))
    turn = window.columns.menu.head_menu.actions()[0]
    assert not turn.isEnabled()
    window.columns.menu.head_menu.hide()
