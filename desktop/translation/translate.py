# SPDX-License-Identifier: GPL-3.0-or-later
"""Translate a document paragraph by paragraph: what is on the screen first, the rest behind it."""

from collections import deque
from collections.abc import Callable, Generator, Iterator
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
from models.errors import ModelError

_PATIENCE = 3
"""Batches that fail one after the other before an engine is given up."""

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


@dataclass(frozen=True, slots=True)
class Begun:
    """Some paragraphs are being translated from now on; their places in the document."""

    indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """A paragraph that the engine could not translate.

    Attributes:
        index: Its place in the document, counted from 0.
        error: What went wrong.
    """

    index: int
    error: ModelError


@dataclass(slots=True, eq=False)
class _Window:
    """Some neighbouring paragraphs whose sentences are sorted into batches together."""

    drafts: list[Draft] = field(default_factory=list)
    queue: deque[list[str]] = field(default_factory=deque)
    translations: dict[str, Translation] = field(default_factory=dict)
    errors: dict[str, ModelError] = field(default_factory=dict)
    emitted: int = 0

    @property
    def begun(self) -> Begun:
        """The paragraphs that are being translated."""
        return Begun(tuple(draft.index for draft in self.drafts))

    def finished(self) -> Iterator[Translated | Failed]:
        """Yield the paragraphs that are complete, never one before its predecessor."""
        while self.emitted < len(self.drafts):
            head = self.drafts[self.emitted]
            missing = [text for text in head.sources if text not in self.translations]
            if any(text not in self.errors for text in missing):
                return
            self.emitted += 1
            if missing:
                yield Failed(head.index, self.errors[missing[0]])
            else:
                yield Translated(head.index, pair(head, self.translations))


@dataclass(slots=True)
class _Trial:
    """An engine that is given up when nothing comes of it any more."""

    engine: Engine
    stopped: Callable[[], bool]
    in_a_row: int = 0

    def submit(self, sentences: list[str]) -> Batch | ModelError:
        """Begin with a batch, or return why that cannot be."""
        try:
            return self.engine.submit(sentences)
        except ModelError as error:
            return error

    def collect(self, window: _Window, sentences: list[str], batch: Batch | ModelError) -> bool:
        """Take in what comes of a batch; return False where nobody wants it any more.

        Raises:
            ModelError: Several batches have failed one after the other.
        """
        try:
            if isinstance(batch, ModelError):
                raise batch
            if not finished(batch, self.stopped):
                return False
            window.translations.update(zip(sentences, batch.result(), strict=True))
            self.in_a_row = 0 if sentences else self.in_a_row
        except ModelError as error:
            self.in_a_row += 1
            if self.in_a_row >= _PATIENCE:
                raise
            if len(sentences) == 1:
                window.errors[sentences[0]] = error
            # One sentence is to blame; alone, the others will pass.
            window.queue.extendleft([sentence] for sentence in sentences if len(sentences) > 1)
        return True


def translate(
    document: Document,
    engine: Engine,
    *,
    wanted: Callable[[], int] | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> Generator[Translated]:
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
    steps = attempt(document, engine, wanted=wanted, stopped=stopped)
    try:
        for step in steps:
            if isinstance(step, Failed):
                raise step.error
            if isinstance(step, Translated):
                yield step
    finally:
        steps.close()


def attempt(
    document: Document,
    engine: Engine,
    *,
    wanted: Callable[[], int] | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> Generator[Begun | Translated | Failed]:
    """Translate like `translate`, but go on behind paragraphs that fail, and tell what is begun.

    Raises:
        ModelError: Several batches have failed one after the other.
    """
    languages = engine.info.pair
    agenda = Agenda(len(document.paragraphs), wanted)
    trial = _Trial(engine, stopped)
    windows = deque([_fill(agenda, document, languages, FIRST_WINDOW_TOKENS)])
    yield windows[0].begun
    under_way: deque[tuple[_Window, list[str], Batch | ModelError]] = deque()
    while agenda or windows or under_way:
        while len(under_way) <= engine.workers and (windows or agenda):
            if (moved := agenda.moved()) or not windows:
                size = FIRST_WINDOW_TOKENS if moved else WINDOW_TOKENS
                windows.appendleft(_fill(agenda, document, languages, size))
                yield windows[0].begun
            window = windows[0]
            if window.queue:
                sentences = window.queue.popleft()
                under_way.append((window, sentences, trial.submit(sentences)))
            else:
                windows.popleft()
                # What needs no engine waits for what stands before it, too.
                under_way.append((window, [], _Nothing()))
        if under_way:
            owner, sentences, batch = under_way.popleft()
            if not trial.collect(owner, sentences, batch):
                return
            if owner.queue and owner not in windows:
                windows.appendleft(owner)
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
