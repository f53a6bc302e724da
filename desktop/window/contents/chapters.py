# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters and headings of a document; no Qt."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from desktop.document import Kind, Paragraph

_LONG = 40_000
_LONGEST_TITLE = 200
_WORD = re.compile(r"\w+")


class Chapter(NamedTuple):
    """Where something with a title begins.

    Attributes:
        row: Index of its first paragraph.
        title: Its title.
        level: 0 for a chapter, 1 for a heading within one.
    """

    row: int
    title: str
    level: int = 0


class Chapters:
    """The chapters of a document, which may still grow.

    Where a document knows its chapters, headings lie within them; elsewhere headings are all there
    is. A heading that repeats the title of its chapter goes with it.
    """

    def __init__(self) -> None:
        self._found: list[Chapter] = []
        self._current = ""
        self._read = 0
        self._characters = 0

    @property
    def found(self) -> Sequence[Chapter]:
        """Them, in reading order."""
        return self._found

    @property
    def rows(self) -> int:
        """How many paragraphs were taken in."""
        return self._read

    @property
    def named(self) -> bool:
        """Whether the document itself says what its chapters are."""
        return bool(self._current)

    @property
    def is_book(self) -> bool:
        """Whether the document is long, or divided into chapters, so that one wants to see them."""
        return len(self._found) > 1 and bool(self._current or self._characters > _LONG)

    def extend(self, paragraphs: Sequence[Paragraph]) -> list[Chapter]:
        """Take in the next paragraphs; return the chapters that begin there."""
        before = len(self._found)
        for row, paragraph in enumerate(paragraphs, start=self._read):
            self._take(row, paragraph)
        self._read += len(paragraphs)
        return self._found[before:]

    def at(self, row: int) -> int:
        """Return the number of the chapter or heading that a row lies under; -1 for none."""
        return bisect_right(self._found, row, key=attrgetter("row")) - 1

    def _take(self, row: int, paragraph: Paragraph) -> None:
        self._characters += len(paragraph.text)
        chapter = paragraph.origin.chapter
        if chapter and chapter != self._current:
            self._current = chapter
            self._found.append(Chapter(row, chapter))
        if paragraph.kind is not Kind.HEADING or _same(paragraph.text, chapter):
            return
        self._found.append(Chapter(row, paragraph.text[:_LONGEST_TITLE], int(bool(chapter))))


def _same(heading: str, chapter: str) -> bool:
    """Say whether a heading is, or is a part of, the title of its chapter, in whole words."""
    part, whole = (" ".join(_WORD.findall(text.casefold())) for text in (heading, chapter))
    if not part:
        return bool(chapter) and heading.casefold() in chapter.casefold()
    return f" {part} " in f" {whole} "
