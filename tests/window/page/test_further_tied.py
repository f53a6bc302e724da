# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of further columns are tied to the pair: pointed at, cut, copied and found."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt

from desktop.document import Document, Paragraph, ParagraphPair, SentencePair, Side
from desktop.document.cuts import cuts, gaps, recut, refit
from desktop.sentences import split
from desktop.window import quoting
from desktop.window.page import PairTable, SentenceRef
from desktop.window.page.hints import hint_at
from desktop.window.page.linking import linked_words
from desktop.window.searching.hit_list import line
from desktop.window.searching.search import Hit, Query, search
from tests.window.page.conftest import FRENCH, TEXTS, pair, point_on


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


def test_a_hit_in_a_further_column_is_listed_with_its_sentence(full):
    start = full.table.text(0, FRENCH).index("rivière")
    found = line(full.table, Hit(0, FRENCH, start, start + 7))
    assert (found.source, found.target) == (TEXTS[1][0], TEXTS[1][2])
    assert found.target[found.start : found.end] == "rivière"


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
