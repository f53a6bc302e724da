# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotations and brackets: where no sentence ends although a full stop stands there."""

import re
from collections.abc import Iterator

_MARK = re.compile(r"[\"„“”»«‚‘›‹()\[\]]")
_OPENING = frozenset("([„‚")
_CLOSING = {")": "(", "]": "["}
_SPACES = " \t\n\u00a0\u202f\u2009"
_REFERENCES = re.compile(r"(?:\[(?:\d{1,3}|[a-z])\])+$")
_LONGEST_BRACKET = 300
_LONGEST_UTTERANCE = 60
_DEEPEST = 8
_REACH = 48
"""How far back from a bracket the references before it are looked for."""


def closed(text: str) -> Iterator[tuple[int, int]]:
    """Find stretches (start, end) with no boundary at any offset between the two.

    These are a bracket within a sentence, and a quotation of at most a line: a few short sentences
    in one breath are one utterance, and a title may have an exclamation mark. Longer quotations
    are split like any other text.
    """
    opened: list[tuple[str, int]] = []
    for found in _MARK.finditer(text):
        mark, place = found[0], found.start()
        family = _family(mark)
        if _opens(text, mark, place):
            opened.append((family, place))
            del opened[:-_DEEPEST]  # Marks that are never closed must not pile up.
            continue
        at = next((n for n in reversed(range(len(opened))) if opened[n][0] == family), None)
        if at is None:
            continue
        start = opened[at][1]
        del opened[at:]
        if family in _CLOSING.values():
            if _is_within_sentence(text, start, place):
                yield start, place + 2
        elif place - start <= _LONGEST_UTTERANCE:
            yield start, place + 1


def _family(mark: str) -> str:
    if mark in "()[]":
        return _CLOSING.get(mark, mark)
    return "'" if mark in "‚‘›‹" else '"'


def _opens(text: str, mark: str, place: int) -> bool:
    """Tell by its neighbours whether a mark opens.

    The same mark opens in one language and closes in another; the straight one does both.
    """
    if mark in _OPENING:
        return True
    if mark in _CLOSING:
        return False
    before, behind = text[max(0, place - 1) : place], text[place + 1 : place + 2]
    return (not before or before in _SPACES or before in "([„»«–—-/") and bool(behind.strip())


def _is_within_sentence(text: str, start: int, end: int) -> bool:
    # Of several references, "Schluss.[2][3]", each stands where the first one does.
    before = _REFERENCES.sub("", text[max(0, start - _REACH) : start])[-3:].rstrip(_SPACES)
    return end - start <= _LONGEST_BRACKET and before != "" and before[-1] not in '.!?…:"“”«»'
