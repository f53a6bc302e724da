# SPDX-License-Identifier: GPL-3.0-or-later
"""XLIFF 2.1 (OASIS, 2018) for translation tools: a unit a paragraph, a segment a sentence."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from desktop.document import BilingualDocument, ParagraphPair, SentencePair
from desktop.export import languages
from desktop.export.facts import document_facts, paragraph_facts, sentence_facts
from desktop.export.markup import escape, flat, verbatim
from desktop.export.options import Options
from desktop.export.runs import placed

_NAMESPACES: Final = (
    'xmlns="urn:oasis:names:tc:xliff:document:2.0" '
    'xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" '
    'xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"'
)


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write one file element; score and word alignment go into the metadata module."""
    stream.writelines(f"{line}\n".encode() for line in _lines(bilingual, options))


def _lines(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    document = bilingual.document
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    source, target = document.language or "und", bilingual.target_language
    yield (
        f'<xliff version="2.1" {_NAMESPACES} srcLang="{escape(languages.tag(source))}" '
        f'trgLang="{escape(languages.tag(target))}">'
    )
    yield f'<file id="f1" original="{escape(flat(document.file)) or "article"}">'
    if options.provenance:
        yield from _metadata([("document", document_facts(bilingual))])
    for pair in bilingual.pairs:
        yield from _unit(pair)
    yield "</file>"
    yield "</xliff>"


def _unit(pair: ParagraphPair) -> Iterator[str]:
    yield f'<unit id="{escape(pair.id)}" type="synopse:{pair.paragraph.kind.value}">'
    # As metadata: the standard wants xml:lang to be that of the file on every source.
    facts: list[tuple[str, Iterable[tuple[str, str]]]]
    facts = [("paragraph", paragraph_facts(pair))]
    facts += [(sentence.id, _sentence_facts(sentence)) for sentence in pair.sentences]
    yield from _metadata(facts)
    yield from _matches(pair)
    yield from _notes(pair)
    for sentence, gap, _ in placed(pair):
        if gap:
            # White space between sentences is kept, so that the paragraph can be put together.
            text = escape(flat(gap))
            yield f'<ignorable><source xml:space="preserve">{text}</source></ignorable>'
        yield from _segment(sentence)
    yield "</unit>"


def _sentence_facts(sentence: SentencePair) -> Iterator[tuple[str, str]]:
    yield from sentence_facts(sentence)
    if sentence.revision.machine is not None:
        yield "machine", sentence.revision.machine


def _matches(pair: ParagraphPair) -> Iterator[str]:
    """Yield the other wordings of a paragraph's sentences as candidates of machine translation."""
    candidates = [(sentence, text) for sentence in pair.sentences for text in sentence.alternatives]
    if not candidates:
        return
    yield "<mtc:matches>"
    for sentence, text in candidates:
        yield f'<mtc:match ref="#{escape(sentence.id)}" type="mt" origin="Synopse">'
        yield f"<source>{escape(flat(sentence.source))}</source>"
        yield f"<target>{escape(flat(text))}</target>"
        yield "</mtc:match>"
    yield "</mtc:matches>"


def _notes(pair: ParagraphPair) -> Iterator[str]:
    """Yield the notes of a paragraph, each with the identity of its sentence."""
    noted = [sentence for sentence in pair.sentences if sentence.revision.note]
    if not noted:
        return
    yield "<notes>"
    for sentence in noted:
        text = verbatim(sentence.revision.note)
        yield f'<note id="{escape(sentence.id)}" category="sentence">{text}</note>'
    yield "</notes>"


def _segment(sentence: SentencePair) -> Iterator[str]:
    done = "reviewed" if sentence.revision.checked else "translated"
    state = done if sentence.target else "initial"
    yield f'<segment id="{escape(sentence.id)}" state="{state}">'
    yield f"<source>{escape(flat(sentence.source))}</source>"
    if sentence.target:
        yield f"<target>{escape(flat(sentence.target))}</target>"
    yield "</segment>"


def _metadata(groups: Iterable[tuple[str, Iterable[tuple[str, str]]]]) -> Iterator[str]:
    """Yield groups of metadata, by category; empty ones are not allowed and left out."""
    filled = [(category, list(facts)) for category, facts in groups]
    filled = [(category, facts) for category, facts in filled if facts]
    if not filled:
        return
    yield "<mda:metadata>"
    for category, facts in filled:
        yield f'<mda:metaGroup category="{escape(category)}">'
        for name, value in facts:
            yield f'<mda:meta type="{name}">{escape(flat(value))}</mda:meta>'
        yield "</mda:metaGroup>"
    yield "</mda:metadata>"
