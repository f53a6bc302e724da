# SPDX-License-Identifier: GPL-3.0-or-later
"""Settle the language of a document: what the user says, what the file says, what it looks like."""

from desktop.detection import detect
from desktop.document import Document, SynopseError


class UnknownLanguageError(SynopseError):
    """The language of a document could not be told."""


def source_language(document: Document, target: str, chosen: str = "") -> str:
    """Return the ISO 639-1 code of a document's language.

    Args:
        document: The source.
        target: Language to translate into.
        chosen: What the user said; it wins over everything else.

    Raises:
        UnknownLanguageError: The text is too short or too mixed to tell, or is in the target
            language already.
    """
    language = chosen or detect(document).language or document.language
    if not language:
        raise UnknownLanguageError(
            "The language of this text could not be told.",
            "Choose it yourself (--from de on the command line).",
        )
    if language == target:
        raise UnknownLanguageError(
            f"This text is in the target language ({target}) already.",
            "Choose its language yourself if that is wrong (--from de on the command line).",
        )
    return language
