# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell errors to people: the only place where an exception becomes words in the window."""

import logging

from PySide6.QtCore import QCoreApplication

from desktop.document import SynopseError
from desktop.window.failures import in_words
from models.engine import ModelInfo
from models.errors import ModelError

log = logging.getLogger(__name__)


def failure(error: BaseException) -> tuple[str, str]:
    """Return title and advice for an error; one that nobody expected goes to the log as well."""
    if isinstance(error, SynopseError | ModelError):
        return in_words(error.title), in_words(error.advice)
    log.error("Unexpected error", exc_info=error)
    title = QCoreApplication.translate("Failure", "Something went wrong inside the program.")
    advice = QCoreApplication.translate(
        "Failure", "Your article is untouched. Please report this: {error}"
    )
    return title, advice.format(error=f"{type(error).__name__}: {error}")


def maker(info: ModelInfo) -> str:
    """Return who made a translation, without the languages, which stand beside it."""
    # Packages are named "German → English (built-in 0.1)".
    _, _, inner = info.name.rpartition("(")
    return inner.rstrip(")") or info.name
