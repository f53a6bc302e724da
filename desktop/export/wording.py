# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that exports say about themselves."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from desktop import __version__
from desktop.document import BilingualDocument
from desktop.export.languages import english_name
from desktop.export.options import Layout, Options

UNCHECKED: Final = (
    "This is a machine translation. Nobody has checked it: where the wording matters, "
    "read the original."
)
BUILTIN: Final = (
    "It was made by the small model that comes with Synopse; "
    "a larger Argos package translates better."
)
DOUBTFUL: Final = "A dotted line marks sentences whose translation is doubtful."
UNTITLED: Final = "Untitled article"

# Not strftime: its names follow the locale of the process, and an export must not.
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day(date: dt.date) -> str:
    """Write a date as "28 January 2026"."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def moment(time: dt.datetime) -> str:
    """Write a time as "28 January 2026, 14:05 UTC+01:00"."""
    return f"{day(time)}, {time:%H:%M} {time.tzname() or ''}".strip()


def language(bilingual: BilingualDocument, options: Options) -> str:
    """Return the main language of what is shown."""
    original = options.layout is Layout.ORIGINAL
    return bilingual.document.language if original else bilingual.target_language


def title(bilingual: BilingualDocument, options: Options) -> str:
    """Return the title, translated where the title is one of the paragraphs and wanted so."""
    wanted = bilingual.document.title
    if wanted and options.layout is not Layout.ORIGINAL:
        pairs = (pair for pair in bilingual.pairs if pair.source == wanted)
        wanted = next((pair.target for pair in pairs if pair.target), wanted)
    return wanted or bilingual.document.file or UNTITLED


def starts_with_title(bilingual: BilingualDocument) -> bool:
    """Say whether the first paragraph is the title, so that it need not be set twice."""
    return bool(bilingual.pairs) and bilingual.pairs[0].source == bilingual.document.title


def byline(bilingual: BilingualDocument, options: Options) -> str:
    """Return author, date and file name, as far as they are known and wanted."""
    document = bilingual.document
    if not options.provenance:
        return ""
    date = day(document.date) if document.date else ""
    return " · ".join(part for part in (document.author, date, document.file) if part)


def remarks(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    """Yield what a reader should know about the translation, if there is one."""
    if options.layout is Layout.ORIGINAL:
        return
    yield UNCHECKED
    if bilingual.model.builtin:
        yield BUILTIN
    sentences = (sentence for pair in bilingual.pairs for sentence in pair.sentences)
    if options.doubts and any(s.doubtful and s.target for s in sentences):
        yield DOUBTFUL


def provenance(bilingual: BilingualDocument, options: Options) -> Iterator[tuple[str, str]]:
    """Yield what the export was made from, when and by what, as label and value."""
    document = bilingual.document
    if document.file:
        yield "Source file", document.file
    if document.sha256:
        yield "SHA-256 of the source", document.sha256
    if options.layout is not Layout.ORIGINAL:
        yield from _translation(bilingual)
    yield "Program", f"Synopse {__version__}"


def _translation(bilingual: BilingualDocument) -> Iterator[tuple[str, str]]:
    model = bilingual.model
    names = map(english_name, (bilingual.document.language, bilingual.target_language))
    yield "Translated", " to ".join(names)
    yield "Translation model", f"{model.id} {model.version}".strip()
    if model.sha256:
        yield "SHA-256 of the model", model.sha256
    yield "Time of translation", moment(bilingual.created)
