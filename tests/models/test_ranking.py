# SPDX-License-Identifier: GPL-3.0-or-later
"""Hypotheses that leave words of the source out come after those that do not."""

from hypothesis import given
from hypothesis import strategies as st

from models.ranking import coverage, order

EVEN = [[1.0, 0.0], [0.0, 1.0]]
LEFT_OUT = [[1.0, 0.0], [1.0, 0.0]]


def test_coverage_falls_with_what_is_left_out() -> None:
    assert coverage(EVEN, [0, 1]) == 0.0
    assert coverage(LEFT_OUT, [0, 1]) < -1
    assert coverage([], [0, 1]) < coverage(LEFT_OUT, [0, 1])


def test_punctuation_need_not_be_covered() -> None:
    assert coverage(LEFT_OUT, [0, None]) == 0.0
    assert coverage(LEFT_OUT, [None, None]) == 0.0


@given(st.lists(st.floats(-9, 0), max_size=6))
def test_the_best_comes_first(ranks: list[float]) -> None:
    ranked = order(ranks)
    assert sorted(ranked) == list(range(len(ranks)))
    assert [ranks[i] for i in ranked] == sorted(ranks, reverse=True)


def test_equals_stay_in_the_order_of_the_search() -> None:
    assert order([-1.0, -0.5, -0.5, -1.0]) == [1, 2, 0, 3]
