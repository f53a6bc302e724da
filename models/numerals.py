# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers across languages: written in the way of the target, and none of them lost.

German groups digits with full stops and marks decimals with a comma, English the other way round.
"""

import re

_NUMERAL = re.compile(r"\d+(?:[.,'’\u00a0\u202f]\d+)*")
# Only what cannot be a date, a version or a file number; both signs change places, so a numeral
# keeps its length and every offset behind it stays right.
_GERMAN = re.compile(r"(?<![\w.,/-])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d{1,2})(?![\w/-]|[.,]\d)")
_SWAP = str.maketrans(".,", ",.")
SPELT_OUT = 12
"""Numbers up to this one are often translated as words."""


def localise(source: str, target: str, languages: tuple[str, str]) -> str:
    """Write German numerals that were copied into an English translation in the English way."""
    if languages != ("de", "en"):
        return target
    copied = {match[0] for match in _GERMAN.finditer(source)}
    return _GERMAN.sub(lambda m: m[0].translate(_SWAP) if m[0] in copied else m[0], target)


def missing(source: str, target: str) -> list[str]:
    """Return the numbers of a sentence that its translation does not say, as they are written.

    Signs within a number are not compared, and small numbers may have become words.
    """
    said = [_digits(match[0]) for match in _NUMERAL.finditer(target)]
    lost: list[str] = []
    for match in _NUMERAL.finditer(source):
        digits = _digits(match[0])
        if digits in said:
            said.remove(digits)
        elif int(digits) > SPELT_OUT:
            lost.append(match[0])
    return lost


def _digits(numeral: str) -> str:
    return re.sub(r"\D", "", numeral)
