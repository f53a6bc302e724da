# SPDX-License-Identifier: GPL-3.0-or-later
"""The bookmarks of a PDF, which name its chapters by page, and the blocks that belong to each."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice
from typing import NamedTuple

import pypdfium2 as pdfium

from desktop.reading.assembly import Block
from desktop.reading.lines import clean

_MOST = 5_000
_NUMBER = re.compile(r"(?:(?:kapitel|chapter|teil|part)\s+)?[\divxlc]+(?:\.\d+)*[.:)]?\s+(?=\S)")


class Bookmark(NamedTuple):
    """A chapter: the page that it begins on, counted from 1, and its title."""

    page: int
    title: str


def bookmarks(pdf: pdfium.PdfDocument) -> list[Bookmark]:
    """Return the chapters of a file in the order of its pages.

    Where all of them lie in one bookmark, as that of the title, it is those within it.
    """
    levels: dict[int, list[Bookmark]] = {0: [], 1: []}
    for mark in islice(pdf.get_toc(max_depth=2), _MOST):
        destination = mark.get_dest()
        page = destination.get_index() if destination is not None else None
        title = told(mark.get_title)
        if page is not None and title:
            levels[mark.level].append(Bookmark(page + 1, title))
    found = levels[0] if len(levels[0]) > 1 or not levels[1] else levels[1]
    return sorted(found, key=lambda mark: mark.page)


class Chapters:
    """Names the chapters of blocks that come in order, all of a page at a time."""

    def __init__(self, marks: Sequence[Bookmark]) -> None:
        self._marks = list(reversed(marks))
        self._current = ""

    def named(self, blocks: Sequence[Block]) -> Iterator[Block]:
        """Give blocks the chapter they stand in; one begins at its title, or else on its page."""
        for page, group in groupby(blocks, key=lambda one: one.page or 0):
            here = self._begun(page)
            found = list(group)
            texts = [_plain(one.text) for one in found]
            places = {_place(texts, mark.title): mark.title for mark in here}
            for number, one in enumerate(found):
                self._current = places.get(number, self._current)
                yield replace(one, chapter=self._current)

    def _begun(self, page: int) -> list[Bookmark]:
        """Take the bookmarks of a page; those of pages before it, which had no text, are over."""
        here: list[Bookmark] = []
        while self._marks and self._marks[-1].page <= page:
            mark = self._marks.pop()
            if mark.page < page:
                self._current = mark.title
            else:
                here.append(mark)
        return here


def _place(texts: Sequence[str], title: str) -> int:
    wanted = _plain(title)
    return next((number for number, text in enumerate(texts) if text == wanted), 0)


def _plain(text: str) -> str:
    return _NUMBER.sub("", " ".join(text.casefold().split()), count=1)


def told(read: Callable[..., str], *key: str) -> str:
    """Return a text that the file states; "" where a program cut it off within a character."""
    try:
        return clean(read(*key))
    except UnicodeDecodeError:
        return ""
