# SPDX-License-Identifier: GPL-3.0-or-later
"""EPUB 3.3 (W3C, 2023): side by side on a wide screen, stacked on a narrow one."""

import datetime as dt
import uuid
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

from desktop import __version__
from desktop.assets import resource
from desktop.document import BilingualDocument, Kind, ParagraphPair
from desktop.export import languages, wording
from desktop.export.asides import asides, marked_up
from desktop.export.cells import Cell, cells, code, note_numbers
from desktop.export.markup import ELEMENTS, escape, inline
from desktop.export.options import Layout, Options
from desktop.export.others import others
from desktop.export.package import Package

# Reading systems lay out a file at a time; a file begins at a heading once it is long enough.
_LONG_ENOUGH: Final = 40
_TOO_LONG: Final = 300

_OPS: Final = 'xmlns:epub="http://www.idpf.org/2007/ops"'
_CONTAINER: Final = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write the document as a book of one article."""
    book = _Book(bilingual, options)
    with Package(stream, bilingual.created) as package:
        package.store("mimetype", "application/epub+zip")
        package.add("META-INF/container.xml", [_CONTAINER])
        package.add("EPUB/package.opf", book.package())
        package.add("EPUB/nav.xhtml", book.navigation())
        style = resource("templates/epub.css").read_text(encoding="utf-8")
        package.add("EPUB/style.css", [style])
        for chapter in book.chapters:
            package.add(f"EPUB/{chapter.name}", book.text(chapter))
        if options.provenance:
            package.add("EPUB/about.xhtml", book.about())


def _split(pairs: tuple[ParagraphPair, ...]) -> Iterator["_Chapter"]:
    """Cut the article into files, at headings where that is possible."""
    start = 0
    for place, pair in enumerate(pairs):
        length = place - start
        heading = pair.paragraph.kind is Kind.HEADING
        if length >= _TOO_LONG or (heading and length >= _LONG_ENOUGH):
            yield _Chapter(f"text-{start + 1}.xhtml", pairs[start:place])
            start = place
    yield _Chapter(f"text-{start + 1}.xhtml", pairs[start:])


class _Chapter(NamedTuple):
    """Some paragraphs and the file they go into."""

    name: str
    pairs: tuple[ParagraphPair, ...]


class _Book:
    """One book in the making."""

    def __init__(self, bilingual: BilingualDocument, options: Options) -> None:
        self._bilingual = bilingual
        self._options = options
        self._title = wording.title(bilingual, options)
        self._language = wording.language(bilingual, options)
        self._words = wording.words(bilingual, options)
        self._notes = note_numbers(bilingual, options)
        self.chapters = list(_split(bilingual.pairs))

    def package(self) -> Iterator[str]:
        """Yield the package document."""
        names = [chapter.name for chapter in self.chapters]
        about = ["about.xhtml"] if self._options.provenance else []
        names = [*about, *names] if self._options.title_page else [*names, *about]
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield (
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">\n'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        )
        yield from self._metadata()
        yield "</metadata>\n<manifest>\n"
        yield '<item id="style" href="style.css" media-type="text/css"/>\n'
        yield _item("nav", "nav.xhtml", ' properties="nav"')
        yield from (_item(f"file{n}", name) for n, name in enumerate(names, 1))
        yield "</manifest>\n<spine>\n"
        yield from (f'<itemref idref="file{n}"/>\n' for n, _ in enumerate(names, 1))
        yield "</spine>\n</package>\n"

    def _metadata(self) -> Iterator[str]:
        document = self._bilingual.document
        modified = f"{self._bilingual.created.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
        yield f'<dc:identifier id="id">urn:uuid:{self._identity()}</dc:identifier>\n'
        yield f"<dc:title>{escape(self._title)}</dc:title>\n"
        for tag in self._languages():
            yield f"<dc:language>{escape(tag)}</dc:language>\n"
        if document.author.strip():
            yield f"<dc:creator>{escape(document.author)}</dc:creator>\n"
        if document.date:
            yield f"<dc:date>{document.date.isoformat()}</dc:date>\n"
        yield f'<meta property="dcterms:modified">{modified}</meta>\n'
        yield f'<meta name="generator" content="Synopse {__version__}"/>\n'
        for name, value in (
            ("accessMode", "textual"),
            ("accessModeSufficient", "textual"),
            ("accessibilityFeature", "tableOfContents"),
            ("accessibilityHazard", "none"),
        ):
            yield f'<meta property="schema:{name}">{value}</meta>\n'

    def _languages(self) -> list[str]:
        """Return the languages of the book, the main one first."""
        layout, pairs = self._options.layout, self._bilingual.pairs
        second = [self._bilingual.document.language] if layout is not Layout.ORIGINAL else []
        second += [pair.language for pair in pairs if pair.language]
        others = second if layout is not Layout.TRANSLATION else []
        codes = [self._language, *others]
        return list(dict.fromkeys(languages.tag(code) or "und" for code in codes))

    def _identity(self) -> uuid.UUID:
        """Return the same identity for the same translation of the same source."""
        bilingual = self._bilingual
        seed = (bilingual.document.sha256, self._title, bilingual.model.sha256)
        moment = bilingual.created.astimezone(dt.UTC).isoformat()
        return uuid.uuid5(uuid.NAMESPACE_URL, escape("\n".join((*seed, moment))))

    def navigation(self) -> Iterator[str]:
        """Yield the table of contents: the title and every heading below it."""
        yield from self._opening(self._words.contents, self._words.code)
        yield '<nav epub:type="toc">\n<ol>\n'
        about = [_entry("about.xhtml", self._words.about)] * self._options.provenance
        yield from about * self._options.title_page
        yield _entry(self.chapters[0].name, self._title)
        # A first paragraph that is the title is listed already.
        titled = wording.starts_with_title(self._bilingual)
        for chapter in self.chapters:
            for pair in chapter.pairs[titled and chapter is self.chapters[0] :]:
                if pair.paragraph.kind is Kind.HEADING:
                    yield _entry(f"{chapter.name}#p{escape(pair.id)}", self._heading(pair))
        yield from about * (not self._options.title_page)
        yield "</ol>\n</nav>\n</body>\n</html>\n"

    def _heading(self, pair: ParagraphPair) -> str:
        return (
            pair.source if self._options.layout is Layout.ORIGINAL else pair.target or pair.source
        )

    def text(self, chapter: _Chapter) -> Iterator[str]:
        """Yield one file of the article."""
        direction = wording.direction(self._bilingual, self._options)
        yield from self._opening(self._title, self._language, direction)
        if chapter is self.chapters[0]:
            yield from self._masthead()
        for pair in chapter.pairs:
            yield from self._row(pair)
        yield "</body>\n</html>\n"

    def _masthead(self) -> Iterator[str]:
        document = self._bilingual.document
        if document.title and not wording.starts_with_title(self._bilingual):
            yield f"<h1{_lang(document.language)}>{escape(document.title)}</h1>\n"
        byline = wording.byline(self._bilingual, self._options)
        if byline and not self._options.title_page:
            yield f'<p class="byline"{_lang(self._words.code)}>{escape(byline)}</p>\n'

    def _row(self, pair: ParagraphPair) -> Iterator[str]:
        kind = pair.paragraph.kind
        title = pair is self._bilingual.pairs[0] and wording.starts_with_title(self._bilingual)
        opening, closing = ("<h1>", "</h1>") if title else ELEMENTS[kind]
        yield f'<section class="row {kind.value}" id="p{escape(pair.id)}">\n'
        if self._options.numbers:
            yield f'<div class="number">{escape(pair.id)}</div>\n'
        for cell in cells(pair, self._options, self._notes):
            language = code(self._bilingual, cell.side, pair)
            text = marked_up(cell.runs(), self._words, epub=True)
            lang, small = _lang(language), self._others(cell)
            yield f'<div class="{cell.side.value}"{lang}>{opening}{text}{closing}{small}</div>\n'
        yield from asides(pair, self._notes, self._words, epub=True)
        yield "</section>\n"

    def _others(self, cell: Cell) -> str:
        label = f"<span{_lang(self._words.code)}>{escape(self._words.otherwise)}</span>"
        lines = ("".join(map(inline, runs)) for runs in others(cell))
        items = "".join(f"<li>{label} {line}</li>\n" for line in lines)
        return f'\n<ul class="others">\n{items}</ul>' if items else ""

    def about(self) -> Iterator[str]:
        """Yield the page that says where the text comes from."""
        about = escape(self._words.about)
        yield from self._opening(self._words.about, self._words.code)
        yield '<section class="about">\n'
        if self._options.title_page:
            yield from self._titles()
        else:
            yield f"<h2>{about}</h2>\n"
        remarks = wording.remarks(self._bilingual, self._options)
        yield from (f"<p>{escape(remark)}</p>\n" for remark in remarks)
        yield "<dl>\n"
        for label, value in wording.provenance(self._bilingual, self._options):
            yield f"<dt>{escape(label)}</dt>\n<dd>{escape(value)}</dd>\n"
        yield "</dl>\n</section>\n</body>\n</html>\n"

    def _titles(self) -> Iterator[str]:
        """Yield title and byline for the title page."""
        tags = iter(("h1", "p"))
        for side, title in wording.titles(self._bilingual, self._options):
            tag, lang = next(tags), _lang(code(self._bilingual, side))
            yield f'<{tag} class="title"{lang}>{escape(title)}</{tag}>\n'
        if byline := wording.byline(self._bilingual, self._options):
            yield f'<p class="byline">{escape(byline)}</p>\n'

    def _opening(self, title: str, language: str, direction: str = "") -> Iterator[str]:
        layout, lang = self._options.layout, _lang(language, direction)
        both = "" if layout in {Layout.ORIGINAL, Layout.TRANSLATION} else " both"
        yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        yield f'<html xmlns="http://www.w3.org/1999/xhtml" {_OPS}{lang}>\n<head>\n'
        yield f"<title>{escape(title)}</title>\n"
        yield '<link rel="stylesheet" type="text/css" href="style.css"/>\n'
        first = " target-first" if self._options.target_first else ""
        yield f'</head>\n<body class="{layout.value}{both}{first}">\n'


def _lang(language: str, direction: str = "") -> str:
    tag = escape(languages.tag(language) or "und")
    direction = direction or languages.direction(language)
    return f' lang="{tag}" xml:lang="{tag}" dir="{direction}"'


def _item(identity: str, name: str, properties: str = "") -> str:
    media = "application/xhtml+xml"
    return f'<item id="{identity}" href="{name}" media-type="{media}"{properties}/>\n'


def _entry(target: str, text: str) -> str:
    return f'<li><a href="{target}">{escape(text)}</a></li>\n'
