# SPDX-License-Identifier: GPL-3.0-or-later
"""Look words of a sentence up in all imported dictionaries."""

from pathlib import Path

from desktop.dictionaries.finding import Answer, Finding, Query
from desktop.dictionaries.search import Search
from desktop.dictionaries.separable import parted
from desktop.dictionaries.shelf import shelf
from desktop.dictionaries.store import ENDING, Reader

_Spans = tuple[tuple[int, int], ...]


class Lexicon:
    """The imported dictionaries, opened when they are first asked; for one thread at a time."""

    def __init__(self, folder: Path) -> None:
        """Look words up in the dictionaries of `folder`."""
        self._folder = folder
        self._state: object = None
        self._readers: list[Reader] = []

    def look_up(self, query: Query) -> Finding:
        """Return what the dictionaries say of a word.

        Raises:
            DictionaryError: The file of a dictionary is damaged.
        """
        asked = self._leading(query.source, query.target)
        answers = []
        found: _Spans = (query.word,)
        for reader in asked:
            answer, spans = _ask(reader, query)
            if answer is not None:
                answers.append(answer)
                found = spans if len(spans) > len(found) else found
        word = " … ".join(query.text[start:end] for start, end in found)
        return Finding(query, word, found, tuple(answers), len(asked))

    def warm_up(self, source: str, target: str) -> None:
        """Open what will be asked, so that the first answer is as quick as all others.

        Raises:
            DictionaryError: The file of a dictionary is damaged.
        """
        self.look_up(Query("Vorwärmzeiten", (0, 13), source, target))

    def files(self) -> list[tuple[str, int, int]]:
        """Return which dictionaries are there, and from when; safe from any thread."""
        found = [(path, path.stat()) for path in sorted(self._folder.glob(f"*{ENDING}"))]
        return [(path.name, stat.st_mtime_ns, stat.st_size) for path, stat in found]

    def close(self) -> None:
        """Close all files."""
        for reader in self._readers:
            reader.close()
        self._readers = []
        self._state = None

    def _leading(self, source: str, target: str) -> list[Reader]:
        self._refresh()
        return [reader for reader in self._readers if reader.dictionary.leads(source, target)]

    def _refresh(self) -> None:
        """Open the dictionaries anew when others are in the folder."""
        state = self.files()
        if state != self._state:
            self.close()
            self._readers = [Reader(found) for found in shelf(self._folder).dictionaries]
            self._state = state


def _ask(reader: Reader, query: Query) -> tuple[Answer | None, _Spans]:
    about = reader.dictionary.about
    search = Search(reader, query)
    if query.source == "de":
        for pair in parted(query.text, query.word):
            articles = search.parted_verb(pair)
            if articles:
                spans = tuple(sorted(pair))
                return Answer(about.name, about.licence, articles), spans
    articles = search.word()
    compounds = search.compounds(articles)
    if not articles and not compounds:
        return None, (query.word,)
    return Answer(about.name, about.licence, articles, compounds), (query.word,)
