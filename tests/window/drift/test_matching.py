# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of an older version are found again: the right ones, in order, none twice."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.window.drift.matching import mark, places
from desktop.window.page import SentenceRef

# Few words, so that sentences often read the same.
SENTENCES = st.sampled_from([*"ABCDEF", "Ja.", "Nein."])
ARTICLES = st.lists(st.lists(SENTENCES, min_size=1, max_size=5), max_size=8)


def sentences(article):
    return [
        (SentenceRef(row, number), mark(text))
        for row, paragraph in enumerate(article)
        for number, text in enumerate(paragraph)
    ]


@st.composite
def noted(draw):
    """An article and some of its sentences."""
    article = draw(ARTICLES)
    known = sentences(article)
    return article, dict(draw(st.lists(st.sampled_from(known), unique=True))) if known else {}


@given(noted())
def test_in_the_same_article_everything_stays_where_it_is(made):
    article, old = made
    assert places(old, sentences(article)) == {ref: ref for ref in old}


@given(noted(), ARTICLES)
def test_a_place_reads_the_same_and_is_taken_once(made, article):
    _, old = made
    new = dict(sentences(article))
    found = places(old, new.items())
    assert all(old[was] == new[now] for was, now in found.items())
    assert len(set(found.values())) == len(found)


@given(noted(), ARTICLES)
def test_sentences_that_read_the_same_keep_their_order(made, article):
    _, old = made
    found = places(old, sentences(article))
    for name in set(old.values()):
        moved = [found[ref] for ref in sorted(found) if old[ref] == name]
        assert moved == sorted(moved)


@given(noted(), ARTICLES)
def test_as_many_are_found_as_there_are(made, article):
    _, old = made
    new = [name for _, name in sentences(article)]
    found = [old[was] for was in places(old, sentences(article))]
    for name in set(old.values()):
        assert found.count(name) == min(list(old.values()).count(name), new.count(name))


@given(noted(), st.integers(0, 8))
def test_a_new_paragraph_moves_what_is_behind_it(made, at):
    article, old = made
    at = min(at, len(article))
    unique = [text for paragraph in article for text in paragraph]
    old = {r: n for r, n in old.items() if unique.count(article[r.row][r.sentence]) == 1}
    grown = [*article[:at], ["Neu."], *article[at:]]
    assert places(old, sentences(grown)) == {
        ref: SentenceRef(ref.row + (ref.row >= at), ref.sentence) for ref in old
    }


def test_of_twins_the_one_near_its_neighbours_is_taken():
    article = [["A", "Ja."], ["B"], ["C", "Ja."]]
    old = dict(sentences(article))
    del old[SentenceRef(0, 1)]
    new = [["Neu."], ["A", "Ja."], ["B"], ["C", "Neu.", "Ja."]]
    assert places(old, sentences(new))[SentenceRef(2, 1)] == SentenceRef(3, 2)


@pytest.mark.parametrize(
    "other", ["Die\u00a0Brücke ist zu.", unicodedata.normalize("NFD", "Die Brücke  ist zu. ")]
)
def test_spaces_and_encodings_make_no_difference(other):
    assert mark(other) == mark("Die Brücke ist zu.")
    assert mark("Die Brücke ist auf.") != mark("Die Brücke ist zu.")
    assert len(mark(other)) == 16
