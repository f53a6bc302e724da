# SPDX-License-Identifier: GPL-3.0-or-later
"""Of several hypotheses the one comes first that keeps the names of the source."""

from pathlib import Path

import pytest

from models import proper
from models.attempts import Search
from models.lexicon import Entry, Lexicon, Rendering
from models.words import Span
from tests.models.lexicons import lexicon_of
from tests.models.test_decoding import Scripted, engine
from tests.models.test_sentence import WordTokens

ENTRIES = {
    "glocken": Entry(40.0, (Rendering("bell", 0.9),)),
    "hamburg": Entry(700.0, (Rendering("Hamburg", 0.9),)),
    "köln": Entry(40.0, (Rendering("Cologne", 0.9),)),
    "münster": Entry(4.0, (Rendering("Münster", 0.8),)),
    "turm": Entry(60.0, (Rendering("tower", 0.9),)),
}


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    return lexicon_of(tmp_path, ENTRIES)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In Hollenbrück wird gebaut.", ["Hollenbrück"]),  # Nobody knows it.
        ("Sie kam aus Münster.", ["Münster"]),  # It stays what it is,
        ("Sie kam aus Hamburg.", []),  # but this one the model has seen often,
        ("Sie kam aus Köln.", []),  # and this one has an English name.
        ("Der Glockenturm von Niederkrummbach", ["Niederkrummbach"]),  # A compound is no name.
        ("Die Türme, die NATO und McQuarz", []),
        ("Müller-Lüdenscheidt", ["Lüdenscheidt"]),  # The vocabulary knows the other half.
    ],
)
def test_the_lexicon_tells_names_from_nouns(lexicon: Lexicon, text: str, names: list[str]) -> None:
    known = {"Müller", "Türme"}.__contains__
    assert proper.nouns(text, lexicon, known) == names


@pytest.mark.parametrize(
    ("names", "translation", "kept"),
    [
        (["Hollenbrück"], "Building in Hollenbrück.", 1),
        (["Hollenbrück"], "Building in Hollenb.", 0),
        (["Hollenbrück"], "Building in Hollenbück.", 1),  # That is mended later.
        (["Hollenbrücks", "Münster"], "Münster and Hollenbrück's mayor", 2),
        ([], "Nobody.", 0),
    ],
)
def test_names_are_kept_with_or_without_a_genitive(
    names: list[str], translation: str, kept: int
) -> None:
    assert proper.kept(names, translation) == kept


class Syllables(WordTokens):
    """A tokeniser to whose vocabulary a name alone is strange."""

    def encode(self, text: str) -> tuple[list[str], list[Span]]:
        if text == "Hollenbrück":
            return ["Hollen", "brück"], [Span(0, 6), Span(6, 11)]
        return super().encode(text)


class Close(Scripted):
    """A translator to which its hypotheses are nearly alike."""

    def translate_batch(self, source, target_prefix=None, **options):
        answers = super().translate_batch(source, target_prefix, **options)
        for ready in answers:
            ready.result().scores[:] = [-0.5, -0.6]
        return answers


@pytest.mark.parametrize(
    ("evidence", "first"), [(0.0, "Hollenb builds"), (1.0, "Hollenbrück builds")]
)
def test_the_hypothesis_with_the_name_comes_first(
    lexicon: Lexicon, evidence: float, first: str
) -> None:
    translator = Close(lambda *_: ["Hollenb builds", "Hollenbrück builds"])
    search = Search(beam_size=2, evidence=evidence)
    syllables = engine(translator, search=search, lexicon=lexicon, tokenizer=Syllables())
    [translation] = syllables.submit(["Hollenbrück baut"]).result()
    assert translation.text == first
