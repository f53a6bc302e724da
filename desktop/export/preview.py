# SPDX-License-Identifier: GPL-3.0-or-later
"""Show the beginning of an export before it is written.

Formats for reading become a simple page, made of the same pieces as the files: the mark-up is the
small part of HTML that viewers of rich text know. For all others the first lines of the true file
are shown as they are.
"""

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import BinaryIO, Final, NamedTuple, cast

from desktop.document import BilingualDocument, Kind, ParagraphPair, Side
from desktop.export import languages, wording
from desktop.export.cells import Cell, cells, code, note_numbers, noted, sides
from desktop.export.markup import escape
from desktop.export.options import Format, Layout, Options, settled
from desktop.export.others import others
from desktop.export.registry import writer
from desktop.export.runs import Run

SET: Final = frozenset(
    {Format.HTML, Format.PDF, Format.DOCX, Format.ODT, Format.EPUB, Format.PROJECT}
)
"""Formats that have a look of their own, or one in the window, as the project file has."""

_ROWS: Final = 10
_LINES: Final = 60
_BYTES: Final = 40_000
_WIDEST: Final = 400
_HEADINGS: Final = {Kind.HEADING: "heading"}


class Preview(NamedTuple):
    """The beginning of an export.

    Attributes:
        text: Mark-up, or plain text with line breaks.
        rich: Whether it is mark-up.
        shown: How many paragraphs there are in it; 0 where lines are shown.
        all: How many there will be in the file.
    """

    text: str
    rich: bool
    shown: int
    all: int


def preview(
    bilingual: BilingualDocument,
    format: Format,  # noqa: A002 - the word that callers expect
    options: Options,
) -> Preview:
    """Return the beginning of what `export` would write."""
    options = settled(options)
    wanted = options.paragraphs
    chosen = [pair for pair in bilingual.pairs if wanted is None or pair.id in wanted]
    first = tuple(islice(chosen, _ROWS))
    whole = replace(bilingual, pairs=tuple(chosen))
    if format in SET:
        # Title and provenance are those of the whole article; the rows are the first ones.
        beginning = replace(bilingual, pairs=first)
        return Preview("".join(_page(whole, beginning, options)), True, len(first), len(chosen))
    return Preview(_beginning(whole, format, options), False, 0, len(chosen))


def _beginning(whole: BilingualDocument, form: Format, options: Options) -> str:
    """Return the first lines of the true file."""
    stream = _Beginning()
    with contextlib.suppress(_EnoughError):
        writer(form)(whole, cast("BinaryIO", stream), options)
    lines = stream.data.decode("utf-8", "replace").removeprefix("\ufeff").splitlines()
    return "\n".join(line[:_WIDEST] for line in lines[:_LINES])


class _EnoughError(Exception):
    """More than is shown was written."""


class _Beginning:
    """What is written to, as far as writers of text use a stream; refuses to grow long."""

    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, data: bytes) -> None:
        """Take some more bytes, or stop the writer."""
        if len(self.data) > _BYTES:
            raise _EnoughError
        self.data += data

    def writelines(self, lines: Iterable[bytes]) -> None:
        """Take lines one by one, so that their maker can be stopped."""
        for line in lines:
            self.write(line)


def _page(
    whole: BilingualDocument, beginning: BilingualDocument, options: Options
) -> Iterator[str]:
    yield from _head(whole, options)
    notes = note_numbers(beginning, options)
    beside = options.layout is Layout.SIDE_BY_SIDE
    yield '<table width="100%" cellspacing="0">'
    if beside:
        yield _heads(whole, options)
    titled = wording.starts_with_title(whole) and not options.title_page
    for pair in beginning.pairs:
        title = titled and pair is beginning.pairs[0] and pair is whole.pairs[0]
        kind = "title" if title else _HEADINGS.get(pair.paragraph.kind, "")
        yield _row(whole, pair, options, notes, kind)
    yield "</table>"
    for number, sentence in noted(beginning, options):
        text = "<br>".join(map(escape, sentence.revision.note.strip().splitlines()))
        yield f'<p class="quiet"><sup>{number}</sup> {text}</p>'
    if options.provenance and not options.title_page:
        yield "<hr>"
        yield from _provenance(whole, options)


def _head(whole: BilingualDocument, options: Options) -> Iterator[str]:
    kinds = iter(("title", "subtitle"))
    document = whole.document
    if options.title_page:
        for side, title in wording.titles(whole, options):
            yield _block(escape(title), next(kinds), code(whole, side))
    elif document.title and not wording.starts_with_title(whole):
        yield _block(escape(document.title), "title", document.language)
    if byline := wording.byline(whole, options):
        yield f'<p class="quiet">{escape(byline)}</p>'
    if options.title_page:
        yield from _provenance(whole, options)
        yield "<hr>"


def _heads(whole: BilingualDocument, options: Options) -> str:
    names = (escape(languages.autonym(code(whole, side))) for side in sides(options))
    row = "".join(f'<td width="48%" class="head">{name}</td>' for name in names)
    return f"<tr>{_number('') if options.numbers else ''}{row}</tr>"


def _row(
    whole: BilingualDocument,
    pair: ParagraphPair,
    options: Options,
    notes: Mapping[str, int],
    kind: str,
) -> str:
    blocks = []
    words = wording.words(whole, options)
    hint = words.doubtful
    for cell in cells(pair, options, notes):
        text = "".join(_inline(run, hint) for run in cell.runs())
        text = f"• {text}" if pair.paragraph.kind is Kind.LIST else text
        text = f"<i>{text}</i>" if pair.paragraph.kind is Kind.QUOTE else text
        stacked = options.layout in {Layout.BY_PARAGRAPH, Layout.BY_SENTENCE}
        original = "original" if stacked and cell.side is Side.SOURCE else "text"
        language = code(whole, cell.side, pair)
        blocks.append(_block(text, kind or original, language))
        blocks += _others(cell, words.otherwise, language)
    if options.layout is Layout.SIDE_BY_SIDE:
        row = "".join(f'<td width="48%">{block}</td>' for block in blocks)
    else:
        row = f"<td>{''.join(blocks)}</td>"
    return f"<tr>{_number(pair.id) if options.numbers else ''}{row}</tr>"


def _others(cell: Cell, label: str, language: str) -> Iterator[str]:
    for runs in others(cell):
        text = "".join(_inline(run, "") for run in runs)
        yield _block(f"{label} {text}", "quiet", language)


def _number(text: str) -> str:
    return f'<td width="4%" align="right" class="number"><p class="quiet">{escape(text)}</p></td>'


def _inline(run: Run, hint: str) -> str:
    text = escape(run.text)
    marks = (
        (run.emphasis, "<i>", "</i>"),
        (run.strong, "<b>", "</b>"),
        (run.change == "del", '<span class="deleted"><s>', "</s></span>\u200a"),
        (run.change == "ins", "<u>", "</u>"),
        (bool(run.href), '<span class="link">', "</span>"),
        (run.tint is not None, f'<span class="{run.tint}">', "</span>"),
        # Viewers keep a title, and may draw a dotted line below what has one.
        (run.doubtful, f'<span title="{escape(hint)}">', "</span>"),
    )
    for wanted, opening, closing in marks:
        text = f"{opening}{text}{closing}" if wanted else text
    return f"{text}<sup>{run.note}</sup>" if run.note else text


def _block(text: str, kind: str, language: str) -> str:
    return f'<p class="{kind}" dir="{languages.direction(language)}">{text}</p>'


def _provenance(whole: BilingualDocument, options: Options) -> Iterator[str]:
    remarks = " ".join(map(escape, wording.remarks(whole, options)))
    yield f'<p class="quiet">{remarks}</p>' if remarks else ""
    facts = (
        f"<b>{escape(label)}:</b> {escape(value)}"
        for label, value in wording.provenance(whole, options)
    )
    yield f'<p class="quiet">{"<br>".join(facts)}</p>'
