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
_SEPARATOR: Final = " | "
# Spreadsheets with an East Asian locale read the full-width forms as well.
_GUARDED: Final = ("=", "+", "-", "@", "'", "＝", "＋", "－", "＠")


def write_csv(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write comma-separated values, every text quoted; a byte order mark tells Excel of UTF-8."""
    head = "\ufeff" + ",".join(_columns(options))
    lines = (",".join(row) for row in _rows(bilingual, options, _quote))
    stream.write(f"{head}\r\n".encode())
    stream.writelines(f"{line}\r\n".encode() for line in lines)


def write_tsv(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write tab-separated values; only text with a quotation mark in it is quoted."""
    stream.write("\t".join(_columns(options)).encode() + b"\n")
    lines = ("\t".join(row) for row in _rows(bilingual, options, _quote_if_needed))
    stream.writelines(f"{line}\n".encode() for line in lines)


def _columns(options: Options) -> tuple[str, ...]:
    return (*COLUMNS, "alternatives") if options.alternatives else COLUMNS


def _rows(
    bilingual: BilingualDocument, options: Options, quote: Callable[[str], str]
) -> Iterator[tuple[str, ...]]:
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
                *([quote(_guard(_SEPARATOR.join(_others(sentence))))] * options.alternatives),
            )


def _revision(revision: Revision, quote: Callable[[str], str]) -> tuple[str, ...]:
    return (
        quote(_guard(flat(revision.machine or ""))),
        quote(_guard(flat(revision.note))),
        "yes" if revision.checked else "no",
        revision.tint or "",
    )


def _others(sentence: SentencePair) -> Iterator[str]:
    yield from (flat(text) for text in sentence.alternatives)


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
