# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window: the system's, as far as there is a translation."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.assets import resource

log = logging.getLogger(__name__)

LANGUAGES = ("en", "de")


class _Words(QTranslator):
    """Translations that were installed here."""


class WindowLanguage:
    """Installs the translations of all windows; the application keeps them alive."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app

    def use(self, wanted: str = "") -> str:
        """Word the window in a language; every widget hears of it by a LanguageChange event.

        Args:
            wanted: One of `LANGUAGES`, or "" for the system's.

        Returns:
            The language that was taken: English where ours does not have the wanted one.
        """
        locale = QLocale(wanted) if wanted else QLocale.system()
        code = locale.name().partition("_")[0]
        if code not in LANGUAGES:
            code, locale = "en", QLocale("en")
        QLocale.setDefault(locale)
        # Each window has an object like this one; what any of them has installed goes.
        for old in self._app.findChildren(_Words):
            self._app.removeTranslator(old)
            old.deleteLater()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"{folder}/qtbase_{code}.qm")
        self._install(str(resource(f"i18n/synopse_{code}.qm")))
        return code

    def _install(self, path: str) -> None:
        translator = _Words(self._app)
        if translator.load(path):
            self._app.installTranslator(translator)
        else:
            log.debug("No translation in %s", path)


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """Mark words that are translated later, when they are shown.

    lupdate finds them by this name; Qt's own function of the name has no useful type.
    """
    del context
    return words
