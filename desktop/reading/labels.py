# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as lists print them."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LONGEST_ROMAN = 4000
_LETTERS = 26


def counted(count: int, style: str) -> str:
    """Write a count as a list does.

    Args:
        count: The count; what cannot be written in a style is written in figures.
        style: "1", "a", "A", "i" or "I", as OpenDocument and HTML name the styles.
    """
    if style in {"a", "A"} and count > 0:
        # Word and LibreOffice write z and then aa, bb.
        repeats, place = divmod(count - 1, _LETTERS)
        letters = chr(ord(style) + place) * (repeats + 1)
        return letters if repeats < _LETTERS else str(count)
    if style in {"i", "I"} and 0 < count < _LONGEST_ROMAN:
        roman = _roman(count)
        return roman if style == "i" else roman.upper()
    return str(count)


def _roman(count: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        times, count = divmod(count, value)
        written += letters * times
    return written
