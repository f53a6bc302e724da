# SPDX-License-Identifier: GPL-3.0-or-later
"""The nouns: documents, paragraphs, sentences and their translations.

Frozen values from the standard library only; this room knows no files, models or windows.
"""

from desktop.document.article import (
    Document,
    Kind,
    Origin,
    Paragraph,
    Repair,
    RepairKind,
    Sentence,
    Span,
    Style,
)
from desktop.document.bilingual import (
    BilingualDocument,
    Link,
    ModelRef,
    ParagraphPair,
    Revision,
    SentencePair,
    Side,
    Tint,
)
from desktop.document.digest import digest
from desktop.document.errors import SynopseError
from desktop.document.project import Original, Project

__all__ = [
    "BilingualDocument",
    "Document",
    "Kind",
    "Link",
    "ModelRef",
    "Origin",
    "Original",
    "Paragraph",
    "ParagraphPair",
    "Project",
    "Repair",
    "RepairKind",
    "Revision",
    "Sentence",
    "SentencePair",
    "Side",
    "Span",
    "Style",
    "SynopseError",
    "Tint",
    "digest",
]
