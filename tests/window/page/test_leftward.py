# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages written from right to left, and words longer than a line."""

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.dictionaries import words
from desktop.document import Document, Kind, Paragraph, ParagraphPair, SentencePair, Side
from desktop.window.page import Look, Reveal, SentenceRef
from desktop.window.page.text import TextBlock, has_leftward
from desktop.window.page.typography import Typography

GERMAN = ("Die Stadt baut eine Brücke.", "Das sagte Anna Weber am Donnerstag.")
ARABIC = ("تبني المدينة جسرا فوق النهر الكبير.", "قالت Anna Weber ذلك يوم الخميس.")
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3


def pair_in(targets, kind=Kind.BODY):
    paragraph = Paragraph(" ".join(GERMAN), kind)
    sentences = tuple(
        SentencePair(f"1.{number}", source, target)
        for number, (source, target) in enumerate(zip(GERMAN, targets, strict=True), start=1)
    )
    return ParagraphPair("1", paragraph, sentences)


@pytest.fixture
def page(make_page):
    pair = pair_in(ARABIC)
    made = make_page(Document((pair.paragraph,), language="de"))
    made.table.target_language = "ar"
    made.table.put(0, pair)
    made.viewport().grab()
    return made


def test_lines_begin_at_the_right_edge(page):
    row = page.stack.row(0)
    edge = row.origin(Side.TARGET).x() + row.width(Side.TARGET)
    for rect in row.sentence_rects(Side.TARGET, 0)[:1]:
        assert rect.right() == pytest.approx(edge, abs=2)
    assert row.sentence_rects(Side.SOURCE, 0)[0].left() == pytest.approx(
        row.origin(Side.SOURCE).x(), abs=2
    )


def test_sentences_do_not_overlap_and_are_hit_where_they_stand(page, qtbot):
    row = page.stack.row(0)
    first, second = (row.sentence_rects(Side.TARGET, number) for number in range(2))
    for one in first:
        for other in second:
            assert one.adjusted(1, 1, -1, -1).intersected(other).width() <= 3
    for number, rects in enumerate((first, second)):
        page.set_current(None)
        middle = rects[0].translated(0, page.stack.y(0) - page.stack.scroll).center().toPoint()
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert page.focus.current == SentenceRef(0, number)


def test_a_part_that_mixes_directions_covers_all_of_its_words(page):
    row, text = page.stack.row(0), " ".join(ARABIC)
    start = text.index("Anna")
    (name,) = row.rects(Side.TARGET, start, start + len("Anna Weber"))
    whole = row.sentence_rects(Side.TARGET, 1)
    assert any(
        rect.left() - 1 <= name.left() and name.right() <= rect.right() + 1 for rect in whole
    )
    assert name.width() < sum(rect.width() for rect in whole)


def test_the_editor_writes_from_the_right(page):
    page.edit(SentenceRef(0, 0))
    option = page.editor.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft
    assert page.editor.cursorRect().left() < page.editor.viewport().width() / 2
    page.editor.finish()


def test_the_cut_moves_the_way_the_arrow_points(page, qtbot):
    page.set_current(SentenceRef(0, 0))
    assert page.cutting.begin(SentenceRef(0, 0))
    page.cutting.turn()
    before = page.cutting.offsets[Side.TARGET]
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert page.cutting.offsets[Side.TARGET] > before
    page.viewport().grab()
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.cutting.offsets[Side.TARGET] == before


def test_bars_and_bullets_stand_on_the_right(make_page):
    pair = pair_in(ARABIC, Kind.LIST)
    page = make_page(Document((pair.paragraph,) * 2, language="de"))
    page.table.target_language = "he"
    page.stack.rebuild()
    page.table.put(0, pair)
    picture = page.viewport().grab().toImage()
    paper = picture.pixelColor(QPoint(1, 1))
    row = page.stack.row(1)
    edge = round(row.origin(Side.TARGET).x() + row.width(Side.TARGET))
    for index, reach in ((0, round(row.style.indent * 0.6)), (1, 30)):
        top = round(page.stack.y(index) - page.stack.scroll)
        inked = [
            picture.pixelColor(x, y) != paper
            for y in range(top, top + round(row.style.leading))
            for x in range(edge - reach, edge)
        ]
        assert any(inked)


def test_the_other_language_under_the_line_runs_its_own_way(page):
    page.set_current(SentenceRef(0, 1))
    plain = page.viewport().grab().toImage()
    page.set_look(type(page.look)(echo=True))
    assert page.viewport().grab().toImage() != plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Haus", False), ("漢字", False), ("الجسر", True), ("Das Wort שלום.", True)],
)
def test_letters_that_run_leftward_are_known(text, expected):
    assert has_leftward(text) is expected


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("text", [LONG, "א" * 300, f"kurz {LONG} kurz"])
def test_a_word_longer_than_a_line_stays_in_its_column(app, text, direction):
    style = Typography("Vollkorn", 18).style(Paragraph(text))
    block = TextBlock(text, style, 240.0, direction=direction)
    rects = block.line_rects()
    assert len(rects) > 3
    assert all(rect.left() >= -1 and rect.right() <= 241 for rect in rects)


def test_arrow_keys_lead_to_the_word_on_their_side(page, qtbot):
    page.words.enabled = True
    page.set_look(Look(reveal=Reveal.TRANSLATION))
    page.set_current(SentenceRef(0, 0))
    page.words.begin()
    first, second = words(ARABIC[0])[:2]
    assert page.words.place.span == first
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert page.words.place.span == second
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.words.place.span == first
