# SPDX-License-Identifier: GPL-3.0-or-later
"""XLIFF 1.1 and 1.2 (OASIS, 2008): the units of a file on its way through translation.

In an export of Synopse a group is a paragraph and each of its units a sentence. The units of
other programs are paragraphs, of one sentence each unless they were segmented as section 2.6 of
the standard says; several files are chapters.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.document import Kind
from desktop.reading.bilingual.draft import Draft, Passage, Unit
from desktop.reading.bilingual.inline import notes, text_of
from desktop.reading.bilingual.languages import choose, normal
from desktop.reading.xml import Element, attribute, child, children, descendants, tag

_CODES = frozenset({"bpt", "ept", "it", "ph"})
_TOOL = "Synopse"
_TOOL_ID = "synopse"
_KINDS = {f"x-{kind.value}": kind for kind in Kind}


def read(root: Element, name: str, wanted: str) -> Draft:
    """Read the files that were translated into the wanted language, or into that of the first.

    Args:
        root: The element <xliff>.
        name: Name of the file.
        wanted: Tag of the translation, or "" for the first one.

    Raises:
        TargetLanguageError: There is no translation into that language.
    """
    files = [(file, _target_tag(file)) for file in children(root, "file")]
    target = choose(list(dict.fromkeys(each for _, each in files)), wanted, name)
    chosen = [file for file, each in files if each == target]
    if not chosen:
        return Draft("", target, (), {})
    first = chosen[0]
    return Draft(
        attribute(first, "source-language"),
        target or wanted,
        [passage for file in chosen for passage in _passages(file, chapters=len(chosen) > 1)],
        _facts(child(first, "header")),
        attribute(first, "date"),
    )


def _target_tag(file: Element) -> str:
    stated = attribute(file, "target-language")
    if stated:
        return normal(stated)
    tags = (attribute(target, "lang") for target in descendants(file, "target"))
    return normal(next(filter(None, tags), ""))


def _passages(file: Element, *, chapters: bool) -> Iterator[Passage]:
    chapter = attribute(file, "original") if chapters else ""
    yield from _within(child(file, "body"), chapter)


def _within(parent: Element | None, chapter: str) -> Iterator[Passage]:
    for part in children(parent, "group", "trans-unit"):
        if tag(part) == "trans-unit":
            yield Passage("", tuple(_sentences(part)), Kind.BODY, chapter)
        elif attribute(part, "restype") in _KINDS:
            units = tuple(_unit(unit) for unit in descendants(part, "trans-unit"))
            kind = _KINDS[attribute(part, "restype")]
            yield Passage(attribute(part, "id"), units, kind, chapter, _contexts(part))
        else:
            yield from _within(part, chapter)


def _sentences(element: Element) -> Iterator[Unit]:
    """Yield the segments of a unit, or the whole of it where text lies outside of them."""
    whole = _unit(element)
    sources, targets = _segments(child(element, "seg-source")), _segments(child(element, "target"))
    if not (
        all(sources.values())
        and _letters(sources.values()) == _letters([whole.source])
        and _letters(targets.values()) == _letters([whole.target])
        and targets.keys() <= sources.keys()
    ):
        yield whole
        return
    end = 0
    checked = {"checked": whole.facts["checked"]}
    facts = {**checked, "note": whole.facts["note"]}  # Its first segment keeps it.
    for identity, source in sources.items():
        start = whole.source.find(source, end)
        yield Unit(identity, source, targets.get(identity, ""), facts, spaced=start != end)
        facts = checked
        end = start + len(source)


def _segments(element: Element | None) -> Mapping[str, str]:
    """Return the segments of a source or target by their identifiers."""
    return {
        attribute(mark, "mid"): text_of(mark, _CODES)
        for mark in descendants(element, "mrk")
        if attribute(mark, "mtype") == "seg"
    }


def _letters(texts: Iterable[str]) -> str:
    """Return texts without their white space, which may stand in or between segments."""
    return "".join("".join(texts).split())


def _unit(element: Element) -> Unit:
    facts = _contexts(element)
    facts["note"] = notes(element)
    # Whoever had the file last says it here, not in what Synopse once wrote.
    facts["checked"] = attribute(element, "approved")
    for proposal in children(element, "alt-trans"):
        if attribute(proposal, "origin") == _TOOL:
            facts["machine"] = text_of(child(proposal, "target"), _CODES)
    alternatives = tuple(
        text_of(child(proposal, "target"), _CODES)
        for proposal in children(element, "alt-trans")
        if attribute(proposal, "tool-id") == _TOOL_ID
    )
    return Unit(
        attribute(element, "id"),
        text_of(child(element, "source"), _CODES),
        text_of(child(element, "target"), _CODES),
        facts,
        spaced=facts.get("glued") != "yes",
        alternatives=alternatives,
    )


def _contexts(element: Element) -> dict[str, str]:
    """Return what an export of Synopse says of a group or a unit."""
    return {
        attribute(context, "context-type").removeprefix("x-"): context.text or ""
        for group in children(element, "context-group")
        for context in children(group, "context")
    }


def _facts(header: Element | None) -> Mapping[str, str]:
    notes: Sequence[str] = [
        note.text or "" for note in children(header, "note") if note.get("from") == _TOOL
    ]
    return {name: value for name, _, value in (note.partition(": ") for note in notes)}
