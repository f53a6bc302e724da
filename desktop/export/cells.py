# SPDX-License-Identifier: GPL-3.0-or-later
"""Lay a paragraph out: which sentences of which side stand together."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.document import BilingualDocument, ParagraphPair, SentencePair, Side
from desktop.export.changes import changed, led_in
from desktop.export.options import Layout, Options
from desktop.export.runs import PlacedSentence, Run, placed


def sides(options: Options) -> tuple[Side, ...]:
    """Return the sides that are shown, in their order."""
    if options.layout is Layout.TRANSLATION:
        return (Side.TARGET,)
    if options.layout is Layout.ORIGINAL:
        return (Side.SOURCE,)
    return (Side.TARGET, Side.SOURCE) if options.target_first else (Side.SOURCE, Side.TARGET)


def code(bilingual: BilingualDocument, side: Side, pair: ParagraphPair | None = None) -> str:
    """Return the language of a side, or that of one paragraph on it."""
    if side is Side.TARGET:
        return bilingual.target_language
    own = "" if pair is None else pair.language
    return own or bilingual.document.language


def noted(bilingual: BilingualDocument, options: Options) -> Iterator[tuple[int, SentencePair]]:
    """Yield the sentences whose notes are shown, with the numbers of these from 1."""
    if options.notes:
        every = (sentence for pair in bilingual.pairs for sentence in pair.sentences)
        yield from enumerate(
            (s for s in every if s.revision.note.strip() and _shown(s, options)), 1
        )


def _shown(sentence: SentencePair, options: Options) -> bool:
    return sides(options) != (Side.TARGET,) or bool(sentence.target)


def note_numbers(bilingual: BilingualDocument, options: Options) -> dict[str, int]:
    """Return the numbers of the notes that are shown, by the identity of their sentences."""
    return {sentence.id: number for number, sentence in noted(bilingual, options)}


def cells(
    pair: ParagraphPair,
    options: Options,
    notes: Mapping[str, int] | None = None,
) -> Iterator["Cell"]:
    """Yield the pieces of one paragraph in reading order, each to be set as a paragraph.

    Args:
        pair: The paragraph.
        options: What is shown, and how.
        notes: Numbers of the notes to call, by sentence.
    """
    shown = sides(options)
    sentences = tuple(enumerate(placed(pair), 1))
    groups = [(one,) for one in sentences] if options.layout is Layout.BY_SENTENCE else [sentences]
    for group in groups:
        for side in shown:
            yield Cell(side, group, options, notes or {})


class Cell(NamedTuple):
    """Sentences of one side that stand together, with their places in the paragraph from 1.

    Attributes:
        side: Which side.
        sentences: Place and sentence pair.
        options: What is marked.
        notes: Numbers of the notes that are called, by sentence.
    """

    side: Side
    sentences: tuple[tuple[int, PlacedSentence], ...]
    options: Options
    notes: Mapping[str, int]

    def runs(self) -> Iterator[Run]:
        """Yield the text in pieces of one style; white space at the ends is left out."""
        for space, _, runs in self.sentence_runs():
            yield from led_in(space, runs)

    def sentence_runs(self) -> Iterator[tuple[str, int, list[Run]]]:
        """Yield what stands before a sentence, its place in the paragraph, and its text."""
        first = True
        for number, place in self.sentences:
            runs = list(self._of(place))
            if any(run.text for run in runs):
                space = place.gap if self.side is Side.SOURCE else " "
                yield "" if first else space, number, runs
                first = False

    def _of(self, place: PlacedSentence) -> Iterator[Run]:
        sentence, options = place.sentence, self.options
        revision = sentence.revision
        tint = revision.tint if options.highlights else None
        target = self.side is Side.TARGET
        runs: Iterator[Run] = iter(place.made if target else place.runs)
        edited = revision.machine is not None and revision.machine != sentence.target
        if target and options.edits and edited:
            runs = changed(revision.machine or "", sentence.target)
        doubtful = target and options.doubts and sentence.doubtful
        shown = [run._replace(doubtful=doubtful, tint=tint) for run in runs if run.text]
        if shown and self._calls(sentence):
            shown[-1] = shown[-1]._replace(note=self.notes[sentence.id])
        yield from shown

    def _calls(self, sentence: SentencePair) -> bool:
        """Say whether the note is called on this side: on the translation, where there is one."""
        if sentence.id not in self.notes:
            return False
        if Side.TARGET not in sides(self.options):
            return True
        return bool(sentence.target) is (self.side is Side.TARGET)

    def text(self) -> str:
        """Return the text without its mark-up."""
        return "".join(run.text for run in self.runs())
