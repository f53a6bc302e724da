# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of paragraphs: what must always hold, and cases that German makes hard."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.sentences import split

CASES = json.loads((Path(__file__).parent / "cases.json").read_text(encoding="utf-8"))
LANGUAGES = st.sampled_from(("de", "en", "fr", "pl", "ja", "", "xx", "german"))
PIECES = st.one_of(
    st.sampled_from([" ", "\n", "\n\n", "\t", "\u00a0", "\u202f"]),
    st.sampled_from(
        """Das Haus kam z. B. d. h. Dr. 3. 19. Mai XIV. usw. a. D. S. 12 „ “ ‚ ‘ » « " ( ) [ ] . ! ?
        … ... , ; : – - 😀 👍🏽 https://example.org/a?b=1. § Abs. ä ß 1.234,5 x@y.de.""".split()
    ),
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=40).map(" ".join),
    st.lists(PIECES, max_size=40).map("".join),
)


def sentences(text, language="de"):
    return [text[sentence.start : sentence.end] for sentence in split(text, language)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_own_cases(case):
    assert sentences(case["text"]) == case["sentences"]


def test_there_are_cases_enough():
    assert len({case["text"] for case in CASES}) >= 60


@pytest.mark.skipif("SYNOPSE_EVAL" not in os.environ, reason="SYNOPSE_EVAL names no folder")
def test_shared_cases():
    path = Path(os.environ["SYNOPSE_EVAL"]) / "german_sentences.json"
    cases = json.loads(path.read_text(encoding="utf-8"))
    exact = [case for case in cases if sentences(case["text"]) == case["sentences"]]
    assert len(exact) >= 62


@given(TEXTS, LANGUAGES)
@example("", "de")
@example(" \n\t", "de")
@example("\u2028", "en")
@example("A.\u00a0", "de")
@example("\x1c.\x1cA", "de")
def test_nothing_is_lost(text, language):
    found = split(text, language)
    end = 0
    for sentence in found:
        assert sentence.start >= end
        assert text[end : sentence.start].strip() == ""
        body = text[sentence.start : sentence.end]
        assert body
        assert body == body.strip()
        end = sentence.end
    assert text[end:].strip() == ""


@given(TEXTS)
def test_a_sentence_does_not_depend_on_white_space_around_the_text(text):
    assert sentences(f"\n {text}\t ") == sentences(text)


@given(TEXTS, TEXTS)
def test_a_blank_line_always_parts(first, second):
    assert sentences(f"{first}\n\n{second}") == sentences(first) + sentences(second)


@pytest.mark.parametrize("language", ["en", "fr", "nl", "xx"])
def test_other_languages_are_split_too(language):
    assert sentences("Anna came. Peter left.", language) == ["Anna came.", "Peter left."]


def test_offsets_count_code_points():
    assert sentences("Ein 😀 lacht. 👍🏽 Gut!", "en")[0] == "Ein 😀 lacht."
