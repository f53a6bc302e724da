# SPDX-License-Identifier: GPL-3.0-or-later
"""Web pages saved from a browser: the article in them, or with `whole_page` everything.

Nothing that a page refers to is fetched, and no script runs.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from desktop.document import Document
from desktop.reading.assembly import Properties, assembled
from desktop.reading.html.article import article
from desktop.reading.html.charset import decode_page
from desktop.reading.html.headings import part_headings, title_of
from desktop.reading.html.metadata import Metadata, german_date, metadata
from desktop.reading.html.phrases import byline, is_time_line
from desktop.reading.hypertext import page
from desktop.reading.markup import Found, blocks
from desktop.reading.numbering import numbered, own_marks
from desktop.reading.signatures import describe
from desktop.reading.source import Source

__all__ = ["HtmlReader", "decode_page", "read_page"]

_SIGN = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_NEAR = 8


class HtmlReader:
    """Reads .html, .htm and .xhtml files."""

    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml", ".xht", ".shtml")
    limit: int = 64_000_000

    def recognises(self, head: bytes, name: str) -> bool:
        """Say whether the first bytes hold a tag that begins a page, or the name says so."""
        text = head.replace(b"\x00", b"")  # As good as decoding UTF-16.
        what = describe(text.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff"))
        if what in {"a web page", "an XML file"}:
            return _SIGN.search(text) is not None
        return not what and PurePath(name).suffix.lower() in self.suffixes

    def read(self, source: Source) -> Document:
        """Read the article of a page.

        Raises:
            ReadingError: The bytes are no text, nest without end or give no article.
        """
        decoded = decode_page(source.data, source.name, encoding=source.encoding)
        document = read_page(decoded.text, source.name, whole_page=source.whole_page)
        return replace(document, encoding=decoded.encoding)


def read_page(text: str, name: str, *, whole_page: bool = False, address: str = "") -> Document:
    """Read the article of a web page.

    The offsets of the paragraphs' origins count in the text of the article, where one character
    stands between paragraphs. Lines with author and date become fields of the document.

    Args:
        text: The source of the page.
        name: Name of the file, for errors.
        whole_page: Whether to keep everything, menus and teasers too.
        address: Where the page was saved from, if it does not say so itself.

    Raises:
        ReadingError: The page nests without end or has no text.
    """
    root = page(text, name)
    about = metadata(root, text)
    about = replace(about, address=about.address or address)
    part_headings(root)
    every = list(blocks(root, base=about.address))
    found = every if whole_page else article(root, every, about, name)
    title = title_of(found, about.titles)
    near = _near(every, title)
    properties = Properties(
        title=title,
        author=", ".join(about.authors) or _author(near),
        date=_date(about, near),
        language=about.language,
        deliberate=True,
    )
    shown = numbered(found, own_marks(root))
    return assembled((one.block for one in shown), properties, name)


def _near(every: Sequence[Found], title: str) -> list[str]:
    """Return the texts around the title, where author and date stand."""
    texts = [one.block.text for one in every]
    place = texts.index(title) if title in texts else 0
    return texts[max(0, place - _NEAR) : place + _NEAR + 1]


def _author(near: Sequence[str]) -> str:
    return next(filter(None, map(byline, near)), "")


def _date(about: Metadata, near: Sequence[str]) -> str:
    if about.date is not None:
        return about.date.isoformat()
    dates = (german_date(text) for text in near if is_time_line(text))
    return next((date.isoformat() for date in dates if date), "")
