# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to a sentence before the model is undone after it, and links stay exact."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.attention import WordLink
from models.engine import LanguagePair
from models.sentence import Prepared, Rendered, finish, keep, prepare
from models.words import Span, core, runs

GERMAN_ENGLISH = LanguagePair("de", "en")


class WordTokens:
    """A tokeniser whose tokens are words."""

    def encode(self, text: str) -> tuple[list[str], list[Span]]:
        return text.split(), runs(text)

    def decode(self, tokens: Sequence[str]) -> tuple[str, list[Span]]:
        return " ".join(tokens), runs(" ".join(tokens))

    def cost(self, word: str) -> float:
        return float(word.islower())


def echo(prepared: Prepared, *, each: float = 0.9) -> list[Rendered]:
    """Translate every word into itself."""
    rendered: list[Rendered] = []
    for part in prepared.parts:
        links = tuple(WordLink(i, i, each) for i in range(len(part.text.split())))
        rendered.append(keep(part) if part.kept else Rendered(part.text, 3, -0.5, links))
    return rendered


def parts(sentence: str, limit: int = 200) -> list[tuple[str, bool]]:
    return [(part.text, part.kept) for part in prepare(sentence, WordTokens(), limit).parts]


def test_quotes_and_capitals_are_plain_for_the_model() -> None:
    assert parts("„Ja“, sagte er.") == [('"Ja", sagte er.', False)]
    assert parts("NEUES GESETZ „KOMMT“") == [('Neues Gesetz "Kommt"', False)]


@pytest.mark.parametrize("sentence", ["", " ", "***", "– „…“", "2024", "12 / 7", "😀", "\u0301"])
def test_what_has_no_words_is_kept_to_the_letter(sentence: str) -> None:
    prepared = prepare(sentence, WordTokens(), 200)
    translation = finish(prepared, echo(prepared), GERMAN_ENGLISH)
    assert translation.text == sentence
    assert (translation.score, translation.doubtful) == (0.0, False)


def test_a_number_in_german_form_is_translated() -> None:
    assert parts("1.234,50 €") == [("1.234,50 €", False)]


def test_long_sentences_are_cut_and_joined_with_their_links() -> None:
    sentence = "Er kam am Abend, sah das „Meer“, und ging."
    prepared = prepare(sentence, WordTokens(), 5)
    rendered = [
        Rendered("He came in the evening.", 6, -1.0, (WordLink(1, 1, 0.8), WordLink(3, 4, 0.9))),
        Rendered(
            'Saw the "sea", and went.', 6, -0.5, (WordLink(0, 0, 0.9), WordLink(2, 2, 0.7)), True
        ),
    ]
    translation = finish(prepared, rendered, GERMAN_ENGLISH)
    assert [part.text for part in prepared.parts] == [
        "Er kam am Abend,",
        'sah das "Meer", und ging.',
    ]
    assert translation.text == "He came in the evening, saw the “sea”, and went."
    assert translation.score == pytest.approx(-0.75)
    assert translation.doubtful
    pairs = [(sentence[a:b], translation.text[c:d]) for a, b, c, d, _ in translation.links]
    assert pairs == [("kam", "came"), ("Abend", "evening"), ("sah", "saw"), ("Meer", "sea")]


def test_a_part_keeps_large_letters_that_mean_something() -> None:
    prepared = prepare("als er kam, ging ich, denn Anna sang, deutsche Lieder", WordTokens(), 3)
    rendered = [
        Rendered("when he came", 4, -1.0, (WordLink(0, 0, 0.9),)),
        Rendered("I'd gone", 4, -1.0, (WordLink(1, 0, 0.9),)),
        Rendered("Anna sang", 4, -1.0, (WordLink(1, 0, 0.9),)),
        Rendered("German songs", 4, -1.0, (WordLink(0, 0, 0.9),)),
    ]
    assert finish(prepared, rendered, GERMAN_ENGLISH).text == (
        "when he came I'd gone Anna sang German songs"
    )


def test_a_word_too_long_for_the_model_is_kept() -> None:
    class Letters(WordTokens):
        def encode(self, text: str) -> tuple[list[str], list[Span]]:
            return list(text), [Span(i, i + 1) for i in range(len(text))]

    prepared = prepare(f"Siehe „{'x' * 30}“ dort", Letters(), 20)
    assert [part.text for part in prepared.parts if part.kept] == [f"„{'x' * 30}“"]


def test_capitals_come_back() -> None:
    prepared = prepare("NEUES GESETZ KOMMT", WordTokens(), 200)
    assert finish(prepared, echo(prepared), GERMAN_ENGLISH).text == "NEUES GESETZ KOMMT"


SENTENCES = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="aÄß,.;„“»«‚‘\"'’ 1😀👍🏽\u0301\u200d\n", max_size=80),
)


@given(SENTENCES, st.integers(1, 8))
def test_links_are_exact_in_both_texts(sentence: str, limit: int) -> None:
    prepared = prepare(sentence, WordTokens(), limit)
    translation = finish(prepared, echo(prepared), GERMAN_ENGLISH)
    source_words, target_words = runs(sentence), runs(translation.text)
    assert len(source_words) == len(target_words)
    for link in translation.links:
        assert 0 <= link.source_start < link.source_end <= len(sentence)
        assert 0 <= link.target_start < link.target_end <= len(translation.text)
        assert 0 < link.weight <= 1
        source = Span(link.source_start, link.source_end)
        target = Span(link.target_start, link.target_end)
        assert source in [core(sentence, run) for run in source_words]
        assert target in [core(translation.text, run) for run in target_words]
    if any(character.isalnum() for character in sentence):
        assert translation.text.strip()
