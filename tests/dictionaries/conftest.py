# SPDX-License-Identifier: GPL-3.0-or-later
"""A shelf with a small dictionary of our own."""

import pytest

from desktop.dictionaries import Finding, Lexicon, Query, import_source, recognise
from tests.dictionaries.books import write_ding


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("shelf")
    source = recognise(write_ding(tmp_path_factory.mktemp("source")))
    for _ in import_source(source, made):
        pass
    return made


@pytest.fixture
def ask(folder):
    """Look a word of a sentence up."""
    lexicon = Lexicon(folder)

    def ask(text: str, word: str, source="de", target="en", **more) -> Finding:
        start = text.index(word)
        return lexicon.look_up(Query(text, (start, start + len(word)), source, target, **more))

    yield ask
    lexicon.close()


def heads(finding: Finding) -> list[str]:
    return [article.word for answer in finding.answers for article in answer.articles]


def first(finding: Finding):
    return finding.answers[0].articles[0]
