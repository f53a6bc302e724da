# SPDX-License-Identifier: GPL-3.0-or-later
"""What the exports must know of languages."""

from typing import Final

# What a language calls itself heads its column; the region is the one that office programs take a
# spelling dictionary for.
_LANGUAGES: Final = {
    "ar": ("العربية", "SA"),
    "cs": ("Čeština", "CZ"),
    "da": ("Dansk", "DK"),
    "de": ("Deutsch", "DE"),
    "el": ("Ελληνικά", "GR"),
    "en": ("English", "US"),
    "es": ("Español", "ES"),
    "fa": ("فارسی", "IR"),
    "fi": ("Suomi", "FI"),
    "fr": ("Français", "FR"),
    "he": ("עברית", "IL"),
    "hu": ("Magyar", "HU"),
    "it": ("Italiano", "IT"),
    "ja": ("日本語", "JP"),
    "ko": ("한국어", "KR"),
    "nb": ("Norsk bokmål", "NO"),
    "nl": ("Nederlands", "NL"),
    "pl": ("Polski", "PL"),
    "pt": ("Português", "PT"),
    "ro": ("Română", "RO"),
    "ru": ("Русский", "RU"),
    "sv": ("Svenska", "SE"),
    "tr": ("Türkçe", "TR"),
    "uk": ("Українська", "UA"),
    "ur": ("اردو", "PK"),
    "zh": ("中文", "CN"),
}
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})


def autonym(code: str) -> str:
    """Return what a language calls itself, or its code in capitals where that is unknown."""
    return _LANGUAGES[code][0] if code in _LANGUAGES else code.upper()


def region(code: str) -> str:
    """Return the country whose spelling a language is taken to follow, or "" where unknown."""
    return _LANGUAGES[code][1] if code in _LANGUAGES else ""


def direction(code: str) -> str:
    """Return "rtl" for a language written from right to left, otherwise "ltr"."""
    return "rtl" if code in _RIGHT_TO_LEFT else "ltr"
