# SPDX-License-Identifier: GPL-3.0-or-later
"""Write bilingual documents to files that can be handed on; one module a format.

This room writes and never reads, knows no models and no windows.
"""

from dataclasses import replace
from pathlib import Path

from desktop.document import BilingualDocument
from desktop.export.atomic import atomic
from desktop.export.errors import ExportError
from desktop.export.options import Format, Layout, Options, settled
from desktop.export.preview import Preview, preview
from desktop.export.registry import FormatInfo, formats, writer
from desktop.export.selection import selection
from desktop.export.words import LANGUAGES

__all__ = [
    "SPOKEN",
    "ExportError",
    "Format",
    "FormatInfo",
    "Layout",
    "Options",
    "Preview",
    "export",
    "formats",
    "preview",
    "selection",
]

SPOKEN = tuple(LANGUAGES)
"""Languages that exports can say about themselves what they are in."""


def export(
    bilingual: BilingualDocument,
    path: Path,
    format: Format,  # noqa: A002 - the word that callers expect
    options: Options = Options(),  # noqa: B008 - frozen
) -> None:
    """Write `bilingual` to `path`, whole or not at all; a file that stands there is replaced.

    The same document and options give the same bytes.

    Raises:
        ExportError: The file cannot be written, or there is none of the wanted paragraphs; what
            stood there before is untouched.
    """
    write = writer(format)
    options = settled(options)
    chosen = _chosen(bilingual, options)
    with atomic(path) as stream:
        write(chosen, stream, options)


def _chosen(bilingual: BilingualDocument, options: Options) -> BilingualDocument:
    """Return the document with the wanted paragraphs only; they keep their numbers."""
    if options.paragraphs is None:
        return bilingual
    pairs = tuple(pair for pair in bilingual.pairs if pair.id in options.paragraphs)
    if bilingual.pairs and not pairs:
        raise ExportError(
            "No paragraph has a number that was asked for.",
            f"The article has the paragraphs 1 to {bilingual.pairs[-1].id}.",
        )
    document = replace(bilingual.document, paragraphs=tuple(pair.paragraph for pair in pairs))
    return replace(bilingual, document=document, pairs=pairs)
