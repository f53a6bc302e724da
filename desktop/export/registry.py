# SPDX-License-Identifier: GPL-3.0-or-later
"""The one table of formats: add a line here and a module beside it."""

from dataclasses import dataclass
from importlib import import_module
from typing import BinaryIO, Final, Protocol, cast

from desktop.document import BilingualDocument
from desktop.export.options import Format, Layout, Options

_READABLE: Final = frozenset(Layout)
_DATA: Final = frozenset({Layout.SIDE_BY_SIDE})


def formats() -> "tuple[FormatInfo, ...]":
    """Return every format, in the order in which to offer them."""
    return _FORMATS


def writer(format: Format) -> "Writer":  # noqa: A002 - the word that callers expect
    """Load the module that writes `format`; libraries are imported only when they are needed."""
    info = next(info for info in _FORMATS if info.format is format)
    module, function = info.entry.split(":")
    return cast("Writer", getattr(import_module(f"desktop.export.{module}"), function))


class Writer(Protocol):
    """Writes a document to a stream that can seek; never holds the whole file in memory."""

    def __call__(self, bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
        """Write `bilingual` from the stream's start."""
        ...


@dataclass(frozen=True, slots=True)
class FormatInfo:
    """What is known of a format without loading its writer.

    Attributes:
        format: Which one.
        suffix: How its file names end, with the full stop.
        media_type: As registered with IANA.
        layouts: The layouts that it can show.
        entry: Module in this package and the function in it, as "module:function".
    """

    format: Format
    suffix: str
    media_type: str
    layouts: frozenset[Layout]
    entry: str


_FORMATS: Final = (
    FormatInfo(Format.HTML, ".html", "text/html", _READABLE, "html_writer:write"),
    FormatInfo(Format.PDF, ".pdf", "application/pdf", _READABLE, "pdf_writer:write"),
    FormatInfo(
        Format.DOCX,
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _READABLE,
        "docx_writer:write",
    ),
    FormatInfo(
        Format.ODT,
        ".odt",
        "application/vnd.oasis.opendocument.text",
        _READABLE,
        "odt_writer:write",
    ),
    FormatInfo(Format.EPUB, ".epub", "application/epub+zip", _READABLE, "epub_writer:write"),
    FormatInfo(Format.MARKDOWN, ".md", "text/markdown", _READABLE, "markdown_writer:write"),
    FormatInfo(Format.ANKI, ".anki.txt", "text/plain", _DATA, "anki_writer:write"),
    FormatInfo(Format.TEXT, ".txt", "text/plain", _READABLE, "text_writer:write"),
    FormatInfo(Format.CSV, ".csv", "text/csv", _DATA, "delimited_writer:write_csv"),
    FormatInfo(
        Format.TSV, ".tsv", "text/tab-separated-values", _DATA, "delimited_writer:write_tsv"
    ),
    FormatInfo(Format.TMX, ".tmx", "application/x-tmx+xml", _DATA, "tmx_writer:write"),
    FormatInfo(Format.XLIFF_1, ".xlf", "application/x-xliff+xml", _DATA, "xliff12_writer:write"),
    FormatInfo(Format.XLIFF_2, ".xliff", "application/xliff+xml", _DATA, "xliff2_writer:write"),
    FormatInfo(Format.JSON, ".json", "application/json", _DATA, "json_writer:write"),
    FormatInfo(
        Format.PROJECT,
        ".synopse",
        "application/vnd.synopse.project+zip",
        _DATA,
        "project_writer:write",
    ),
)
