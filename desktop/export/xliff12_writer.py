# SPDX-License-Identifier: GPL-3.0-or-later
"""XLIFF 1.2 (OASIS, 2008) for translation tools: a group a paragraph, a unit a sentence."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from desktop import __version__
from desktop.document import BilingualDocument, ParagraphPair, SentencePair
from desktop.export import languages
from desktop.export.facts import document_facts, glued, paragraph_facts, sentence_facts
from desktop.export.markup import escape, flat, verbatim
from desktop.export.options import Options

READER: Final = "reader"
"""Author of the notes that a person has made."""


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write one file element; a translation waits for review until a person has checked it."""
    stream.writelines(f"{line}\n".encode() for line in _lines(bilingual, options))


def _lines(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    document = bilingual.document
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    yield (
        f'<file original="{escape(flat(document.file)) or "article"}" datatype="plaintext" '
        f'source-language="{escape(languages.tag(document.language) or "und")}" '
        f'target-language="{escape(languages.tag(bilingual.target_language))}" '
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
    yield from _contexts(paragraph_facts(pair))
    tight = glued(pair)
    for sentence in pair.sentences:
        yield from _unit(sentence, pair.language, glue=sentence.id in tight)
    yield "</group>"


def _unit(sentence: SentencePair, language: str, *, glue: bool) -> Iterator[str]:
    revision = sentence.revision
    approved = ' approved="yes"' if revision.checked else ""
    yield f'<trans-unit id="{escape(sentence.id)}"{approved}>'
    own = f' xml:lang="{escape(languages.tag(language))}"' if language else ""
    yield f"<source{own}>{escape(flat(sentence.source))}</source>"
    if sentence.target:
        yield f"<target {_state(sentence)}>{escape(flat(sentence.target))}</target>"
    yield from _contexts([*sentence_facts(sentence), *[("glued", "yes")] * glue])
    if revision.note:
        yield f'<note from="{READER}">{verbatim(revision.note)}</note>'
    if revision.machine is not None:
        # What the machine proposed, where translation tools look for proposals.
        target = f"<target>{escape(flat(revision.machine))}</target>"
        yield f'<alt-trans origin="Synopse">{target}</alt-trans>'
    for text in sentence.alternatives:
        target = f"<target>{escape(flat(text))}</target>"
        yield f'<alt-trans tool-id="synopse" alttranstype="proposal">{target}</alt-trans>'
    yield "</trans-unit>"


def _state(sentence: SentencePair) -> str:
    if sentence.revision.checked:
        return 'state="signed-off"'
    if sentence.revision.machine is not None:
        return 'state="needs-review-translation"'
    return 'state="needs-review-translation" state-qualifier="mt-suggestion"'


def _contexts(facts: Iterable[tuple[str, str]]) -> Iterator[str]:
    contexts = [
        f'<context context-type="x-{name}">{escape(flat(value))}</context>' for name, value in facts
    ]
    if contexts:
        yield '<context-group purpose="information">'
        yield from contexts
        yield "</context-group>"
