# SPDX-License-Identifier: GPL-3.0-or-later
"""Both kinds of tokenisers say where their tokens stand."""

from pathlib import Path

import pytest
from argostranslate.tokenizer import BPETokenizer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sentencepiece import SentencePieceProcessor

from models.pieces import owners
from models.tokens import MosesTokens, SentencePieceTokens, Tokenizer
from tests.models import packing

FOLDER_IS_SHARED = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@pytest.fixture(scope="module")
def pieces(builtin_model: Path) -> Tokenizer:
    return SentencePieceTokens(SentencePieceProcessor(str(builtin_model / "sentencepiece.model")))


@pytest.fixture(scope="module")
def moses(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    folder = packing.bpe_package(tmp_path_factory.mktemp("moses") / "package")
    return MosesTokens(BPETokenizer(folder / "bpe.model", "de", "en"))


def owned(tokenizer: Tokenizer, text: str) -> list[str]:
    words = text.split()
    _, spans = tokenizer.encode(text)
    found = [words[owner] for owner in owners(text, spans) if owner is not None]
    return [word for word, last in zip(found, ["", *found], strict=False) if word != last]


@pytest.mark.parametrize(
    "text", ["Der „alte“ Mann,  1.234 Euro.", "e\u0301te\u0301 ½ und ﬁn 😀 gut"]
)
def test_pieces_belong_to_words_behind_normalisation(pieces: Tokenizer, text: str) -> None:
    assert owned(pieces, text) == [word for word in text.split() if word != "😀"]


def test_moses_tokens_belong_to_words_behind_escapes(moses: Tokenizer) -> None:
    text = "Er rief: „Komm & sieh!“, doch |sie| kam's nicht…"
    tokens, _ = moses.encode(text)
    assert "&amp;" in "".join(tokens).replace("@@", "")
    assert owned(moses, text) == [word for word in text.split() if word != "&"]


def test_moses_text_is_what_argos_translate_writes(moses: Tokenizer) -> None:
    tokens, _ = moses.encode("Der Zug kam, und die Stadt schlief.")
    text, spans = moses.decode(tokens)
    assert text == "Der Zug kam, und die Stadt schlief."
    assert [text[start:end] for start, end in spans] == [t.removesuffix("@@") for t in tokens]


@given(st.text(max_size=60))
@FOLDER_IS_SHARED
def test_places_are_in_the_text(pieces: Tokenizer, moses: Tokenizer, text: str) -> None:
    for tokenizer in (pieces, moses):
        tokens, spans = tokenizer.encode(text)
        assert len(tokens) == len(spans)
        assert all(0 <= start <= end <= len(text) for start, end in spans)


def test_usual_words_cost_less(pieces: Tokenizer, moses: Tokenizer) -> None:
    assert pieces.cost("und") < pieces.cost("Und") < pieces.cost("uNd")
    assert moses.cost("the") < moses.cost("thxq")
