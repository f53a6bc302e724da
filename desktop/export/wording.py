# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that exports say about themselves."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from desktop import __version__
from desktop.document import BilingualDocument, Document

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

# What a language calls itself heads its column; English names serve running text; the region is
# the one that office programs take a spelling dictionary for.
_LANGUAGES: Final = {
    "ar": ("العربية", "Arabic", "SA"),
    "cs": ("Čeština", "Czech", "CZ"),
    "da": ("Dansk", "Danish", "DK"),
    "de": ("Deutsch", "German", "DE"),
    "el": ("Ελληνικά", "Greek", "GR"),
    "en": ("English", "English", "US"),
    "es": ("Español", "Spanish", "ES"),
    "fa": ("فارسی", "Persian", "IR"),
    "fi": ("Suomi", "Finnish", "FI"),
    "fr": ("Français", "French", "FR"),
    "he": ("עברית", "Hebrew", "IL"),
    "hu": ("Magyar", "Hungarian", "HU"),
    "it": ("Italiano", "Italian", "IT"),
    "ja": ("日本語", "Japanese", "JP"),
    "ko": ("한국어", "Korean", "KR"),
    "nb": ("Norsk bokmål", "Norwegian", "NO"),
    "nl": ("Nederlands", "Dutch", "NL"),
    "pl": ("Polski", "Polish", "PL"),
    "pt": ("Português", "Portuguese", "PT"),
    "ro": ("Română", "Romanian", "RO"),
    "ru": ("Русский", "Russian", "RU"),
    "sv": ("Svenska", "Swedish", "SE"),
    "tr": ("Türkçe", "Turkish", "TR"),
    "uk": ("Українська", "Ukrainian", "UA"),
    "zh": ("中文", "Chinese", "CN"),
}
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})
# Not strftime: its names follow the locale of the process, and an export must not.
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def autonym(code: str) -> str:
    """Return what a language calls itself, or its code in capitals where that is unknown."""
    return _LANGUAGES[code][0] if code in _LANGUAGES else code.upper()


def english_name(code: str) -> str:
    """Return the English name of a language, or its code in capitals where that is unknown."""
    return _LANGUAGES[code][1] if code in _LANGUAGES else code.upper()


def region(code: str) -> str:
    """Return the country whose spelling a language is taken to follow, or "" where unknown."""
    return _LANGUAGES[code][2] if code in _LANGUAGES else ""


def direction(code: str) -> str:
    """Return "rtl" for a language written from right to left, otherwise "ltr"."""
    return "rtl" if code in _RIGHT_TO_LEFT else "ltr"


def day(date: dt.date) -> str:
    """Write a date as "28 January 2026"."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def moment(time: dt.datetime) -> str:
    """Write a time as "28 January 2026, 14:05 UTC+01:00"."""
    return f"{day(time)}, {time:%H:%M} {time.tzname() or ''}".strip()


def title(bilingual: BilingualDocument) -> str:
    """Return the translated title where the title is one of the paragraphs, else the title."""
    wanted = bilingual.document.title
    for pair in bilingual.pairs:
        if wanted and pair.source == wanted:
            return pair.target or wanted
    return wanted or bilingual.document.file or UNTITLED


def starts_with_title(bilingual: BilingualDocument) -> bool:
    """Say whether the first paragraph is the title, so that it need not be set twice."""
    return bool(bilingual.pairs) and bilingual.pairs[0].source == bilingual.document.title


def byline(document: Document) -> str:
    """Return author, date and file name, as far as they are known."""
    date = day(document.date) if document.date else ""
    return " · ".join(part for part in (document.author, date, document.file) if part)


def remarks(bilingual: BilingualDocument, *, doubts: bool = True) -> Iterator[str]:
    """Yield what a reader should know about the translation, sentence by sentence."""
    yield UNCHECKED
    if bilingual.model.builtin:
        yield BUILTIN
    if doubts and any(s.doubtful and s.target for pair in bilingual.pairs for s in pair.sentences):
        yield DOUBTFUL


def provenance(bilingual: BilingualDocument) -> Iterator[tuple[str, str]]:
    """Yield what the export was made from, when and by what, as label and value."""
    document, model = bilingual.document, bilingual.model
    yield (
        "Languages",
        f"{english_name(document.language)} to {english_name(bilingual.target_language)}",
    )
    if document.file:
        yield "Source file", document.file
    if document.sha256:
        yield "SHA-256 of the source", document.sha256
    yield "Translation model", f"{model.id} {model.version}".strip()
    if model.sha256:
        yield "SHA-256 of the model", model.sha256
    yield "Translated", moment(bilingual.created)
    yield "Program", f"Synopse {__version__}"
