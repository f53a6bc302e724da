# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may choose about an export."""

from collections.abc import Container
from dataclasses import dataclass, replace
from enum import StrEnum


def settled(options: "Options") -> "Options":
    """Return options that do not contradict: the title page is one of the provenance."""
    return replace(options, title_page=options.title_page and options.provenance)


class Format(StrEnum):
    """A kind of file that can be written; the values are those of the command line."""

    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    EPUB = "epub"
    MARKDOWN = "markdown"
    TEXT = "text"
    CSV = "csv"
    TSV = "tsv"
    ANKI = "anki"
    TMX = "tmx"
    XLIFF_1 = "xliff-1.2"
    XLIFF_2 = "xliff-2.1"
    JSON = "json"
    PROJECT = "project"


class Layout(StrEnum):
    """How the two languages stand to each other."""

    SIDE_BY_SIDE = "side-by-side"
    BY_PARAGRAPH = "by-paragraph"
    BY_SENTENCE = "by-sentence"
    TRANSLATION = "translation"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for one export; a format that has no use for one leaves it aside.

    Attributes:
        layout: How the two languages stand to each other.
        numbers: Whether paragraphs carry their numbers.
        provenance: Whether the file says what it was made from, when, and by which model.
        title_page: Whether the provenance stands on a page of its own before the text.
        doubts: Whether doubtful sentences are marked.
        edits: Whether edits are marked, with the machine's wording beside the new one.
        notes: Whether the notes of the reader are shown.
        highlights: Whether the highlights of the reader are shown.
        alternatives: Whether other wordings that the machine considered stand below a sentence.
        target_first: Whether the translation stands before (or left of) the original.
        words: Language of what the file says about itself, or "" for that of the text.
        paragraphs: Numbers of the paragraphs to write, or None for all of them.
    """

    layout: Layout = Layout.SIDE_BY_SIDE
    numbers: bool = True
    provenance: bool = True
    title_page: bool = False
    doubts: bool = True
    edits: bool = False
    notes: bool = True
    highlights: bool = True
    alternatives: bool = False
    target_first: bool = False
    words: str = ""
    paragraphs: Container[str] | None = None
