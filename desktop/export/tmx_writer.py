# SPDX-License-Identifier: GPL-3.0-or-later
"""TMX 1.4b (LISA OSCAR, 2005): a translation memory of the sentence pairs."""

import datetime as dt
from collections.abc import Iterator
from typing import BinaryIO

from desktop import __version__
from desktop.document import BilingualDocument, ParagraphPair, SentencePair
from desktop.export.facts import document_facts, sentence_facts
from desktop.export.markup import escape, flat
from desktop.export.options import Options


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write one translation unit a sentence; one without a translation has its original only."""
    stream.writelines(f"{line}\n".encode() for line in _lines(bilingual, options))


def _lines(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    languages = bilingual.document.language or "und", bilingual.target_language
    source, target = map(escape, languages)
    created = f"{bilingual.created.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<tmx version="1.4">'
    yield (
        f'<header creationtool="Synopse" creationtoolversion="{__version__}" segtype="sentence" '
        f'o-tmf="Synopse" adminlang="en" srclang="{source}" datatype="plaintext" '
        f'creationdate="{created}">'
    )
    if options.provenance:
        yield from (_property(*fact) for fact in document_facts(bilingual))
    yield "</header>"
    yield "<body>"
    for pair in bilingual.pairs:
        for sentence in pair.sentences:
            yield from _unit(pair, sentence, source, target)
    yield "</body>"
    yield "</tmx>"


def _unit(pair: ParagraphPair, sentence: SentencePair, source: str, target: str) -> Iterator[str]:
    yield f'<tu tuid="{escape(sentence.id)}">'
    yield _property("kind", pair.paragraph.kind.value)
    yield from (_property(*fact) for fact in sentence_facts(sentence))
    yield _variant(source, sentence.source)
    if sentence.target:
        yield _variant(target, sentence.target)
    yield "</tu>"


def _property(name: str, value: str) -> str:
    return f'<prop type="x-{name}">{escape(flat(value))}</prop>'


def _variant(language: str, text: str) -> str:
    return f'<tuv xml:lang="{language}"><seg>{escape(flat(text))}</seg></tuv>'
