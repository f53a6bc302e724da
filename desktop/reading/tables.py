# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables: those with data give a paragraph for each row, those for layout just what they hold."""

from collections.abc import Iterator, Sequence

from desktop.reading.assembly import Block
from desktop.reading.runs import Passage, side_by_side

Cell = Sequence[Block]
"""The blocks in one cell."""

Row = Sequence[Cell]
"""The cells of one row, in order."""

_LONGEST_CELL = 400


def tabled(rows: Sequence[Row]) -> Iterator[Block]:
    """Yield the blocks of a table in reading order.

    A row of a data table becomes one block, its cells joined by " | ". A table with one column,
    with several paragraphs or with long text in a cell is layout: its cells are read one by one.
    """
    layout = is_layout(rows)
    for row in rows:
        if layout:
            yield from (block for cell in row for block in cell)
        else:
            yield from _joined(row)


def is_layout(rows: Sequence[Row]) -> bool:
    """Say whether a table only arranges running text on the page."""
    filled = [[cell for cell in row if cell] for row in rows]
    return max(map(len, filled), default=0) < 2 or any(
        len(cell) > 2 or sum(len(block.text) for block in cell) > _LONGEST_CELL
        for row in filled
        for cell in row
    )


def _joined(row: Row) -> Iterator[Block]:
    notes = [block for cell in row for block in cell if block.role == "footnote"]
    cells = (block for cell in row for block in cell if block.role != "footnote")
    passage = side_by_side(Passage(block.text, block.spans) for block in cells)
    if passage.text:
        yield Block(passage.text, spans=passage.spans, role="table-row")
    yield from notes
