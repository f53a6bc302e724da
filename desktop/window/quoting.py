# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clipboard gets: a sentence with its translation and where it stands."""

from desktop.document import SentencePair
from desktop.window.page import PairTable, SentenceRef


def both_sides(table: PairTable, ref: SentenceRef | None) -> str:
    """Return original and translation of a sentence, each on a line, or ""."""
    sentence = _sentence(table, ref)
    return "" if sentence is None else f"{sentence.source}\n{sentence.target}"


def quotation(table: PairTable, ref: SentenceRef | None) -> str:
    """Return "original — translation — source, ¶n" of a sentence, or ""."""
    sentence = _sentence(table, ref)
    if sentence is None or ref is None:
        return ""
    document = table.document
    source = document.title or document.file
    place = f"¶{ref.row + 1}"
    return " — ".join((sentence.source, sentence.target, f"{source}, {place}" if source else place))


def _sentence(table: PairTable, ref: SentenceRef | None) -> SentencePair | None:
    pair = None if ref is None else table.pair(ref.row)
    if pair is None or ref is None or ref.sentence >= len(pair.sentences):
        return None
    return pair.sentences[ref.sentence]
