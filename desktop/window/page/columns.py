# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands side by side on a page: the pair, and further translations of the same original."""

from dataclasses import dataclass

from desktop.document import Side


@dataclass(frozen=True, slots=True)
class Further:
    """A column with a translation into one language more, which is read and not edited.

    Attributes:
        language: ISO 639-1 code of the language of the translation.
    """

    language: str


Column = Side | Further
"""A column of the page: the original, its translation, or a further one."""
