# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents (ECMA-376, transitional): a real table, styles, and the language of every word.

Written piece by piece and without a library; docs/decisions/0006 says why.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import BinaryIO, Final

from desktop.assets import resource
from desktop.document import BilingualDocument, Kind, ParagraphPair, Side
from desktop.export import languages, wording
from desktop.export.cells import Cell, cells, code, note_numbers, noted, sides
from desktop.export.docx_runs import (
    DECLARATION,
    NAMESPACES,
    Runs,
    comments,
    in_language,
    paragraph,
    plain,
)
from desktop.export.markup import escape
from desktop.export.options import Layout, Options
from desktop.export.others import others
from desktop.export.package import Package

_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_COMMENTS: Final = re.compile(r'<Override PartName="/word/comments\.xml"[^>]*/>\n?')
_PARTS: Final = ("styles", "numbering", "settings", "header", "footer")
_STYLES: Final = {
    Kind.HEADING: "Heading1",
    Kind.BODY: "Normal",
    Kind.LIST: "ListBullet",
    Kind.QUOTE: "Quote",
}
# On one line with their text.
_NUMBER_STYLES: Final = {"Title": "TitleNumber", "Heading1": "HeadingNumber"}
# A4 with margins of 20 mm, in twentieths of a point.
_PAGE: Final = (
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/>'
    '<w:footerReference w:type="default" r:id="footer"/>'
    '<w:footerReference w:type="first" r:id="footer"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
    'w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>'
)
# The space below the upper one of a pair, and above the lower one.
_CLOSE: Final = {True: '<w:spacing w:after="40"/>', False: '<w:spacing w:before="0"/>'}
_TEXT_WIDTH: Final = 9638
_NUMBER_WIDTH: Final = 638


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write the document; the relations come last, when all links are known."""
    body = _Body(bilingual, options)
    with Package(stream, bilingual.created) as package:
        package.add("[Content_Types].xml", [_content_types(with_comments=bool(body.notes))])
        package.add("_rels/.rels", [_part("package-rels")])
        package.add("docProps/core.xml", _properties(bilingual, options))
        for name in ("styles", "numbering", "settings", "footer"):
            package.add(f"word/{name}.xml", [_part(name)])
        package.add("word/header.xml", _header(bilingual, options))
        if body.notes:
            author = wording.words(bilingual, options).reader
            package.add("word/comments.xml", comments(noted(bilingual, options), author))
        package.add("word/document.xml", body.chunks())
        parts = (*_PARTS, "comments") if body.notes else _PARTS
        package.add("word/_rels/document.xml.rels", _relations(parts, body.runs.links))


def _part(name: str) -> str:
    return resource(f"templates/docx/{name}.xml").read_text(encoding="utf-8")


def _content_types(*, with_comments: bool) -> str:
    types = _part("content-types")
    return types if with_comments else _COMMENTS.sub("", types)


def _properties(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    created = f"{bilingual.created.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
    yield DECLARATION
    yield (
        "<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    )
    yield f"<dc:title>{escape(wording.title(bilingual, options))}</dc:title>"
    yield f"<dc:creator>{escape(bilingual.document.author)}</dc:creator>"
    language = languages.tag(wording.language(bilingual, options))
    yield f"<dc:language>{escape(language)}</dc:language>"
    for name in ("created", "modified"):
        yield f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{created}</dcterms:{name}>'
    yield "</cp:coreProperties>"


def _header(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    language = in_language(wording.language(bilingual, options))
    yield f"{DECLARATION}<w:hdr {NAMESPACES}>"
    yield paragraph("Header", [plain(wording.title(bilingual, options), language)])
    yield "</w:hdr>"


def _relations(parts: tuple[str, ...], links: dict[str, str]) -> Iterator[str]:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    yield f'{DECLARATION}<Relationships xmlns="{space}">'
    for name in parts:
        yield f'<Relationship Id="{name}" Type="{_RELATIONS}/{name}" Target="{name}.xml"/>'
    for href, identity in links.items():
        yield (
            f'<Relationship Id="{identity}" Type="{_RELATIONS}/hyperlink" '
            f'Target="{escape(href)}" TargetMode="External"/>'
        )
    yield "</Relationships>"


def _cell(width: int, content: str, border: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{border}</w:tcPr>{content}</w:tc>'


class _Body:
    """The main part in the making.

    Attributes:
        runs: Writes the runs, and knows the links.
        notes: Numbers of the notes that are shown, by sentence.
    """

    def __init__(self, bilingual: BilingualDocument, options: Options) -> None:
        self._bilingual = bilingual
        self._options = options
        self._beside = options.layout is Layout.SIDE_BY_SIDE
        self._stacked = options.layout in {Layout.BY_PARAGRAPH, Layout.BY_SENTENCE}
        text_width = _TEXT_WIDTH - (_NUMBER_WIDTH if options.numbers else 0)
        self._widths = [text_width // 2] * 2 if self._beside else [text_width]
        self._words = wording.words(bilingual, options)
        self._said = in_language(self._words.code)
        self.runs = Runs(self._words.reader)
        self.notes = note_numbers(bilingual, options)

    def chunks(self) -> Iterator[str]:
        """Yield the part from top to bottom."""
        yield f"{DECLARATION}<w:document {NAMESPACES}><w:body>"
        yield from self._cover() if self._options.title_page else self._masthead()
        if self._beside or self._options.numbers:
            yield from self._table()
        else:
            for pair in self._bilingual.pairs:
                yield from self._set(pair, list(cells(pair, self._options, self.notes)))
        if self._options.provenance and not self._options.title_page:
            yield from self._provenance()
        yield f"{_PAGE}</w:body></w:document>"

    def _masthead(self) -> Iterator[str]:
        document = self._bilingual.document
        if document.title and not wording.starts_with_title(self._bilingual):
            title = plain(document.title, in_language(document.language))
            yield paragraph("Title", [title], document.language)
        if byline := wording.byline(self._bilingual, self._options):
            yield paragraph("Subtitle", [plain(byline, self._said)])

    def _table(self) -> Iterator[str]:
        widths = [_NUMBER_WIDTH] * self._options.numbers + self._widths
        yield '<w:tbl><w:tblPr><w:tblStyle w:val="Bilingual"/>'
        yield f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        yield '<w:tblLook w:firstRow="1" w:noVBand="1" w:noHBand="1"/></w:tblPr><w:tblGrid>'
        yield from (f'<w:gridCol w:w="{width}"/>' for width in widths)
        yield "</w:tblGrid>"
        if self._beside:
            yield from self._head_row()
        for pair in self._bilingual.pairs:
            yield from self._row(pair)
        yield "</w:tbl>"
        # Word wants a paragraph between a table and what follows.
        yield paragraph("Provenance", [])

    def _head_row(self) -> Iterator[str]:
        line = '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:color="BFBFBF"/></w:tcBorders>'
        yield "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        if self._options.numbers:
            yield _cell(_NUMBER_WIDTH, paragraph("ColumnHead", []), line)
        for width, side in zip(self._widths, sides(self._options), strict=True):
            language = code(self._bilingual, side)
            name = plain(languages.autonym(language), in_language(language))
            yield _cell(width, paragraph("ColumnHead", [name], language), line)
        yield "</w:tr>"

    def _row(self, pair: ParagraphPair) -> Iterator[str]:
        # A row stays on one page unless it is longer than one.
        yield "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        if self._options.numbers:
            number = plain(pair.id, in_language(self._bilingual.target_language))
            style = _NUMBER_STYLES.get(self._style(pair), "ParagraphNumber")
            yield _cell(_NUMBER_WIDTH, paragraph(style, [number]))
        pieces = list(cells(pair, self._options, self.notes))
        columns = [[piece] for piece in pieces] if self._beside else [pieces]
        for width, column in zip(self._widths, columns, strict=True):
            yield _cell(width, "".join(self._set(pair, column)))
        yield "</w:tr>"

    def _set(self, pair: ParagraphPair, pieces: list[Cell]) -> Iterator[str]:
        for place, piece in enumerate(pieces):
            language = code(self._bilingual, piece.side, pair)
            quiet = self._stacked and piece.side is Side.SOURCE
            runs = (self.runs.run(run, language, quiet=quiet) for run in piece.runs())
            # What belongs together stands close, and on one page.
            above = self._stacked and place % 2 == 0
            space = _CLOSE[above] if self._stacked else ""
            yield paragraph(self._style(pair), runs, language, space, keep=above)
            for other in others(piece):
                label = plain(f"{self._words.otherwise} ", self._said)
                runs = (self.runs.run(run, language, quiet=False) for run in other)
                yield paragraph("Alternative", [label, *runs], language)

    def _style(self, pair: ParagraphPair) -> str:
        title = pair is self._bilingual.pairs[0] and wording.starts_with_title(self._bilingual)
        return "Title" if title else _STYLES[pair.paragraph.kind]

    def _cover(self) -> Iterator[str]:
        """Yield the title page, a section of its own."""
        styles = iter(("CoverTitle", "CoverSubtitle"))
        for side, title in wording.titles(self._bilingual, self._options):
            language = code(self._bilingual, side)
            yield paragraph(next(styles), [plain(title, in_language(language))], language)
        if byline := wording.byline(self._bilingual, self._options):
            yield paragraph("Subtitle", [plain(byline, self._said)])
        yield from self._provenance()
        yield paragraph("Provenance", [], more=_PAGE)

    def _provenance(self) -> Iterator[str]:
        said = self._said
        for remark in wording.remarks(self._bilingual, self._options):
            yield paragraph("Provenance", [plain(remark, said)])
        for label, value in wording.provenance(self._bilingual, self._options):
            runs = [plain(f"{label}: ", f"<w:b/><w:bCs/>{said}"), plain(value, said)]
            yield paragraph("Provenance", runs)
