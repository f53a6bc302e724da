# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations of a table with what the reader has made of them, for files."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.document import ParagraphPair, Revision
from desktop.window.page.focus import SentenceRef
from desktop.window.page.table import PairTable


def revised_pairs(table: PairTable) -> Sequence[ParagraphPair]:
    """Return the translations that have come, with what the reader has made of them."""
    return [
        replace(
            pair,
            sentences=tuple(
                replace(sentence, revision=_revision(table, SentenceRef(row, number)))
                for number, sentence in enumerate(pair.sentences)
            ),
        )
        for row, pair in table.finished_pairs().items()
    ]


def _revision(table: PairTable, ref: SentenceRef) -> Revision:
    machine = table.machine(ref).target
    return Revision(
        machine if machine != table.sentence(ref).target else None,
        table.notes.get(ref, ""),
        ref in table.checked,
        table.tints.get(ref),
    )
