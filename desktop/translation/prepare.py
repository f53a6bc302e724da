# SPDX-License-Identifier: GPL-3.0-or-later
"""Split a paragraph into sentences and say which of them need a translation."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.detection import is_foreign, speaks
from desktop.document import Link, Paragraph, ParagraphPair, SentencePair
from desktop.sentences import split
from desktop.translation.pieces import Piece, cut, put_together, torn
from models import numerals
from models.engine import LanguagePair, Translation


@dataclass(frozen=True, slots=True)
class Draft:
    """A paragraph on its way to a pair.

    Attributes:
        index: Place of the paragraph in its document, counted from 0.
        paragraph: The paragraph.
        languages: From which language into which one.
        sentences: The text of its sentences.
        pieces: For each sentence, what goes to the engine and what stays as it is.
    """

    index: int
    paragraph: Paragraph
    languages: LanguagePair
    sentences: tuple[str, ...]
    pieces: tuple[tuple[Piece, ...], ...]

    @property
    def sources(self) -> list[str]:
        """What goes to the engine, in order."""
        return [piece.text for pieces in self.pieces for piece in pieces if piece.wanted]


def draft(index: int, paragraph: Paragraph, languages: LanguagePair) -> Draft:
    """Split a paragraph; quotations in another language than its own stay as they are."""
    spans = split(paragraph.text, languages.source)
    sentences = tuple(paragraph.text[span.start : span.end] for span in spans)
    pieces = tuple(_pieces(sentence, languages.source) for sentence in sentences)
    return Draft(index, paragraph, languages, sentences, pieces)


def pair(draft: Draft, translations: Mapping[str, Translation]) -> ParagraphPair:
    """Join a draft with the translations of its pieces, looked up by source text."""
    number, languages = str(draft.index + 1), draft.languages
    pairs = []
    for place, source in enumerate(draft.sentences):
        pieces = draft.pieces[place]
        found = put_together(pieces, translations, languages.target)
        if found is not None:
            found = _judged(found, source, pieces, languages.source)
        pairs.append(sentence_pair(f"{number}.{place + 1}", source, found, languages))
    return ParagraphPair(number, draft.paragraph, tuple(pairs))


def _judged(
    found: Translation, source: str, pieces: tuple[Piece, ...], language: str
) -> Translation:
    """Doubt a translation in which a foreign quotation is torn; pass over alternatives with one."""
    whole = tuple(a for a in found.alternatives if not torn(source, pieces, language, a))
    doubtful = found.doubtful or torn(source, pieces, language, found.text)
    return replace(found, doubtful=doubtful, alternatives=whole)


def _pieces(sentence: str, language: str) -> tuple[Piece, ...]:
    if not any(map(str.isalpha, sentence)):
        return (Piece(sentence, wanted=False),)
    pieces = cut(sentence, language)
    # A long quotation must not outvote the few words that introduce it.
    around = " ".join(piece.text for piece in pieces if piece.wanted)
    if is_foreign(sentence, language) and (around == sentence or not speaks(around, language)):
        return (Piece(sentence, wanted=False),)
    return pieces


def sentence_pair(
    identity: str, source: str, translation: Translation | None, languages: LanguagePair
) -> SentencePair:
    """Join a sentence with its translation; without one it stays as it is, but for its numbers.

    "3.500" alone, as in a table, is three and a half to who reads English.
    """
    if translation is None:
        wordless = not any(map(str.isalpha, source))
        target = numerals.localise(source, source, languages) if wordless else source
        return SentencePair(identity, source, target)
    return SentencePair(
        identity,
        source,
        translation.text,
        translation.score,
        tuple(Link(*link) for link in translation.links),
        translation.doubtful,
        translation.middle,
        alternatives=translation.alternatives,
    )
