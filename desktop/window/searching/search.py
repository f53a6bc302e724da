# SPDX-License-Identifier: GPL-3.0-or-later
"""Find text in both languages, whether it is written with umlauts and capitals or without.

Patterns are matched by the `regex` module, whose every call may be given a time; `re` has no such
thing and would go on for centuries over `(a+)+$`. It lets the window go on meanwhile, too. What it
cannot bound is its compiler, which unrolls repetitions, so `_REPETITIONS` does that.
"""

import math
import time
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

import regex as rx

from desktop.document import Paragraph, ParagraphPair, Side, SynopseError
from desktop.window.page.columns import Column

_SLICE_S = 0.05
# A sound pattern goes through a paragraph in microseconds, however busy the machine.
_PARAGRAPH_S = 1.0
# Computing time for a whole search; a book of a million words takes two or three seconds.
_SEARCH_S = 30.0
_LONGEST_PATTERN = 5000
# Compiling takes a microsecond and 300 bytes for each; a thousand thousands would fill the memory.
_MOST_REPETITIONS = 20_000
_REPETITIONS = rx.compile(r"\{(\d*)(?:,(\d*))?\}")
_DIAERESIS = "\u0308"


class Fault(StrEnum):
    """What can be wrong with a search pattern."""

    BROKEN = "broken"
    SLOW = "slow"
    LARGE = "large"


class PatternError(SynopseError):
    """A regular expression cannot be understood or takes too long.

    Attributes:
        fault: What is wrong.
        detail: What the compiler says of it, in English, or "".
    """

    def __init__(self, fault: Fault, detail: str = "") -> None:
        titles = {
            Fault.BROKEN: f"This search pattern has a fault: {detail}.",
            Fault.SLOW: "This search pattern takes too long, so the search was given up.",
            Fault.LARGE: "This search pattern is too long or repeats too much.",
        }
        super().__init__(titles[fault], "Write a simpler one; (a+)+ and the like are slow.")
        self.fault = fault
        self.detail = detail


class Hit(NamedTuple):
    """A place that was found: code points [start, end) of a column's text of a row."""

    row: int
    side: Column
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        text: The words or the regular expression.
        whole_words: Whether no letter may stand before or behind.
        regex: Whether the text is a regular expression; then umlauts count always.
        exact: Whether capitals and umlauts count.
    """

    text: str
    whole_words: bool = False
    regex: bool = False
    exact: bool = False

    @property
    def folded(self) -> bool:
        """Whether to look into the text without its capitals and accents."""
        return not (self.regex or self.exact)

    def pattern(self) -> "rx.Pattern[str]":
        """Compile the query.

        Raises:
            PatternError: The regular expression has a fault or would take up too much memory.
        """
        source = self._source()
        if self.whole_words:
            source = rf"(?<!\w)(?:{source})(?!\w)"
        try:
            return rx.compile(source, 0 if self.exact or self.folded else rx.IGNORECASE)
        except (rx.error, RecursionError, OverflowError, ValueError) as error:
            raise PatternError(Fault.BROKEN, str(error) or type(error).__name__) from error

    def _source(self) -> str:
        if self.folded:
            return "".join(_either_spelling(fold(self.text)[0]))
        if self.regex:
            _refuse_large(self.text)
            return self.text
        return rx.escape(self.text)


def _refuse_large(source: str) -> None:
    """Refuse what the compiler would unroll without end.

    Raises:
        PatternError: It is of that kind.
    """
    counts = [max(map(int, filter(None, found))) for found in _counts(source)]
    if len(source) > _LONGEST_PATTERN or math.prod(counts) > _MOST_REPETITIONS:
        raise PatternError(Fault.LARGE)


def _counts(source: str) -> Iterator[tuple[str, ...]]:
    """Yield the numbers of each repetition; nine digits are as good as more."""
    for match in _REPETITIONS.finditer(source):
        found = tuple((number or "")[:9] for number in match.groups())
        if any(int(number or 0) for number in found):
            yield found


def _either_spelling(folded: str) -> Iterator[str]:
    """Yield a pattern for folded words piece by piece: ä may be written a or ae and found so."""
    at = 0
    while at < len(folded):
        letter, following = folded[at], folded[at + 1 : at + 2]
        if letter not in "aou":
            yield rx.escape(letter)
        elif following == _DIAERESIS:
            yield f"{letter}(?:{_DIAERESIS}|e)?"
        elif following == "e":
            yield f"(?:{letter}e|{letter}{_DIAERESIS})"
        else:
            yield f"{letter}{_DIAERESIS}?"
        at += 2 if letter in "aou" and following in (_DIAERESIS, "e") and following else 1


def search(
    query: Query,
    paragraphs: Sequence[Paragraph],
    pairs: Sequence[ParagraphPair | None],
    further: Mapping[Column, Mapping[int, ParagraphPair]] = MappingProxyType({}),
) -> Iterator[list[Hit]]:
    """Yield the hits of some rows at a time, in reading order, the original before its translation.

    Args:
        query: What to look for.
        paragraphs: The originals.
        pairs: Their translations, None where one has not come yet.
        further: Translations of other columns, by row.

    Raises:
        PatternError: The regular expression has a fault or takes too long.
    """
    pattern = query.pattern()
    hits: list[Hit] = []
    begun, told = time.thread_time(), time.monotonic()
    for row, paragraph in enumerate(paragraphs):
        for side, text in _texts(row, paragraph, pairs[row], further):
            found = find(pattern, text, folded=query.folded)
            hits.extend(Hit(row, side, start, end) for start, end in found)
        if time.monotonic() - told > _SLICE_S:
            yield hits
            hits, told = [], time.monotonic()
        if time.thread_time() - begun > _SEARCH_S:
            raise PatternError(Fault.SLOW)
    yield hits


def _texts(
    row: int,
    paragraph: Paragraph,
    pair: ParagraphPair | None,
    further: Mapping[Column, Mapping[int, ParagraphPair]],
) -> Iterator[tuple[Column, str]]:
    """Yield the texts of a row."""
    yield Side.SOURCE, paragraph.text
    if pair is not None:
        yield Side.TARGET, pair.target
    for column, others in further.items():
        if row in others:
            yield column, others[row].target


def find(pattern: "rx.Pattern[str]", text: str, *, folded: bool) -> Iterator[tuple[int, int]]:
    """Yield where a pattern is found in a text, as code points of the text itself.

    Raises:
        PatternError: It takes too long.
    """
    searched, places = fold(text) if folded else (text, None)
    try:
        for match in pattern.finditer(searched, timeout=_PARAGRAPH_S, concurrent=True):
            start, end = match.span()
            if start == end:
                continue
            yield (start, end) if places is None else (places[start], places[end - 1] + 1)
    except (TimeoutError, MemoryError) as error:
        raise PatternError(Fault.SLOW) from error


def replacement(query: Query, text: str, new: str, only: tuple[int, int] | None = None) -> str:
    """Return a text with every hit replaced, or one; in regular expressions a group may be named.

    Args:
        query: What to replace.
        text: Where to replace it.
        new: What takes its place.
        only: Where the one hit to replace begins and ends, or None for all.

    Raises:
        PatternError: The query has a fault or takes too long.
        ReplacementError: The replacement names a group that is not there.
    """
    pattern = query.pattern()
    if query.regex:
        return _expanded(pattern, text, new, only)
    parts: list[str] = []
    end = 0
    for start, stop in find(pattern, text, folded=query.folded):
        if only in (None, (start, stop)):
            parts += [text[end:start], new]
            end = stop
    return "".join([*parts, text[end:]])


class ReplacementError(SynopseError):
    """A replacement names a group that is not there."""


def _expanded(pattern: "rx.Pattern[str]", text: str, new: str, only: tuple[int, int] | None) -> str:
    parts: list[str] = []
    end = 0
    try:
        for match in pattern.finditer(text, timeout=_PARAGRAPH_S):
            if match.start() < match.end() and only in (None, match.span()):
                parts += [text[end : match.start()], match.expand(new)]
                end = match.end()
    except TimeoutError as error:
        raise PatternError(Fault.SLOW) from error
    except (rx.error, IndexError) as error:
        raise ReplacementError(str(error)) from error
    return "".join([*parts, text[end:]])


def fold(text: str) -> tuple[str, Sequence[int]]:
    """Return a text without capitals and accents, and the code point each letter comes from.

    Umlauts become their vowel and a mark, so that ä is found as a and as ae, and ae not as a.
    """
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
    kept = [
        part
        for before, part in zip("." + parts, parts, strict=False)
        if not unicodedata.combining(part) or (part == _DIAERESIS and before in "aou")
    ]
    return "".join(kept) or char
