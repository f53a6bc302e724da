# SPDX-License-Identifier: GPL-3.0-or-later
"""Work on an article that goes on: what is translated so far, and what a person has made of it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.document.article import Document
from desktop.document.bilingual import BilingualDocument, ModelRef, ParagraphPair
from desktop.document.cuts import Cut


@dataclass(frozen=True, slots=True)
class Original:
    """A paragraph that a person has changed, as the machine translated it.

    Attributes:
        pair: In the machine's own sentences.
        cuts: Where the person's sentences begin in its texts; None where they are the machine's.
    """

    pair: ParagraphPair
    cuts: tuple[Cut, ...] | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """An article, the part of it that is translated, and the work on both.

    Attributes:
        document: The article, with its language filled in.
        target_language: ISO 639-1 code of the translation.
        model: What made the translation.
        created: When the translation was finished, or saved if it is not; with its time zone.
        pairs: The paragraphs that are translated, by their index.
        originals: Those that a person has changed, as they were before.
        place: Where the reader was: paragraph and sentence, counted from 0; None if unknown.
        edition: Name of what was saved, which no other saving has; "" for what was exported.
    """

    document: Document
    target_language: str
    model: ModelRef
    created: dt.datetime
    pairs: Mapping[int, ParagraphPair]
    originals: Mapping[int, Original] = field(default_factory=dict)
    place: tuple[int, int] | None = None
    edition: str = ""

    @classmethod
    def of(cls, bilingual: BilingualDocument, place: tuple[int, int] | None = None) -> "Project":
        """Return a finished translation as a project."""
        return cls(
            bilingual.document,
            bilingual.target_language,
            bilingual.model,
            bilingual.created,
            dict(enumerate(bilingual.pairs)),
            place=place,
        )

    @property
    def finished(self) -> bool:
        """Whether every paragraph is translated."""
        return len(self.pairs) == len(self.document.paragraphs)

    def bilingual(self) -> BilingualDocument:
        """Return the finished translation.

        Raises:
            LookupError: A paragraph is not translated.
        """
        pairs = tuple(self.pairs[index] for index in range(len(self.document.paragraphs)))
        return BilingualDocument(
            self.document, self.target_language, self.model, self.created, pairs
        )
