# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers across languages: written in the way of the target, and none of them lost.

German groups digits with full stops and marks decimals with a comma, English the other way round.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from models import spoken

# Thousands set apart by white space, and no telephone number or the like.
_SPACED = (
    r"(?<![\d.,/+-])(?<!\d\s)[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?:,\d{1,2})?(?![\s,]?\d)"
)
_NUMERAL = re.compile(rf"{_SPACED}|\d+(?:[.,:'’\u00a0\u202f]\d+)*", re.ASCII)
_THOUSANDS = re.compile(_SPACED, re.ASCII)
# Only what cannot be a date, a version or a file number; both signs change places, so a numeral
# keeps its length and every offset behind it stays right. A hyphen before it is a minus, or stands
# between the ends of a range. Three zeros behind a comma are thousands, written as English does.
_AMOUNT = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,(?!000(?!\d))\d+)"
_GERMAN = re.compile(
    rf"(?<![\w.,/])(?<![\w.]-)(?:[1-9]\d{{0,2}}-)?{_AMOUNT}(?:-(?:{_AMOUNT}|[1-9]\d{{0,2}}))?"
    r"(?![\w/]|-\d|[.,]\d)"
)
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d+)?")
_DECIMAL = re.compile(r"[\d,]*\d\.\d+")
_NOTHING = re.compile(r"(?<=[1-9])0+$|,0{1,2}$")
"""Zeros that a fraction can do without; three behind a comma are thousands in English."""
_SWAP = str.maketrans(".,", ",.")
SPELT_OUT = 12
"""Numbers up to this one are often translated as words."""


class Numeral(NamedTuple):
    """A number in a text, as it is written."""

    text: str
    start: int

    @property
    def digits(self) -> str:
        """Its digits alone."""
        return re.sub(r"\D", "", self.text)


def grouped(text: str) -> str:
    """Group thousands with full stops where white space does it; the length stays.

    Models of German saw few numbers with spaces, and count the groups wrong.
    """
    return _THOUSANDS.sub(lambda match: re.sub(r"\s", ".", match[0]), text)


def find(text: str) -> Iterator[Numeral]:
    """List the numbers of a text that are written in digits."""
    return (Numeral(match[0], match.start()) for match in _NUMERAL.finditer(text))


def written(numeral: str, languages: tuple[str, str]) -> str:
    """Write a numeral of the source as the target language does, without white space."""
    if languages != ("de", "en"):
        return re.sub(r"\s", "\u202f", numeral)
    numeral = re.sub(r"\s", ".", numeral)
    return numeral.translate(_SWAP) if _GERMAN.fullmatch(numeral) else numeral


def localise(source: str, target: str, languages: tuple[str, str]) -> str:
    """Write the numbers of an English translation with the signs that English gives them.

    Digits that a German source has, too, take its full stops and commas: changed places where it
    is an amount, as they are in a date, a version or a section.
    """
    if languages != ("de", "en"):
        return target
    english = _GERMAN.sub(lambda match: match[0].translate(_SWAP), grouped(source))
    signed: dict[str, set[str]] = {}
    for numeral in find(english):
        signed.setdefault(numeral.digits, set()).add(numeral.text)
    target = _NUMERAL.sub(lambda match: _with_signs(match[0], signed), target)
    return spoken.twelve_hours(target)


def _with_signs(numeral: str, signed: Mapping[str, Collection[str]]) -> str:
    """Write a number of the translation as its source says, unless both ways are right."""
    forms = signed.get(re.sub(r"\D", "", numeral), ())
    if numeral in forms or re.search(r"[^\d.,]", numeral):
        return numeral
    if len(forms) != 1:  # 2,5 beside 25: only the signs tell which is meant.
        swapped = numeral.translate(_SWAP)
        return swapped if swapped in forms else numeral
    (form,) = forms
    if form.isdigit():
        # Only long numbers, which are no years, may be grouped by the translation.
        grouped_right = len(form) > 4 and _GROUPED.fullmatch(numeral)
        return numeral.replace(".", ",") if grouped_right else form
    plain = numeral.isdigit() and not _DECIMAL.fullmatch(form)
    return numeral if plain else form


def missing(source: str, target: str, language: str = "") -> list[Numeral]:
    """Return the numbers of a sentence that its translation does not say.

    Signs within a number are not compared, and numbers may have become words: small ones in every
    language, others as far as the words of the language are known.

    Args:
        source: The sentence.
        target: Its translation.
        language: Code of the language of the translation.
    """
    said = _Said(target, language)
    return [numeral for numeral in find(source) if not said.take(numeral)]


class _Said:
    """The numbers that a translation says; each can be asked for once."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._english = language == "en"
        self._digits = [numeral.digits for numeral in find(text)]
        self._parts = {part for numeral in find(text) for part in re.findall(r"\d+", numeral.text)}

    def take(self, numeral: Numeral) -> bool:
        """Say whether a number is there, and use it up."""
        exact = numeral.digits
        short = _NOTHING.sub("", numeral.text) if "," in numeral.text else numeral.text
        for digits in (exact, Numeral(short, 0).digits):
            if digits in self._digits:
                self._digits.remove(digits)
                return True
        if "," in numeral.text or _GROUPED.fullmatch(numeral.text):
            return False
        parts = re.findall(r"\d+", numeral.text)
        if len(parts) == 1:
            return self._in_words(exact)
        # A date or a time: written with other signs, or in another order.
        return all(self._part(part) or self._in_words(part) for part in parts)

    def _part(self, digits: str) -> bool:
        return int(digits) == 0 or bool({digits, digits.lstrip("0")} & self._parts)

    def _in_words(self, digits: str) -> bool:
        if not self._english:
            return int(digits) <= SPELT_OUT
        return (
            spoken.says(digits, self._text)
            or spoken.names_month(digits, self._text)
            or spoken.tells_hour(digits, self._parts, self._text)
            or (len(digits) == 2 and any(d.endswith(digits) for d in self._digits if len(d) == 4))
        )
