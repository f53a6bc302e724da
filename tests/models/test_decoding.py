# SPDX-License-Identifier: GPL-3.0-or-later
"""Unsound translations are decoded again or marked. The model says what the test wants."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from models.attempts import Search
from models.decoding import Decoder
from models.engine import LanguagePair, ModelInfo, Translation
from models.errors import BrokenModelError
from models.lexicon import Lexicon
from models.loaded import LoadedEngine
from tests.models.test_sentence import WordTokens

SOURCE = "Die Regierung hat am Montag ein neues Gesetz vorgestellt."
GOOD = "The government presented a new law on Monday."
LOOP = "The law the law the law the law the law the law."
Script = Callable[[list[str], bool], list[str]]


@dataclass
class Answer:
    hypotheses: list[list[str]]
    scores: list[float]
    attention: list[list[list[float]]]


@dataclass
class Ready:
    answer: Answer | Exception
    collected: int = 0

    def done(self) -> bool:
        return True

    def result(self) -> Answer:
        self.collected += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@dataclass
class Scripted:
    """A translator that says what it is told to, with attention on the diagonal."""

    script: Callable[[list[str], bool], list[str] | Exception]
    calls: list[dict[str, object]] = field(default_factory=list)
    given: list[Ready] = field(default_factory=list)
    begun: list[list[str]] = field(default_factory=list)
    deaf: bool = False
    unloaded: bool = False

    def translate_batch(self, source, target_prefix=None, **options):
        self.calls.append({"source": source, "prefix": target_prefix, **options})
        prefix = [] if self.deaf or not target_prefix else target_prefix[0]
        self.begun += [prefix] if prefix else []
        answers = []
        for tokens in source:
            said = self.script(tokens, options["no_repeat_ngram_size"] > 0)
            answers.append(
                Ready(said if isinstance(said, Exception) else answer(tokens, said, prefix))
            )
        self.given += answers
        return answers

    def unload_model(self) -> None:
        self.unloaded = True


def answer(tokens: Sequence[str], said: Sequence[str], prefix: list[str]) -> Answer:
    hypotheses = [prefix + text.split() for text in said]
    attention = [
        [[float(i == min(j, len(tokens) - 1)) for i in range(len(tokens))] for j in range(len(hyp))]
        for hyp in hypotheses
    ]
    return Answer(hypotheses, [-0.5 * (k + 1) for k in range(len(said))], attention)


def engine(
    translator: Scripted,
    prefix: str = "",
    search: Search | None = None,
    *,
    lexicon: Lexicon | None = None,
    tokenizer: WordTokens | None = None,
) -> LoadedEngine:
    info = ModelInfo("scripted", "1", "0" * 64, LanguagePair("de", "en"), "Scripted")
    tokens = tokenizer or WordTokens()
    decoder = Decoder(translator, tokens, search or Search(), info.pair, prefix, lexicon=lexicon)
    return LoadedEngine(decoder, info, 1)


def translate(translator: Scripted, *sentences: str) -> list[Translation]:
    return engine(translator).submit(sentences).result()


def test_a_sound_translation_is_decoded_once() -> None:
    translator = Scripted(lambda _, __: [GOOD])
    [translation] = translate(translator, SOURCE)
    assert (translation.text, translation.score, translation.doubtful) == (GOOD, -0.5, False)
    assert len(translator.calls) == 1


@pytest.mark.parametrize("bad", [LOOP, "", "…", SOURCE, "word " * 60])
def test_an_unsound_translation_is_mended(bad: str) -> None:
    translator = Scripted(lambda _, again: [bad, GOOD] if again else [bad])
    [translation] = translate(translator, SOURCE)
    assert (translation.text, translation.score, translation.doubtful) == (GOOD, -1.0, False)
    assert translator.calls[1]["num_hypotheses"] == 4


def test_only_the_unsound_ones_are_decoded_again() -> None:
    translator = Scripted(lambda tokens, again: [GOOD] if again or tokens[0] == "Gut" else [LOOP])
    texts = [t.text for t in translate(translator, SOURCE, "Gut so, " + SOURCE, "***", SOURCE)]
    assert texts == [GOOD, GOOD, "***", GOOD]
    assert [len(call["source"]) for call in translator.calls] == [3, 2]


@pytest.mark.parametrize(("bad", "shown"), [(LOOP, SOURCE), ("", SOURCE), (SOURCE, SOURCE)])
def test_what_cannot_be_mended_is_marked_and_never_empty(bad: str, shown: str) -> None:
    [translation] = translate(Scripted(lambda _, __: [bad, bad]), SOURCE)
    assert translation.text == shown
    assert translation.doubtful


def test_a_copy_keeps_its_links_when_it_is_shown() -> None:
    [translation] = translate(Scripted(lambda _, __: [SOURCE]), SOURCE)
    assert translation.doubtful
    assert len(translation.links) == len(SOURCE.split())


def test_done_begins_the_second_try() -> None:
    translator = Scripted(lambda _, again: [GOOD] if again else [LOOP])
    batch = engine(translator).submit([SOURCE])
    assert batch.done()
    assert len(translator.calls) == 2
    assert batch.result()[0].text == GOOD


def test_nothing_to_translate_asks_no_model() -> None:
    translator = Scripted(lambda _, __: [])
    assert [t.text for t in translate(translator, "***", "")] == ["***", ""]
    assert translate(translator) == []
    assert translator.calls == []


def test_the_target_prefix_is_given_and_taken_away() -> None:
    translator = Scripted(lambda _, __: [GOOD])
    [translation] = engine(translator, "__en__").submit([SOURCE]).result()
    assert translator.calls[0]["prefix"] == [["__en__"]]
    assert translation.text == GOOD
    assert len(translation.links) > 0


@pytest.mark.parametrize("error", [RuntimeError("position"), ValueError("vocabulary")])
def test_a_failing_model_is_told_in_words(error: Exception) -> None:
    translator = Scripted(lambda _, __: error)
    loaded = engine(translator)
    batch = loaded.submit([SOURCE])
    assert batch.done()
    for _ in range(2):
        with pytest.raises(BrokenModelError, match="failed while translating"):
            batch.result()
    loaded.close()
    assert translator.unloaded


def test_nothing_is_cut_off_in_silence() -> None:
    translator = Scripted(lambda _, __: [GOOD])
    translate(translator, SOURCE)
    call = translator.calls[0]
    assert call["max_input_length"] == 0
    assert call["max_decoding_length"] >= 2 * len(call["source"][0])


def test_close_waits_for_what_nobody_collected() -> None:
    translator = Scripted(lambda _, __: [GOOD])
    loaded = engine(translator)
    loaded.submit([SOURCE, SOURCE])
    loaded.close()
    assert all(ready.collected for ready in translator.given)
    assert translator.unloaded


def test_the_hypothesis_that_keeps_the_numbers_is_taken() -> None:
    said = ["The bridge has 12 arches.", "The bridge has 112 arches."]
    [translation] = translate(Scripted(lambda _, __: said), "Die Brücke hat 112 Bögen.")
    assert (translation.text, translation.doubtful) == (said[1], False)


def test_a_changed_number_is_put_right() -> None:
    translator = Scripted(lambda _, __: ["The bridge has 12 arches.", "The bridge has arches."])
    [translation] = translate(translator, "Die Brücke hat 112 Bögen.")
    assert (translation.text, translation.doubtful) == ("The bridge has 112 arches.", False)
    assert len(translator.calls) == 1


def test_a_lost_number_is_asked_for_once_more() -> None:
    begun: list[list[str]] = []

    def script(tokens: list[str], _: bool) -> list[str]:
        return ["The bridge has arches."] if not begun else ["arches."]

    translator = Scripted(script)
    translator.begun = begun
    [translation] = translate(translator, "Die Brücke hat 112 Bögen.")
    assert begun == [["The", "bridge", "has", "112"]]
    assert (translation.text, translation.doubtful) == ("The bridge has 112 arches.", True)


def test_a_number_that_stays_lost_is_doubtful() -> None:
    translator = Scripted(lambda _, __: ["The bridge stands."], deaf=True)
    [translation] = translate(translator, "Die Brücke hat 112 Bögen.")
    assert (translation.text, translation.doubtful) == ("The bridge stands.", True)
    assert len(translator.calls) <= 5


def test_names_are_mended_beside_a_number_that_stays_lost() -> None:
    translator = Scripted(lambda _, __: ["Mr bird has arches."], deaf=True)
    [translation] = translate(translator, "Herr Vogel hat 112 Bögen.")
    assert (translation.text, translation.doubtful) == ("Mr Vogel has arches.", True)


def test_a_headline_gets_no_full_stop() -> None:
    [translation] = translate(Scripted(lambda _, __: ["The bridge stays."]), "Die Brücke bleibt")
    assert translation.text == "The bridge stays"


def test_a_full_stop_set_apart_in_a_part_upsets_no_link() -> None:
    first = "word " * 60
    source = f"{first}Ende, und {first}Schluss."
    translator = Scripted(
        lambda tokens, _: [" ".join([*tokens[:-1], tokens[-1].rstrip(",."), "."])]
    )
    [translation] = translate(translator, source)
    assert " ." not in translation.text
    assert all(link.target_end <= len(translation.text) for link in translation.links)


def test_a_stutter_is_passed_over_where_there_is_something_better() -> None:
    said = ["The law was passed on Monday Monday.", "The law was passed on Monday."]
    [translation] = translate(Scripted(lambda _, __: said), "Das Gesetz kam am Montag.")
    assert (translation.text, translation.doubtful) == (said[1], False)
    [translation] = translate(Scripted(lambda _, __: said[:1]), "Das Gesetz kam am Montag.")
    assert (translation.text, translation.doubtful) == (said[0], False)


def test_what_leaves_words_out_comes_after_what_does_not() -> None:
    said = ["The law.", "The law passed yesterday."]
    source = "Das Gesetz kam gestern."
    for coverage, expected in ((0.0, said[0]), (0.5, said[1])):
        translator = Scripted(lambda _, __: said)
        search = Search(coverage=coverage)
        [translation] = engine(translator, search=search).submit([source]).result()
        assert translation.text == expected


def test_an_unlikely_translation_is_doubtful() -> None:
    for least, doubtful in ((-0.6, False), (-0.4, True)):
        translator = Scripted(lambda _, __: [GOOD])
        [translation] = engine(translator, search=Search(least=least)).submit([SOURCE]).result()
        assert (translation.text, translation.doubtful) == (GOOD, doubtful)


RAMBLING = "As far as rain in the evening is concerned, it came to rain later on."


def test_what_rambles_is_passed_over_and_then_asked_for_once_more() -> None:
    source = "Abends kam Regen."
    translator = Scripted(lambda _, __: [RAMBLING, "Rain came at night."])
    assert translate(translator, source)[0].text == "Rain came at night."
    assert len(translator.calls) == 1
    translator = Scripted(lambda _, again: ["Rain came at night."] if again else [RAMBLING])
    [translation] = translate(translator, source)
    assert (translation.text, translation.doubtful) == ("Rain came at night.", False)


@pytest.mark.parametrize("second", [RAMBLING, LOOP, ""])
def test_what_still_rambles_is_shown_and_marked(second: str) -> None:
    translator = Scripted(lambda _, again: [second] if again else [RAMBLING])
    [translation] = translate(translator, "Abends kam Regen.")
    assert (translation.text, translation.doubtful) == (RAMBLING, True)
    assert len(translator.calls) == 2
