# SPDX-License-Identifier: GPL-3.0-or-later
"""List where a word occurs in an article, with what the translation has used for it each time."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.dictionaries import separable
from desktop.dictionaries.ablaut import SEPARABLE
from desktop.dictionaries.finding import Query
from desktop.dictionaries.fold import fold, words
from desktop.dictionaries.keys import FILLERS
from desktop.dictionaries.lexicon import Lexicon
from desktop.dictionaries.used import stems_of
from desktop.document import ParagraphPair, SentencePair, Side

WEAKEST_LINK = 0.15


@dataclass(frozen=True, slots=True)
class Sought:
    """A word to look for.

    Attributes:
        lemma: As a dictionary writes it.
        side: The side of the article that it is looked for on.
        source: ISO 639-1 code of that side's language.
        target: ISO 639-1 code of the other side's.
    """

    lemma: str
    side: Side
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where the word occurs.

    Attributes:
        row: The paragraph, counted from 0.
        sentence: The sentence in it, counted from 0.
        span: Where the word stands in the sentence.
        rendering: What the translation has for it; "" where no link tells.
    """

    row: int
    sentence: int
    span: tuple[int, int]
    rendering: str


@dataclass(frozen=True, slots=True)
class Group:
    """Occurrences that were rendered alike, under the form that is the most frequent."""

    rendering: str
    occurrences: tuple[Occurrence, ...]


def occurrences(
    pairs: Sequence[ParagraphPair | None], sought: Sought, lexicon: Lexicon
) -> Iterator[Occurrence]:
    """Yield the occurrences of a word, in reading order.

    Raises:
        DictionaryError: The file of a dictionary is damaged.
    """
    known: dict[str, bool] = {}
    for row, pair in enumerate(pairs):
        for number, sentence in enumerate(pair.sentences if pair is not None else ()):
            here = sentence.source if sought.side is Side.SOURCE else sentence.target
            for span in words(here):
                if _is_form(here, span, sought, lexicon, known):
                    yield Occurrence(row, number, span, _rendering(sentence, sought.side, span))


def grouped(found: Sequence[Occurrence], language: str) -> list[Group]:
    """Group occurrences that were rendered alike, the commonest rendering first.

    Args:
        found: The occurrences.
        language: ISO 639-1 code of the language of the renderings.
    """
    groups: list[list[Occurrence]] = []
    for one in found:
        alike = (g for g in groups if _alike(g[0].rendering, one.rendering, language))
        group = next(alike, None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    made = []
    for group in groups:
        commonest = Counter(one.rendering for one in group).most_common(1)[0][0]
        made.append(Group(commonest, tuple(group)))
    return sorted(made, key=lambda group: (not group.rendering, -len(group.occurrences)))


def _is_form(
    text: str, span: tuple[int, int], sought: Sought, lexicon: Lexicon, known: dict[str, bool]
) -> bool:
    """Say whether a word is a form of what is sought; a dictionary has the last word."""
    word, lemma = text[slice(*span)], fold(sought.lemma)
    stems = stems_of(word, sought.source)
    parted = any(lemma.startswith(fold(p)) and lemma[len(fold(p)) :] in stems for p in SEPARABLE)
    if lemma not in stems and not parted:
        return False
    # A verb may have its particle elsewhere in the sentence; other words are judged once.
    parted = parted or next(separable.parted(text, span), None) is not None
    if not parted and word in known:
        return known[word]
    finding = lexicon.look_up(Query(text, span, sought.source, sought.target))
    heads = {article.word for answer in finding.answers for article in answer.articles}
    form = sought.lemma in heads and finding.spans[0] == span
    if not parted:
        known[word] = form
    return form


def _rendering(sentence: SentencePair, side: Side, span: tuple[int, int]) -> str:
    """Return the words of the other side that a word is linked with, without articles."""
    found: dict[tuple[int, int], str] = {}
    for link in sentence.links:
        here = (link.source_start, link.source_end)
        there = (link.target_start, link.target_end)
        text = sentence.target
        if side is Side.TARGET:
            here, there, text = there, here, sentence.source
        if here[0] < span[1] and span[0] < here[1] and link.weight >= WEAKEST_LINK:
            found[there] = text[slice(*there)].strip(' .,;:!?„“”"»«()')
    return " ".join(
        word for _, word in sorted(found.items()) if word and word.casefold() not in FILLERS
    )


def _alike(one: str, other: str, language: str) -> bool:
    first, second = one.split(), other.split()
    return len(first) == len(second) and all(
        fold(a) in stems_of(b, language) or fold(b) in stems_of(a, language)
        for a, b in zip(first, second, strict=True)
    )
