# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources tell how their rare words are translated; links follow their words."""

import random
from pathlib import Path

import pytest

from models.hints import CLOSE, OPEN
from models.lexicon import Entry, Lexicon, Rendering, write
from models.training import hinting, packs
from models.training.__main__ import parser
from models.training.vocabulary import Vocabulary, train

GERMAN, ENGLISH = "Der Wächter singt im Glockenturm.", "The guard sings in the belfry."
ENTRIES = {
    "glocken": Entry(40.0, (Rendering("bell", 0.9),)),
    "glockenturm": Entry(9.0, (Rendering("belfry", 0.9),)),
    "singt": Entry(5000.0, (Rendering("sings", 0.9),)),
    "turm": Entry(40.0, (Rendering("tower", 0.9),)),
    "wächter": Entry(9.0, (Rendering("guard", 0.6), Rendering("keeper", 0.4))),
}


@pytest.fixture
def work(tmp_path: Path) -> Path:
    text = [GERMAN, ENGLISH, "A keeper in a bell tower."] * 50
    train(text, tmp_path / "sentencepiece.model", size=295, threads=1)
    write(tmp_path / "lexicon.bin", sorted(ENTRIES.items()))
    return tmp_path


def read(vocabulary: Vocabulary, source: list[int]) -> str:
    """Return a source as text, with hints in angle brackets."""
    pieces = vocabulary.pieces()
    shown = {OPEN: " <", CLOSE: ">"}
    return "".join(shown.get(pieces[i], pieces[i].replace("▁", " ")) for i in source).strip()


def test_rare_words_are_told_in_all_the_ways_that_the_engine_may_tell_them(work: Path) -> None:
    vocabulary = Vocabulary(work / "sentencepiece.model")
    hinter = hinting.Hinter(Lexicon(work / "lexicon.bin"), vocabulary, random.Random(1))
    [source] = vocabulary.encode([GERMAN])
    found = set()
    for _ in range(200):
        told, places = hinter.hinted(source)
        assert [told[place] for place in places] == source
        found.add(read(vocabulary, told))
    assert "Der Wächter < guard> singt im Glockenturm < belfry>." in found
    assert "Der Wächter singt im Glockenturm." in found
    assert any("< keeper>" in text for text in found)
    assert any("< bell tower>" in text for text in found)
    assert not any("< sings>" in text for text in found)


def test_the_command_moves_links_with_their_words(work: Path) -> None:
    vocabulary = Vocabulary(work / "sentencepiece.model")
    source, target = vocabulary.encode([GERMAN, ENGLISH])
    pairs = 60
    packs.write_pack(work / "train.pack.xz", [source] * pairs, [target] * pairs, ["ud_pud"] * pairs)
    packs.write_links(work / "train.links.xz", [[(len(source) - 1, len(target) - 1)]] * pairs)
    packs.write_pack(work / "chosen.pack.xz", [source], [target[:-1]], ["chosen"])
    options = parser().parse_args(
        ["hint", "--work", str(work), "--lexicon", str(work / "lexicon.bin")]
    )
    options.run(options)
    pack = packs.read_pack(work / "hinted.pack.xz")
    links = packs.read_links(work / "hinted.links.xz")
    assert pack.names == (hinting.ORIGIN,)
    lengths, targets = set(), set()
    for pair in range(len(pack)):
        told = pack.source[pack.source_start[pair] : pack.source_start[pair + 1]].tolist()
        lengths.add(len(told))
        linked = links.source[links.start[pair] : links.start[pair + 1]].tolist()
        written = int(pack.target_start[pair + 1] - pack.target_start[pair])
        targets.add(written)
        # The full stop, wherever the hints have moved it; what was chosen has no links.
        assert linked == ([len(told) - 1] if written == len(target) else [])
    assert len(lengths) > 1
    assert targets == {len(target), len(target) - 1}
