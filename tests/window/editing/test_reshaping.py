# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences are joined and split on both sides, undone, kept and found again."""

import json
from contextlib import contextmanager
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from desktop.document import Document, Paragraph, ParagraphPair, SentencePair, Side
from desktop.document.cuts import proposal
from desktop.export import Format, export
from desktop.window.editing.changes import Editing
from desktop.window.editing.reshaping import Reshaping
from desktop.window.page import PairTable, SentenceRef
from desktop.window.storage.notebook import Notebook
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


def test_another_translation_is_cut_where_the_old_one_was(app, tmp_path):
    paragraph = Paragraph("Es regnete, wir blieben. Morgen gehen wir.")
    old = ParagraphPair(
        "1",
        paragraph,
        (
            SentencePair("1.1", "Es regnete, wir blieben.", "It rained, we stayed."),
            SentencePair("1.2", "Morgen gehen wir.", "Tomorrow we go."),
        ),
    )
    new = replace(
        old,
        sentences=(
            replace(old.sentences[0], target="It was raining heavily, so we stayed at home."),
            replace(old.sentences[1], target="We are going tomorrow."),
        ),
    )
    with desk_of(tmp_path, old) as desk:
        desk.reshaping.split(SentenceRef(0, 0), {Side.SOURCE: 12, Side.TARGET: 11})
        assert desk.targets == ["It rained,", "we stayed.", "Tomorrow we go."]
    with desk_of(tmp_path, new) as again:
        assert again.sources == ["Es regnete,", "wir blieben.", "Morgen gehen wir."]
        assert again.targets == [
            "It was raining heavily,",
            "so we stayed at home.",
            "We are going tomorrow.",
        ]


class Desk:
    """A table, its editing and its notebook, without a window."""

    def __init__(self, folder, document):
        self.table = PairTable()
        self.editing = Editing(self.table, self.table)
        self.reshaping = Reshaping(self.table, self.editing)
        self.table.load(document)
        self.editing.open(Notebook(folder, document, "en"))

    @property
    def sources(self):
        return [sentence.source for sentence in self.table.pair(0).sentences]

    @property
    def targets(self):
        return [sentence.target for sentence in self.table.pair(0).sentences]

    @property
    def everything(self):
        return (
            self.table.pair(0),
            dict(self.table.notes),
            set(self.table.checked),
            dict(self.table.tints),
            self.table.marks(0),
            self.table.sentence_count,
        )


TEXT = "Es regnete am Abend. Wir blieben daheim, denn es war kalt. Ja. Morgen sehen wir weiter."
SENTENCES = tuple(
    SentencePair(f"1.{number}", source, source.upper(), -0.5)
    for number, source in enumerate(
        (
            "Es regnete am Abend.",
            "Wir blieben daheim, denn es war kalt.",
            "Ja.",
            "Morgen sehen wir weiter.",
        ),
        start=1,
    )
)
PAIR = ParagraphPair("1", Paragraph(TEXT), SENTENCES)


@contextmanager
def desk_of(folder, pair=PAIR):
    """A desk with one paragraph on it."""
    desk = Desk(folder, Document((pair.paragraph,)))
    desk.table.put(0, pair)
    try:
        yield desk
    finally:
        desk.editing.close()


ACTS = st.lists(
    st.tuples(st.sampled_from(["join", "split", "edit", "note", "check"]), st.integers(0, 7)),
    max_size=12,
)


def act(desk, what, number):
    ref = SentenceRef(0, number % len(desk.sources))
    if what == "join":
        desk.reshaping.merge(ref)
    elif what == "split":
        cut = proposal(desk.table.sentence(ref))
        if cut is not None:
            desk.reshaping.split(ref, {Side.SOURCE: cut.source, Side.TARGET: cut.target})
    elif what == "edit":
        desk.editing.edit(ref, f"Edit {number} of mine.")
    elif what == "note":
        desk.editing.note(ref, f"Note {number}")
    else:
        desk.editing.check(ref)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_whatever_is_done_is_kept_and_can_be_undone(app, tmp_path_factory, acts):
    folder = tmp_path_factory.mktemp("notes")
    with desk_of(folder) as desk:
        work(desk, folder, acts)


def work(desk, folder, acts):
    begin = desk.everything
    for what, number in acts:
        act(desk, what, number)
        assert " ".join(desk.sources) == TEXT
        numbers = [sentence.id for sentence in desk.table.pair(0).sentences]
        assert numbers == [f"1.{place}" for place in range(1, len(numbers) + 1)]
    end = desk.everything
    with desk_of(folder) as again:
        assert again.everything == end
    while desk.editing.stack.canUndo():
        desk.editing.stack.undo()
    assert desk.everything == begin
    while desk.editing.stack.canRedo():
        desk.editing.stack.redo()
    assert desk.everything == end


@pytest.mark.parametrize("checked", [{0}, {1}, {0, 1}])
def test_a_joined_sentence_is_checked_if_all_of_it_was(app, tmp_path, checked):
    with desk_of(tmp_path) as desk:
        for number in checked:
            desk.editing.check(SentenceRef(0, number))
        desk.reshaping.merge(SentenceRef(0, 0))
    assert desk.table.checked == ({SentenceRef(0, 0)} if len(checked) == 2 else set())
