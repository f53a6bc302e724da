# SPDX-License-Identifier: GPL-3.0-or-later
"""Hand-made word links and how well a model's links agree with them.

A line of the file holds German words, English words and links, separated by tabs: `Hund=dog` is a
sure link, `hat~sold` a possible one, `gelöscht=put+out` links one word to two, and `the#2` is the
second `the`. Sure and possible as in Och and Ney 2003.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

Link = tuple[int, int]
"""Source word, target word."""


@dataclass(frozen=True, slots=True)
class AlignedPair:
    """Two sentences as words, and the links between them; `possible` includes `sure`."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    sure: frozenset[Link]
    possible: frozenset[Link]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Alignment error rate, precision, recall and the share of linked words that have a link."""

    error_rate: float
    precision: float
    recall: float
    coverage: float


def _position(words: Sequence[str], name: str) -> int:
    word, _, count = name.partition("#")
    places = [i for i, other in enumerate(words) if other == word]
    return places[int(count or 1) - 1]


def parse(line: str) -> AlignedPair:
    """Read one line of a file of hand-made links."""
    source, target, links = (column.split() for column in line.rstrip("\n").split("\t"))
    sure: set[Link] = set()
    possible: set[Link] = set()
    for link in links:
        kind = "=" if "=" in link else "~"
        left, _, right = link.partition(kind)
        pairs = {
            (_position(source, a), _position(target, b))
            for a in left.split("+")
            for b in right.split("+")
        }
        possible |= pairs
        if kind == "=":
            sure |= pairs
    return AlignedPair(tuple(source), tuple(target), frozenset(sure), frozenset(possible))


def read(path: Path) -> list[AlignedPair]:
    """Read a file of hand-made links."""
    return [parse(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def agreement(pairs: Sequence[AlignedPair], found: Sequence[Iterable[Link]]) -> Agreement:
    """Compare found links with hand-made ones.

    Coverage is the share of target words with a sure link for which anything was found.
    """
    in_sure = in_possible = size = sure = words = covered = 0
    for pair, links in zip(pairs, map(set, found), strict=True):
        in_sure += len(links & pair.sure)
        in_possible += len(links & pair.possible)
        size += len(links)
        sure += len(pair.sure)
        wanted = {t for _, t in pair.sure}
        words += len(wanted)
        covered += len(wanted & {t for _, t in links})
    return Agreement(
        1 - (in_sure + in_possible) / (size + sure),
        in_possible / max(1, size),
        in_sure / max(1, sure),
        covered / max(1, words),
    )
