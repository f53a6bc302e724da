# SPDX-License-Identifier: GPL-3.0-or-later
"""What a translation engine promises: sentences in, as many translations out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class LanguagePair(NamedTuple):
    """Source and target language as ISO 639-1 codes."""

    source: str
    target: str

    def __str__(self) -> str:
        return f"{self.source}→{self.target}"


class Link(NamedTuple):
    """A word alignment: code-point offsets in source and target, and a weight in (0, 1]."""

    source_start: int
    source_end: int
    target_start: int
    target_end: int
    weight: float


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What a loaded model is.

    Attributes:
        id: Identity without the version, such as "translate-de_en".
        version: Version of the package.
        sha256: Hex digest of the weights (model.bin).
        pair: The languages.
        name: What to call it in the window.
        via: Code of the language between, where two models are chained; else "".
    """

    id: str
    version: str
    sha256: str
    pair: LanguagePair
    name: str
    via: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """One translated sentence.

    Attributes:
        text: The translation; never empty for a source that has letters or digits.
        score: Mean log-probability per target token, the end mark included; 0.0 where nothing was
            to be translated.
        links: Word alignment, strongest links only, in order of the target.
        doubtful: Whether a loop, an empty hypothesis or the like was met and not mended by decoding
            again (the text is then the best there is, which may be the source itself), a number
            was lost or had to be put back, or the model itself finds the translation unlikely.
        middle: The text in the language between, where two models are chained; else "".
        alternatives: Other wordings that the search found sound, the likeliest first; few, none of
            them equal in its words to the text or to another.
    """

    text: str
    score: float
    links: tuple[Link, ...] = ()
    doubtful: bool = False
    middle: str = ""
    alternatives: tuple[str, ...] = ()


class Batch(Protocol):
    """Sentences that an engine is working on."""

    def done(self) -> bool:
        """Say whether `result` would return at once."""
        ...

    def wait(self, seconds: float) -> bool:
        """Wait, but no longer than that; say whether `result` would return at once."""
        ...

    def result(self) -> list[Translation]:
        """Wait for the translations: one for each sentence, in the order submitted."""
        ...


class Engine(Protocol):
    """A loaded model. One thread submits and collects; the engine has workers of its own."""

    @property
    def info(self) -> ModelInfo:
        """What this model is."""
        ...

    @property
    def workers(self) -> int:
        """How many batches are translated at the same time."""
        ...

    @property
    def restarts(self) -> int:
        """How often the engine crashed and began anew, where it can."""
        ...

    def submit(self, sentences: Sequence[str]) -> Batch:
        """Begin to translate sentences as one batch; returns at once."""
        ...

    def close(self) -> None:
        """Wait for what was submitted and free the model."""
        ...
