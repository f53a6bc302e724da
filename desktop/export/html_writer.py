# SPDX-License-Identifier: GPL-3.0-or-later
"""A web page in one file: no script, nothing loaded from outside, printable, light and dark."""

import base64
import hashlib
from collections.abc import Iterator
from string import Template
from typing import BinaryIO, Final

from desktop import __version__
from desktop.assets import resource
from desktop.document import BilingualDocument, ParagraphPair, Side
from desktop.export import languages, wording
from desktop.export.asides import asides, marked_up
from desktop.export.cells import Cell, cells, code, note_numbers, sides
from desktop.export.markup import ELEMENTS, escape, inline
from desktop.export.options import Layout, Options
from desktop.export.others import others
from desktop.export.runs import Run

_TITLE: Final = ("<h1>", "</h1>")


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write the document as a page of UTF-8 HTML, paragraph by paragraph."""
    stream.writelines(chunk.encode("utf-8") for chunk in _Page(bilingual, options).chunks())


class _Page:
    """One page in the making."""

    def __init__(self, bilingual: BilingualDocument, options: Options) -> None:
        self._bilingual = bilingual
        self._options = options
        self._source = _lang(bilingual.document.language)
        self._words = wording.words(bilingual, options)
        self._said = _lang(self._words.code)
        self._notes = note_numbers(bilingual, options)

    def chunks(self) -> Iterator[str]:
        """Yield the page from top to bottom."""
        head, tail = self._frame()
        yield head
        titled = wording.starts_with_title(self._bilingual)
        heading = _TITLE if titled and not self._options.title_page else None
        for pair in self._bilingual.pairs:
            yield self._row(pair, heading or ELEMENTS[pair.paragraph.kind])
            heading = None
        yield tail

    def _frame(self) -> tuple[str, str]:
        template = resource("templates/bilingual.html").read_text(encoding="utf-8")
        style = resource("templates/bilingual.css").read_text(encoding="utf-8") + self._pairing()
        values = {
            "language": self._root(),
            "hash": _hash(style),
            "generator": f"Synopse {__version__}",
            "metadata": self._metadata(),
            "title": escape(wording.title(self._bilingual, self._options)),
            "style": style,
            "layout": " ".join(self._classes()),
            "masthead": self._masthead(),
            "footer": "" if self._options.title_page else self._about(),
        }
        # Split before filling in: the text of the article may contain the marker.
        head, tail = template.split("$rows")
        return Template(head).substitute(values), Template(tail).substitute(values)

    def _root(self) -> str:
        code = wording.language(self._bilingual, self._options)
        direction = wording.direction(self._bilingual, self._options)
        return f'lang="{escape(languages.tag(code) or "und")}" dir="{direction}"'

    def _classes(self) -> Iterator[str]:
        yield self._options.layout.value
        if self._options.target_first:
            yield "target-first"
        if self._options.title_page:
            yield "title-page"

    def _metadata(self) -> str:
        document = self._bilingual.document
        date = document.date.isoformat() if document.date else ""
        known = (("author", document.author), ("dcterms.date", date))
        return "".join(
            f'<meta name="{name}" content="{escape(value)}">\n' for name, value in known if value
        )

    def _pairing(self) -> str:
        """Return the rules that tint both members of a pair, one for each place in a row."""
        if len(sides(self._options)) == 1:
            return ""
        most = max((len(pair.sentences) for pair in self._bilingual.pairs), default=0)
        rules = (f".row:has(.s{n}:is(:hover,:focus)) .s{n}" for n in range(1, most + 1))
        return (
            ",\n".join(rules)
            + "{background:var(--tint);box-shadow:0 0 0 .12em var(--tint);color:var(--ink)}\n"
        )

    def _masthead(self) -> str:
        document, options = self._bilingual.document, self._options
        parts = list(self._titles()) if options.title_page else []
        if not parts and document.title and not wording.starts_with_title(self._bilingual):
            parts.append(f"<h1{self._source}>{escape(document.title)}</h1>\n")
        if byline := wording.byline(self._bilingual, options):
            parts.append(f'<p class="byline"{self._said}>{escape(byline)}</p>\n')
        parts.append(self._about() if options.title_page else "")
        content = "".join(parts)
        heads = "".join(self._heads()) if options.layout is Layout.SIDE_BY_SIDE else ""
        heads = f'<p class="columns">{heads}</p>\n' if heads else ""
        return (f"<header>\n{content}</header>\n" if content else "") + heads

    def _titles(self) -> Iterator[str]:
        """Yield the title in the languages that are shown, for a page of its own."""
        tags = iter(("h1", "p"))
        for side, title in wording.titles(self._bilingual, self._options):
            tag = next(tags)
            yield f'<{tag} class="title"{self._lang(side)}>{escape(title)}</{tag}>\n'

    def _heads(self) -> Iterator[str]:
        for side in sides(self._options):
            name = escape(languages.autonym(code(self._bilingual, side)))
            yield f"<span{self._lang(side)}>{name}</span>"

    def _lang(self, side: Side, pair: ParagraphPair | None = None) -> str:
        return _lang(code(self._bilingual, side, pair))

    def _row(self, pair: ParagraphPair, element: tuple[str, str]) -> str:
        number = escape(pair.id)
        label = escape(self._words.paragraph.format(number=pair.id))
        link = f'<a class="number" href="#p{number}" aria-label="{label}">{number}</a>\n'
        opening = f'<section class="row {pair.paragraph.kind.value}" id="p{number}">\n'
        content = "".join(self._cells(pair, element))
        notes = "".join(asides(pair, self._notes, self._words))
        return f"{opening}{link if self._options.numbers else ''}{content}{notes}</section>\n"

    def _cells(self, pair: ParagraphPair, element: tuple[str, str]) -> Iterator[str]:
        opening, closing = element
        for cell in cells(pair, self._options, self._notes):
            text = "".join(self._sentence(cell.side, *each) for each in cell.sentence_runs())
            lang, small = self._lang(cell.side, pair), self._others(cell)
            yield f'<div class="{cell.side.value}"{lang}>{opening}{text}{closing}{small}</div>\n'

    def _others(self, cell: Cell) -> str:
        label = f"<span{self._said}>{escape(self._words.otherwise)}</span>"
        lines = ("".join(map(inline, runs)) for runs in others(cell))
        items = "".join(f"<li>{label} {line}</li>\n" for line in lines)
        return f'\n<ul class="others">\n{items}</ul>' if items else ""

    def _sentence(self, side: Side, space: str, number: int, runs: list[Run]) -> str:
        # Focusable, so that the keyboard reaches what the mouse does.
        focus = ' tabindex="0"' if side is Side.SOURCE else ""
        doubt = " doubt" if runs[0].doubtful else ""
        text = marked_up((run._replace(doubtful=False) for run in runs), self._words)
        return f'{escape(space)}<span class="s s{number}{doubt}"{focus}>{text}</span>'

    def _about(self) -> str:
        if not self._options.provenance:
            return ""
        says = map(escape, wording.remarks(self._bilingual, self._options))
        facts = "".join(
            f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>\n"
            for label, value in wording.provenance(self._bilingual, self._options)
        )
        tag = "section" if self._options.title_page else "footer"
        opening = f'<{tag} class="about"{self._said}>'
        return f"{opening}\n<p>{' '.join(says)}</p>\n<dl>\n{facts}</dl>\n</{tag}>\n"


def _lang(language: str) -> str:
    """Return the attributes that tell browsers and screen readers the language of an element."""
    # An unknown language is said as well, as "", and both directions: an element may stand in one
    # that has another.
    return f' lang="{escape(languages.tag(language))}" dir="{languages.direction(language)}"'


def _hash(style: str) -> str:
    """Return the source expression of an inline style (CSP level 3, section 2.3.1)."""
    digest = hashlib.sha256(style.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
