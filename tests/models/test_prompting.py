# SPDX-License-Identifier: GPL-3.0-or-later
"""A word that the lexicon knows and the translation does not tell is asked for once more."""

from pathlib import Path

import pytest

from models.attempts import Search
from models.engine import Translation
from models.lexicon import Entry, Lexicon, Rendering
from tests.models.lexicons import lexicon_of
from tests.models.test_decoding import Scripted, engine

SOURCE = "Der neue Fahrplan gilt 2030."
FIRST = "The new plan applies 2030."
BETTER = "The new timetable applies 2030."
ENTRIES = {
    "bus": Entry(5.0, (Rendering("bus", 0.4), Rendering("coach", 0.3))),
    "fahrplan": Entry(5.0, (Rendering("timetable", 0.9),)),
    "hollenbrück": Entry(2.0, (Rendering("hollenbrück", 0.8),)),
}


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    return lexicon_of(tmp_path, ENTRIES)


def asked(
    lexicon: Lexicon | None, first: str, rest: str, source: str = SOURCE, weight: float = 2.0
) -> tuple[Translation, list[list[str]]]:
    """Translate; return the translation and what it was begun with."""
    translator = Scripted(lambda *_: [rest if translator.begun else first])
    search = Search(evidence=weight, prompts=1)
    [translation] = engine(translator, search=search, lexicon=lexicon).submit([source]).result()
    return translation, translator.begun


def test_a_translation_is_begun_anew_with_the_word(lexicon: Lexicon) -> None:
    translation, begun = asked(lexicon, FIRST, "applies 2030.")
    assert begun == [["The", "new", "timetable"]]
    assert (translation.text, translation.doubtful) == (BETTER, False)
    assert translation.alternatives == (FIRST,)


@pytest.mark.parametrize("rest", ["the the the the the the the the the the", "applies."])
def test_what_is_unsound_or_loses_a_number_is_not_taken(lexicon: Lexicon, rest: str) -> None:
    translation, begun = asked(lexicon, FIRST, rest)
    assert len(begun) == 1
    assert (translation.text, translation.doubtful) == (FIRST, False)


def test_what_is_less_likely_than_the_word_is_worth_is_not_taken(lexicon: Lexicon) -> None:
    translation, begun = asked(lexicon, FIRST, "applies 2030.", weight=0.5)
    assert len(begun) == 1
    assert translation.text == FIRST


@pytest.mark.parametrize(
    ("source", "first"),
    [
        (SOURCE, BETTER),
        (SOURCE, "The new timetables apply 2030."),
        ("Der neue Bus gilt 2030.", FIRST),
        ("Der Bus-Fahrplan gilt 2030.", FIRST),
    ],
    ids=["told", "inflected", "many renderings", "part of a compound"],
)
def test_nothing_is_asked_without_need(lexicon: Lexicon, source: str, first: str) -> None:
    assert asked(lexicon, first, "", source)[1] == []


def test_nothing_is_asked_without_a_lexicon() -> None:
    assert asked(None, FIRST, "")[1] == []


def test_the_first_word_of_a_sentence_is_written_large(lexicon: Lexicon) -> None:
    assert asked(lexicon, "Plan applies.", "applies.", "Fahrplan gilt.")[1] == [["Timetable"]]


def test_a_name_is_written_as_in_the_source(lexicon: Lexicon) -> None:
    begun = asked(lexicon, "In Hollybrook now.", "now.", "In HollenBrück jetzt.")[1]
    assert begun == [["In", "HollenBrück"]]
