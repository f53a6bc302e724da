# SPDX-License-Identifier: GPL-3.0-or-later
"""Two models in a row, where no model translates a pair directly: German to English to French.

What is lost on the way is lost twice, so a chain is never chosen where a direct model is installed,
and it always says the language between.
"""

import hashlib
from collections.abc import Iterable, Sequence

from models.engine import Batch, Engine, LanguagePair, Link, ModelInfo, Translation
from models.errors import ModelError
from models.polling import until

_WEAK = 0.5
"""A link of less than this share of the strongest one to the same word is left out."""


class PivotEngine:
    """Two loaded models in a row; an `Engine`."""

    def __init__(self, first: Engine, second: Engine) -> None:
        """Take over two engines that meet in one language.

        Args:
            first: Translates from the source language; freed by `close`.
            second: Translates into the target language; freed by `close`.
        """
        self._first = first
        self._second = second

    @property
    def info(self) -> ModelInfo:
        """What the two models are, as one."""
        first, second = self._first.info, self._second.info
        return ModelInfo(
            id=f"{first.id}+{second.id}",
            version=f"{first.version}+{second.version}",
            sha256=hashlib.sha256(f"{first.sha256}+{second.sha256}".encode()).hexdigest(),
            pair=LanguagePair(first.pair.source, second.pair.target),
            name=f"{first.name} + {second.name}",
            via=first.pair.target,
        )

    @property
    def workers(self) -> int:
        """How many batches are translated at the same time."""
        return min(self._first.workers, self._second.workers)

    @property
    def restarts(self) -> int:
        """How often either engine crashed and began anew."""
        return self._first.restarts + self._second.restarts

    def submit(self, sentences: Sequence[str]) -> "PivotBatch":
        """Begin to translate sentences as one batch; returns at once."""
        return PivotBatch(self._first.submit(sentences), self._second)

    def close(self) -> None:
        """Wait for what was submitted and free both models."""
        try:
            self._first.close()
        finally:
            self._second.close()


class PivotBatch:
    """Sentences on their way through two models; a `Batch`."""

    def __init__(self, batch: Batch, second: Engine) -> None:
        """Follow a batch of the first engine into the second."""
        self._batch = batch
        self._engine = second
        self._middle: list[Translation] = []
        self._next: Batch | None = None

    def done(self) -> bool:
        """Say whether `result` would return at once; hands on what the first model has done."""
        if self._next is None:
            if not self._batch.done():
                return False
            try:
                self._hand_on()
            except ModelError:
                return True  # The result raises it again.
        return self._next is not None and self._next.done()

    def wait(self, seconds: float) -> bool:
        """Wait, but no longer than that; say whether `result` would return at once."""
        return until(self.done, seconds)

    def result(self) -> list[Translation]:
        """Wait for the translations, in the order submitted.

        Raises:
            ModelError: One of the models cannot translate.
        """
        last = self._next or self._hand_on()
        return [compose(*pair) for pair in zip(self._middle, last.result(), strict=True)]

    def _hand_on(self) -> Batch:
        self._middle = self._batch.result()
        self._next = self._engine.submit([translation.text for translation in self._middle])
        return self._next


def compose(first: Translation, second: Translation) -> Translation:
    """Join a translation and the translation of its text.

    The score is the sum of both: the logarithm of the chance that both steps are right, per token.
    """
    return Translation(
        text=second.text,
        score=first.score + second.score,
        links=_through(first.links, second.links),
        doubtful=first.doubtful or second.doubtful,
        middle=first.text,
        alternatives=second.alternatives,
    )


def _through(first: Iterable[Link], second: Sequence[Link]) -> tuple[Link, ...]:
    """Follow every link through the words between; the strongest way counts."""
    best: dict[tuple[int, int, int, int], float] = {}
    for one in first:
        for two in second:
            if one.target_start < two.source_end and two.source_start < one.target_end:
                ends = (one.source_start, one.source_end, two.target_start, two.target_end)
                best[ends] = max(best.get(ends, 0.0), one.weight * two.weight)
    strongest: dict[int, float] = {}
    for (_, _, target, _), weight in best.items():
        strongest[target] = max(strongest.get(target, 0.0), weight)
    found = [
        Link(*ends, round(weight, 4))
        for ends, weight in best.items()
        if round(weight, 4) > 0 and weight >= _WEAK * strongest[ends[2]]
    ]
    return tuple(sorted(found, key=lambda link: (link.target_start, link.source_start)))
