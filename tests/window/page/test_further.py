# SPDX-License-Identifier: GPL-3.0-or-later
"""Further columns stand level with the pair, and their sentences are tied to its sentences."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible

from desktop.document import Document, Link, Paragraph, ParagraphPair, SentencePair, Side
from desktop.document.cuts import cuts, gaps, recut, refit
from desktop.sentences import split
from desktop.window import quoting
from desktop.window.page import Look, PairTable, Reveal, SentenceRef
from desktop.window.page.columns import Further
from desktop.window.page.hints import hint_at
from desktop.window.page.linking import linked_words
from desktop.window.page.progress import Stage
from desktop.window.page.typography import STACKED_BELOW, STACKED_BY_COLUMN, Typography
from desktop.window.searching.hit_list import line
from desktop.window.searching.search import Hit, Query, search

FRENCH, SPANISH = Further("fr"), Further("es")
TEXTS = (
    ("Das Haus ist alt.", "The house is old.", "La maison est vieille."),
    ("Es steht am Fluss.", "It stands by the river.", "Elle se trouve au bord de la rivière."),
)
LINKS = {
    "en": (Link(4, 8, 4, 9, 0.9), Link(13, 16, 13, 16, 0.8)),
    "fr": (Link(4, 8, 3, 9, 0.6), Link(13, 16, 14, 21, 0.7)),
}


def pair(language: str, *, rich: str = "") -> ParagraphPair:
    """Return the two sentences in a language, the first with word links."""
    number = {"en": 1, "fr": 2, "es": 2}[language]
    sentences = tuple(
        SentencePair(f"1.{place + 1}", texts[0], texts[number] + rich)
        for place, texts in enumerate(TEXTS)
    )
    first = replace(sentences[0], links=LINKS.get(language, ()))
    paragraph = Paragraph(" ".join(texts[0] for texts in TEXTS))
    return ParagraphPair("1", paragraph, (first, *sentences[1:]))


@pytest.fixture
def page(make_page):
    made = make_page(Document((pair("en").paragraph,) * 3, language="de"))
    made.resize(1300, 700)
    made.table.target_language = "en"
    made.table.further.add("fr")
    return made


@pytest.fixture
def full(page):
    """The page with its first row translated into both languages."""
    page.table.put(0, pair("en"))
    page.table.further[FRENCH].put(0, pair("fr"))
    return page


def point_on(page, column, sentence, row=0):
    rect = page.stack.row(row).sentence_rects(column, sentence)[0]
    return (rect.center() + QPointF(0, page.stack.y(row) - page.stack.scroll)).toPoint()


def test_columns_have_equal_room_side_by_side(page):
    slots = page.stack.measure.slots
    assert list(slots) == [Side.SOURCE, Side.TARGET, FRENCH]
    assert len({round(slot.width, 3) for slot in slots.values()}) == 1
    lefts = [slot.left for slot in slots.values()]
    assert lefts == sorted(lefts)


def test_a_border_between_the_pair_leaves_further_columns_alone(page):
    before = page.stack.measure.slots[FRENCH]
    page.set_share(0.6)
    assert page.stack.measure.slots[FRENCH] == pytest.approx(before)
    assert page.stack.measure.source_width > page.stack.measure.target_width
    begin, end = page.stack.measure.gutter
    assert page.stack.measure.share_at((begin + end) / 2) == pytest.approx(0.6)


def test_swapping_puts_the_original_between_its_translations(page):
    page.set_look(Look(swapped=True))
    measure = page.stack.measure
    assert measure.target < measure.source < measure.slots[FRENCH].left


@pytest.mark.parametrize("count", [1, 2])
def test_columns_are_stacked_where_they_would_be_narrow(app, count):
    typography = Typography("Vollkorn", 18)
    further = (FRENCH, SPANISH)[:count]
    limit = STACKED_BELOW + STACKED_BY_COLUMN * count
    assert typography.measure(limit - 1, further=further).stacked
    assert not typography.measure(limit, further=further).stacked


def test_stacked_columns_stand_below_each_other(full):
    full.resize(700, 700)
    row = full.stack.row(0)
    tops = [row.origin(column).y() for column in full.stack.shown]
    assert len(tops) == 3
    assert tops == sorted(set(tops))
    last = row.sentence_rects(FRENCH, 1)[-1]
    assert last.bottom() <= row.height


def test_stacked_columns_say_what_language_they_are_in(full):
    assert full.stack.row(0).names == {}
    full.resize(700, 700)
    assert full.stack.row(0).names == {FRENCH: "FR"}
    row = full.stack.row(0)
    line = round(full.stack.y(0) + row.origin(FRENCH).y() + row.style.leading / 2)
    picture = full.viewport().grab().toImage()
    margin = {picture.pixelColor(x, y).name() for x in range(40) for y in range(line - 4, line + 4)}
    assert len(margin) > 1
    full.table.further.remove(FRENCH)
    assert full.stack.row(0).names == {}


@pytest.mark.parametrize("width", [700, 1300])
def test_a_row_is_as_high_as_its_highest_column(full, width):
    full.resize(width, 700)
    before = full.stack.row(0).height
    full.table.further[FRENCH].put(0, pair("fr", rich=" Et encore beaucoup de mots." * 9))
    row = full.stack.row(0)
    assert row.height > before
    assert row.sentence_rects(FRENCH, 1)[-1].bottom() <= row.height


def test_first_lines_stand_level(full):
    row = full.stack.row(0)
    lines = {
        round(row.origin(column).y() + block.baseline, 3) for column, block in row.blocks.items()
    }
    assert len(row.blocks) == 3
    assert len(lines) == 1


def test_pointing_at_any_column_tints_the_sentence_in_all(full, qtbot):
    for column in full.stack.shown:
        qtbot.mouseMove(full.viewport(), point_on(full, column, 1))
        assert full.focus.hover == SentenceRef(0, 1)
        picture = full.viewport().grab().toImage()
        for other in full.stack.shown:
            place = full.stack.row(0).sentence_rects(other, 1)[0]
            corner = QPointF(place.left() + 1, place.top() + 3 + full.stack.y(0)).toPoint()
            assert picture.pixelColor(corner).name() == full.theme.hover


def test_a_click_in_a_further_column_pins_the_sentence(full, qtbot):
    qtbot.mouseClick(full.viewport(), Qt.MouseButton.LeftButton, pos=point_on(full, FRENCH, 1))
    assert full.focus.current == SentenceRef(0, 1)


def test_a_further_column_cannot_be_edited_in_place(full, qtbot):
    with qtbot.waitSignal(full.locked_asked) as asked:
        qtbot.mouseDClick(full.viewport(), Qt.MouseButton.LeftButton, pos=point_on(full, FRENCH, 0))
    assert asked.args == [FRENCH]
    assert not full.editor.isVisible()


def test_words_are_linked_through_the_original():
    sentences = {Side.TARGET: pair("en").sentences[0], FRENCH: pair("fr").sentences[0]}
    texts = {Side.SOURCE: TEXTS[0][0], Side.TARGET: TEXTS[0][1], FRENCH: TEXTS[0][2]}

    def words(column, word):
        offset = texts[column].index(word) + 1
        found = linked_words(sentences, column, offset)
        return {texts[place.column][place.start : place.end] for place in found}

    for column, word in ((Side.SOURCE, "Haus"), (Side.TARGET, "house"), (FRENCH, "maison")):
        assert words(column, word) == {"Haus", "house", "maison"}
    assert words(FRENCH, "vieille") == {"alt", "old", "vieille"}
    assert words(FRENCH, "est") == set()


def test_a_tie_between_translations_is_as_weak_as_its_weaker_link():
    sentences = {Side.TARGET: pair("en").sentences[0], FRENCH: pair("fr").sentences[0]}
    found = {place.column: place.weight for place in linked_words(sentences, Side.TARGET, 5)}
    assert found == {Side.SOURCE: 0.9, Side.TARGET: 0.9, FRENCH: 0.6}


def test_what_the_reader_cuts_is_cut_in_every_column(full):
    table = full.table
    whole = recut(pair("en"), ())
    table.reshape(0, whole, whole)
    assert [len(one.sentences) for one in table.row_pairs(0).values()] == [1, 1]
    at = refit(pair("en"), [*(cut.source for cut in cuts(pair("en"))), 13])
    at = refit(pair("en"), sorted({*(cut.source for cut in at), 13, 18}))
    more = recut(pair("en"), at)
    table.reshape(0, more, more)
    french = table.row_pairs(0)[FRENCH]
    assert [one.source for one in french.sentences] == [one.source for one in more.sentences]
    assert french.target == pair("fr").target


@given(st.data())
def test_columns_always_have_the_same_sentences(data):
    words = st.lists(st.sampled_from(["Haus", "Weg.", "„Nein!“", "z. B.", "ist,", "3.", "ä"]))
    text = " ".join(data.draw(words.filter(bool)))
    spans = split(text, "de")
    sources = [text[span.start : span.end] for span in spans]
    paragraph = Paragraph(text)

    def made(target):
        return ParagraphPair(
            "1",
            paragraph,
            tuple(SentencePair(f"1.{n}", one, target(one)) for n, one in enumerate(sources, 1)),
        )

    lead, other = made(str.upper), made(lambda one: one[::-1])
    chosen = data.draw(st.sets(st.sampled_from(gaps(text)))) if gaps(text) else set()
    lead = recut(lead, refit(lead, sorted(chosen)))
    table = PairTable()
    table.load(Document((paragraph,), language="de"))
    table.further.add("fr").put(0, other)
    table.put(0, lead)
    found = table.row_pairs(0)[FRENCH]
    assert [one.source for one in found.sentences] == [one.source for one in lead.sentences]
    assert "".join(found.target.split()) == "".join(other.target.split())


def test_doubt_is_told_in_the_column_that_has_it(full):
    sound = pair("fr")
    first = replace(sound.sentences[0], doubtful=True)
    full.table.further[FRENCH].put(0, replace(sound, sentences=(first, sound.sentences[1])))
    row = full.stack.row(0)
    assert not row.marks[Side.TARGET]
    assert list(row.marks[FRENCH]) == [0]
    full.focus.hover, full.focus.word = SentenceRef(0, 0), (FRENCH, 2)
    assert hint_at(full.table, full.focus).startswith("Doubtful")
    full.focus.word = (Side.TARGET, 2)
    assert hint_at(full.table, full.focus) == ""


def test_every_column_is_read_out(full):
    item = QAccessible.queryAccessibleInterface(full)
    name = item.child(0).text(QAccessible.Text.Name)
    for words in ("German: Das Haus", "English: The house", "French: La maison"):
        assert words in name


def test_columns_wait_fail_and_come_one_by_one(page, qtbot):
    column = page.table.further[FRENCH]
    page.table.put(0, pair("en"))
    assert page.stack.row(0).waiting == [FRENCH]
    column.progress.fail(0)
    row = page.stack.row(0)
    assert row.stages == {Side.TARGET: Stage.DONE, FRENCH: Stage.FAILED}
    offer = row.origin(FRENCH).toPoint() + QPoint(20, round(page.stack.y(0)) + 8)
    with qtbot.waitSignal(page.further_retry_asked) as asked:
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=offer)
    assert asked.args == [FRENCH, 0]
    column.put(0, pair("fr"))
    assert page.stack.row(0).waiting == []


def test_a_row_that_failed_in_one_column_has_a_tick(full, qtbot):
    full.table.further[FRENCH].progress.fail(2)
    qtbot.waitUntil(lambda: 2 in {row for row, _ in full.minimap.ticks.values()})


def test_heads_are_short_where_columns_are_stacked(full):
    full.table.further.name(FRENCH, "French · via English")
    button = full.heads.buttons[FRENCH]
    assert button.text() == "French · via English"
    full.resize(700, 700)
    assert button.text() == "French"
    assert button.accessibleName() == "French · via English"
    assert button.geometry().right() <= full.stack.measure.slots[Side.SOURCE].right + button.MARGIN


def test_a_hit_in_a_further_column_is_listed_with_its_sentence(full):
    start = full.table.text(0, FRENCH).index("rivière")
    found = line(full.table, Hit(0, FRENCH, start, start + 7))
    assert (found.source, found.target) == (TEXTS[1][0], TEXTS[1][2])
    assert found.target[found.start : found.end] == "rivière"


def test_a_column_may_come_before_the_pair(page):
    page.table.further[FRENCH].put(0, pair("fr"))
    row = page.stack.row(0)
    assert row.blocks[FRENCH].text == pair("fr").target
    assert row.sentence_at(FRENCH, 1) is None
    assert row.waiting == [Side.TARGET]


def test_ways_of_reading_take_further_columns_for_translations(full):
    full.set_look(Look(reveal=Reveal.ORIGINAL))
    assert full.stack.shown == (Side.SOURCE,)
    full.set_look(Look(reveal=Reveal.TRANSLATION))
    assert full.stack.shown == (Side.TARGET, FRENCH)
    shown = full.viewport().grab().toImage()
    full.set_look(Look(reveal=Reveal.VEILED))
    assert full.stack.shown == (Side.SOURCE, Side.TARGET, FRENCH)
    assert full.viewport().grab().toImage() != shown


def test_text_of_a_further_column_can_be_selected(full, qtbot):
    view, button = full.viewport(), Qt.MouseButton.LeftButton
    rect = full.stack.row(0).sentence_rects(FRENCH, 0)[0].translated(0, full.stack.y(0))
    qtbot.mousePress(view, button, pos=(rect.topLeft() + QPointF(1, 8)).toPoint())
    full.pointer._drag_to(QPointF(rect.right() - 1, rect.top() + 8))
    assert full.selected_text() == TEXTS[0][2]
    qtbot.mouseRelease(view, button)


def test_a_sentence_is_copied_in_all_languages(full):
    assert quoting.both_sides(full.table, SentenceRef(0, 0)).split("\n") == list(TEXTS[0])
    assert " — ".join(TEXTS[0]) in quoting.quotation(full.table, SentenceRef(0, 0))


def test_further_columns_are_searched(full):
    table = full.table
    hits = [
        hit
        for some in search(
            Query("riviere"), table.document.paragraphs, table.snapshot(), table.further.snapshot()
        )
        for hit in some
    ]
    assert [(hit.row, hit.side) for hit in hits] == [(0, FRENCH)]
    assert table.text(0, FRENCH)[hits[0].start : hits[0].end] == "rivière"


def test_a_column_goes_as_it_came(full):
    full.focus.hover = SentenceRef(0, 0)
    full.table.further.remove(FRENCH)
    assert full.stack.shown == (Side.SOURCE, Side.TARGET)
    assert list(full.stack.row(0).blocks) == [Side.SOURCE, Side.TARGET]
    assert full.table.text(0, Side.TARGET) == pair("en").target


def test_another_document_has_no_further_columns(full):
    full.table.load(Document((Paragraph("Neu."),), language="de"))
    assert len(full.table.further) == 0
