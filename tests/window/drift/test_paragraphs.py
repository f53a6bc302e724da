# SPDX-License-Identifier: GPL-3.0-or-later
"""Paragraphs of an older version are found again, and what was cut in them can be cut again."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.window.drift.matching import mark
from desktop.window.drift.paragraphs import recuts, rows, sources_of, stands
from desktop.window.storage.additions import Uncut

TEXTS = ("Eins zwei drei.", "Vier fünf.", "Sechs sieben acht neun.", "Zehn.")
SENTENCES = st.lists(st.sampled_from(TEXTS), min_size=1, max_size=6)


def paragraph(sentences):
    starts, at = [], 0
    for sentence in sentences:
        starts.append(at)
        at += len(sentence) + 1
    return Uncut(tuple(map(mark, sentences)), tuple(starts), " ".join(sentences))


@st.composite
def recut(draw):
    """A paragraph and where a reader's sentences begin in it."""
    sentences = draw(SENTENCES)
    text = " ".join(sentences)
    words = [n + 1 for n, sign in enumerate(text) if sign == " "]
    return paragraph(sentences), draw(st.sets(st.sampled_from(words))) if words else set()


def done(row, changes):
    """Do changes to a paragraph that is as the machine cut it."""
    starts = set(row.starts[1:])
    for change in changes:
        at = stands(change, row)
        assert at is not None
        new, gone = sources_of(change, change.first, row)
        starts = (starts | new) - gone
    return starts


@given(recut())
def test_in_the_same_paragraph_all_is_cut_as_it_was(made):
    row, sources = made
    assert done(row, recuts(row, sources)) == sources


@given(recut(), SENTENCES)
def test_sentences_before_it_move_the_cuts(made, before):
    row, sources = made
    sentences = row.text.split(". ")
    longer = paragraph([*before, *(f"{one.removesuffix('.')}." for one in sentences)])
    shift = len(" ".join(before)) + 1
    for change in recuts(row, sources):
        at = stands(change, longer)
        assert at is not None
        there = change.first + len(before)
        assert longer.marks[there : there + len(change.marks)] == change.marks
        new, gone = sources_of(change, there, longer)
        assert {start - shift for start in new} <= sources
        assert not {start - shift for start in gone} & sources


@given(SENTENCES)
def test_what_was_not_cut_otherwise_is_no_change(sentences):
    row = paragraph(sentences)
    assert list(recuts(row, row.starts[1:])) == []


def test_a_change_stands_only_where_all_its_sentences_do():
    joined = next(recuts(paragraph(TEXTS), paragraph(TEXTS).starts[2:]))
    assert joined.marks == tuple(map(mark, TEXTS[:2]))
    assert stands(joined, paragraph(("Neu.", *TEXTS[:2]))) == 1
    assert stands(joined, paragraph((TEXTS[0], "Neu.", TEXTS[1]))) is None


def test_a_paragraph_is_where_most_of_its_sentences_are():
    now = [paragraph(("Neu.",)), None, paragraph((*TEXTS[:3], "Neu.")), paragraph(TEXTS[3:])]
    assert rows({7: paragraph(TEXTS)}, now) == {7: 2}
    assert rows({7: paragraph((TEXTS[0], "Alt."))}, now) == {}


def test_of_two_the_nearest_and_none_twice():
    same = paragraph(TEXTS)
    assert rows({2: same}, [same, None, None, same]) == {2: 3}
    assert rows({0: same, 1: same, 2: same}, [same, same]) == {0: 0, 1: 1}
