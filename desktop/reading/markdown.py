# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown: CommonMark with tables, footnotes and a block of metadata at the start.

markdown-it-py turns it into HTML, which is then read as every other page.
"""

import html
import re
from dataclasses import replace
from pathlib import PurePath
from typing import NamedTuple

from desktop.document import Document
from desktop.reading.assembly import Properties, assembled
from desktop.reading.errors import NestedError
from desktop.reading.html.charset import decode_page
from desktop.reading.hypertext import page
from desktop.reading.lines import clean
from desktop.reading.markup import blocks
from desktop.reading.numbering import numbered, own_marks
from desktop.reading.signatures import describe
from desktop.reading.source import Source

_DEEPEST = 100
_BOTTOMLESS = re.compile(rf"^(?:[ \t]*>){{{_DEEPEST - 2}}}", re.MULTILINE)
_FRONT = re.compile(
    r"---[ \t]*\n(?=[A-Za-z][\w-]*[ \t]*:)(?P<fields>.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)",
    re.DOTALL,
)
_FIELD = re.compile(
    r"^(?P<name>title|author|date|lang|language):[ \t]*(?P<value>.*)$", re.MULTILINE
)
_NOTE = re.compile(r"^ {0,3}\[\^(?P<label>[^\]\s]{1,40})\]:[ \t]*(?P<text>.*)$")
_MARK = re.compile(r"\[\^(?P<label>[^\]\s]{1,40})\](?!:)")
_BEGINS = re.compile(
    r" {0,3}(?:[#>|<]|[-*+][ \t]|\d{1,9}[.)][ \t]|```|~~~|([-*_])[ \t]*(?:\1[ \t]*){2,}$)"
)
_FENCE = re.compile(r"\s*(?:```[^`]*|`{4,}[^`]*|~~~.*)$")


class _Front(NamedTuple):
    """The metadata block of a file, and the text below it."""

    properties: Properties
    text: str


class MarkdownReader:
    """Reads .md files."""

    suffixes: tuple[str, ...] = (".md", ".markdown", ".mdown", ".mkd")
    limit: int = 20_000_000

    def recognises(self, head: bytes, name: str) -> bool:
        """Say whether the name says so and the first bytes are no sign of another format."""
        return PurePath(name).suffix.lower() in self.suffixes and not describe(head)

    def read(self, source: Source) -> Document:
        """Read an article in Markdown.

        Raises:
            ReadingError: The bytes are no text, or there is none.
        """
        # Nothing else needs it, and the window opens sooner without it.
        from markdown_it import MarkdownIt  # noqa: PLC0415

        decoded = decode_page(source.data, source.name, encoding=source.encoding)
        text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
        if _BOTTOMLESS.search(text):
            raise NestedError(source.name)  # The parser leaves out what lies deeper.
        front = _front(text)
        parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
        rendered = parser.render(_with_notes(front.text))
        root = page(f"<body>{rendered}</body>", source.name)
        found = (one.block for one in numbered(blocks(root), own_marks(root)))
        return replace(assembled(found, front.properties, source.name), encoding=decoded.encoding)


def _front(text: str) -> _Front:
    """Part the block of metadata, in YAML of one line a field, from the text."""
    found = _FRONT.match(text)
    if found is None:
        return _Front(Properties(), text)
    fields = {
        field["name"]: _unquoted(field["value"]) for field in _FIELD.finditer(found["fields"])
    }
    properties = Properties(
        title=fields.get("title", ""),
        author=fields.get("author", ""),
        date=fields.get("date", ""),
        language=fields.get("lang", "") or fields.get("language", ""),
        deliberate=True,
    )
    return _Front(properties, text[found.end() :])


def _unquoted(value: str) -> str:
    text = clean(value)
    for mark in ("'", '"'):
        if len(text) > 1 and text.startswith(mark) and text.endswith(mark):
            return text[1:-1]
    return text.removeprefix("[").removesuffix("]")


def _with_notes(text: str) -> str:
    """Write footnotes, which CommonMark does not know, as HTML, the notes at the end."""
    body: list[str] = []
    notes: list[str] = []
    within = fenced = wraps = False
    lines = text.split("\n")
    known = {note["label"] for note in map(_NOTE.match, lines) if note is not None}

    def reference(mark: re.Match[str]) -> str:
        # Without a note it is something else, such as a regular expression in code.
        return _reference(mark) if mark["label"] in known else mark[0]

    for line in lines:
        fenced ^= _FENCE.match(line) is not None
        note = None if fenced else _NOTE.match(line)
        indented = line.startswith(("    ", "\t")) or not line.strip()
        wrapped = wraps and not _BEGINS.match(line)
        within = note is not None or (within and (indented or wrapped))
        wraps = within and bool(line.strip())
        if note is not None:
            notes += ["", f'</aside><aside role="doc-footnote" id="{_id(note)}">', "", note["text"]]
        elif within:
            notes.append(line.strip())
        else:
            body.append(line if fenced else _MARK.sub(reference, line))
    return "\n".join((*body, *notes, ""))


def _reference(mark: re.Match[str]) -> str:
    return f'<a role="doc-noteref" href="#{_id(mark)}">{html.escape(mark["label"])}</a>'


def _id(found: re.Match[str]) -> str:
    return f"note-{html.escape(found['label'])}"
