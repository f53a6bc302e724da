# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF: characters on pages to running text.

A PDF says where each character stands and nothing of lines, columns or paragraphs. They are found
in this order: `glyphs` reads the characters, `pieces` joins them side by side, `furniture` takes
away running heads and page numbers, `columns` finds the reading order, `rows` the lines, `flow`
the paragraphs, and `blocks` says what they are.
"""

from collections.abc import Iterator

from desktop.document import Document
from desktop.reading.assembly import assembled_parts
from desktop.reading.source import Part, Source, whole

_SIGNATURE = b"%PDF-"


class PdfReader:
    """Reads .pdf files that hold text."""

    suffixes: tuple[str, ...] = (".pdf",)
    limit: int = 200_000_000

    def recognises(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - the content tells.
        """Say whether the mark of a PDF stands near the start."""
        return _SIGNATURE in head[:1024]

    def read(self, source: Source) -> Document:
        """Read the article in a PDF file.

        Raises:
            ReadingError: The file is damaged, encrypted, scanned, or its letters have no meaning.
        """
        return whole(self.parts(source))

    def parts(self, source: Source) -> Iterator[Part]:
        """Read the article in a PDF file some pages at a time.

        Raises:
            ReadingError: As for `read`; that the letters of most pages have no meaning may turn
                out when others have been read.
        """
        # The window knows a PDF when it sees one, and opens sooner without what reads it.
        from desktop.reading.pdf.chunks import chunks  # noqa: PLC0415
        from desktop.reading.pdf.glyphs import Pages  # noqa: PLC0415

        pages = Pages(source.data, source.name)
        yield from assembled_parts(chunks(pages, source.name), pages.properties, source.name)
