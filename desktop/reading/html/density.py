# SPDX-License-Identifier: GPL-3.0-or-later
"""The article of a page by the density of text and links in its blocks.

After C. Kohlschütter, P. Fankhauser, W. Nejdl: Boilerplate Detection using Shallow Text Features
(WSDM 2010): the decision tree over number of words and link density of a block and its
neighbours. To it comes where the blocks stand: what lies between the paragraphs of the article
and looks like them belongs to it too.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from desktop.document import Kind
from desktop.reading.markup import Found
from desktop.reading.xml import Element, tag

_MOST_LINKED = 1 / 3
_LINKED_BEFORE = 0.555556
_SHARE = 0.75


class Shallow(NamedTuple):
    """What the method knows of a block: its number of words and the share of them in links."""

    words: int
    linked: float


_NOTHING = Shallow(0, 0.0)


def shallow(found: Found) -> Shallow:
    """Measure a block; the share of links is by code points."""
    text = found.block.text
    return Shallow(text.count(" ") + 1, found.linked / len(text))


def is_content(before: Shallow, block: Shallow, after: Shallow) -> bool:
    """Classify a block by the tree of the paper (its figure of the number-of-words classifier)."""
    if block.linked > _MOST_LINKED:
        return False
    if before.linked > _LINKED_BEFORE:
        return block.words > 40 or after.words > 17
    return block.words > 16 or after.words > 15 or before.words > 4


def dense(found: Sequence[Found]) -> list[bool]:
    """Say for each block of a page whether it belongs to the article."""
    features = [_NOTHING, *map(shallow, found), _NOTHING]
    content = [
        is_content(before, block, after)
        for before, block, after in zip(features, features[1:], features[2:], strict=False)
    ]
    weights = [
        block.words if good else 0 for block, good in zip(features[1:], content, strict=False)
    ]
    if not any(weights):
        return content
    inside = _inside(found, weights)
    alike = _alike(found, weights, inside)
    lists = _text_lists(found)
    return [
        _belongs(one, lists) if within else good and _signature(one) in alike
        for one, good, within in zip(found, content, inside, strict=True)
    ]


def _text_lists(found: Sequence[Found]) -> frozenset[Element | None]:
    """Return the lists that do not consist of links."""
    return frozenset(
        one.element.getparent()
        for one in found
        if one.block.kind is Kind.LIST and shallow(one).linked <= _MOST_LINKED
    )


def _belongs(found: Found, lists: Collection[Element | None]) -> bool:
    """Say whether a block amid the article is part of it: all but what is only a link."""
    if shallow(found).linked <= _LINKED_BEFORE or found.element.getparent() in lists:
        return True
    return found.block.role in {"caption", "footnote", "table-row"}


def _inside(found: Sequence[Found], weights: Sequence[int]) -> list[bool]:
    """Say which blocks lie in the smallest element that holds most of the content."""
    total = sum(weights)
    held: dict[Element, int] = {}
    for one, weight in zip(found, weights, strict=True):
        held[one.element] = held.get(one.element, 0) + weight
    root = found[0].element.getroottree().getroot()
    order = list(root.iter())
    for element in reversed(order):
        parent = element.getparent()
        if parent is not None and element in held:
            held[parent] = held.get(parent, 0) + held[element]
    smallest = root
    while True:
        heavy = (kid for kid in smallest if held.get(kid, 0) >= _SHARE * total)
        inner = next(heavy, None)
        if inner is None or tag(inner) in {"p", "pre", "td"}:
            break
        smallest = inner
    members = set(smallest.iter())
    return [one.element in members for one in found]


def _alike(
    found: Sequence[Found], weights: Sequence[int], inside: Sequence[bool]
) -> frozenset[tuple[str, ...]]:
    """Return the signatures that most of the running text of the article has."""
    counts: Counter[tuple[str, ...]] = Counter()
    for one, weight, within in zip(found, weights, inside, strict=True):
        signature = _signature(one)
        if within and one.block.kind is Kind.BODY and any(signature[1::2]):
            counts[signature] += weight
    enough = 0.2 * sum(counts.values())
    return frozenset(signature for signature, weight in counts.items() if weight >= enough)


def _signature(found: Found) -> tuple[str, ...]:
    """Return tag and class of the element of a block and of the one around it."""
    element = found.element
    parent = element.getparent()
    outer = (tag(parent), parent.get("class") or "") if parent is not None else ("", "")
    return (tag(element), element.get("class") or "", *outer)
