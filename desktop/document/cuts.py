# SPDX-License-Identifier: GPL-3.0-or-later
"""Cut a paragraph and its translation into other sentence pairs; nothing is lost, nothing added."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from desktop.document.bilingual import Link, ParagraphPair, SentencePair, Side

_SIGNS = ((".!?…", 0.0), (";:", 0.1), ("–—", 0.2), (",", 0.3))
_NO_SIGN = 0.8
_CLOSERS = "\"'“”»«’‘)]"


class Cut(NamedTuple):
    """Where one sentence pair ends and the next begins: a code point of each text of a pair."""

    source: int
    target: int


class Place(NamedTuple):
    """Where a sentence pair stands in the texts of its paragraph pair, as code points."""

    source_start: int
    source_end: int
    target_start: int
    target_end: int

    def range(self, side: Side) -> tuple[int, int]:
        """Return where the sentence stands on a side, [start, end)."""
        if side is Side.SOURCE:
            return self.source_start, self.source_end
        return self.target_start, self.target_end


def places(pair: ParagraphPair) -> tuple[Place, ...]:
    """Find the sentences of a pair in its texts."""
    found = []
    source = target = 0
    for sentence in pair.sentences:
        at = pair.source.find(sentence.source, source)
        at = source if at < 0 else at
        source = at + len(sentence.source)
        if sentence.target and target:
            target += 1
        found.append(Place(at, source, target, target + len(sentence.target)))
        target += len(sentence.target)
    return tuple(found)


def cuts(pair: ParagraphPair) -> tuple[Cut, ...]:
    """Return the cuts between the sentences of a pair: where each but the first begins."""
    return tuple(Cut(place.source_start, place.target_start) for place in places(pair)[1:])


def recut(pair: ParagraphPair, at: Sequence[Cut]) -> ParagraphPair:
    """Return the same texts in other sentences.

    A sentence that stays whole stays as it is; others keep the word links that do not cross a cut.

    Raises:
        ValueError: The cuts are not in order, or one leaves a sentence without an original.
    """
    known = tuple(zip(places(pair), pair.sentences, strict=True))
    sentences = tuple(
        _piece(f"{pair.id}.{number}", pair, known, place)
        for number, place in enumerate(pieces(pair, at), start=1)
    )
    return replace(pair, sentences=sentences)


def pieces(pair: ParagraphPair, at: Sequence[Cut]) -> tuple[Place, ...]:
    """Return what lies between cuts of a pair, without white space at the ends.

    Raises:
        ValueError: The cuts are not in order, or one leaves a sentence without an original.
    """
    edges = (Cut(0, 0), *at, Cut(len(pair.source), len(pair.target)))
    return tuple(_shrunk(pair, first, last) for first, last in pairwise(edges))


def refit(pair: ParagraphPair, sources: Iterable[int]) -> tuple[Cut, ...]:
    """Find where cuts of the original belong in another translation; impossible ones are left."""
    own = {cut.source: cut for cut in cuts(pair)}
    found: list[Cut] = []
    for source in sources:
        cut = own.get(source) or _cut_within(pair, source)
        last = found[-1] if found else Cut(0, 0)
        if cut is not None and pair.source[last.source : source].strip():
            found.append(Cut(source, max(cut.target, last.target)))
    return tuple(found)


def gaps(text: str) -> tuple[int, ...]:
    """Return where text can be cut: where a word begins, or anywhere if no space parts words."""
    inner = range(1, len(text))
    found = tuple(at for at in inner if text[at - 1].isspace() and not text[at].isspace())
    if found or not any(ord(char) >= 0x0E00 for char in text):
        return found
    return tuple(inner)


def counterpart(sentence: SentencePair, side: Side, offset: int) -> int:
    """Return where a cut of one side belongs on the other: by word links, signs and length."""
    here, there = _texts(sentence, side)
    found = gaps(there)
    if not found:
        return len(there)
    sign, share = _sign(here, offset), offset / max(1, len(here))
    weight = sum(link.weight for link in sentence.links) or 1.0

    def cost(gap: int) -> float:
        crossing = sum(link.weight for link in sentence.links if _crosses(link, side, offset, gap))
        unlike = 0.0 if _sign(there, gap) == sign else 0.15
        return 2 * crossing / weight + abs(gap / len(there) - share) + unlike

    return min(found, key=cost)


def proposal(sentence: SentencePair) -> Cut | None:
    """Return the likeliest cut within a sentence, or None where its original is one word."""
    text = sentence.source

    def cost(gap: int) -> float:
        return _sign(text, gap) + 0.8 * abs(gap / len(text) - 0.5)

    source = min(gaps(text), key=cost, default=None)
    return None if source is None else Cut(source, counterpart(sentence, Side.SOURCE, source))


def _cut_within(pair: ParagraphPair, source: int) -> Cut | None:
    """Return a cut inside one of the sentences of a pair."""
    for place, sentence in zip(places(pair), pair.sentences, strict=True):
        if place.source_start < source < place.source_end:
            within = counterpart(sentence, Side.SOURCE, source - place.source_start)
            return Cut(source, place.target_start + within)
    return None


def _shrunk(pair: ParagraphPair, first: Cut, last: Cut) -> Place:
    """Return what lies between two cuts, without white space at the ends."""
    source = _strip(pair.source, first.source, last.source)
    if source[0] >= source[1] or not 0 <= first.target <= last.target <= len(pair.target):
        message = f"no sentence between {tuple(first)} and {tuple(last)}"
        raise ValueError(message)
    return Place(*source, *_strip(pair.target, first.target, last.target))


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    body = piece.strip()
    first = start + len(piece) - len(piece.lstrip()) if body else start
    return first, first + len(body)


def _piece(
    number: str,
    pair: ParagraphPair,
    known: Sequence[tuple[Place, SentencePair]],
    place: Place,
) -> SentencePair:
    """Make a sentence of what stands at a place, from the sentences that stood there."""
    parts = [
        (old, sentence)
        for old, sentence in known
        if old.source_start < place.source_end and old.source_end > place.source_start
    ]
    if len(parts) == 1 and parts[0][0] == place:
        return replace(parts[0][1], id=number)
    whole = all(
        place.source_start <= old.source_start and old.source_end <= place.source_end
        for old, _ in parts
    )
    return SentencePair(
        number,
        pair.source[place.source_start : place.source_end],
        pair.target[place.target_start : place.target_end],
        _score(parts, place),
        tuple(_links(parts, place)),
        any(sentence.doubtful for _, sentence in parts),
        " ".join(filter(None, (sentence.middle for _, sentence in parts))) if whole else "",
    )


def _score(parts: Sequence[tuple[Place, SentencePair]], place: Place) -> float | None:
    """Return the mean of the scores that went in, each for as much of the original as it is of."""
    weighed = [
        (min(old.source_end, place.source_end) - max(old.source_start, place.source_start), score)
        for old, sentence in parts
        if (score := sentence.score) is not None
    ]
    total = sum(weight for weight, _ in weighed)
    return sum(weight * score for weight, score in weighed) / total if total else None


def _links(parts: Sequence[tuple[Place, SentencePair]], place: Place) -> Iterator[Link]:
    """Yield the links that lie within a place, counted from there."""
    source, target = place.source_start, place.target_start
    for old, sentence in parts:
        for link in sentence.links:
            start, end = old.source_start + link.source_start, old.source_start + link.source_end
            begin, stop = old.target_start + link.target_start, old.target_start + link.target_end
            inside = source <= start and end <= place.source_end
            if inside and target <= begin and stop <= place.target_end:
                yield Link(start - source, end - source, begin - target, stop - target, link.weight)


def _texts(sentence: SentencePair, side: Side) -> tuple[str, str]:
    """Return the text of a side, then that of the other."""
    if side is Side.SOURCE:
        return sentence.source, sentence.target
    return sentence.target, sentence.source


def _crosses(link: Link, side: Side, offset: int, gap: int) -> bool:
    """Say whether a cut at both places would part linked words."""
    source, target = (offset, gap) if side is Side.SOURCE else (gap, offset)
    return (link.source_start < source) != (link.target_start < target)


def _sign(text: str, gap: int) -> float:
    """Return how little the sign before a gap asks for a cut."""
    last = text[:gap].rstrip().rstrip(_CLOSERS)[-1:]
    return next((cost for signs, cost in _SIGNS if last and last in signs), _NO_SIGN)
