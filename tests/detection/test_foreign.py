# SPDX-License-Identifier: GPL-3.0-or-later
"""Foreign sentences in German articles, found with reserve."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.detection import is_foreign


@pytest.mark.parametrize(
    "sentence",
    [
        "“We will fight for every single vote in this country.”",
        "It was the best day of my life, and I will never forget it.",
        "We will never forget this day in the city.",
        "I was so tired that I could not see the road.",
        "Nous ne pouvons pas accepter que les prix augmentent encore cette année.",
    ],
)
def test_sentences_in_another_language(sentence):
    assert is_foreign(sentence, "de")


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Gemeinderat hat gestern beschlossen, den Radweg zu bauen.",
        "“We did it”, rief der Trainer nach dem Spiel in die Kameras.",
        "Das Album „The Dark Side of the Moon“ erschien im März 1973.",
        "The Rolling Stones",
        "In Hamburg war am Abend so viel los wie an Silvester in New York.",
        "So war das in Berlin, am Rand, an der Mauer.",
        "Was so in Ulm war: Jazz, Blues, Rock, Soul, Funk.",
        "Yes, we can!",
        "Subcommittee on Oversight and Investigations des House of Representatives",
        "Max Mustermann, Erika Beispiel, Peter Lindner",
        "www.example.org/the/best/of/all/the/worlds",
        "",
    ],
)
def test_german_names_titles_and_scraps_are_not_foreign(sentence):
    assert not is_foreign(sentence, "de")


def test_foreign_is_what_the_document_is_not():
    assert is_foreign("Der Gemeinderat hat gestern beschlossen, den Radweg zu bauen.", "en")
    assert not is_foreign("It was the best day of my life, and I will never forget it.", "en")


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=100), st.sampled_from(["de", "en", "xx", ""]))
def test_any_sentence_gets_an_answer(sentence, language):
    assert is_foreign(sentence, language) in (True, False)
