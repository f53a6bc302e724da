# SPDX-License-Identifier: GPL-3.0-or-later
"""Count how each German word was translated in the training text, and write it as a lexicon.

The links are those of the statistical aligner, so that the lexicon knows words that the model saw
too seldom to learn. Words in capitals at the beginning of a sentence do not say how a word is
written, and what is left of a phrase without its articles is what a dictionary would have.
"""

import logging
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from models.lexicon import Entry, Rendering, write
from models.training import packs
from models.training.aligning import chosen_pairs, sides
from models.training.links import Link, group, parse, symmetrise
from models.training.sources import weight
from models.training.vocabulary import Vocabulary

log = logging.getLogger(__name__)

LONGEST = 4
"""Most words of a rendering."""

LEAST_SHARE = 0.03
"""Share of all translations of a word below which a rendering is an accident."""

LEAST_COUNT = 0.4
"""Weighted count below which a rendering is one."""

MOST = 8
"""Most renderings of a word."""

_WORD = re.compile(r"[^\W\d_]{3,}")
_LETTER = re.compile(r"[^\W\d_]")
_LIGHT = frozenset(
    "the a an of to in on at by for with from and or is are was were be been being it its his her"
    " their this that as has have had will would not do does did".split()
)
"""English words that a rendering neither begins nor ends with."""


class Counts:
    """What was counted."""

    def __init__(self) -> None:
        self.seen: defaultdict[str, float] = defaultdict(float)
        self._pairs: defaultdict[tuple[str, str], float] = defaultdict(float)
        self._forms: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(
        self, german: Sequence[str], english: Sequence[str], links: Iterable[Link], by: float
    ) -> None:
        """Count the words of a pair.

        Args:
            german: Words and marks of the German side.
            english: Those of the English side.
            links: Numbers of linked words.
            by: What the pair counts for.
        """
        partners: defaultdict[int, list[int]] = defaultdict(list)
        for source, target in sorted(links):
            partners[source].append(target)
        for place, written in enumerate(german):
            if not _WORD.fullmatch(written):
                continue
            word = written.lower()
            self.seen[word] += by
            phrase = _phrase(english, partners[place])
            if phrase:
                form = " ".join(english[place] for place in phrase)
                self._pairs[word, form.lower()] += by
                if phrase[0]:
                    self._forms[form.lower()][form] += 1

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Yield the words that have renderings worth knowing, in the order of their letters."""
        found: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
        for (word, phrase), count in self._pairs.items():
            share = count / (self.seen[word] + 0.5)
            if share >= LEAST_SHARE and count >= LEAST_COUNT:
                found[word].append((share, phrase))
        for word in sorted(found):
            best = sorted(found[word], key=lambda item: (-item[0], item[1]))[:MOST]
            renderings = tuple(Rendering(self._written(text), share) for share, text in best)
            yield word, Entry(self.seen[word], renderings)

    def _written(self, phrase: str) -> str:
        forms = self._forms.get(phrase)
        return max(sorted(forms), key=lambda form: forms[form]) if forms else phrase


def _phrase(english: Sequence[str], places: Sequence[int]) -> Sequence[int]:
    """Return the places of the words that render a word, if they stand together."""
    chosen = list(places)
    while len(chosen) > 1 and english[chosen[0]].lower() in _LIGHT:
        chosen = chosen[1:]
    while len(chosen) > 1 and english[chosen[-1]].lower() in _LIGHT:
        chosen = chosen[:-1]
    together = bool(chosen) and chosen[-1] - chosen[0] == len(chosen) - 1 < LONGEST
    readable = all(_LETTER.search(english[place]) for place in chosen)
    return chosen if together and readable else ()


def lexicon(work: Path, target: Path, *, seed: int) -> None:
    """Write `target` from the pack and the aligner's links in `work`; takes some minutes.

    Args:
        work: Folder of the pack and of what `align` left there.
        target: The lexicon.
        seed: That of `align`, which tells the pairs that were aligned.
    """
    pack = packs.read_pack(work / "train.pack.xz")
    pieces = Vocabulary(work / "sentencepiece.model").pieces()
    worth = [min(1.5, max(0.2, weight(name))) for name in pack.names]
    counts = Counts()
    pairs = np.flatnonzero(chosen_pairs(pack, seed))
    with (
        (work / "align.fwd").open(encoding="utf-8") as forward,
        (work / "align.rev").open(encoding="utf-8") as reverse,
    ):
        for pair, one, other in zip(pairs, forward, reverse, strict=True):
            german, english = (_words([pieces[i] for i in ids]) for ids in sides(pack, pair))
            links = symmetrise(parse(one), parse(other))
            counts.add(german, english, links, worth[pack.origin[pair]])
    size = write(target, counts.entries())
    log.info("%d words seen, %d bytes in %s", len(counts.seen), size, target)


def _words(row: Sequence[str]) -> list[str]:
    return ["".join(row[i] for i in word).replace("▁", "") for word in group(row)]
