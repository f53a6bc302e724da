# SPDX-License-Identifier: GPL-3.0-or-later
"""A tree of HTML or a like language to blocks of clean text with spans, in reading order.

What the tags mean is a `Vocabulary`. The walk is iterative, so that nesting costs no stack, and
linear in the size of the tree.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urljoin

from lxml import etree

from desktop.document import Kind, Style
from desktop.reading import elements
from desktop.reading.assembly import Block
from desktop.reading.lines import clean
from desktop.reading.runs import Passage, Run, passages, side_by_side
from desktop.reading.vocabulary import HTML, Shape, Vocabulary
from desktop.reading.xml import Element, attribute, tag

_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_WEB = re.compile(r"(?:https?|mailto):\S+", re.IGNORECASE)
_MARKED = frozenset(("a", "sup"))
_NOWHERE = "#"


class Found(NamedTuple):
    """A block and where it was found.

    Attributes:
        block: The paragraph.
        element: The innermost block element around its text.
        level: Level of a heading from 1; 0 for what is none.
        ids: Identifiers of the elements that began since the block before.
        linked: Code points of its text that are links, wherever they lead.
    """

    block: Block
    element: Element
    level: int
    ids: tuple[str, ...]
    linked: int


def blocks(
    root: Element,
    vocabulary: Vocabulary = HTML,
    *,
    base: str = "",
    skip: Collection[Element] = frozenset(),
) -> Iterator[Found]:
    """Yield the paragraphs below an element.

    A `br` is a line break, two in a row part paragraphs. A row of a table is one paragraph with
    the role "table-row", its cells parted by " | ", unless a cell holds more than one paragraph,
    as it does where a table only arranges a page. The mark of a footnote is written "[1]".
    Raised and lowered digits keep their place: "m²", "CO₂". Hidden elements are left out.

    Args:
        root: The tree.
        vocabulary: What its tags mean.
        base: Address that relative links count from; without it they are plain text.
        skip: Elements to leave out.
    """
    walk = _Walk(root, vocabulary, base)
    events = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in events:
        if event == "start":
            if element in skip or walk.ignores(element):
                events.skip_subtree()
                walk.skipped = element
            else:
                yield from walk.start(element)
        elif event == "end":
            yield from walk.end(element)
        if event != "start" and element is not root:
            walk.write(element.tail)
    yield from walk.flush()


class _Place(NamedTuple):
    """A block element that is open, and what its text is."""

    element: Element
    shape: Shape


class _Walk:
    """The state between two steps through a tree."""

    def __init__(self, root: Element, vocabulary: Vocabulary, base: str) -> None:
        self.skipped: Element | None = None
        self._vocabulary = vocabulary
        self._base = base
        self._places = [_Place(root, Shape(Kind.BODY))]
        self._styles: dict[Style, list[str]] = {style: [] for style in Style}
        self._style = (False, False, "")
        self._scripts: list[Mapping[int, int]] = []
        self._verbatim = 0
        self._runs: list[Run] = []
        self._link_end = -1
        self._begins_note = False
        self._ids: list[str] = []
        self._row: Element | None = None
        self._cells: list[Passage] = []

    def ignores(self, element: Element) -> bool:
        """Say whether the content of an element is no text."""
        is_skipped = tag(element) in self._vocabulary.skipped and not elements.unfolds(element)
        return is_skipped or elements.is_hidden(element)

    def start(self, element: Element) -> Iterator[Found]:
        """Enter an element and read its first text."""
        name = tag(element)
        shape = self._vocabulary.shapes.get(name)
        if shape is not None:
            yield from self.flush()
            self._enter(element, shape)
        self._note_id(element)
        self._mark(element, name, opens=True)
        self._verbatim += name in self._vocabulary.verbatim
        self.write(element.text)

    def end(self, element: Element) -> Iterator[Found]:
        """Leave an element."""
        if element is self.skipped:
            self.skipped = None
            return
        name = tag(element)
        self._verbatim -= name in self._vocabulary.verbatim
        self._mark(element, name, opens=False)
        if name in self._vocabulary.shapes:
            yield from self.flush()
            if element is self._row:
                yield from self._end_row()
            self._places.pop()

    def write(self, text: str | None) -> None:
        """Read a piece of text in the styles that are open."""
        if not text:
            return
        if self._verbatim:
            shown = "\n\n".join(part.replace("\n", " ") for part in _BLANK_LINE.split(text))
        else:
            shown = text.replace("\n", " ")  # Line feeds of runs are breaks.
        self._add(shown.translate(self._scripts[-1]) if self._scripts else shown)

    def _add(self, text: str) -> None:
        self._runs.append(Run(text, *self._style))

    def _enter(self, element: Element, shape: Shape) -> None:
        outer = self._places[-1].shape
        role = "footnote" if elements.is_note(element) else shape.role or outer.role
        if tag(element) == "tr" and self._row is None and elements.is_data(element):
            self._row, role = element, "table-row"
        if shape.kind is None and elements.is_item(element):
            shape = shape._replace(kind=Kind.LIST)
        level = shape.level or (outer.level if shape.kind is None else 0)
        self._places.append(_Place(element, Shape(shape.kind or outer.kind, role, level)))

    def _mark(self, element: Element, name: str, *, opens: bool) -> None:
        style = self._vocabulary.styles.get(name)
        if name not in self._vocabulary.shapes:
            style = elements.style_of(element, style)
        if name in _MARKED and elements.is_note_mark(element):
            begins = self._places[-1].shape.role == "footnote" and not self._runs
            self._add("[" if opens else "] " if self._begins_note else "]")
            self._begins_note = begins
        elif name in {"sup", "sub"} and opens:
            self._scripts.append(elements.script_of(element, name))
        elif name in {"sup", "sub"}:
            self._scripts.pop()
        elif name == "br" and opens:
            self._add("\n")
        elif style is not None:
            self._set(style, element, opens=opens)

    def _set(self, style: Style, element: Element, *, opens: bool) -> None:
        """Open or close an inline style."""
        if style is Style.LINK:
            self._mark_link(element, opens=opens)
        elif opens:
            self._styles[style].append("")
        else:
            self._styles[style].pop()
        emphasis, strong, links = (self._styles[each] for each in Style)
        self._style = (bool(emphasis), bool(strong), links[-1] if links else "")

    def _mark_link(self, element: Element, *, opens: bool) -> None:
        links = self._styles[Style.LINK]
        if opens and len(self._runs) == self._link_end:
            self._add(" ")  # Links side by side are words of their own.
        if opens:
            links.append(self._target(element))
        else:
            links.pop()
            self._link_end = len(self._runs)

    def _target(self, element: Element) -> str:
        """Return the address of a link; "#" where it leads nowhere outside the file."""
        href = attribute(element, "href").strip()
        if not href:
            return ""  # An anchor.
        try:
            target = _NOWHERE if href.startswith("#") else urljoin(self._base, href)
        except ValueError:  # Brackets that are no IPv6 address.
            return _NOWHERE
        return target if _WEB.fullmatch(target) else _NOWHERE

    def _note_id(self, element: Element) -> None:
        name = element.get("id")
        if name:
            self._ids.append(name)

    def flush(self) -> Iterator[Found]:
        """End the paragraph, if there is one."""
        runs, self._runs, self._link_end = self._runs, [], -1
        if self._row is not None:
            self._cells.extend(_passages(runs))
            return
        for passage in _passages(runs):
            yield self._found(passage)

    def _end_row(self) -> Iterator[Found]:
        row = side_by_side(self._cells)
        self._row, self._cells = None, []
        if row.text:
            yield self._found(row)

    def _found(self, passage: Passage) -> Found:
        element, shape = self._places[-1]
        ids, self._ids = tuple(self._ids), []
        links = [span for span in passage.spans if span.style is Style.LINK]
        linked = sum(span.end - span.start for span in links)
        spans = tuple(span for span in passage.spans if span.href != _NOWHERE)
        block = Block(passage.text, shape.kind or Kind.BODY, spans, shape.role)
        return Found(block, element, shape.level, ids, linked)


def _passages(runs: list[Run]) -> Iterable[Passage]:
    """Do what `passages` does; most paragraphs are one run without a style and need less."""
    if len(runs) > 1 or not runs or any(runs[0][1:]) or "\n" in runs[0].text:
        return passages(runs)
    text = clean(runs[0].text)
    return (Passage(text),) if text else ()
