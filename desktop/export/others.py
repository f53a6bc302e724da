# SPDX-License-Identifier: GPL-3.0-or-later
"""Other wordings that the machine considered, each told on a small line below its sentence."""

from collections.abc import Iterator

from desktop.document import SentencePair, Side
from desktop.export.cells import Cell
from desktop.export.changes import changed
from desktop.export.runs import Change, Run


def others(cell: Cell) -> Iterator[list[Run]]:
    """Yield the other wordings of the sentences of a cell; words that differ are emphasised."""
    if cell.side is Side.TARGET and cell.options.alternatives:
        for _, place in cell.sentences:
            for text in told(place.sentence):
                yield list(compared(place.sentence.target, text))


def told(sentence: SentencePair) -> Iterator[str]:
    """Yield the other wordings of a sentence that are not the one it has now."""
    if sentence.target:
        yield from (text for text in sentence.alternatives if text != sentence.target)


def compared(target: str, text: str) -> Iterator[Run]:
    """Yield another wording than `target`; words that differ are emphasised."""
    runs = [run for run in changed(target, text) if run.change is not Change.DELETED]
    # Where everything is new, nothing needs to stand out.
    anew = all(run.change is Change.INSERTED for run in runs)
    for run in runs:
        inserted = run.change is Change.INSERTED and not anew
        words = run.text.strip() if inserted else ""
        if not any(map(str.isalnum, words)):
            yield Run(run.text)
            continue
        before, after = run.text.split(words, 1)
        pieces = (Run(before), Run(words, emphasis=True), Run(after))
        yield from (piece for piece in pieces if piece.text)
