# SPDX-License-Identifier: GPL-3.0-or-later
"""Language tags (BCP 47) of other programs, and which of several translations is wanted."""

import re
from collections.abc import Sequence
from typing import Final

from desktop.reading.bilingual.errors import TargetLanguageError

_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})
# What every reader and writer here takes for the code of a language; a tag may be a word, such as
# “German”, or private, such as “x-house”.
_CODE = re.compile("[a-z]{2,3}")
# Argos has codes of its own for these, which no other program knows.
_TAGS: Final = {"pb": "pt-br", "zt": "zh-hant"}
_OWN_CODES: Final = {"pt-br": "pb", **dict.fromkeys(("zh-hant", "zh-tw", "zh-hk", "zh-mo"), "zt")}

UNKNOWN = "und"
"""Stands where a translation must have a language and the file names none (ISO 639-2)."""


def normal(tag: str) -> str:
    """Return a language tag in lower case with hyphens: "de_DE" gives "de-de"."""
    stated = tag.strip().replace("_", "-").lower()
    return _TAGS.get(stated, stated)


def code(tag: str) -> str:
    """Return the language of a tag without its country: "de-DE" gives "de", "und" gives ""."""
    beginning = "-".join(normal(tag).split("-")[:2])
    return _OWN_CODES.get(beginning) or _primary(tag)


def _primary(tag: str) -> str:
    language = normal(tag).partition("-")[0]
    return "" if language in _NO_LANGUAGE or not _CODE.fullmatch(language) else language


def best(available: Sequence[str], wanted: str) -> str | None:
    """Return the normal tag that is wanted or, else, the first one of the same language."""
    if normal(wanted) in available:
        return normal(wanted)
    language = _primary(wanted)
    return next((tag for tag in available if language and _primary(tag) == language), None)


def choose(available: Sequence[str], wanted: str, name: str) -> str:
    """Return the normal tag of the translation to read: the wanted one, or else the first.

    A translation without a language ("") is taken for the wanted one where no other is.

    Args:
        available: Normal tags of all translations, in the order of the file.
        wanted: Language that was asked for, or "" for the first one.
        name: Name of the file.

    Raises:
        TargetLanguageError: There are translations, but not into the wanted language.
    """
    if not available:
        return ""
    if not wanted:
        return available[0]
    found = best(available, wanted)
    if found is None and "" in available:
        return ""
    if found is None:
        raise TargetLanguageError(name, wanted, available)
    return found
