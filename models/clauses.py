# SPDX-License-Identifier: GPL-3.0-or-later
"""Cut sentences that are too long for a model where a reader would draw breath."""

import re
from collections.abc import Callable

_STRONG = re.compile(r"[;:–—.!?…][\"“”»«’')\]]*$")
_TIED = re.compile(
    r"(?:^|[\s(\[\"'„“‚-])(?:\d[\d.,]*|(?:\w|[IVXL]+|ca|bzw|vgl|sog|geb|gest|inkl|evtl|ggf|bspw|max|min"
    r"|etc|usw|Abs|Art|Bd|Chr|Dipl|Dr|Fr|Hr|Hrsg|Ing|Jh|Kap|Min|Mio|Mr|Mrd|Mrs|Nr|Prof|Sek|St|Std"
    r"|Str|Tel|Tsd)\.)$"
)
"""Words that belong to the one behind them: numbers, ordinals and abbreviations."""
_COMMA = re.compile(r",[\"“”»«’')\]]*$")
_CONJUNCTION = re.compile(
    r"(und|oder|aber|denn|sondern|dass|weil|während|wobei|nachdem|bevor|obwohl|wenn|sowie"
    r"|and|or|but|because|while|which|that|et|ou|mais|y|o|pero|e|ma)\b",
    re.IGNORECASE,
)


def split(text: str, limit: int, count: Callable[[str], int]) -> list[str]:
    """Cut a text into parts of at most `limit` tokens, always at white space.

    Args:
        text: A sentence.
        limit: Most tokens of a part.
        count: Counts the tokens of a text.

    Returns:
        The parts without the white space between them. A part is longer than the limit only
        when it is a single word.
    """
    text = text.strip()
    if count(text) <= limit:
        return [text]
    cut = _best_cut(text)
    if cut is None:
        return [text]
    return split(text[:cut], limit, count) + split(text[cut:], limit, count)


def _best_cut(text: str) -> int | None:
    """Choose the strongest boundary of the middle half, or the one nearest to the middle."""
    places = [match.end() for match in re.finditer(r"\s+", text)]
    if not places:
        return None
    half = len(text) / 2
    middle = [place for place in places if 0.25 * len(text) <= place <= 0.75 * len(text)]
    if not middle:
        return min(places, key=lambda place: abs(place - half))
    return max(middle, key=lambda place: (_strength(text, place), -abs(place - half)))


def _strength(text: str, place: int) -> int:
    before = text[max(0, place - 12) : place].rstrip()
    if _TIED.search(before):
        return -1  # In "14. Juli" nobody draws breath.
    if _STRONG.search(before):
        return 3
    if _COMMA.search(before):
        return 2
    return 1 if _CONJUNCTION.match(text, place) else 0
