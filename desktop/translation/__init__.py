# SPDX-License-Identifier: GPL-3.0-or-later
"""The workflow: a document and an engine in, paragraph pairs out, one at a time.

The only room where documents and models meet.
"""

from desktop.translation.again import leave, translate_again
from desktop.translation.assemble import assemble
from desktop.translation.language import UnknownLanguageError, source_language
from desktop.translation.translate import Begun, Failed, Translated, attempt, translate

__all__ = [
    "Begun",
    "Failed",
    "Translated",
    "UnknownLanguageError",
    "assemble",
    "attempt",
    "leave",
    "source_language",
    "translate",
    "translate_again",
]
