# SPDX-License-Identifier: GPL-3.0-or-later
"""What the exports must know of languages."""

from typing import Final

# What a language calls itself heads its column; the region is the one that office programs take a
# spelling dictionary for.
_LANGUAGES: Final = {
    "ar": ("العربية", "SA"),
    "az": ("Azərbaycanca", "AZ"),
    "bg": ("Български", "BG"),
    "bn": ("বাংলা", "BD"),
    "ca": ("Català", "ES"),
    "cs": ("Čeština", "CZ"),
    "da": ("Dansk", "DK"),
    "de": ("Deutsch", "DE"),
    "el": ("Ελληνικά", "GR"),
    "en": ("English", "US"),
    "eo": ("Esperanto", ""),
    "es": ("Español", "ES"),
    "et": ("Eesti", "EE"),
    "eu": ("Euskara", "ES"),
    "fa": ("فارسی", "IR"),
    "fi": ("Suomi", "FI"),
    "fr": ("Français", "FR"),
    "ga": ("Gaeilge", "IE"),
    "gl": ("Galego", "ES"),
    "he": ("עברית", "IL"),
    "hi": ("हिन्दी", "IN"),
    "hr": ("Hrvatski", "HR"),
    "hu": ("Magyar", "HU"),
    "id": ("Bahasa Indonesia", "ID"),
    "it": ("Italiano", "IT"),
    "ja": ("日本語", "JP"),
    "ko": ("한국어", "KR"),
    "ky": ("Кыргызча", "KG"),
    "lt": ("Lietuvių", "LT"),
    "lv": ("Latviešu", "LV"),
    "ms": ("Bahasa Melayu", "MY"),
    "nb": ("Norsk bokmål", "NO"),
    "nl": ("Nederlands", "NL"),
    "pb": ("Português do Brasil", "BR"),
    "pl": ("Polski", "PL"),
    "pt": ("Português", "PT"),
    "ro": ("Română", "RO"),
    "ru": ("Русский", "RU"),
    "sk": ("Slovenčina", "SK"),
    "sl": ("Slovenščina", "SI"),
    "sq": ("Shqip", "AL"),
    "sv": ("Svenska", "SE"),
    "th": ("ไทย", "TH"),
    "tl": ("Tagalog", "PH"),
    "tr": ("Türkçe", "TR"),
    "uk": ("Українська", "UA"),
    "ur": ("اردو", "PK"),
    "vi": ("Tiếng Việt", "VN"),
    "zh": ("中文", "CN"),
    "zt": ("繁體中文", "TW"),
}
# Argos has codes of its own for these.
_TAGS: Final = {"pb": "pt-BR", "zt": "zh-Hant"}
_RIGHT_TO_LEFT: Final = frozenset(
    ("ar", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi")
)
# Office programs keep a language each for Western, Asian and complex scripts.
_ASIAN: Final = frozenset({"ja", "ko", "zh", "zt"})
_COMPLEX: Final = _RIGHT_TO_LEFT | frozenset(
    ("bn", "gu", "hi", "km", "kn", "lo", "ml", "mr", "my", "ne", "pa", "si", "ta", "te", "th")
)


def autonym(code: str) -> str:
    """Return what a language calls itself, or its code in capitals where that is unknown."""
    return _LANGUAGES[code][0] if code in _LANGUAGES else code.upper()


def region(code: str) -> str:
    """Return the country whose spelling a language is taken to follow, or "" where unknown."""
    return _LANGUAGES[code][1] if code in _LANGUAGES else ""


def direction(code: str) -> str:
    """Return "rtl" for a language written from right to left, otherwise "ltr"."""
    return "rtl" if code in _RIGHT_TO_LEFT else "ltr"


def tag(code: str) -> str:
    """Return the tag of a language that other programs know (BCP 47)."""
    return _TAGS.get(code, code)


def primary(code: str) -> str:
    """Return the first part of the tag of a language, which a region can follow."""
    return tag(code).partition("-")[0]


def is_asian(code: str) -> bool:
    """Say whether office programs take a language for an Asian one."""
    return code in _ASIAN


def is_complex(code: str) -> bool:
    """Say whether office programs take the script of a language for a complex one."""
    return code in _COMPLEX
