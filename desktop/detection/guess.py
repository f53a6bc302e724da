# SPDX-License-Identifier: GPL-3.0-or-later
"""One guess at the language of one piece of text: langdetect, made repeatable and thread-safe."""

import threading
from collections.abc import Collection
from typing import NamedTuple

from langdetect import DetectorFactory, LangDetectException, detector_factory

_loading = threading.Lock()
_UNLIKELY = 0.001


class Guess(NamedTuple):
    """A language as ISO 639-1 code, "" where there is none, and langdetect's probability."""

    language: str
    probability: float


NO_GUESS = Guess("", 0.0)


def guess(text: str, likely: Collection[str]) -> Guess:
    """Guess the language of text.

    The same text gives the same guess every time and in every thread. The probability is badly
    calibrated: a wrong guess at a few words often has 0.99.

    Args:
        text: Of which langdetect looks at the first 10,000 letters.
        likely: ISO 639-1 codes that count a thousand times as much as others before anything is
            read; that decides short texts only.
    """
    detector = _factory().create()
    detector.set_prior_map({name: _prior(name, likely) for name in detector.langlist})
    detector.append(text)
    try:
        best = detector.get_probabilities()
    except LangDetectException:  # Nothing but digits, marks or an address.
        return NO_GUESS
    return Guess(_code(best[0].lang), best[0].prob) if best else NO_GUESS


def prepare() -> None:
    """Load the profiles, so that the first guess need not wait for them; any thread may."""
    _factory()


def _prior(name: str, likely: Collection[str]) -> float:
    return 1.0 if _code(name) in likely else _UNLIKELY


def _code(name: str) -> str:
    return name.partition("-")[0]


def _factory() -> DetectorFactory:
    """Return langdetect's factory, whose 55 profiles take 0.4 s to load, once in a process."""
    with _loading:  # init_factory publishes the factory before it has loaded the profiles.
        detector_factory.init_factory()
        factory = detector_factory._factory  # noqa: SLF001 - there is no public way to it.
        factory.seed = 0
        return factory
