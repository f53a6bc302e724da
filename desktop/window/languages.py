# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of languages in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.window.i18n import QT_TRANSLATE_NOOP

_NAMES = {
    "da": QT_TRANSLATE_NOOP("Languages", "Danish"),
    "de": QT_TRANSLATE_NOOP("Languages", "German"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "es": QT_TRANSLATE_NOOP("Languages", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
    "it": QT_TRANSLATE_NOOP("Languages", "Italian"),
    "nl": QT_TRANSLATE_NOOP("Languages", "Dutch"),
    "pl": QT_TRANSLATE_NOOP("Languages", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    "sv": QT_TRANSLATE_NOOP("Languages", "Swedish"),
}

_OF_MODELS = {
    "ar": QT_TRANSLATE_NOOP("Languages", "Arabic"),
    "az": QT_TRANSLATE_NOOP("Languages", "Azerbaijani"),
    "bg": QT_TRANSLATE_NOOP("Languages", "Bulgarian"),
    "bn": QT_TRANSLATE_NOOP("Languages", "Bengali"),
    "ca": QT_TRANSLATE_NOOP("Languages", "Catalan"),
    "cs": QT_TRANSLATE_NOOP("Languages", "Czech"),
    "el": QT_TRANSLATE_NOOP("Languages", "Greek"),
    "eo": QT_TRANSLATE_NOOP("Languages", "Esperanto"),
    "et": QT_TRANSLATE_NOOP("Languages", "Estonian"),
    "eu": QT_TRANSLATE_NOOP("Languages", "Basque"),
    "fa": QT_TRANSLATE_NOOP("Languages", "Persian"),
    "fi": QT_TRANSLATE_NOOP("Languages", "Finnish"),
    "ga": QT_TRANSLATE_NOOP("Languages", "Irish"),
    "gl": QT_TRANSLATE_NOOP("Languages", "Galician"),
    "he": QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("Languages", "Hindi"),
    "hr": QT_TRANSLATE_NOOP("Languages", "Croatian"),
    "hu": QT_TRANSLATE_NOOP("Languages", "Hungarian"),
    "id": QT_TRANSLATE_NOOP("Languages", "Indonesian"),
    "ja": QT_TRANSLATE_NOOP("Languages", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Languages", "Korean"),
    "ky": QT_TRANSLATE_NOOP("Languages", "Kyrgyz"),
    "lt": QT_TRANSLATE_NOOP("Languages", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("Languages", "Latvian"),
    "ms": QT_TRANSLATE_NOOP("Languages", "Malay"),
    "nb": QT_TRANSLATE_NOOP("Languages", "Norwegian"),
    "no": QT_TRANSLATE_NOOP("Languages", "Norwegian"),
    "pb": QT_TRANSLATE_NOOP("Languages", "Portuguese (Brazil)"),
    "ro": QT_TRANSLATE_NOOP("Languages", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "sk": QT_TRANSLATE_NOOP("Languages", "Slovak"),
    "sl": QT_TRANSLATE_NOOP("Languages", "Slovenian"),
    "sq": QT_TRANSLATE_NOOP("Languages", "Albanian"),
    "th": QT_TRANSLATE_NOOP("Languages", "Thai"),
    "tl": QT_TRANSLATE_NOOP("Languages", "Tagalog"),
    "tr": QT_TRANSLATE_NOOP("Languages", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    "ur": QT_TRANSLATE_NOOP("Languages", "Urdu"),
    "vi": QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Languages", "Chinese"),
    "zt": QT_TRANSLATE_NOOP("Languages", "Chinese (traditional)"),
}
"""More languages that there are models for, under the codes of their packages."""


def codes() -> tuple[str, ...]:
    """Return the languages that a reader may say a text is in."""
    return tuple(_NAMES)


def direction(code: str) -> Qt.LayoutDirection:
    """Return which way a language is written; as the text itself says where it is unknown."""
    if not code:
        return Qt.LayoutDirection.LayoutDirectionAuto
    return QLocale(code).textDirection()


def name(code: str) -> str:
    """Return the name of a language; one we have no word for is named in English by Qt."""
    known = _NAMES.get(code) or _OF_MODELS.get(code)
    if known:
        return QCoreApplication.translate("Languages", known)
    language = QLocale(code).language()
    return code if language is QLocale.Language.C else QLocale.languageToString(language)
