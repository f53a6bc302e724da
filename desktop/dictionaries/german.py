# SPDX-License-Identifier: GPL-3.0-or-later
"""Which words a German form may belong to: guesses by rule, to be confirmed by a dictionary."""

from collections.abc import Iterator
from functools import cache

from desktop.dictionaries.ablaut import INFINITIVES, INSEPARABLE, SEPARABLE
from desktop.dictionaries.entry import Part
from desktop.dictionaries.fold import fold
from desktop.dictionaries.guess import Guess

_NOUN_ENDINGS = (
    ("n", ""), ("en", ""), ("e", ""), ("s", ""), ("es", ""), ("er", ""), ("ern", ""), ("ens", ""),
    ("nen", ""), ("ns", ""), ("se", ""), ("sen", ""), ("ses", ""), ("en", "um"), ("a", "um"),
    ("en", "a"), ("en", "us"), ("en", "on"), ("en", "is"), ("i", "us"),
)  # fmt: skip
_DECLINED_ENDINGS = (
    ("r", ""), ("er", "e"), ("e", "er"), ("en", "er"), ("em", "er"), ("es", "er"), ("n", ""),
)  # fmt: skip
"""Of nouns that are declined like adjectives: der Angestellte, ein Angestellter."""

_ADJECTIVE_ENDINGS = ("e", "en", "em", "er", "es")
_STEPS = ("", "er", "st", "est")
_ODD_ADJECTIVES = {
    "hoh": ["hoch"], "hoch": ["hoch"], "nach": ["nah"], "bess": ["gut"], "be": ["gut"],
    "mei": ["viel"], "mehr": ["viel"], "gross": ["gross"], "gro": ["gross"], "lieb": ["gern"],
}  # fmt: skip
_VERB_ENDINGS = (
    "", "e", "st", "t", "en", "n", "est", "et", "te", "test", "ten", "tet", "ete", "etest", "eten",
    "etet", "end", "nd",
)  # fmt: skip
_ARTICLES = {form: ["der"] for form in ("die", "das", "dem", "den", "des", "deren", "dessen")} | {
    "im": ["in"], "ins": ["in"], "am": ["an"], "ans": ["an"], "beim": ["bei"], "vom": ["von"],
    "zum": ["zu"], "zur": ["zu"], "mich": ["ich"], "mir": ["ich"], "dich": ["du"], "dir": ["du"],
    "ihm": ["er", "es"], "ihn": ["er"], "ihnen": ["sie"], "ihr": ["sie"], "uns": ["wir"],
    "euch": ["ihr"], "wem": ["wer"], "wen": ["wer"], "wessen": ["wer"],
} | {
    stem + ending: [f"{stem}er", f"{stem}e"]
    for stem in ("dies", "jen", "jed", "all", "welch", "manch", "solch")
    for ending in ("e", "em", "en", "es")
} | {
    f"{article}selben": ["derselbe"] for article in ("der", "die", "das", "dem", "den")
}  # fmt: skip
_PREFIXES = sorted({fold(prefix) for prefix in SEPARABLE} | set(INSEPARABLE), key=len, reverse=True)
_SHORTEST = 2


def tiers(word: str, *, starts: bool = False) -> list[list[Guess]]:
    """Return the folded words that a form may belong to, the likelier ones first.

    Args:
        word: The form.
        starts: Whether it begins a sentence, so that a capital tells nothing.
    """
    folded = fold(word)
    odd = [Guess(lemma, Part.OTHER) for lemma in _ARTICLES.get(folded, ())]
    names = [*nouns(folded)]
    others = [*verbs(folded), *adjectives(folded)]
    declined = [*_nouns(folded, _DECLINED_ENDINGS)]
    if starts:
        return [odd, names + others, declined]
    return [odd, names, declined, others] if word[:1].isupper() else [odd, others, names, declined]


def nouns(folded: str) -> Iterator[Guess]:
    """Yield the nouns that a form may belong to."""
    yield from _nouns(folded, _NOUN_ENDINGS)


def _nouns(folded: str, endings: tuple[tuple[str, str], ...]) -> Iterator[Guess]:
    for ending, instead in endings:
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST:
            yield Guess(folded[: len(folded) - len(ending)] + instead, Part.NOUN)


def adjectives(folded: str) -> Iterator[Guess]:
    """Yield the adjectives that a form may belong to; participles lead on to their verbs."""
    for stem in dict.fromkeys(_bare(folded)):
        for step in _STEPS:
            if not stem.endswith(step) or len(stem) - len(step) < _SHORTEST:
                continue
            base = stem[: len(stem) - len(step)]
            # "dunkle" and "teure" have lost the e of "dunkel" and "teuer".
            for lemma in (*_ODD_ADJECTIVES.get(base, ()), base, base + "e", *_with_e(base)):
                yield Guess(lemma, Part.ADJECTIVE)
    for stem in dict.fromkeys(_bare(folded)):
        if stem != folded and stem.endswith(("t", "en", "nd")):
            yield from verbs(stem)


def _bare(folded: str) -> Iterator[str]:
    for ending in ("", *_ADJECTIVE_ENDINGS):
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST:
            yield folded[: len(folded) - len(ending)]


def _with_e(base: str) -> list[str]:
    return [f"{base[:-1]}e{base[-1]}"] if base[-1:] in ("l", "r", "n") else []


@cache
def _compounds_of(prefix: str) -> tuple[str, ...]:
    """Return what may stand between a prefix and the stem."""
    return ("", "ge", "zu") if prefix and prefix not in INSEPARABLE else ("", "ge")


def verbs(folded: str) -> Iterator[Guess]:
    """Yield the infinitives that a form may belong to, those of strong verbs first."""
    strong: list[str] = []
    weak: list[str] = []
    for prefix in ("", *_PREFIXES):
        if not folded.startswith(prefix):
            continue
        for inside in _compounds_of(prefix):
            rest = folded[len(prefix) :]
            if rest.startswith(inside) and len(rest) - len(inside) >= _SHORTEST:
                for stem in _stems(rest[len(inside) :]):
                    strong += [prefix + verb for verb in INFINITIVES.get(stem, ())]
                    weak += [f"{prefix}{stem}en", f"{prefix}{stem}n"]
                    weak += [f"{prefix}{stem[:-1]}e{stem[-1]}n"] if stem[-1] in "lr" else []
    for verb in dict.fromkeys(strong + weak):
        yield Guess(verb, Part.VERB)


def _stems(body: str) -> Iterator[str]:
    for ending in _VERB_ENDINGS:
        if body.endswith(ending) and len(body) - len(ending) >= _SHORTEST:
            yield body[: len(body) - len(ending)]


def gains_umlaut(lemma: str, form: str) -> bool:
    """Say whether a noun has an umlaut that its form has not: German nouns never lose theirs."""
    gains = any(char in "äöü" for char in lemma.casefold())
    kept = any(char in "äöü" for char in form.casefold())
    spelled_out = any(pair in form.casefold() for pair in ("ae", "oe", "ue"))
    return gains and not kept and not spelled_out
