# SPDX-License-Identifier: GPL-3.0-or-later
"""Clean one sentence pair: pure text in, pure text or None out.

Knows nothing of files, vocabularies or tensors.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from models.words import LETTERS

MAX_CHARACTERS = 900
"""Longest side kept; longer ones are tables, lists or failed sentence splits."""

_SPACES = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]"
)
_MOJIBAKE = re.compile("Ã[¤¶¼ŸŸ„–œ©¨]|â€|Â[ «»°]|\ufffd|ï¿½")
_GRAMMAR = re.compile(r"\{[^}]*\}|\[[^\]]*\]|<[^>]*>")
_LOOSE_QUOTE = re.compile(r"([„«»‚]) (?=\w)([^“”«»„]{1,120}?) ([“”»«])")
_ENDING = r"(?:s|t|d|m|re|ve|ll)\b(?!')"
_APOSTROPHE = re.compile(rf"(?<=[^\W\d_])(?:' (?={_ENDING})| (?='{_ENDING}))")
_NOT = re.compile(r"(?<=[a-z]) (?=n't\b)")
_BULLET = re.compile(r"^(?:[-–—•*·►○]|\.|\d{1,2}[.)])\s+(?=\S)")
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
_MARKUP = re.compile(r"</?[a-z][^>]*>|&[a-z]+;|\{\{|%[sd(]|\$\{|\\n|https?://", re.IGNORECASE)

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛`´′‹›", "'"))

_GERMAN = frozenset(
    "der die das und ist nicht ein eine einen einem einer zu den dem des mit sich auf für von im "
    "werden wird wurde auch als nach bei aus oder wenn dass kann sind ich wir sie er es nur noch "
    "zum zur haben hat durch über unter mehr aber sein ihre diese dieser dieses".split()
)
_ENGLISH = frozenset(
    "the and of to is not a an that it for with on this be are was were by from or if can as at "
    "have has you your they he she we will would which their there been when into more but "
    "its".split()
)


def normalise(text: str) -> str:
    """Return the text in NFC with plain spaces and without invisible characters."""
    text = unicodedata.normalize("NFC", text)
    return _SPACES.sub(" ", _INVISIBLE.sub("", _SPACES.sub(" ", text))).strip()


def english_quotes(text: str) -> str:
    """Return English text with straight quotes: one convention, whatever the source used."""
    return text.translate(_QUOTES)


def whole_words(text: str) -> str:
    """Return English text without the spaces that tokenisers left at apostrophes."""
    return _NOT.sub("", _APOSTROPHE.sub(lambda match: match[0].strip(), text))


def strip_grammar(text: str) -> str:
    """Return a dictionary entry without marks such as {m} or [tech.]."""
    return _SPACES.sub(" ", _GRAMMAR.sub(" ", text)).strip(" ;,/")


def words(text: str) -> list[str]:
    """Return the lower-case words of a text."""
    return LETTERS.findall(text.lower())


def numbers(text: str) -> set[str]:
    """Return the digit strings of a text, separators removed (1.234,5 and 1,234.5 are equal)."""
    return {re.sub(r"[.,]", "", n) for n in _NUMBER.findall(text)}


def _language_fits(german: list[str], english: list[str]) -> bool:
    """Tell whether each side has more function words of its own language than of the other."""
    german_own = sum(w in _GERMAN for w in german)
    german_other = sum(w in _ENGLISH for w in german)
    english_own = sum(w in _ENGLISH for w in english)
    english_other = sum(w in _GERMAN for w in english)
    if german_other >= 2 and german_other > german_own:
        return False
    if english_other >= 2 and english_other > english_own:
        return False
    # A long sentence without any function word of its language is a list or another language.
    listed = (len(german) >= 12 and german_own == 0) or (len(english) >= 12 and english_own == 0)
    return not listed


def _numbers_fit(german: str, english: str) -> bool:
    """Tell whether the numbers agree well enough for the sentences to be translations."""
    left = {n for n in numbers(german) if len(n) >= 2}
    right = {n for n in numbers(english) if len(n) >= 2}
    if not left or not right:
        return len(left) + len(right) < 3
    return bool(left & right)


def _letters_fit(text: str) -> bool:
    letters = sum(c.isalpha() or c == " " for c in text)
    latin = sum(c < "\u0250" for c in text)
    return letters >= 0.6 * len(text) and latin >= 0.9 * len(text)


def _lengths_fit(german: str, english: str) -> bool:
    short, long = sorted((len(german), len(english)))
    return short > 0 and long <= MAX_CHARACTERS and long + 8 <= 2.3 * (short + 8)


def clean_pair(german: str, english: str, *, dictionary: bool = False) -> tuple[str, str] | None:
    """Return the cleaned pair, or None when it is not worth training on."""
    if _MOJIBAKE.search(german) or _MOJIBAKE.search(english):
        return None
    german, english = normalise(german), whole_words(english_quotes(normalise(english)))
    if dictionary:
        german, english = strip_grammar(german), strip_grammar(english)
        # "regulatory law." is an entry, not a sentence: the full stop would teach nonsense.
        english = english.rstrip(".") if not german.endswith(".") else english
    german = _LOOSE_QUOTE.sub(r"\1\2\3", german)
    bullet_german, bullet_english = _BULLET.match(german), _BULLET.match(english)
    if bullet_german and bullet_english:
        german, english = german[bullet_german.end() :], english[bullet_english.end() :]
    if not _lengths_fit(german, english) or german == english:
        return None
    if len(_MARKUP.findall(german)) != len(_MARKUP.findall(english)):
        return None
    if not _letters_fit(german) or not _letters_fit(english) or not _numbers_fit(german, english):
        return None
    german_words, english_words = words(german), words(english)
    if german_words == english_words or not _language_fits(german_words, english_words):
        return None
    return german, english


def pair_key(german: str, english: str) -> int:
    """Return a hash by which pairs that differ only in case and punctuation are equal."""
    return hash((" ".join(words(german)), " ".join(words(english)), tuple(sorted(numbers(german)))))


def sound(source: Sequence[str], target: Sequence[str], *, whole: bool) -> bool:
    """Tell whether a hypothesis is worth learning from: whole, of a fair length, without a loop.

    Both sides are pieces; the digits of the source must be those of the target.
    """
    if not whole or not target or not 0.4 < (len(target) + 4) / (len(source) + 4) < 2.0:
        return False
    threes = Counter(zip(target, target[1:], target[2:], strict=False))
    if threes and max(threes.values()) > 3:
        return False
    return _digits(source) == _digits(target)


def _digits(pieces: Sequence[str]) -> list[str]:
    return sorted(char for piece in pieces for char in piece if char.isdigit())
