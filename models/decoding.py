# SPDX-License-Identifier: GPL-3.0-or-later
"""Run parts of sentences through a CTranslate2 model, and again where the result is not sound."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from models import addresses, hints, loops, numerals, prompting, quotes, ranking
from models.alternatives import MOST, wording
from models.attempts import Attempt, Job, Reading, Rival, Search
from models.attention import link
from models.engine import LanguagePair
from models.errors import BrokenModelError
from models.judging import Judge
from models.lexicon import Lexicon
from models.loops import Fault
from models.mending import beginning, exchange, pieces
from models.names import respell
from models.pieces import owners
from models.sentence import Rendered
from models.spacing import close_up
from models.tokens import Tokenizer
from models.translator import Found, Pending, Translator
from models.words import Span

BATCH_TOKENS = 2048
"""Most tokens that one worker decodes at once; more is slower and takes hundreds of megabytes."""


class Decoder:
    """A model with its tokeniser, set to search in one way."""

    def __init__(
        self,
        translator: Translator,
        tokenizer: Tokenizer,
        search: Search,
        languages: LanguagePair,
        prefix: str = "",
        *,
        lexicon: Lexicon | None = None,
    ) -> None:
        """Take over a translator.

        Args:
            translator: The model; freed by `close`.
            tokenizer: What the model was trained with.
            search: How to search.
            languages: From which language into which one.
            prefix: Token that every translation begins with, or "".
            lexicon: How words are usually translated, where it is known.
        """
        self.tokenizer = tokenizer
        self._translator = translator
        self._search = search
        self._languages = languages
        self._prefix = [prefix] if prefix else []
        self._lexicon = lexicon
        self._judge = Judge(search, tokenizer, lexicon, len(self._prefix))
        self._running: list[Pending] = []

    def start(self, attempts: Mapping[int, Attempt]) -> list[Job]:
        """Hand parts of sentences to the workers.

        Args:
            attempts: What to translate, under the numbers of the parts.
        """
        self._running = [pending for pending in self._running if not pending.done()]
        jobs: list[Job] = []
        kinds = {(attempt.strict, attempt.rival is not None) for attempt in attempts.values()}
        for strict, asked in sorted(kinds):
            chosen = {
                i: attempt
                for i, attempt in attempts.items()
                if (attempt.strict, attempt.rival is not None) == (strict, asked)
            }
            beam = self._search.narrow if asked else self._search.beam_size
            jobs += self._started(chosen, beam, strict=strict)
        return jobs

    def _started(self, attempts: Mapping[int, Attempt], beam: int, *, strict: bool) -> list[Job]:
        encoded = [self._encode(attempt.text) for attempt in attempts.values()]
        beginnings = [[*self._prefix, *attempt.begun] for attempt in attempts.values()]
        told = [
            self._hinted(attempt.text, *one)
            for attempt, one in zip(attempts.values(), encoded, strict=True)
        ]
        results = self._translate([tokens for tokens, _ in told], beginnings, beam, strict=strict)
        self._running += results
        return [
            Job(place, attempt, tokens, owned, pending)
            for (place, attempt), (tokens, _), (_, owned), pending in zip(
                attempts.items(), encoded, told, results, strict=True
            )
        ]

    def _hinted(
        self, text: str, tokens: list[str], spans: list[Span]
    ) -> tuple[list[str], list[int | None]]:
        """Return what the model reads and the words that own it."""
        owned = owners(text, spans)
        if not self._search.hints or self._lexicon is None:
            return tokens, owned
        told = hints.told(text, spans, self._lexicon)
        return hints.insert(tokens, spans, owned, told, self.tokenizer)

    def _encode(self, text: str) -> tuple[list[str], list[Span]]:
        german = self._languages.source == "de"
        return self.tokenizer.encode(numerals.grouped(text) if german else text)

    def _translate(
        self, tokens: list[list[str]], beginnings: list[list[str]], beam: int, *, strict: bool
    ) -> list[Pending]:
        return self._translator.translate_batch(
            tokens,
            beginnings if any(beginnings) else None,
            asynchronous=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            beam_size=beam,
            length_penalty=self._search.length_penalty,
            max_input_length=0,
            max_decoding_length=2 * max(len(part) for part in tokens) + 24,
            return_scores=True,
            return_attention=True,
            replace_unknowns=True,
            num_hypotheses=beam,
            no_repeat_ngram_size=3 if strict else 0,
            repetition_penalty=1.2 if strict else 1.0,
        )

    def collect(self, job: Job) -> Rendered | Attempt:
        """Wait for the result of a job; it may be that it has to be attempted again.

        Raises:
            BrokenModelError: The model cannot translate.
        """
        try:
            result = Found(job.pending.result())
        except (RuntimeError, ValueError) as error:
            title = "The translation model failed while translating."
            raise BrokenModelError(title, "Install it again, or choose another model.") from error
        readings: list[Reading] = []
        flawed: Rendered | None = None
        waiting = self._read_all(job, result)
        for reading in waiting:
            if reading.fault is None and not reading.lost:
                if not _flawed(job.text, reading.rendered):
                    return self._prompted(job, reading, waiting)
                flawed = flawed or reading.rendered
            readings.append(reading)
        if job.attempt.rival is not None:
            return self._ask(job, job.attempt.rival)
        if flawed is not None:
            return self._shorter(job, flawed)
        sound = [reading for reading in readings if reading.fault is None]
        return self._with_numbers(job, sound) if sound else self._sound(job, readings)

    def _read_all(self, job: Job, result: Found) -> Iterator[Reading]:
        """Yield the hypotheses as text, the best first."""
        ranks = self._judge.ranks(job, result)
        for place in ranking.order(ranks):
            yield self._read(job, result, place, ranks[place])

    def _others(self, job: Job, best: Rendered, waiting: Iterator[Reading]) -> tuple[Rendered, ...]:
        """Return what is as sound as the best hypothesis and says it in other words."""
        found: dict[tuple[str, ...], Rendered] = {wording(best.text): best}
        while len(found) <= MOST and (reading := next(waiting, None)) is not None:
            if reading.fault or reading.lost or _flawed(job.text, reading.rendered):
                continue
            other = self._finished(job, reading.rendered)
            found.setdefault(wording(other.text), other)
        return tuple(found.values())[1:]

    def _prompted(
        self, job: Job, reading: Reading, waiting: Iterator[Reading]
    ) -> Rendered | Attempt:
        """Take a translation, or ask for a word that the lexicon knows and it does not tell."""
        rival = job.attempt.rival
        if rival is None:
            best = self._finished(job, reading.rendered)
            best = replace(best, others=self._others(job, best, waiting))
            return self._ask(job, Rival(reading, best, frozenset()))
        if reading.rank > rival.reading.rank:
            others = (replace(rival.rendered, others=()), *rival.rendered.others)[:MOST]
            best = replace(self._finished(job, reading.rendered), others=others)
            rival = Rival(reading, best, rival.asked)
        return self._ask(job, rival)

    def _ask(self, job: Job, rival: Rival) -> Rendered | Attempt:
        if job.attempt.best is not None or len(rival.asked) >= self._search.prompts:
            return rival.rendered
        text, words = rival.reading.rendered.text, self._judge.expected(job.text)
        for word in prompting.choose(words, text, rival.asked, job.owners):
            begun = prompting.begin(job.text, word, rival.reading, self.tokenizer)
            if begun is not None:
                asked = rival.asked | {word.span.start}
                awaited = replace(rival, asked=asked, forced=begun[1])
                return replace(job.attempt, begun=tuple(begun[0]), rival=awaited)
        return rival.rendered

    def _sound(self, job: Job, readings: Sequence[Reading]) -> Rendered | Attempt:
        """Ask again for a part of which there is no sound translation, or show what there is."""
        if job.attempt.best is not None:
            return job.attempt.best
        return _doubtful(job, readings) if job.attempt.strict else Attempt(job.text, strict=True)

    def _shorter(self, job: Job, flawed: Rendered) -> Rendered | Attempt:
        """Take a translation that has no sound rival, but ask once more where it is too long."""
        attempt, best = job.attempt, self._finished(job, flawed)
        if attempt.begun or not loops.rambles(job.text, flawed.text):
            return best
        if attempt.strict:
            return attempt.best or replace(best, doubtful=True)
        return Attempt(job.text, strict=True, best=replace(best, doubtful=True), tries=0)

    def _with_numbers(self, job: Job, sound: Sequence[Reading]) -> Rendered | Attempt:
        """Put lost numbers back; the reader must know where that does not help."""
        for reading in sound:
            text = exchange(
                job.text, reading.rendered.text, reading.rendered.links, self._languages
            )
            if text is not None:
                return self._finished(job, replace(reading.rendered, text=text))
        fewest = min(sound, key=lambda reading: len(reading.lost))
        best = job.attempt.best or replace(self._finished(job, sound[0].rendered), doubtful=True)
        begun = self._beginning(job, fewest)
        if job.attempt.tries == 0 or begun is None or begun == job.attempt.begun:
            return best
        tries = job.attempt.tries - 1
        return replace(job.attempt, begun=begun, best=best, tries=tries)

    def _finished(self, job: Job, rendered: Rendered) -> Rendered:
        """Mend the names, and mark what is unlikely or was written around a lost number."""
        text = respell(
            job.text, rendered.text, rendered.links, self._judge.known, self._judge.usual
        )
        put_back = bool(job.attempt.begun) and job.attempt.rival is None
        unsure = put_back or rendered.score < self._search.least
        doubtful = unsure or addresses.lost(job.text, text)
        return replace(rendered, text=text, doubtful=doubtful)

    def _beginning(self, job: Job, reading: Reading) -> tuple[str, ...] | None:
        """Return the tokens up to and with the first lost number whose place is known."""
        for numeral in reading.lost:
            start = beginning(
                job.text, numeral.start, reading.links, reading.owners, reading.tokens
            )
            if start is not None:
                return (*start, *pieces(numeral, self._languages, self.tokenizer))
        return None

    def _read(self, job: Job, result: Found, place: int, rank: float) -> Reading:
        """Turn a hypothesis into text and links, and name what is wrong with it."""
        tokens, attention = result.hypotheses[place], result.attention[place]
        if self._prefix and tokens[:1] == self._prefix:
            tokens, attention = tokens[1:], attention[1:]
        text, spans = self.tokenizer.decode(tokens)
        owned = owners(text, spans)
        raw = link(attention, job.owners, owned)
        text, links = close_up(text, raw, english=self._languages.target == "en")
        text, links = addresses.restore(job.text, text, links)
        score = self._judge.score(job, result, place)
        fault = loops.fault(job.text, text, len(job.tokens), len(tokens))
        lost = numerals.missing(job.text, text, self._languages.target)
        rendered = Rendered(text, len(tokens) + 1, score, tuple(links))
        return Reading(rendered, fault, lost, tokens, owned, raw, rank)

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


def _flawed(source: str, rendered: Rendered) -> bool:
    """Say whether a translation that will do has something that another one may not have."""
    if loops.stutters(source, rendered.text) or loops.rambles(source, rendered.text):
        return True
    return not quotes.kept(source, rendered.text, rendered.links)


def _doubtful(job: Job, readings: Sequence[Reading]) -> Rendered:
    """Choose what to show of a part that could not be mended: never nothing, no endless loop."""
    for reading in readings:
        if reading.fault in {Fault.COPY, Fault.SHORT}:
            return replace(reading.rendered, doubtful=True)
    best = readings[0].rendered
    return Rendered(job.text, best.tokens, best.score, doubtful=True)
