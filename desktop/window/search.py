# SPDX-License-Identifier: GPL-3.0-or-later
"""Find text in both languages, whether it is written with umlauts and capitals or without."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.document import Paragraph, ParagraphPair, Side, SynopseError

_ROWS_AT_ONCE = 100


class PatternError(SynopseError):
    """A regular expression cannot be understood."""


class Hit(NamedTuple):
    """A place that was found: code points [start, end) of a side's text of a row."""

    row: int
    side: Side
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        text: The words or the regular expression.
        whole_words: Whether no letter may stand before or behind.
        regex: Whether the text is a regular expression; then case and umlauts count.
    """

    text: str
    whole_words: bool = False
    regex: bool = False

    def pattern(self) -> re.Pattern[str]:
        """Compile the query.

        Raises:
            PatternError: The regular expression has a fault.
        """
        source = self.text if self.regex else re.escape(fold(self.text)[0])
        if self.whole_words:
            source = rf"(?<!\w)(?:{source})(?!\w)"
        try:
            return re.compile(source)
        except re.error as error:
            raise PatternError(f"This search pattern has a fault: {error}.") from error


def search(
    query: Query, paragraphs: Sequence[Paragraph], pairs: Sequence[ParagraphPair | None]
) -> Iterator[list[Hit]]:
    """Yield the hits of some rows at a time, in reading order, the original before its translation.

    Raises:
        PatternError: The regular expression has a fault.
    """
    pattern = query.pattern()
    for begin in range(0, len(paragraphs), _ROWS_AT_ONCE):
        hits: list[Hit] = []
        for row in range(begin, min(begin + _ROWS_AT_ONCE, len(paragraphs))):
            pair = pairs[row]
            texts = {Side.SOURCE: paragraphs[row].text}
            if pair is not None:
                texts[Side.TARGET] = pair.target
            for side, text in texts.items():
                found = find(pattern, text, folded=not query.regex)
                hits.extend(Hit(row, side, start, end) for start, end in found)
        yield hits


def find(pattern: re.Pattern[str], text: str, *, folded: bool) -> Iterator[tuple[int, int]]:
    """Yield where a pattern is found in a text, as code points of the text itself."""
    searched, places = fold(text) if folded else (text, None)
    for match in pattern.finditer(searched):
        start, end = match.span()
        if start == end:
            continue
        yield (start, end) if places is None else (places[start], places[end - 1] + 1)


def replacement(query: Query, text: str, new: str) -> str:
    """Return a text with every hit replaced; in regular expressions a group may be named.

    Raises:
        re.error: The replacement names a group that is not there.
    """
    pattern = query.pattern()
    if query.regex:
        return pattern.sub(new, text)
    parts: list[str] = []
    end = 0
    for start, stop in find(pattern, text, folded=True):
        parts += [text[end:start], new]
        end = stop
    return "".join([*parts, text[end:]])


def fold(text: str) -> tuple[str, Sequence[int]]:
    """Return a text without capitals and accents, and the code point each letter comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        plain = char.lower() if char < "\x80" else _plain(char)
        letters.append(plain)
        places.extend([place] * len(plain))
    return "".join(letters), places


def _plain(char: str) -> str:
    parts = unicodedata.normalize("NFKD", char.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)) or char
