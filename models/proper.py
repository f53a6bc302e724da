# SPDX-License-Identifier: GPL-3.0-or-later
"""Proper nouns of a source, which a translation should have as they are.

Among the hypotheses of a small model there is often one that keeps a rare name and one that spells
something else out of its pieces. The lexicon tells names from nouns: it knows nothing of the word,
of another form of it or of its halves, or that it stays what it is.
"""

from collections.abc import Callable, Iterable

from models import compounds
from models.evidence import related
from models.hints import FREQUENT
from models.lexicon import Lexicon
from models.names import misspelt
from models.words import LETTERS

WORTH = 0.2
"""What each of them that is kept adds to the mean log-probability of a hypothesis."""

_SHORTEST = 4


def nouns(text: str, lexicon: Lexicon, known: Callable[[str], bool]) -> list[str]:
    """List the words of a text that are likely to be rare names.

    Args:
        text: The text.
        lexicon: What is known of words.
        known: Says whether a word as a whole is in the vocabulary of the model.
    """
    words = (match[0] for match in LETTERS.finditer(text))
    large = (word for word in words if len(word) >= _SHORTEST and word.istitle())
    return [word for word in large if not known(word) and _stays(word, lexicon)]


def kept(names: Iterable[str], translation: str) -> int:
    """Count the names that a translation has, a genitive's ending or one wrong letter apart."""
    said = LETTERS.findall(translation)
    return sum(any(_same(name, word) for word in said) for name in names)


def _same(name: str, word: str) -> bool:
    return word in (name, name.removesuffix("s")) or misspelt(name, word)


def _stays(word: str, lexicon: Lexicon) -> bool:
    small = word.lower()
    entry = lexicon.look_up(small)
    if entry is None:
        return related(small, lexicon) is None and compounds.rendering(small, lexicon) is None
    return entry.seen < FREQUENT and entry.renderings[0].text.lower() == small
