# SPDX-License-Identifier: GPL-3.0-or-later
"""Running totals agree with plain sums, whatever is changed."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.window.page.sums import RunningTotals

NUMBERS = st.lists(st.integers(1, 1000), min_size=1, max_size=60)


@given(NUMBERS, st.data())
def test_prefix_sums_after_changes(values, data):
    totals = RunningTotals(values)
    for _ in range(5):
        index = data.draw(st.integers(0, len(values) - 1))
        values[index] = data.draw(st.integers(0, 1000))
        totals[index] = values[index]
    assert [totals.before(n) for n in range(len(values) + 1)] == [
        sum(values[:n]) for n in range(len(values) + 1)
    ]
    assert totals.total == sum(values)
    assert [totals[n] for n in range(len(totals))] == values


@given(NUMBERS, st.data())
def test_find_is_the_value_in_which_an_offset_falls(values, data):
    totals = RunningTotals(values)
    offset = data.draw(st.integers(0, sum(values) - 1))
    index = totals.find(offset)
    assert totals.before(index) <= offset < totals.before(index + 1)


def test_find_stays_within_the_list():
    totals = RunningTotals([3, 4])
    assert (totals.find(-5), totals.find(7), totals.find(1e9)) == (0, 1, 1)
    assert RunningTotals().find(3) == 0
