# SPDX-License-Identifier: GPL-3.0-or-later
"""Part synonyms that stand in one line; marks within brackets part nothing."""

import re

# Each alternative stops at the next bracket of its kind, so that no text takes long.
_INSIDE = r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>|[()\[\]{}<>]"
_BRACKETS = re.compile(r"[(\[{<]")
_PIECES = {
    marks: re.compile(rf"(?:[^{marks}()\[\]{{}}<>]|{_INSIDE})+") for marks in (";", ";,", ",")
}


def parted(text: str, marks: str) -> list[str]:
    """Return what stands between marks.

    Args:
        text: The synonyms.
        marks: ";", "," or ";," for both.
    """
    if len(marks) == 1 and not _BRACKETS.search(text):
        found = text.split(marks)
    else:
        found = _PIECES[marks].findall(text)
    return [piece for piece in map(str.strip, found) if piece]
