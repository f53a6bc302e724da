# SPDX-License-Identifier: GPL-3.0-or-later
"""The paragraphs, tables, text boxes and notes of a Word document, in reading order."""

from collections.abc import Iterator

from desktop.document import Kind
from desktop.reading.assembly import Block, block, footnote, looks_like_heading
from desktop.reading.docx.inline import Inline, Inside, chosen
from desktop.reading.docx.numbering import Numbering
from desktop.reading.docx.package import Package
from desktop.reading.docx.styles import Styles
from desktop.reading.runs import Passage, Run, passages
from desktop.reading.tables import Row, tabled
from desktop.reading.xml import Element, attribute, child, children, tag

_UNREAD = frozenset({"del", "moveFrom", "sectPr", "pPr", "rPr", "tblPr", "tblGrid", "sdtPr"})
_NO_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})


class Body:
    """The text of one document; it is read once, from the start."""

    def __init__(self, package: Package, styles: Styles) -> None:
        """Take the parts of a document and its styles."""
        self._root = child(package.document, "body")
        self._styles = styles
        self._numbering = Numbering(package.part("numbering"))
        self._inline = Inline(styles, package.links)
        self._notes = {
            (kind, attribute(note, "id")): note
            for kind in ("footnote", "endnote")
            for note in children(package.part(f"{kind}s"), kind)
            if attribute(note, "type") not in _NO_NOTES
        }
        self._carried: list[Run] = []

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks of the document in reading order."""
        if self._root is not None:
            yield from self._within(self._root)
        yield from self._left()

    def _left(self) -> Iterator[Block]:
        """Yield what a deleted end would have joined to a paragraph that does not come."""
        carried, self._carried = self._carried, []
        yield from (block(each) for each in passages(carried))

    def _within(self, container: Element) -> Iterator[Block]:
        for element in container:
            name = tag(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield from self._left()
                yield from tabled([self._row(row) for row in _rows(element)])
            elif name == "AlternateContent":
                yield from self._within(chosen(element))
            elif name not in _UNREAD and not _is_contents(element):
                yield from self._within(element)

    def _row(self, row: Element) -> Row:
        return [[*self._within(cell), *self._left()] for cell in _cells(row)]

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        inside = self._inline.inside(paragraph)
        runs = [*self._carried, *inside.runs]
        self._carried.clear()
        if self._styles.is_contents(paragraph):
            return
        if child(paragraph, "pPr", "rPr", "del") is not None:
            # The deletion of a paragraph's end joins it to the next one.
            self._carried += runs
        else:
            yield from self._classified(paragraph, list(passages(runs)))
        yield from self._hanging(inside)

    def _classified(self, paragraph: Element, found: list[Passage]) -> Iterator[Block]:
        if not found:
            return
        kind = self._styles.kind(paragraph)
        role = "caption" if self._styles.is_caption(paragraph) else ""
        mark = child(paragraph, "pPr", "numPr")
        if mark is None:
            mark = self._styles.numbering(self._styles.style_of(paragraph))
        label = self._numbering.label(mark)
        if label is not None and kind is Kind.BODY:
            kind = Kind.LIST
        for number, passage in enumerate(found):
            headed = kind is Kind.BODY and not role and looks_like_heading(passage)
            yield block(
                passage,
                Kind.HEADING if headed else kind,
                role,
                (label or "") if number == 0 else "",
            )

    def _hanging(self, inside: Inside) -> Iterator[Block]:
        """Yield what is anchored in a paragraph: its text boxes and its notes."""
        for box in inside.boxes:
            yield from self._within(box)
        for kind, identifier, mark in inside.notes:
            note = self._notes.pop((kind, identifier), None)  # A second reference repeats nothing.
            if note is not None:
                yield from footnote(self._within(note), mark)


def _rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table; content controls and insertions may enclose them."""
    for element in table:
        if tag(element) == "tr":
            if child(element, "trPr", "del") is None:
                yield element
        elif tag(element) not in _UNREAD:
            yield from _rows(element)


def _cells(row: Element) -> Iterator[Element]:
    for element in row:
        if tag(element) == "tc":
            yield element
        elif tag(element) in {"sdt", "sdtContent", "customXml", "ins", "moveTo"}:
            yield from _cells(element)


def _is_contents(element: Element) -> bool:
    """Say whether a content control holds the table of contents, which repeats the headings."""
    mark = child(element, "sdtPr", "docPartObj", "docPartGallery")
    return mark is not None and attribute(mark, "val") == "Table of Contents"
