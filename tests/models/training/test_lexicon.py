# SPDX-License-Identifier: GPL-3.0-or-later
"""Words are counted with what they are linked to."""

from pathlib import Path

import numpy as np
import pytest

from models.lexicon import Entry, Lexicon
from models.training import packs
from models.training.__main__ import parser
from models.training.aligning import chosen_pairs
from models.training.lexicon import Counts
from models.training.vocabulary import Vocabulary, train

Pair = tuple[str, str, set[tuple[int, int]]]
HERE: Pair = ("Die Feuerwehr kam", "The fire brigade came", {(0, 0), (1, 1), (1, 2), (2, 3)})
THERE: Pair = ("Der Feuerwehr dankt Bonn", "Bonn thanks the fire brigade", {(1, 2), (1, 3), (1, 4)})


def counted(*pairs: Pair, by: float = 1.0) -> dict[str, Entry]:
    counts = Counts()
    for german, english, links in pairs:
        counts.add(german.split(), english.split(), links, by)
    return dict(counts.entries())


def test_a_phrase_is_counted_without_its_article() -> None:
    entry = counted(HERE, THERE)["feuerwehr"]
    assert entry.seen == 2
    assert [(text, round(share, 2)) for text, share in entry.renderings] == [("fire brigade", 0.8)]


def test_links_that_are_torn_apart_count_for_no_rendering() -> None:
    assert "kam" not in counted(("Er kam an", "He came at last", {(1, 1), (1, 3)}))


def test_a_word_is_written_as_it_is_inside_sentences() -> None:
    first: Pair = ("Montag war frei", "Monday was free", {(0, 0)})
    inside: Pair = ("Am Montag", "On Monday", {(1, 1)})
    assert counted(first)["montag"].renderings[0].text == "monday"
    assert counted(first, inside)["montag"].renderings[0].text == "Monday"


def test_words_come_in_the_order_of_their_letters() -> None:
    words = list(counted(HERE, ("Ärger und Zorn", "trouble and anger", {(0, 0), (2, 2)})))
    assert words == sorted(words)


@pytest.mark.parametrize(("by", "known"), [(1.0, True), (0.2, False)])
def test_what_hardly_counts_is_no_rendering(by: float, known: bool) -> None:
    assert ("feuerwehr" in counted(HERE, by=by)) is known


def test_the_command_reads_what_the_aligner_wrote(tmp_path: Path) -> None:
    german, english = "Große Hunde bellen.", "Big dogs bark."
    train([german, english] * 50, tmp_path / "sentencepiece.model", size=278, threads=1)
    source, target = Vocabulary(tmp_path / "sentencepiece.model").encode([german, english])
    # A source that is seldom drawn, so that the seed says which pairs were aligned.
    packs.write_pack(tmp_path / "train.pack.xz", [source] * 99, [target] * 99, ["mdn_de"] * 99)
    aligned = np.count_nonzero(chosen_pairs(packs.read_pack(tmp_path / "train.pack.xz"), 2))
    for name in ("align.fwd", "align.rev"):
        (tmp_path / name).write_text("0-0 1-1 2-2 3-3\n" * aligned, encoding="utf-8")
    written = tmp_path / "lexicon.bin"
    line = ["lexicon", "--work", str(tmp_path), "--to", str(written), "--seed", "2"]
    options = parser().parse_args(line)
    options.run(options)
    entry = Lexicon(written).look_up("hunde")
    assert entry is not None
    assert entry.seen == pytest.approx(0.2 * aligned, rel=0.01)
    assert [text for text, _ in entry.renderings] == ["dogs"]
