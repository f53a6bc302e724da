# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep by what a later version of an article is known to have a sentence or a paragraph."""

from desktop.document import ParagraphPair
from desktop.document.cuts import cuts
from desktop.window.drift.matching import mark
from desktop.window.page import PairTable
from desktop.window.page.focus import SentenceRef
from desktop.window.storage.additions import Uncut
from desktop.window.storage.notebook import Notebook

_LONGEST = 1_000
_BEGINNING = 80


def keep_marks(notebook: Notebook, table: PairTable, row: int) -> None:
    """Keep which sentences of a row they are that something is said of, and which paragraph.

    Raises:
        NotebookError: It could not be saved.
    """
    pair, said = table.pair(row), notebook.additions
    if pair is None:
        return
    for ref in said.refs(row):
        spoken_of = said.says(ref) or ref in said.drafts
        if spoken_of and ref.sentence < len(pair.sentences):
            _keep_sentence(notebook, ref, pair.sentences[ref.sentence].source)
    if row in said.shapes or row in said.languages:
        known = uncut(table.fresh(row))
        if said.uncut.get(row) != known:
            notebook.write("paragraph", SentenceRef(row, 0), known.value())


def uncut(fresh: ParagraphPair) -> Uncut:
    """Return what a paragraph in the machine's own sentences is known by."""
    marks = tuple(mark(sentence.source) for sentence in fresh.sentences)
    return Uncut(marks, (0, *(cut.source for cut in cuts(fresh))), shortened(fresh.source))


def shortened(text: str, longest: int = _BEGINNING) -> str:
    """Return a text, cut off at a word if it is long."""
    if len(text) <= longest:
        return text
    head = text[:longest]
    return f"{head.rsplit(' ', 1)[0]} …"


def _keep_sentence(notebook: Notebook, ref: SentenceRef, sentence: str) -> None:
    said, source, text = notebook.additions, mark(sentence), shortened(sentence, _LONGEST)
    if said.sources.get(ref) != source:
        notebook.write("source", ref, source)
    if said.sentences.get(ref) != text:
        notebook.write("sentence", ref, text)
