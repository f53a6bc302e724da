# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF 1.7, typeset: both languages level, fonts embedded, tagged for screen readers.

Written page by page and without a library; docs/decisions/0006 says why.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from desktop.document import BilingualDocument, Kind, ParagraphPair, Side
from desktop.export import languages, wording
from desktop.export.cells import Cell, cells, code, note_numbers, sides
from desktop.export.errors import ExportError
from desktop.export.markup import flat
from desktop.export.options import Layout, Options
from desktop.export.others import others
from desktop.export.pdf.blocks import Block, Column, Setter
from desktop.export.pdf.ending import finish
from desktop.export.pdf.fonts import Fonts
from desktop.export.pdf.frame import COVER_TOP, TITLE, Frame
from desktop.export.pdf.lines import Line, Piece, Style, break_lines
from desktop.export.pdf.objects import PdfFile
from desktop.export.pdf.pages import MARGIN, WIDTH, Bookmark, Owner, Pages
from desktop.export.pdf.styles import OTHER, above, below, roomy
from desktop.export.pdf.tags import Element, Tags
from desktop.export.runs import Run
from desktop.export.words import ENGLISH

_STYLES: Final = {
    Kind.HEADING: Style(12, 15, before=12, after=4, bold=True, balanced=True),
    Kind.BODY: Style(10, 13.2, after=7),
    Kind.LIST: Style(10, 13.2, after=4, indent=11),
    Kind.QUOTE: Style(10, 13.2, after=7, italic=True, indent=11),
}
_TAGS: Final = {Kind.HEADING: "H2", Kind.BODY: "P", Kind.LIST: "LBody", Kind.QUOTE: "BlockQuote"}
# What more stands below a list than between its items.
_AFTER_LIST: Final = 3
_COLUMN_HEAD: Final = Style(9, 12, after=5, quiet=True)
_SHORT: Final = 4
_NUMBER_SIZE: Final = 8
_NUMBER_WIDTH: Final = 26
_GUTTER: Final = 22
# Sixty-five to seventy characters of the single column.
_MEASURE: Final = 390
_SINGLE_SCALE: Final = 1.08


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write the document on pages of A4.

    Raises:
        ExportError: No font on this computer has the script of one of the languages.
    """
    fonts = Fonts()
    for language in sorted(_shown(bilingual, options)):
        if script := fonts.lacks(language):
            name = ENGLISH.languages.get(language, language.upper())
            raise ExportError(
                f"{name} text cannot be typeset as PDF: no font on this computer has its script.",
                f"Install one, such as {script.value.font}, or export DOCX or HTML instead.",
            )
    _Typesetter(bilingual, stream, options, fonts).run()


def _shown(bilingual: BilingualDocument, options: Options) -> set[str]:
    every = (None, *bilingual.pairs)
    return {code(bilingual, side, pair) for side in sides(options) for pair in every}


class _Typesetter:
    """One file in the making."""

    def __init__(
        self, bilingual: BilingualDocument, stream: BinaryIO, options: Options, fonts: Fonts
    ) -> None:
        self._bilingual = bilingual
        self._options = options
        self._beside = options.layout is Layout.SIDE_BY_SIDE
        self._stacked = options.layout in {Layout.BY_PARAGRAPH, Layout.BY_SENTENCE}
        self._file = PdfFile(stream)
        self._fonts = fonts
        self._tags = Tags(self._file)
        running = Style(9, 11, italic=True, quiet=True)
        title = [Run(wording.title(bilingual, options))]
        language = wording.language(bilingual, options)
        # A title of invisible characters has no line; a long one runs on one line only.
        broken = break_lines(title, running, _MEASURE, fonts, language)
        running_title = next(iter(broken), Line(()))
        self._pages = Pages(self._file, self._fonts, self._tags, running_title)
        self._setter = Setter(self._pages, self._repeat)
        self._frame = Frame(bilingual, options, self._across)
        self._said = wording.words(bilingual, options).otherwise
        self._notes = note_numbers(bilingual, options)
        self._in_table = False
        self._above: Kind | None = None
        self._left = MARGIN if self._beside else (WIDTH - _MEASURE) / 2
        self._text_left = self._left + _NUMBER_WIDTH * (self._beside and options.numbers)
        room = WIDTH - MARGIN - self._text_left
        self._width = (room - _GUTTER) / 2 if self._beside else _MEASURE

    def run(self) -> None:
        """Set everything from top to bottom."""
        self._begin()
        parent = self._tags.document
        if self._beside:
            parent = self._tags.open("Table", parent)
            self._head(parent)
        self._in_table = self._beside
        for pair in self._bilingual.pairs:
            self._row(pair, parent)
            self._above = pair.paragraph.kind
        self._setter.flush()
        self._in_table = False
        if self._beside:
            self._tags.close(parent)
        if self._notes:
            self._setter.skip(18)
            self._frame.notes()
        if self._options.provenance and not self._options.title_page:
            self._setter.skip(18)
            self._frame.provenance()
        finish(self._file, self._bilingual, self._options, self._pages, self._tags)

    def _begin(self) -> None:
        """Set what stands before the article."""
        self._setter.new_page()
        if not self._options.title_page:
            self._frame.masthead()
            return
        self._setter.y -= COVER_TOP
        self._frame.cover()
        self._setter.flush()
        self._setter.new_page()

    def _across(self, runs: list[Run], style: Style, tag: str, language: str) -> None:
        owner = self._owner(tag, self._tags.document, language)
        width = WIDTH - MARGIN - self._text_left if self._beside else _MEASURE
        style = roomy(style, language)
        lines = break_lines(runs, style, width, self._fonts, language)
        self._setter.row([Column(self._text_left, [Block(lines, style, owner)])])
        owner.close()

    def _owner(self, tag: str, parent: Element, language: str = "") -> Owner:
        element = self._tags.open(tag, parent, language=languages.tag(language))
        return Owner(self._tags, element)

    def _head(self, table: Element) -> None:
        """Set the names of the languages above the columns."""
        row = self._tags.open("TR", table)
        owners = []
        for tag in map(languages.tag, self._codes()):
            scope = "/A<</O/Table/Scope/Column>>"
            cell = self._tags.open("TH", row, language=tag, attributes=scope)
            owners.append(Owner(self._tags, cell))
        self._setter.row(self._head_columns(owners))
        for owner in owners:
            owner.close()
        self._tags.close(row)
        self._head_rule()

    def _head_columns(self, owners: Iterable[Owner | None]) -> list[Column]:
        lines = [
            break_lines([Run(languages.autonym(tag))], _COLUMN_HEAD, self._width, self._fonts, tag)
            for tag in self._codes()
        ]
        return [
            Column(x, [Block(line, _COLUMN_HEAD, owner)])
            for x, line, owner in zip(self._lefts(), lines, owners, strict=True)
        ]

    def _head_rule(self) -> None:
        y = self._setter.y + 2
        self._pages.rule(self._left, y, WIDTH - MARGIN, y)
        self._setter.y -= 8

    def _repeat(self, top: float) -> float:
        """Set the head of the table again at the top of a page, as an artifact."""
        if not self._in_table:
            return top
        self._setter.y = top
        self._setter.set_now(self._head_columns([None, None]))
        self._head_rule()
        return self._setter.y

    def _codes(self) -> list[str]:
        return [code(self._bilingual, side) for side in sides(self._options)]

    def _lefts(self) -> list[float]:
        return [self._text_left, self._text_left + self._width + _GUTTER]

    def _row(self, pair: ParagraphPair, parent: Element) -> None:
        row = self._tags.open("TR", parent) if self._beside else parent
        owners: list[Owner] = []
        columns = [self._number(pair, row, owners)] if self._options.numbers else []
        pieces = list(cells(pair, self._options, self._notes))
        keep = pair.paragraph.kind is Kind.HEADING

        def done(page: int, top: float) -> None:
            if keep:
                self._bookmark(pair, page, top)
            for owner in reversed(owners):
                owner.close()
            if self._beside:
                self._tags.close(row)

        blocks = [list(self._blocks(piece, pair, row, owners)) for piece in pieces]
        if self._beside:
            columns += [Column(x, each) for x, each in zip(self._lefts(), blocks, strict=True)]
            self._setter.row(columns, keep=keep, done=done)
            return
        for place, each in enumerate(blocks):
            columns.append(Column(self._text_left, each))
            last = place == len(blocks) - 1
            # A short original is not left alone at the foot of a page.
            short = not last and sum(len(block.lines) for block in each) <= _SHORT
            self._setter.row(columns, keep=keep or short, done=done if last else None)
            columns = []

    def _style(self, pair: ParagraphPair) -> tuple[Style, str]:
        title = pair is self._bilingual.pairs[0] and wording.starts_with_title(self._bilingual)
        style = TITLE if title else _STYLES[pair.paragraph.kind]
        tag = _TAGS[pair.paragraph.kind]
        if self._above is Kind.LIST and tag in {"P", "BlockQuote"}:
            style = style._replace(before=_AFTER_LIST)
        # No level may be left out: without a title, headings are the highest.
        if title or (tag == "H2" and not self._bilingual.document.title):
            tag = "H1"
        if self._beside:
            return style, tag
        size, leading = style.size * _SINGLE_SCALE, style.leading * _SINGLE_SCALE
        return style._replace(size=size, leading=leading), tag

    def _number(self, pair: ParagraphPair, row: Element, owners: list[Owner]) -> Column:
        """Set a number on one line with the first of its paragraph."""
        style, _ = self._style(pair)
        number = style._replace(size=_NUMBER_SIZE, bold=False, italic=False, quiet=True, indent=0)
        lines = break_lines([Run(pair.id)], number, _NUMBER_WIDTH * 2, self._fonts)
        owner = None
        if self._beside:
            scope = "/A<</O/Table/Scope/Row>>"
            owner = Owner(self._tags, self._tags.open("TH", row, attributes=scope))
            owners.append(owner)
        number = roomy(number._replace(after=0), self._codes()[0])
        x = self._text_left - 10 - lines[0].width
        if not self._beside and languages.direction(self._codes()[0]) == "rtl":
            x = self._text_left + self._width + 10
        return Column(x, [Block(lines, number, owner)])

    def _blocks(
        self, cell: Cell, pair: ParagraphPair, row: Element, owners: list[Owner]
    ) -> Iterator[Block]:
        """Yield a paragraph and, below it, the other wordings of its sentences."""
        source = cell.side is Side.SOURCE
        style, tag = self._style(pair)
        if self._stacked:
            style = above(style) if source else below(style, self._options.layout)
        around = parent = self._nested("TD", row, owners) if self._beside else row
        if tag == "LBody":
            parent = self._nested("LI", self._nested("L", parent, owners), owners)
        language = code(self._bilingual, cell.side, pair)
        owner = self._owner(tag, parent, language)
        owners.append(owner)
        style = roomy(style, language)
        small = [[Run(f"{self._said} "), *runs] for runs in others(cell)]
        tight = style._replace(after=OTHER.after) if small else style
        room = self._width - style.indent
        lines = break_lines(cell.runs(), tight, room, self._fonts, language) or [Line(())]
        mark = self._bullet(style) if tag == "LBody" and lines[0].pieces else None
        mirrored = self._width if languages.direction(language) == "rtl" else 0
        yield Block(lines, tight, owner, mark, ruled=tag == "BlockQuote", mirrored=mirrored)
        for place, runs in enumerate(small, 1):
            owner = self._owner("P", around, language)
            owners.append(owner)
            last = roomy(OTHER, language)
            last = last._replace(after=style.after if place == len(small) else OTHER.after)
            lines = break_lines(runs, last, self._width, self._fonts, language)
            yield Block(lines, last, owner, mirrored=mirrored)

    def _nested(self, tag: str, parent: Element, owners: list[Owner]) -> Element:
        owner = self._owner(tag, parent)
        owners.append(owner)
        return owner.element

    def _bullet(self, style: Style) -> Piece:
        return break_lines([Run("•")], style, self._width, self._fonts)[0].pieces[0]

    def _bookmark(self, pair: ParagraphPair, page: int, top: float) -> None:
        text = pair.source if self._options.layout is Layout.ORIGINAL else pair.target
        self._pages.bookmarks.append(Bookmark(flat(text or pair.source), page, top))
