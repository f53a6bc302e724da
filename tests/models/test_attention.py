# SPDX-License-Identifier: GPL-3.0-or-later
"""Only links that are clear are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.attention import WordLink, link


def test_pieces_are_summed_and_punctuation_is_left_out() -> None:
    attention = [[0.5, 0.3, 0.1, 0.1], [0.05, 0.05, 0.2, 0.7], [0.0, 0.1, 0.8, 0.1]]
    links = link(attention, [0, 0, 1, None], [0, None, 1])
    assert links == [
        WordLink(0, 0, pytest.approx(0.8 / 0.9)),
        WordLink(1, 1, pytest.approx(0.8 / 0.9)),
    ]


def test_order_is_that_of_the_target() -> None:
    attention = [[0.0, 1.0], [1.0, 0.0]]
    assert [(one.source, one.target) for one in link(attention, [0, 1], [0, 1])] == [(1, 0), (0, 1)]


def test_an_even_row_links_nothing() -> None:
    assert link([[0.25] * 4], [0, 1, 2, 3], [0]) == []
    assert link([[0.5, 0.5]], [0, 1], [0]) == []


def test_a_weak_link_stands_only_when_both_prefer_each_other() -> None:
    row = [0.24, *[0.095] * 8]
    assert link([row], list(range(9)), [0]) == [WordLink(0, 0, pytest.approx(0.24))]
    stronger = [0.9, *[0.0125] * 8]
    assert [one.target for one in link([row, stronger], list(range(9)), [0, 1])] == [1]


def test_a_word_that_attends_to_nothing_but_punctuation_has_no_link() -> None:
    assert link([[0.0, 1.0]], [0, None], [0]) == []
    assert link([[1.0]], [None], [0]) == []


@given(st.data())
def test_weights_and_words_are_valid(data: st.DataObject) -> None:
    columns = data.draw(st.integers(1, 6))
    rows = data.draw(st.integers(1, 6))
    word = st.one_of(st.none(), st.integers(0, 4))
    matrix = st.lists(st.floats(0, 1), min_size=columns, max_size=columns)
    attention = data.draw(st.lists(matrix, min_size=rows, max_size=rows))
    source = data.draw(st.lists(word, min_size=columns, max_size=columns))
    target = data.draw(st.lists(word, min_size=rows, max_size=rows))
    links = link(attention, source, target)
    assert all(
        0 < one.weight <= 1 and one.source in source and one.target in target for one in links
    )
    assert [one.target for one in links] == sorted(one.target for one in links)
    assert len({(one.source, one.target) for one in links}) == len(links)
