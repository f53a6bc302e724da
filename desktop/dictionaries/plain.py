# SPDX-License-Identifier: GPL-3.0-or-later
"""Read the entries that dictd and StarDict dictionaries hold as running text."""

import re
from collections.abc import Iterator

from desktop.dictionaries.entry import Entry, Gender, Gloss, Head, Part
from desktop.dictionaries.fold import fold
from desktop.dictionaries.synonyms import parted

_TAG = re.compile(r"<([^<>]*)>")
_PRONOUNCED = re.compile(r"\s*(?:/[^/]*/|\[[^\[\]]*\])\s*$")
_SOUNDS = re.compile(r"/[^/]*[ˈˌːɐɪʊəɛɔʃʒŋɜɾɑ][^/]*/")
_NUMBER = re.compile(r"^\s*(?:\d{1,2}|[a-z]|[IVX]{1,4})[.)]\s+")
_REFERENCE = re.compile(
    r"^\s*(?:see(?: also)?|synonyms?|siehe|vgl\.|cf\.|antonyms?)\s*:.*$", re.IGNORECASE
)
_NOTE = re.compile(r"^\s*Note:\s*", re.IGNORECASE)
_PHRASE = re.compile(r'^\s*"(.+?)"\s*[-–—]\s*(.+)$')
_DOMAIN = re.compile(r"^\s*((?:\[[^\[\]]*\]\s*)+)")
_BRACKETED = re.compile(r"\s*[\[(]([^\[\]()]*)[\])]\s*")
_WORDS_PART = {
    "n": Part.NOUN, "noun": Part.NOUN, "pn": Part.NAME, "v": Part.VERB, "vt": Part.VERB,
    "vi": Part.VERB, "verb": Part.VERB, "adj": Part.ADJECTIVE, "adjective": Part.ADJECTIVE,
    "adv": Part.ADVERB, "adverb": Part.ADVERB, "prep": Part.PREPOSITION, "conj": Part.CONJUNCTION,
    "pron": Part.PRONOUN, "num": Part.NUMERAL, "int": Part.INTERJECTION, "s": Part.NOUN,
}  # fmt: skip
_WORDS_GENDER = {
    "fem": Gender.FEMININE, "f": Gender.FEMININE, "masc": Gender.MASCULINE, "m": Gender.MASCULINE,
    "neut": Gender.NEUTER, "nt": Gender.NEUTER,
}  # fmt: skip
_MOST_PHRASES = 12
_MOST_GLOSSES = 30
_LONGEST = 4000


def entry(word: str, text: str, forms: tuple[str, ...] = ()) -> Entry | None:
    """Read what a dictionary says of a word; None if nothing in it explains the word."""
    rows = [row.rstrip() for row in text[:_LONGEST].split("\n") if row.strip()]
    head = Head(word, forms=forms)
    if rows and (first := _first(word, rows[0])) is not None:
        head = Head(first.word, first.part, first.gender, forms)
        rows = rows[1:]
    glosses: list[Gloss] = []
    phrases: list[tuple[str, str]] = []
    for row in _said(rows):
        if match := _PHRASE.match(row):
            phrases.append((match[1].strip(), _TAG.sub("", match[2]).strip()))
        elif match := _NOTE.match(row):
            _add_note(glosses, row[match.end() :].strip())
        else:
            glosses += _glosses(row)
    if not glosses:
        return None
    if head.part is Part.OTHER:
        part, _ = _kind(text)
        head = Head(head.word, part, head.gender, forms)
    weight = text.count("{") + 2 * len(phrases)
    return Entry(
        (head,), tuple(glosses[:_MOST_GLOSSES]), "", tuple(phrases[:_MOST_PHRASES]), weight
    )


def _first(word: str, row: str) -> Head | None:
    """Read the line that repeats the word with its pronunciation and its kind, if it does."""
    part, gender = _kind(row)
    bare = _PRONOUNCED.sub("", _TAG.sub(" ", row).strip()).strip(" .…-")
    if not fold(bare).startswith(fold(word)) or len(bare) > len(word) + 24:
        return None
    same = "".join(filter(str.isalnum, fold(bare))) == "".join(filter(str.isalnum, fold(word)))
    return Head(bare if same else word, part, gender)


def _kind(row: str) -> tuple[Part, Gender]:
    part, gender = Part.OTHER, Gender.NONE
    for tag in _TAG.findall(row):
        for name in re.split(r"[,\s]+", tag.strip().strip(".").casefold()):
            part = part or _WORDS_PART.get(name, Part.OTHER)
            gender = Gender.PLURAL if name == "pl" else gender or _WORDS_GENDER.get(name, gender)
    if gender and not part:
        part = Part.NOUN
    return part, gender


def _said(rows: list[str]) -> Iterator[str]:
    """Leave out references to other entries, and headings of others that share the text."""
    for row in rows:
        if not _REFERENCE.match(row) and not _SOUNDS.search(row):
            yield row


def _add_note(glosses: list[Gloss], note: str) -> None:
    if glosses and not glosses[-1].note:
        glosses[-1] = Gloss(glosses[-1].text, note)


def _glosses(row: str) -> Iterator[Gloss]:
    domain = _DOMAIN.match(row)
    note = " ".join(_BRACKETED.findall(domain[1])) if domain else ""
    rest = _NUMBER.sub("", row[domain.end() :] if domain else row)
    for piece in parted(_TAG.sub("", rest), ";,"):
        marks = [mark for mark in _BRACKETED.findall(piece) if mark]
        text = " ".join(_BRACKETED.sub(" ", piece).split()).strip(" .,")
        if text:
            yield Gloss(text, ", ".join(mark for mark in (note, *marks) if mark))
