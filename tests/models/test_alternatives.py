# SPDX-License-Identifier: GPL-3.0-or-later
"""What else a search has found is kept where it is sound and says it in other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import Engine
from models.alternatives import MOST, distinct, varied, wording
from models.loops import fault
from models.numerals import missing
from tests.models.test_decoding import LOOP, SOURCE, Scripted, translate

BEST = "The government presented a new law on Monday."
OTHER = "On Monday, the government introduced a new law."
THIRD = "The government put forward a new law on Monday."


def test_other_sound_hypotheses_are_kept_in_their_order() -> None:
    [found] = translate(Scripted(lambda _, __: [BEST, OTHER, THIRD]), SOURCE)
    assert (found.text, found.alternatives) == (BEST, (OTHER, THIRD))


@pytest.mark.parametrize("bad", [LOOP, "", "…", SOURCE, "word " * 60, f"{BEST} {BEST}"])
def test_what_is_not_sound_is_no_alternative(bad: str) -> None:
    [found] = translate(Scripted(lambda _, __: [BEST, bad, OTHER]), SOURCE)
    assert (found.text, found.alternatives) == (BEST, (OTHER,))


def test_what_loses_a_number_is_no_alternative() -> None:
    said = ["The bridge has 112 arches.", "The bridge has 12 arches.", "The bridge counts 112."]
    [found] = translate(Scripted(lambda _, __: said), "Die Brücke hat 112 Bögen.")
    assert (found.text, found.alternatives) == (said[0], (said[2],))


def test_what_differs_in_signs_and_capitals_only_is_no_alternative() -> None:
    said = [BEST, BEST.replace("Monday.", "monday!"), "The Government, presented a new law on …"]
    [found] = translate(Scripted(lambda _, __: said[:2]), SOURCE)
    assert found.alternatives == ()
    [found] = translate(Scripted(lambda _, __: [BEST, OTHER, OTHER.lower(), THIRD]), SOURCE)
    assert found.alternatives == (OTHER, THIRD)


def test_there_are_only_a_few() -> None:
    said = [f"{BEST[:-1]} {word}." for word in ("now", "then", "once", "again", "too", "also")]
    [found] = translate(Scripted(lambda _, __: said), SOURCE)
    assert found.alternatives == tuple(said[1 : MOST + 1])


def test_alternatives_get_the_looks_of_the_source_as_well() -> None:
    said = ['"the house" cost 3.50 euros', '"the building" cost 3.50 euros']
    [found] = translate(Scripted(lambda _, __: said), "„Das Haus“ kostete 3,50 Euro")
    assert found.text == "“The house” cost 3.50 euros"
    assert found.alternatives == ("“The building” cost 3.50 euros",)


def test_a_long_sentence_varies_in_one_of_its_parts() -> None:
    first = "eins " * 60
    source = f"{first}Ende, und {'zwei ' * 60}Schluss."
    translator = Scripted(
        lambda tokens, _: [" ".join([*tokens[:-1], last]) for last in (tokens[-1], "anders")]
    )
    [found] = translate(translator, source)
    assert len(translator.calls[0]["source"]) == 2
    assert len(found.alternatives) == 2
    assert all(alternative.count("anders") == 1 for alternative in found.alternatives)


def test_what_had_to_be_mended_has_no_unsound_alternative() -> None:
    translator = Scripted(lambda _, again: [BEST, LOOP, OTHER] if again else [LOOP])
    [found] = translate(translator, SOURCE)
    assert (found.text, found.alternatives) == (BEST, (OTHER,))


WORDS = st.lists(st.sampled_from(["the", "law", "was", "is", "new"]), min_size=1, max_size=4)
TEXTS = WORDS.map(" ".join)


@given(TEXTS, st.lists(TEXTS, max_size=8))
def test_no_two_are_alike(best: str, others: list[str]) -> None:
    found = distinct(best, others)
    assert len({wording(text) for text in (best, *found)}) == len(found) + 1
    assert len(found) <= MOST
    assert list(found) == sorted(found, key=others.index)


def test_one_part_at_a_time_is_varied() -> None:
    assert list(varied(["a", "b"], [["A", "Ä"], ["B"]])) == [["A", "b"], ["a", "B"], ["Ä", "b"]]
    assert list(varied(["a"], [[]])) == []


def test_the_built_in_model_tells_sound_alternatives(builtin: Engine) -> None:
    sentences = [
        "Der Gemeinderat hat den Haushalt mit großer Mehrheit beschlossen.",
        "„Wir haben 112 Anträge gezählt“, sagte die Lehrerin Anna Weber am Montag.",
        "Die Preise stiegen im Jahr 2024 um 3,5 Prozent.",
        "NEUE REGELN FÜR DEN VERKEHR IN DER STADT",
    ]
    found = builtin.submit(sentences).result()
    assert sum(len(one.alternatives) for one in found) >= len(sentences)
    for sentence, one in zip(sentences, found, strict=True):
        assert len({wording(text) for text in (one.text, *one.alternatives)}) == 1 + len(
            one.alternatives
        )
        for text in one.alternatives:
            assert fault(sentence, text, 20, 20) is None
            assert missing(sentence, text, "en") == []
            assert text.count("“") == text.count("”") == sentence.count("„")
            assert text.isupper() == sentence.isupper()
