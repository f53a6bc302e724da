# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes of the reader in HTML and EPUB: called by a number, told below their paragraph."""

from collections.abc import Iterable, Iterator, Mapping

from desktop.document import ParagraphPair
from desktop.export.changes import standing_out
from desktop.export.markup import escape, inline
from desktop.export.runs import Run
from desktop.export.words import Words


def marked_up(runs: Iterable[Run], words: Words, *, epub: bool = False) -> str:
    """Return runs as XHTML, each with the call of its note."""
    return "".join(inline(run) + _call(run.note, words, epub=epub) for run in standing_out(runs))


def asides(
    pair: ParagraphPair, notes: Mapping[str, int], words: Words, *, epub: bool = False
) -> Iterator[str]:
    """Yield the notes on the sentences of a paragraph.

    Args:
        pair: The paragraph.
        notes: Numbers of the notes, by sentence.
        words: What calls and notes are named by.
        epub: Whether reading systems for EPUB shall know what they are.
    """
    kind = ' epub:type="footnote"' if epub else ""
    for sentence in pair.sentences:
        if sentence.id in notes:
            number = notes[sentence.id]
            back = _label(words, number)
            yield (
                f'<aside class="note" id="note-{number}" role="doc-footnote"{kind}>'
                f'<p><a href="#call-{number}" aria-label="{back}">{number}</a> '
                f"{_lines(sentence.revision.note)}</p></aside>\n"
            )


def _lines(note: str) -> str:
    return "<br/>".join(escape(line) for line in note.strip().splitlines())


def _call(number: int, words: Words, *, epub: bool) -> str:
    if not number:
        return ""
    kind = ' epub:type="noteref"' if epub else ""
    link = f'<a id="call-{number}" href="#note-{number}" role="doc-noteref"{kind}'
    return f'<sup>{link} aria-label="{_label(words, number)}">{number}</a></sup>'


def _label(words: Words, number: int) -> str:
    return escape(words.note.format(number=number))
