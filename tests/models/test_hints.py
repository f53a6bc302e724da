# SPDX-License-Identifier: GPL-3.0-or-later
"""A model is told how rare words are usually translated, and the reader sees nothing of it."""

from pathlib import Path

import pytest

from models.attempts import Search
from models.hints import CLOSE, OPEN, insert, rendering, told
from models.lexicon import Entry, Lexicon, Rendering
from models.words import Span
from tests.models.lexicons import lexicon_of
from tests.models.test_decoding import Scripted, engine
from tests.models.test_sentence import WordTokens

ENTRIES = {
    "bus": Entry(150.0, (Rendering("coach", 0.9),)),
    "fahrplan": Entry(5.0, (Rendering("timetable", 0.9), Rendering("plan", 0.1))),
    "glocken": Entry(40.0, (Rendering("bell", 0.6),)),
    "hollenbrück": Entry(2.0, (Rendering("Hollenbrück", 0.8),)),
    "lage": Entry(5.0, (Rendering("position", 0.2),)),
    "neue": Entry(2500.0, (Rendering("new", 0.9),)),
    "turm": Entry(60.0, (Rendering("tower", 0.9),)),
}


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    return lexicon_of(tmp_path, ENTRIES)


@pytest.mark.parametrize(
    ("word", "pieces", "said"),
    [
        ("Fahrplan", 2, "timetable"),
        ("Fahrplans", 2, "timetable"),  # Another form of it.
        ("Glockenturm", 4, "bell tower"),
        ("glockenturm", 4, None),  # No noun: a compound would be written large.
        ("Bus", 2, "coach"),
        ("Bus", 1, None),  # One piece of the vocabulary: the model has seen it often.
        ("neue", 2, None),  # Known to everybody.
        ("Lage", 2, None),  # Translated in too many ways.
        ("Hollenbrück", 3, None),  # A name: the hint would be the word itself.
        ("Quarzdiorit", 4, None),
    ],
)
def test_what_is_told_of_a_word(lexicon: Lexicon, word: str, pieces: int, said: str | None) -> None:
    assert rendering(word, pieces, lexicon) == said


def test_a_hint_stands_behind_the_last_piece_of_its_word_and_belongs_to_none() -> None:
    tokens, spans = ["▁Fahr", "plan", "."], [Span(0, 4), Span(4, 8), Span(8, 9)]
    found = insert(tokens, spans, [0, 0, None], {8: "time table"}, WordTokens())
    assert found == (
        ["▁Fahr", "plan", OPEN, "time", "table", CLOSE, "."],
        [0, 0, None, None, None, None, None],
    )


def test_an_empty_piece_at_the_end_of_a_word_gets_no_second_hint() -> None:
    tokens, spans = ["Plan", "▁"], [Span(0, 4), Span(4, 4)]
    assert insert(tokens, spans, [0, None], {4: "plan"}, WordTokens())[0].count(OPEN) == 1


def test_places_are_where_words_end(lexicon: Lexicon) -> None:
    text = "Der neue EU-Fahrplan, »Glockenturm«."
    spans = [Span(0, 3), Span(4, 8), *(Span(i, i + 1) for i in range(9, len(text)))]
    found = {text[end - 4 : end]: said for end, said in told(text, spans, lexicon).items()}
    assert found == {"plan": "timetable", "turm": "bell tower"}


@pytest.mark.parametrize(("hints", "linked"), [(False, 5), (True, 3)])
def test_what_looks_at_a_hint_is_linked_to_no_word(
    lexicon: Lexicon, hints: bool, linked: int
) -> None:
    source, said = "Der neue Fahrplan gilt bald", "The new timetable applies soon"
    translator = Scripted(lambda *_: [said])  # Its n-th word looks at the n-th token.
    search = Search(hints=hints)
    [translation] = engine(translator, search=search, lexicon=lexicon).submit([source]).result()
    hint = [OPEN, "timetable", CLOSE] if hints else []
    assert translator.calls[0]["source"] == [["Der", "neue", "Fahrplan", *hint, "gilt", "bald"]]
    assert translation.text == said
    found = [
        (source[link.source_start : link.source_end], said[link.target_start : link.target_end])
        for link in translation.links
    ]
    assert found == list(zip(source.split(), said.split(), strict=True))[:linked]
