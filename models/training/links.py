# SPDX-License-Identifier: GPL-3.0-or-later
"""Word links: group pieces into words, merge two directions, spread word links over pieces.

Pure lists and sets; the statistical aligner itself is started by `aligning`.
"""

from collections.abc import Iterable, Sequence

Link = tuple[int, int]
"""Source position, target position."""


def is_mark(piece: str) -> bool:
    """Tell whether a piece holds punctuation only."""
    text = piece.lstrip("▁")
    return bool(text) and not any(c.isalnum() for c in text) and not text.startswith("<0x")


def group(pieces: Sequence[str]) -> list[list[int]]:
    """Return the positions of the pieces of each word; punctuation stands alone."""
    words: list[list[int]] = []
    fresh = True
    for place, piece in enumerate(pieces):
        mark = is_mark(piece)
        if fresh or mark or piece.startswith("▁"):
            words.append([place])
        else:
            words[-1].append(place)
        fresh = mark
    return words


def parse(line: str) -> set[Link]:
    """Return the links of a line such as `0-0 1-2`."""
    return {(int(a), int(b)) for a, _, b in (item.partition("-") for item in line.split())}


_NEIGHBOURS = ((-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1))


def symmetrise(forward: set[Link], reverse: set[Link]) -> set[Link]:
    """Return grow-diag-final-and of two directions (Koehn et al. 2005)."""
    union, found = forward | reverse, forward & reverse
    sources, targets = {s for s, _ in found}, {t for _, t in found}
    queue = sorted(found)
    while queue:
        s, t = queue.pop()
        for ds, dt in _NEIGHBOURS:
            link = (s + ds, t + dt)
            if (
                link in union
                and link not in found
                and (link[0] not in sources or link[1] not in targets)
            ):
                found.add(link)
                sources.add(link[0])
                targets.add(link[1])
                queue.append(link)
    for s, t in sorted(union - found):
        if s not in sources and t not in targets:
            found.add((s, t))
            sources.add(s)
            targets.add(t)
    return found


def spread(
    links: Iterable[Link], source: Sequence[Sequence[int]], target: Sequence[Sequence[int]]
) -> list[Link]:
    """Return piece links for word links: every piece of one word with every piece of the other."""
    return sorted((s, t) for a, b in links for s in source[a] for t in target[b])
