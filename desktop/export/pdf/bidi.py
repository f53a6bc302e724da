# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of text of two directions (Unicode Annex 9), without explicit embeddings.

Rules are named as in the annex. Embeddings and isolates are rare in articles, and taken out
before; direction marks count as the letters that they stand for.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

# Letters and numbers written from right to left: without them all is left as it is.
_RIGHT: Final = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U0001efff]")
_STRONG: Final = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "BN"})
_PAIRS: Final = dict(zip("([{⟨〈《「『【〔〖〘〚", ")]}⟩〉》」』】〕〗〙〛", strict=True))


def levels(text: str, *, rtl: bool) -> list[int]:
    """Return the embedding level of every character of a paragraph: odd ones run to the left."""
    base = int(rtl)
    if not rtl and not _RIGHT.search(text):
        return [0] * len(text)
    kinds = [unicodedata.bidirectional(c) or "L" for c in text]
    classes = list(kinds)
    side = "R" if rtl else "L"
    _weak(classes, side)
    for place in _brackets(text, classes, side):
        # Marks on a bracket go with it.
        while (place := place + 1) < len(text) and kinds[place] == "NSM":
            classes[place] = classes[place - 1]
    _neutral(classes, side)
    found = [_level(kind, base) for kind in classes]
    # L1: spaces at the end stand on the side where the paragraph ends.
    for place in range(len(text) - 1, -1, -1):
        if kinds[place] not in {"WS", "BN", "S", "B"}:
            break
        found[place] = base
    return found


def visual(found: Sequence[int]) -> list[int]:
    """Return the places of pieces of one level each in the order they are seen in (rule L2)."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            if end > start:
                order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


def _level(kind: str, base: int) -> int:
    """Return the level of a class (rules I1 and I2)."""
    if kind == "R":
        return 1
    if kind == "L":
        return base * 2
    return 2


def _weak(classes: list[str], side: str) -> None:
    """Resolve marks, numbers and what stands beside them (rules W1 to W7)."""
    before = strong = side
    for place, written in enumerate(classes):
        kind = before if written == "NSM" else written
        kind = "AN" if kind == "EN" and strong == "AL" else kind
        if kind in {"L", "R", "AL"}:
            strong = kind
        classes[place] = before = kind
    classes[:] = ["R" if kind == "AL" else kind for kind in classes]
    _separators(classes)
    _terminators(classes)
    strong = side
    for place, kind in enumerate(classes):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            classes[place] = "L"


def _separators(classes: list[str]) -> None:
    """Take a separator between two numbers into them (rule W4)."""
    for place in range(1, len(classes) - 1):
        left, kind, right = classes[place - 1 : place + 2]
        if left == right and (
            (kind in {"ES", "CS"} and left == "EN") or (kind, left) == ("CS", "AN")
        ):
            classes[place] = left


def _terminators(classes: list[str]) -> None:
    """Take signs beside a number into it (rule W5); what is left of signs is neutral (W6)."""
    place = 0
    while place < len(classes):
        end = place
        while end < len(classes) and classes[end] in {"ET", "BN"}:
            end += 1
        if end > place:
            around = {
                classes[place - 1] if place else "",
                classes[end] if end < len(classes) else "",
            }
            classes[place:end] = ["EN" if "EN" in around else "ON"] * (end - place)
        place = max(end, place + 1)
    classes[:] = ["ON" if kind in {"ES", "CS", "ET"} else kind for kind in classes]


def _brackets(text: str, classes: list[str], side: str) -> Iterator[int]:
    """Give both members of a pair of brackets the direction of what is in it (rule N0).

    Yield the places of those that were given one.
    """
    for opening, closing in _paired(text, classes):
        inside = {_STRONG.get(kind) for kind in classes[opening + 1 : closing]}
        other = "L" if side == "R" else "R"
        if side in inside:
            given = side
        elif other in inside:
            before = (_STRONG[kind] for kind in reversed(classes[:opening]) if kind in _STRONG)
            given = other if next(before, side) == other else side
        else:
            continue
        classes[opening] = classes[closing] = given
        yield from (opening, closing)


def _paired(text: str, classes: list[str]) -> list[tuple[int, int]]:
    """Return the places of the pairs of brackets (definition BD16)."""
    stack: list[tuple[str, int]] = []
    pairs = []
    for place, character in enumerate(text):
        if classes[place] != "ON":
            continue
        if character in _PAIRS:
            stack.append((_PAIRS[character], place))
        elif any(character == closing for closing, _ in stack):
            while stack:
                closing, opening = stack.pop()
                if closing == character:
                    pairs.append((opening, place))
                    break
    return sorted(pairs)


def _neutral(classes: list[str], side: str) -> None:
    """Give what has no direction that of what is around it (rules N1 and N2)."""
    place = 0
    while place < len(classes):
        end = place
        while end < len(classes) and classes[end] in _NEUTRAL:
            end += 1
        if end > place:
            left = _STRONG[classes[place - 1]] if place else side
            right = _STRONG[classes[end]] if end < len(classes) else side
            classes[place:end] = [left if left == right else side] * (end - place)
        place = max(end, place + 1)
