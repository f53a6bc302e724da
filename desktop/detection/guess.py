# SPDX-License-Identifier: GPL-3.0-or-later
"""One guess at the language of one piece of text: langdetect, made repeatable and thread-safe."""

import threading
from collections.abc import Sequence
from typing import NamedTuple

from langdetect import DetectorFactory, LangDetectException, detector_factory

_loading = threading.Lock()


class Guess(NamedTuple):
    """A language as ISO 639-1 code, "" where there is none, and langdetect's probability."""

    language: str
    probability: float


NO_GUESS = Guess("", 0.0)


def guess(text: str, likely: Sequence[str]) -> Guess:
    """Guess the language of text among the likely ones.

    The same text gives the same guess every time and in every thread. The probability is badly
    calibrated: a wrong guess of a few words often has 0.99.

    Args:
        text: Of which langdetect looks at the first 10,000 letters.
        likely: ISO 639-1 codes; those that langdetect has no profile of are passed over.
    """
    detector = _factory().create()
    known = set(detector.langlist)
    prior = {profile: 1.0 for code in likely if (profile := _profile(code)) in known}
    if not prior:
        return NO_GUESS
    detector.set_prior_map(prior)
    detector.append(text)
    try:
        best = detector.get_probabilities()
    except LangDetectException:  # Nothing but digits, marks or an address.
        return NO_GUESS
    return Guess(best[0].lang.partition("-")[0], best[0].prob) if best else NO_GUESS


def _profile(code: str) -> str:
    return "zh-cn" if code == "zh" else code


def _factory() -> DetectorFactory:
    """Return langdetect's factory, whose 55 profiles take 0.4 s to load, once in a process."""
    with _loading:  # init_factory publishes the factory before it has loaded the profiles.
        detector_factory.init_factory()
        factory = detector_factory._factory  # noqa: SLF001 - there is no public way to it.
        factory.seed = 0
        return factory
