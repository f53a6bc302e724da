# SPDX-License-Identifier: GPL-3.0-or-later
"""Small signs beside sentences: edited, checked, doubtful, with a note."""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.document import ParagraphPair, Tint
from desktop.window.dress.theme import Theme
from desktop.window.page.focus import SentenceRef


class Mark(StrEnum):
    """What can be said of a sentence."""

    EDITED = "edited"
    CHECKED = "checked"
    DOUBTFUL = "doubtful"
    NOTE = "note"
    HIGHLIGHT = "highlight"


_ORDER = (Mark.DOUBTFUL, Mark.EDITED, Mark.CHECKED, Mark.NOTE, Mark.HIGHLIGHT)


class Said(Protocol):
    """What a reader has said of sentences."""

    notes: dict[SentenceRef, str]
    tints: dict[SentenceRef, Tint]
    checked: set[SentenceRef]


def marks_of(
    row: int, pair: ParagraphPair | None, machine: ParagraphPair | None, said: Said
) -> dict[int, list[Mark]]:
    """Return what can be said of the sentences of a row, by the number of the sentence.

    Args:
        row: Its index.
        pair: The row as it is, or None while it waits.
        machine: As the machine translated it, where that is something else.
        said: What the reader has said.
    """
    found: dict[int, list[Mark]] = {}
    for number, sentence in enumerate(() if pair is None else pair.sentences):
        ref = SentenceRef(row, number)
        true = (
            sentence.doubtful,
            machine is not None and sentence.target != machine.sentences[number].target,
            ref in said.checked,
            ref in said.notes,
            ref in said.tints,
        )
        if any(true):
            found[number] = [mark for mark, holds in zip(_ORDER, true, strict=True) if holds]
    return found


def draw_mark(painter: QPainter, mark: Mark, box: QRectF, theme: Theme) -> None:
    """Draw a sign into a square box, in lines, so that shape and not colour alone tells it.

    A highlight needs none: the sentence itself shows it.
    """
    side = box.width()
    colour = theme.alarm_ink if mark is Mark.DOUBTFUL else theme.accent
    painter.setPen(QPen(QColor(colour), max(1.2, side * 0.14)))
    for line in _LINES.get(mark, ()):
        points = [box.topLeft() + QPointF(x, y) * side for x, y in line]
        painter.drawPolyline(QPolygonF(points))


# Strokes in a unit square.
_LINES: dict[Mark, tuple[tuple[tuple[float, float], ...], ...]] = {
    Mark.EDITED: (((0.1, 0.9), (0.2, 0.6), (0.8, 0.0), (1.0, 0.2), (0.4, 0.8), (0.1, 0.9)),),
    Mark.CHECKED: (((0.0, 0.55), (0.35, 0.9), (1.0, 0.1)),),
    Mark.DOUBTFUL: (
        ((0.15, 0.3), (0.25, 0.05), (0.6, 0.0), (0.8, 0.25), (0.5, 0.5), (0.5, 0.65)),
        ((0.5, 0.88), (0.5, 0.96)),
    ),
    Mark.NOTE: (
        ((0.0, 0.1), (1.0, 0.1), (1.0, 0.7), (0.5, 0.7), (0.25, 0.95), (0.25, 0.7), (0.0, 0.7)),
        ((0.0, 0.7), (0.0, 0.1)),
    ),
}
