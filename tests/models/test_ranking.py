# SPDX-License-Identifier: GPL-3.0-or-later
"""Hypotheses that leave words of the source out come after those that do not."""

import pytest
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


@pytest.mark.parametrize(("weight", "best"), [(0.0, 0), (0.1, 0), (0.5, 1)])
def test_coverage_counts_by_its_weight(weight: float, best: int) -> None:
    covered = [coverage(LEFT_OUT, [0, 1]), coverage(EVEN, [0, 1])]
    assert order([-0.5, -1.0], covered, weight)[0] == best


@given(st.lists(st.floats(-9, 0), max_size=6))
def test_without_coverage_the_scores_decide(scores: list[float]) -> None:
    ranked = order(scores, [0.0] * len(scores), 0.0)
    assert sorted(ranked) == list(range(len(scores)))
    assert [scores[i] for i in ranked] == sorted(scores, reverse=True)
