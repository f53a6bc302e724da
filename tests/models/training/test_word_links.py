# SPDX-License-Identifier: GPL-3.0-or-later
"""Word links: pieces to words, two directions to one, agreement with hand-made ones."""

from pathlib import Path

import pytest

from models.training import links, word_links

HAND_MADE = Path(__file__).with_name("alignments.tsv")


def test_pieces_form_words_and_marks_stand_alone():
    pieces = ["▁Der", "▁Bundes", "tag", ",", "▁(", "heute", ")", "."]
    assert links.group(pieces) == [[0], [1, 2], [3], [4], [5], [6], [7]]


def test_both_directions_are_kept_and_gaps_are_grown():
    assert links.symmetrise({(0, 0), (1, 1)}, {(0, 0), (1, 1)}) == {(0, 0), (1, 1)}
    assert (3, 3) in links.symmetrise({(0, 0), (3, 3)}, {(0, 0)})


def test_no_link_is_invented():
    forward, reverse = {(0, 0), (1, 2), (4, 4)}, {(0, 0), (2, 1), (4, 5)}
    found = links.symmetrise(forward, reverse)
    assert forward & reverse <= found <= forward | reverse


def test_word_links_spread_over_pieces():
    assert links.spread({(1, 0)}, [[0], [1, 2]], [[0, 1]]) == [(1, 0), (1, 1), (2, 0), (2, 1)]


def test_the_aligner_s_lines_are_read():
    assert links.parse("0-0 2-1\n") == {(0, 0), (2, 1)}
    assert links.parse("\n") == set()


def test_hand_made_links_are_read():
    pair = word_links.parse(
        "das Licht der Stadt\tthe light of the city\t"
        "das=the#1 Licht=light der=the#2 der~of Stadt=city\n"
    )
    assert pair.sure == {(0, 0), (1, 1), (2, 3), (3, 4)}
    assert pair.possible == pair.sure | {(2, 2)}


def test_at_least_a_hundred_pairs_are_linked_by_hand():
    pairs = word_links.read(HAND_MADE)
    assert len(pairs) >= 100
    assert all(len({s for s, _ in pair.possible}) >= len(pair.source) // 2 for pair in pairs)


def test_perfect_links_have_no_error():
    pairs = word_links.read(HAND_MADE)
    result = word_links.agreement(pairs, [pair.sure for pair in pairs])
    assert result == word_links.Agreement(0.0, 1.0, 1.0, 1.0)


def test_possible_links_cost_nothing_and_missing_ones_do():
    pair = word_links.parse("ein Haus\ta house\tein~a Haus=house\n")
    assert word_links.agreement([pair], [pair.possible]).error_rate == 0
    nothing = word_links.agreement([pair], [[]])
    assert (nothing.error_rate, nothing.recall, nothing.coverage) == (1.0, 0.0, 0.0)
    wrong = word_links.agreement([pair], [[(0, 1)]])
    assert wrong.error_rate == pytest.approx(1.0)
