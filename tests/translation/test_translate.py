# SPDX-License-Identifier: GPL-3.0-or-later
"""Every paragraph and sentence comes out once, in order, whatever the engine and the reader do."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Document, Paragraph
from desktop.translation import Begun, Failed, Translated, attempt, translate, translate_again
from models.errors import ModelError
from tests.fakes import UpperEngine

words = st.sampled_from("der die Katze läuft schnell über alte Dächer 17 € – Äpfel".split())
sentences = st.lists(words, min_size=1, max_size=12).map(lambda w: " ".join(w) + ".")
paragraphs = st.lists(sentences, min_size=1, max_size=5).map(" ".join)
documents = st.lists(paragraphs, max_size=30).map(
    lambda texts: Document(tuple(map(Paragraph, texts)), language="de")
)


def article(paragraphs: int, sentence: str = "Der Rat tagte am Abend lange in Bonn.") -> Document:
    texts = (f"Absatz {number} kommt. {sentence}" for number in range(paragraphs))
    return Document(tuple(map(Paragraph, texts)), language="de")


@given(documents)
def test_nothing_is_lost(document: Document) -> None:
    result = list(translate(document, UpperEngine()))
    assert [translated.index for translated in result] == list(range(len(document.paragraphs)))
    for translated, paragraph in zip(result, document.paragraphs, strict=True):
        pair = translated.pair
        assert pair.paragraph is paragraph
        joined = " ".join(sentence.source for sentence in pair.sentences)
        assert joined == paragraph.text
        assert all(sentence.target for sentence in pair.sentences)
        ids = [f"{pair.id}.{number}" for number in range(1, len(pair.sentences) + 1)]
        assert [sentence.id for sentence in pair.sentences] == ids


@given(documents, st.lists(st.integers(-5, 40), min_size=1))
def test_a_wandering_reader_loses_nothing(document: Document, places: list[int]) -> None:
    wanted = itertools.cycle(places)
    result = list(translate(document, UpperEngine(), wanted=lambda: next(wanted)))
    assert sorted(translated.index for translated in result) == list(
        range(len(document.paragraphs))
    )


def test_the_screen_comes_first() -> None:
    document = article(2000)
    result = translate(document, UpperEngine(), wanted=lambda: 700)
    assert next(result).index == 700
    assert next(result).index == 701


def test_the_translation_follows_a_reader_who_moves() -> None:
    document = article(3000)
    place = 0
    result = translate(document, UpperEngine(), wanted=lambda: place)
    for _ in range(10):
        next(result)
    place = 2500
    # Only what the engine has been given already may come first.
    coming = [translated.index for translated in itertools.islice(result, 400)]
    assert 2500 in coming
    assert sorted(coming + [t.index for t in result] + list(range(10))) == list(range(3000))


def test_the_first_batch_is_small() -> None:
    engine = UpperEngine()
    next(translate(article(2000), engine))
    assert sum(len(sentence.split()) for sentence in engine.submitted[0]) < 300


def test_batches_are_bounded() -> None:
    engine = UpperEngine()
    list(translate(article(500), engine))
    for batch in engine.submitted:
        longest = max(len(sentence.split()) for sentence in batch)
        assert longest * len(batch) <= 512


def test_numbers_and_rules_go_to_no_engine() -> None:
    document = Document((Paragraph("* * *"), Paragraph("17,5 %")), language="de")
    engine = UpperEngine()
    result = list(translate(document, engine))
    assert [translated.pair.target for translated in result] == ["* * *", "17.5 %"]
    assert engine.submitted == []


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("1.234,50 €", "1,234.50 €"), ("3.500", "3,500"), ("12,5 %", "12.5 %"), ("24.12.", "24.12.")],
)
def test_a_number_alone_is_written_as_the_target_language_does(cell: str, expected: str) -> None:
    engine = UpperEngine()
    (step,) = translate(Document((Paragraph(cell),)), engine)
    assert (step.pair.target, step.pair.sentences[0].score) == (expected, None)
    assert engine.submitted == []
    (again,) = translate_again(step.pair, engine).sentences
    assert again.target == expected


def test_a_repeated_sentence_is_translated_once_in_its_window() -> None:
    document = Document(tuple(Paragraph("Das ist der Rat der Stadt.") for _ in range(20)))
    engine = UpperEngine()
    result = list(translate(document, engine))
    assert len(result) == 20
    assert sum(map(len, engine.submitted)) < 5


def test_an_empty_document_gives_nothing() -> None:
    assert list(translate(Document(()), UpperEngine())) == []


def test_closing_stops_submitting() -> None:
    engine = UpperEngine()
    result = translate(article(5000), engine)
    next(result)
    result.close()
    assert len(engine.submitted) <= engine.workers + 1


def test_a_failing_engine_is_reported_and_what_was_finished_stays() -> None:
    finished: list[Translated] = []
    with pytest.raises(ModelError, match="engine failed"):
        finished.extend(translate(article(500), UpperEngine(fail_after=2)))
    assert finished


def test_a_paragraph_that_fails_does_not_hold_up_the_others() -> None:
    document = article(500)
    broken = replace(document.paragraphs[250], text="Hier stolpert es.")
    paragraphs = (*document.paragraphs[:250], broken, *document.paragraphs[251:])
    document = replace(document, paragraphs=paragraphs)
    steps = list(attempt(document, UpperEngine(breaks_on="stolpert")))
    failed = [step.index for step in steps if isinstance(step, Failed)]
    done = [step.index for step in steps if isinstance(step, Translated)]
    assert failed == [250]
    assert sorted(failed + done) == list(range(500))
    begun = [index for step in steps if isinstance(step, Begun) for index in step.indices]
    assert sorted(begun) == list(range(500))


def test_what_is_begun_is_told_before_it_is_done() -> None:
    seen: set[int] = set()
    for step in attempt(article(300), UpperEngine()):
        if isinstance(step, Begun):
            seen.update(step.indices)
        else:
            assert step.index in seen


def test_an_engine_that_always_fails_is_given_up() -> None:
    engine = UpperEngine(fail_after=2)
    steps = []
    with pytest.raises(ModelError, match="engine failed"):
        steps.extend(attempt(article(5000), engine))
    assert len(engine.submitted) < 12
