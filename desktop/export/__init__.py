# SPDX-License-Identifier: GPL-3.0-or-later
"""Write bilingual documents to files that can be handed on; one module a format.

This room writes and never reads, knows no models and no windows.
"""

from pathlib import Path

from desktop.document import BilingualDocument
from desktop.export.atomic import atomic
from desktop.export.errors import ExportError
from desktop.export.options import Format, Layout, Options
from desktop.export.registry import FormatInfo, formats, writer

__all__ = ["ExportError", "Format", "FormatInfo", "Layout", "Options", "export", "formats"]


def export(
    bilingual: BilingualDocument,
    path: Path,
    format: Format,  # noqa: A002 - the word that callers expect
    options: Options = Options(),  # noqa: B008 - frozen
) -> None:
    """Write `bilingual` to `path`, whole or not at all; a file that stands there is replaced.

    The same document and options give the same bytes.

    Raises:
        ExportError: The file cannot be written; what stood there before is untouched.
    """
    write = writer(format)
    with atomic(path) as stream:
        write(bilingual, stream, options)
