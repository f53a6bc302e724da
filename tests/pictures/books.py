# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of a book and of a web page, for `tests.pictures`."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.reading.articles import FILES
from tests.reading.books import long_epub

if TYPE_CHECKING:
    from tests.pictures.studio import Studio


def books(studio: "Studio") -> None:
    """Draw a book beside its contents while it is translated, and how a web page was read."""
    window = studio.window
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "wehr.epub"
        path.write_bytes(long_epub(30, 6))
        window.open_path(path)
        studio.wait(lambda: "Wehr" in window.table.document.title or window.contents.isVisible())
        studio.wait(lambda: window.table.finished > 8)
        studio.rest()
        studio.take("contents")
        window.reader.cancel()
        studio.wait(lambda: not window.reader.busy)
        window.settings.forget(path)
    window.open_path(FILES / "nachricht-pandoc.html")
    studio.wait(lambda: not window.reader.busy)
    studio.take("web-page")
    window.settings.forget(FILES / "nachricht-pandoc.html")
