# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker does for the window: from a file or a text to its translation.

Iterators of plain values; no Qt, so that any thread may drive them.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.detection import Detection, detect
from desktop.document import BilingualDocument, Document, ParagraphPair
from desktop.reading import bilingual, read_clipboard_html, read_text
from desktop.reading.isolated import read_isolated
from desktop.translation import Translated, UnknownLanguageError, assemble, translate
from desktop.window.notebook import fingerprint
from models.engine import Engine, LanguagePair, ModelInfo


@dataclass(frozen=True, slots=True)
class Request:
    """What the reader wants to see translated.

    Attributes:
        path: The file, or None where `text` is given.
        text: The text itself, from the clipboard.
        html: The same text with its mark-up, where the clipboard has it, or "".
        target: ISO 639-1 code of the language to translate into.
        language: Language of the text as the reader says, which wins; "" to have it detected.
    """

    path: Path | None = None
    text: str = ""
    html: str = ""
    target: str = "en"
    language: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """The document is read and its language known.

    Attributes:
        document: With its language filled in.
        detection: What was detected, or None where the reader or the file said it.
        key: The document's fingerprint.
        target: ISO 639-1 code of the language of its translation.
        chosen: Whether the reader said which language it is in.
    """

    document: Document
    detection: Detection | None
    key: str = ""
    target: str = "en"
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Started:
    """The model is loaded; translations follow."""

    model: ModelInfo


@dataclass(frozen=True, slots=True)
class Finished:
    """Every paragraph is translated."""

    bilingual: BilingualDocument


Step = Opened | Started | Translated | Finished


class Engines:
    """The engine used last, kept for the next article; for one thread at a time."""

    def __init__(self, load: Callable[[LanguagePair], Engine]) -> None:
        """Load with `load`, which raises ModelError where no model translates a pair."""
        self._load = load
        self._engine: Engine | None = None
        self._pair: LanguagePair | None = None

    def get(self, pair: LanguagePair) -> Engine:
        """Return an engine that translates a pair of languages.

        Raises:
            ModelError: There is none, or it is broken.
        """
        if self._engine is None or self._pair != pair:
            self.close()
            self._engine = self._load(pair)
            self._pair = pair
        return self._engine

    def close(self) -> None:
        """Free the model."""
        if self._engine is not None:
            self._engine.close()
        self._engine = None
        self._pair = None


def open_article(request: Request, engines: Engines, wanted: Callable[[], int]) -> Iterator[Step]:
    """Read, detect, load and translate; yield every step as it is done.

    A file that holds a translation already is shown with it.

    Args:
        request: What to open.
        engines: Where the engine comes from.
        wanted: Gives the first paragraph on the screen.

    Raises:
        SynopseError: The file cannot be read, or its language is unknown or needs no translation.
        ModelError: No model translates the language, or the model failed.
    """
    if request.path is not None and request.path.suffix.lower() in bilingual.suffixes():
        yield from _open_finished(request.path)
        return
    document = _read(request)
    detection = None if request.language else detect(document)
    language = request.language or (detection.language if detection else "") or document.language
    document = replace(document, language=language)
    key = fingerprint(document)
    yield Opened(document, detection, key, request.target, chosen=bool(request.language))
    _refuse_untranslatable(language, request.target)
    yield from translate_rest(document, {}, request.target, engines, wanted)


def _read(request: Request) -> Document:
    if request.path is not None:
        return read_isolated(request.path)
    return read_clipboard_html(request.html) if request.html else read_text(request.text)


def _open_finished(path: Path) -> Iterator[Step]:
    """Open a file that holds a text beside its translation."""
    finished = bilingual.read_bilingual_file(path)
    document, target, model = finished.document, finished.target_language, finished.model
    yield Opened(document, None, fingerprint(document), target)
    pair = LanguagePair(document.language, target)
    name = f"{model.id} {model.version}".strip() or path.name
    yield Started(ModelInfo(model.id, model.version, model.sha256, pair, name))
    for index, translated in enumerate(finished.pairs):
        yield Translated(index, translated)
    yield Finished(finished)


def translate_rest(
    document: Document,
    finished: Mapping[int, ParagraphPair],
    target: str,
    engines: Engines,
    wanted: Callable[[], int],
) -> Iterator[Step]:
    """Translate the paragraphs of a document that are not translated yet.

    Args:
        document: With its language filled in.
        finished: The pairs that are there already, by the index of their paragraph.
        target: ISO 639-1 code of the language to translate into.
        engines: Where the engine comes from.
        wanted: Gives the first paragraph on the screen.

    Raises:
        ModelError: No model translates the language, or the model failed.
    """
    engine = engines.get(LanguagePair(document.language, target))
    yield Started(engine.info)
    pairs = dict(finished)
    waiting = [index for index in range(len(document.paragraphs)) if index not in pairs]
    rest = replace(document, paragraphs=tuple(document.paragraphs[index] for index in waiting))
    for step in translate(rest, engine, wanted=lambda: bisect_left(waiting, wanted())):
        index = waiting[step.index]
        pairs[index] = _renumbered(step.pair, index)
        yield Translated(index, pairs[index])
    ordered = [pairs[index] for index in range(len(document.paragraphs))]
    yield Finished(assemble(document, ordered, engine.info))


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


def _refuse_untranslatable(language: str, target: str) -> None:
    if not language:
        raise UnknownLanguageError(
            "The language of this text could not be told.",
            "Choose it in the toolbar above the page; the translation begins at once.",
        )
    if language == target:
        raise UnknownLanguageError(
            "This text is in the language of the translation already.",
            "If that is wrong, choose its language in the toolbar above the page.",
        )
