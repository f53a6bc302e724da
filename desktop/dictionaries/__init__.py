# SPDX-License-Identifier: GPL-3.0-or-later
"""Dictionaries: imported by the reader into files of our own, and asked about words of a sentence.

This room knows no Qt and brings no dictionary. It reads the formats of Ding, StarDict and dictd.
"""

from desktop.dictionaries.entry import About, Entry, Gender, Gloss, Head, Part
from desktop.dictionaries.errors import DictionaryError, UnknownLanguagesError
from desktop.dictionaries.finding import Answer, Article, Compound, Finding, Piece, Query, Sense
from desktop.dictionaries.fold import word_at, words
from desktop.dictionaries.installed import find_installed
from desktop.dictionaries.languages import codes
from desktop.dictionaries.lexicon import Lexicon
from desktop.dictionaries.renderings import Group, Occurrence, Sought, grouped, occurrences
from desktop.dictionaries.shelf import (
    Progress,
    Shelf,
    default_folder,
    import_source,
    remove,
    shelf,
)
from desktop.dictionaries.sources import Format, Source, recognise
from desktop.dictionaries.store import Dictionary

__all__ = [
    "About",
    "Answer",
    "Article",
    "Compound",
    "Dictionary",
    "DictionaryError",
    "Entry",
    "Finding",
    "Format",
    "Gender",
    "Gloss",
    "Group",
    "Head",
    "Lexicon",
    "Occurrence",
    "Part",
    "Piece",
    "Progress",
    "Query",
    "Sense",
    "Shelf",
    "Sought",
    "Source",
    "UnknownLanguagesError",
    "codes",
    "default_folder",
    "find_installed",
    "grouped",
    "import_source",
    "occurrences",
    "recognise",
    "remove",
    "shelf",
    "word_at",
    "words",
]
