# SPDX-License-Identifier: GPL-3.0-or-later
"""TMX 1.1 to 1.4b (LISA OSCAR, 2005): the pairs of a translation memory.

In an export of Synopse each unit is a sentence and tells its paragraph. The units of other
programs are paragraphs of one sentence each, in the order of the file.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from desktop.reading.bilingual.draft import Draft, Passage, Unit, kind_of, places
from desktop.reading.bilingual.errors import OtherVersionError
from desktop.reading.bilingual.inline import notes, text_of
from desktop.reading.bilingual.languages import best, choose, normal
from desktop.reading.xml import Element, attribute, child, children

_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})
_ANY_LANGUAGE = "*all*"
_ALTERNATIVE = "x-alternative"


def read(root: Element, name: str, wanted: str) -> Draft:
    """Read the units that have the source language, with the wanted or the first other one.

    Args:
        root: The element <tmx>.
        name: Name of the file.
        wanted: Tag of the translation, or "" for the first one.

    Raises:
        ReadingError: It is another version, or has no translation into that language.
    """
    version = attribute(root, "version")
    if not version.startswith("1."):
        raise OtherVersionError(name, "TMX", version, "1.1 to 1.4")
    header = child(root, "header")
    elements = list(children(child(root, "body"), "tu"))
    source = _source_tag(header, elements)
    target = choose(_others(elements, source), wanted, name)
    units = [_unit(tu, source, target) for tu in elements]
    facts = _facts(header) if header is not None else {}
    return Draft(
        source,
        target or wanted,
        list(_passages(units)),
        facts if "synopse" in facts else {},  # Trados and others write "x-…" there, too.
        attribute(header, "creationdate") if header is not None else "",
    )


def _tag(tuv: Element) -> str:
    return normal(attribute(tuv, "lang"))  # xml:lang since 1.4, lang before.


def _source_tag(header: Element | None, elements: Sequence[Element]) -> str:
    """Return the language of the originals of all units that state none of their own."""
    stated = normal(attribute(header, "srclang")) if header is not None else ""
    stated = "" if stated == _ANY_LANGUAGE else stated
    plain = [tu for tu in elements if not _own_source(tu, "")]
    tags = list(dict.fromkeys(_tag(tuv) for tu in plain for tuv in children(tu, "tuv")))
    return best(tags, stated) or (tags[0] if tags else stated)


def _own_source(tu: Element, source: str) -> str:
    """Return the language of the original of a unit, which may state one of its own."""
    stated = normal(attribute(tu, "srclang"))
    return source if stated in ("", _ANY_LANGUAGE) else stated


def _others(elements: Sequence[Element], source: str) -> list[str]:
    """Return the tags of translations; that of the source is one where it comes twice in a unit."""
    found: dict[str, None] = {}
    for tu in elements:
        tags = [_tag(tuv) for tuv in children(tu, "tuv")]
        original = best(tags, _own_source(tu, source))
        if original is not None:
            tags.remove(original)
        found.update(dict.fromkeys(tags))
    return [tag for tag in found if tag != source] or list(found)


def _unit(tu: Element, source: str, target: str) -> Unit:
    variants = list(children(tu, "tuv"))
    original = _variant(variants, _own_source(tu, source))
    rest = [tuv for tuv in variants if tuv is not original]
    facts = {**_facts(tu), "note": notes(tu)}
    return Unit(
        attribute(tu, "tuid"),
        text_of(child(original, "seg"), _CODES),
        text_of(child(_variant(rest, target), "seg"), _CODES),
        facts,
        spaced=facts.get("glued") != "yes",
        alternatives=tuple(_alternatives(tu)),
    )


def _alternatives(tu: Element) -> Iterator[str]:
    """Yield the other wordings that an export of Synopse tells."""
    for prop in children(tu, "prop"):
        if attribute(prop, "type") == _ALTERNATIVE:
            yield prop.text or ""


def _variant(variants: Sequence[Element], tag: str) -> Element | None:
    by_tag: dict[str, Element] = {}
    for tuv in variants:
        by_tag.setdefault(_tag(tuv), tuv)
    found = best(list(by_tag), tag)
    return None if found is None else by_tag[found]


def _passages(units: Sequence[Unit]) -> Iterator[Passage]:
    numbers = places(unit.id for unit in units)
    if numbers is None:
        yield from (Passage("", (unit,)) for unit in units)
        return
    placed = zip(numbers, units, strict=True)
    for number, group in groupby(placed, key=lambda item: item[0][0]):
        sentences = tuple(unit for _, unit in group)
        facts = sentences[0].facts
        yield Passage(str(number), sentences, kind_of(facts.get("kind", "")), facts=facts)


def _facts(element: Element) -> Mapping[str, str]:
    """Return the properties that Synopse writes; those of other programs are called otherwise."""
    return {
        attribute(prop, "type").removeprefix("x-"): prop.text or ""
        for prop in children(element, "prop")
        if attribute(prop, "type").startswith("x-")
    }
