# SPDX-License-Identifier: GPL-3.0-or-later
"""Compounds that no lexicon has are rendered by their halves."""

from pathlib import Path

import pytest

from models.compounds import rendering
from models.lexicon import Entry, Lexicon, Rendering
from tests.models.lexicons import lexicon_of

ENTRIES = {
    "arbeit": Entry(900.0, (Rendering("work", 0.6),)),
    "bein": Entry(0.4, (Rendering("leg", 0.5),)),
    "bett": Entry(0.4, (Rendering("bed", 0.5),)),
    "blumen": Entry(50.0, (Rendering("flowers", 0.9),)),
    "erde": Entry(80.0, (Rendering("soil", 0.5),)),
    "garten": Entry(60.0, (Rendering("garden", 0.9),)),
    "jäger": Entry(20.0, (Rendering("hunter", 0.9),)),
    "pferde": Entry(20.0, (Rendering("horses", 0.9),)),
    "schule": Entry(200.0, (Rendering("school", 0.8),)),
    "stelle": Entry(90.0, (Rendering("the", 0.5),)),
    "tage": Entry(300.0, (Rendering("days", 0.9),)),
    "topf": Entry(9.0, (Rendering("flower pot", 0.9),)),
}


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    return lexicon_of(tmp_path, ENTRIES)


@pytest.mark.parametrize(
    ("word", "rendered"),
    [
        ("blumenerde", "flowers soil"),
        ("arbeitstage", "work days"),
        ("schulgarten", "school garden"),
        ("pferdejäger", "horses hunter"),
    ],
)
def test_halves_are_found_whatever_links_them(lexicon: Lexicon, word: str, rendered: str) -> None:
    assert rendering(word, lexicon) == rendered


@pytest.mark.parametrize(
    "word",
    [
        "garten",
        "gartenzwerg",
        "topfblumen",  # No single word for a half.
        "arbeitsstelle",  # No meaning.
        "beinbett",  # Too rare to be more than an accident.
        "",
    ],
)
def test_what_is_no_compound_of_known_halves_is_not_rendered(lexicon: Lexicon, word: str) -> None:
    assert rendering(word, lexicon) is None


def test_of_several_splits_the_most_usual_one_is_taken(tmp_path: Path) -> None:
    entries = {
        "stau": Entry(40.0, (Rendering("jam", 0.9),)),
        "becken": Entry(60.0, (Rendering("basin", 0.9),)),
        "staub": Entry(50.0, (Rendering("dust", 0.9),)),
        "ecken": Entry(4.0, (Rendering("corners", 0.9),)),
    }
    assert rendering("staubecken", lexicon_of(tmp_path, entries)) == "jam basin"
