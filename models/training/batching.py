# SPDX-License-Identifier: GPL-3.0-or-later
"""From packs to batches of a few fixed shapes.

Every batch has the same number of cells (rows × length), so that matrix products always see the
same shape: CPU libraries compile one kernel per shape. No tensors here, only numpy.
"""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.training.packs import Links, Pack
from models.training.sources import weight
from models.training.vocabulary import BEGIN, END

LENGTHS = (8, 16, 24, 32, 40, 48, 64, 80, 96, 128, 160, 192, 256)
"""Padded lengths; each divides the cells of a batch when those are a multiple of 7680."""
POOL = 60_000
"""Examples shuffled together before they are sorted into buckets."""
JOIN_CHANCE = 0.12
"""Chance that an example starts a longer one made of several sentences."""
JOIN_LONGEST = 110
"""Pieces up to which sentences are joined."""


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch; arrays are (rows, length) unless said otherwise."""

    source: NDArray[np.int64]
    source_length: NDArray[np.int64]
    """(rows,), the end mark included."""
    target_in: NDArray[np.int64]
    """Begin mark and target."""
    target_out: NDArray[np.int64]
    """Target and end mark; -1 on padding."""
    links: NDArray[np.int64]
    """(n, 3): row, target position, source position."""

    @property
    def tokens(self) -> int:
        """Target tokens that count, end marks included."""
        return int((self.target_out >= 0).sum())


def ahead(batches: Iterator[Batch], count: int = 6) -> Iterator[Batch]:
    """Make up to `count` batches on another thread while the last one is learned from."""
    with ThreadPoolExecutor(1) as pool:
        coming: deque[Future[Batch | None]] = deque(
            pool.submit(next, batches, None) for _ in range(count)
        )
        while (batch := coming.popleft().result()) is not None:
            coming.append(pool.submit(next, batches, None))
            yield batch


def bucket(length: int) -> int:
    """Return the padded length for an example, or 0 when it is too long."""
    return next((size for size in LENGTHS if length <= size), 0)


def draw_epoch(pack: Pack, rng: np.random.Generator) -> NDArray[np.int64]:
    """Return shuffled pair numbers, each as often as its source's weight says (on average)."""
    weights = np.array([weight(name) for name in pack.names])[pack.origin]
    repeats = np.floor(weights + rng.random(len(pack))).astype(np.int64)
    drawn = np.repeat(np.arange(len(pack)), repeats)
    rng.shuffle(drawn)
    return drawn


def join(
    drawn: NDArray[np.int64], sizes: NDArray[np.int64], rng: np.random.Generator
) -> Iterator[list[int]]:
    """Yield groups of pair numbers; most hold one, some several that become one long example."""
    place, chances, goals = 0, rng.random(len(drawn)), rng.integers(30, JOIN_LONGEST, len(drawn))
    while place < len(drawn):
        group = [int(drawn[place])]
        length = int(sizes[group[0]])
        if chances[place] < JOIN_CHANCE:
            # Half of them go on with the next sentences of the same text, the others with any.
            onward = chances[place] < JOIN_CHANCE / 2
            goal = int(goals[place])
            while length < goal and place + 1 < len(drawn):
                following = group[-1] + 1 if onward else int(drawn[place + 1])
                if following >= len(sizes) or length + sizes[following] > goal + 15:
                    break
                group.append(following)
                length += int(sizes[following])
                place += 0 if onward else 1
        yield group
        place += 1


class Batcher:
    """An endless stream of batches from a pack; the same seed and epoch give the same stream."""

    def __init__(
        self,
        pack: Pack,
        *,
        cells: int,
        longest: int,
        seed: int,
        links: Links | None = None,
        snug: bool = False,
    ) -> None:
        """Prepare batches of `cells` = rows × length; skip examples over `longest` pieces.

        `snug` puts examples of like lengths together and cuts off the padding that none of them
        needs: fewer cells for the same tokens, in many shapes.
        """
        self._pack, self._links, self._snug = pack, links, snug
        self._cells, self._longest, self._seed = cells, longest, seed
        self._sizes = np.maximum(np.diff(pack.source_start), np.diff(pack.target_start))

    def epoch(self, number: int, skip: int = 0) -> Iterator[Batch]:
        """Yield the batches of one epoch but for the first `skip`."""
        for place, (length, groups) in enumerate(self._plans(number)):
            if place >= skip:
                yield self._build(length, groups)

    def _plans(self, number: int) -> Iterator[tuple[int, list[list[int]]]]:
        rng = np.random.default_rng((self._seed, number))
        buckets: dict[int, list[list[int]]] = {}
        groups = join(draw_epoch(self._pack, rng), self._sizes, rng)
        for drawn, group in enumerate(groups, 1):
            # One more for the end mark; each side of a group may be the longer one.
            length = bucket(int(sum(self._sizes[i] for i in group)) + 1)
            if 0 < length <= self._longest:
                buckets.setdefault(length, []).append(group)
            if drawn % POOL == 0:
                yield from self._filled(buckets, rng)
        yield from self._filled(buckets, rng)

    def _filled(
        self, buckets: dict[int, list[list[int]]], rng: np.random.Generator
    ) -> Iterator[tuple[int, list[list[int]]]]:
        """Take whole batches out of the buckets; the rest waits there for the next pool."""
        plan = []
        for length, groups in buckets.items():
            rows = self._cells // length
            # What fills no batch of an epoch is left out by chance, not because it is the longest.
            whole = groups[: len(groups) // rows * rows]
            del groups[: len(whole)]
            if self._snug:
                whole.sort(key=self._lengths)
            plan += [(length, whole[i : i + rows]) for i in range(0, len(whole), rows)]
        for index in rng.permutation(len(plan)):
            yield plan[index]

    def _lengths(self, group: list[int]) -> tuple[int, int]:
        """Return the pieces of a group's source and target, without end marks."""
        pack = self._pack
        return (
            int(sum(pack.source_start[i + 1] - pack.source_start[i] for i in group)),
            int(sum(pack.target_start[i + 1] - pack.target_start[i] for i in group)),
        )

    def _widths(self, length: int, groups: list[list[int]]) -> tuple[int, int]:
        """Return the padded lengths of both sides of a batch, end marks included."""
        if not self._snug:
            return length, length
        sources, targets = zip(*map(self._lengths, groups), strict=True)
        return max(sources) + 1, max(targets) + 1

    def _build(self, length: int, groups: list[list[int]]) -> Batch:
        pack, rows = self._pack, len(groups)
        source_width, target_width = self._widths(length, groups)
        source = np.full((rows, source_width), END, np.int64)
        target_in = np.full((rows, target_width), END, np.int64)
        target_out = np.full((rows, target_width), -1, np.int64)
        source_length = np.zeros(len(groups), np.int64)
        links: list[NDArray[np.int64]] = []
        for row, group in enumerate(groups):
            s = t = 0
            target_in[row, 0] = BEGIN
            for i in group:
                source_ids = pack.source[pack.source_start[i] : pack.source_start[i + 1]]
                target_ids = pack.target[pack.target_start[i] : pack.target_start[i + 1]]
                links += self._linked(i, row, t, s)
                source[row, s : s + len(source_ids)] = source_ids
                target_in[row, t + 1 : t + 1 + len(target_ids)] = target_ids
                target_out[row, t : t + len(target_ids)] = target_ids
                s, t = s + len(source_ids), t + len(target_ids)
            target_out[row, t] = END
            source_length[row] = s + 1
        found = np.concatenate(links) if links else np.zeros((0, 3), np.int64)
        return Batch(source, source_length, target_in, target_out, found)

    def _linked(self, pair: int, row: int, target: int, source: int) -> list[NDArray[np.int64]]:
        """Return the word links of one pair, moved to where the pair stands in its row."""
        if self._links is None:
            return []
        span = slice(self._links.start[pair], self._links.start[pair + 1])
        found = np.empty((span.stop - span.start, 3), np.int64)
        found[:, 0] = row
        found[:, 1] = self._links.target[span].astype(np.int64) + target
        found[:, 2] = self._links.source[span].astype(np.int64) + source
        return [found]
