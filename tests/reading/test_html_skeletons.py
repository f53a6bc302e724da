# SPDX-License-Identifier: GPL-3.0-or-later
"""The article is whole and alone in whatever skeleton a German news site puts it."""

import pytest

from desktop.reading import read_bytes
from tests.reading.skeletons import SKELETONS, TITLE, article, filled


@pytest.mark.parametrize("name", SKELETONS)
def test_the_article_is_whole_and_alone(name: str) -> None:
    document = read_bytes(filled(SKELETONS[name]).encode(), "wehr.html")
    assert [one.text for one in document.paragraphs] == article()
    assert document.title == TITLE


@pytest.mark.parametrize("name", SKELETONS)
def test_nothing_of_the_article_is_lost_in_the_whole_page(name: str) -> None:
    document = read_bytes(filled(SKELETONS[name]).encode(), "wehr.html", whole_page=True)
    texts = iter([one.text for one in document.paragraphs])
    assert all(any(text == wanted for text in texts) for wanted in article())
