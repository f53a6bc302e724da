# SPDX-License-Identifier: GPL-3.0-or-later
"""Small lexicons for tests, in real files."""

from collections.abc import Mapping
from pathlib import Path

from models.lexicon import NAME, Entry, Lexicon, write


def lexicon_of(folder: Path, entries: Mapping[str, Entry]) -> Lexicon:
    """Write a lexicon into a folder and open it."""
    write(folder / NAME, sorted(entries.items()))
    return Lexicon(folder / NAME)
