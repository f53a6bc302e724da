# SPDX-License-Identifier: GPL-3.0-or-later
"""Run sentences through a loaded CTranslate2 model, and again where the result is not sound.

The translator is handed in; only `models.argos` knows where it comes from.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

from models import loops
from models.attention import link
from models.engine import ModelInfo, Translation
from models.errors import BrokenModelError
from models.pieces import owners
from models.sentence import Prepared, Rendered, finish, keep, prepare
from models.tokens import Tokenizer

LONGEST = 200
"""Most source tokens of a part: models are trained on shorter ones and forget the rest."""

BATCH_TOKENS = 2048
"""Most tokens that one worker decodes at once; more is slower and takes hundreds of megabytes."""


class Result(Protocol):
    """As much of `ctranslate2.TranslationResult` as is needed here: a list item a hypothesis."""

    hypotheses: list[list[str]]
    scores: list[float]
    attention: list[list[list[float]]]


class Pending(Protocol):
    """As much of `ctranslate2.AsyncTranslationResult` as is needed here."""

    def done(self) -> bool:
        """Say whether the result is there."""
        ...

    def result(self) -> Result:
        """Wait for the result."""
        ...


class Translator(Protocol):
    """As much of `ctranslate2.Translator` as is needed here."""

    def translate_batch(
        self,
        source: list[list[str]],
        target_prefix: list[list[str]] | None = None,
        **options: bool | float | str,
    ) -> list[Pending]:
        """Begin to translate tokens."""
        ...

    def unload_model(self) -> None:
        """Free the weights."""
        ...


@dataclass(frozen=True, slots=True)
class Search:
    """How translations are searched for.

    Attributes:
        beam_size: Hypotheses that are followed at the same time.
        length_penalty: Exponent of the length that scores are divided by.
    """

    beam_size: int = 4
    length_penalty: float = 1.0


@dataclass(frozen=True, slots=True)
class Job:
    """A part in the works.

    Attributes:
        place: Number of the part among all parts of its batch.
        text: The part.
        tokens: Its tokens.
        owners: The word that owns each token.
        pending: Its translation.
        longest: Tokens at which its translation is cut off.
        again: Whether this is the second try.
    """

    place: int
    text: str
    tokens: list[str]
    owners: list[int | None]
    pending: Pending
    longest: int
    again: bool


class CTranslateEngine:
    """A loaded model; an `Engine`."""

    def __init__(
        self,
        translator: Translator,
        tokenizer: Tokenizer,
        info: ModelInfo,
        workers: int,
        *,
        prefix: str = "",
        search: Search | None = None,
    ) -> None:
        """Take over a translator.

        Args:
            translator: The model; freed by `close`.
            tokenizer: What the model was trained with.
            info: What the model is.
            workers: How many batches the translator works on at the same time.
            prefix: Token that every translation begins with, or "".
            search: How to search.
        """
        self._translator = translator
        self._tokenizer = tokenizer
        self._info = info
        self._workers = workers
        self._prefix = prefix
        self._search = search or Search()
        self._running: list[Pending] = []

    @property
    def info(self) -> ModelInfo:
        """What this model is."""
        return self._info

    @property
    def workers(self) -> int:
        """How many batches are translated at the same time."""
        return self._workers

    def length(self, sentence: str) -> int:
        """Count the tokens of a sentence."""
        return len(self._tokenizer.encode(sentence)[0])

    def submit(self, sentences: Sequence[str]) -> "SentenceBatch":
        """Begin to translate sentences as one batch; returns at once."""
        prepared = [prepare(sentence, self._tokenizer, LONGEST) for sentence in sentences]
        return SentenceBatch(self, prepared)

    def close(self) -> None:
        """Wait for what was submitted and free the model.

        A translation that is still running when the interpreter ends would crash it.
        """
        for pending in self._running:
            _wait(pending)
        self._running.clear()
        self._translator.unload_model()

    def start(self, parts: Mapping[int, str], *, again: bool = False) -> list[Job]:
        """Hand parts of sentences to the workers.

        Args:
            parts: What to translate, under the numbers of the parts.
            again: Whether to search wider and to forbid repetition, because the first result was
                not sound.
        """
        if not parts:
            return []
        encoded = [self._tokenizer.encode(text) for text in parts.values()]
        longest = 2 * max(len(tokens) for tokens, _ in encoded) + 24
        results = self._translate([tokens for tokens, _ in encoded], longest, again=again)
        self._running = [pending for pending in self._running if not pending.done()] + results
        return [
            Job(place, text, tokens, owners(text, spans), pending, longest, again)
            for (place, text), (tokens, spans), pending in zip(
                parts.items(), encoded, results, strict=True
            )
        ]

    def _translate(self, tokens: list[list[str]], longest: int, *, again: bool) -> list[Pending]:
        return self._translator.translate_batch(
            tokens,
            [[self._prefix]] * len(tokens) if self._prefix else None,
            asynchronous=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            beam_size=self._search.beam_size,
            length_penalty=self._search.length_penalty,
            max_input_length=0,
            max_decoding_length=longest,
            return_scores=True,
            return_attention=True,
            replace_unknowns=True,
            num_hypotheses=self._search.beam_size if again else 1,
            no_repeat_ngram_size=3 if again else 0,
            repetition_penalty=1.2 if again else 1.0,
        )

    def collect(self, job: Job) -> Rendered | None:
        """Wait for the result of a job; None when it must be decoded again."""
        try:
            result = job.pending.result()
        except (RuntimeError, ValueError) as error:
            title = f"The model {self._info.name} failed while translating."
            raise BrokenModelError(title, "Install it again, or choose another model.") from error
        readings = [self._read(job, result, place) for place in range(len(result.hypotheses))]
        sound = next((reading for reading, is_sound in readings if is_sound), None)
        if sound is not None or not job.again:
            return sound
        return _doubtful(job, [reading for reading, _ in readings])

    def _read(self, job: Job, result: Result, place: int) -> tuple[Rendered, bool]:
        """Turn a hypothesis into text and links, and say whether it is sound."""
        tokens, attention = result.hypotheses[place], result.attention[place]
        finished = len(tokens) < job.longest
        if self._prefix and tokens[:1] == [self._prefix]:
            tokens, attention = tokens[1:], attention[1:]
        text, spans = self._tokenizer.decode(tokens)
        links = link(attention, job.owners, owners(text, spans))
        size = len(tokens) + 1
        score = result.scores[place] * size ** (self._search.length_penalty - 1)
        sound = finished and loops.fault(job.text, text) is None
        return Rendered(text, size, score, tuple(links)), sound

    def restored(self, prepared: Prepared, rendered: Sequence[Rendered]) -> Translation:
        """Put the parts of a sentence together."""
        return finish(prepared, rendered, self._info.pair.target)


class SentenceBatch:
    """Sentences that an engine is working on; a `Batch`."""

    def __init__(self, engine: CTranslateEngine, sentences: Sequence[Prepared]) -> None:
        """Begin to translate the parts of sentences."""
        self._engine = engine
        self._sentences = sentences
        parts = [part for sentence in sentences for part in sentence.parts]
        self._rendered = {i: keep(part) for i, part in enumerate(parts) if part.kept}
        self._open = engine.start({i: part.text for i, part in enumerate(parts) if not part.kept})

    def done(self) -> bool:
        """Say whether `result` would return at once; begins what has to be decoded again."""
        while self._open and all(job.pending.done() for job in self._open):
            try:
                self._collect()
            except BrokenModelError:
                return True  # The result raises it again.
        return not self._open

    def result(self) -> list[Translation]:
        """Wait for the translations, in the order submitted.

        Raises:
            BrokenModelError: The model cannot translate.
        """
        while self._open:
            self._collect()
        rendered = [self._rendered[i] for i in sorted(self._rendered)]
        ends = accumulate(len(sentence.parts) for sentence in self._sentences)
        return [
            self._engine.restored(sentence, rendered[end - len(sentence.parts) : end])
            for sentence, end in zip(self._sentences, ends, strict=True)
        ]

    def _collect(self) -> None:
        unsound: dict[int, str] = {}
        for job in self._open:
            rendered = self._engine.collect(job)
            if rendered is None:
                unsound[job.place] = job.text
            else:
                self._rendered[job.place] = rendered
        self._open = self._engine.start(unsound, again=True)


def _wait(pending: Pending) -> None:
    try:
        pending.result()
    except (RuntimeError, ValueError):
        return  # Whoever collects this batch is told; here only its end matters.


def _doubtful(job: Job, readings: Sequence[Rendered]) -> Rendered:
    """Choose what to show of a part that could not be mended: never nothing, no endless loop."""
    for reading in readings:
        if loops.fault(job.text, reading.text) in {None, loops.Fault.COPY}:
            return Rendered(reading.text, reading.tokens, reading.score, reading.links, True)
    reading = readings[0]
    return Rendered(job.text, reading.tokens, reading.score, (), doubtful=True)
