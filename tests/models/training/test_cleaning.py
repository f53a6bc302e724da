# SPDX-License-Identifier: GPL-3.0-or-later
"""Cleaning and the filter of evaluation text."""

import pytest

from models.training.cleaning import (
    clean_pair,
    normalise,
    numbers,
    pair_key,
    sound,
    strip_grammar,
    whole_words,
)
from models.training.overlap import OverlapFilter


def test_invisible_marks_and_odd_spaces_go():
    assert (
        normalise("Ver\u00adtrag\u00a0\u200b mit\u2009 3\u202f000 Euro ")
        == "Vertrag mit 3 000 Euro"
    )


def test_decomposed_umlauts_are_composed():
    assert normalise("Mu\u0308nchen") == "München"


def test_english_quotes_become_straight():
    assert clean_pair("Er sagte: „Nein, danke.“", "He said: “No, thanks.”") == (
        "Er sagte: „Nein, danke.“",
        'He said: "No, thanks."',
    )


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("the mayor' s office, the mayor 's car", "the mayor's office, the mayor's car"),
        ("We don' t know why it does n't rain.", "We don't know why it doesn't rain."),
        ("the farmers' daughters", "the farmers' daughters"),
        ("the letter 's' and the line d", "the letter 's' and the line d"),
    ],
)
def test_spaces_at_apostrophes_go(english: str, expected: str):
    assert whole_words(english) == expected


def test_pairs_are_cleaned_of_spaces_at_apostrophes():
    pair = clean_pair("Das Haus des Bürgermeisters ist alt.", "The mayor' s house is old.")
    assert pair == ("Das Haus des Bürgermeisters ist alt.", "The mayor's house is old.")


def test_loose_quotes_of_tokenised_text_are_joined():
    german, _ = clean_pair(
        "Die „ alten Regeln “ gelten nicht mehr.", 'The "old rules" no longer apply.'
    )
    assert german == "Die „alten Regeln“ gelten nicht mehr."


def test_grammar_marks_of_the_dictionary_go():
    assert strip_grammar("Abgeordnete {m,f} [pol.]") == "Abgeordnete"
    assert clean_pair("Ordnungsrecht {n}", "regulatory law.", dictionary=True) == (
        "Ordnungsrecht",
        "regulatory law",
    )


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Das ist ein Haus am See.", ""),
        ("Ja.", "This is a very long answer to a very short question, and so it cannot be right."),
        ("The cat is on the table of the house.", "The cat sits on the table in the house."),
        ("Die Katze ist auf dem Tisch.", "Die Katze ist auf einem Tisch."),
        ("Die Zahl stieg auf 1234 Fälle.", "The number rose to 5678 cases."),
        ("MÃ¤nner und Frauen sind da.", "Men and women are here."),
        ("1 2 3 4 5 6 7 8 9", "1, 2, 3, 4, 5, 6, 7, 8, 9"),
        ("Klicken Sie auf <b>Datei</b> oben.", "Click on the file above here."),
        ("Photoshop", "Photoshop"),
    ],
)
def test_bad_pairs_are_dropped(german, english):
    assert clean_pair(german, english) is None


def test_bullets_go_from_both_sides():
    assert clean_pair("- Der Plan ist gut.", "- The plan is good.") == (
        "Der Plan ist gut.",
        "The plan is good.",
    )


def test_numbers_ignore_separators():
    assert numbers("1.234,50 Euro und 7") == numbers("7 and 1,234.50 euros") == {"123450", "7"}


def test_pairs_that_differ_in_punctuation_are_equal():
    assert pair_key("Guten Tag!", "Hello.") == pair_key("guten Tag", "Hello")
    assert pair_key("Guten Tag", "Hello") != pair_key("Guten Abend", "Hello")


EVALUATION = (
    "Am Montag kündigten Wissenschaftler der Universität ein neues Diagnosewerkzeug an, "
    "das Zellen sortiert.",
    "Er liebt Musik.",
)


@pytest.mark.parametrize(
    "sentence",
    [
        EVALUATION[0],
        EVALUATION[0].upper(),
        "Zitat: " + EVALUATION[0].removesuffix(", das Zellen sortiert."),
        "Wissenschaftler der Universität ein neues Diagnosewerkzeug, das Zellen sortiert, sagten, "
        "am Montag kündigten Wissenschaftler",
    ],
)
def test_near_duplicates_of_evaluation_text_are_found(sentence):
    assert OverlapFilter(EVALUATION).overlaps(sentence)


@pytest.mark.parametrize(
    "sentence", ["", "Am Montag kündigten sie an.", "Er liebt sie und sie liebt ihn."]
)
def test_other_sentences_are_kept(sentence):
    assert not OverlapFilter(EVALUATION).overlaps(sentence)


@pytest.mark.parametrize(
    ("target", "whole", "kept"),
    [
        ("▁We ▁met ▁on ▁the ▁ 1 2 .", True, True),
        ("▁We ▁met ▁on ▁the ▁ 1 2 .", False, False),
        ("▁We ▁met ▁on ▁the ▁ 1 3 .", True, False),
        ("▁a ▁b ▁c ▁a ▁b ▁c ▁a ▁b ▁c ▁a ▁b ▁c ▁ 1 2", True, False),
        ("", True, False),
    ],
)
def test_a_student_learns_from_sound_hypotheses_only(target, whole, kept):
    source = "▁Wir ▁trafen ▁uns ▁am ▁ 1 2 .".split()
    assert sound(source, target.split(), whole=whole) is kept
