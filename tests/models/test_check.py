# SPDX-License-Identifier: GPL-3.0-or-later
"""The quick check: our own sentences, and what is found to be wrong with their translations."""

import json
from pathlib import Path

import pytest

from models import LanguagePair, ModelError, check, find
from models.check import Flaw, Sentence
from models.chrf import chrf
from models.folders import BUILTIN
from models.packages import read
from tests.conftest import ROOT

FILE = ROOT / "resources" / "check.json"
GERMAN = LanguagePair("de", "en")


def run(package, tried):
    """Run a check to its end; return the sentences on the way and the report."""
    steps, probes = check.check(package, tried), []
    while True:
        try:
            probes.append(next(steps))
        except StopIteration as ending:
            return probes, ending.value


def test_every_sentence_is_there_in_every_language() -> None:
    rows = json.loads(FILE.read_text(encoding="utf-8"))["sentences"]
    assert len(rows) == 10
    assert all(row.keys() == rows[0].keys() and all(row.values()) for row in rows)


@pytest.mark.parametrize("pair", [("de", "en"), ("en", "de"), ("fr", "it"), ("pt", "nl")])
def test_our_own_translations_have_no_flaws(pair: tuple[str, str]) -> None:
    for sentence in check.sentences(FILE, LanguagePair(*pair)):
        assert check.flaws(sentence, sentence.reference) == ()


def test_sentences_without_reference_and_none_at_all() -> None:
    to_greek = check.sentences(FILE, LanguagePair("de", "el"))
    assert len(to_greek) == 10
    assert not any(sentence.reference for sentence in to_greek)
    assert check.sentences(FILE, LanguagePair("el", "de")) == []
    with pytest.raises(ModelError, match="no sentences"):
        run(find(GERMAN, places=[BUILTIN]), [])


SOURCE = "Am Ende stimmten 27 Abgeordnete dafür und 19 dagegen."
GOOD = "In the end, 27 members voted in favour and 19 against."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GOOD, ()),
        ("", (Flaw.EMPTY,)),
        (" . ", (Flaw.EMPTY,)),
        (SOURCE, (Flaw.UNTRANSLATED,)),
        (f"{GOOD} {GOOD} {GOOD} {GOOD}", (Flaw.LOOP,)),
        ("In the end, some members voted in favour and 19 against.", (Flaw.NUMBERS_LOST,)),
        ("27, 19.", (Flaw.TOO_SHORT,)),
        (f"{GOOD} But that says nothing yet of how the others, who stayed away, would have voted, "
         "had they come.", (Flaw.TOO_LONG,)),
    ],
)  # fmt: skip
def test_flaws(text: str, expected: tuple[Flaw, ...]) -> None:
    assert check.flaws(Sentence(SOURCE, GOOD), text) == expected


def test_the_builtin_model_is_worth_something() -> None:
    tried = check.sentences(FILE, GERMAN)
    probes, report = run(find(GERMAN, places=[BUILTIN]), tried)
    assert tuple(probes) == report.probes
    assert [probe.sentence for probe in probes] == tried
    assert report.chrf is not None
    assert report.chrf > 40
    assert len(report.flawed) < 4


def test_random_weights_are_found_out(tiny: Path) -> None:
    _, report = run(read(tiny), check.sentences(FILE, GERMAN))
    assert len(report.flawed) > 5
    assert report.chrf is not None
    assert report.chrf < 30


def test_chrf() -> None:
    assert chrf([("the same", "the same")]) == pytest.approx(100)
    assert chrf([("xyz", "abc")]) == 0
    assert chrf([("", "abc")]) == 0
    # What sacreBLEU 2.6 says of the same two sentences.
    pairs = [
        ("The train leaves later today.", "The train to Bremen leaves twenty minutes later today."),
        ("Rain at evening", "Rain in the evening"),
    ]
    assert chrf(pairs) == pytest.approx(49.38495, abs=1e-5)
