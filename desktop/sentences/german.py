# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentence boundaries of German.

Every mark that can end a sentence is a candidate where white space follows; then the words on
both sides decide. German capitalises its nouns, so a capital behind "3." or "Mio." says little.
What says much is a word that has a capital only where a sentence begins: `words.STARTERS`.
"""

import re
from collections.abc import Iterator
from heapq import merge

from desktop.sentences.abbreviations import Ending, dotted, ending
from desktop.sentences.nesting import closed
from desktop.sentences.words import COUNTED, MONTHS, STARTERS

_EMOJI = "[\u2600-\u27bf\ufe0f\u200d\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
_CANDIDATE = re.compile(
    rf"""
    (?P<mark>(?<![.!?…])[.!?…]++ | (?<!{_EMOJI}){_EMOJI}++)
    (?P<closers>(?:["“”»«›‹’‘'\)\]] | \[(?:\d{{1,3}}|[a-z])\] | [¹²³⁰⁴-⁹] | [ ]?{_EMOJI}++)*+)
    (?P<space>\s++(?:[»«”](?=\s)\s++)?+)
    (?=["„“”»«›‹‚‘'\(\[–—-]*+\s?(?P<next>\w[\w'’-]*+|\S))
    """,
    re.VERBOSE,
)
_BLANK_LINE = re.compile(r"\n[^\S\n]*+\n")
_NEWLINE = re.compile(r"(?<=[^\s,;–-])[^\S\n]{0,8}\n\s*+(?=[\"„“»«‚‘(\[]*+(?P<next>\w++|\S))")
_ORDINAL = re.compile(r"\d{1,3}|\d{1,2}\.\d{1,2}|\d{1,3}\.\d{3}|\d{1,3}\.?[/–-]\d{1,3}")
_ROMAN = re.compile(r"(?:X{1,3}|XL|LX{0,3}|C{1,3})?(?:IX|IV|VI{0,3}|I{1,3})?")
_ACRONYM = re.compile(r"(?:\w\.)+\w")
_CONSONANTS = re.compile(r"[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xzß]{1,4}")
_BRAND = re.compile(r"[a-z][A-ZÄÖÜ][a-zäöüß]{2}")  # "iPhone" and "eBay", but not "kWh".
_LAW = re.compile(r"\w*[A-Z]\w*[A-Z]")  # "§§ 1 ff. BGB", "InsO".
_OPENERS = "\"„“”»«›‹‚‘'([–—-"
_QUOTES = frozenset("\"“”»«›‹‘’'")
_REACH = 48


def boundaries(text: str) -> Iterator[int]:
    """Yield the offsets at which a sentence of German text ends and the next one is to begin."""
    start = 0
    for blank in _BLANK_LINE.finditer(text):
        yield from _within(text[start : blank.start()], start)
        yield blank.end()
        start = blank.end()
    yield from _within(text[start:], start)


def _within(text: str, offset: int) -> Iterator[int]:
    """Yield the boundaries within text that has no blank line, from an offset on."""
    end = len(text.rstrip())
    stops = dict(dotted(text))
    found = merge(_by_marks(text, end, stops), _by_lines(text, end))
    return (offset + boundary for boundary in _outside(found, sorted(closed(text))))


def _by_marks(text: str, end: int, stops: dict[int, Ending]) -> Iterator[int]:
    for candidate in _CANDIDATE.finditer(text, 0, end):
        if _ends(text, candidate, stops):
            yield candidate.end("closers") if not candidate["space"].strip() else candidate.end()


def _by_lines(text: str, end: int) -> Iterator[int]:
    """Find headlines: a line without a full stop above one that begins a sentence."""
    for newline in _NEWLINE.finditer(text, 0, end):
        if newline["next"] in STARTERS and text[newline.start() - 1] not in ".!?…":
            yield newline.end()


def _outside(found: Iterator[int], stretches: list[tuple[int, int]]) -> Iterator[int]:
    """Leave out the boundaries that lie within a stretch; both come in order."""
    following = 0
    closed_until = 0
    for boundary in found:
        while following < len(stretches) and stretches[following][0] < boundary:
            closed_until = max(closed_until, stretches[following][1])
            following += 1
        if boundary >= closed_until:
            yield boundary


def _ends(text: str, candidate: re.Match[str], stops: dict[int, Ending]) -> bool:
    """Say whether a sentence ends at a candidate."""
    mark, closers, following = candidate["mark"], candidate["closers"], candidate["next"]
    is_item = len(following) == 1 and text.startswith(")", candidate.end("next"))
    is_small = following[0].islower() and not is_item and not _BRAND.match(following)
    if is_small or following[0] in ".!?…,;:":
        return False
    if mark == ".":
        return _full_stop_ends(text, candidate, stops)
    if mark[0] not in ".!?…":  # An emoji.
        return following in STARTERS
    place = candidate.start()
    is_omission = mark[0] in ".…" and text[place - 1 : place] in "([" and closers[:1] in ")]"
    return not (place and closers and is_omission)


def _full_stop_ends(text: str, candidate: re.Match[str], stops: dict[int, Ending]) -> bool:
    place, following = candidate.start(), candidate["next"]
    head = text[max(0, place - _REACH) : place]
    tokens = head.split()
    token = tokens[-1] if tokens and not head[-1].isspace() else ""
    word = token.lstrip(_OPENERS)
    previous = tokens[-2].lstrip(_OPENERS) if len(tokens) > 1 else ""
    can = stops.get(place) or _ending(word, previous)
    if can is Ending.NEVER or (word.isdecimal() and following in MONTHS):
        return False
    if can is Ending.BEFORE_CAPITAL:
        return not (word == "ff" and _LAW.fullmatch(following))
    # „… kostet 5 Mio.“ Peter: the quotation ends, and with it the sentence.
    is_quoted = not _QUOTES.isdisjoint(candidate["closers"]) and len(word) > 1 and word == token
    return following in STARTERS or (is_quoted and not following[0].isdecimal())


def _ending(word: str, previous: str) -> Ending:
    """Say what the full stop behind a word can end."""
    is_first = not previous or (previous[-1] in ".!?:;" and not _is_short(previous))
    known = _known(word, is_first=is_first)
    if known is not None:
        return known
    is_number = _ORDINAL.fullmatch(word) is not None
    if not is_number and not _is_roman(word) and not (len(word) == 1 and word.isalpha()):
        return Ending.BEFORE_CAPITAL
    # No first name begins with X, but a platform is called so.
    if word == "X" or previous.casefold().endswith(COUNTED):
        return Ending.BEFORE_CAPITAL
    if is_number and previous.endswith(".") and _known(previous[:-1]):  # As in "S. 9".
        return Ending.BEFORE_CAPITAL
    return Ending.NEVER if is_first else Ending.BEFORE_STARTER


def _known(word: str, *, is_first: bool = False) -> Ending | None:
    """Look an abbreviation up, or its last part, or its form within a sentence, or its looks."""
    first, _, last = word.rpartition("-")
    found = ending(word) or ending(last)
    if found is None and len(first) > 1 and first.istitle() and last.isupper() and len(last) == 1:
        return Ending.BEFORE_STARTER  # "Karl-H. Meier".
    if found is None and is_first:
        found = ending(word[:1].lower() + word[1:])
    if found is None and _looks_abbreviated(word):
        return Ending.BEFORE_STARTER
    return found


def _is_short(token: str) -> bool:
    """Say whether the full stop at the end of a token is that of an abbreviation or an ordinal."""
    return token[-1] == "." and (token[:-1].isdecimal() or _known(token[:-1]) is not None)


def _is_roman(word: str) -> bool:
    return bool(word) and _ROMAN.fullmatch(word) is not None


def _looks_abbreviated(word: str) -> bool:
    """Say whether a word has the look of an abbreviation: "U.S", "Hptm", "Goethestr"."""
    return (
        word.endswith("str")
        or _ACRONYM.fullmatch(word) is not None
        or _CONSONANTS.fullmatch(word) is not None
    )
