# SPDX-License-Identifier: GPL-3.0-or-later
"""A sentence on its way into a model and out again.

On the way in, capitals and quotation marks are made plain and over-long sentences are cut; on the
way out, all of it is undone and the links are told in offsets of the author's own sentence. No
step adds or removes white space inside a part, so words keep their numbers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from models import casing, clauses, numerals, quotes, words
from models.alternatives import distinct, varied
from models.attention import WordLink
from models.engine import LanguagePair, Link, Translation
from models.tokens import Tokenizer

_NUMBER_IN_LOCAL_FORM = re.compile(r"\d[.,]\d")
_INITIALS = re.compile(r"\b\w\.\w\.$|…$|\.\.$")
_PAUSE = re.compile(r"[,;:]$")
_FULL_STOP = re.compile(r"[.!?…][\"')\]]*$")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a sentence that is translated at once.

    Attributes:
        text: The text for the model, or the author's own where it is kept.
        kept: Whether it is left as it is: symbols, bare numbers, words too long for any model.
    """

    text: str
    kept: bool


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sentence made ready for a model.

    Attributes:
        source: The sentence as it was given.
        parts: What to translate; their words are those of the source, in order.
        shouted: Whether the sentence was set in capitals.
    """

    source: str
    parts: tuple[Part, ...]
    shouted: bool


@dataclass(frozen=True, slots=True)
class Rendered:
    """A translated part.

    Attributes:
        text: The translation, not empty.
        tokens: How many target tokens the model gave, the end mark included; 0 for a kept part.
        score: Mean log-probability of these tokens.
        links: Word links within the part.
        doubtful: Whether decoding again did not mend it.
        others: Other sound translations of the part, the best first; they have no others.
    """

    text: str
    tokens: int
    score: float
    links: tuple[WordLink, ...] = ()
    doubtful: bool = False
    others: tuple["Rendered", ...] = ()


def prepare(sentence: str, tokenizer: Tokenizer, limit: int) -> Prepared:
    """Make a sentence ready for a model that reads at most `limit` tokens at once."""
    text = quotes.plain(words.encodable(sentence))
    shouted = casing.shouted(text)
    if shouted:
        text = casing.calm(text, tokenizer.cost)

    def count(part: str) -> int:
        return len(tokenizer.encode(part)[0])

    own = sentence.split()
    parts: list[Part] = []
    first = 0
    for part in clauses.split(text, limit, count):
        end = first + len(part.split())
        kept = not _needs_model(part) or not 0 < count(part) <= limit
        parts.append(Part(" ".join(own[first:end]) if kept else part, kept))
        first = end
    return Prepared(sentence, tuple(parts), shouted)


def keep(part: Part) -> Rendered:
    """Leave a part as it is; each word is linked to itself."""
    places = range(len(part.text.split()))
    return Rendered(part.text, 0, 0.0, tuple(WordLink(i, i, 1.0) for i in places))


def finish(
    prepared: Prepared, rendered: Sequence[Rendered], languages: LanguagePair
) -> Translation:
    """Put the translated parts together and give them the looks of the source.

    Args:
        prepared: The sentence.
        rendered: A translation for each of its parts.
        languages: From which language into which one.
    """
    links = _numbered(prepared.parts, rendered)
    text = _whole(prepared, rendered, links, languages)
    tokens = sum(r.tokens for r in rendered)
    return Translation(
        text=text,
        score=sum(r.score * r.tokens for r in rendered) / tokens if tokens else 0.0,
        links=_offsets(links, prepared.source, text),
        doubtful=any(r.doubtful for r in rendered),
        alternatives=distinct(text, _alternatives(prepared, rendered, languages)),
    )


def _alternatives(
    prepared: Prepared, rendered: Sequence[Rendered], languages: LanguagePair
) -> Iterator[str]:
    """Yield the sentence in other words, given the looks of the source as the best one is."""
    for parts in varied(rendered, [part.others for part in rendered]):
        yield _whole(prepared, parts, _numbered(prepared.parts, parts), languages)


def _whole(
    prepared: Prepared,
    rendered: Sequence[Rendered],
    links: Sequence[WordLink],
    languages: LanguagePair,
) -> str:
    """Join translated parts; quotation marks, numbers and capitals are those of the source."""
    if all(part.kept for part in prepared.parts):
        return prepared.source
    text = " ".join(" ".join(_joined(prepared.parts, rendered)).split())
    text = quotes.restore(prepared.source, text, languages.target, links)
    text = numerals.localise(prepared.source, text, languages)
    return casing.shout(text) if prepared.shouted else casing.begin(prepared.source, text)


def _needs_model(text: str) -> bool:
    if any(character.isalpha() for character in text):
        return True
    return _NUMBER_IN_LOCAL_FORM.search(text) is not None


def _joined(parts: Sequence[Part], rendered: Sequence[Rendered]) -> list[str]:
    """Undo what the model did to parts because it took them for sentences."""
    texts = [r.text.strip() for r in rendered]
    for i, part in enumerate(parts):
        if not part.kept and not _FULL_STOP.search(part.text):
            texts[i] = _without_full_stop(part.text, texts[i])
        if not part.kept and i > 0 and _begins_small(part, rendered[i]):
            texts[i] = casing.small(texts[i])
    return texts


def _without_full_stop(source: str, text: str) -> str:
    """Take a full stop away where the author only draws breath; write what he draws it with."""
    if _INITIALS.search(text) or len(text) < 2 or not text.endswith("."):
        return text
    pause = _PAUSE.search(source)
    return text.removesuffix(".") + (pause[0] if pause else "")


def _begins_small(part: Part, rendered: Rendered) -> bool:
    """Say whether the first word translates one that is written small."""
    sources = part.text.split()
    firsts = [sources[link.source] for link in rendered.links if link.target == 0]
    return any(word[0].islower() for word in firsts)


def _numbered(parts: Sequence[Part], rendered: Sequence[Rendered]) -> list[WordLink]:
    """Number the words of the links through the whole sentence."""
    source_sizes = accumulate((len(part.text.split()) for part in parts), initial=0)
    target_sizes = accumulate((len(r.text.split()) for r in rendered), initial=0)
    return [
        WordLink(i + link.source, j + link.target, link.weight)
        for i, j, r in zip(source_sizes, target_sizes, rendered, strict=False)
        for link in r.links
    ]


def _offsets(links: Sequence[WordLink], source: str, target: str) -> tuple[Link, ...]:
    from_words, to_words = words.cores(source), words.cores(target)
    found: list[Link] = []
    for link in links:
        from_word, to_word = from_words[link.source], to_words[link.target]
        if from_word is not None and to_word is not None:
            found.append(Link(*from_word, *to_word, round(link.weight, 4)))
    return tuple(found)
