# SPDX-License-Identifier: GPL-3.0-or-later
"""From subword pieces to the words of a text.

A piece is owned by the word it is part of; pieces of punctuation are owned by none, so that the
attention they draw says nothing about the words beside them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher

from models.words import Span, runs

MARK = "\u2581"
"""How SentencePiece writes a space."""

_NEAR = 64
"""How many characters are compared where two texts differ."""

_BYTE = re.compile(r"<0x([0-9A-F]{2})>")


def join(pieces: Sequence[str]) -> tuple[str, list[Span]]:
    """Join SentencePiece pieces to a text.

    Runs of byte pieces are decoded as UTF-8; what is not valid there is dropped.

    Returns:
        The text, and where each piece stands in it. All bytes of a run have the run's span.
    """
    text, spans = "", list[Span]()
    pending = bytearray()
    for place, piece in enumerate([*pieces, ""]):
        byte = _BYTE.fullmatch(piece)
        if byte:
            pending.append(int(byte[1], 16))
            continue
        if pending:
            decoded = pending.decode("utf-8", errors="ignore")
            spans += [Span(len(text), len(text) + len(decoded))] * len(pending)
            text += decoded
            pending.clear()
        if place < len(pieces):
            surface = piece.replace(MARK, " ")
            spans.append(Span(len(text), len(text) + len(surface)))
            text += surface
    return text, spans


def locate(tokens: Sequence[str], text: str) -> list[Span]:
    """Find tokens in the text that they were made from or joined to.

    White space is ignored. A token that was changed on the way (a quotation mark, say) gets the
    place between its neighbours, as far as it can be told.
    """
    places = [i for i, character in enumerate(text) if not character.isspace()]
    flat = "".join("".join(token.split()) for token in tokens)
    position: list[int | None] = [None] * len(flat)
    for here, there in _aligned(flat, "".join(text[i] for i in places)):
        position[here] = places[there]
    return _spans_of(tokens, position)


def _aligned(one: str, other: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets of characters that two nearly equal texts share, in order.

    Only where they differ are they compared closely, and only a short stretch of them: the time
    that a comparison of all takes grows with the cube of their length.
    """
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i] == other[j]:
            yield i, j
            i, j = i + 1, j + 1
            continue
        near = SequenceMatcher(None, one[i : i + _NEAR], other[j : j + _NEAR], autojunk=False)
        block = near.get_matching_blocks()[0]
        if block.size == 0:  # Nothing in common: both go on behind it.
            block = Match(_NEAR, _NEAR, 0)
        i, j = i + block.a, j + block.b


def _spans_of(tokens: Sequence[str], position: Sequence[int | None]) -> list[Span]:
    spans, index, last = list[Span](), 0, 0
    for token in tokens:
        size = len("".join(token.split()))
        found = [p for p in position[index : index + size] if p is not None]
        start, end = (found[0], found[-1] + 1) if found else (last, last)
        spans.append(Span(start, end))
        index, last = index + size, end
    return spans


def owners(text: str, spans: Sequence[Span]) -> list[int | None]:
    """Number the run of the text that each piece belongs to; None for space and punctuation."""
    starts = [run.start for run in runs(text)]
    result: list[int | None] = []
    for start, end in spans:
        first = next((i for i in range(start, len(text)) if not text[i].isspace()), None)
        if first is None or not (text[first].isalnum() or _readable(text, first, end)):
            result.append(None)
        else:
            result.append(bisect_right(starts, first) - 1)
    return result


def _readable(text: str, start: int, end: int) -> bool:
    return any(text[i].isalnum() for i in range(start, end))
