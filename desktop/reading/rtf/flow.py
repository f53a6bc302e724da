# SPDX-License-Identifier: GPL-3.0-or-later
"""Paragraphs and cells as they end, one flow for the body and one for each note and box."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.document import Kind, Span, Style
from desktop.reading import stylenames
from desktop.reading.assembly import Block, block, footnote, listed, looks_like_heading
from desktop.reading.rtf.state import State
from desktop.reading.runs import Passage, Run, passages
from desktop.reading.tables import tabled
from desktop.reading.wrapping import marker

_LAST_LEVEL = 8
_QUOTE_INDENT = 567  # Twips, which are a centimetre.


class StyleSheet:
    """What the styles of a document say, by their numbers."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        self.outlines: dict[int, int] = {}

    def kind(self, state: State) -> Kind:
        """Say what a paragraph is as far as its style and its outline level tell."""
        outline = self.outlines.get(state.style) if state.outline is None else state.outline
        if outline is not None and 0 <= outline <= _LAST_LEVEL:
            return Kind.HEADING
        return stylenames.kind(self.names.get(state.style, "")) or Kind.BODY

    def is_caption(self, state: State) -> bool:
        """Say whether a paragraph is a caption."""
        return stylenames.is_caption(self.names.get(state.style, ""))

    def is_contents(self, state: State) -> bool:
        """Say whether a paragraph is an entry of a table of contents."""
        return stylenames.is_contents(self.names.get(state.style, ""))


class Flow:
    """Text that runs through paragraphs and tables.

    Attributes:
        runs: Text of the paragraph that has not ended.
        label: Number or bullet of the list's item that has not ended.
        mark: Mark of the note that the flow is, or "".
    """

    def __init__(self, styles: StyleSheet, mark: str = "") -> None:
        self.runs: list[Run] = []
        self.label = ""
        self.mark = mark
        self._styles = styles
        self._blocks: list[Block] = []
        self._cell: list[Block] = []
        self._row: list[list[Block]] = []
        self._table: list[list[list[Block]]] = []
        self._hanging: list[Block] = []

    def hang(self, blocks: list[Block]) -> None:
        """Keep the blocks of a note or box until the paragraph ends that they belong to."""
        self._hanging += blocks

    def end_paragraph(self, state: State) -> None:
        """End a paragraph with the properties that hold at its end."""
        found = [] if self._styles.is_contents(state) else list(self._paragraph(state))
        hanging, self._hanging = self._hanging, []
        self.runs, self.label = [], ""
        if state.in_table:
            self._cell += found + hanging
        else:
            self._end_table()
            self._blocks += found + hanging

    def end_cell(self, state: State) -> None:
        """End a cell of a table."""
        state.in_table = True
        self.end_paragraph(state)
        self._row.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        """End a row of a table."""
        if self._row:
            self._table.append(self._row)
        self._row = []

    def finished(self, state: State) -> list[Block]:
        """End everything and return the blocks of the flow."""
        self.end_paragraph(state)
        self.end_row()
        self._end_table()
        self._blocks += self._cell
        return list(footnote(self._blocks, self.mark)) if self.mark else self._blocks

    def _end_table(self) -> None:
        table, self._table = self._table, []
        self._blocks += tabled(table)

    def _paragraph(self, state: State) -> Iterator[Block]:
        kind = self._styles.kind(state)
        role = "caption" if self._styles.is_caption(state) else ""
        label = self.label.strip()
        for number, passage in enumerate(passages(self.runs)):
            if kind is Kind.HEADING:
                yield block(
                    _without_looks(passage), kind, role, _shown(label) if not number else ""
                )
            elif label:
                yield block(passage, Kind.LIST, role, "" if number else _shown(label))
            elif kind is Kind.BODY and not role:
                yield _by_looks(passage, state)
            else:
                yield block(passage, kind, role)


def _shown(label: str) -> str:
    """Return the number of an item; a bullet is nothing."""
    return label if any(character.isalnum() for character in label) else ""


def _by_looks(passage: Passage, state: State) -> Block:
    plain = block(passage)
    if state.first < 0 and marker(passage.text):
        return listed(plain)  # A list that was written by hand.
    if looks_like_heading(passage) and not state.in_table:
        return block(_without_looks(passage), Kind.HEADING)
    indented = state.left >= _QUOTE_INDENT and state.first >= 0 and not state.in_table
    return replace(plain, kind=Kind.QUOTE) if indented else plain


def _without_looks(passage: Passage) -> Passage:
    """Leave out the mark-up that covers a whole heading: it is how headings look."""

    def says_something(span: Span) -> bool:
        whole = span.end - span.start == len(passage.text)
        return span.style is Style.LINK or not whole

    return passage._replace(spans=tuple(filter(says_something, passage.spans)))
