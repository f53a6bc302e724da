# SPDX-License-Identifier: GPL-3.0-or-later
"""The article beside its translation, paired by paragraph and by sentence."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop.document.article import Document, Paragraph


class Side(StrEnum):
    """One of the two columns."""

    SOURCE = "source"
    TARGET = "target"


class Link(NamedTuple):
    """A word alignment within a sentence pair.

    Offsets are code points within the source and the target sentence; weight is in (0, 1].
    """

    source_start: int
    source_end: int
    target_start: int
    target_end: int
    weight: float


class Tint(StrEnum):
    """The colour that a person has highlighted a sentence with."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    ROSE = "rose"


@dataclass(frozen=True, slots=True)
class Revision:
    """What a person has made of a sentence pair.

    Attributes:
        machine: The translation before a person changed it, or None where nobody has.
        note: A note on the sentence, or "".
        checked: Whether the sentence is marked as checked.
        tint: The colour of its highlight, or None.
    """

    machine: str | None = None
    note: str = ""
    checked: bool = False
    tint: Tint | None = None


@dataclass(frozen=True, slots=True)
class SentencePair:
    """A source sentence and its translation.

    Attributes:
        id: Paragraph number, full stop, sentence number: "3.1"; both counted from 1.
        source: The sentence as it stands in the paragraph.
        target: Its translation; equal to the source where it was left untranslated.
        score: Mean log-probability per target token, or None where no model spoke.
        links: Word alignment; empty where the model gives none.
        doubtful: Whether the engine could not give a translation that it trusts.
        middle: The text in the language between, where two models were chained; else "".
        revision: What a person has made of it.
        alternatives: Other translations that the machine considered, the likeliest first.
    """

    id: str
    source: str
    target: str
    score: float | None = None
    links: tuple[Link, ...] = ()
    doubtful: bool = False
    middle: str = ""
    revision: Revision = Revision()
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParagraphPair:
    """A paragraph and its translation, sentence by sentence.

    Attributes:
        id: Number of the paragraph, counted from 1, as text.
        paragraph: The source paragraph.
        sentences: At least one pair; their sources joined are the paragraph's text.
        language: ISO 639-1 code of the original where it is not that of the document; else "".
    """

    id: str
    paragraph: Paragraph
    sentences: tuple[SentencePair, ...]
    language: str = ""

    @property
    def source(self) -> str:
        """The text of the source paragraph."""
        return self.paragraph.text

    @property
    def target(self) -> str:
        """The translated sentences, joined by spaces."""
        return " ".join(pair.target for pair in self.sentences if pair.target)


@dataclass(frozen=True, slots=True)
class ModelRef:
    """What made a translation.

    Attributes:
        id: Identity of the model, such as "translate-de_en" or "builtin-de_en".
        version: Version of its package.
        sha256: Hex digest of its weights.
        via: Code of the language between, where two models were chained; else "".
    """

    id: str
    version: str
    sha256: str
    via: str = ""

    @property
    def builtin(self) -> bool:
        """Whether it is the small model that comes with the program."""
        return self.id.startswith("builtin-")


@dataclass(frozen=True, slots=True)
class BilingualDocument:
    """A document with a translation of every paragraph.

    Attributes:
        document: The source, with its language filled in.
        target_language: ISO 639-1 code of the translation.
        model: What made the translation.
        created: When the translation was finished, with its time zone.
        pairs: One for each paragraph of the document, in order.
    """

    document: Document
    target_language: str
    model: ModelRef
    created: dt.datetime
    pairs: tuple[ParagraphPair, ...]
