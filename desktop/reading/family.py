# SPDX-License-Identifier: GPL-3.0-or-later
"""Every reader, and which of them reads a file: add a line here and a module beside it."""

from importlib import import_module
from pathlib import PurePath

from desktop.reading.docx import DocxReader
from desktop.reading.epub import EpubReader
from desktop.reading.errors import NotTextError
from desktop.reading.fb2 import Fb2Reader
from desktop.reading.html import HtmlReader
from desktop.reading.mail import EmlReader, MhtmlReader
from desktop.reading.markdown import MarkdownReader
from desktop.reading.odt import OdtReader
from desktop.reading.pdf import PdfReader
from desktop.reading.plain import PlainReader
from desktop.reading.rtf import RtfReader
from desktop.reading.signatures import describe
from desktop.reading.source import Reader
from desktop.reading.subtitles import SubtitleReader


def family() -> tuple[Reader, ...]:
    """Return every reader; plain text comes last, for other formats look like it."""
    return (
        EpubReader(),
        DocxReader(),
        OdtReader(),
        Fb2Reader(),
        PdfReader(),
        RtfReader(),
        HtmlReader(),
        MhtmlReader(),
        EmlReader(),
        MarkdownReader(),
        SubtitleReader(),
        PlainReader(),
    )


def load_parsers() -> None:
    """Load what readers load only when they need it; for a process that waits for a file."""
    for name in ("charset_normalizer", "markdown_it", "desktop.reading.pdf.chunks"):
        import_module(name)


def reader_of(head: bytes, name: str) -> Reader:
    """Return the reader that recognises the first bytes of a file, or else its name.

    Raises:
        NotTextError: There is none.
    """
    by_content = next((r for r in family() if r.recognises(head, name)), None)
    if by_content is not None:
        return by_content
    suffix = PurePath(name).suffix.lower()
    by_name = next((r for r in family() if suffix in r.suffixes), None)
    if by_name is None:
        raise NotTextError(name, describe(head))
    return by_name
