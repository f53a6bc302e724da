# SPDX-License-Identifier: GPL-3.0-or-later
from hypothesis import given

from desktop.document import Link, SentencePair, Span, Style
from desktop.export.carried import carried
from desktop.export.runs import placed
from tests.export.strategies import bilinguals

SOURCE, TARGET = "Das rote Haus brannte.", "The red house burned."
LINKS = (
    Link(0, 3, 0, 3, 0.9),
    Link(4, 8, 4, 7, 0.9),
    Link(9, 13, 8, 13, 0.9),
    Link(14, 21, 14, 20, 0.9),
)


def pair(source=SOURCE, target=TARGET, links=LINKS) -> SentencePair:
    return SentencePair("1.1", source, target, links=links)


def words(sentence: SentencePair, *spans: Span) -> list[str]:
    return [sentence.target[span.start : span.end] for span in carried(sentence, spans)]


def test_neighbours_are_one_stretch():
    assert words(pair(), Span(4, 13, Style.EMPHASIS)) == ["red house"]


def test_words_that_stand_apart_stay_apart():
    links = (Link(0, 2, 5, 8, 0.9), Link(3, 5, 0, 4, 0.9), Link(6, 9, 9, 12, 0.9))
    moved = pair("ab cd efg", "cccc bbb ggg", links)
    assert words(moved, Span(3, 9, Style.STRONG)) == ["cccc", "ggg"]


def test_a_link_stays_one():
    links = (Link(0, 2, 5, 8, 0.9), Link(3, 5, 0, 4, 0.9), Link(6, 9, 9, 12, 0.9))
    moved = pair("ab cd efg", "cccc bbb ggg", links)
    found = carried(moved, [Span(3, 9, Style.LINK, "https://example.org/")])
    assert [span.href for span in found] == ["https://example.org/"]


def test_all_of_a_sentence_is_all_of_its_translation():
    assert words(pair(links=()), Span(0, len(SOURCE) - 1, Style.EMPHASIS)) == [TARGET]


def test_without_alignment_a_name_is_found():
    bare = pair("Die Wessel fließt.", "The Wessel flows.", ())
    assert words(bare, Span(4, 10, Style.STRONG)) == ["Wessel"]
    assert words(bare, Span(11, 17, Style.STRONG)) == []


def test_the_stronger_of_two_links_decides():
    links = (Link(0, 3, 0, 3, 0.2), Link(4, 8, 0, 3, 0.8))
    assert words(pair(links=links), Span(0, 3, Style.STRONG)) == []


def test_nothing_is_carried_to_no_translation():
    assert words(pair(target="", links=()), Span(0, 3, Style.STRONG)) == []


@given(bilinguals())
def test_spans_stay_within_the_translation(bilingual):
    for paragraph in bilingual.pairs:
        for place in placed(paragraph):
            target = place.sentence.target
            for span in carried(place.sentence, place.spans):
                assert 0 <= span.start < span.end <= len(target)
            assert "".join(run.text for run in place.made) == target
            assert "".join(run.text for run in place.runs) == place.sentence.source
