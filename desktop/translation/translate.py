# SPDX-License-Identifier: GPL-3.0-or-later
"""Translate a document paragraph by paragraph: what is on the screen first, the rest behind it."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from desktop.document import Document, ParagraphPair
from desktop.translation.prepare import Draft, draft, pair
from desktop.translation.schedule import (
    FIRST_WINDOW_TOKENS,
    WINDOW_TOKENS,
    Agenda,
    batches,
    length,
)
from models.engine import Batch, Engine, LanguagePair, Translation

_PATIENCE_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Translated:
    """A finished paragraph.

    Attributes:
        index: Its place in the document, counted from 0.
        pair: The paragraph beside its translation.
    """

    index: int
    pair: ParagraphPair


class _Nothing:
    """A batch without sentences, which is done at once; a `Batch`."""

    def done(self) -> bool:
        return True

    def wait(self, seconds: float) -> bool:  # noqa: ARG002 - that of every batch.
        return True

    def result(self) -> list[Translation]:
        return []


@dataclass(slots=True)
class _Window:
    """Some neighbouring paragraphs whose sentences are sorted into batches together."""

    drafts: list[Draft] = field(default_factory=list)
    queue: deque[list[str]] = field(default_factory=deque)
    translations: dict[str, Translation] = field(default_factory=dict)
    emitted: int = 0

    def finished(self) -> Iterator[Translated]:
        """Yield the paragraphs that are complete, never one before its predecessor."""
        while self.emitted < len(self.drafts):
            head = self.drafts[self.emitted]
            if not _complete(head, self.translations):
                return
            self.emitted += 1
            yield Translated(head.index, pair(head, self.translations))


def translate(
    document: Document,
    engine: Engine,
    *,
    wanted: Callable[[], int] | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Translated]:
    """Yield every paragraph of a document with its translation, each exactly once.

    Paragraphs come in reading order, beginning where `wanted` says; when the reader moves on, so
    does the translation. Closing the iterator cancels, and so does `stopped`: at most
    `engine.workers` + 1 small batches are then still under way, and their results are dropped.

    Args:
        document: The source; its language is that of the engine.
        engine: What translates.
        wanted: Gives the index of the first paragraph on the screen; called between batches.
        stopped: Says that nobody wants the rest any more; asked a few times in a second.

    Raises:
        ModelError: The engine failed.
    """
    languages = engine.info.pair
    agenda = Agenda(len(document.paragraphs), wanted)
    windows = deque([_fill(agenda, document, languages, FIRST_WINDOW_TOKENS)])
    under_way: deque[tuple[_Window, list[str], Batch]] = deque()
    while agenda or windows or under_way:
        while len(under_way) <= engine.workers and (windows or agenda):
            if agenda.moved():
                windows.appendleft(_fill(agenda, document, languages, FIRST_WINDOW_TOKENS))
            elif not windows:
                windows.append(_fill(agenda, document, languages, WINDOW_TOKENS))
            window = windows[0]
            if window.queue:
                sentences = window.queue.popleft()
                under_way.append((window, sentences, engine.submit(sentences)))
            else:
                windows.popleft()
                # What needs no engine waits for what stands before it, too.
                under_way.append((window, [], _Nothing()))
        if under_way:
            owner, sentences, batch = under_way.popleft()
            if not finished(batch, stopped):
                return
            owner.translations.update(zip(sentences, batch.result(), strict=True))
            yield from owner.finished()


def finished(batch: Batch, stopped: Callable[[], bool]) -> bool:
    """Wait for a batch; False where nobody wants it any more."""
    while not batch.wait(_PATIENCE_SECONDS):
        if stopped():
            return False
    return True


def _fill(agenda: Agenda, document: Document, languages: LanguagePair, tokens: int) -> _Window:
    """Take paragraphs from the agenda, from where the reader is, until they hold enough tokens."""
    agenda.moved()
    window = _Window()
    sentences: dict[str, None] = {}
    filled = 0
    while agenda and filled < tokens:
        index = agenda.take()
        taken = draft(index, document.paragraphs[index], languages)
        window.drafts.append(taken)
        new = [text for text in taken.sources if text not in sentences]
        sentences.update(dict.fromkeys(new))
        filled += sum(map(length, new))
    window.queue.extend(batches(sentences))
    return window


def _complete(draft: Draft, translations: dict[str, Translation]) -> bool:
    return all(source in translations for source in draft.sources)
