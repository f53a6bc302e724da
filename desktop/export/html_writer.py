# SPDX-License-Identifier: GPL-3.0-or-later
"""A web page in one file: no script, nothing loaded from outside, printable, light and dark."""

import base64
import hashlib
from collections.abc import Iterator
from string import Template
from typing import BinaryIO, Final

from desktop import __version__
from desktop.assets import resource
from desktop.document import BilingualDocument, ParagraphPair, SentencePair, Side
from desktop.export import languages, wording
from desktop.export.cells import cells
from desktop.export.markup import ELEMENTS, escape, inline
from desktop.export.options import Layout, Options
from desktop.export.runs import PlacedSentence

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
        self._target = _lang(bilingual.target_language)

    def chunks(self) -> Iterator[str]:
        """Yield the page from top to bottom."""
        head, tail = self._frame()
        yield head
        heading = _TITLE if wording.starts_with_title(self._bilingual) else None
        for pair in self._bilingual.pairs:
            yield self._row(pair, heading or ELEMENTS[pair.paragraph.kind])
            heading = None
        yield tail

    def _frame(self) -> tuple[str, str]:
        template = resource("templates/bilingual.html").read_text(encoding="utf-8")
        style = resource("templates/bilingual.css").read_text(encoding="utf-8") + self._pairing()
        values = {
            "language": escape(wording.language(self._bilingual, self._options) or "und"),
            "hash": _hash(style),
            "generator": f"Synopse {__version__}",
            "metadata": self._metadata(),
            "title": escape(wording.title(self._bilingual, self._options)),
            "style": style,
            "layout": self._options.layout.value,
            "masthead": self._masthead(),
            "footer": self._footer() if self._options.provenance else "",
        }
        # Split before filling in: the text of the article may contain the marker.
        head, tail = template.split("$rows")
        return Template(head).substitute(values), Template(tail).substitute(values)

    def _metadata(self) -> str:
        document = self._bilingual.document
        date = document.date.isoformat() if document.date else ""
        known = (("author", document.author), ("dcterms.date", date))
        return "".join(
            f'<meta name="{name}" content="{escape(value)}">\n' for name, value in known if value
        )

    def _pairing(self) -> str:
        """Return the rules that tint both members of a pair, one for each place in a row."""
        if self._options.layout in {Layout.TRANSLATION, Layout.ORIGINAL}:
            return ""
        most = max((len(pair.sentences) for pair in self._bilingual.pairs), default=0)
        rules = (f".row:has(.s{n}:is(:hover,:focus)) .s{n}" for n in range(1, most + 1))
        return (
            ",\n".join(rules)
            + "{background:var(--tint);box-shadow:0 0 0 .12em var(--tint);color:var(--ink)}\n"
        )

    def _masthead(self) -> str:
        document = self._bilingual.document
        parts = []
        if document.title and not wording.starts_with_title(self._bilingual):
            parts.append(f"<h1{self._source}>{escape(document.title)}</h1>\n")
        if byline := wording.byline(self._bilingual, self._options):
            parts.append(f'<p class="byline">{escape(byline)}</p>\n')
        if self._options.layout is Layout.SIDE_BY_SIDE:
            parts.append(
                f'<p class="columns"><span{self._source}>{self._autonym(document.language)}</span>'
                f"<span{self._target}>{self._autonym(self._bilingual.target_language)}</span></p>\n"
            )
        return f"<header>\n{''.join(parts)}</header>\n" if parts else ""

    @staticmethod
    def _autonym(code: str) -> str:
        return escape(languages.autonym(code))

    def _row(self, pair: ParagraphPair, element: tuple[str, str]) -> str:
        number = escape(pair.id)
        link = f'<a class="number" href="#p{number}" aria-label="Paragraph {number}">{number}</a>\n'
        opening = f'<section class="row {pair.paragraph.kind.value}" id="p{number}">\n'
        cells = "".join(self._cells(pair, element))
        return f"{opening}{link if self._options.numbers else ''}{cells}</section>\n"

    def _cells(self, pair: ParagraphPair, element: tuple[str, str]) -> Iterator[str]:
        opening, closing = element
        for side, sentences, _ in cells(pair, self._options):
            source = side is Side.SOURCE
            text = "".join(map(_original if source else self._made, sentences)).strip()
            lang = self._source if source else self._target
            yield f'<div class="{side.value}"{lang}>{opening}{text}{closing}</div>\n'

    def _made(self, item: tuple[int, PlacedSentence]) -> str:
        number, (sentence, _, _) = item
        doubt = self._doubt(sentence)
        text = escape(sentence.target)
        return f' <span class="s s{number}{doubt}">{text}</span>' if text else ""

    def _doubt(self, sentence: SentencePair) -> str:
        return " doubt" if sentence.doubtful and self._options.doubts else ""

    def _footer(self) -> str:
        says = wording.remarks(self._bilingual, self._options)
        facts = "".join(
            f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>\n"
            for label, value in wording.provenance(self._bilingual, self._options)
        )
        return f'<footer lang="en">\n<p>{" ".join(says)}</p>\n<dl>\n{facts}</dl>\n</footer>\n'


def _original(item: tuple[int, PlacedSentence]) -> str:
    number, (_, gap, runs) = item
    text = "".join(map(inline, runs))
    # Focusable, so that the keyboard reaches what the mouse does.
    return f'{escape(gap)}<span class="s s{number}" tabindex="0">{text}</span>'


def _lang(code: str) -> str:
    """Return the attributes that tell browsers and screen readers the language of an element."""
    attribute = f' lang="{escape(code)}"' if code else ""
    return f'{attribute} dir="rtl"' if languages.direction(code) == "rtl" else attribute


def _hash(style: str) -> str:
    """Return the source expression of an inline style (CSP level 3, section 2.3.1)."""
    digest = hashlib.sha256(style.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
