# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables for spreadsheets and statistics, one sentence pair a row: CSV (RFC 4180) and TSV.

A spreadsheet takes a cell that begins with one of = + - @ for a formula, so such text gets an
apostrophe in front, as OWASP advises; text that begins with an apostrophe gets one too, so that
a program can take it off again without a doubt.
"""

from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

from desktop.document import BilingualDocument, Revision, SentencePair
from desktop.export.markup import flat
from desktop.export.options import Options

COLUMNS: Final = (
    *("id", "paragraph", "kind", "source", "target", "score", "doubtful"),
    *("machine", "note", "checked", "tint"),
)
# Spreadsheets with an East Asian locale read the full-width forms as well.
_GUARDED: Final = ("=", "+", "-", "@", "'", "＝", "＋", "－", "＠")


def write_csv(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:  # noqa: ARG001
    """Write comma-separated values, every text quoted; a byte order mark tells Excel of UTF-8."""
    head = "\ufeff" + ",".join(COLUMNS)
    lines = (",".join(row) for row in _rows(bilingual, _quote))
    stream.write(f"{head}\r\n".encode())
    stream.writelines(f"{line}\r\n".encode() for line in lines)


def write_tsv(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:  # noqa: ARG001
    """Write tab-separated values; only text with a quotation mark in it is quoted."""
    stream.write("\t".join(COLUMNS).encode() + b"\n")
    lines = ("\t".join(row) for row in _rows(bilingual, _quote_if_needed))
    stream.writelines(f"{line}\n".encode() for line in lines)


def _rows(bilingual: BilingualDocument, quote: Callable[[str], str]) -> Iterator[tuple[str, ...]]:
    for pair in bilingual.pairs:
        for sentence in pair.sentences:
            yield (
                quote(sentence.id),
                pair.id,
                pair.paragraph.kind.value,
                quote(_guard(flat(sentence.source))),
                quote(_guard(flat(sentence.target))),
                _number(sentence),
                "yes" if sentence.doubtful else "no",
                *_revision(sentence.revision, quote),
            )


def _revision(revision: Revision, quote: Callable[[str], str]) -> tuple[str, ...]:
    return (
        quote(_guard(flat(revision.machine or ""))),
        quote(_guard(flat(revision.note))),
        "yes" if revision.checked else "no",
        revision.tint or "",
    )


def _number(sentence: SentencePair) -> str:
    return "" if sentence.score is None else repr(sentence.score)


def _guard(text: str) -> str:
    # Some programs take white space at the beginning off before they look.
    return f"'{text}" if text.lstrip().startswith(_GUARDED) else text


def _quote(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _quote_if_needed(text: str) -> str:
    return _quote(text) if '"' in text else text
