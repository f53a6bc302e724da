# SPDX-License-Identifier: GPL-3.0-or-later
"""XLIFF 1.2 (OASIS, 2008) for translation tools: a group a paragraph, a unit a sentence."""

from collections.abc import Iterator
from typing import BinaryIO

from desktop import __version__
from desktop.document import BilingualDocument, ParagraphPair, SentencePair
from desktop.export.facts import document_facts, sentence_facts
from desktop.export.markup import escape, flat
from desktop.export.options import Options


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write one file element; every translation waits for a person's review."""
    stream.writelines(f"{line}\n".encode() for line in _lines(bilingual, options))


def _lines(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    document = bilingual.document
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    yield (
        f'<file original="{escape(flat(document.file)) or "article"}" datatype="plaintext" '
        f'source-language="{escape(document.language or "und")}" '
        f'target-language="{escape(bilingual.target_language)}" '
        f'date="{bilingual.created.isoformat()}" tool-id="synopse">'
    )
    yield "<header>"
    yield f'<tool tool-id="synopse" tool-name="Synopse" tool-version="{__version__}"/>'
    if options.provenance:
        yield from (_note(*fact) for fact in document_facts(bilingual))
    yield "</header>"
    yield "<body>"
    for pair in bilingual.pairs:
        yield from _group(pair)
    yield "</body>"
    yield "</file>"
    yield "</xliff>"


def _note(name: str, value: str) -> str:
    return f'<note from="Synopse">{name}: {escape(flat(value))}</note>'


def _group(pair: ParagraphPair) -> Iterator[str]:
    yield f'<group id="{escape(pair.id)}" restype="x-{pair.paragraph.kind.value}">'
    for sentence in pair.sentences:
        yield from _unit(sentence)
    yield "</group>"


def _unit(sentence: SentencePair) -> Iterator[str]:
    yield f'<trans-unit id="{escape(sentence.id)}">'
    yield f"<source>{escape(flat(sentence.source))}</source>"
    if sentence.target:
        state = 'state="needs-review-translation" state-qualifier="mt-suggestion"'
        yield f"<target {state}>{escape(flat(sentence.target))}</target>"
    contexts = [
        f'<context context-type="x-{name}">{value}</context>'
        for name, value in sentence_facts(sentence)
    ]
    if contexts:
        yield '<context-group purpose="information">'
        yield from contexts
        yield "</context-group>"
    yield "</trans-unit>"
