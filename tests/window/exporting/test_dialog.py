# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog that exports, as a reader uses it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QDialog

from desktop.export import Format, Layout, Options, formats
from desktop.window.dress.style import dress
from desktop.window.dress.theme import THEMES, ThemeName
from desktop.window.exporting.dialog import ExportDialog
from tests.export.article import article, revised


@pytest.fixture
def make(app, qtbot, settings):
    made = []

    def build(bilingual=None):
        dialog = ExportDialog(bilingual or revised(), settings)
        qtbot.addWidget(dialog)
        made.append(dialog)
        with qtbot.waitSignal(dialog.preview.made):
            dialog.show()
        return dialog

    yield build
    for dialog in made:
        dialog.preview.close_worker()


def choose(dialog, form: Format) -> None:
    dialog.format.setCurrentIndex([info.format for info in formats()].index(form))


def shown(dialog) -> str:
    return dialog.preview.page.toPlainText()


def test_every_format_layout_and_box_has_words(make):
    dialog = make()
    for index, info in enumerate(formats()):
        assert dialog.format.itemText(index) != info.format.value.upper()
    assert dialog.layout_choice.count() == len(Layout)
    assert all(box.text() for box in dialog.boxes.values())


def test_the_defaults_are_those_of_the_exports(make):
    assert make().options == Options()


def test_the_preview_shows_the_first_rows(make):
    dialog = make()
    assert "Die Brücke, die niemand abreißen wollte" in shown(dialog)
    assert "The bridge that nobody wanted to tear down" in shown(dialog)
    caption = dialog.preview.caption.text()
    assert caption.startswith("The first 10 paragraph")
    assert caption.endswith(" of 12")


def test_every_choice_shows_at_once(make, qtbot):
    dialog = make()
    for act, here in (
        (dialog.boxes["edits"].click, "city"),
        (dialog.boxes["alternatives"].click, "council of Hellingen ruled: it stays."),
        (lambda: dialog.words.setCurrentIndex(dialog.words.findData("de")), "Quelldatei"),
        (lambda: dialog.paragraphs.setText("5"), "Rust beneath the paint"),
        (lambda: choose(dialog, Format.MARKDOWN), "| 5 | **Rost unter der Farbe** |"),
        (lambda: choose(dialog, Format.JSON), '"synopse":'),
    ):
        with qtbot.waitSignal(dialog.preview.made):
            act()
        assert here in shown(dialog)


@pytest.mark.parametrize("form", list(Format))
def test_every_format_can_be_previewed(make, qtbot, form):
    dialog = make()
    with qtbot.waitSignal(dialog.preview.made):
        choose(dialog, Format.JSON if form is Format.HTML else form)
    if form is Format.HTML:
        with qtbot.waitSignal(dialog.preview.made):
            choose(dialog, form)
    assert len(shown(dialog)) > 500
    assert dialog.preview.caption.text()


def test_what_makes_no_sense_is_told_and_cannot_be_saved(make):
    dialog = make()
    dialog.paragraphs.setText("erster")
    assert "does not say which paragraphs" in dialog.preview.caption.text()
    assert not dialog._save.isEnabled()
    dialog.paragraphs.setText("40")
    assert dialog.preview.caption.text() == "No paragraph has one of these numbers."
    assert not dialog._save.isEnabled()
    dialog.paragraphs.setText("4")
    assert dialog._save.isEnabled()


def test_only_what_has_an_effect_is_offered(make):
    dialog = make(article())
    assert not dialog.boxes["edits"].isVisible()
    assert not dialog.boxes["notes"].isVisible()
    assert not dialog.boxes["alternatives"].isVisible()
    assert dialog.boxes["doubts"].isVisible()
    choose(dialog, Format.JSON)
    assert not dialog.boxes["numbers"].isEnabled()
    assert dialog.layout_choice.count() == 1
    choose(dialog, Format.HTML)
    dialog.boxes["provenance"].setChecked(False)
    assert not dialog.boxes["title_page"].isEnabled()


def test_a_layout_stays_when_the_format_changes(make):
    dialog = make()
    dialog.layout_choice.setCurrentIndex(2)
    choose(dialog, Format.DOCX)
    assert dialog.options.layout is Layout.BY_SENTENCE


def test_what_was_chosen_is_remembered(make):
    first = make()
    choose(first, Format.ODT)
    first.boxes["numbers"].setChecked(False)
    first.layout_choice.setCurrentIndex(1)
    first.done(QDialog.DialogCode.Accepted)
    again = make()
    assert again.info.format is Format.ODT
    assert again.options == Options(layout=Layout.BY_PARAGRAPH, numbers=False)


def test_doubt_is_dotted(make, qtbot):
    dialog = make()
    with qtbot.waitSignal(dialog.preview.made):
        dialog.paragraphs.setText("11")
    cursor = dialog.preview.page.document().find("he laughs")
    assert cursor.charFormat().underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine


def test_the_page_follows_the_theme(app, make):
    dialog = make()
    before = dialog.preview.page.toHtml()
    dress(app, THEMES[ThemeName.DARK])
    try:
        app.processEvents()
        assert dialog.preview.page.toHtml() != before
    finally:
        dress(app, THEMES[ThemeName.LIGHT])


def test_it_works_by_key(make, qtbot):
    dialog = make()
    dialog.format.setFocus()
    with qtbot.waitSignal(dialog.preview.made):
        qtbot.keyClick(dialog.format, Qt.Key.Key_Down)
    assert dialog.info.format is Format.PDF
    assert dialog._save.isDefault()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog._save, Qt.Key.Key_Space)


def test_what_makes_no_sense_stays_told_when_a_preview_comes_late(make, qtbot):
    dialog = make()
    dialog.preview.show_export(Format.HTML, Options())
    dialog.preview._start()
    with qtbot.waitSignal(dialog.preview.made):
        dialog.paragraphs.setText("erster")
    assert "does not say which paragraphs" in dialog.preview.caption.text()


def test_a_fault_of_the_program_is_told_as_one(make, qtbot, monkeypatch, caplog):
    def fail(*_):
        raise KeyError("colour")

    dialog = make()
    monkeypatch.setattr("desktop.window.exporting.preview.preview", fail)
    with qtbot.waitSignal(dialog.preview.made):
        dialog.boxes["numbers"].click()
    assert dialog.preview.caption.text() == "Something went wrong inside the program."
    assert "KeyError" in caplog.text


def test_a_layout_stays_on_the_way_through_formats_that_have_one_only(make):
    dialog = make()
    dialog.layout_choice.setCurrentIndex(2)
    choose(dialog, Format.CSV)
    assert dialog.options.layout is Layout.SIDE_BY_SIDE
    dialog.done(QDialog.DialogCode.Accepted)
    again = make()
    choose(again, Format.HTML)
    assert again.options.layout is Layout.BY_SENTENCE
