# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw what a reader sees first: from the empty window to a finished article."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.window.dress.theme import DARK, LIGHT
from desktop.window.page import SentenceRef
from tests.pictures.studio import SAMPLES, SIZE

if TYPE_CHECKING:
    from tests.pictures.studio import Studio


def foundation(studio: "Studio") -> None:
    """Draw what the window shows from the first start to a finished article."""
    window = studio.window
    studio.take("empty")
    window.open_path(SAMPLES / "reportage.txt")
    studio.wait(lambda: window.table.finished >= 2)
    studio.take("translating")
    studio.wait(lambda: not window.reader.busy)
    studio.open("nachricht.txt")
    studio.take("article")
    window.page.focus.hover = SentenceRef(1, 2)
    window.page.set_current(SentenceRef(2, 0))
    studio.take("pinned")
    studio.wear(DARK)
    studio.take("dark")
    window.resize(700, SIZE[1])
    studio.take("narrow")
    window.resize(*SIZE)
    studio.wear(LIGHT)
    window.page.focus.hover = None
    window.page.set_current(None)
    window.open_path(Path("/verschwunden.txt"))
    studio.wait(window.banner.isVisible)
    studio.take("error")
    window.banner.hide()
    studio.open("brief.txt")
    window.page.scroll_to(300)
    studio.take("letter")
    studio.language.use("de")
    studio.take("german")
    studio.language.use("en")


def stages(studio: "Studio") -> None:
    """Draw rows that wait, are being translated and have failed."""
    window = studio.window
    before = window.table.document
    window.open_path(SAMPLES / "reportage.txt")
    studio.wait(lambda: window.table.document is not before and window.table.finished >= 2)
    window.reader.cancel()
    studio.wait(lambda: not window.reader.busy)
    window.table.progress.fail(window.table.finished)
    window.table.progress.begin([window.table.finished + 1])
    window.page.scroll_to(200)
    studio.take("stages")
