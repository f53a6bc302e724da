# SPDX-License-Identifier: GPL-3.0-or-later
"""Real packages run in the real libraries: the built-in one and small ones with random weights."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import BrokenModelError, Engine, LanguagePair, Translation, find, load_engine
from models.attempts import Search
from models.folders import BUILTIN
from tests.conftest import ROOT
from tests.models import packing

PAIR = LanguagePair("de", "en")
SENTENCES = [
    "Der Bürgermeister hat am Montag in Bremen ein neues Programm vorgestellt.",
    "„Wir haben lange gewartet“, sagte die Lehrerin Anna Weber.",
    "Die Preise stiegen im Jahr 2024 um 3,5 Prozent 😀.",
    "",
    "***",
    "STADT BESCHLIESST NEUE REGELN FÜR DEN VERKEHR",
    "Ja.",
]


def check(sentence: str, translation: Translation) -> None:
    text = translation.text
    assert bool(text.strip()) == bool(sentence.strip())
    assert translation.score <= 0
    for a, b, c, d, weight in translation.links:
        assert 0 <= a < b <= len(sentence)
        assert 0 <= c < d <= len(text)
        assert 0 < weight <= 1
        assert sentence[a].isalnum()
        assert text[c].isalnum()
    starts = [link.target_start for link in translation.links]
    assert starts == sorted(starts)


@pytest.mark.parametrize("name", ["builtin", "random_pieces", "random_bpe"])
def test_every_sentence_is_answered_in_order(name: str, request: pytest.FixtureRequest) -> None:
    engine: Engine = request.getfixturevalue(name)
    translations = engine.submit(SENTENCES).result()
    assert len(translations) == len(SENTENCES)
    for sentence, translation in zip(SENTENCES, translations, strict=True):
        check(sentence, translation)
    assert translations[4].text == "***"


def test_translations_keep_the_order_of_their_sentences(builtin: Engine) -> None:
    years = [str(year) for year in range(1960, 1990)]
    sentences = [f"Im Jahr {year} kam{' ein Brief' * (i % 3)}." for i, year in enumerate(years)]
    translations = builtin.submit(sentences).result()
    found = [
        year in translation.text for year, translation in zip(years, translations, strict=True)
    ]
    assert sum(found) >= 0.9 * len(years)


def test_names_numbers_and_quotes_come_through(builtin: Engine) -> None:
    _, quoted, number, *_ = builtin.submit(SENTENCES).result()
    assert quoted.text.count("“") == quoted.text.count("”") == 1
    assert "2024" in number.text


def test_capitals_come_back(builtin: Engine) -> None:
    [headline] = builtin.submit([SENTENCES[5]]).result()
    assert headline.text.isupper()


def test_links_join_words_that_were_copied(builtin: Engine) -> None:
    sentence = SENTENCES[2]
    [translation] = builtin.submit([sentence]).result()
    pairs = [(sentence[a:b], translation.text[c:d]) for a, b, c, d, _ in translation.links]
    assert ("2024", "2024") in pairs


def test_the_target_prefix_is_not_shown(random_bpe: Engine) -> None:
    assert all("__en__" not in t.text for t in random_bpe.submit(SENTENCES).result())


def test_a_long_sentence_is_translated_to_its_end(builtin: Engine) -> None:
    years = [str(year) for year in range(1950, 2000)]
    sentence = ", ".join(f"im Jahr {year} kam ein Brief aus Hamburg" for year in years) + "."
    assert len(builtin._decoder.tokenizer.encode(sentence)[0]) > 400
    [translation] = builtin.submit([sentence]).result()
    check(sentence, translation)
    assert sum(year in translation.text for year in years) >= 0.7 * len(years)
    assert translation.links[-1].source_end > 0.95 * len(sentence)


def test_a_word_longer_than_any_model_reads_is_kept(builtin: Engine) -> None:
    sentence = "Siehe " + "Ünglß" * 400
    [translation] = builtin.submit([sentence]).result()
    assert translation.text.endswith("Ünglß" * 400)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_text_is_answered(random_pieces: Engine, random_bpe: Engine, text: str) -> None:
    for engine in (random_pieces, random_bpe):
        [translation] = engine.submit([text]).result()
        for a, b, c, d, _ in translation.links:
            assert 0 <= a < b <= len(text)
            assert 0 <= c < d <= len(translation.text)
        if any(character.isalnum() for character in text):
            assert translation.text.strip()


@pytest.mark.parametrize("name", ["builtin", "random_bpe"])
def test_half_a_surrogate_pair_is_harmless(name: str, request: pytest.FixtureRequest) -> None:
    engine: Engine = request.getfixturevalue(name)
    assert engine.submit(["Ja \ud83d nein"]).result()[0].text


def test_the_score_is_the_mean_for_any_length_penalty() -> None:
    package = find(PAIR, places=[BUILTIN])
    scores = []
    for penalty in (0.0, 0.2, 1.0):
        engine = load_engine(package, search=Search(beam_size=1, length_penalty=penalty))
        scores.append([t.score for t in engine.submit(SENTENCES[:3]).result()])
        engine.close()
    assert scores[0] == pytest.approx(scores[2], abs=1e-4)
    assert scores[1] == pytest.approx(scores[2], abs=1e-4)


def test_submit_returns_at_once_and_close_waits() -> None:
    engine = load_engine(find(PAIR, places=[BUILTIN]))
    batch = engine.submit(SENTENCES[:3] * 8)
    assert not batch.done()
    engine.close()
    assert all(t.text for t in batch.result())


def test_close_twice_is_harmless() -> None:
    engine = load_engine(find(PAIR, places=[BUILTIN]))
    engine.close()
    engine.close()


def test_info(builtin: Engine, builtin_model: Path) -> None:
    info = builtin.info
    assert (info.id, info.pair) == ("builtin-de_en", PAIR)
    assert len(info.sha256) == 64
    assert builtin.workers >= 1


@pytest.mark.parametrize("cut", [0.0, 0.3, 0.99])
def test_truncated_weights(tmp_path: Path, cut: float) -> None:
    packing.sentencepiece_package(tmp_path / "package")
    weights = tmp_path / "package" / "model" / "model.bin"
    content = weights.read_bytes()
    weights.write_bytes(content[: max(1, int(cut * len(content)))])
    with pytest.raises(BrokenModelError, match="cannot be loaded"):
        load_engine(find(PAIR, places=[tmp_path]))


@pytest.mark.parametrize("name", ["sentencepiece.model", "bpe.model"])
def test_broken_tokeniser(tmp_path: Path, name: str) -> None:
    build = packing.bpe_package if name == "bpe.model" else packing.sentencepiece_package
    build(tmp_path / "package")
    (tmp_path / "package" / name).write_bytes(b"\xff\xfe no tokeniser\n")
    with pytest.raises(BrokenModelError, match="tokeniser"):
        load_engine(find(PAIR, places=[tmp_path]))


def run(script: str, home: Path) -> str:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "ARGOS_"))}
    result = subprocess.run(
        [sys.executable, "-c", script],
        env=environment | {"HOME": str(home)},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    assert result.stderr == ""
    return result.stdout


def test_import_loads_no_library(tmp_path: Path) -> None:
    script = (
        "import sys, models; print([m for m in ('argostranslate', 'ctranslate2', 'sentencepiece',"
        " 'numpy') if m in sys.modules])"
    )
    assert run(script, tmp_path).strip() == "[]"


def test_loading_creates_nothing_and_logs_no_text(tmp_path: Path) -> None:
    script = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)
from models import LanguagePair, find, load_engine
engine = load_engine(find(LanguagePair("de", "en")))
engine.submit(["Geheimnis und Wahrheit."]).result()
engine.close()
unwanted = "argostranslate.settings", "argostranslate.utils", "urllib.request"
print([module for module in unwanted if module in sys.modules])
"""
    output = run(script, tmp_path)
    assert "Geheimnis" not in output
    assert output.splitlines()[-1] == "[]"
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_forgets_to_close_ends_well(tmp_path: Path) -> None:
    script = """
from models import LanguagePair, find, load_engine
engine = load_engine(find(LanguagePair("de", "en")))
engine.submit(["Der Zug kam am Morgen in Bremen an."] * 40)
"""
    run(script, tmp_path)
