# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a PDF as blocks, stretch by stretch: what a later page can change is held back."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from desktop.reading.assembly import Block
from desktop.reading.lines import Line
from desktop.reading.pdf.blocks import block, merged_notes, note, note_mark, places
from desktop.reading.pdf.flow import Gauge, Layout, paragraphs
from desktop.reading.pdf.rows import Row
from desktop.reading.pdf.sizes import Sizes
from desktop.reading.rejoin import compounds_in

_SMALL_PRINT = 0.93


class Galley:
    """Makes blocks of the lines of pages.

    How text of a size is set, and which words are written with a hyphen, is told by all pages so
    far; which size the running text of a page has, by the page and its neighbours.
    """

    def __init__(self) -> None:
        self._gauge = Gauge()
        self._layouts: dict[int, Layout] = {}
        self._compounds: set[str] = set()
        self._open: list[Row] = []
        self._blocks: list[Block] = []
        self._notes: list[Block] = []

    def add(self, pages: Sequence[list[Row]], sizes: Mapping[int, Sizes]) -> None:
        """Take in the lines of the next pages, and by their numbers the sizes of text on them."""
        self._gauge.add([row for page in pages for row in page])
        # The paragraph that is open began on a page before, as this one may be set.
        began = {row.piece.page for row in self._open}
        layouts = {page: layout for page, layout in self._layouts.items() if page in began}
        layouts |= {page: self._gauge.layout(size) for page, size in sizes.items()}
        self._layouts = layouts
        parted = [_parted(page, layouts) for page in pages]
        body = [row for text, _ in parted for row in text]
        small = [row for _, notes in parted for row in notes]
        self._compounds |= compounds_in([map(_line, (*body, *small))])
        found = list(paragraphs([*self._open, *body], layouts))
        self._open = found.pop() if found else []
        self._close(found)
        self._notes += [note(self._block(each)) for each in _noted(small)]

    def take(self, *, last: bool) -> list[Block]:
        """Hand out the blocks that no page to come can change; all of them after the last page.

        The last paragraph may go on, and a footnote belongs to a paragraph that began on its own
        page or the page before.
        """
        if last and self._open:
            self._close([self._open])
            self._open = []
        keep = len(self._blocks)
        page = 0
        if not last:
            page = self._open[0].piece.page if self._open else 0
            keep = bisect_left(self._blocks, page - 1, key=_page)
        settled = places(self._blocks, self._notes)
        ready = [
            last or (_page(one) < page and place < keep)
            for one, place in zip(self._notes, settled, strict=True)
        ]
        notes = [one for one, is_ready in zip(self._notes, ready, strict=True) if is_ready]
        found = merged_notes(self._blocks[:keep], notes)
        self._notes = [
            one for one, is_ready in zip(self._notes, ready, strict=True) if not is_ready
        ]
        self._blocks = self._blocks[keep:]
        return [one for one in found if one.text]

    def _close(self, found: Iterable[Sequence[Row]]) -> None:
        self._blocks += map(self._block, found)

    def _block(self, rows: Sequence[Row]) -> Block:
        return block(rows, self._layouts[rows[0].piece.page], self._compounds)


def _page(one: Block) -> int:
    return one.page or 0


def _line(row: Row) -> Line:
    return Line(row.text, 0, len(row.text))


def _parted(page: list[Row], layouts: Mapping[int, Layout]) -> tuple[list[Row], list[Row]]:
    """Part the lines of a page from its footnotes: small print at its end, after a mark."""
    small = _SMALL_PRINT * layouts[page[0].piece.page].largest if page else 0.0
    start = len(page)
    while start and page[start - 1].piece.size < small:
        start -= 1
    first = next((n for n in range(start, len(page)) if note_mark(page[n])), len(page))
    return page[:first], page[first:]


def _noted(rows: Sequence[Row]) -> list[list[Row]]:
    found: list[list[Row]] = []
    for row in rows:
        if note_mark(row) or found[-1][0].piece.page != row.piece.page:
            found.append([])
        found[-1].append(row)
    return found
