# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences are joined and split on both sides, undone and found again when reopened."""

import json

from PySide6.QtCore import Qt

from desktop.document import Side
from desktop.export import Format, export
from desktop.window.page import SentenceRef
from tests.window.editing.test_revising import edit, point_on, write

REF = SentenceRef(1, 1)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ROW = (
    "Die Stadt baut eine Brücke über den Fluss.",
    "Sie wird im Mai fertig sein.",
    "Das sagte die Bürgermeisterin am Donnerstag vor vielen Leuten.",
)


def sources(window, row=1):
    return [sentence.source for sentence in window.table.pair(row).sentences]


def targets(window, row=1):
    return [sentence.target for sentence in window.table.pair(row).sentences]


def join(qtbot, window, ref=REF):
    window.page.set_current(ref)
    qtbot.keyClick(window.page, Qt.Key.Key_S, SHIFT)


def test_a_sentence_is_joined_with_the_next_on_both_sides(qtbot, opened):
    join(qtbot, opened)
    assert sources(opened) == [ROW[0], f"{ROW[1]} {ROW[2]}"]
    assert targets(opened) == [text.upper() for text in sources(opened)]
    assert [sentence.id for sentence in opened.table.pair(1).sentences] == ["2.1", "2.2"]
    assert opened.page.focus.current == REF
    words = opened.table.sentence(REF).links
    assert [opened.table.sentence(REF).source[a:b] for a, b, *_ in words] == (
        f"{ROW[1]} {ROW[2]}".split(" ")
    )
    qtbot.keyClick(opened.page, Qt.Key.Key_Z, CONTROL)
    assert sources(opened) == list(ROW)
    qtbot.keyClick(opened.page, Qt.Key.Key_Y, CONTROL)
    assert len(sources(opened)) == 2


def test_the_last_sentence_of_a_paragraph_is_not_joined(qtbot, opened):
    join(qtbot, opened, SentenceRef(1, 2))
    assert sources(opened) == list(ROW)
    assert "last sentence" in opened.status.text


def test_a_sentence_is_split_by_key_where_the_reader_says(qtbot, opened):
    page = opened.page
    page.set_current(REF)
    qtbot.keyClick(page, Qt.Key.Key_S)
    assert page.cutting.active
    for _ in range(9):
        qtbot.keyClick(page, Qt.Key.Key_Left)
    assert "“wird im Mai fertig sein.”" in opened.status.text
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert "“im Mai fertig sein.” and “IM MAI FERTIG SEIN.”" in opened.status.text
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert sources(opened)[1:3] == ["Sie wird", "im Mai fertig sein."]
    assert targets(opened)[1:3] == ["SIE WIRD", "IM MAI FERTIG SEIN."]
    assert not page.cutting.active
    qtbot.keyClick(page, Qt.Key.Key_Z, CONTROL)
    assert sources(opened) == list(ROW)


def test_tab_moves_the_cut_of_the_other_side_alone(qtbot, opened):
    page = opened.page
    page.set_current(REF)
    qtbot.keyClick(page, Qt.Key.Key_S)
    source = page.cutting.offsets[Side.SOURCE]
    qtbot.keyClick(page, Qt.Key.Key_Left)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.cutting.offsets[Side.SOURCE] == source
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    for _ in range(9):
        qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert targets(opened)[2] == "SEIN."
    assert " ".join(sources(opened)[1:3]) == ROW[1]


def test_escape_and_other_sentences_leave_it_whole(qtbot, opened):
    page = opened.page
    for leave in (
        lambda: qtbot.keyClick(page, Qt.Key.Key_Escape),
        lambda: qtbot.keyClick(page, Qt.Key.Key_J),
        lambda: page.edit(REF),
    ):
        page.set_current(REF)
        qtbot.keyClick(page, Qt.Key.Key_S)
        assert page.cutting.active
        leave()
        assert not page.cutting.active
    assert sources(opened) == list(ROW)


def test_a_click_sets_the_cut(qtbot, opened):
    page = opened.page
    page.set_current(SentenceRef(1, 0))
    qtbot.keyClick(page, Qt.Key.Key_S)
    start = page.stack.row(1).range(Side.SOURCE, 0)[0]
    word = start + ROW[0].index("Brücke")
    rect = page.stack.row(1).rects(Side.SOURCE, word, word + 1)[0]
    at = rect.translated(0, page.stack.y(1) - page.stack.scroll).center().toPoint()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.cutting.offsets[Side.SOURCE] == ROW[0].index("Brücke")
    assert page.cutting.offsets[Side.TARGET] == ROW[0].index("Brücke")
    page.viewport().grab()
    at = point_on(opened, SentenceRef(2, 0), Side.SOURCE)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not page.cutting.active


def test_ctrl_enter_splits_at_the_caret(qtbot, opened):
    page = opened.page
    page.set_current(REF)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    page.editor.selectAll()
    write(page.editor, "It opens in May. Really.")
    for _ in range(len("Really.")):
        qtbot.keyClick(page.editor, Qt.Key.Key_Left)
    qtbot.keyClick(page.editor, Qt.Key.Key_Return, CONTROL)
    assert page.cutting.active
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert targets(opened)[1:3] == ["It opens in May.", "Really."]
    assert " ".join(sources(opened)[1:3]) == ROW[1]
    qtbot.keyClick(page, Qt.Key.Key_M)
    assert targets(opened)[1] == sources(opened)[1].upper()


def test_one_word_is_not_split(qtbot, opened):
    opened.page.set_current(REF)
    for _ in range(5):
        qtbot.keyClick(opened.page, Qt.Key.Key_S)
        for _ in range(9):
            qtbot.keyClick(opened.page, Qt.Key.Key_Left)
        qtbot.keyClick(opened.page, Qt.Key.Key_Return)
    assert sources(opened)[1] == "Sie"
    qtbot.keyClick(opened.page, Qt.Key.Key_S)
    assert not opened.page.cutting.active
    assert "one word" in opened.status.text


def test_all_is_there_after_reopening(qtbot, opened, reopen, article, tmp_path):
    edit(qtbot, opened, "It will be ready.")
    join(qtbot, opened)
    opened.revising.editing.note(REF, "Wann?")
    opened.page.set_current(SentenceRef(1, 0))
    qtbot.keyClick(opened.page, Qt.Key.Key_S)
    qtbot.keyClick(opened.page, Qt.Key.Key_Return)
    seen = sources(opened), targets(opened)
    # No close: another window opens on what a killed program has left.
    again = reopen(article)
    assert (sources(again), targets(again)) == seen
    assert again.table.notes == {SentenceRef(1, 2): "Wann?"}
    assert again.table.sentence(SentenceRef(1, 2)).target.startswith("It will be ready. DAS")
    export(again.reader.bilingual, tmp_path / "x.json", Format.JSON)
    written = json.loads((tmp_path / "x.json").read_text("utf-8"))["paragraphs"][1]
    assert [sentence["source"] for sentence in written["sentences"]] == seen[0]
    assert written["source"] == " ".join(ROW)
