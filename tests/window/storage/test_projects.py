# SPDX-License-Identifier: GPL-3.0-or-later
"""A project is saved, sent to another machine, and goes on where it was."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.document import Side, Tint
from desktop.export import Format, export
from desktop.reading.bilingual import read_bilingual
from desktop.settings import Settings
from desktop.window.app import build_window
from desktop.window.page import SentenceRef

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
EDITED, NOTED, PLACE = SentenceRef(1, 0), SentenceRef(1, 1), SentenceRef(2, 1)


@pytest.fixture
def elsewhere(qtbot, app, engine, tmp_path):
    """Open a file as on another machine: with settings and notebooks of its own."""

    def elsewhere(path, name="elsewhere"):
        store = QSettings(str(tmp_path / f"{name}.ini"), QSettings.Format.IniFormat)
        window = build_window(app, Settings(store), lambda pair: engine, tmp_path / name)
        qtbot.addWidget(window)
        window.resize(1180, 780)
        window.show()
        with qtbot.waitSignal(window.reader.finished):
            window.open_path(path)
        return window

    return elsewhere


def work(window):
    editing = window.revising.editing
    editing.edit(EDITED, "The town is building a bridge.")
    editing.note(NOTED, "Im Mai?\nNachfragen.")
    editing.check(NOTED)
    editing.tint(EDITED, Tint.GREEN)
    window.page.set_current(PLACE)


def assert_worked_on(window):
    assert window.table.sentence(EDITED).target == "The town is building a bridge."
    assert window.table.machine(EDITED).target == window.table.sentence(EDITED).source.upper()
    assert window.table.notes == {NOTED: "Im Mai?\nNachfragen."}
    assert window.table.checked == {NOTED}
    assert window.table.tints == {EDITED: Tint.GREEN}


@pytest.fixture
def save(qtbot, monkeypatch, tmp_path):
    """Save a window's article as a project."""

    def save(window, name="bruecke.synopse"):
        path = tmp_path / name
        chosen = (str(path), "")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
        with qtbot.waitSignal(window.saving.saved):
            qtbot.keyClick(window.page, Qt.Key.Key_S, CONTROL | SHIFT)
        return path

    save.folder = tmp_path
    return save


def test_everything_is_there_on_another_machine(opened, save, elsewhere):
    work(opened)
    before = opened.reader.bilingual
    path = save(opened)
    other = elsewhere(path)
    assert_worked_on(other)
    assert other.reader.bilingual == before
    assert other.revising.editing.notebook.additions.place == PLACE
    assert other.windowTitle() == opened.windowTitle()


def test_the_other_machine_goes_on_and_nothing_is_undone_there(opened, save, elsewhere):
    work(opened)
    path = save(opened)
    other = elsewhere(path)
    other.revising.editing.restore(EDITED)
    other.revising.editing.note(NOTED, "")
    other.close()
    again = elsewhere(path)
    assert again.table.sentence(EDITED) == again.table.machine(EDITED)
    assert again.table.notes == {}
    assert again.table.checked == {NOTED}
    third = elsewhere(path, "third")
    assert_worked_on(third)


def test_what_comes_after_saving_is_there_without_saving(qtbot, opened, save, reopen):
    work(opened)
    path = save(opened)
    opened.revising.editing.edit(SentenceRef(2, 0), "People are glad.")
    opened.revising.editing.note(EDITED, "Gut.")
    opened.close()
    again = reopen(path)
    assert again.table.sentence(SentenceRef(2, 0)).target == "People are glad."
    assert again.table.notes[EDITED] == "Gut."
    assert again.table.checked == {NOTED}


def test_saving_again_asks_no_more_and_keeps_the_undo(qtbot, opened, save, monkeypatch, elsewhere):
    work(opened)
    path = save(opened)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked"))
    opened.actions_["undo"].trigger()
    assert opened.table.tints == {}
    with qtbot.waitSignal(opened.saving.saved):
        qtbot.keyClick(opened.page, Qt.Key.Key_S, CONTROL)
    other = elsewhere(path)
    assert other.table.tints == {}
    assert other.table.checked == {NOTED}


def test_an_opened_project_is_saved_to_its_own_file(qtbot, opened, save, elsewhere):
    work(opened)
    path = save(opened)
    other = elsewhere(path)
    other.revising.editing.edit(SentenceRef(0, 0), "The bridge")
    with qtbot.waitSignal(other.saving.saved):
        other.actions_["save"].trigger()
    assert read_bilingual(path.read_bytes(), path.name).pairs[0].target == "The bridge"
    third = elsewhere(path, "third")
    assert third.table.text(0, Side.TARGET) == "The bridge"
    assert third.table.notes == {NOTED: "Im Mai?\nNachfragen."}


def test_sentences_that_were_cut_anew_stay_so(opened, save, elsewhere, reopen):
    reshaping = opened.revising.shaping.reshaping
    reshaping.merge(SentenceRef(1, 0))
    opened.revising.editing.edit(SentenceRef(1, 0), "A bridge. It is ready in May.")
    before = opened.reader.bilingual
    path = save(opened)
    assert elsewhere(path).reader.bilingual == before
    opened.close()
    assert reopen(path).reader.bilingual == before


def test_a_project_and_the_article_are_kept_apart(opened, save, elsewhere, article):
    work(opened)
    path = save(opened)
    other = elsewhere(article)
    other.revising.editing.edit(EDITED, "My own words.")
    other.close()
    assert_worked_on(elsewhere(path))
    again = elsewhere(article)
    assert again.table.sentence(EDITED).target == "My own words."


@pytest.mark.parametrize("form", [Format.JSON, Format.XLIFF_2, Format.XLIFF_1, Format.TMX])
def test_exchange_files_bring_the_work_of_others(opened, elsewhere, tmp_path, form):
    work(opened)
    path = tmp_path / f"bruecke.{'json' if form is Format.JSON else 'tmx'}"
    if form in (Format.XLIFF_1, Format.XLIFF_2):
        path = path.with_suffix(".xliff")
    export(opened.reader.bilingual, path, form)
    other = elsewhere(path)
    assert_worked_on(other)
    other.revising.editing.check(NOTED)
    other.close()
    assert elsewhere(path).table.checked == set()


def test_a_damaged_project_is_told(qtbot, window, tmp_path):
    path = tmp_path / "kaputt.synopse"
    path.write_bytes(b"PK\x03\x04 nichts weiter")
    with qtbot.waitSignal(window.reader.failed):
        window.open_path(path)
    assert "kaputt.synopse" in window.banner._title.text()


def test_nothing_can_be_saved_before_it_is_there(window):
    assert not window.actions_["save"].isEnabled()
    assert not window.actions_["save_as"].isEnabled()


def test_the_project_is_among_the_recent_files(opened, save, settings):
    path = save(opened, "ohne_endung").with_suffix(".synopse")
    assert settings.recent[0] == path
    found = read_bilingual(path.read_bytes(), path.name)
    assert found.pairs == opened.reader.bilingual.pairs


LONG = "\n\n".join(f"Absatz {n} erzählt von einer Brücke. Er hat zwei Sätze." for n in range(60))


def test_a_project_is_saved_in_the_middle_and_goes_on_after_reopening(
    qtbot, window, save, elsewhere, engine
):
    path = save.folder / "lang.txt"
    path.write_text(LONG, encoding="utf-8")
    engine.fail_after = 1
    with qtbot.waitSignal(window.reader.failed):
        window.open_path(path)
    engine.fail_after = None
    done = window.table.finished
    assert 0 < done < 60
    window.revising.editing.edit(EDITED, "Two sentences.")
    project = save(window, "lang.synopse")
    engine.submitted.clear()
    other = elsewhere(project)
    assert other.table.complete
    assert other.table.sentence(EDITED).target == "Two sentences."
    asked = [sentence for batch in engine.submitted for sentence in batch]
    assert not any("Absatz 0 " in sentence for sentence in asked)
    assert any("Absatz 59 " in sentence for sentence in asked)


def test_a_change_after_ordering_to_save_survives_closing_at_once(qtbot, opened, save, reopen):
    work(opened)
    path = save(opened)
    qtbot.keyClick(opened.page, Qt.Key.Key_S, CONTROL)
    opened.revising.editing.edit(SentenceRef(2, 0), "People are glad.")
    opened.close()
    again = reopen(path)
    assert again.table.sentence(SentenceRef(2, 0)).target == "People are glad."
    assert again.table.checked == {NOTED}
