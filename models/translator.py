# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of CTranslate2 as is used here, told in types; it has none of its own."""

from typing import Protocol


class Result(Protocol):
    """As much of `ctranslate2.TranslationResult` as is needed here: a list item a hypothesis."""

    hypotheses: list[list[str]]
    scores: list[float]
    attention: list[list[list[float]]]


class Found:
    """A result as plain lists: CTranslate2 makes them anew at every look."""

    __slots__ = ("attention", "hypotheses", "scores")

    def __init__(self, result: Result) -> None:
        self.hypotheses = result.hypotheses
        self.scores = result.scores
        self.attention = result.attention


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
