# SPDX-License-Identifier: GPL-3.0-or-later
"""Say in the reader's language what the core says in English.

The core words its errors itself, in one sentence with its values filled in, and knows of no other
language. Here every such sentence stands once more as a pattern with places, {a}, {b} …: a sentence
is recognised, translated, and its values are filled in again.
"""

import functools
import re

from PySide6.QtCore import QCoreApplication

from desktop.window.failures.dictionaries import DICTIONARIES
from desktop.window.failures.downloading import DOWNLOADING
from desktop.window.failures.installing import INSTALLING
from desktop.window.failures.kinds import KINDS
from desktop.window.failures.reading import READING
from desktop.window.failures.translating import TRANSLATING
from desktop.window.failures.writing import WRITING

PATTERNS = (*READING, *KINDS, *WRITING, *TRANSLATING, *INSTALLING, *DOWNLOADING, *DICTIONARIES)

_PLACE = re.compile(r"\{(\w)\}")


def in_words(text: str) -> str:
    """Return a sentence of the core in the language of the window; unknown ones as they are."""
    for expression, pattern in _compiled():
        found = expression.fullmatch(text)
        if found is not None:
            return _filled(pattern, found)
    return text


@functools.cache
def _compiled() -> list[tuple[re.Pattern[str], str]]:
    """Return all patterns, those with the most words of their own first."""
    ordered = sorted(PATTERNS, key=lambda pattern: -len(_PLACE.sub("", pattern)))
    return [(re.compile(_expression(pattern), re.DOTALL), pattern) for pattern in ordered]


def _expression(pattern: str) -> str:
    parts = _PLACE.split(pattern)
    names = (f"(?P<{part}>.+?)" if at % 2 else re.escape(part) for at, part in enumerate(parts))
    return "".join(names)


def _filled(pattern: str, found: re.Match[str]) -> str:
    """Translate a pattern and fill in its values, which may be phrases of the core themselves."""
    values = {
        # What stands in quotation marks is the reader's: a name, never a phrase.
        name: value if f"“{{{name}}}”" in pattern else in_words(value)
        for name, value in found.groupdict().items()
    }
    return QCoreApplication.translate("Failures", pattern).format_map(values)
