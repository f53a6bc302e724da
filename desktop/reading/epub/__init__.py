# SPDX-License-Identifier: GPL-3.0-or-later
"""E-books: EPUB 2 and 3 as the W3C and the IDPF describe them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from urllib.parse import unquote

from desktop.document import Document
from desktop.reading.archive import Archive
from desktop.reading.assembly import Block, Properties, assembled_parts, chunked
from desktop.reading.epub.book import Book
from desktop.reading.errors import EmptyError, NotTextError
from desktop.reading.html.charset import decode_page
from desktop.reading.hypertext import page
from desktop.reading.markup import Found, blocks
from desktop.reading.numbering import note_marks, numbered
from desktop.reading.source import Part, Source, whole
from desktop.reading.xml import Element, attribute, descendants

_WHAT = "an EPUB book"
_MIME = b"mimetypeapplication/epub+zip"
_CONTAINER = b"META-INF/container.xml"
_FURNITURE = frozenset({"cover", "titlepage", "toc", "landmarks", "page-list", "loi", "lot"})

_MOST_NAMES = 8


class EpubReader:
    """Reads .epub files without copy protection."""

    suffixes: tuple[str, ...] = (".epub", ".kepub")
    limit: int = 200_000_000

    def recognises(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - the content tells.
        """Say whether the file states the type of a book, or holds what only a book has."""
        return head.startswith(b"PK\x03\x04") and (_MIME in head[:200] or _CONTAINER in head)

    def read(self, source: Source) -> Document:
        """Read a book: every file with text in reading order.

        Covers, title pages and tables of contents are left out; their content is in the title,
        the author and the chapters that paragraphs belong to.

        Raises:
            ReadingError: The file is damaged, protected, a trap, or has no text.
        """
        return whole(self.parts(source))

    def parts(self, source: Source) -> Iterator[Part]:
        """Read a book some pages at a time.

        Raises:
            ReadingError: As for `read`.
        """
        archive = Archive(source.data, source.name, _WHAT)
        book = Book(archive, source.name)
        yield from assembled_parts(chunked(_blocks(book, archive)), book.properties, source.name)


def _blocks(book: Book, archive: Archive) -> Iterator[tuple[Block, float]]:
    """Yield the paragraphs, each with how many of the files of the book are read."""
    chapters: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for entry in book.contents:
        chapters[entry.member].setdefault(entry.fragment, entry.title)
    marks: defaultdict[str, dict[str, str]] = defaultdict(dict)
    chapter = ""
    for number, member in enumerate(book.members):
        root = _root(archive, member)
        if root is None or _is_furniture(root):
            continue
        for target, mark in note_marks(root).items():
            path, _, fragment = target.partition("#")
            marks[book.member(path, member) if path else member][unquote(fragment)] = mark
        chapter = chapters[member].get("", chapter)
        every = numbered(blocks(root), marks[member])
        first = list(islice(every, _MOST_NAMES + 1))
        if _names_only(first, book.properties):
            continue
        for found in chain(first, every):
            begun = (chapters[member][name] for name in found.ids if name in chapters[member])
            chapter = next(begun, chapter)
            yield replace(found.block, chapter=chapter), number / len(book.members)


def _names_only(first: Sequence[Found], properties: Properties) -> bool:
    """Say whether a file has but the title of the book and who wrote it, as a title page has."""
    names = (properties.title, properties.author, *properties.author.split(", "))
    known = {name.casefold() for name in names if name}
    return len(first) <= _MOST_NAMES and all(one.block.text.casefold() in known for one in first)


def _root(archive: Archive, member: str) -> Element | None:
    """Return the tree of a file of the book; None where it holds no text, as one picture does."""
    try:
        return page(decode_page(archive.read(member), member).text, member)
    except (EmptyError, NotTextError):
        return None


def _is_furniture(root: Element) -> bool:
    """Say whether the whole file is a cover, a title page or a table of contents."""
    body = next(descendants(root, "body"), None)
    if body is None:
        return False
    outer = [body, *([body[0]] if len(body) == 1 else [])]
    return any(not _FURNITURE.isdisjoint(attribute(each, "type").split()) for each in outer)
