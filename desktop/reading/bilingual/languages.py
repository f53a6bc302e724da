# SPDX-License-Identifier: GPL-3.0-or-later
"""Language tags (BCP 47) of other programs, and which of several translations is wanted."""

from collections.abc import Sequence

from desktop.reading.bilingual.errors import TargetLanguageError

_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})

UNKNOWN = "und"
"""Stands where a translation must have a language and the file names none (ISO 639-2)."""


def normal(tag: str) -> str:
    """Return a language tag in lower case with hyphens: "de_DE" gives "de-de"."""
    return tag.strip().replace("_", "-").lower()


def code(tag: str) -> str:
    """Return the language of a tag without its country: "de-DE" gives "de", "und" gives ""."""
    language = normal(tag).partition("-")[0]
    return "" if language in _NO_LANGUAGE or not language.isalnum() else language


def best(available: Sequence[str], wanted: str) -> str | None:
    """Return the normal tag that is wanted or, else, the first one of the same language."""
    if normal(wanted) in available:
        return normal(wanted)
    return next((tag for tag in available if code(tag) and code(tag) == code(wanted)), None)


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
