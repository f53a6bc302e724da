# SPDX-License-Identifier: GPL-3.0-or-later
"""langdetect, seeded and with a prior."""

import random

import pytest

from desktop.detection.guess import NO_GUESS, guess

GERMAN = "Der Gemeinderat hat gestern beschlossen, den Radweg zu bauen."


def test_the_seed_makes_it_repeatable_whatever_the_global_one():
    answers = set()
    for seed in range(5):
        random.seed(seed)
        answers.add(guess("Guten Morgen und hallo", ("de", "en")))
    assert len(answers) == 1


@pytest.mark.parametrize("text", ["", " ", "12 345", "?!", "https://example.org/page"])
def test_nothing_to_go_by(text):
    assert guess(text, ("de",)) == NO_GUESS


def test_the_prior_decides_short_texts_only():
    assert guess("Rechnung", ("de",)).language == "de"
    assert guess(GERMAN, ("fr", "it")).language == "de"


def test_codes_have_two_letters():
    assert guess("市议会昨天经过长时间辩论后决定修建自行车道", ("zh",)).language == "zh"
