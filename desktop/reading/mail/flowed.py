# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain text of a message: format=flowed of RFC 3676, and the signature below."""

import re

_QUOTES = re.compile(r">*")
_DASHES = "-- "
_LONGEST_SIGNATURE = 15


def unflowed(text: str, *, delete_space: bool = False) -> str:
    """Join the lines that format=flowed parted: those that end with a space.

    Args:
        text: The text of the part.
        delete_space: The parameter DelSp: whether that space is no part of the text.
    """
    joined: list[str] = []
    open_quotes = -1
    for line in text.replace("\r\n", "\n").split("\n"):
        quotes = len(_QUOTES.match(line)[0])  # type: ignore[index]  # It matches always.
        body = line[quotes:].removeprefix(" ")
        if quotes == open_quotes and body != _DASHES:
            joined[-1] = joined[-1][: -1 if delete_space else None] + body
        else:
            joined.append(">" * quotes + (" " if quotes else "") + body)
        flows = body.endswith(" ") and body != _DASHES
        open_quotes = quotes if flows else -1
    return "\n".join(joined)


def without_signature(text: str) -> str:
    """Leave out the signature: up to fifteen lines at the end, below a line of two hyphens.

    Some people sign above the message that they answer, which stays, and the signature with it.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    for number in range(len(lines) - 1, max(-1, len(lines) - _LONGEST_SIGNATURE - 2), -1):
        if lines[number].startswith(">"):
            break
        if lines[number].rstrip() == "--" and number:
            return "\n".join(lines[:number])
    return text
