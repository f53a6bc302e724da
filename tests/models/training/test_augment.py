# SPDX-License-Identifier: GPL-3.0-or-later
"""Extra pairs: what changes on one side changes on the other."""

import random
import re

from models.training import augment
from models.training.cleaning import numbers


def drawn(change, pair, times=40):
    return [change(pair, random.Random(seed)) for seed in range(times)]


def test_german_quotes_vary_and_english_ones_stay():
    found = drawn(augment.requote, ("Er sagte „ja“ dazu.", 'He said "yes" to it.'))
    assert {"Er sagte „ja“ dazu.", "Er sagte »ja« dazu.", 'Er sagte "ja" dazu.'} <= {
        g for g, _ in found
    }
    assert {e for _, e in found} == {'He said "yes" to it.'}


def test_pairs_whose_quotes_do_not_match_are_left():
    assert augment.requote(("Er sagte ja.", "He said yes."), random.Random(0)) is None
    assert augment.requote(("Er sagte „ja“.", "He said yes."), random.Random(0)) is None


def test_numbers_agree_whatever_their_format():
    found = drawn(augment.renumber, ("Es kamen 250 Gäste.", "There were 250 guests."))
    assert all(numbers(g) == numbers(e) for g, e in found)
    assert any(re.search(r"\d\.\d{3},\d", g) and re.search(r"\d,\d{3}\.\d", e) for g, e in found)
    assert any("Mio." in g and "million" in e for g, e in found)


def test_numbers_that_stand_on_one_side_only_are_left():
    assert augment.renumber(("Es kamen 250 Gäste.", "Many guests came."), random.Random(0)) is None


def test_umlauts_are_written_out_on_the_german_side_only():
    found = drawn(augment.plain_letters, ("Große Überraschung", "Big surprise"))
    assert ("Grosse Ueberraschung", "Big surprise") in found


def test_typos_keep_the_words_apart():
    pair = (
        "Die Regierung hat gestern ein neues Gesetz beschlossen.",
        "The government passed a law.",
    )
    for german, english in drawn(augment.typos, pair):
        assert english == pair[1]
        assert german != pair[0]
        assert len(german.split()) == len(pair[0].split())


def test_tom_gets_another_name_on_both_sides():
    german, english = augment.rename(("Tom kommt.", "Tom is coming."), random.Random(1), ["Berta"])
    assert "Tom" not in german + english
    assert german.removesuffix(" kommt.") == english.removesuffix(" is coming.")


def test_capitals_and_full_stops_go_together():
    rng = random.Random(0)
    assert augment.capitals(("Guten Tag.", "Hello."), rng) == ("GUTEN TAG.", "HELLO.")
    assert augment.no_full_stop(("Guten Tag.", "Hello."), rng) == ("Guten Tag", "Hello")
    assert augment.no_full_stop(("Guten Tag!", "Hello!"), rng) is None
