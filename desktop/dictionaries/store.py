# SPDX-License-Identifier: GPL-3.0-or-later
"""One imported dictionary in one SQLite file: written once, whole or not at all, then only read."""

import contextlib
import json
import os
import secrets
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

from desktop.dictionaries.ablaut import SEPARABLE
from desktop.dictionaries.entry import About, Entry, Gender, Gloss, Head, Part
from desktop.dictionaries.errors import DictionaryError, damaged, unwritable
from desktop.dictionaries.fold import fold
from desktop.dictionaries.keys import key_of

ENDING = ".sqlite"
_ABANDONED = 3600
"""Seconds after which a file that nobody has written to is one of a killed import."""

_SCHEMA = 1
_TABLES = """
CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE entry(id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE word(
    folded TEXT NOT NULL, backwards INTEGER NOT NULL, entry INTEGER NOT NULL,
    head INTEGER NOT NULL, form TEXT
);
"""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """An imported dictionary.

    Attributes:
        path: Its file.
        about: What it says of itself, with its languages filled in.
        entries: How many there are.
        both_ways: Whether words of its second language are found as well.
        origin: The name of the file that it was imported from.
        format: How that was written.
    """

    path: Path
    about: About
    entries: int
    both_ways: bool
    origin: str
    format: str

    def leads(self, source: str, target: str) -> bool:
        """Say whether it explains words of one language in the other."""
        pair = (self.about.source, self.about.target)
        return pair == (source, target) or (self.both_ways and pair == (target, source))


class Found(NamedTuple):
    """A head that stands under a word.

    Attributes:
        entry: Its entry.
        head: The head itself.
        place: Which one it is among the entry's heads.
        form: The inflected form that was found, or "" if it was the head.
    """

    entry: Entry
    head: Head
    place: int
    form: str


class Writer:
    """Writes a dictionary beside its place; nothing is there before `finish`."""

    def __init__(self, path: Path) -> None:
        """Begin to write the dictionary at `path`.

        Raises:
            DictionaryError: The folder takes no file.
        """
        self._path = path
        self._temporary = path.with_name(f".import-{secrets.token_hex(6)}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _tidy(path.parent)
            self._base = sqlite3.connect(self._temporary, isolation_level=None)
            self._base.execute("PRAGMA journal_mode=OFF")
            self._base.execute("PRAGMA synchronous=OFF")
            self._base.executescript(_TABLES)
            self._base.execute("BEGIN")
        except (OSError, sqlite3.Error) as error:
            raise unwritable(error) from error
        self.entries = 0
        self.both_ways = False

    def add(self, entries: Iterable[Entry]) -> None:
        """Write entries.

        Raises:
            DictionaryError: The disk is full or failed.
        """
        bodies, words = [], []
        for entry in entries:
            self.entries += 1
            self.both_ways = self.both_ways or entry.backwards
            bodies.append((self.entries, _packed(entry)))
            words += [(*word, self.entries, *rest) for word, rest in _words(entry)]
        try:
            self._base.executemany("INSERT INTO entry VALUES (?, ?)", bodies)
            self._base.executemany("INSERT INTO word VALUES (?, ?, ?, ?, ?)", words)
        except sqlite3.Error as error:
            raise unwritable(error) from error

    def finish(self, about: About, origin: str, kind: str) -> Dictionary:
        """Put the dictionary in its place, instead of one that is there.

        Raises:
            DictionaryError: The disk is full or failed.
        """
        facts = asdict(about) | {
            "schema": _SCHEMA,
            "entries": self.entries,
            "both_ways": int(self.both_ways),
            "origin": origin,
            "format": kind,
        }
        rows = [(key, str(value)) for key, value in facts.items()]
        try:
            self._base.executemany("INSERT INTO about VALUES (?, ?)", rows)
            self._base.execute("CREATE INDEX word_folded ON word(folded, backwards)")
            self._base.execute("COMMIT")
            self._base.close()
            _sync(self._temporary)
            self._temporary.replace(self._path)
        except (OSError, sqlite3.Error) as error:
            raise unwritable(error) from error
        return read_about(self._path)

    def discard(self) -> None:
        """Leave nothing of what was not finished."""
        self._base.close()
        self._temporary.unlink(missing_ok=True)


class Reader:
    """Looks words up in one dictionary; for one thread at a time."""

    def __init__(self, dictionary: Dictionary) -> None:
        """Open a dictionary.

        Raises:
            DictionaryError: Its file is gone or damaged.
        """
        self.dictionary = dictionary
        self._base = _open(dictionary.path)

    def find(self, folded: str, *, backwards: bool = False) -> list[Found]:
        """Return the heads that stand under a folded word, each with its entry.

        Raises:
            DictionaryError: The file is damaged.
        """
        query = (
            "SELECT body, head, form FROM word JOIN entry ON entry.id = word.entry "
            "WHERE folded = ? AND backwards = ?"
        )
        try:
            rows = self._base.execute(query, (folded, int(backwards))).fetchall()
            return [_found(*row, backwards=backwards) for row in rows]
        except (sqlite3.Error, ValueError, LookupError, TypeError) as error:
            raise damaged(self.dictionary.path.name, "an entry cannot be read") from error

    def close(self) -> None:
        """Close the file."""
        self._base.close()


def read_about(path: Path) -> Dictionary:
    """Return what is known of an imported dictionary.

    Raises:
        DictionaryError: Its file is gone or damaged.
    """
    base = _open(path)
    try:
        facts = dict(base.execute("SELECT key, value FROM about").fetchall())
        fields = ("name", "source", "target", "version", "licence", "notice")
        if int(facts["schema"]) != _SCHEMA:
            raise DictionaryError(
                f"The dictionary “{facts['name']}” was imported by another version of Synopse.",
                "Import it again.",
            )
        about = About(*(facts[field] for field in fields))
        both = facts["both_ways"] == "1"
        return Dictionary(
            path, about, int(facts["entries"]), both, facts["origin"], facts["format"]
        )
    except (sqlite3.Error, KeyError, ValueError) as error:
        raise damaged(path.name, "it is no imported dictionary") from error
    finally:
        base.close()


def _open(path: Path) -> sqlite3.Connection:
    try:
        # Two threads never ask at the same time, but a pool may change the one that asks.
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        return sqlite3.connect(uri, uri=True, check_same_thread=False)
    except sqlite3.Error as error:
        raise damaged(path.name, "it cannot be opened") from error


def _tidy(folder: Path) -> None:
    """Remove what killed imports have left; what somebody may still be writing stays."""
    now = time.time()
    for left in folder.glob(".import-????????????.part*"):
        with contextlib.suppress(OSError):
            if now - left.stat().st_mtime > _ABANDONED:
                left.unlink()


def _sync(path: Path) -> None:
    with path.open("rb") as stream:
        os.fsync(stream.fileno())


def _words(entry: Entry) -> Iterator[tuple[tuple[str, int], tuple[int, str | None]]]:
    """Yield under which words an entry is found: folded word and side, head and form."""
    side = int(entry.backwards)
    seen: set[tuple[str, int]] = set()
    for place, head in enumerate(entry.heads):
        for form in (None, *head.forms):
            key = _key(head.word if form is None else form)
            if key and (key, place) not in seen:
                seen.add((key, place))
                yield (key, side), (place, form)


def _key(text: str) -> str:
    """Return the folded word of a head or a form; "stimmt zu" is kept with its particle."""
    verb, space, particle = text.partition(" ")
    if space and particle in SEPARABLE and verb.isalpha():
        return fold(text)
    return fold(key_of(text))


def _packed(entry: Entry) -> str:
    body = (
        [(head.word, head.part, head.gender) for head in entry.heads],
        [(gloss.text, gloss.note) if gloss.note else (gloss.text,) for gloss in entry.glosses],
        entry.note,
        entry.phrases,
        entry.weight,
    )
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def _found(body: str, place: int, form: str | None, *, backwards: bool) -> Found:
    heads, glosses, note, phrases, weight = json.loads(body)
    entry = Entry(
        tuple(Head(word, Part(part), Gender(gender)) for word, part, gender in heads),
        tuple(Gloss(*gloss) for gloss in glosses),
        note,
        tuple((one, other) for one, other in phrases),
        weight,
        backwards,
    )
    return Found(entry, entry.heads[place], place, form or "")
