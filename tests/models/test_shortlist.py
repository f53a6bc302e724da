# SPDX-License-Identifier: GPL-3.0-or-later
"""With a shortlist beside the weights only its candidates are said, and what is asked for."""

from pathlib import Path

import pytest

from models import LanguagePair, find, load_engine
from models.attempts import Search
from tests.models import packing

PAIR = LanguagePair("de", "en")
SENTENCE = packing.SENTENCES[0]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of random weights whose shortlist has the letters a, b and c."""
    folder = packing.sentencepiece_package(tmp_path / "package")
    (folder / "model" / "vmap.txt").write_text("\t<0x61> <0x62> <0x63>\n", encoding="utf-8")
    return folder


def said(package: Path, *, shortlist: bool) -> list[str]:
    """Return the tokens of all hypotheses for a sentence."""
    engine = load_engine(find(PAIR, places=[package.parent]), search=Search(shortlist=shortlist))
    try:
        decoder = engine._decoder
        tokens, _ = decoder.tokenizer.encode(SENTENCE)
        (pending,) = decoder._translate([tokens], [[]], 4, strict=False)
        return [token for tokens in pending.result().hypotheses for token in tokens]
    finally:
        engine.close()


def test_only_candidates_are_said(package: Path) -> None:
    # CTranslate2 puts a token of the source in the place of an unknown one.
    source = set(said(package, shortlist=True)) - {"<0x61>", "<0x62>", "<0x63>", "</s>"}
    assert all(token.lstrip("▁") in SENTENCE for token in source)
    assert {"<0x61>", "<0x62>", "<0x63>"} & set(said(package, shortlist=True))
    assert not set(said(package, shortlist=False)) <= set(said(package, shortlist=True))


def test_what_a_translation_is_begun_with_need_not_be_among_them(package: Path) -> None:
    engine = load_engine(find(PAIR, places=[package.parent]), search=Search(shortlist=True))
    decoder = engine._decoder
    tokens, _ = decoder.tokenizer.encode(SENTENCE)
    begun, _ = decoder.tokenizer.encode("The train")
    (pending,) = decoder._translate([tokens], [begun], 4, strict=False)
    assert pending.result().hypotheses[0][: len(begun)] == begun
    engine.close()


def test_a_model_without_a_shortlist_is_searched_whole(package: Path) -> None:
    whole = said(package, shortlist=False)
    (package / "model" / "vmap.txt").unlink()
    assert said(package, shortlist=True) == whole


def test_the_built_in_model_has_the_shortlist_of_its_vocabulary(builtin_model: Path) -> None:
    from sentencepiece import SentencePieceProcessor

    pieces = SentencePieceProcessor(str(builtin_model / "sentencepiece.model"))
    text = (builtin_model / "model" / "vmap.txt").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    assert rows[0][0] == ""
    said = {piece for _, candidates in rows for piece in candidates.split(" ")}
    assert all(pieces.piece_to_id(piece) != pieces.unk_id() for piece in said)
    assert len(said) > 0.95 * len(pieces)


def test_what_was_translated_before_does_not_change_what_one_is_begun_with(
    builtin_model: Path,
) -> None:
    engine = load_engine(find(PAIR, places=[builtin_model.parent]), workers=1)
    decoder = engine._decoder

    def first(text: str, begun: list[str]) -> list[str]:
        (pending,) = decoder._translate(
            [decoder.tokenizer.encode(text)[0]], [begun], 3, strict=False
        )
        return pending.result().hypotheses[0]

    first("Die Kommission hat am Dienstag einen neuen Vorschlag zur Reform vorgelegt.", [])
    begun, _ = decoder.tokenizer.encode("Tehran")
    assert first("Teheran weist die Kritik zurück.", begun)[: len(begun)] == begun
    engine.close()
