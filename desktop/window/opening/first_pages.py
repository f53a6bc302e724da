# SPDX-License-Identifier: GPL-3.0-or-later
"""The beginning of a long work: what is shown first, and what tells its language; no Qt."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.detection import detect
from desktop.document import Document
from desktop.reading import Part
from desktop.reading.errors import ReadingError
from desktop.translation import UnknownLanguageError
from desktop.window.opening.arrivals import Arrivals
from desktop.window.opening.work import Opened

_TELLING = 3_000
"""Characters that tell the language of a book."""


def beginning(arrivals: Arrivals) -> Part:
    """Take so much of a document that its language can be told."""
    (found, share) = next(arrivals.take(wait=True))
    while share < 1 and sum(len(one.text) for one in found.paragraphs) < _TELLING:
        (more, share) = next(arrivals.take(wait=True))
        found = replace(more, paragraphs=found.paragraphs + more.paragraphs)
    return Part(found, share)


def behind(parts: Iterator[Part], known: Document) -> Iterator[Part]:
    """Yield what stands in a file behind the part of it that is known.

    Raises:
        ReadingError: It is not the same file any more.
    """
    skip = len(known.paragraphs)
    for document, share in parts:
        if document.sha256 != known.sha256:
            raise ReadingError(
                f"The file “{known.file}” has changed since it was opened.", "Open it again."
            )
        new = document.paragraphs[skip:]
        skip -= len(document.paragraphs) - len(new)
        if new or share >= 1:
            yield Part(replace(document, paragraphs=new), share)


def recognised(opened: Opened) -> Opened:
    """Detect the language; where the text does not tell it, the file may."""
    detection = detect(opened.document)
    language = detection.language or opened.document.language
    document = replace(opened.document, language=language)
    return replace(opened, document=document, detection=detection, recognised=True)


def refuse_untranslatable(language: str, target: str) -> None:
    """Let only such a text pass as can be translated.

    Raises:
        UnknownLanguageError: Its language is not known, or is that of the translation.
    """
    if not language:
        raise UnknownLanguageError(
            "The language of this text could not be told.",
            "Choose it in the toolbar above the page; the translation begins at once.",
        )
    if language == target:
        raise UnknownLanguageError(
            "This text is in the language of the translation already.",
            "If that is wrong, choose its language in the toolbar above the page.",
        )
