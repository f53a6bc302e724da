# SPDX-License-Identifier: GPL-3.0-or-later
"""Split a paragraph into sentences and say which of them need a translation."""

from dataclasses import dataclass

from desktop.detection import is_foreign
from desktop.document import Link, Paragraph, ParagraphPair, SentencePair
from desktop.sentences import split
from models.engine import Translation


@dataclass(frozen=True, slots=True)
class Draft:
    """A paragraph on its way to a pair.

    Attributes:
        index: Place of the paragraph in its document, counted from 0.
        paragraph: The paragraph.
        sentences: The text of its sentences.
        wanted: For each sentence, whether it goes to the engine.
    """

    index: int
    paragraph: Paragraph
    sentences: tuple[str, ...]
    wanted: tuple[bool, ...]


def draft(index: int, paragraph: Paragraph, language: str) -> Draft:
    """Split a paragraph; quotations in another language than its own stay as they are."""
    spans = split(paragraph.text, language)
    sentences = tuple(paragraph.text[span.start : span.end] for span in spans)
    wanted = tuple(_translatable(sentence, language) for sentence in sentences)
    return Draft(index, paragraph, sentences, wanted)


def pair(draft: Draft, translations: dict[str, Translation]) -> ParagraphPair:
    """Join a draft with the translations of its sentences, looked up by source text."""
    number = str(draft.index + 1)
    pairs = (
        sentence_pair(f"{number}.{place}", source, translations.get(source) if wanted else None)
        for place, (source, wanted) in enumerate(
            zip(draft.sentences, draft.wanted, strict=True), start=1
        )
    )
    return ParagraphPair(number, draft.paragraph, tuple(pairs))


def _translatable(sentence: str, language: str) -> bool:
    return any(map(str.isalpha, sentence)) and not is_foreign(sentence, language)


def sentence_pair(identity: str, source: str, translation: Translation | None) -> SentencePair:
    """Join a sentence with its translation; without one it stays as it is."""
    if translation is None:
        return SentencePair(identity, source, source)
    return SentencePair(
        identity,
        source,
        translation.text,
        translation.score,
        tuple(Link(*link) for link in translation.links),
        translation.doubtful,
        translation.middle,
    )
