# SPDX-License-Identifier: GPL-3.0-or-later
"""XLIFF 2.0 to 2.2 (OASIS, 2014 to 2024): a unit is a paragraph and a segment a sentence."""

from collections.abc import Iterator, Mapping

from desktop.document import Kind
from desktop.reading.bilingual.draft import Draft, Passage, Unit, kind_of
from desktop.reading.bilingual.inline import raw_text, tidy
from desktop.reading.bilingual.languages import choose, normal
from desktop.reading.xml import Element, attribute, child, children, descendants, tag

_CODES: frozenset[str] = frozenset()  # In XLIFF 2 the code of the original lies outside the text.
_TYPE = "synopse:"
_ORIGIN = "Synopse"
_CHECKED = ("reviewed", "final")


def read(root: Element, name: str, wanted: str) -> Draft:
    """Read all units; several files are chapters.

    Args:
        root: The element <xliff>.
        name: Name of the file.
        wanted: Tag of the translation, or "" for any.

    Raises:
        TargetLanguageError: The translation is into another language.
    """
    target = choose([normal(attribute(root, "trgLang"))], wanted, name)
    files = list(children(root, "file"))
    chapters = len(files) > 1
    passages = [
        _passage(unit, attribute(file, "original") if chapters else "")
        for file in files
        for unit in descendants(file, "unit")
    ]
    facts = _facts(files[0]).get("document", {}) if files else {}
    return Draft(attribute(root, "srcLang"), target or wanted, passages, facts)


def _passage(unit: Element, chapter: str) -> Passage:
    stated = attribute(unit, "type")
    kind = kind_of(stated.removeprefix(_TYPE)) if stated.startswith(_TYPE) else Kind.BODY
    facts = _facts(unit)
    names = [attribute(segment, "id") for segment in children(unit, "segment")]
    for note in children(child(unit, "notes"), "note"):
        name = attribute(note, "id")
        # Notes of other programs have names of their own and are on the whole unit.
        noted = facts.setdefault(name if name in names else next(iter(names), ""), {})
        noted["note"] = "\n".join(filter(None, (noted.get("note"), raw_text(note, _CODES))))
    segments = tuple(_segments(unit, facts, _alternatives(unit)))
    return Passage(attribute(unit, "id"), segments, kind, chapter, facts.get("paragraph", {}))


def _alternatives(unit: Element) -> dict[str, tuple[str, ...]]:
    """Return the other wordings that an export of Synopse tells, by segment."""
    found: dict[str, tuple[str, ...]] = {}
    for match in children(child(unit, "matches"), "match"):
        if attribute(match, "origin") == _ORIGIN:
            segment = attribute(match, "ref").removeprefix("#")
            text = tidy(raw_text(child(match, "target"), _CODES))
            found[segment] = (*found.get(segment, ()), text)
    return found


def _segments(
    unit: Element,
    facts: Mapping[str, Mapping[str, str]],
    alternatives: Mapping[str, tuple[str, ...]],
) -> Iterator[Unit]:
    """Yield the segments; text that is to be ignored is one of its own, for it is read as well."""
    spaced = False
    for part in children(unit, "segment", "ignorable"):
        source = raw_text(child(part, "source"), _CODES)
        spaced = spaced or source[:1].isspace()
        if not source.strip():
            spaced = spaced or bool(source)
            continue
        target = tidy(raw_text(child(part, "target"), _CODES))
        if tag(part) == "ignorable":
            target = target or tidy(source)
        identity = attribute(part, "id")
        known = dict(facts.get(identity, {}))
        if target:
            # Whoever had the file last says it here, not in what Synopse once wrote.
            known["checked"] = "yes" if attribute(part, "state") in _CHECKED else ""
        yield Unit(identity, source, target, known, spaced, alternatives.get(identity, ()))
        spaced = source[-1:].isspace()


def _facts(holder: Element) -> dict[str, dict[str, str]]:
    """Return what the metadata module says of an element, by category."""
    return {
        attribute(group, "category"): {
            attribute(meta, "type"): meta.text or "" for meta in children(group, "meta")
        }
        for group in children(child(holder, "metadata"), "metaGroup")
    }
