# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences are merged and split without losing a letter, and their words stay linked."""

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.document import Link, Paragraph, ParagraphPair, SentencePair, Side
from desktop.document.cuts import Cut, counterpart, cuts, gaps, places, proposal, recut, refit

WORDS = st.text("abcäöüßאב漢🚧.,;:–„“!", min_size=1, max_size=5)
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)


@st.composite
def sentences(draw, number=1):
    source, target = draw(TEXTS), draw(st.one_of(st.just(""), TEXTS))
    links = []
    if target:
        for _ in range(draw(st.integers(0, 3))):
            start, begin = (
                draw(st.integers(0, len(source) - 1)),
                draw(st.integers(0, len(target) - 1)),
            )
            end = draw(st.integers(start + 1, len(source)))
            stop = draw(st.integers(begin + 1, len(target)))
            links.append(Link(start, end, begin, stop, draw(st.floats(0.01, 1))))
    return SentencePair(
        f"1.{number}",
        source,
        target,
        draw(st.one_of(st.none(), st.floats(-9, 0))),
        tuple(links),
        draw(st.booleans()),
    )


@st.composite
def pairs(draw):
    made = tuple(draw(sentences(number)) for number in range(1, draw(st.integers(1, 5)) + 1))
    text = " ".join(sentence.source for sentence in made)
    return ParagraphPair("1", Paragraph(text), made)


@st.composite
def cut_pairs(draw):
    """A pair and cuts that it can have, in both texts anywhere."""
    pair = draw(pairs())
    at = sorted(draw(st.sets(st.integers(1, max(1, len(pair.source) - 1)), max_size=5)))
    on = sorted(draw(st.integers(0, len(pair.target))) for _ in at)
    chosen = tuple(map(Cut, at, on))
    edges = [0, *at, len(pair.source)]
    assume(all(pair.source[first:last].strip() for first, last in pairwise(edges)))
    return pair, chosen


def bare(text):
    return "".join(text.split())


def linked_words(pair):
    """Every link of a pair as offsets in the texts of its paragraph."""
    return [
        (
            place.source_start + link.source_start,
            place.source_start + link.source_end,
            place.target_start + link.target_start,
            place.target_start + link.target_end,
        )
        for place, sentence in zip(places(pair), pair.sentences, strict=True)
        for link in sentence.links
    ]


@given(cut_pairs())
def test_nothing_is_lost_on_either_side(made):
    pair, at = made
    new = recut(pair, at)
    assert new.source == pair.source
    assert len(new.sentences) == len(at) + 1
    assert bare("".join(sentence.source for sentence in new.sentences)) == bare(pair.source)
    assert bare(new.target) == bare(pair.target)
    for sentence, place in zip(new.sentences, places(new), strict=True):
        assert sentence.source == new.source[place.source_start : place.source_end]
        assert sentence.target == new.target[place.target_start : place.target_end]
        assert sentence.source == sentence.source.strip() != ""
    assert [sentence.id for sentence in new.sentences] == [
        f"1.{number}" for number in range(1, len(at) + 2)
    ]


@given(pairs())
def test_a_pair_cut_where_it_was_is_the_same(pair):
    assert recut(pair, cuts(pair)) == pair


@given(pairs())
def test_all_in_one_sentence_keeps_every_link(pair):
    merged = recut(pair, ())
    assert (merged.sentences[0].source, merged.sentences[0].target) == (pair.source, pair.target)
    assert linked_words(merged) == linked_words(pair)


@given(cut_pairs())
def test_links_that_stay_link_the_same_words(made):
    pair, at = made
    new = recut(pair, at)
    assume(new.target == pair.target)
    assert set(linked_words(new)) <= set(linked_words(pair))
    for sentence in new.sentences:
        for link in sentence.links:
            assert 0 <= link.source_start < link.source_end <= len(sentence.source)
            assert 0 <= link.target_start < link.target_end <= len(sentence.target)


@given(pairs())
def test_what_is_proposed_can_be_done(pair):
    for number, (place, sentence) in enumerate(zip(places(pair), pair.sentences, strict=True)):
        found = proposal(sentence)
        if found is None:
            assert not gaps(sentence.source)
            continue
        at = list(cuts(pair))
        at.insert(number, Cut(place.source_start + found.source, place.target_start + found.target))
        assert len(recut(pair, at).sentences) == len(pair.sentences) + 1


@given(pairs(), st.lists(st.integers(-3, 60), max_size=6))
def test_cuts_are_found_again_in_another_translation(pair, sources):
    found = refit(pair, sources)
    new = recut(pair, found)
    assert {cut.source for cut in found} <= set(sources)
    assert bare(new.target) == bare(pair.target)
    assert refit(pair, [cut.source for cut in cuts(pair)]) == cuts(pair)


def test_no_cut_is_found_that_leaves_a_sentence_of_white_space():
    pair = ParagraphPair("1", Paragraph("Ja. Nein."), (SentencePair("1.1", "Ja. Nein.", "Yes."),))
    assert [cut.source for cut in refit(pair, [3, 4])] == [3]


@pytest.mark.parametrize(
    "at",
    [
        [Cut(0, 0)],
        [Cut(99, 3)],
        [Cut(5, 4), Cut(3, 4)],
        [Cut(3, 4), Cut(3, 4)],
        [Cut(3, 99)],
        [Cut(3, 4), Cut(5, 2)],
    ],
)
def test_impossible_cuts_are_refused(at):
    pair = ParagraphPair(
        "1", Paragraph("Ja. Nein."), (SentencePair("1.1", "Ja. Nein.", "Yes. No."),)
    )
    with pytest.raises(ValueError, match="no sentence between"):
        recut(pair, at)


def test_the_other_side_is_cut_where_the_words_belong():
    sentence = SentencePair(
        "1.1",
        "Weil es regnete, blieben wir daheim.",
        "We stayed at home because it rained.",
        links=(Link(0, 4, 18, 25, 0.9), Link(8, 15, 29, 35, 0.9), Link(17, 24, 3, 9, 0.9)),
    )
    assert proposal(sentence).source == 17
    plain = SentencePair("1.1", "Es regnete. Wir blieben.", "It was raining. We stayed.")
    assert proposal(plain) == Cut(12, 16)
    assert counterpart(plain, Side.TARGET, 16) == 12


def test_a_merged_sentence_is_as_sure_as_its_parts():
    parts = (
        SentencePair("1.1", "Eins zwei.", "One two.", -1.0, middle="A."),
        SentencePair("1.2", "Drei vier.", "Three four.", -3.0, doubtful=True, middle="B."),
    )
    merged = recut(ParagraphPair("1", Paragraph("Eins zwei. Drei vier."), parts), ())
    assert merged.sentences[0].score == pytest.approx(-2.0)
    assert merged.sentences[0].doubtful
    assert merged.sentences[0].middle == "A. B."


def test_text_without_spaces_is_cut_between_any_characters():
    assert gaps("漢字漢字") == (1, 2, 3)
    assert gaps("Haus") == ()
    assert gaps("ein Haus am See") == (4, 9, 12)
