# SPDX-License-Identifier: GPL-3.0-or-later
"""A guess which word a form belongs to."""

from typing import NamedTuple

from desktop.dictionaries.entry import Part


class Guess(NamedTuple):
    """A folded word that a form may belong to, and what it must be if it does."""

    lemma: str
    part: Part
