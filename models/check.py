# SPDX-License-Identifier: GPL-3.0-or-later
"""A quick check of what a package is worth: a handful of our own sentences, translated and judged.

Ten sentences cannot rank two good models. They tell a good one from a bad one, and a bad one from
one that is broken.
"""

import json
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from models import loops, numerals
from models.chrf import chrf
from models.engine import LanguagePair
from models.errors import ModelError
from models.helper import HelperEngine
from models.helper_process import HelperDiedError, Helpers
from models.packages import Package
from models.route import Chain
from models.stop import Stop


class Flaw(StrEnum):
    """What is wrong with a translated sentence."""

    EMPTY = "empty"
    LOOP = "loop"
    UNTRANSLATED = "untranslated"
    TOO_LONG = "too long"
    TOO_SHORT = "too short"
    NUMBERS_LOST = "numbers lost"


_FLAWS = {
    loops.Fault.EMPTY: Flaw.EMPTY,
    loops.Fault.LOOP: Flaw.LOOP,
    loops.Fault.COPY: Flaw.UNTRANSLATED,
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence to try a package on.

    Attributes:
        source: The sentence.
        reference: How we would translate it, or "" where we cannot.
    """

    source: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Probe:
    """A sentence that a package has translated.

    Attributes:
        sentence: The sentence.
        text: Its translation.
        flaws: What is wrong with it, as far as a program can tell.
    """

    sentence: Sentence
    text: str
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a check.

    Attributes:
        probes: The sentences.
        loading: Seconds that loading took.
        translating: Seconds that all sentences took.
        chrf: Agreement with our own translations, 0 to 100, or None where we have none.
    """

    probes: tuple[Probe, ...]
    loading: float
    translating: float
    chrf: float | None

    @property
    def flawed(self) -> tuple[Probe, ...]:
        """The sentences with flaws."""
        return tuple(probe for probe in self.probes if probe.flaws)


def sentences(path: Path, pair: LanguagePair) -> list[Sentence]:
    """Read the sentences for a pair; none where we do not write the source language.

    Args:
        path: `check.json` of the resources: the same sentences in several languages.
        pair: The languages.
    """
    rows = json.loads(path.read_text(encoding="utf-8"))["sentences"]
    return [
        Sentence(row[pair.source], row.get(pair.target, "")) for row in rows if pair.source in row
    ]


def check(
    chosen: Package | Chain,
    tried: Sequence[Sentence],
    stop: Stop | None = None,
    helpers: Helpers | None = None,
) -> Generator[Probe, None, Report]:
    """Translate sentences one by one, and yield each as it is done.

    Args:
        chosen: A package or a chain.
        tried: The sentences.
        stop: Ends it at once, even while the model is loaded.
        helpers: Where the helper comes from; for nobody else.

    Returns:
        The report.

    Raises:
        ModelError: There are no sentences, or the package cannot be used.
        StoppedError: It was asked to stop.
    """
    if not tried:
        title = "There are no sentences of this language to check a package with."
        raise ModelError(title, "Judge it by an article of your own.")
    stop, helpers = stop or Stop(), helpers or Helpers()
    try:
        with stop.does(helpers.kill):
            return (yield from _checked(chosen, tried, helpers))
    except (ModelError, HelperDiedError):
        stop.check()
        raise


def _checked(
    chosen: Package | Chain, tried: Sequence[Sentence], helpers: Helpers
) -> Generator[Probe, None, Report]:
    begun = time.monotonic()
    engine = HelperEngine(chosen, helpers)
    loaded = time.monotonic()
    probes: list[Probe] = []
    try:
        for sentence in tried:
            text = engine.submit([sentence.source]).result()[0].text
            probes.append(Probe(sentence, text, flaws(sentence, text)))
            yield probes[-1]
    finally:
        engine.close()
    pairs = [(probe.text, probe.sentence.reference) for probe in probes if probe.sentence.reference]
    score = chrf(pairs) if pairs else None
    return Report(tuple(probes), loaded - begun, time.monotonic() - loaded, score)


def flaws(sentence: Sentence, text: str) -> tuple[Flaw, ...]:
    """Name what a program can see to be wrong with a translation."""
    found: list[Flaw] = []
    # Without the tokens of a model its length says nothing; the reference says it better.
    fault = loops.fault(sentence.source, text, 1, 1)
    if fault in _FLAWS:
        found.append(_FLAWS[fault])
    elif sentence.reference and len(text) > 2 * len(sentence.reference) + 20:
        found.append(Flaw.TOO_LONG)
    elif sentence.reference and len(text) < 0.4 * len(sentence.reference):
        found.append(Flaw.TOO_SHORT)
    if numerals.missing(sentence.source, text) and Flaw.EMPTY not in found:
        found.append(Flaw.NUMBERS_LOST)
    return tuple(found)
