# SPDX-License-Identifier: GPL-3.0-or-later
"""Lay a paragraph out: which sentences of which side stand together."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.document import ParagraphPair, Side
from desktop.export.options import Layout, Options
from desktop.export.runs import PlacedSentence, Run, placed


def cells(pair: ParagraphPair, options: Options) -> Iterator["Cell"]:
    """Yield the pieces of one paragraph in reading order, each to be set as a paragraph."""
    layout = options.layout
    sentences = tuple(enumerate(placed(pair), 1))
    groups = [(one,) for one in sentences] if layout is Layout.BY_SENTENCE else [sentences]
    for group in groups:
        if layout is not Layout.TRANSLATION:
            yield Cell(Side.SOURCE, group, doubts=False)
        if layout is not Layout.ORIGINAL:
            yield Cell(Side.TARGET, group, options.doubts)


class Cell(NamedTuple):
    """Sentences of one side that stand together, with their places in the paragraph from 1.

    Attributes:
        side: Which side.
        sentences: Place and sentence pair.
        doubts: Whether doubtful sentences are marked.
    """

    side: Side
    sentences: tuple[tuple[int, PlacedSentence], ...]
    doubts: bool

    def runs(self) -> Iterator[Run]:
        """Yield the text in pieces of one style; white space at the ends is left out."""
        first = True
        for _, (sentence, gap, original) in self.sentences:
            source = self.side is Side.SOURCE
            doubtful = self.doubts and sentence.doubtful
            text = original if source else (Run(sentence.target, doubtful=doubtful),)
            if not text[0].text:
                continue
            space = gap if source else " "
            if space and not first:
                yield Run(space)
            yield from text
            first = False

    def text(self) -> str:
        """Return the text without its mark-up."""
        return "".join(run.text for run in self.runs())
