# SPDX-License-Identifier: GPL-3.0-or-later
"""A lexicon is read as it was written, block by block; what is no lexicon is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import LanguagePair, find, folders, load_engine
from models.errors import BrokenModelError
from models.folders import BUILTIN
from models.lexicon import NAME, Entry, Lexicon, Rendering, write
from tests.models import packing

HAUS = Entry(120.0, (Rendering("house", 0.8), Rendering("home", 0.1)))


def written(folder: Path, entries: list[tuple[str, Entry]]) -> Lexicon:
    write(folder / NAME, entries)
    return Lexicon(folder / NAME)


def test_an_entry_comes_back(tmp_path: Path) -> None:
    lexicon = written(tmp_path, [("haus", HAUS), ("hund", Entry(9.5, (Rendering("dog", 1.0),)))])
    assert lexicon.look_up("haus") == HAUS
    assert lexicon.look_up("hund") == Entry(9.5, (Rendering("dog", 1.0),))


@given(st.sets(st.text("abcäöüß", min_size=1, max_size=6), min_size=1, max_size=400))
def test_every_word_is_found_and_no_other(
    tmp_path_factory: pytest.TempPathFactory, words: set[str]
) -> None:
    entries = [(word, Entry(1.0, (Rendering(word.upper(), 0.5),))) for word in sorted(words)]
    lexicon = written(tmp_path_factory.mktemp("lexicon"), entries)
    assert all(lexicon.look_up(word) == entry for word, entry in entries)
    assert lexicon.look_up("") is None
    assert lexicon.look_up("zz") is None
    assert lexicon.look_up("aaaaaaa") is None


def test_an_empty_lexicon_knows_nothing(tmp_path: Path) -> None:
    assert written(tmp_path, []).look_up("haus") is None


@pytest.mark.parametrize("content", [b"", b"SYNLEX1\n", b"SYNLEX1\n\x05\0\0\0hello", b"PK\x03\x04"])
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / NAME
    path.write_bytes(content)
    with pytest.raises(ValueError, match=NAME):
        Lexicon(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Lexicon(tmp_path / NAME)


def test_a_built_in_model_with_a_broken_lexicon_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "BUILTIN", tmp_path)
    copy = packing.sentencepiece_package(tmp_path / "de_en")
    (copy / NAME).write_bytes(b"no lexicon")
    with pytest.raises(BrokenModelError, match="cannot be loaded"):
        load_engine(find(LanguagePair("de", "en"), places=[tmp_path]))


@pytest.mark.parametrize(
    ("word", "rendering"),
    [("mehrheit", "majority"), ("bundestag", "Bundestag"), ("deutschland", "Germany")],
)
def test_the_one_that_is_shipped_knows_words_of_newspapers(word: str, rendering: str) -> None:
    entry = Lexicon(BUILTIN / "de_en" / NAME).look_up(word)
    assert entry is not None
    assert entry.renderings[0].text == rendering
