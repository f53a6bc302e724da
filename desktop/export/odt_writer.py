# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenDocument text (ODF 1.3): a real table, styles, and the language of every paragraph."""

from collections.abc import Iterator
from typing import BinaryIO, Final

from desktop import __version__
from desktop.assets import resource
from desktop.document import BilingualDocument, Kind, ParagraphPair, Side
from desktop.export import languages, wording
from desktop.export.cells import Cell, cells, code, note_numbers, noted, sides
from desktop.export.markup import escape
from desktop.export.odt_runs import Runs, paragraph, plain, styled
from desktop.export.options import Layout, Options
from desktop.export.others import others
from desktop.export.package import Package
from desktop.export.runs import Run

_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SCHEMA: Final = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES: Final = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in (
        ("office", f"{_SCHEMA}:office:1.0"),
        ("style", f"{_SCHEMA}:style:1.0"),
        ("table", f"{_SCHEMA}:table:1.0"),
        ("text", f"{_SCHEMA}:text:1.0"),
        ("fo", f"{_SCHEMA}:xsl-fo-compatible:1.0"),
        ("meta", f"{_SCHEMA}:meta:1.0"),
        ("xlink", "http://www.w3.org/1999/xlink"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
    )
)
_STYLES: Final = {
    Kind.HEADING: "Heading_20_1",
    Kind.BODY: "Standard",
    Kind.LIST: "List_20_1",
    Kind.QUOTE: "Quotations",
}
_NUMBER_STYLES: Final = {"Title": "Title_20_Number", "Heading_20_1": "Heading_20_Number"}
# Space above and below paragraphs in mm, as the styles have it: office programs take both from one
# place. Of a pair, the upper one has little below it, and the lower one nothing above.
_MARGINS: Final = {"Title": (2.1, 4.2), "Heading_20_1": (5, 1.4), "List_20_1": (0, 1)}
_OTHER_MARGINS: Final = (0, 2.1)
_CLOSE: Final = 0.7
# Of the 170 mm between the margins.
_TEXT_WIDTH: Final = 170
_NUMBER_WIDTH: Final = 11


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write the document as a package."""
    with Package(stream, bilingual.created) as package:
        package.store("mimetype", "application/vnd.oasis.opendocument.text")
        package.add("META-INF/manifest.xml", [_part("manifest")])
        package.add("meta.xml", _meta(bilingual, options))
        package.add("styles.xml", [_part("styles")])
        package.add("content.xml", _Content(bilingual, options).chunks())


def _part(name: str) -> str:
    return resource(f"templates/odt/{name}.xml").read_text(encoding="utf-8")


def _meta(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    created = bilingual.created.replace(tzinfo=None).isoformat(timespec="seconds")
    yield f'{_DECLARATION}<office:document-meta {_NAMESPACES} office:version="1.3"><office:meta>'
    yield f"<meta:generator>Synopse/{__version__}</meta:generator>"
    yield f"<dc:title>{escape(wording.title(bilingual, options))}</dc:title>"
    if bilingual.document.author:
        yield f"<meta:initial-creator>{escape(bilingual.document.author)}</meta:initial-creator>"
    yield f"<meta:creation-date>{created}</meta:creation-date><dc:date>{created}</dc:date>"
    language = languages.tag(wording.language(bilingual, options))
    yield f"<dc:language>{escape(language)}</dc:language>"
    yield "</office:meta></office:document-meta>"


def _spelling(code: str) -> str:
    """Return the text properties that tell a spelling checker the language."""
    region = languages.region(code) or "none"
    tag = escape(languages.primary(code) or "none")
    if languages.is_complex(code):
        return f'style:language-complex="{tag}" style:country-complex="{region}"'
    if languages.is_asian(code):
        return f'style:language-asian="{tag}" style:country-asian="{region}"'
    return f'fo:language="{tag}" fo:country="{region}"'


def _cell(content: str, style: str = "Cell") -> str:
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="string">{content}'
        "</table:table-cell>"
    )


def _styled(side: Side, own: str) -> str:
    """Return how the styles of a side begin, or those of a language of its own."""
    return f"{side.value}-{escape(own)}" if own else side.value


def _block(parent: str, style: str, text: str) -> str:
    if parent == _STYLES[Kind.HEADING]:
        return f'<text:h text:style-name="{style}" text:outline-level="1">{text}</text:h>'
    block = paragraph(style, [text])
    if parent != _STYLES[Kind.LIST]:
        return block
    item = f"<text:list-item>{block}</text:list-item>"
    return f'<text:list text:style-name="Bullets">{item}</text:list>'


class _Content:
    """The main part in the making."""

    def __init__(self, bilingual: BilingualDocument, options: Options) -> None:
        self._bilingual = bilingual
        self._options = options
        self._beside = options.layout is Layout.SIDE_BY_SIDE
        self._stacked = options.layout in {Layout.BY_PARAGRAPH, Layout.BY_SENTENCE}
        self._words = wording.words(bilingual, options)
        self._notes = note_numbers(bilingual, options)
        told = {n: s.revision.note for n, s in noted(bilingual, options)}
        self._runs = Runs(told, self._words.reader, bilingual.created)

    def chunks(self) -> Iterator[str]:
        """Yield the part from top to bottom."""
        options = self._options
        yield f'{_DECLARATION}<office:document-content {_NAMESPACES} office:version="1.3">'
        yield "<office:automatic-styles>"
        for language in sorted({"", *(pair.language for pair in self._bilingual.pairs)}):
            yield from self._side_styles(Side.SOURCE, language)
        yield from self._side_styles(Side.TARGET)
        yield from self._said_styles()
        yield from self._table_styles()
        yield "</office:automatic-styles><office:body><office:text>"
        yield from self._runs.regions(self._changes())
        yield from self._cover() if options.title_page else self._masthead()
        if self._beside or options.numbers:
            yield from self._table()
        else:
            for pair in self._bilingual.pairs:
                yield from self._set(pair, list(cells(pair, options, self._notes)))
        if options.provenance and not options.title_page:
            yield from self._provenance()
        yield "</office:text></office:body></office:document-content>"

    def _changes(self) -> Iterator[tuple[str, Run]]:
        """Yield every run that may be a change, with the style of its paragraph."""
        for pair in self._bilingual.pairs if self._options.edits else ():
            for piece in cells(pair, self._options, self._notes):
                style = self._in_language(pair, piece.side)
                yield from ((style, run) for run in piece.runs())

    def _side_styles(self, side: Side, own: str = "") -> Iterator[str]:
        """Yield every paragraph style once more in the language of a side, or in another one."""
        tag = own or code(self._bilingual, side)
        language = _spelling(tag)
        quiet = ' fo:color="#595959"' if self._stacked and side is Side.SOURCE else ""
        mode = "rl-tb" if languages.direction(tag) == "rtl" else "lr-tb"
        for parent in (
            "Title",
            "Cover_20_Title",
            "Cover_20_Subtitle",
            "Column_20_Head",
            "Alternative",
            *_STYLES.values(),
        ):
            yield (
                f'<style:style style:name="{_styled(side, own)}-{parent}" style:family="paragraph" '
                f'style:parent-style-name="{parent}">'
                f'<style:paragraph-properties style:writing-mode="{mode}" '
                f'fo:text-align="start"{self._closeness(parent, side)}/>'
                f"<style:text-properties {language}{quiet}/></style:style>"
            )

    def _closeness(self, parent: str, side: Side) -> str:
        """Return the properties that keep the members of a pair together."""
        if not self._stacked:
            return ""
        top, bottom = _MARGINS.get(parent, _OTHER_MARGINS)
        if side is sides(self._options)[0]:
            kept = 'fo:keep-with-next="always"'
            return f' fo:margin-top="{top}mm" fo:margin-bottom="{_CLOSE}mm" {kept}'
        return f' fo:margin-top="0mm" fo:margin-bottom="{bottom}mm"'

    def _said_styles(self) -> Iterator[str]:
        """Yield the styles of what the file says about itself, in the language of that."""
        language = _spelling(self._words.code)
        for parent in ("Subtitle", "Provenance"):
            yield (
                f'<style:style style:name="said-{parent}" style:family="paragraph" '
                f'style:parent-style-name="{parent}"><style:text-properties {language}/>'
                "</style:style>"
            )
        yield (
            '<style:style style:name="said-Last" style:family="paragraph" '
            'style:parent-style-name="said-Provenance">'
            '<style:paragraph-properties fo:break-after="page"/></style:style>'
        )

    def _table_styles(self) -> Iterator[str]:
        def style(name: str, family: str, properties: str) -> str:
            opening = f'<style:style style:name="{name}" style:family="{family}">'
            return f"{opening}<style:{family}-properties {properties}/></style:style>"

        width = self._column_width()
        padding = 'fo:padding-top="0.7mm" fo:padding-bottom="0.7mm"'
        padding += ' fo:padding-left="2.5mm" fo:padding-right="2.5mm"'
        line = 'fo:border-bottom="0.5pt solid #bfbfbf"'
        yield style("Table", "table", f'style:width="{_TEXT_WIDTH}mm" table:align="left"')
        yield style("Numbers", "table-column", f'style:column-width="{_NUMBER_WIDTH}mm"')
        yield style("Column", "table-column", f'style:column-width="{width}mm"')
        # A row stays on one page unless it is longer than one.
        yield style("Row", "table-row", 'fo:keep-together="always"')
        yield style("Cell", "table-cell", f'{padding} fo:border="none"')
        yield style("Head", "table-cell", f"{padding} {line}")

    def _column_width(self) -> float:
        width = _TEXT_WIDTH - (_NUMBER_WIDTH if self._options.numbers else 0)
        return width / 2 if self._beside else width

    def _masthead(self) -> Iterator[str]:
        document = self._bilingual.document
        if document.title and not wording.starts_with_title(self._bilingual):
            yield paragraph("source-Title", [plain(document.title)])
        if byline := wording.byline(self._bilingual, self._options):
            yield paragraph("said-Subtitle", [plain(byline)])

    def _cover(self) -> Iterator[str]:
        """Yield the title page."""
        styles = iter(("Cover_20_Title", "Cover_20_Subtitle"))
        for side, title in wording.titles(self._bilingual, self._options):
            yield paragraph(f"{side.value}-{next(styles)}", [plain(title)])
        if byline := wording.byline(self._bilingual, self._options):
            yield paragraph("said-Subtitle", [plain(byline)])
        yield from self._provenance()
        yield paragraph("said-Last", [])

    def _table(self) -> Iterator[str]:
        yield '<table:table table:name="Article" table:style-name="Table">'
        if self._options.numbers:
            yield '<table:table-column table:style-name="Numbers"/>'
        columns = 2 if self._beside else 1
        yield from ['<table:table-column table:style-name="Column"/>'] * columns
        if self._beside:
            yield from self._head_row()
        for pair in self._bilingual.pairs:
            yield from self._row(pair)
        yield "</table:table>"
        yield paragraph("Provenance", [])

    def _head_row(self) -> Iterator[str]:
        yield '<table:table-header-rows><table:table-row table:style-name="Row">'
        if self._options.numbers:
            yield _cell(paragraph("Column_20_Head", []), "Head")
        for side in sides(self._options):
            name = plain(languages.autonym(code(self._bilingual, side)))
            yield _cell(paragraph(f"{side.value}-Column_20_Head", [name]), "Head")
        yield "</table:table-row></table:table-header-rows>"

    def _row(self, pair: ParagraphPair) -> Iterator[str]:
        yield '<table:table-row table:style-name="Row">'
        if self._options.numbers:
            style = _NUMBER_STYLES.get(self._style(pair), "Paragraph_20_Number")
            yield _cell(paragraph(style, [plain(pair.id)]))
        pieces = list(cells(pair, self._options, self._notes))
        for column in [[piece] for piece in pieces] if self._beside else [pieces]:
            yield _cell("".join(self._set(pair, column)))
        yield "</table:table-row>"

    def _set(self, pair: ParagraphPair, pieces: list[Cell]) -> Iterator[str]:
        parent = self._style(pair)
        for piece in pieces:
            style = self._in_language(pair, piece.side)
            text = "".join(map(self._runs.run, piece.runs()))
            yield _block(parent, style, text)
            for other in others(piece):
                text = "".join(map(styled, [Run(f"{self._words.otherwise} "), *other]))
                yield paragraph(f"{piece.side.value}-Alternative", [text])

    def _in_language(self, pair: ParagraphPair, side: Side) -> str:
        """Return the style of a paragraph on a side, in the language that it has there."""
        own = pair.language if side is Side.SOURCE else ""
        return f"{_styled(side, own)}-{self._style(pair)}"

    def _style(self, pair: ParagraphPair) -> str:
        title = pair is self._bilingual.pairs[0] and wording.starts_with_title(self._bilingual)
        return "Title" if title else _STYLES[pair.paragraph.kind]

    def _provenance(self) -> Iterator[str]:
        for remark in wording.remarks(self._bilingual, self._options):
            yield paragraph("said-Provenance", [plain(remark)])
        for label, value in wording.provenance(self._bilingual, self._options):
            yield paragraph(
                "said-Provenance", [styled(Run(f"{label}: ", strong=True)), plain(value)]
            )
