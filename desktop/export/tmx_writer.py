# SPDX-License-Identifier: GPL-3.0-or-later
"""TMX 1.4b (LISA OSCAR, 2005): a translation memory of the sentence pairs."""

import datetime as dt
from collections.abc import Iterator
from typing import BinaryIO

from desktop import __version__
from desktop.document import BilingualDocument, ParagraphPair, SentencePair
from desktop.export import languages
from desktop.export.facts import document_facts, glued, paragraph_facts, sentence_facts
from desktop.export.markup import escape, flat, verbatim
from desktop.export.options import Options


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write one translation unit a sentence; one without a translation has its original only."""
    stream.writelines(f"{line}\n".encode() for line in _lines(bilingual, options))


def _lines(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    codes = bilingual.document.language or "und", bilingual.target_language
    source, target = (escape(languages.tag(code)) for code in codes)
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
        yield from _units(pair, source, target)
    yield "</body>"
    yield "</tmx>"


def _units(pair: ParagraphPair, source: str, target: str) -> Iterator[str]:
    """Yield the units of a paragraph, whose own facts stand in the first of them."""
    kind = _property("kind", pair.paragraph.kind.value)
    facts = [_property(*fact) for fact in paragraph_facts(pair)]
    tight = glued(pair)
    own = escape(languages.tag(pair.language))
    stated = f' srclang="{own}"' if own else ""
    for sentence in pair.sentences:
        glue = [_property("glued", "yes")] if sentence.id in tight else []
        yield f'<tu tuid="{escape(sentence.id)}"{stated}>'
        yield from _unit(sentence, [kind, *facts, *glue], own or source, target)
        facts = []


def _unit(sentence: SentencePair, facts: list[str], source: str, target: str) -> Iterator[str]:
    revision = sentence.revision
    if revision.note:
        yield f"<note>{verbatim(revision.note)}</note>"
    yield from facts
    yield from (_property(*fact) for fact in sentence_facts(sentence))
    if revision.machine is not None:
        yield _property("machine", revision.machine)
    # As properties: a further variant would be taken for the translation.
    yield from (_property("alternative", text) for text in sentence.alternatives)
    yield _variant(source, sentence.source)
    if sentence.target:
        yield _variant(target, sentence.target)
    yield "</tu>"


def _property(name: str, value: str) -> str:
    return f'<prop type="x-{name}">{escape(flat(value))}</prop>'


def _variant(language: str, text: str) -> str:
    return f'<tuv xml:lang="{language}"><seg>{escape(flat(text))}</seg></tuv>'
