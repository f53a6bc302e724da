# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of a PDF to blocks, some pages at a time."""

from collections import Counter
from collections.abc import Iterator

from desktop.reading.assembly import Chunk
from desktop.reading.errors import EmptyError, ScannedError, UnmappedError
from desktop.reading.pdf.bookmarks import Chapters
from desktop.reading.pdf.columns import regions
from desktop.reading.pdf.furniture import Sheet, without_furniture
from desktop.reading.pdf.galley import Galley
from desktop.reading.pdf.glyphs import Pages
from desktop.reading.pdf.pieces import pieces
from desktop.reading.pdf.rows import rows
from desktop.reading.pdf.sizes import sizes_of
from desktop.reading.pdf.stretches import in_stretches

_UNMAPPED_SHARE = 0.3


class _Tally:
    """What was met on the pages so far."""

    def __init__(self) -> None:
        self.sizes: Counter[float] = Counter()
        self.pages = 0
        self._unmapped = 0
        self._pictures = False

    def sheets(self, pages: Pages) -> Iterator[Sheet]:
        """Read the pages as their pieces."""
        for page in pages:
            sheet = Sheet(page.number, page.height, pieces(page.number, page.glyphs))
            self.pages = page.number
            self._unmapped += page.unmapped
            self._pictures = self._pictures or page.pictures
            for piece in sheet.pieces:
                self.sizes[piece.size] += len(piece.text)
            yield sheet

    @property
    def legible(self) -> bool:
        """Whether there is text, and most of its characters have a meaning."""
        letters = self.sizes.total()
        return letters > 0 and self._unmapped <= _UNMAPPED_SHARE * (letters + self._unmapped)

    def refusal(self, name: str) -> EmptyError | ScannedError | UnmappedError:
        """Return the error that says why there is nothing to read."""
        if self._unmapped:
            return UnmappedError(name)
        return ScannedError(name) if self._pictures else EmptyError(name)


def chunks(pages: Pages, name: str) -> Iterator[Chunk]:
    """Yield the blocks of the pages.

    Raises:
        ReadingError: There is no text, or the letters of most pages have no meaning.
    """
    tally, galley, chapters = _Tally(), Galley(), Chapters(pages.bookmarks)
    for stretch in in_stretches(tally.sheets(pages)):
        size = max(tally.sizes, key=lambda size: tally.sizes[size], default=0.0)
        kept = without_furniture(stretch.sheets, size, stretch.part)
        pages_read = [list(rows(regions(page))) for page in kept]
        galley.add(pages_read, sizes_of(stretch.sheets, stretch.part))
        if tally.legible:
            blocks = list(chapters.named(galley.take(last=stretch.last)))
            yield Chunk(blocks, 1.0 if stretch.last else tally.pages / len(pages))
    if not tally.legible:
        raise tally.refusal(name)
