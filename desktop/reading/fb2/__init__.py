# SPDX-License-Identifier: GPL-3.0-or-later
"""FictionBook 2 e-books: one XML tree, alone or in an archive of its own."""

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop.document import Document, Kind
from desktop.reading.archive import Archive
from desktop.reading.assembly import Block, Properties, assembled, footnote, listed
from desktop.reading.errors import DamagedError, LongParagraphError
from desktop.reading.fb2.vocabulary import FICTION_BOOK
from desktop.reading.markup import Found, blocks
from desktop.reading.source import Source
from desktop.reading.xml import (
    Element,
    LongTextError,
    XmlError,
    attribute,
    child,
    children,
    descendants,
    parse,
    tag,
)

_WHAT = "a FictionBook"
_ZIP = b"PK\x03\x04"
_ROOT = re.compile(rb"<(?:\w+:)?FictionBook\b")
_MEMBER = re.compile(rb"PK\x03\x04.{26}[^\x00]{1,200}\.fb2", re.DOTALL)
_NOTES = frozenset({"notes", "comments", "footnotes"})
_DASHES = "-–"  # In novels they open speech.


class Fb2Reader:
    """Reads .fb2 files and archives with one in them."""

    suffixes: tuple[str, ...] = (".fb2", ".fbz")
    limit: int = 100_000_000

    def recognises(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - the content tells.
        """Say whether the first element is that of a book, or the first member is one."""
        if head.startswith(_ZIP):
            return _MEMBER.match(head) is not None
        return _ROOT.search(head.replace(b"\x00", b"")) is not None

    def read(self, source: Source) -> Document:
        """Read a book; a note follows the paragraph that refers to it.

        Raises:
            ReadingError: The file is damaged, a trap, or has no text.
        """
        data = source.data
        if data.startswith(_ZIP):
            archive = Archive(data, source.name, _WHAT)
            books = archive.named(".fb2")
            if len(books) != 1:
                raise archive.damaged()
            data = archive.read(books[0])
        try:
            root = parse(_without_pictures(data))
        except LongTextError as error:
            raise LongParagraphError(source.name) from error
        except XmlError as error:
            raise DamagedError(source.name, _WHAT) from error
        if tag(root) != "FictionBook":
            raise DamagedError(source.name, _WHAT)
        return assembled(_blocks(root), _properties(root), source.name)


def _without_pictures(data: bytes) -> bytes:
    """Leave out the elements that hold pictures, which are longer than any text may be."""
    kept: list[bytes] = []
    at = 0
    while True:
        start = data.find(b"<binary", at)
        end = data.find(b"</binary>", start) if start >= 0 else -1
        if end < 0:
            kept.append(data[at:])
            return b"".join(kept)
        kept.append(data[at:start])
        at = end + len(b"</binary>")


def _blocks(root: Element) -> Iterator[Block]:
    bodies = list(children(root, "body"))
    texts = [body for body in bodies if attribute(body, "name") not in _NOTES]
    notes = dict(_notes([body for body in bodies if body not in texts]))
    for body in texts:
        for chapter, found in _with_chapters(blocks(body, FICTION_BOOK)):
            yield replace(_item(found.block), chapter=chapter)
            for link in descendants(found.element, "a"):
                for each in notes.pop(attribute(link, "href").lstrip("#"), ()):
                    yield replace(each, chapter=chapter)
    for rest in notes.values():
        yield from rest


def _with_chapters(found: Iterator[Found]) -> Iterator[tuple[str, Found]]:
    """Yield paragraphs with the titles of their sections; a title that is repeated goes once."""
    chapter = ""
    title: Element | None = None
    for each in found:
        holder = each.element.getparent()
        if holder is not None and tag(holder) == "title":
            if each.block.text == chapter:
                continue
            chapter = f"{chapter} {each.block.text}" if holder is title else each.block.text
            title = holder
        yield chapter, each


def _item(one: Block) -> Block:
    """Make an item of a list of what begins like one: the format has no lists."""
    return one if one.kind is not Kind.BODY or one.text[:1] in _DASHES else listed(one)


def _notes(bodies: list[Element]) -> Iterator[tuple[str, list[Block]]]:
    """Yield the notes by their identifiers; one without any has a number for it."""
    sections = (section for body in bodies for section in children(body, "section"))
    for number, section in enumerate(sections):
        title = child(section, "title")
        text = "".join(str(part) for part in title.itertext()) if title is not None else ""
        label = text.strip().strip("[]")
        skip = [title] if title is not None else []
        found = (each.block for each in blocks(section, FICTION_BOOK, skip=skip))
        mark = f"[{label}]" if label else ""
        yield attribute(section, "id") or f" {number}", list(footnote(found, mark))


def _properties(root: Element) -> Properties:
    about = child(root, "description", "title-info")
    date = child(about, "date")
    authors = (_name(author) for author in children(about, "author"))
    return Properties(
        _text(child(about, "book-title")),
        ", ".join(filter(None, authors)),
        (attribute(date, "value") or _text(date)) if date is not None else "",
        _text(child(about, "lang")),
        deliberate=True,
    )


def _name(author: Element) -> str:
    names = (_text(child(author, part)) for part in ("first-name", "middle-name", "last-name"))
    return " ".join(filter(None, names)) or _text(child(author, "nickname"))


def _text(element: Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""
