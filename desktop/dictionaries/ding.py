# SPDX-License-Identifier: GPL-3.0-or-later
"""Read Ding dictionaries: one line a sense, both languages, forms and phrases behind bars.

A line looks so: `Haus {n} | Häuser {pl} | zu Hause :: house | houses | at home`. Bars part the
sense from its forms and phrases, semicolons part synonyms; both sides have as many bars.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.dictionaries import packed
from desktop.dictionaries.entry import About, Entry, Gender, Gloss, Head, Part
from desktop.dictionaries.keys import key_of
from desktop.dictionaries.languages import licence_in, pair_in
from desktop.dictionaries.synonyms import parted

_PARTS = {
    "f": Part.NOUN, "m": Part.NOUN, "n": Part.NOUN, "pl": Part.NOUN,
    "vt": Part.VERB, "vi": Part.VERB, "vr": Part.VERB, "v": Part.VERB,
    "adj": Part.ADJECTIVE, "adv": Part.ADVERB, "prp": Part.PREPOSITION, "conj": Part.CONJUNCTION,
    "pron": Part.PRONOUN, "ppron": Part.PRONOUN, "num": Part.NUMERAL, "interj": Part.INTERJECTION,
    "art": Part.PRONOUN,
}  # fmt: skip
_BRACES = re.compile(r"\{([^{}]*)\}")
_NOTES = re.compile(r"\[([^\[\]]*)\]|\(([^()]*)\)")
_ASIDES = re.compile(r"<[^<>]*>|\s/[^/\s]+/")
_MARKED = re.compile(r"[{\[(</]|  ")
_BEHIND = re.compile(r"\s*[;,+].*")
_SPACE = re.compile(r"\s+")
_PERSON = re.compile(
    r"^(?:(?:ich|du|er|sie|es|wir|ihr|man|jd\.|I|you|he|she|it|we|they)\b/?)+\s+"
    r"(?:(?:habe|hast|hat|hatte|hätte|ist|war|sei|wäre|has|had|have)\b/?)*\s*|^(?:am|to)\s+"
)
_MOST_PHRASES = 12
_MOST_SYNONYMS = 60
_LONGEST_PHRASE = 90


@dataclass(frozen=True, slots=True)
class _Term:
    """One of several synonyms: its words, what stands in braces, and its notes."""

    text: str
    tag: str
    note: str


def looks_like(data: bytes) -> bool:
    """Say whether the beginning of a file is that of a Ding dictionary."""
    rows = packed.decoded(data).split("\n")[:-1] or [packed.decoded(data)]
    rows = [row for row in rows if row.strip() and not row.startswith("#")]
    return bool(rows) and sum("::" in row for row in rows) > len(rows) * 0.9


def about(path: Path) -> About:
    """Return what a dictionary says of itself in its first lines.

    Raises:
        DictionaryError: The file cannot be read.
    """
    fields: dict[str, str] = {}
    notice: list[str] = []
    # Line by line: the last one may be cut, and within a letter.
    for row in map(packed.decoded, packed.head(path, 1 << 14).split(b"\n")):
        if not row.startswith("#"):
            break
        key, _, value = row.lstrip("# ").partition("::")
        fields[key.strip().casefold()] = value.strip()
        notice.append(row.lstrip("# ").replace(" :: ", ": "))
    stem = path.name.removesuffix(".gz").removesuffix(".txt")
    source, target = pair_in(fields.get("name", "")) if "name" in fields else pair_in(stem)
    name = fields.get("name") or f"Ding {stem}"
    licence = licence_in(fields.get("license", "") or fields.get("licence", ""))
    return About(
        name, source, target, fields.get("version", ""), licence, "\n".join(notice).strip()
    )


def entries(path: Path) -> Iterator[tuple[int, Entry]]:
    """Yield the entries of both directions, each with the bytes that have been read.

    Raises:
        DictionaryError: The file cannot be read or is damaged.
    """
    read = 0
    for line in packed.lines(path):
        read += len(line)
        row = packed.decoded(line).strip()
        if row.startswith("#") or "::" not in row:
            continue
        left, _, right = row.partition("::")
        for entry in _line(left.split("|"), right.split("|")):
            yield read, entry


def _line(left: Sequence[str], right: Sequence[str]) -> Iterator[Entry]:
    """Read one line: its sense in both directions, and compounds that it lists as well."""
    pairs = [(_terms(one), _terms(other)) for one, other in zip(left, right, strict=False)]
    if not pairs or not (pairs[0][0] and pairs[0][1]):
        return
    sources, targets = pairs[0]
    tags = _tags(sources)
    forms, back_forms, phrases, own = _rest(pairs[1:], left[1:], right[1:], tags[0])
    yield from _entry(sources, targets, tags, (forms, phrases, len(left)), backwards=False)
    turned = [(right, left) for left, right in phrases]
    back = [tags[min(place, len(tags) - 1)] for place in range(len(targets))]
    yield from _entry(targets, sources, back, (back_forms, turned, len(right)), backwards=True)
    for one, other in own:
        tags = _tags(one)
        yield from _entry(one, other, tags, ([], [], 0), backwards=False)
        yield from _entry(other, one, [tags[0]] * len(other), ([], [], 0), backwards=True)


_Rest = tuple[
    list[list[str]], list[list[str]], list[tuple[str, str]], list[tuple[list[_Term], list[_Term]]]
]


def _rest(
    pairs: Sequence[tuple[list[_Term], list[_Term]]],
    left: Sequence[str],
    right: Sequence[str],
    tag: str,
) -> _Rest:
    """Sort what stands behind the bars: forms of both sides, phrases, and senses of their own."""
    forms: list[list[str]] = []
    back: list[list[str]] = []
    phrases: list[tuple[str, str]] = []
    own: list[tuple[list[_Term], list[_Term]]] = []
    for (one, other), before, behind in zip(pairs, left, right, strict=False):
        if not one or not other:
            continue
        if _inflected(one[0], tag):
            forms.append([_PERSON.sub("", term.text) for term in one])
            back.append([_PERSON.sub("", term.text) for term in other])
        elif " " not in one[0].text:
            own.append((one, other))
        elif len(phrases) < _MOST_PHRASES and max(len(before), len(behind)) <= _LONGEST_PHRASE:
            phrases.append((_clean(before), _clean(behind)))
    return forms, back, phrases, own


def _inflected(term: _Term, tag: str) -> bool:
    """Say whether a term behind a bar is a form of the word before it."""
    part = _part(tag)
    if part is Part.NOUN:
        return term.tag == "pl" and tag != "pl"
    if part not in (Part.VERB, Part.ADJECTIVE, Part.ADVERB) or term.tag:
        return False
    bare = _PERSON.sub("", term.text)
    if bare.startswith(("nicht", "kein", "not ")):
        return False
    # "stimmt zu" is a form, "nach Hause gehen" is none.
    return " " not in bare or (bare != term.text and bare.count(" ") == 1)


def _entry(
    heads: Sequence[_Term],
    glosses: Sequence[_Term],
    tags: Sequence[str],
    rest: tuple[list[list[str]], list[tuple[str, str]], int],
    *,
    backwards: bool,
) -> Iterator[Entry]:
    forms, phrases, weight = rest
    # What cannot be asked for by one word would only fill the disk.
    if any(key_of(term.text) for term in heads):
        made = [
            _head(term, tag, place, len(heads), forms, backwards=backwards)
            for place, (term, tag) in enumerate(zip(heads, tags, strict=True))
        ]
        note = heads[-1].note
        listed = tuple(_gloss(term, backwards=backwards) for term in glosses)
        yield Entry(tuple(made), listed, note, tuple(phrases), weight, backwards)


def _head(
    term: _Term, tag: str, place: int, count: int, forms: list[list[str]], *, backwards: bool
) -> Head:
    # Where a line has fewer forms than heads, they are those of the first.
    even = [form for form in forms if len(form) == count]
    own = [form[place] for form in even] if place else [form[0] for form in forms]
    text = term.text.removeprefix("to ") if backwards else term.text
    return Head(text, _part(tag), Gender.NONE if backwards else _gender(tag), tuple(own))


def _gloss(term: _Term, *, backwards: bool) -> Gloss:
    gender = term.tag if backwards and _gender(term.tag) else ""
    return Gloss(term.text, ", ".join(note for note in (gender, term.note) if note))


def _tags(terms: Sequence[_Term]) -> list[str]:
    """Return the tag of every term: its own, or the next one to the right of it."""
    found: list[str] = []
    tag = ""
    for term in reversed(terms):
        tag = term.tag or tag
        found.append(tag)
    return found[::-1]


def _terms(text: str) -> list[_Term]:
    return [term for term in map(_term, parted(text, ";")[:_MOST_SYNONYMS]) if term.text]


def _term(text: str) -> _Term:
    if not _MARKED.search(text):
        return _Term(text, "", "")
    tags = _BRACES.findall(text)
    notes = [first or second for first, second in _NOTES.findall(text)]
    bare = _ASIDES.sub(" ", _NOTES.sub(" ", _BRACES.sub(" ", text)))
    return _Term(_SPACE.sub(" ", bare).strip(" ,"), tags[0] if tags else "", ", ".join(notes))


def _clean(text: str) -> str:
    return _SPACE.sub(" ", _BRACES.sub("", text)).strip()


@cache
def _part(tag: str) -> Part:
    # "prp; +Dat." also says which case follows, "m,f" that there are two genders.
    return _PARTS.get(_BEHIND.sub("", tag), Part.OTHER)


@cache
def _gender(tag: str) -> Gender:
    return Gender(tag) if tag in set(Gender) else Gender.NONE
