# SPDX-License-Identifier: GPL-3.0-or-later
"""What a TMX or XLIFF file says, and the bilingual document that it makes."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from desktop.document import (
    BilingualDocument,
    Document,
    Kind,
    ParagraphPair,
    SentencePair,
)
from desktop.reading.bilingual import facts as told
from desktop.reading.bilingual.errors import UntranslatedError
from desktop.reading.bilingual.languages import UNKNOWN, code

# Nine digits: no article has more sentences, and Python refuses to read thousands of them.
_PLACE = re.compile(r"([1-9][0-9]{0,8})\.([1-9][0-9]{0,8})")


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence or whatever another program took for one.

    Attributes:
        id: Its identifier, of any form.
        source: The original.
        target: The translation, or "" where there is none.
        facts: What an export of Synopse says of the sentence.
        spaced: Whether white space stands before it.
        alternatives: Other wordings of the translation that Synopse considered.
    """

    id: str
    source: str
    target: str
    facts: Mapping[str, str]
    spaced: bool = True
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """The units of a paragraph; in files of other programs that is often a single one.

    Attributes:
        id: Its identifier, of any form.
        units: The units in the order of the file.
        kind: What the paragraph is.
        chapter: The chapter that the file puts it in.
        facts: What an export of Synopse says of the paragraph.
    """

    id: str
    units: tuple[Unit, ...]
    kind: Kind = Kind.BODY
    chapter: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that was found.

    Attributes:
        source_language: Tag of the original, or "".
        target_language: Tag of the translation, or "".
        passages: The text in the order of the file.
        facts: What an export of Synopse says of the document; empty in others.
        written: When the file says that it was made, in ISO 8601, or "".
    """

    source_language: str
    target_language: str
    passages: Sequence[Passage]
    facts: Mapping[str, str]
    written: str = ""


def finished(draft: Draft, name: str, data: bytes, written: dt.datetime) -> BilingualDocument:
    """Make a bilingual document of what was found.

    Units without an original are left out. The numbers of an export of Synopse are kept, others
    are counted anew. A file that does not tell which article it was made from stands for it.

    Args:
        draft: What was found.
        name: Name of the file.
        data: Its bytes.
        written: Time of the translation where the file has none.

    Raises:
        UntranslatedError: No original has a translation.
    """
    passages = [passage for passage in map(_tidied, draft.passages) if passage.units]
    if not any(unit.target for passage in passages for unit in passage.units):
        raise UntranslatedError(name)
    if not _numbered(passages):
        passages = [_renumbered(passage, number) for number, passage in enumerate(passages, 1)]
    pairs = tuple(map(_pair, passages))
    facts = draft.facts
    document = Document(
        paragraphs=tuple(pair.paragraph for pair in pairs),
        title=facts.get("title", ""),
        author=facts.get("author", ""),
        date=told.day(facts.get("date", "")),
        language=code(draft.source_language),
        file=facts.get("file", "") if facts else name,
        sha256=facts.get("sha256", "") if facts else hashlib.sha256(data).hexdigest(),
        encoding=facts.get("encoding", ""),
    )
    created = told.moment(facts.get("created", "")) or told.moment(draft.written) or written
    target = code(draft.target_language) or UNKNOWN
    return BilingualDocument(document, target, told.model(facts), created, pairs)


def places(identifiers: Iterable[str]) -> list[tuple[int, int]] | None:
    """Return the numbers of paragraph and sentence in each identifier of an export of Synopse.

    None where one is not of the form "3.1" or they do not ascend: other programs wrote them.
    """
    found = [_PLACE.fullmatch(identifier) for identifier in identifiers]
    numbers = [(int(match[1]), int(match[2])) for match in found if match]
    ascending = all(before < behind for before, behind in pairwise(numbers))
    return numbers if ascending and len(numbers) == len(found) else None


def kind_of(name: str) -> Kind:
    """Return the kind with that name, or body where there is none."""
    return Kind(name) if name in list(Kind) else Kind.BODY


def _tidied(passage: Passage) -> Passage:
    units = (replace(unit, source=" ".join(unit.source.split())) for unit in passage.units)
    return replace(passage, units=tuple(unit for unit in units if unit.source))


def _numbered(passages: Sequence[Passage]) -> bool:
    if places(unit.id for passage in passages for unit in passage.units) is None:
        return False
    if any(not unit.id.startswith(f"{p.id}.") for p in passages for unit in p.units):
        return False
    return len({passage.id for passage in passages}) == len(passages)


def _renumbered(passage: Passage, number: int) -> Passage:
    units = (replace(unit, id=f"{number}.{n}") for n, unit in enumerate(passage.units, 1))
    return replace(passage, id=str(number), units=tuple(units))


def _pair(passage: Passage) -> ParagraphPair:
    first, *others = passage.units
    text = first.source + "".join(f"{' ' * unit.spaced}{unit.source}" for unit in others)
    paragraph = told.paragraph(passage.facts, text, passage.kind, passage.chapter)
    own = code(passage.facts.get("language", ""))
    return ParagraphPair(passage.id, paragraph, tuple(map(_sentence, passage.units)), own)


def _sentence(unit: Unit) -> SentencePair:
    facts = told.of_wording(unit.facts, unit.target)
    return SentencePair(
        id=unit.id,
        source=unit.source,
        target=unit.target,
        score=told.score(facts.get("score", "")),
        links=told.links(facts.get("links", "[]"), unit.source, unit.target),
        doubtful=facts.get("doubtful") == "yes",
        middle=facts.get("middle", ""),
        revision=told.revision(facts),
        alternatives=unit.alternatives,
    )
