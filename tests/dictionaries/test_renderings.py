# SPDX-License-Identifier: GPL-3.0-or-later
"""Every occurrence of a word is listed with what the translation has used for it."""

import pytest

from desktop.dictionaries import Lexicon, Sought, grouped, occurrences
from desktop.document import Link, Paragraph, ParagraphPair, SentencePair, Side

TEXTS = [
    ("Die Stadt baut eine Brücke.", "The city builds a bridge.", {"Stadt": "city"}),
    ("Zwei Städte bauen Brücken.", "Two cities build bridges.", {"Städte": "cities"}),
    ("Die Städte schweigen.", "The towns say nothing.", {"Städte": "towns"}),
    ("Der Rat der Stadt stimmte zu.", "The council agreed.", {"stimmte": "agreed"}),
    ("Alle stimmen zu.", "All agree.", {"stimmen": "agree"}),
    ("Das stimmt.", "That is right.", {"stimmt": "right"}),
]


def pair(number, source, target, linked):
    links = tuple(
        Link(
            source.index(one),
            source.index(one) + len(one),
            target.index(other),
            target.index(other) + len(other),
            0.8,
        )
        for one, other in linked.items()
    )
    sentence = SentencePair(f"{number}.1", source, target, links=links)
    return ParagraphPair(str(number), Paragraph(source), (sentence,))


PAIRS = [*(pair(number, *text) for number, text in enumerate(TEXTS, start=1)), None]


def found(folder, lemma, side=Side.SOURCE, source="de", target="en"):
    lexicon = Lexicon(folder)
    places = list(occurrences(PAIRS, Sought(lemma, side, source, target), lexicon))
    lexicon.close()
    return places


def test_every_form_is_found_with_its_rendering(folder):
    places = [(one.row, one.rendering) for one in found(folder, "Stadt")]
    assert places == [(0, "city"), (1, "cities"), (2, "towns"), (3, "")]


def test_forms_of_one_rendering_are_one_group(folder):
    groups = grouped(found(folder, "Stadt"), "en")
    counts = [(group.rendering, len(group.occurrences)) for group in groups]
    assert counts == [("city", 2), ("towns", 1), ("", 1)]


def test_a_verb_is_found_with_its_particle_only(folder):
    assert [one.row for one in found(folder, "zustimmen")] == [3, 4]
    assert [one.row for one in found(folder, "stimmen")] == [5]
    assert [g.rendering for g in grouped(found(folder, "zustimmen"), "en")] == ["agreed"]


def test_backwards(folder):
    places = found(folder, "city", Side.TARGET, "en", "de")
    assert [(one.row, one.rendering) for one in places] == [(0, "Stadt"), (1, "Städte")]


@pytest.mark.parametrize("order", [1, -1])
def test_a_form_is_judged_with_its_particle_whichever_sentence_comes_first(folder, order):
    texts = ["Der Rat stimmt zu.", "Das stimmt."][::order]
    pairs = [pair(number, text, "x", {}) for number, text in enumerate(texts, 1)]
    lexicon = Lexicon(folder)
    there = occurrences(pairs, Sought("stimmen", Side.SOURCE, "de", "en"), lexicon)
    assert [texts[one.row] for one in there] == ["Das stimmt."]
    lexicon.close()
