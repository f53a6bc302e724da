# SPDX-License-Identifier: GPL-3.0-or-later
"""Was a line broken because it was full? Then it goes on in the next one.

A program that wraps at a width breaks a line where the next word would not have fitted. So the
width is measured, and a break before a word that would have fitted was made on purpose.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop.reading.lines import Line

_WIDEST = 132
_NARROWEST = 40
_SLACK = 0.9
_FULL_SHARE = 0.4

NUMBER = r"(?:\d{1,3}|[a-z])[.)]"
_MONTH = r"(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)"
_ABBREVIATION = r"[a-z]\.\s?[A-Za-zÄÖÜäöü]{1,3}\."  # "z. B." is no item z.
_MARKER = re.compile(rf"(?!{_ABBREVIATION})(?:[-–•*·▪◦‣●○■□]|{NUMBER})\s+(?!{_MONTH})(?=\S)")
_LETTERS = re.compile(r"[^\W_]")
_TERMINAL = re.compile(r"[.!?:;…][\"“”«»‘’')\]]*$")
_OPEN_END = re.compile(
    r"(?:,|\b(?:und|oder|der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines|in|im|an|am|auf"
    r"|aus|bei|mit|nach|von|vom|zu|zum|zur|für|über|unter|durch|gegen|um|als|dass))$"
)


def marker(text: str) -> str:
    """Return the mark of a list item at the start of a line, with its space, or ""."""
    found = _MARKER.match(text)
    return found[0] if found else ""


def wrap_width(groups: Sequence[Sequence[Line]]) -> int:
    """Measure the width in code points that a text was wrapped at; 0 where it was not wrapped.

    Args:
        groups: The lines of the text, parted at its blank lines.
    """
    lengths = sorted(len(line.text) for group in groups if len(group) > 1 for line in group)
    if not lengths:
        return 0
    width = lengths[-(-9 * len(lengths) // 10) - 1]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    breaks = [
        (is_full(line, following, width), is_finished(line.text))
        for group in groups
        for line, following in pairwise(group)
        if not marker(following.text)
    ]
    full = sum(is_full for is_full, _ in breaks)
    # Lines that all end with a full stop are paragraphs, however long.
    return width if full >= _FULL_SHARE * len(breaks) and (True, False) in breaks else 0


def is_full(line: Line, following: Line, width: int) -> bool:
    """Say whether the first word of the following line would not have fitted into this one."""
    first_word = following.text.partition(" ")[0]
    return width > 0 and len(line.text) + 1 + len(first_word) > _SLACK * width


def goes_on(block: Line, line: Line, following: Line, width: int) -> bool:
    """Say whether a line and the following one belong to one paragraph.

    Args:
        block: First line of the paragraph so far.
        line: Its last line.
        following: The candidate.
        width: What `wrap_width` measured.
    """
    if line.quoted != following.quoted or not _LETTERS.search(following.text):
        return False
    full = is_full(line, following, width)
    if marker(following.text) and (is_finished(line.text) or not full or marker(block.text)):
        return False
    if marker(block.text) and following.indent > block.indent:
        return True
    if line.broken or following.text[0].islower() or ends_with_hyphen(line.text):
        return _LETTERS.search(line.text) is not None
    if following.indent > line.indent or not _LETTERS.search(line.text):
        return False
    return full or _OPEN_END.search(line.text) is not None


def ends_with_hyphen(text: str) -> bool:
    """Say whether a line ends within a word: a letter or digit and a hyphen."""
    return len(text) > 1 and text[-1] in "-‐" and text[-2].isalnum()


def is_finished(text: str) -> bool:
    """Say whether a text ends like a sentence."""
    return _TERMINAL.search(text) is not None
