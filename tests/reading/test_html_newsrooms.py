# SPDX-License-Identifier: GPL-3.0-or-later
"""Interviews, tickers, tables, walls and agency tails: the article is whole and alone."""

import re

import pytest

from desktop.reading import read_bytes
from tests.reading.newsrooms import NEWSROOMS


@pytest.mark.parametrize("name", NEWSROOMS)
def test_the_article_is_whole_and_alone(name: str) -> None:
    page, expected = NEWSROOMS[name]
    document = read_bytes(page.encode(), "seite.html")
    assert [one.text for one in document.paragraphs] == expected


@pytest.mark.parametrize("name", NEWSROOMS)
def test_nothing_of_the_article_is_lost_in_the_whole_page(name: str) -> None:
    page, expected = NEWSROOMS[name]
    document = read_bytes(page.encode(), "seite.html", whole_page=True)
    words = iter(re.findall(r"\w+", " ".join(one.text for one in document.paragraphs)))
    assert all(word in words for text in expected for word in re.findall(r"\w+", text))
