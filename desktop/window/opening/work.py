# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window asks of a worker, and the steps that the worker tells it of; no Qt."""

import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path

from desktop.detection import Detection
from desktop.document import BilingualDocument, Document
from desktop.reading import bilingual
from desktop.translation import Begun, Failed, Translated
from desktop.window.opening.known import KnownRow
from desktop.window.page.lengths import TextLengths
from models.engine import Engine, LanguagePair, ModelInfo
from models.stop import StoppedError

_LOOK_S = 0.1
_GLANCE_S = 0.05


@dataclass(frozen=True, slots=True)
class Request:
    """What the reader wants to see translated.

    Attributes:
        path: The file, or None where `text` is given.
        text: The text itself, from the clipboard.
        html: The same text with its mark-up, where the clipboard has it, or "".
        target: ISO 639-1 code of the language to translate into.
        language: Language of the text as the reader says, which wins; "" to have it detected.
        encoding: Encoding of the file as the reader says, or "" to find it out.
        whole_page: Whether everything of a web page is wanted instead of its article.
    """

    path: Path | None = None
    text: str = ""
    html: str = ""
    target: str = "en"
    language: str = ""
    encoding: str = ""
    whole_page: bool = False

    @property
    def of_pairs(self) -> bool:
        """Whether the file holds a text beside its translation, by its name."""
        return self.path is not None and self.path.suffix.lower() in bilingual.suffixes()


@dataclass(frozen=True, slots=True)
class Opened:
    """The document, or the beginning of a long one, is read.

    Attributes:
        document: With its language filled in where that is known.
        detection: What was detected, or None where the reader or the file said it.
        key: The document's fingerprint.
        target: ISO 639-1 code of the language of its translation.
        chosen: Whether the reader said which language it is in.
        share: How much of the file is read, 0 to 1.
        page: Whether the file is a web page, with an article in it.
        place: Where the file says that its reader was: row and sentence, counted from 0.
        recognised: Whether the language is settled; else `Recognised` follows.
        revised: Whether the file says what a person has made of the translation.
        lengths: How long its texts are, where that is reckoned already.
    """

    document: Document
    detection: Detection | None
    key: str = ""
    target: str = "en"
    chosen: bool = False
    share: float = 1.0
    page: bool = False
    place: tuple[int, int] | None = None
    recognised: bool = True
    revised: bool = False
    lengths: TextLengths | None = None


@dataclass(frozen=True, slots=True)
class Recognised:
    """The language of what was opened is detected, or cannot be told.

    Attributes:
        opened: What was opened, with its language filled in.
    """

    opened: Opened


@dataclass(frozen=True, slots=True)
class Grown:
    """The next paragraphs of a long document are read.

    Attributes:
        document: The document with nothing but these.
        share: How much of the file is read, 0 to 1.
    """

    document: Document
    share: float


@dataclass(frozen=True, slots=True)
class Restored:
    """Rows that the file has the translations of."""

    rows: Sequence[KnownRow]


@dataclass(frozen=True, slots=True)
class Started:
    """The model is loaded; translations follow."""

    model: ModelInfo


@dataclass(frozen=True, slots=True)
class Restarted:
    """The engine crashed and was started again; nothing is lost."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Every paragraph is translated."""

    bilingual: BilingualDocument


Step = (
    Opened
    | Recognised
    | Grown
    | Started
    | Restored
    | Begun
    | Translated
    | Failed
    | Restarted
    | Finished
)


class Turn:
    """Lets a worker wait until the window has shown what it was told.

    Both share the interpreter. A worker that goes on meanwhile makes the window no faster, but
    stop and start.
    """

    def __init__(self) -> None:
        self._over = threading.Event()

    def over(self) -> None:
        """Let the worker go on; the window has time."""
        self._over.set()

    def wait(self, stopped: Callable[[], bool]) -> None:
        """Wait for that, or until nobody wants the rest any more."""
        while not self._over.wait(_LOOK_S) and not stopped():
            pass
        self._over.clear()


class Retries:
    """Paragraphs that failed and are to be tried again, asked for by another thread."""

    def __init__(self) -> None:
        self._rows: queue.SimpleQueue[int] = queue.SimpleQueue()

    def ask(self, row: int) -> None:
        """Ask for a paragraph once more, by its index."""
        self._rows.put(row)

    @property
    def waiting(self) -> bool:
        """Whether something was asked for since `take`."""
        return not self._rows.empty()

    def take(self) -> Iterator[int]:
        """Yield what was asked for."""
        while not self._rows.empty():
            yield self._rows.get()


class Engines:
    """The engine used last, kept for the next article; for one thread at a time.

    A model is loaded on a thread of its own. Who does not want it any more goes; the model is there
    for whoever wants it next, and is freed as soon as it has come where that is another one.
    """

    def __init__(self, load: Callable[..., Engine]) -> None:
        """Load with `load`, which takes a pair, and the model chosen for it where one is.

        It raises ModelError where no model translates the pair.
        """
        self._load = load
        self._engine: Future[Engine] | None = None
        self._pair: LanguagePair | None = None
        self._loaded_for: Mapping[LanguagePair, str] = {}
        self._preferred: Mapping[LanguagePair, str] = {}

    def prefer(self, choices: Mapping[LanguagePair, str]) -> None:
        """Load what is chosen for a pair, and what is there now, from the next article on.

        Args:
            choices: Identities of models, which are given to `load` as well; pairs that are not
                in here get the best.
        """
        self._preferred = dict(choices)  # One assignment: the worker sees all of it or nothing.

    @property
    def preferred(self) -> Mapping[LanguagePair, str]:
        """What is chosen for pairs of languages."""
        return self._preferred

    def another(self) -> "Engines":
        """Return a place for one engine more, loaded in the same way."""
        return Engines(self._load)

    def get(self, pair: LanguagePair, stopped: Callable[[], bool] = lambda: False) -> Engine:
        """Return an engine that translates a pair of languages.

        Args:
            pair: The languages.
            stopped: Says that nobody wants it any more; asked many times in a second.

        Raises:
            ModelError: There is none, or it is broken.
            StoppedError: It was asked to stop before the engine had come.
        """
        preferred = self._preferred
        if self._engine is None or self._pair != pair or self._loaded_for is not preferred:
            self.close()
            chosen = preferred.get(pair)
            self._engine = _begun(self._load, *((pair, chosen) if chosen else (pair,)))
            self._pair, self._loaded_for = pair, preferred
        engine = self._engine
        while not wait([engine], _GLANCE_S).done:
            if stopped():
                raise StoppedError
        if engine.exception() is not None:
            self._engine = None  # It is tried anew the next time.
        return engine.result()

    def close(self) -> None:
        """Free the model, as soon as it has come."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.add_done_callback(_free)


def _begun(load: Callable[..., Engine], *wanted: object) -> Future[Engine]:
    """Begin to load; nobody waits for the thread at the end of the program."""
    promise: Future[Engine] = Future()

    def work() -> None:
        try:
            promise.set_result(load(*wanted))
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits for the engine.
            promise.set_exception(error)

    threading.Thread(target=work, name="loading", daemon=True).start()
    return promise


def _free(engine: Future[Engine]) -> None:
    if engine.exception() is None:
        engine.result().close()
