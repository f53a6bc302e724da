# SPDX-License-Identifier: GPL-3.0-or-later
"""The article of a page: two extractors that know nothing of each other, compared.

A paragraph that either of them, or the JSON-LD of the page, takes for the article's is kept; what
is surely furniture neither gets to see. If nothing is left, the whole page is the article.
"""

from collections.abc import Collection, Sequence

from desktop.document import Kind
from desktop.reading.html.density import dense, shallow
from desktop.reading.html.furniture import mark_furniture
from desktop.reading.html.headings import heading_of, main_heading
from desktop.reading.html.metadata import Metadata
from desktop.reading.html.phrases import (
    byline,
    invites,
    is_label,
    is_lead_in,
    is_time_line,
    leads_away,
)
from desktop.reading.html.readable import readable
from desktop.reading.markup import Found, blocks
from desktop.reading.xml import Element

_TELLING = 40
_LINKED = 0.3
_ALL_LINKED = 0.9
_MOST_BEFORE_TEXT = 12
_MOST_QUOTES = 200
_MOST_BLOCKS = 20_000
_LONGEST_LEAD_IN = 120
_SHORTEST_ECHO = 15
_QUOTATION_MARKS = "„“”\"»«›‹‚‘’'.…"


def article(root: Element, every: list[Found], about: Metadata, name: str) -> list[Found]:
    """Return the paragraphs of the article of a page, in order; furniture is hidden.

    Args:
        root: The page, its headings parted.
        every: All its paragraphs; more than 20,000 are a book, which has no furniture.
        about: What it says of itself.
        name: Name of the file, for errors.
    """
    if len(every) > _MOST_BLOCKS:
        return every
    heading = main_heading(every, about.titles)
    mark_furniture(root, heading)
    seen = list(blocks(root, base=about.address))
    if not seen:
        return every
    content = dense(seen)
    kept = _agreed(seen, content, about, readable(root, name) or frozenset())
    kept |= _top(seen, heading, content)
    kept -= _sure_furniture(seen, heading)
    return _without_echoes([seen[number] for number in sorted(kept)]) or every


def _agreed(
    seen: Sequence[Found], content: Sequence[bool], about: Metadata, by_rules: Collection[str]
) -> set[int]:
    """Return the numbers of the blocks that one of the extractors takes for the article's."""
    told = _plain(about.body)
    kept = set()
    for number, one in enumerate(seen):
        plain = _plain(one.block.text)
        if content[number] or plain in by_rules or (len(plain) >= _TELLING and plain in told):
            kept.add(number)
    return kept


def _top(seen: Sequence[Found], heading: Element | None, content: Sequence[bool]) -> set[int]:
    """Return the numbers of the blocks of the main heading and of what leads to the first text."""
    parts = [number for number, one in enumerate(seen) if heading_of(one.element) is heading]
    if heading is None or not parts:
        return set()
    start, end = parts[0], parts[-1] + 1
    before = seen[start - 1].element if start else heading
    if heading.getparent() in (before, before.getparent()):
        start = max(0, start - 1)  # The kicker above the title.
    text = next((number for number in range(end, len(seen)) if content[number]), end)
    return set(range(start, text if text - end <= _MOST_BEFORE_TEXT else end))


def _sure_furniture(seen: Sequence[Found], heading: Element | None) -> set[int]:
    """Return the numbers of the blocks that tell by their words that they are furniture.

    After a line that leads away, such as "Mehr zum Thema", what consists of links is too.
    """
    linked = [*(shallow(one).linked for one in seen), 0.0]
    found: set[int] = set()
    leading = False
    for number, one in enumerate(seen):
        text = one.block.text
        reach = 2 if len(text) <= _LONGEST_LEAD_IN else 1
        away = leads_away(text) and max(linked[number : number + reach]) >= _LINKED
        leading = away or is_lead_in(text) or (leading and linked[number] >= _LINKED)
        if heading_of(one.element) is heading:
            leading = False
        elif leading or _is_line(one, linked[number]):
            found.add(number)
    return found


def _is_line(one: Found, linked: float) -> bool:
    """Say whether a block is a label, a line for date or author, or only a link."""
    text = one.block.text
    signed = byline(text) and one.block.kind is not Kind.HEADING
    if is_label(text) or is_time_line(text) or signed:
        return True
    if linked and invites(text):
        return True
    return linked >= _ALL_LINKED and one.block.role == "" and one.block.kind is not Kind.LIST


def _without_echoes(found: Sequence[Found]) -> list[Found]:
    """Leave out pull quotes, which say again what a paragraph of the article says."""
    texts = (one.block.text for one in found if one.block.kind is Kind.BODY)
    bodies = _plain("\n".join(texts)).casefold()
    quotes = [one for one in found if one.block.kind is Kind.QUOTE][:_MOST_QUOTES]
    echoes = [one for one in quotes if len(_core(one)) >= _SHORTEST_ECHO and _core(one) in bodies]
    return [one for one in found if one not in echoes]


def _core(one: Found) -> str:
    return _plain(one.block.text).strip(_QUOTATION_MARKS).casefold()


def _plain(text: str) -> str:
    return "".join(text.split())
