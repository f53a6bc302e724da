# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents (ECMA-376, transitional): a real table, styles, and the language of every word.

Written piece by piece and without a library; docs/decisions/0006 says why.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from desktop.assets import resource
from desktop.document import BilingualDocument, Kind, ParagraphPair, Side
from desktop.export import languages, wording
from desktop.export.cells import Cell, cells
from desktop.export.markup import escape, flat, safe_href
from desktop.export.options import Layout, Options
from desktop.export.package import Package
from desktop.export.runs import Run

_NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
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
_TEXT_WIDTH: Final = 9638
_NUMBER_WIDTH: Final = 638


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write the document; the relations come last, when all links are known."""
    body = _Body(bilingual, options)
    with Package(stream, bilingual.created) as package:
        package.add("[Content_Types].xml", [_part("content-types")])
        package.add("_rels/.rels", [_part("package-rels")])
        package.add("docProps/core.xml", _properties(bilingual, options))
        for name in ("styles", "numbering", "settings", "footer"):
            package.add(f"word/{name}.xml", [_part(name)])
        package.add("word/header.xml", _header(bilingual, options))
        package.add("word/document.xml", body.chunks())
        package.add("word/_rels/document.xml.rels", _relations(body.links))


def _part(name: str) -> str:
    return resource(f"templates/docx/{name}.xml").read_text(encoding="utf-8")


def _properties(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    created = f"{bilingual.created.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
    yield _DECLARATION
    yield (
        "<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    )
    yield f"<dc:title>{escape(wording.title(bilingual, options))}</dc:title>"
    yield f"<dc:creator>{escape(bilingual.document.author)}</dc:creator>"
    yield f"<dc:language>{escape(wording.language(bilingual, options))}</dc:language>"
    for name in ("created", "modified"):
        yield f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{created}</dcterms:{name}>'
    yield "</cp:coreProperties>"


def _header(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    language = _language(wording.language(bilingual, options))
    yield f"{_DECLARATION}<w:hdr {_NAMESPACES}>"
    yield _paragraph("Header", [_run(wording.title(bilingual, options), language)])
    yield "</w:hdr>"


def _relations(links: dict[str, str]) -> Iterator[str]:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    yield f'{_DECLARATION}<Relationships xmlns="{space}">'
    for name in _PARTS:
        yield f'<Relationship Id="{name}" Type="{_RELATIONS}/{name}" Target="{name}.xml"/>'
    for href, identity in links.items():
        yield (
            f'<Relationship Id="{identity}" Type="{_RELATIONS}/hyperlink" '
            f'Target="{escape(href)}" TargetMode="External"/>'
        )
    yield "</Relationships>"


def _paragraph(style: str, runs: Iterable[str], language: str = "") -> str:
    bidi = "<w:bidi/>" if languages.direction(language) == "rtl" else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{"".join(runs)}</w:p>'


def _run(text: str, properties: str) -> str:
    text = escape(flat(text))
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _language(code: str) -> str:
    """Return the run properties that tell a spelling checker the language."""
    tag = escape("-".join(part for part in (code, languages.region(code)) if part) or "und")
    if languages.direction(code) == "rtl":
        return f'<w:rtl/><w:lang w:bidi="{tag}"/>'
    return f'<w:lang w:val="{tag}"/>'


def _cell(width: int, content: str, border: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{border}</w:tcPr>{content}</w:tc>'


class _Body:
    """The main part in the making.

    Attributes:
        links: Identity of the relation for every address met so far.
    """

    def __init__(self, bilingual: BilingualDocument, options: Options) -> None:
        self._bilingual = bilingual
        self._options = options
        self._beside = options.layout is Layout.SIDE_BY_SIDE
        self._stacked = options.layout in {Layout.BY_PARAGRAPH, Layout.BY_SENTENCE}
        text_width = _TEXT_WIDTH - (_NUMBER_WIDTH if options.numbers else 0)
        self._widths = [text_width // 2] * 2 if self._beside else [text_width]
        self.links: dict[str, str] = {}

    def chunks(self) -> Iterator[str]:
        """Yield the part from top to bottom."""
        yield f"{_DECLARATION}<w:document {_NAMESPACES}><w:body>"
        yield from self._masthead()
        if self._beside or self._options.numbers:
            yield from self._table()
        else:
            for pair in self._bilingual.pairs:
                yield from self._set(pair, list(cells(pair, self._options)))
        if self._options.provenance:
            yield from self._provenance()
        yield f"{_PAGE}</w:body></w:document>"

    def _masthead(self) -> Iterator[str]:
        document = self._bilingual.document
        if document.title and not wording.starts_with_title(self._bilingual):
            yield _paragraph("Title", [_run(document.title, _language(document.language))])
        if byline := wording.byline(self._bilingual, self._options):
            yield _paragraph("Subtitle", [_run(byline, _language(document.language))])

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
        yield _paragraph("Provenance", [])

    def _head_row(self) -> Iterator[str]:
        line = '<w:tcBorders><w:bottom w:val="single" w:sz="4" w:color="BFBFBF"/></w:tcBorders>'
        yield "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        if self._options.numbers:
            yield _cell(_NUMBER_WIDTH, _paragraph("ColumnHead", []), line)
        codes = (self._bilingual.document.language, self._bilingual.target_language)
        for width, code in zip(self._widths, codes, strict=True):
            name = _run(languages.autonym(code), _language(code))
            yield _cell(width, _paragraph("ColumnHead", [name], code), line)
        yield "</w:tr>"

    def _row(self, pair: ParagraphPair) -> Iterator[str]:
        # A row stays on one page unless it is longer than one.
        yield "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        if self._options.numbers:
            number = _run(pair.id, _language(self._bilingual.target_language))
            style = _NUMBER_STYLES.get(self._style(pair), "ParagraphNumber")
            yield _cell(_NUMBER_WIDTH, _paragraph(style, [number]))
        pieces = list(cells(pair, self._options))
        columns = [[piece] for piece in pieces] if self._beside else [pieces]
        for width, column in zip(self._widths, columns, strict=True):
            yield _cell(width, "".join(self._set(pair, column)))
        yield "</w:tr>"

    def _set(self, pair: ParagraphPair, pieces: list[Cell]) -> Iterator[str]:
        for piece in pieces:
            code = self._code(piece.side)
            yield _paragraph(
                self._style(pair), (self._run(run, piece.side) for run in piece.runs()), code
            )

    def _style(self, pair: ParagraphPair) -> str:
        title = pair is self._bilingual.pairs[0] and wording.starts_with_title(self._bilingual)
        return "Title" if title else _STYLES[pair.paragraph.kind]

    def _code(self, side: Side) -> str:
        source = side is Side.SOURCE
        return self._bilingual.document.language if source else self._bilingual.target_language

    def _run(self, run: Run, side: Side) -> str:
        href = safe_href(run.href)
        quiet = self._stacked and side is Side.SOURCE
        style = "Hyperlink" if href else "Doubtful" if run.doubtful else "Original" if quiet else ""
        properties = f'<w:rStyle w:val="{style}"/>' if style else ""
        properties += "<w:b/><w:bCs/>" if run.strong else ""
        properties += "<w:i/><w:iCs/>" if run.emphasis else ""
        text = _run(run.text, properties + _language(self._code(side)))
        if not href:
            return text
        identity = self.links.setdefault(href, f"link{len(self.links) + 1}")
        return f'<w:hyperlink r:id="{identity}">{text}</w:hyperlink>'

    def _provenance(self) -> Iterator[str]:
        english = _language("en")
        for remark in wording.remarks(self._bilingual, self._options):
            yield _paragraph("Provenance", [_run(remark, english)])
        for label, value in wording.provenance(self._bilingual, self._options):
            runs = [_run(f"{label}: ", f"<w:b/><w:bCs/>{english}"), _run(value, english)]
            yield _paragraph("Provenance", runs)
