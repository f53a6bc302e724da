# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers that English says in words: small ones, round ones, months and hours."""

import re

_SMALL = {
    0: "zero no nil none",
    1: "one first once a an single",
    2: "two second seconds twice both double pair couple either",
    3: "three third thirds triple",
    4: "four fourth quarter quarters",
    5: "five fifth",
    6: "six sixth",
    7: "seven seventh",
    8: "eight eighth",
    9: "nine ninth",
    10: "ten tenth",
    11: "eleven eleventh",
    12: "twelve twelfth dozen",
    13: "thirteen thirteenth",
    14: "fourteen fourteenth fortnight",
    15: "fifteen fifteenth",
    16: "sixteen sixteenth",
    17: "seventeen seventeenth",
    18: "eighteen eighteenth",
    19: "nineteen nineteenth",
    20: "twenty twentieth twenties",
    30: "thirty thirtieth thirties",
    40: "forty fortieth forties",
    50: "fifty fiftieth fifties half",
    60: "sixty sixtieth sixties",
    70: "seventy seventieth seventies",
    80: "eighty eightieth eighties",
    90: "ninety ninetieth nineties",
    100: "hundred hundredth",
    1000: "thousand thousandth",
}
_FORMS = {number: frozenset(forms.split()) for number, forms in _SMALL.items()}
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_WORD = re.compile(r"[a-z]+")
_CLOCK = re.compile(r"(?<![\d.,:])(1[3-9]|2[0-3])(?:[.,:](\d\d))?(\s)[ap](\.?)m\b")
_AFTERNOON = re.compile(r"\bp\.?m\b|afternoon|evening|night", re.IGNORECASE)


def says(digits: str, text: str) -> bool:
    """Say whether an English text has a number as a word."""
    forms = _FORMS.get(int(digits)) if len(digits) <= 4 else None
    return forms is not None and not forms.isdisjoint(_WORD.findall(text.lower()))


def names_month(digits: str, text: str) -> bool:
    """Say whether an English text names the month of this number."""
    return 1 <= int(digits) <= 12 and _MONTHS[int(digits) - 1] in text.lower()


def tells_hour(digits: str, said: set[str], text: str) -> bool:
    """Say whether an English text tells an hour of the afternoon on a clock of twelve hours."""
    hour = int(digits) - 12
    if not 1 <= hour <= 11 or not _AFTERNOON.search(text):
        return False
    return str(hour) in said or says(str(hour), text)


def twelve_hours(text: str) -> str:
    """Write hours of the afternoon that stand before a.m. or p.m. as an English clock has them."""

    def rewritten(match: re.Match[str]) -> str:
        minutes = f":{match[2]}" if match[2] else ""
        return f"{int(match[1]) - 12}{minutes}{match[3]}p{match[4]}m"

    return _CLOCK.sub(rewritten, text)
