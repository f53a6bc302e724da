# SPDX-License-Identifier: GPL-3.0-or-later
"""A tool tip shows the words of an article as they are."""

import pytest
from PySide6.QtGui import QTextDocument

from desktop.window.dress.tips import tip


@pytest.mark.parametrize("text", ["Das <b>-Element & <img src='/dev/zero'>\nZwei", "A &lt; B"])
def test_tags_in_a_text_are_words(app, text):
    document = QTextDocument()
    document.setHtml(tip(text))
    assert document.toPlainText() == text


def test_what_has_none_stays_as_it_is(app):
    assert tip("Eins\nZwei") == "Eins\nZwei"
