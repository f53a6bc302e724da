# SPDX-License-Identifier: GPL-3.0-or-later
"""The paragraphs, lists, tables, text boxes and notes of an OpenDocument text, in order."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.document import Kind
from desktop.reading.assembly import Block, block, footnote, looks_like_heading
from desktop.reading.odt.inline import Inside, inside
from desktop.reading.odt.styles import Styles
from desktop.reading.runs import Passage, passages
from desktop.reading.tables import Row, tabled
from desktop.reading.xml import Element, attribute, tag

_UNREAD = frozenset(
    {"tracked-changes", "table-of-content", "illustration-index", "table-index", "object-index",
     "user-index", "alphabetical-index", "sequence-decls", "variable-decls", "user-field-decls",
     "forms", "annotation", "table-column", "table-columns"}
)  # fmt: skip
_DIGITS = 5


class _Item(NamedTuple):
    """The item that text stands in: its printed number, which goes to the first paragraph."""

    label: str = ""
    is_item: bool = False


class Body:
    """The text of one document; it is read once, from the start."""

    def __init__(self, root: Element, styles: Styles) -> None:
        """Take the element that holds the text and the styles."""
        self._root = root
        self._styles = styles
        self._last: dict[tuple[str, int], int] = {}
        self._named: dict[str, int] = {}
        self._item = _Item()

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks of the document in reading order."""
        yield from self._within(self._root)

    def _within(self, container: Element) -> Iterator[Block]:
        for element in container:
            yield from self._element(element)

    def _element(self, element: Element) -> Iterator[Block]:
        name = tag(element)
        if name in {"p", "h"}:
            yield from self._paragraph(element, name)
        elif name == "list":
            yield from self._list(element, "", [])
        elif name == "table":
            yield from tabled([self._row(row) for row in _rows(element)])
        elif name not in _UNREAD and not _is_hidden(element):
            yield from self._within(element)

    def _row(self, row: Element) -> Row:
        return [list(self._within(cell)) for cell in row if tag(cell) == "table-cell"]

    def _list(self, element: Element, style: str, counts: list[int]) -> Iterator[Block]:
        """Read a list that stands at the depth that there are counts of items around it."""
        style = attribute(element, "style-name") or style
        depth = len(counts) + 1
        first = self._styles.start(style, depth)
        count = first - 1
        if attribute(element, "continue-numbering") == "true":
            count = self._last.get((style, depth), count)
        if continued := attribute(element, "continue-list"):
            count = self._named.get(continued, count)
        outer = self._item
        for item in element:
            if tag(item) == "list-item":
                start = attribute(item, "start-value")
                if start.isdecimal() and len(start) <= _DIGITS:
                    count = int(start)
                elif _has_own_text(item) or count < first:
                    count += 1
                here = [*counts, count]
                self._item = _Item(self._styles.label(style, here), is_item=True)
                yield from self._item_blocks(item, style, here)
            elif tag(item) == "list-header":
                yield from self._item_blocks(item, style, [*counts, count])
        self._item = outer
        self._last[style, depth] = count
        self._named[attribute(element, "id")] = count

    def _item_blocks(self, item: Element, style: str, counts: list[int]) -> Iterator[Block]:
        for element in item:
            if tag(element) == "list":
                yield from self._list(element, style, counts)
            else:
                yield from self._element(element)

    def _paragraph(self, paragraph: Element, name: str) -> Iterator[Block]:
        found = inside(paragraph, self._styles)
        style = attribute(paragraph, "style-name")
        kind = Kind.HEADING if name == "h" else self._styles.kind(style)
        if self._item.is_item and kind is Kind.BODY:
            kind = Kind.LIST
        role = "caption" if self._styles.is_caption(style) else ""
        for passage in passages(found.runs):
            yield self._block(passage, kind, role)
        yield from self._hanging(found)

    def _block(self, passage: Passage, kind: Kind, role: str) -> Block:
        headed = kind is Kind.BODY and not role and looks_like_heading(passage)
        label = self._item.label
        self._item = self._item._replace(label="")
        return block(passage, Kind.HEADING if headed else kind, role, label)

    def _hanging(self, found: Inside) -> Iterator[Block]:
        outer, self._item = self._item, _Item()
        for box in found.boxes:
            yield from self._within(box)
        for mark, body in found.notes:
            yield from footnote(self._within(body), mark)
        self._item = outer


def _is_hidden(element: Element) -> bool:
    """Say whether a section is hidden, always or by a condition that holds."""
    return attribute(element, "display") == "none" or attribute(element, "is-hidden") == "true"


def _has_own_text(item: Element) -> bool:
    """Say whether an item is more than the holder of a list below the item before it."""
    return any(tag(element) != "list" for element in item)


def _rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table; its head and groups of rows enclose some."""
    for element in table:
        if tag(element) == "table-row":
            yield element
        elif tag(element) in {"table-header-rows", "table-rows", "table-row-group"}:
            yield from _rows(element)
