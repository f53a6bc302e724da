# SPDX-License-Identifier: GPL-3.0-or-later
"""A loaded model as the rest of the program sees it: sentences in, translations out."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from models.attempts import Attempt
from models.decoding import Decoder
from models.engine import LanguagePair, ModelInfo, Translation
from models.errors import BrokenModelError
from models.polling import until
from models.sentence import Prepared, finish, keep, prepare

LONGEST = 80
"""Most source tokens of a part. Models saw few longer sentences and leave out much of them."""


class LoadedEngine:
    """A loaded model; an `Engine`.

    Attributes:
        info: What this model is.
        workers: How many batches are translated at the same time.
    """

    def __init__(self, decoder: Decoder, info: ModelInfo, workers: int) -> None:
        """Take over a decoder.

        Args:
            decoder: The model; freed by `close`.
            info: What the model is.
            workers: How many batches it works on at the same time.
        """
        self._decoder = decoder
        self.info: Final = info
        self.workers: Final = workers

    @property
    def restarts(self) -> int:
        """A crash here is the end of the process."""
        return 0

    def submit(self, sentences: Sequence[str]) -> "SentenceBatch":
        """Begin to translate sentences as one batch; returns at once."""
        prepared = [prepare(s, self._decoder.tokenizer, LONGEST) for s in sentences]
        return SentenceBatch(self._decoder, prepared, self.info.pair)

    def close(self) -> None:
        """Wait for what was submitted and free the model."""
        self._decoder.close()


class SentenceBatch:
    """Sentences that an engine is working on; a `Batch`."""

    def __init__(
        self, decoder: Decoder, sentences: Sequence[Prepared], languages: LanguagePair
    ) -> None:
        """Begin to translate the parts of sentences."""
        self._decoder = decoder
        self._sentences = sentences
        self._languages = languages
        parts = [part for sentence in sentences for part in sentence.parts]
        self._rendered = {i: keep(part) for i, part in enumerate(parts) if part.kept}
        self._open = decoder.start(
            {i: Attempt(part.text) for i, part in enumerate(parts) if not part.kept}
        )

    def done(self) -> bool:
        """Say whether `result` would return at once; begins what has to be decoded again."""
        while self._open and all(job.pending.done() for job in self._open):
            try:
                self._collect()
            except BrokenModelError:
                return True  # The result raises it again.
        return not self._open

    def wait(self, seconds: float) -> bool:
        """Wait, but no longer than that; say whether `result` would return at once."""
        return until(self.done, seconds)

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
            finish(sentence, rendered[end - len(sentence.parts) : end], self._languages)
            for sentence, end in zip(self._sentences, ends, strict=True)
        ]

    def _collect(self) -> None:
        again: dict[int, Attempt] = {}
        for job in self._open:
            found = self._decoder.collect(job)
            if isinstance(found, Attempt):
                again[job.place] = found
            else:
                self._rendered[job.place] = found
        self._open = self._decoder.start(again)
