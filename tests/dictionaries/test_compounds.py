# SPDX-License-Identifier: GPL-3.0-or-later
"""German compounds are taken apart as by hand, and what is none is left whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.dictionaries import Lexicon, Query, import_source, recognise
from desktop.dictionaries.compounds import Member, Splitter
from desktop.dictionaries.fold import fold
from tests.dictionaries.books import write_ding
from tests.dictionaries.compounds import SPLIT, TWO_WAYS, WHOLE, ding, table


@pytest.fixture(scope="module")
def parts_of(tmp_path_factory):
    """Return how the parts of a word are told, in a sentence with a translation."""
    made = tmp_path_factory.mktemp("parts")
    for _ in import_source(recognise(write_ding(tmp_path_factory.mktemp("source"), ding())), made):
        pass
    lexicon = Lexicon(made)

    def ask(word: str, other: str = ""):
        text = f"Das ist {word}."
        finding = lexicon.look_up(Query(text, (8, 8 + len(word)), "de", "en", other))
        return finding.answers[0].compounds if finding.answers else ()

    yield ask
    lexicon.close()


def told(compounds) -> list[list[str]]:
    return [[piece.word for piece in compound] for compound in compounds]


@pytest.mark.parametrize(("word", "readings"), table(SPLIT) + table(TWO_WAYS))
def test_compounds_are_taken_apart_as_by_hand(parts_of, word, readings):
    found = parts_of(word)
    assert told(found) == readings
    assert all(piece.gloss for compound in found for piece in compound)


@pytest.mark.parametrize("word", WHOLE)
def test_a_word_that_the_dictionary_explains_is_not_torn(parts_of, word):
    assert parts_of(word) == ()


def test_the_translation_tells_which_reading_is_meant(parts_of):
    assert told(parts_of("Staubecken", "The dust lay in all the edges.")) == [["Staub", "Ecke"]]
    assert told(parts_of("Wachstube", "It is the guard's parlour.")) == [["Wache", "Stube"]]


def test_a_part_is_explained_as_in_the_whole(tmp_path):
    text = "Band {n} | a b | a b | a b :: tape; ribbon\nBand {m} :: volume\nBuch {n} :: book\n"
    for _ in import_source(recognise(write_ding(tmp_path, text)), tmp_path / "shelf"):
        pass
    lexicon = Lexicon(tmp_path / "shelf")
    query = Query("Ein Buchband.", (4, 12), "de", "en", "A book volume.")
    (compound,) = lexicon.look_up(query).answers[0].compounds
    assert compound == (("Buch", "book"), ("Band", "volume"))
    lexicon.close()


WORDS = st.sampled_from("öl stau staub becken ecken rad tal talent enten s en".split())


@given(st.lists(WORDS, min_size=1, max_size=6).map("".join))
def test_the_parts_of_any_split_are_the_word(word):
    def ask(part: str) -> Member[str] | None:
        return Member(10.0, part) if part in WORDS.elements else None

    def first(part: str) -> list[Member[str]]:
        found = ask(part)
        return [found] if found else []

    for split in Splitter(first, ask).splits(word):
        assert fold("".join(split.found)) == fold(word)
        assert len(split.found) == len(split.cuts) + 1
        assert list(split.cuts) == sorted(set(split.cuts))
