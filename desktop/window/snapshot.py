# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a display: translate an article in a window that nobody sees, and keep a picture."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings

from desktop.document import SynopseError
from desktop.export import Format, export
from desktop.settings import Settings


def snapshot(article: Path, folder: Path) -> tuple[Path, Path]:
    """Write the bilingual page of an article and a picture of its window.

    Args:
        article: The file to translate.
        folder: Where to write; made if it is not there.

    Returns:
        The HTML page and the PNG picture.

    Raises:
        SynopseError: The article cannot be read or the page not be written.
        ModelError: No model translates it.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt reads its platform when the application is made; nothing of it may be loaded before.
    from desktop.window.app import application, build_window, load_best  # noqa: PLC0415
    from desktop.window.messages import log_qt_messages  # noqa: PLC0415

    log_qt_messages()
    app = application()
    with tempfile.TemporaryDirectory(prefix="synopse-") as scratch:
        store = QSettings(str(Path(scratch) / "settings.ini"), QSettings.Format.IniFormat)
        window = build_window(app, Settings(store), load_best, Path(scratch) / "notebooks")
        window.resize(1180, 900)
        window.show()
        failures: list[BaseException] = []
        loop = QEventLoop()
        window.reader.failed.connect(failures.append)
        window.reader.failed.connect(loop.quit)
        window.reader.finished.connect(loop.quit)
        window.open_path(article)
        loop.exec()
        bilingual = window.reader.bilingual
        picture = window.grab()
        window.close()
    if failures or bilingual is None:
        raise failures[0] if failures else SynopseError("The article was not translated.")
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / f"{article.stem}.{bilingual.target_language}.html"
    export(bilingual, page, Format.HTML)
    image = page.with_suffix(".png")
    if not picture.save(str(image)):
        raise SynopseError(f"The picture {image} could not be written.", "Choose another folder.")
    return page, image
