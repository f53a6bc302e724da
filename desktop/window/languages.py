# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of languages in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

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


def codes() -> tuple[str, ...]:
    """Return the languages that a reader may say a text is in."""
    return tuple(_NAMES)


def name(code: str) -> str:
    """Return the name of a language; one we have no word for is named in English by Qt."""
    if code in _NAMES:
        return QCoreApplication.translate("Languages", _NAMES[code])
    language = QLocale(code).language()
    return code if language is QLocale.Language.C else QLocale.languageToString(language)
