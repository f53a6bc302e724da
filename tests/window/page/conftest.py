# SPDX-License-Identifier: GPL-3.0-or-later
"""Two sentences in three languages, and a page that shows them in columns."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from desktop.document import Document, Link, Paragraph, ParagraphPair, SentencePair
from desktop.window.page.columns import Further

FRENCH = Further("fr")
TEXTS = (
    ("Das Haus ist alt.", "The house is old.", "La maison est vieille."),
    ("Es steht am Fluss.", "It stands by the river.", "Elle se trouve au bord de la rivière."),
)
LINKS = {
    "en": (Link(4, 8, 4, 9, 0.9), Link(13, 16, 13, 16, 0.8)),
    "fr": (Link(4, 8, 3, 9, 0.6), Link(13, 16, 14, 21, 0.7)),
}


def pair(language: str, *, rich: str = "") -> ParagraphPair:
    """Return the two sentences in a language, the first with word links."""
    number = {"en": 1, "fr": 2, "es": 2}[language]
    sentences = tuple(
        SentencePair(f"1.{place + 1}", texts[0], texts[number] + rich)
        for place, texts in enumerate(TEXTS)
    )
    first = replace(sentences[0], links=LINKS.get(language, ()))
    paragraph = Paragraph(" ".join(texts[0] for texts in TEXTS))
    return ParagraphPair("1", paragraph, (first, *sentences[1:]))


@pytest.fixture
def page(make_page):
    made = make_page(Document((pair("en").paragraph,) * 3, language="de"))
    made.resize(1300, 700)
    made.table.target_language = "en"
    made.table.further.add("fr")
    return made


@pytest.fixture
def full(page):
    """The page with its first row translated into both languages."""
    page.table.put(0, pair("en"))
    page.table.further[FRENCH].put(0, pair("fr"))
    return page


def point_on(page, column, sentence, row=0):
    rect = page.stack.row(row).sentence_rects(column, sentence)[0]
    return (rect.center() + QPointF(0, page.stack.y(row) - page.stack.scroll)).toPoint()
