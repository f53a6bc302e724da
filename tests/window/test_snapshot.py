# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a display there is a picture and a page."""

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QImage

from desktop.document import SynopseError
from desktop.window.snapshot import snapshot


@pytest.fixture(autouse=True)
def own_message_handler():
    """Give the messages of Qt back to whoever had them before."""
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(before)
    yield
    qInstallMessageHandler(before)


def test_a_picture_and_a_page_are_written(app, samples, tmp_path, article):
    page, image = snapshot(article, tmp_path / "new" / "folder")
    assert "<html" in page.read_text(encoding="utf-8")
    picture = QImage(str(image))
    assert picture.width() >= 1000
    colours = {picture.pixel(x, y) for x in range(0, 1100, 7) for y in range(100, 700, 7)}
    assert len(colours) > 20


def test_what_cannot_be_read_is_an_error_and_nothing_is_written(app, tmp_path):
    with pytest.raises(SynopseError):
        snapshot(tmp_path / "none.txt", tmp_path / "out")
    assert not (tmp_path / "out").exists()
