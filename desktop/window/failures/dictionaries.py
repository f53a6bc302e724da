# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of a dictionary that cannot be imported, opened or removed."""

from desktop.window.i18n import QT_TRANSLATE_NOOP

DICTIONARIES = (
    QT_TRANSLATE_NOOP("Failures", "“{a}” does not say which languages it is for."),
    QT_TRANSLATE_NOOP("Failures", "Say so, and it can be imported."),
    QT_TRANSLATE_NOOP("Failures", "Choose the dictionary's file in it."),
    QT_TRANSLATE_NOOP("Failures", "The dictionary could not be saved: {a}."),
    QT_TRANSLATE_NOOP(
        "Failures", "Make room on the disk, or check who may write to the folder of dictionaries."
    ),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is damaged: {b}."),
    QT_TRANSLATE_NOOP("Failures", "Get a fresh copy of the dictionary."),
    QT_TRANSLATE_NOOP("Failures", "it cannot be unpacked to its end"),
    QT_TRANSLATE_NOOP("Failures", "it points beyond the end of “{a}”"),
    QT_TRANSLATE_NOOP("Failures", "its line {a} names no place"),
    QT_TRANSLATE_NOOP("Failures", "a word in it does not end"),
    QT_TRANSLATE_NOOP("Failures", "an entry cannot be read"),
    QT_TRANSLATE_NOOP("Failures", "it is no imported dictionary"),
    QT_TRANSLATE_NOOP("Failures", "it cannot be opened"),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is no dictionary: it is larger than any."),
    QT_TRANSLATE_NOOP("Failures", "Choose a dictionary's own file."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” has no entries."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is an archive."),
    QT_TRANSLATE_NOOP("Failures", "Unpack it first, then choose the dictionary in it."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is no dictionary that Synopse can read."),
    QT_TRANSLATE_NOOP(
        "Failures", "It reads those of Ding (text with “::”), StarDict (.ifo) and dictd (.index)."
    ),
    QT_TRANSLATE_NOOP("Failures", "A file of the dictionary is missing: “{a}”."),
    QT_TRANSLATE_NOOP("Failures", "It belongs in the same folder as “{a}”."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is no StarDict dictionary."),
    QT_TRANSLATE_NOOP("Failures", "Choose the file that ends in .ifo."),
    QT_TRANSLATE_NOOP(
        "Failures", "The dictionary “{a}” was imported by another version of Synopse."
    ),
    QT_TRANSLATE_NOOP("Failures", "Import it again."),
)
