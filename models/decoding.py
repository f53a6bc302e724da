# SPDX-License-Identifier: GPL-3.0-or-later
"""Run parts of sentences through a CTranslate2 model, and again where the result is not sound."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from models import loops, numerals
from models.attention import link
from models.errors import BrokenModelError
from models.loops import Fault
from models.pieces import owners
from models.sentence import Rendered
from models.spacing import close_up
from models.tokens import Tokenizer
from models.translator import Pending, Result, Translator

BATCH_TOKENS = 2048
"""Most tokens that one worker decodes at once; more is slower and takes hundreds of megabytes."""


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
        again: Whether this is the second try.
    """

    place: int
    text: str
    tokens: list[str]
    owners: list[int | None]
    pending: Pending
    again: bool


class Decoder:
    """A model with its tokeniser, set to search in one way."""

    def __init__(
        self, translator: Translator, tokenizer: Tokenizer, search: Search, prefix: str = ""
    ) -> None:
        """Take over a translator.

        Args:
            translator: The model; freed by `close`.
            tokenizer: What the model was trained with.
            search: How to search.
            prefix: Token that every translation begins with, or "".
        """
        self.tokenizer = tokenizer
        self._translator = translator
        self._search = search
        self._prefix = prefix
        self._running: list[Pending] = []

    def start(self, parts: Mapping[int, str], *, again: bool = False) -> list[Job]:
        """Hand parts of sentences to the workers.

        Args:
            parts: What to translate, under the numbers of the parts.
            again: Whether to search wider and to forbid repetition, because the first result
                was not sound.
        """
        if not parts:
            return []
        encoded = [self.tokenizer.encode(text) for text in parts.values()]
        longest = 2 * max(len(tokens) for tokens, _ in encoded) + 24
        results = self._translate([tokens for tokens, _ in encoded], longest, again=again)
        self._running = [pending for pending in self._running if not pending.done()] + results
        return [
            Job(place, text, tokens, owners(text, spans), pending, again)
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
            num_hypotheses=self._search.beam_size,
            no_repeat_ngram_size=3 if again else 0,
            repetition_penalty=1.2 if again else 1.0,
        )

    def collect(self, job: Job) -> Rendered | None:
        """Wait for the result of a job; None when it must be decoded again.

        Raises:
            BrokenModelError: The model cannot translate.
        """
        try:
            result = job.pending.result()
        except (RuntimeError, ValueError) as error:
            title = "The translation model failed while translating."
            raise BrokenModelError(title, "Install it again, or choose another model.") from error
        readings: list[tuple[Rendered, Fault | None]] = []
        for place in range(len(result.hypotheses)):
            rendered, fault = self._read(job, result, place)
            if fault is None and not numerals.missing(job.text, rendered.text):
                return rendered
            readings.append((rendered, fault))
        sound = next((rendered for rendered, fault in readings if fault is None), None)
        if sound is not None:  # Every hypothesis loses a number: the reader must know.
            return replace(sound, doubtful=True)
        return _doubtful(job, readings) if job.again else None

    def _read(self, job: Job, result: Result, place: int) -> tuple[Rendered, Fault | None]:
        """Turn a hypothesis into text and links, and name what is wrong with it."""
        tokens, attention = result.hypotheses[place], result.attention[place]
        if self._prefix and tokens[:1] == [self._prefix]:
            tokens, attention = tokens[1:], attention[1:]
        text, spans = self.tokenizer.decode(tokens)
        text, links = close_up(text, link(attention, job.owners, owners(text, spans)))
        size = len(tokens) + 1
        score = result.scores[place] * size ** (self._search.length_penalty - 1)
        fault = loops.fault(job.text, text, len(job.tokens), len(tokens))
        return Rendered(text, size, score, tuple(links)), fault

    def close(self) -> None:
        """Wait for what was started and free the model.

        A translation that is still running when the interpreter ends would crash it.
        """
        for pending in self._running:
            _wait(pending)
        self._running.clear()
        self._translator.unload_model()


def _wait(pending: Pending) -> None:
    try:
        pending.result()
    except (RuntimeError, ValueError):
        return  # Whoever collects this batch is told; here only its end matters.


def _doubtful(job: Job, readings: Sequence[tuple[Rendered, Fault | None]]) -> Rendered:
    """Choose what to show of a part that could not be mended: never nothing, no endless loop."""
    for rendered, fault in readings:
        if fault in {Fault.COPY, Fault.SHORT}:
            return replace(rendered, doubtful=True)
    best, _ = readings[0]
    return Rendered(job.text, best.tokens, best.score, doubtful=True)
