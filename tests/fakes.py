# SPDX-License-Identifier: GPL-3.0-or-later
"""Engines for tests that are not about translation quality."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import inf

from models.engine import LanguagePair, Link, ModelInfo, Translation
from models.errors import ModelError
from models.polling import until

INFO = ModelInfo("fake-de_en", "1.0", "0" * 64, LanguagePair("de", "en"), "Fake engine")


def upper(sentence: str) -> Translation:
    """Translate into capitals, with a link for each word that keeps its length."""
    text = sentence.upper()
    links: list[Link] = []
    position = 0
    if len(text) == len(sentence):
        for word in sentence.split(" "):
            if word:
                links.append(
                    Link(position, position + len(word), position, position + len(word), 0.9)
                )
            position += len(word) + 1
    return Translation(text, -0.1 * len(sentence.split()), tuple(links))


@dataclass
class FakeBatch:
    """A batch that is ready after a while and when nobody holds it any more, or fails."""

    sentences: Sequence[str]
    ready_at: float = 0.0
    error: ModelError | None = None
    held: Callable[[], bool] = lambda: False

    def done(self) -> bool:
        return time.monotonic() >= self.ready_at and not self.held()

    def wait(self, seconds: float) -> bool:
        return until(self.done, seconds)

    def result(self) -> list[Translation]:
        until(self.done, inf)
        if self.error is not None:
            raise self.error
        return [upper(sentence) for sentence in self.sentences]


@dataclass
class UpperEngine:
    """Translate into capitals; keeps what was submitted.

    It fails for good after some batches, or on batches with a word that breaks it. Who stops it in
    the middle has it hold what comes after some batches, until that is None again: a delay would
    be over before a busy machine comes to the stop.
    """

    delay: float = 0.0
    fail_after: int | None = None
    hold_after: int | None = None
    breaks_on: str = ""
    info: ModelInfo = INFO
    workers: int = 2
    submitted: list[list[str]] = field(default_factory=list)
    closed: bool = False
    restarts: int = 0

    def submit(self, sentences: Sequence[str]) -> FakeBatch:
        self.submitted.append(list(sentences))
        error = None
        over = self.fail_after is not None and len(self.submitted) > self.fail_after
        if over or (self.breaks_on and self.breaks_on in " ".join(sentences)):
            error = ModelError("The engine failed.", "Open the article again.")
        number = len(self.submitted)
        return FakeBatch(
            sentences, time.monotonic() + self.delay, error, lambda: self._holds(number)
        )

    def _holds(self, number: int) -> bool:
        after = self.hold_after  # Asked on another thread than the one that lets go.
        return after is not None and number > after

    def close(self) -> None:
        self.closed = True
