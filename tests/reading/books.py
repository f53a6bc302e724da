# SPDX-License-Identifier: GPL-3.0-or-later
"""Long works for tests: our own articles again and again, each chapter and page different."""

from collections.abc import Iterator
from itertools import cycle, islice
from textwrap import wrap

from desktop.document import Kind
from desktop.reading import read
from tests.reading.articles import SAMPLES
from tests.reading.epubs import epub
from tests.reading.pdfs import at, column, pdf

_LINES = 30


def sentences() -> Iterator[str]:
    """Yield paragraphs without end, each with a number of its own."""
    texts = [
        paragraph.text
        for name in ("reportage", "nachricht", "brief")
        for paragraph in read(SAMPLES / f"{name}.txt").paragraphs
        if paragraph.kind is Kind.BODY
    ]
    for number, text in enumerate(cycle(texts), start=1):
        yield f"Nummer {number}: {text}"


def long_epub(chapters: int, paragraphs: int = 20) -> bytes:
    """Build a book with so many chapters of so many paragraphs."""
    text = sentences()
    pages, points = {}, ""
    for number in range(1, chapters + 1):
        body = "".join(f"<p>{each}</p>" for each in islice(text, paragraphs))
        pages[f"k{number}"] = f"<body><h1>Kapitel {number}</h1>{body}</body>"
        points += (
            f"<navPoint><navLabel><text>Kapitel {number}</text></navLabel>"
            f"<content src='k{number}.xhtml'/></navPoint>"
        )
    return epub(pages, ncx=points)


def long_pdf(pages: int) -> bytes:
    """Print a book of so many pages with a running head, page numbers, notes and chapters."""
    lines = _book_lines(pages)
    contents = []
    for number in range(1, pages + 1):
        content = at(40, 570, "Der Hafen, der keiner mehr war", 8) + at(200, 20, str(number), 8)
        if number % 20 == 1:
            content += at(40, 530, f"Kapitel {number // 20 + 1}", 16)
        content += column(40, 500, list(islice(lines, _LINES)))
        if number % 3 == 0:
            content += at(40, 60, f"{number} Anmerkung auf Seite {number} des Buchs.", 8)
        contents.append(content)
    chapters = [(page, f"Kapitel {page // 20 + 1}") for page in range(1, pages + 1, 20)]
    return pdf(*contents, chapters=chapters)


def wrapped(text: str, width: int) -> list[str]:
    """Set a paragraph in lines, the first with an indent."""
    return wrap("    " + text, width)


def _book_lines(pages: int) -> Iterator[str]:
    """Wrap paragraphs, which go on from one page to the next; the first line has an indent."""
    text = sentences()
    count = 0
    while count < pages * _LINES:
        found = wrapped(next(text), 64)
        yield from found
        count += len(found)
