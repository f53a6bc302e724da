# SPDX-License-Identifier: GPL-3.0-or-later
"""What each paragraph of a plain text is, as far as its looks tell."""

from collections.abc import Iterator, Sequence

from desktop.document import Kind
from desktop.reading.rejoin import Block
from desktop.reading.wrapping import marker

_LONGEST = 100
_MOST_WORDS = 16
_MOST_IN_A_ROW = 2
_CLOSERS = "\"“”«»‹›‘’')]"
_NO_HEADING_END = frozenset(".,;:!?…–-")


def kinds(blocks: Sequence[Block]) -> Iterator[Kind]:
    """Classify the paragraphs of a text, in order.

    A heading is one short paragraph, or two in a row, without punctuation at the end and with
    running text below: names in an address or at the end of a letter are none.
    """
    looks = [_look(block) for block in blocks]
    for number, look in enumerate(looks):
        yield look if look is not Kind.HEADING or _heads(looks, number) else Kind.BODY


def _look(block: Block) -> Kind:
    if block.lines[0].quoted:
        return Kind.QUOTE
    if marker(block.text):
        return Kind.LIST
    return Kind.HEADING if is_headline(block.text) else Kind.BODY


def is_headline(text: str) -> bool:
    """Say whether a text is short, begins like a sentence and does not end like one."""
    ending = text.rstrip(_CLOSERS)[-1:]
    opening = text.lstrip('"„“»«‚‘([')[:1]
    return (
        len(text) <= _LONGEST
        and text.count(" ") < _MOST_WORDS
        and ending not in _NO_HEADING_END
        and (opening.isupper() or opening.isdigit())
        and any(character.isalpha() for character in text)
    )


def _heads(looks: Sequence[Kind], number: int) -> bool:
    """Say whether a headline stands in a run of at most two that something follows."""
    first = last = number
    while first > 0 and looks[first - 1] is Kind.HEADING and number - first < _MOST_IN_A_ROW:
        first -= 1
    while last < len(looks) and looks[last] is Kind.HEADING and last - number < _MOST_IN_A_ROW:
        last += 1
    return last < len(looks) and looks[last] is not Kind.HEADING and last - first <= _MOST_IN_A_ROW
