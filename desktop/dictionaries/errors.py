# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with a dictionary, each told in one sentence and an advice."""

from desktop.document import SynopseError


class DictionaryError(SynopseError):
    """A dictionary cannot be imported, opened or removed."""


class UnknownLanguagesError(DictionaryError):
    """A dictionary does not say which languages it is for."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” does not say which languages it is for.", "Say so, and it can be imported."
        )


def unreadable(name: str, error: OSError) -> DictionaryError:
    """Return the error of a file that the system does not hand out."""
    if isinstance(error, FileNotFoundError):
        return DictionaryError(f"There is no file “{name}”.", "Check its name and folder.")
    if isinstance(error, IsADirectoryError):
        return DictionaryError(
            f"“{name}” is a folder, not a file.", "Choose the dictionary's file in it."
        )
    if isinstance(error, PermissionError):
        return DictionaryError(
            f"The file “{name}” may not be read.", "Ask its owner for permission or copy it."
        )
    return DictionaryError(
        f"The file “{name}” could not be read: {error.strerror or error}.", "Try to copy it first."
    )


def unwritable(error: Exception) -> DictionaryError:
    """Return the error of a folder that takes no dictionary."""
    reason = getattr(error, "strerror", None) or str(error)
    return DictionaryError(
        f"The dictionary could not be saved: {reason}.",
        "Make room on the disk, or check who may write to the folder of dictionaries.",
    )


def damaged(name: str, what: str) -> DictionaryError:
    """Return the error of a file that contradicts itself or ends too early."""
    return DictionaryError(f"“{name}” is damaged: {what}.", "Get a fresh copy of the dictionary.")
