# SPDX-License-Identifier: GPL-3.0-or-later
"""Find the sentences of an older version of an article in a newer one."""

import unicodedata
from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from desktop.window.page.focus import SentenceRef

_BYTES = 8
_Match = tuple[SentenceRef, SentenceRef]


def mark(sentence: str) -> str:
    """Return a short name of a sentence, which is the same wherever the sentence stands.

    White space and the way in which umlauts are encoded make no difference.
    """
    text = " ".join(unicodedata.normalize("NFC", sentence).split())
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).hexdigest()


def places(
    old: Mapping[SentenceRef, str], new: Iterable[tuple[SentenceRef, str]]
) -> dict[SentenceRef, SentenceRef]:
    """Return where sentences of an older version stand in a newer one.

    A sentence that the newer version has once stands there. Sentences that read the same keep
    their order, and each takes the nearest place, as the sentences around it have moved. No place
    is taken twice; a sentence without one is left out.

    Args:
        old: Marks of sentences of the older version; not necessarily of all.
        new: Where every sentence of the newer version stands, and its mark.
    """
    before: dict[str, list[SentenceRef]] = {}
    for ref in sorted(old):
        before.setdefault(old[ref], []).append(ref)
    after: dict[str, list[SentenceRef]] = {name: [] for name in before}
    for ref, name in new:
        if name in after:
            after[name].append(ref)
    sure = sorted(
        (refs[0], after[name][0])
        for name, refs in before.items()
        if len(refs) == len(after[name]) == 1
    )
    found = dict(sure)
    for name, refs in before.items():
        found.update(_in_order([(ref, _expected(ref, sure)) for ref in refs], sorted(after[name])))
    return found


def _in_order(
    wanted: Sequence[tuple[SentenceRef, SentenceRef]], there: Sequence[SentenceRef]
) -> list[_Match]:
    """Match sentences, each with the place where it is expected, to places where they stand."""
    if len(wanted) <= len(there):
        chosen = _nearest([expected for _, expected in wanted], there)
        return [(wanted[n][0], there[place]) for n, place in enumerate(chosen)]
    chosen = _nearest(there, [expected for _, expected in wanted])
    return [(wanted[place][0], there[n]) for n, place in enumerate(chosen)]


def _nearest(few: Sequence[SentenceRef], many: Sequence[SentenceRef]) -> list[int]:
    """Return for each of a few places the index of a near one of many, in rising order."""
    chosen: list[int] = []
    for number, one in enumerate(few):
        first = chosen[-1] + 1 if chosen else 0
        last = len(many) - (len(few) - number - 1)  # Those behind it need a place as well.
        chosen.append(min(range(first, last), key=lambda n: _distance(one, many[n])))
    return chosen


def _distance(one: SentenceRef, other: SentenceRef) -> tuple[int, int]:
    return abs(one.row - other.row), abs(one.sentence - other.sentence)


def _expected(ref: SentenceRef, sure: Sequence[_Match]) -> SentenceRef:
    """Return where a sentence would stand if it had moved like the sure one before it."""
    place = bisect(sure, ref, key=lambda match: match[0])
    if not sure:
        return ref
    was, now = sure[max(0, place - 1)]
    row = now.row + ref.row - was.row
    moved = now.sentence - was.sentence if ref.row == was.row else 0
    return SentenceRef(row, ref.sentence + moved)
