# SPDX-License-Identifier: GPL-3.0-or-later
"""What the exports must know of languages."""

from typing import Final

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
