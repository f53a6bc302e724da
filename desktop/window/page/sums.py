# SPDX-License-Identifier: GPL-3.0-or-later
"""Running totals that stay cheap when a single value changes."""

from collections.abc import Iterable
from itertools import accumulate


class RunningTotals:
    """A list of non-negative numbers with prefix sums in logarithmic time.

    A binary indexed tree after Fenwick, "A new data structure for cumulative frequency tables",
    Software: Practice and Experience 24 (1994).
    """

    def __init__(self, values: Iterable[float] = ()) -> None:
        self._values = list(values)
        sums = [0.0, *accumulate(self._values)]
        # Entry i holds the values since the last index that has one bit less.
        self._tree = [total - sums[index & (index - 1)] for index, total in enumerate(sums)]

    @classmethod
    def even(cls, count: int, value: float) -> "RunningTotals":
        """Return a list of so many equal numbers; a book has 20,000 of them."""
        totals = cls()
        totals._values = [value] * count
        totals._tree = [0.0] * (count + 1)
        if value:
            totals._tree = [value * (index & -index) for index in range(count + 1)]
        return totals

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> float:
        return self._values[index]

    def __setitem__(self, index: int, value: float) -> None:
        change = value - self._values[index]
        self._values[index] = value
        position = index + 1
        while position < len(self._tree):
            self._tree[position] += change
            position += position & -position

    def extend(self, values: Iterable[float]) -> None:
        """Put more values behind the others."""
        for value in values:
            position = len(self._values) + 1
            begin = position - (position & -position)
            covered = self.before(position - 1) - self.before(begin)
            self._values.append(value)
            self._tree.append(covered + value)

    @property
    def total(self) -> float:
        """The sum of all values."""
        return self.before(len(self._values))

    def before(self, index: int) -> float:
        """Return the sum of the values in front of `index`."""
        total = 0.0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def find(self, offset: float) -> int:
        """Return the index of the value in which `offset` falls, within the list's bounds."""
        index = 0
        step = 1 << len(self._values).bit_length()
        while step:
            following = index + step
            if following < len(self._tree) and self._tree[following] <= offset:
                index = following
                offset -= self._tree[following]
            step >>= 1
        return max(0, min(index, len(self._values) - 1))
