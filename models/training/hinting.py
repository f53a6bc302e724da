# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs whose German side tells what a lexicon has of its rare words.

They teach a model to read hints (`models/hints.py`), and when not to trust one: the renderings are
now and then drawn by their shares, and those of words that were seen once, whose only rendering is
that of the very pair, are sometimes another word's. Now and then a word is told as if the lexicon
had only its halves, or only another form of it.
"""

import logging
import random
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from models import compounds
from models.evidence import related
from models.hints import CLOSE, OPEN, WORD, worth_telling
from models.lexicon import Entry, Lexicon
from models.training import packs
from models.training.aligning import sides
from models.training.links import Link, group
from models.training.sources import weight
from models.training.vocabulary import Vocabulary

log = logging.getLogger(__name__)

ORIGIN, CHOSEN = "hinted", "chosen.pack.xz"
LEAST_WEIGHT = 0.25
"""Weight below which a source is left out."""
LEFT_OUT = frozenset({"ding", "iso_codes"})
"""Dictionaries: a hint would give the whole pair away."""
SHARE = 0.6
"""How often a pair is taken, as a share of the weight of its source."""
LONGEST = 100, 150
"""Most pieces of a source, without hints and with them."""
TELLING = (0.5, 1.0, 1.0)
"""Chances that a word of a pair is told; one of them is drawn for each pair."""
DRAWN = 0.3
"""Chance that a rendering is drawn by its share instead of being the most usual one."""
ONCE, ASTRAY = 1.6, 0.25
"""Weighted count of words that were seen once, and the chance that their hint is wrong."""
MEMORY = 1000
"""How many renderings wrong ones are chosen from."""
HALVES, RELATED = 0.3, 0.15
"""Chances that a word is told as if the lexicon knew only its halves, or only another form."""


class Hinter:
    """Puts hints into sources, drawn by chance."""

    def __init__(self, lexicon: Lexicon, vocabulary: Vocabulary, rng: random.Random) -> None:
        """Take what is known of words, and the chance."""
        self._pieces = vocabulary.pieces()
        self._marks = self._pieces.index(OPEN), self._pieces.index(CLOSE)
        self._lexicon = lexicon
        # The same words are asked for again and again, and an unpacked block is soon forgotten.
        self._entry = lru_cache(maxsize=None)(lexicon.look_up)
        self._halves = lru_cache(maxsize=None)(compounds.rendering)
        self._related = lru_cache(maxsize=None)(related)
        self._ids = lru_cache(maxsize=100_000)(lambda text: vocabulary.encode([text])[0])
        self._rng = rng
        self._others: list[str] = []

    def hinted(self, source: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return a source with hints and where each of its own pieces has gone."""
        row = [self._pieces[i] for i in source]
        chance = self._rng.choice(TELLING)
        hints = {
            word[-1]: hint
            for word in group(row)
            if self._rng.random() < chance and (hint := self._hint(row, word))
        }
        told: list[int] = []
        places: list[int] = []
        for place, piece in enumerate(source):
            places.append(len(told))
            told += [int(piece), *hints.get(place, ())]
        return told, places

    def _hint(self, row: Sequence[str], word: Sequence[int]) -> list[int]:
        text = "".join(row[i] for i in word).replace("▁", "")
        entry = self._entry(text.lower()) if WORD.fullmatch(text) else None
        if entry is None or not worth_telling(entry, len(word)):
            return []
        rendering = self._guess(text) or self._rendering(entry)
        if rendering.lower() == text.lower():
            return []
        return [self._marks[0], *self._ids(rendering), self._marks[1]]

    def _guess(self, word: str) -> str | None:
        """Now and then, say what would be told of a word if the lexicon did not have it."""
        drawn, small = self._rng.random(), word.lower()
        if drawn < HALVES:
            return self._halves(small, self._lexicon) if word[0].isupper() else None
        other = self._related(small, self._lexicon) if drawn < HALVES + RELATED else None
        return other.renderings[0].text if other is not None else None

    def _rendering(self, entry: Entry) -> str:
        rng, others = self._rng, self._others
        chosen = entry.renderings[0].text
        if rng.random() < DRAWN:
            shares = [rendering.share for rendering in entry.renderings]
            chosen = rng.choices(entry.renderings, shares)[0].text
        if entry.seen < ONCE and len(others) == MEMORY and rng.random() < ASTRAY:
            return rng.choice(others)
        if len(others) < MEMORY:
            others.append(chosen)
        else:
            others[rng.randrange(MEMORY)] = chosen
        return chosen


def hint(work: Path, lexicon: Path, *, seed: int) -> None:
    """Write `hinted.pack.xz` and its word links from `train.pack.xz`, and `chosen.pack.xz` if any.

    Args:
        work: Folder of the packs.
        lexicon: What is known of words.
        seed: What is drawn by chance depends on it.
    """
    pack, links = _read(work)
    rng = random.Random(seed)
    hinter = Hinter(Lexicon(lexicon), Vocabulary(work / "sentencepiece.model"), rng)
    made: list[tuple[list[int], list[int], list[Link]]] = []
    for pair in _drawn(pack, seed):
        source, target = (side.tolist() for side in sides(pack, pair))
        told, places = hinter.hinted(source)
        if len(source) < len(told) <= LONGEST[1]:
            made.append((told, target, [(places[s], t) for s, t in _linked(links, pair)]))
    rng.shuffle(made)
    packs.write_pack(
        work / f"{ORIGIN}.pack.xz",
        [source for source, _, _ in made],
        [target for _, target, _ in made],
        [ORIGIN] * len(made),
    )
    packs.write_links(work / f"{ORIGIN}.links.xz", [linked for _, _, linked in made])
    log.info("%d pairs with hints", len(made))


def _read(work: Path) -> tuple[packs.Pack, packs.Links]:
    pack, links = packs.read_pack(work / "train.pack.xz"), packs.read_links(work / "train.links.xz")
    if not (work / CHOSEN).exists():
        return pack, links
    chosen = packs.read_pack(work / CHOSEN)
    none = packs.no_links(len(chosen))
    return packs.joined([pack, chosen]), packs.joined_links([links, none])


def _drawn(pack: packs.Pack, seed: int) -> Iterator[int]:
    weights = np.array([_weight(name) for name in pack.names])[pack.origin]
    rng = np.random.default_rng(seed)
    repeats = np.floor(SHARE * weights + rng.random(len(pack))).astype(np.int64)
    repeats[(weights == 0) | (np.diff(pack.source_start) > LONGEST[0])] = 0
    return iter(np.repeat(np.arange(len(pack)), repeats).tolist())


def _weight(name: str) -> float:
    return 0.0 if name in LEFT_OUT or weight(name) < LEAST_WEIGHT else weight(name)


def _linked(links: packs.Links, pair: int) -> list[Link]:
    span = slice(links.start[pair], links.start[pair + 1])
    return list(zip(links.source[span].tolist(), links.target[span].tolist(), strict=True))
