# SPDX-License-Identifier: GPL-3.0-or-later
"""Under which word a head is found: "sich (über etw.) freuen" under "freuen"."""

import re

from desktop.dictionaries.fold import words

FILLERS = frozenset(
    """
    sich etw jd jdn jdm jds etwas jemand jemanden jemandem jemandes einer einem einen eine eines
    sache der die das den dem des ein mit von zu an auf für über um aus bei in nach vor gegen durch
    to sth sb s a an the oneself of with for at on in by about from into
    """.split()  # noqa: SIM905 - a list of words is read and mended as a line of them
)
"""Words of a head that only say how it is used."""

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>")
_ENDINGS = re.compile(r"/[-\w]+")
_LONGEST = 60


def key_of(head: str) -> str:
    """Return the one word of a head that matters, or "" where there are several."""
    if head.isalpha():
        return head if len(head) <= _LONGEST else ""
    bare = _BRACKETS.sub(" ", head).strip(" .…-")
    if len(bare) > _LONGEST:
        return ""
    bare = _ENDINGS.sub("", bare)
    found = [bare[start:end] for start, end in words(bare)]
    if len(found) == 1:
        return found[0]
    left = [word for word in found if word.casefold() not in FILLERS]
    return left[0] if len(left) == 1 else ""
