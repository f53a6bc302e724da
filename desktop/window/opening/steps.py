# SPDX-License-Identifier: GPL-3.0-or-later
"""From a file or a text to its translation, step by step, for a worker of the window.

Iterators of plain values; no Qt, so that any thread may drive them. A long work is translated
from its first pages on, while the rest is still being read.
"""

import threading
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial

from desktop.detection import prepare
from desktop.document import Document, ParagraphPair
from desktop.reading import Part, read_clipboard_html, read_text
from desktop.reading.isolated import is_bilingual, is_page, parts_isolated
from desktop.reading.spare import Spare
from desktop.translation import Begun, Failed, Translated, assemble, attempt
from desktop.window.opening.arrivals import Arrivals
from desktop.window.opening.finished import open_finished
from desktop.window.opening.first_pages import beginning, behind, recognised, refuse_untranslatable
from desktop.window.opening.work import (
    Engines,
    Finished,
    Grown,
    Opened,
    Recognised,
    Request,
    Restarted,
    Retries,
    Started,
    Step,
    Turn,
)
from desktop.window.page.lengths import TextLengths
from desktop.window.storage.notebook import fingerprint
from models.engine import Engine, LanguagePair
from models.stop import StoppedError

_Attempt = Begun | Translated | Failed


def open_article(
    request: Request,
    engines: Engines,
    wanted: Callable[[], int],
    *,
    retries: Retries | None = None,
    stopped: Callable[[], bool] = lambda: False,
    spare: Spare | None = None,
    turn: Turn | None = None,
) -> Iterator[Step]:
    """Read, detect, load and translate; yield every step as it is done.

    A file that holds a translation already is shown with it. Any other is shown as soon as its
    first page is read, before its language is known.

    Args:
        request: What to open.
        engines: Where the engine comes from.
        wanted: Gives the first paragraph on the screen.
        retries: Paragraphs that the reader wants to have tried again.
        stopped: Says that nobody wants the rest any more.
        spare: Where the process that reads comes from.
        turn: Lets this wait until the rows of a file are on the screen.

    Raises:
        SynopseError: The file cannot be read, or its language is unknown or needs no translation.
        ModelError: No model translates the language, or the model failed.
    """
    if request.path is not None and is_bilingual(request.path):
        heard = (lambda: None) if turn is None else partial(turn.wait, stopped)
        rest = yield from open_finished(request.path, spare, heard)
        if rest is not None:
            yield from resume_article(
                replace(request, target=rest.target),
                rest.document,
                rest.pairs,
                engines,
                wanted,
                retries=retries,
                stopped=stopped,
            )
        return
    arriving = Arrivals(_parts(request, spare), stopped)
    with closing(arriving) as arrivals, suppress(StoppedError):
        if not request.language:
            # It takes longer than reading a page, and the other process has a processor to itself.
            threading.Thread(target=prepare, name="detection", daemon=True).start()
        document, share = beginning(arrivals)
        document = replace(document, language=request.language or document.language)
        opened = Opened(
            document,
            None,
            fingerprint(document, complete=share >= 1),
            request.target,
            chosen=bool(request.language),
            share=share,
            page=request.path is not None and is_page(request.path),
            recognised=bool(request.language),
            lengths=TextLengths(document.paragraphs),
        )
        yield opened
        if not opened.recognised:
            opened = recognised(opened)
            yield Recognised(opened)
        work = _Work(opened.document, {}, arrivals, retries or Retries(), stopped)
        yield from work.translated(request.target, engines, wanted)


def resume_article(
    request: Request,
    document: Document,
    finished: Mapping[int, ParagraphPair],
    engines: Engines,
    wanted: Callable[[], int],
    *,
    retries: Retries | None = None,
    complete: bool = True,
    stopped: Callable[[], bool] = lambda: False,
    spare: Spare | None = None,
) -> Iterator[Step]:
    """Translate the paragraphs of an article that are not translated yet.

    Args:
        request: What it was opened with.
        document: With its language filled in.
        finished: The pairs that are there already, by the index of their paragraph.
        engines: Where the engine comes from.
        wanted: Gives the first paragraph on the screen.
        retries: Paragraphs that the reader wants to have tried again.
        complete: Whether the document is read to its end; else the rest is read as well.
        stopped: Says that nobody wants the rest any more.
        spare: Where the process that reads comes from.

    Raises:
        SynopseError: The rest of the file cannot be read.
        ModelError: No model translates the language, or the model failed.
    """
    parts = iter((Part(replace(document, paragraphs=())),))
    if not complete:
        parts = behind(_parts(request, spare), document)
    with closing(Arrivals(parts, stopped)) as arrivals, suppress(StoppedError):
        work = _Work(document, finished, arrivals, retries or Retries(), stopped)
        yield from work.translated(request.target, engines, wanted)


class _Work:
    """A document that may still grow, on its way to its translation."""

    def __init__(
        self,
        document: Document,
        finished: Mapping[int, ParagraphPair],
        arrivals: Arrivals,
        retries: Retries,
        stopped: Callable[[], bool],
    ) -> None:
        self._document = document
        self._pairs = dict(finished)
        self._arrivals = arrivals
        self._retries = retries
        self._errors: dict[int, Exception] = {}
        self._stopped = stopped
        self._restarts = 0

    def translated(
        self, target: str, engines: Engines, wanted: Callable[[], int]
    ) -> Iterator[Step]:
        """Translate what is there, and what comes; the first pages do not wait for the last."""
        language = self._document.language
        try:
            refuse_untranslatable(language, target)
            engine = engines.get(LanguagePair(language, target), self._stopped)
        except StoppedError:
            return
        except Exception:
            yield from self._grown_up()  # It can be read all the same.
            raise
        yield Started(engine.info)
        self._restarts = engine.restarts
        while not self._stopped():
            waiting = self._waiting()
            yield from self._grown(wait=not waiting)
            waiting = self._waiting()
            if not waiting and self._arrivals.complete:
                yield self._result(engine)
                return
            rest = replace(
                self._document,
                paragraphs=tuple(self._document.paragraphs[index] for index in waiting),
            )
            where = partial(_position, waiting, wanted)
            steps = attempt(rest, engine, wanted=where, stopped=self._stopped)
            for step in self._round(steps, waiting, wanted):
                yield from self._restarted(engine)
                yield step
            steps.close()

    def _result(self, engine: Engine) -> Finished:
        """Return the whole translation, or raise why a paragraph could not be translated."""
        for error in self._errors.values():
            raise error
        ordered = [self._pairs[index] for index in range(len(self._document.paragraphs))]
        return Finished(assemble(self._document, ordered, engine.info))

    def _restarted(self, engine: Engine) -> Iterator[Restarted]:
        """Tell once of every time that the engine began anew."""
        if engine.restarts > self._restarts:
            self._restarts = engine.restarts
            yield Restarted()

    def _round(
        self,
        steps: Iterator[_Attempt],
        waiting: list[int],
        wanted: Callable[[], int],
    ) -> Iterator[Step]:
        """Translate what is known now; end early if the reader wants something else first."""
        known = len(self._document.paragraphs)
        for step in steps:
            yield self._placed(step, waiting)
            yield from self._grown(wait=False)
            if known <= wanted() < len(self._document.paragraphs) or self._retries.waiting:
                return

    def _placed(self, step: _Attempt, waiting: list[int]) -> _Attempt:
        """Take a step in, with the places of its paragraphs in the whole document."""
        if isinstance(step, Begun):
            return Begun(tuple(waiting[index] for index in step.indices))
        index = waiting[step.index]
        if isinstance(step, Failed):
            self._errors[index] = step.error
            return Failed(index, step.error)
        self._pairs[index] = _renumbered(step.pair, index)
        return Translated(index, self._pairs[index])

    def _waiting(self) -> list[int]:
        """Return the paragraphs that are to be translated: those that failed only if asked for."""
        for index in self._retries.take():
            self._errors.pop(index, None)
        over = {*self._pairs, *self._errors}
        return [i for i in range(len(self._document.paragraphs)) if i not in over]

    def _grown(self, *, wait: bool) -> Iterator[Grown]:
        """Put what has come behind the rest."""
        for part in self._arrivals.take(wait=wait):
            new = replace(part.document, language=self._document.language)
            self._document = replace(new, paragraphs=self._document.paragraphs + new.paragraphs)
            yield Grown(new, part.share)

    def _grown_up(self) -> Iterator[Grown]:
        while not self._arrivals.complete:
            yield from self._grown(wait=True)


def _parts(request: Request, spare: Spare | None) -> Iterator[Part]:
    if request.path is not None:
        yield from parts_isolated(
            request.path,
            spare=spare,
            encoding=request.encoding or None,
            whole_page=request.whole_page,
        )
    elif request.html:
        yield Part(read_clipboard_html(request.html))
    else:
        yield Part(read_text(request.text))


def _position(waiting: list[int], wanted: Callable[[], int]) -> int:
    return bisect_left(waiting, wanted())


def _renumbered(pair: ParagraphPair, index: int) -> ParagraphPair:
    """Give a pair the numbers of its place in the whole document."""
    number = str(index + 1)
    if pair.id == number:
        return pair
    sentences = tuple(
        replace(sentence, id=f"{number}.{place}")
        for place, sentence in enumerate(pair.sentences, start=1)
    )
    return replace(pair, id=number, sentences=sentences)
