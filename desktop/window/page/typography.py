# SPDX-License-Identifier: GPL-3.0-or-later
"""How the page is set: type, leading and the measure of its columns.

Sizes grow from that of the system's own font, so the page follows what the reader has set there.
"""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from desktop.document import Kind, Paragraph

LEADING = 1.5
LINE_CHARACTERS = 68
STACKED_BELOW = 900
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


@dataclass(frozen=True, slots=True)
class Measure:
    """Where the columns stand; lengths are pixels from the left edge of the page.

    Attributes:
        stacked: Whether the translation stands below the original instead of beside it.
        source: Left edge of the original.
        target: Left edge of the translation.
        column: Width of each.
    """

    stacked: bool
    source: float
    target: float
    column: float

    @property
    def left(self) -> float:
        """Left edge of the column that stands on the left."""
        return min(self.source, self.target)

    @property
    def right(self) -> float:
        """Left edge of the column that stands on the right."""
        return max(self.source, self.target)

    def swapped(self) -> "Measure":
        """Return the same page with the columns in each other's place."""
        return Measure(self.stacked, self.target, self.source, self.column)


class Typography:
    """The styles of a page for one family and one size of type."""

    def __init__(self, family: str, size: float) -> None:
        """Set type of `family`, `size` pixels high."""
        self.size = size
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

    def style(self, paragraph: Paragraph, *, first: bool = False) -> TypeStyle:
        """Return the style of a paragraph; the first heading of a document is its title."""
        return self._styles[_style_name(paragraph, first=first)]

    def note(self, scale: float = 0.86) -> QFont:
        """Return the type of column heads, numbers and captions."""
        font = QFont(self.body)
        font.setPixelSize(max(9, round(self.size * scale)))
        return font

    def measure(self, width: float) -> Measure:
        """Return the columns of a page that is `width` pixels wide, centred with a limit."""
        margin = max(self.size * 1.2, min(self.size * 3.4, width * 0.04))
        ideal = self.advance * LINE_CHARACTERS
        if width < STACKED_BELOW:
            column = max(40.0, min(ideal, width - 2 * margin))
            left = (width - column) / 2
            return Measure(stacked=True, source=left, target=left, column=column)
        gutter = self.size * 2.8
        column = min(ideal, (width - 2 * margin - gutter) / 2)
        left = (width - 2 * column - gutter) / 2
        return Measure(stacked=False, source=left, target=left + column + gutter, column=column)

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
