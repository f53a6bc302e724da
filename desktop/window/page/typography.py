# SPDX-License-Identifier: GPL-3.0-or-later
"""How the page is set: type, leading and the measure of its columns.

Sizes grow from that of the system's own font, so the page follows what the reader has set there.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from desktop.document import Kind, Paragraph, Side
from desktop.window.page.columns import Column, Further
from desktop.window.page.measure import EVEN, Measure, Slot

LEADING = 1.5
LINE_CHARACTERS = 68
STACKED_BELOW = 900
STACKED_BY_COLUMN = 200
"""How much wider the window has to be for each further column."""
_TYPICAL = "Die Grenzen unserer Sprache sind die Grenzen dessen, was wir einander erzählen. "
_SMALL_ROLES = frozenset({"caption", "footnote", "table-row"})


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """How one kind of paragraph is set; lengths are pixels.

    Attributes:
        font: The type.
        leading: Distance from one line to the next.
        indent: Room left of the lines.
        above: Room above the paragraph, beyond that between any two rows.
        bullet: Whether a dot stands in the room left of the first line.
        hanging: Whether the mark that the text begins with hangs out into that room.
        below: Room below the paragraph, in parts of what other rows have.
    """

    font: QFont
    leading: float
    indent: float = 0.0
    above: float = 0.0
    bullet: bool = False
    hanging: bool = False
    below: float = 1.0


class Typography:
    """The styles of a page for one family of type."""

    def __init__(self, family: str, size: float, target_size: float | None = None) -> None:
        """Set type of `family`, `size` pixels high; the translation in another size, if given."""
        self.size = size
        other = target_size is not None and target_size != size
        self._target = Typography(family, target_size) if other and target_size else self
        self.leading = round(size * LEADING)
        body = QFont(family)
        body.setPixelSize(round(size))
        body.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        body.setStyleStrategy(QFont.StyleStrategy.PreferQuality)
        self.body = body
        self.advance = QFontMetricsF(body).horizontalAdvance(_TYPICAL) / len(_TYPICAL)
        self.between = self.leading * 0.36
        self._styles = {
            "body": TypeStyle(body, self.leading),
            "title": self._heading(1.62, 1.22, above=0.4),
            "heading": self._heading(1.16, 1.4, above=0.9),
            "quote": TypeStyle(_italic(body), self.leading, indent=size * 1.6),
            "item": TypeStyle(body, self.leading, indent=size * 1.4, hanging=True, below=0.5),
            "dotted": TypeStyle(body, self.leading, indent=size * 1.4, bullet=True, below=0.5),
            "small": TypeStyle(self.note(), round(size * 0.86 * 1.45)),
        }

    def on(self, column: Column) -> "Typography":
        """Return the type of a column; all translations have the same."""
        return self if column is Side.SOURCE else self._target

    def style(self, paragraph: Paragraph, *, first: bool = False) -> TypeStyle:
        """Return the style of a paragraph; the first heading of a document is its title."""
        return self._styles[_style_name(paragraph, first=first)]

    def note(self, scale: float = 0.86) -> QFont:
        """Return the type of column heads, numbers and captions."""
        font = QFont(self.body)
        font.setPixelSize(max(9, round(self.size * scale)))
        return font

    def measure(
        self,
        width: float,
        share: float = EVEN,
        further: Sequence[Further] = (),
        *,
        noted: bool = False,
    ) -> Measure:
        """Return the columns of a page that is `width` pixels wide, centred with a limit.

        Args:
            width: Of the page, in pixels.
            share: The part of the room of the pair that the original has where columns stand
                side by side; further ones have the width of an even one.
            further: Columns beside the pair.
            noted: Whether something stands in the margin, such as the numbers of paragraphs.
        """
        stacked = width < STACKED_BELOW + STACKED_BY_COLUMN * len(further)
        # Where columns are stacked, the codes of further languages stand in the margin.
        least = 2.7 if noted or (further and stacked) else 1.2
        margin = max(self.size * least, min(self.size * 3.4, width * 0.04))
        columns: list[Column] = [*Side, *further]
        ideals = [self.on(column).advance * LINE_CHARACTERS for column in columns]
        if stacked:
            only = max(40.0, min(*ideals, width - 2 * margin))
            return Measure(True, dict.fromkeys(columns, Slot((width - only) / 2, only)))
        gutter = self.size * (2.0 if further else 2.8)
        gaps = gutter * (len(columns) - 1)
        room = min(sum(ideals), width - 2 * margin - gaps)
        left, even = (width - room - gaps) / 2, room / len(columns)
        widths = [2 * even * share, 2 * even * (1 - share), *(even for _ in further)]
        slots: dict[Column, Slot] = {}
        for column, wide in zip(columns, widths, strict=True):
            slots[column] = Slot(left, wide)
            left += wide + gutter
        return Measure(False, slots)

    def below(self, style: TypeStyle, measure: Measure) -> float:
        """Return the room below a row; more where pairs are stacked, so that they stay pairs."""
        return self.leading * (1.1 if measure.stacked else 0.62) * style.below

    def _heading(self, scale: float, leading: float, above: float) -> TypeStyle:
        font = QFont(self.body)
        font.setPixelSize(round(self.size * scale))
        font.setWeight(QFont.Weight.Bold)
        return TypeStyle(
            font, round(self.size * scale * leading), above=round(self.leading * above)
        )


def _italic(font: QFont) -> QFont:
    made = QFont(font)
    made.setItalic(True)
    return made


def _style_name(paragraph: Paragraph, *, first: bool) -> str:
    if paragraph.origin.role in _SMALL_ROLES:
        return "small"
    if paragraph.kind is Kind.HEADING:
        return "title" if first else "heading"
    if paragraph.kind is Kind.LIST:
        return "item" if marker(paragraph.text) else "dotted"
    return "quote" if paragraph.kind is Kind.QUOTE else "body"


def marker(text: str) -> str:
    """Return the dot, dash, number or letter that a list item begins with, and the space, or ""."""
    head, space, _ = text.partition(" ")
    marked = head in {"•", "-", "–", "—", "*", "·"} or (len(head) <= 4 and head[-1:] in ".)")
    return head + space if marked else ""
