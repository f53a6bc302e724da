# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of translations against references, as sacreBLEU counts them."""

from pathlib import Path

import sacrebleu

from models.training.decoding import greedy
from models.training.model import Translator
from models.training.vocabulary import Vocabulary


def read_lines(path: Path) -> list[str]:
    """Return the lines of a text file."""
    return path.read_text(encoding="utf-8").splitlines()


class DevSet:
    """Some sentences with references, evenly spread over a development set."""

    def __init__(self, stem: Path, vocabulary: Vocabulary, count: int) -> None:
        """Read at most `count` pairs from `stem`.de and `stem`.en."""
        german, english = (read_lines(stem.with_name(stem.name + end)) for end in (".de", ".en"))
        chosen = range(0, len(german), max(1, -(-len(german) // count)))
        self._vocabulary = vocabulary
        self._sources = vocabulary.encode([german[i] for i in chosen])
        self._references = [english[i] for i in chosen]

    def greedy_scores(self, model: Translator) -> tuple[float, float]:
        """Return BLEU and chrF of greedy translations."""
        model.eval()
        found = self._vocabulary.decode([h.pieces for h in greedy(model, self._sources)])
        model.train()
        bleu = sacrebleu.corpus_bleu(found, [self._references]).score
        return bleu, sacrebleu.corpus_chrf(found, [self._references]).score
