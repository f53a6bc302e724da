# SPDX-License-Identifier: GPL-3.0-or-later
"""Headlines in capitals: written as a sentence for the model, and in capitals again afterwards.

Which letters of a German word are large cannot be told from capitals, so each word is written in
every likely way and the model's own vocabulary says which is the usual one (true-casing by
frequency: Lita et al., "tRuEcasIng", ACL 2003).
"""

import re
from collections.abc import Callable

from models.words import LETTERS

Cost = Callable[[str], float]
"""How unusual a word is to the vocabulary of a model; the lower, the more usual."""

_ACRONYM = re.compile(
    "ADAC|AFD|ARD|BBC|BGH|BIP|BKA|BMW|BND|BRD|CDU|CEO|CIA|COVID|CSU|DAX|DDR|DFB|DGB|DIHK|DNA|DRK"
    "|EKD|EU|EUGH|EZB|FBI|FC|FDP|FIFA|IG|IHK|IOC|IT|KI|KMK|LKW|MDR|NASA|NATO|NDR|NGO|NRW|NSA|NSU"
    "|OECD|OPEC|ORF|PKW|RAF|RBB|RKI|RTL|RWE|SAP|SED|SPD|SRF|SWR|TÜV|UEFA|UK|UN|UNESCO|UNO|US|USA"
    "|VW|WDR|WHO|WM|WTO|ZDF"
)
_ALWAYS_LARGE = frozenset(
    LETTERS.findall(
        """
        Afghan African Albanian American Arab Argentinian Asian Australian Austrian Bavarian
        Belgian Bosnian Brazilian British Bulgarian Canadian Catholic Chilean Chinese Christian
        Colombian Croatian Cuban Czech Danish Dutch Egyptian English Estonian European Finnish
        French German Greek Hungarian Indian Iranian Iraqi Irish Islamic Israeli Italian Japanese
        Jewish Korean Kurdish Latin Latvian Lebanese Libyan Lithuanian Mexican Moroccan Muslim
        Norwegian Pakistani Palestinian Polish Portuguese Protestant Prussian Roman Romanian
        Russian Saudi Saxon Scottish Serbian Slovak Slovenian Soviet Spanish Swedish Swiss Syrian
        Tunisian Turkish Ukrainian Welsh Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """
    )
)
"""Words that English writes large and German small: deutsch, montags."""


def shouted(text: str) -> bool:
    """Say whether a text is set in capitals: two words at least, one of them no acronym."""
    letters = [character for character in text if character.isalpha() and character != "ß"]
    large = sum(character.isupper() for character in letters)
    words = LETTERS.findall(text)
    return (
        len(words) >= 2
        and len(letters) >= 8
        and large >= 0.9 * len(letters)
        and any(len(word) > 5 and not _ACRONYM.fullmatch(word) for word in words)
    )


def calm(text: str, cost: Cost) -> str:
    """Write a text in capitals as a sentence."""
    first = LETTERS.search(text)
    start = first.start() if first else 0

    def rewrite(match: re.Match[str]) -> str:
        word = match[0]
        if _ACRONYM.fullmatch(word) or not _large(word):
            return word
        usual = min(_spellings(word), key=cost)
        begins = match.start() == start or text[match.start() - 1 : match.start()] == "-"
        return usual[0].upper() + usual[1:] if begins else usual

    return LETTERS.sub(rewrite, text)


def begin(source: str, target: str) -> str:
    """Begin a translation with a capital when its source begins with one.

    A word that the translation keeps as it is, such as iPhone, stays. So does one behind a number,
    where a German noun is large and an English one is not.
    """
    first, given = LETTERS.search(target), LETTERS.search(source)
    if first is None or given is None or not given[0][0].isupper() or first[0] in source:
        return target
    place = first.start()
    if any(char.isdigit() for char in target[:place]):
        return target
    return target[:place] + target[place].upper() + target[place + 1 :]


def small(text: str) -> str:
    """Begin a text small, unless English writes its first word large wherever it stands."""
    first = LETTERS.match(text)
    word = first[0] if first else text[:1]
    always = not _ALWAYS_LARGE.isdisjoint([word, word.removesuffix("s")])
    if word == "I" or always or text[1:2].isupper() or text[1:2].isdigit():
        return text
    return text[:1].lower() + text[1:]


def shout(text: str) -> str:
    """Set a text in capitals; the number of words stays."""
    return text.upper()


def _large(word: str) -> bool:
    return all(letter.isupper() or letter == "ß" for letter in word)


def _spellings(word: str) -> list[str]:
    """List the likely ways to write a word, the likeliest of equals first."""
    lower = word.lower()
    ways = [lower.capitalize(), lower]
    if "ss" in lower:
        ways += [way.replace("ss", "ß", 1) for way in ways if not way.lower().startswith("ss")]
    return ways if len(word) > 5 else [*ways, word]
