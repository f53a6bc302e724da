# SPDX-License-Identifier: GPL-3.0-or-later
"""From raw text to packs: read, clean, deduplicate, keep evaluation text out, augment, encode."""

import json
import logging
import lzma
import multiprocessing
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from models.training import packs
from models.training.augment import augment
from models.training.cleaning import clean_pair, normalise, pair_key
from models.training.overlap import OverlapFilter
from models.training.sources import PROSE, weight
from models.training.vocabulary import Vocabulary, train

Row = tuple[str, str, str]
"""German, English, source."""

log = logging.getLogger(__name__)

FILES = ("pairs.tsv.xz", "lexicon.tsv.xz", "machine_translated.tsv.xz")
MAX_PIECES = 250
"""Longest side in pieces; word links are stored in bytes."""
LEXICON_SHARE = 0.35
"""Share of the dictionary entries kept: they are many, short and seen rarely anyway."""

_NAME = re.compile(r"\b[A-Z][a-zäöüéèáíóšžćč]{3,11}\b")


def read_rows(corpus: Path, rng: random.Random) -> Iterator[Row]:
    """Yield every usable raw row of the corpus folder."""
    for name in FILES:
        with lzma.open(corpus / name, "rt", encoding="utf-8", newline="\n") as file:
            for line in file:
                columns = line.rstrip("\n").split("\t")
                if len(columns) != 3 or weight(columns[2]) <= 0:
                    continue
                if columns[2] == "ding" and rng.random() > LEXICON_SHARE:
                    continue
                yield columns[0], columns[1], columns[2]


def evaluation_sentences(folder: Path) -> Iterator[str]:
    """Yield every text of the evaluation folder, in either language."""
    for path in sorted(folder.iterdir()):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".json":
            stack: list[object] = [json.loads(text)]
            while stack:
                item = stack.pop()
                if isinstance(item, str):
                    yield item
                elif isinstance(item, dict):
                    stack.extend(item.values())
                elif isinstance(item, list):
                    stack.extend(item)
        else:
            yield from text.splitlines()


class Cleaner:
    """Cleans one row at a time; made before the pool forks so that the index is shared."""

    def __init__(self, evaluation: Path) -> None:
        """Index the evaluation text."""
        self._filter = OverlapFilter(evaluation_sentences(evaluation))

    def __call__(self, row: Row) -> tuple[str, str, str, int] | str:
        """Return the cleaned row and its key, or the reason why it was dropped."""
        german, english, source = row
        pair = clean_pair(
            german, english, dictionary=source in {"ding", "iso_codes", "ding_sentence"}
        )
        if pair is None:
            return "unclean"
        if self._filter.overlaps(pair[0]) or self._filter.overlaps(pair[1]):
            return "evaluation"
        return (*pair, source, pair_key(*pair))


def clean_rows(rows: Iterator[Row], evaluation: Path, threads: int) -> list[Row]:
    """Return the cleaned, deduplicated rows in corpus order."""
    kept: list[Row] = []
    seen: set[int] = set()
    counts: Counter[str] = Counter()
    # fork: hash() of text must agree between the workers, and the index is inherited for free.
    with multiprocessing.get_context("fork").Pool(threads, _start, (Cleaner(evaluation),)) as pool:
        for result in pool.imap(_clean, rows, chunksize=2000):
            if isinstance(result, str):
                counts[result] += 1
            elif result[3] in seen:
                counts["duplicate"] += 1
            else:
                seen.add(result[3])
                kept.append(result[:3])
    log.info("kept %d rows, dropped %s", len(kept), dict(counts))
    return kept


_cleaner: Cleaner | None = None


def _start(cleaner: Cleaner) -> None:
    # A pool worker can only reach what its own process holds.
    global _cleaner  # noqa: PLW0603
    _cleaner = cleaner


def _clean(row: Row) -> tuple[str, str, str, int] | str:
    assert _cleaner is not None
    return _cleaner(row)


def split_held_out(rows: list[Row], rng: random.Random, count: int) -> tuple[list[Row], list[Row]]:
    """Return training rows and `count` held-out rows of article-like text.

    No training row has a side of a held-out row, punctuation and case aside: one sentence often
    stands in several pairs.
    """
    candidates = [i for i, row in enumerate(rows) if row[2] in PROSE and len(row[0]) > 30]
    held = set(rng.sample(candidates, min(count, len(candidates) // 10)))
    chosen = [rows[i] for i in sorted(held)]
    known = tuple({_bare(row[side]) for row in chosen} for side in (0, 1))
    kept = [row for row in rows if not any(_bare(row[side]) in known[side] for side in (0, 1))]
    return kept, chosen


def _bare(text: str) -> str:
    return text.lower().strip(" \"'„“”»«.,:;!?…")


def copied_names(rows: list[Row]) -> list[str]:
    """Return capitalised words that stand unchanged on both sides: names worth copying."""
    counts: Counter[str] = Counter()
    for german, english, source in rows:
        if source in PROSE or source in {"debian_webwml", "stellarium", "wesnoth"}:
            counts.update(set(_NAME.findall(german)[1:]) & set(_NAME.findall(english)))
    return [name for name, count in counts.items() if 2 <= count <= 200]


def add_augmented(rows: list[Row], rng: random.Random) -> list[Row]:
    """Return the rows with the extra pairs at the end, marked as `augmented`."""
    names = copied_names(rows)
    extra = [
        (*pair, "augmented")
        for german, english, source in rows
        if source in PROSE or source == "debian_webwml"
        for pair in augment((german, english), rng, names)
    ]
    log.info("%d names to copy, %d augmented pairs", len(names), len(extra))
    return rows + extra


def write_tsv(path: Path, rows: list[Row]) -> None:
    """Write rows as tab-separated text."""
    path.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


def encode_rows(rows: list[Row], vocabulary: Vocabulary, path: Path) -> list[Row]:
    """Write the pack of all rows short enough and return those rows."""
    source = vocabulary.encode([row[0] for row in rows])
    target = vocabulary.encode([row[1] for row in rows])
    fits = [
        0 < len(s) <= MAX_PIECES and 0 < len(t) <= MAX_PIECES
        for s, t in zip(source, target, strict=True)
    ]
    kept = [row for row, fit in zip(rows, fits, strict=True) if fit]
    packs.write_pack(
        path,
        [ids for ids, fit in zip(source, fits, strict=True) if fit],
        [ids for ids, fit in zip(target, fits, strict=True) if fit],
        [row[2] for row in kept],
    )
    return kept


def encode_monolingual(corpus: Path, evaluation: Path, vocabulary: Vocabulary, path: Path) -> None:
    """Write German text that nobody has translated, for a teacher to translate."""
    with lzma.open(corpus / "mono_bundestag.de.xz", "rt", encoding="utf-8") as file:
        lines = dict.fromkeys(normalise(line.strip()) for line in file)
    overlap = OverlapFilter(evaluation_sentences(evaluation))
    ids = vocabulary.encode([line for line in lines if not overlap.overlaps(line)])
    kept = [row for row in ids if 3 < len(row) <= 100]
    packs.write_pack(path, kept, [[] for _ in kept], ["mono_bundestag"] * len(kept))
    log.info("%d German sentences without a translation", len(kept))


def prepare(
    corpus: Path, evaluation: Path, work: Path, *, size: int, threads: int, seed: int
) -> None:
    """Write vocabulary, text, packs and counts into `work`."""
    rng = random.Random(seed)
    work.mkdir(parents=True, exist_ok=True)
    rows = clean_rows(read_rows(corpus, rng), evaluation, threads)
    rows, held = split_held_out(rows, rng, 4000)
    rows = add_augmented(rows, rng)
    model = work / "sentencepiece.model"
    if not model.exists():
        # Pieces should suit articles, so each source counts here about as much as in training.
        sample = [row for row in rows if rng.random() < 0.35 * weight(row[2])]
        log.info("training %d pieces on %d pairs", size, len(sample))
        train((side for row in sample for side in row[:2]), model, size=size, threads=threads)
    vocabulary = Vocabulary(model)
    for name in ("*.pack.xz", "*.links.xz", "align.fwd", "align.rev"):
        # They are those of the pairs that were here before, or were made from them.
        for path in work.glob(name):
            path.unlink()
    rows = encode_rows(rows, vocabulary, work / "train.pack.xz")
    write_tsv(work / "heldout.tsv", held)
    encode_monolingual(corpus, evaluation, vocabulary, work / "monolingual.sources.xz")
    write_tsv(work / "train.tsv", rows)
    counts = Counter(row[2] for row in rows)
    (work / "counts.json").write_text(
        json.dumps(dict(counts.most_common()), indent=1), encoding="utf-8"
    )
    log.info("packed %d pairs, %.1f MB", len(rows), (work / "train.pack.xz").stat().st_size / 1e6)
