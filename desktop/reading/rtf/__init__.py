# SPDX-License-Identifier: GPL-3.0-or-later
"""Rich Text Format: what word processors of all ages can write."""

from desktop.document import Document
from desktop.reading.assembly import assembled
from desktop.reading.errors import DamagedError
from desktop.reading.rtf.walker import Walker
from desktop.reading.source import Source

_SIGNATURE = b"{\\rtf"


class RtfReader:
    """Reads .rtf files."""

    suffixes: tuple[str, ...] = (".rtf",)
    limit: int = 100_000_000

    def recognises(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - the content tells.
        """Say whether the file begins as every RTF file does."""
        return head.lstrip().startswith(_SIGNATURE)

    def read(self, source: Source) -> Document:
        """Read the article in an RTF file.

        Deleted and hidden text, comments, headers, footers and tables of contents are left out.
        A file that was cut off is read as far as it goes.

        Raises:
            DamagedError: The file is no RTF.
            EmptyError: It has no text.
        """
        if not source.data.lstrip()[:5].startswith(_SIGNATURE):
            raise DamagedError(source.name, "an RTF document")
        walker = Walker()
        blocks = walker.blocks(source.data)
        return assembled(blocks, walker.properties(), source.name)
