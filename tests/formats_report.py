# SPDX-License-Identifier: GPL-3.0-or-later
"""What each reader finds in the same articles, as the table in docs/formats.md.

Run `python -m tests.formats_report`; it prints the page, and fails where a paragraph is missing.
"""

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from string import Template

from desktop.document import Kind, SynopseError
from desktop.reading import read_bytes, suffixes
from tests.reading.articles import (
    ARTICLES,
    FILES,
    SAMPLES,
    Expected,
    expected,
    found,
    notes_last,
    without_notes,
)
from tests.reading.newsrooms import NEWSROOMS
from tests.reading.skeletons import SKELETONS, filled
from tests.reading.skeletons import article as skeleton

_PAGE = Template("""\
# Formats

One article in every format, and what Synopse finds in it. The articles are our three samples and
one with all that an article can hold (emphasis, a link, lists, a quotation, a table, a footnote);
pandoc, LibreOffice and Chromium made the files. `make formats-report` writes this page.

| format | made by | articles | paragraphs | kinds | order | furniture | ms |
|---|---|--:|--:|--:|---|--:|--:|
$rows

*Paragraphs*: found with exactly the text of the article, of all that it has. *Kinds*: of these,
with the right kind (heading, body, list, quotation) and role (caption, footnote, table row).
*Furniture*: paragraphs that the article does not have, such as running heads. *ms*: mean time of
the processor for one article on the machine that wrote this page.

## News pages

Pages as German newsrooms build them, written by us: walls, players, tickers, teasers between
paragraphs, letters to subscribe to, comments, layers of consent, tables, boxes of facts, agency
tails, paragraphs that are boxes or parted by breaks.

| pages | paragraphs | furniture |
|--:|--:|--:|
$pages

## What differs, and why

- **Footnotes.** Their marks are written `[1]` in every format. In Word, OpenDocument, RTF, PDF and
  FictionBook a note follows the paragraph that refers to it; in web pages, e-mails, Markdown and
  EPUB it stands where the file has it, mostly at the end.
- **Numbers of lists** belong to the text (`2. zwei`), bullets do not.
- **PDF.** A PDF knows neither paragraphs nor kinds; they are found by sizes, indents and gaps. A
  paragraph that ends with a full line just where a column or page ends, in a text without indents,
  is joined to the next one only if its sentence goes on. Verses and address blocks come line by
  line. Tables inside narrow columns, boxes that text runs around, text in pictures and page numbers
  within the text are not told apart. Pages of a scanner have no text and are refused with the
  advice to run OCR.
- **Long works.** EPUB and PDF come part by part, so that the first pages can be read at once; the
  parts are the same as the whole, for there is no other way of reading them, and end at 30 million
  characters. The price: indents and hyphens of a PDF are judged by the pages so far and two more,
  not by pages far behind; the size of the running text, and so what is a heading, by a page and
  those beside it. A compound that is written with a hyphen for the first time on page 300 does not
  help on page 2.
- **Chapters** are those that EPUB and FictionBook name, and the bookmarks of a PDF; a bookmark
  whose title is not found on its page counts from the top of the page.
- **Date and author.** What people write themselves (web pages, books, the head of a Markdown file)
  holds. Word, OpenDocument, RTF and PDF often carry those of a template or a printer, so a line
  such as “Von Rike Ahlers | Berlin, 3. März 2026” near the beginning, or “Stand: 03.03.2026” near
  the end, wins; it stays in the text.
- **EPUB of LibreOffice** tells headings and bold type by looks alone; all of it comes as plain
  paragraphs.
- **Columns** of newspapers (2 and 3): the test files have no footnotes.
- **What is left out on purpose**: headers and footers, tables of contents, comments, hidden and
  deleted text, covers and title pages of books (title and author are kept with the document).
""")


@dataclass(slots=True)
class Tally:
    """What was found in the files of one format that one program made."""

    articles: int = 0
    paragraphs: int = 0
    wanted: int = 0
    kinds: int = 0
    ordered: bool = True
    furniture: int = 0
    seconds: float = 0.0
    refused: list[str] = field(default_factory=list)

    def add(self, wanted: Sequence[Expected], got: Sequence[Expected], seconds: float) -> None:
        """Count one article."""
        texts = Counter(each.text for each in wanted) & Counter(each.text for each in got)
        self.articles += 1
        self.wanted += len(wanted)
        self.paragraphs += texts.total()
        self.kinds += (Counter(wanted) & Counter(got)).total()
        self.furniture += len(got) - texts.total()
        self.ordered = self.ordered and _in_order(wanted, got)
        self.seconds += seconds

    @property
    def is_whole(self) -> bool:
        """Whether everything was found and nothing else."""
        return self.paragraphs == self.wanted and self.ordered and not self.furniture


def main() -> int:
    """Print the page; return 1 where an article is not whole."""
    tallies: defaultdict[tuple[str, str], Tally] = defaultdict(Tally)
    for article in ARTICLES:
        for suffix, program, data in _files(article):
            if suffix in suffixes():
                _measure(tallies[suffix, program], article, f"{article}{suffix}", program, data)
    rows = [_row(suffix, program, tally) for (suffix, program), tally in sorted(tallies.items())]
    pages = _news()
    line = f"| {pages.articles} | {pages.paragraphs}/{pages.wanted} | {pages.furniture} |"
    print(_PAGE.substitute(rows="\n".join(rows), pages=line), end="")
    return 0 if all(tally.is_whole for tally in (*tallies.values(), pages)) else 1


def _news() -> Tally:
    """Count what is found in the pages of newsrooms; kinds are not compared."""
    tally = Tally()
    skeletons = [(filled(page), skeleton()) for page in SKELETONS.values()]
    for page, texts in (*skeletons, *NEWSROOMS.values()):
        got = [one.text for one in read_bytes(page.encode(), "seite.html").paragraphs]
        tally.add(_plain(texts), _plain(got), 0.0)
    return tally


def _plain(texts: Iterable[str]) -> list[Expected]:
    return [Expected(Kind.BODY, "", text) for text in texts]


def _files(article: str) -> Iterable[tuple[str, str, bytes]]:
    sample = SAMPLES / f"{article}.txt"
    if sample.exists():
        yield ".txt", "Synopse", sample.read_bytes()
    for path in sorted(FILES.glob(f"{article}-*")):
        yield path.suffix, path.stem.partition("-")[2], path.read_bytes()
    page = FILES / f"{article}-pandoc.html"
    if page.exists():
        yield ".eml", "Python", _mail(page)
        yield ".mhtml", "Python", _archive(page)


def _measure(tally: Tally, article: str, name: str, program: str, data: bytes) -> None:
    wanted = expected(article)
    if "columns" in program:
        wanted = without_notes(wanted)
    start = time.process_time()
    try:
        document = read_bytes(data, name)
    except SynopseError as error:
        tally.refused.append(str(error))
        tally.add(wanted, [], 0.0)
        return
    tally.add(wanted, found(document), time.process_time() - start)


def _in_order(wanted: Sequence[Expected], got: Sequence[Expected]) -> bool:
    """Say whether the paragraphs that were found stand as in the article, notes anywhere."""
    known = {each.text for each in wanted}
    texts = [each.text for each in got if each.text in known]
    here = set(texts)
    return any(
        texts == [each.text for each in order if each.text in here]
        for order in (wanted, notes_last(wanted))
    )


def _row(suffix: str, program: str, tally: Tally) -> str:
    order = "as written" if tally.ordered else "**changed**"
    return (
        f"| `{suffix}` | {_title(program)} | {tally.articles} | {tally.paragraphs}/{tally.wanted} "
        f"| {tally.kinds}/{tally.wanted} | {order} | {tally.furniture} "
        f"| {1000 * tally.seconds / tally.articles:.0f} |"
    )


def _title(program: str) -> str:
    if "columns" in program:
        return f"Chromium, {program[0]} columns"
    return {"libreoffice": "LibreOffice", "chromium": "Chromium"}.get(program, program)


def _mail(page: Path) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = "Artikel", "Rike Ahlers <rike@example.org>"
    message["Date"] = "Sat, 14 Mar 2026 09:30:00 +0100"
    message.set_content(page.read_text(encoding="utf-8"), subtype="html")
    return message.as_bytes()


def _archive(page: Path) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"] = "Artikel", "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://example.org/artikel"
    message["MIME-Version"] = "1.0"
    message.make_related()
    part = EmailMessage()
    part.set_content(page.read_text(encoding="utf-8"), subtype="html")
    part["Content-Location"] = "https://example.org/artikel"
    message.attach(part)
    return message.as_bytes()


if __name__ == "__main__":
    sys.exit(main())
