# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotation marks: plain ones for the model, those of the target language for the reader.

Models were trained on every kind of quotation mark and are surest with the plain one. A sentence
may hold only one half of a pair, because the quotation began or ends in another sentence.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from models import quotations
from models.attention import WordLink
from models.words import runs

_DOUBLE = "„“”‟«»"
_SINGLE_OPENING = "‚‹›"
_PLAIN = {ord(mark): '"' for mark in _DOUBLE} | {ord(mark): "'" for mark in "‚‘’‛‹›"}
_ANY_DOUBLE = re.compile(f'[{_DOUBLE}"]')
_SINGLE = re.compile(r"(?<!\w)'(?=\w)([^']*(?:\w'\w[^']*)*)'(?!\w)")
_HALF = re.compile(r"(?<![\w'’])'(?=[^\W\d_]{3})")


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


def restore(source: str, target: str, language: str, links: Sequence[WordLink] = ()) -> str:
    """Write the quotation marks of a translation as its language does.

    Marks that the model lost are put back, and those that it made up are taken away, as far as
    the links or the ends of the sentence tell where. White space, and so the number of words,
    stays.

    Args:
        source: The sentence as the author wrote it.
        target: Its translation with whatever marks the model wrote.
        language: Code of the target language.
        links: Word alignment.
    """
    marks = _MARKS.get(language)
    typographic = any(mark in source for mark in _DOUBLE + _SINGLE_OPENING)
    if marks is None or not target.strip() or not (typographic or '"' in source):
        return target
    given = plain(source).strip()
    target = quotations.mend(given, _as_given(given, target.strip()), links)
    balanced = _balance(given, target)
    # Half a quotation for a whole one would mean nothing.
    target = balanced if (balanced.count('"') - given.count('"')) % 2 == 0 else target
    target = _curl(target, marks, surplus=target.count('"') - given.count('"'))
    if not typographic:
        return target.translate(_PLAIN)
    if any(mark in source for mark in _SINGLE_OPENING):
        inner = rf"{marks.inner_opening}\g<1>{marks.inner_closing}"
        # Half an inner quotation would mean nothing either, unless the author goes on with it.
        goes_on = len(_SINGLE.findall(given)) < source.count("‚")
        target = _HALF.sub(marks.inner_opening if goes_on else "", _SINGLE.sub(inner, target))
    return target


def kept(source: str, target: str, links: Sequence[WordLink]) -> bool:
    """Say whether a translation can be given all quotation marks of its source.

    Args:
        source: The sentence, or part of it, with plain marks.
        target: Its translation with whatever marks the model wrote.
        links: Word alignment.
    """
    count = source.count('"')
    if count == 0:
        return True
    return quotations.mend(source, _as_given(source, target), links).count('"') == count


def _as_given(source: str, target: str) -> str:
    """Write the double marks of a translation as plain ones, and single ones where they are meant.

    A model may use single marks for a quotation that is set in double ones.
    """
    target = _ANY_DOUBLE.sub('"', target)
    if source.count('"') > target.count('"') and not _SINGLE.search(source):
        target = _SINGLE.sub(r'"\g<1>"', target)
    return target


def _balance(source: str, target: str) -> str:
    """Make the plain marks at both ends of a translation agree with its source."""
    missing = source.count('"') - target.count('"')
    if missing > 0 and source.startswith('"') and not target.startswith('"'):
        target, missing = f'"{target}', missing - 1
    if missing > 0 and _ends_quoted(source) and not _ends_quoted(target):
        target, missing = f'{target}"', missing - 1
    if missing < 0 and _ends_quoted(target) and not _ends_quoted(source):
        target, missing = _without(target, target.rindex('"')), missing + 1
    if missing < 0 and target.startswith('"') and not source.startswith('"'):
        target = _without(target, 0)
    return target


def _ends_quoted(text: str) -> bool:
    return re.search(r'"[\s.,;:!?…)\]–—-]*$', text) is not None


def _without(text: str, place: int) -> str:
    """Take a character away, unless it is a word of its own."""
    shorter = text[:place] + text[place + 1 :]
    return shorter if len(shorter.split()) == len(text.split()) else text


def _curl(text: str, marks: Marks, surplus: int) -> str:
    """Turn plain marks into opening and closing ones by what stands beside them.

    Of marks that the source does not have, those are left out that open or close twice.
    """
    result: list[str] = []
    is_open = False
    for place, character in enumerate(text):
        if character != '"':
            result.append(character)
            continue
        before, after = text[max(0, place - 1) : place] or " ", text[place + 1 : place + 2] or " "
        opens = _opens(before, after, is_open=is_open)
        if surplus > 0 and opens == is_open and not _alone(text, place):
            surplus -= 1
            continue
        result.append(marks.opening if opens else marks.closing)
        is_open = opens
    return "".join(result)


def _opens(before: str, after: str, *, is_open: bool) -> bool:
    left = before.isspace() or before in "([{–—-/'"
    right = after.isspace() or after in ".,;:!?…)]}'"
    return left if left != right else not is_open


def _alone(text: str, place: int) -> bool:
    """Say whether the run around a place consists of plain marks only."""
    return any(start <= place < end and not text[start:end].strip('"') for start, end in runs(text))
