# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting faults, vocabulary rules, and the recipe's place in the program."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from models.training.robustness import count, loops, quotes_right, surnames
from models.training.vocabulary import Vocabulary, normalisation_rules, train

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    "text",
    [
        "no no no no",
        "the end of the end of the end of the story",
        "he said that he said that he said that",
    ],
)
def test_loops_are_found(text):
    assert loops("Er sagte es.", text)


@pytest.mark.parametrize(
    "text", ["", "No, no, he said.", "time and time again and again", "a b a c a d a"]
)
def test_ordinary_repetition_is_no_loop(text):
    assert not loops("Er sagte es.", text)


def test_repetition_of_the_source_is_no_loop():
    assert not loops("Nein nein nein nein!", "No no no no!")


def test_faults_are_counted():
    sources = ["Es waren 3,5 Millionen.", "Er sagte „ja“.", "Gut.", "Am 4. Mai 1990"]
    targets = ["There were 3.5 million.", "He said „yes“.", "", "On 4 May 1991"]
    faults = count(sources, targets)
    assert (faults.sentences, faults.empty, faults.loops, faults.too_long) == (4, 1, 0, 0)
    assert (faults.with_numbers, faults.numbers_lost) == (2, 1)
    assert (faults.with_quotes, faults.quotes_wrong) == (1, 1)


def test_lost_names_are_counted():
    sources = ["Frau Kollegin Wiesbrecht, bitte!", "Ich danke Herrn Aar-Hölzle.", "Guten Tag."]
    faults = count(sources, ["Mrs Wiesbrecht, please!", "I thank Mr Arholes.", "Good day."])
    assert (faults.with_names, faults.names_lost) == (2, 1)


def test_titles_are_no_surnames():
    assert surnames("Herr Staatssekretär, Frau Präsidentin, Herr Kollege, Frau Wiesbrechts!") == [
        "Wiesbrecht"
    ]


def test_overlong_translations_are_counted():
    assert count(["Das ist gut so."], [" ".join("abcdefghi")]).too_long == 1


def test_every_normalisation_rule_is_well_formed():
    for rule in normalisation_rules().splitlines():
        assert re.fullmatch(r"[0-9A-F]+( [0-9A-F]+)?\t([0-9A-F]+( [0-9A-F]+)*)?", rule)


def test_a_vocabulary_keeps_units_and_joins_umlauts(tmp_path):
    path = tmp_path / "tiny.model"
    text = ["Das Haus hat 120 Fenster und 3 Türen.", "The house has 120 windows and 3 doors."] * 50
    train(text, path, size=285, threads=1)
    vocabulary = Vocabulary(path)
    sentence = "Das Tu\u0308r\u00adhaus hat 20\u00a0km² Flä\ufb01."
    assert vocabulary.decode(vocabulary.encode([sentence]))[0] == "Das Türhaus hat 20 km² Fläfi."
    assert vocabulary.decode_pieces(vocabulary.encode_pieces(["Haus 漢"])) == ["Haus 漢"]
    assert vocabulary.pieces()[:3] == ["<unk>", "<s>", "</s>"]


def test_the_recipe_starts_without_torch():
    code = "import sys, models.training.__main__ as m; m.parser(); print('torch' in sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "False"


def test_the_program_does_not_import_the_recipe():
    files = [*ROOT.glob("desktop/**/*.py"), *(ROOT / "models").glob("*.py")]
    assert files
    assert not [path for path in files if "models.training" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("Er sagte „ja“.", "He said “yes”.", True),
        ("Er sagte „ja“.", 'He said "yes".', True),
        ("Er sagte „ja“.", "He said ”yes“.", False),
        ("Er sagte „ja“.", "He said yes.", False),
        ("Er sagte „ja“.", "He said „yes“.", False),
        ("Er sagte „ja“ und „nein“.", "He said “yes” and no.", False),
    ],
)
def test_quotation_marks_are_judged(source, target, right):
    assert quotes_right(source, target) is right
