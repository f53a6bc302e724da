# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the sentences of a row stand, also where nothing parts them, and in long paragraphs."""

from PySide6.QtGui import QPainter, QPixmap

from desktop.document import Document, Paragraph, ParagraphPair, SentencePair, Side
from desktop.window.page import SentenceRef
from desktop.window.page.text import TextBlock
from desktop.window.page.typography import Typography

CHINESE = (("第一句话。", "The first."), ("第二句话。", "The second."))


def test_the_first_character_of_a_sentence_is_its_own_where_no_space_parts_sentences(make_page):
    paragraph = Paragraph("".join(source for source, _ in CHINESE))
    page = make_page(Document((paragraph,), language="zh"))
    pairs = tuple(SentencePair(f"1.{n}", *texts) for n, texts in enumerate(CHINESE, start=1))
    page.table.put(0, ParagraphPair("1", paragraph, pairs))
    row = page.stack.row(0)
    numbers = [row.sentence_at(Side.SOURCE, offset) for offset in range(11)]
    assert numbers == [0] * 5 + [1] * 6
    page.places.show_place(0, Side.SOURCE, 5)
    assert page.focus.current == SentenceRef(0, 1)


def test_the_space_behind_a_sentence_goes_with_it(make_page):
    paragraph = Paragraph("Eins. Zwei.")
    page = make_page(Document((paragraph,), language="de"))
    pairs = (SentencePair("1.1", "Eins.", "One."), SentencePair("1.2", "Zwei.", "Two."))
    page.table.put(0, ParagraphPair("1", paragraph, pairs))
    row = page.stack.row(0)
    assert [row.sentence_at(Side.SOURCE, offset) for offset in (4, 5, 6, 11)] == [0, 0, 1, 1]


def block(app, text, width=400.0):
    return TextBlock(text, Typography("Vollkorn", 18).style(Paragraph(text)), width)


def test_every_part_of_a_long_text_is_found_on_its_own_lines(app):
    made = block(app, "Ein Wort und noch ein Wort. " * 40)
    whole = made.rects(0, len(made.text))
    assert len(whole) == len(made.line_rects())
    for start in range(0, len(made.text) - 28, 28):
        tops = {rect.top() for rect in made.rects(start, start + 27)}
        first = min(made.rects(start, start + 1), key=lambda rect: rect.top()).top()
        last = max(made.rects(start + 26, start + 27), key=lambda rect: rect.top()).top()
        assert (min(tops), max(tops)) == (first, last)
    assert made.rects(5, 5) == []
    assert block(app, "").rects(0, 0) == []


def test_the_lines_that_are_in_sight_are_painted_wherever_the_painter_stands(app):
    made = block(app, "Ein Wort und noch ein Wort. " * 400)

    def drawn(down: float) -> QPixmap:
        picture = QPixmap(400, 200)
        picture.fill("white")
        painter = QPainter(picture)
        painter.translate(0.0, -down)
        made.draw(painter, made.line_rects()[0].topLeft())
        painter.end()
        return picture

    leading = made.style.leading
    for line in (0, 7, 150):
        ink = drawn(line * leading).toImage()
        dark = [
            any(
                ink.pixelColor(x, y).lightness() < 128 for x in range(400) for y in range(a, a + 20)
            )
            for a in (0, 90, 180)
        ]
        assert all(dark)
