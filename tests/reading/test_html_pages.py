# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages as German sites build them: every paragraph of the article, in order, and no furniture.

Each page lies in `pages` beside a text with what it must give: title, author and date, then a
line for each paragraph with its kind and role.
"""

import re
from pathlib import Path

import pytest

from desktop.document import Document, Paragraph
from desktop.reading import read

PAGES = Path(__file__).parent / "pages"


@pytest.fixture(params=sorted(page.stem for page in PAGES.glob("*.html")))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def described(document: Document) -> list[str]:
    lines = [
        f"title: {document.title}",
        f"author: {document.author}",
        f"date: {document.date or ''}",
        *map(paragraph, document.paragraphs),
    ]
    return [line.strip() for line in lines]


def paragraph(one: Paragraph) -> str:
    role = f"/{one.origin.role}" if one.origin.role else ""
    return f"{one.kind.value}{role}: {one.text}"


def test_article_is_whole_and_alone(name: str) -> None:
    expected = (PAGES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    assert described(read(PAGES / f"{name}.html")) == expected


def test_whole_page_has_every_word_of_the_article_in_order_and_more(name: str) -> None:
    article = words(read(PAGES / f"{name}.html"))
    everything = words(read(PAGES / f"{name}.html", whole_page=True))
    rest = iter(everything)
    assert all(word in rest for word in article)
    assert len(everything) > len(article)


def words(document: Document) -> list[str]:
    text = " ".join(one.text for one in document.paragraphs)
    return re.findall(r"\w+", text)
