# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotation marks: plain ones for the model, those of the target language for the reader.

Models were trained on every kind of quotation mark and are surest with the plain one. A sentence
may hold only one half of a pair, because the quotation began or ends in another sentence.
"""

import re
from typing import NamedTuple

_DOUBLE = "„“”‟«»"
_SINGLE_OPENING = "‚‹›"
_PLAIN = {ord(mark): '"' for mark in _DOUBLE} | {ord(mark): "'" for mark in "‚‘’‛‹›"}
_ANY_DOUBLE = re.compile(f'[{_DOUBLE}"]')
_SINGLE = re.compile(r"(?<!\w)'(?=\w)([^']*(?:\w'\w[^']*)*)'(?!\w)")


class Marks(NamedTuple):
    """The quotation marks of a language."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


_MARKS = {"en": Marks("“", "”", "‘", "’"), "de": Marks("„", "“", "‚", "‘")}


def plain(text: str) -> str:
    """Write every quotation mark as a plain one; the length stays."""
    return text.translate(_PLAIN)


def restore(source: str, target: str, language: str) -> str:
    """Write the quotation marks of a translation as its language does.

    The halves that the source opens with or ends on are put back when the model lost them, and
    taken away when it made them up. White space, and so the number of words, stays.

    Args:
        source: The sentence as the author wrote it.
        target: Its translation with whatever marks the model wrote.
        language: Code of the target language.
    """
    marks = _MARKS.get(language)
    if marks is None or not any(mark in source for mark in _DOUBLE + _SINGLE_OPENING + '"'):
        return target
    target = _balance(plain(source), _ANY_DOUBLE.sub('"', target))
    if not any(mark in source for mark in _DOUBLE + _SINGLE_OPENING):
        return target
    target = _curl(target, marks)
    if any(mark in source for mark in _SINGLE_OPENING):
        target = _SINGLE.sub(
            lambda match: f"{marks.inner_opening}{match[1]}{marks.inner_closing}", target
        )
    return target


def _balance(source: str, target: str) -> str:
    """Make the plain marks at both ends of a translation agree with its source."""
    missing = source.count('"') - target.count('"')
    if missing > 0 and source.startswith('"') and not target.startswith('"'):
        target, missing = f'"{target}', missing - 1
    if missing > 0 and _ends_quoted(source) and not _ends_quoted(target):
        target, missing = f'{target}"', missing - 1
    if missing < 0 and _ends_quoted(target) and not _ends_quoted(source):
        head, _, tail = target.rpartition('"')
        target, missing = _unless_word_lost(target, head + tail), missing + 1
    if missing < 0 and target.startswith('"') and not source.startswith('"'):
        target = _unless_word_lost(target, target[1:])
    return target


def _ends_quoted(text: str) -> bool:
    return re.search(r'"[\s.,;:!?…)\]–—-]*$', text) is not None


def _unless_word_lost(before: str, after: str) -> str:
    return after if len(after.split()) == len(before.split()) else before


def _curl(text: str, marks: Marks) -> str:
    """Turn plain marks into opening and closing ones by what stands beside them."""
    result, is_open = list(text), False
    for match in re.finditer('"', text):
        place = match.start()
        before = text[place - 1] if place else " "
        after = text[place + 1] if place + 1 < len(text) else " "
        opens = _opens(before, after, is_open=is_open)
        result[place] = marks.opening if opens else marks.closing
        is_open = opens
    return "".join(result)


def _opens(before: str, after: str, *, is_open: bool) -> bool:
    left = before.isspace() or before in "([{–—-/'"
    right = after.isspace() or after in ".,;:!?…)]}'"
    return left if left != right else not is_open
