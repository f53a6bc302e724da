# SPDX-License-Identifier: GPL-3.0-or-later
"""Projects after docs/project-file.md: the article at once, its translation from any place on."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from desktop.document import (
    BilingualDocument,
    Document,
    Kind,
    Link,
    ModelRef,
    Origin,
    Paragraph,
    ParagraphPair,
    Revision,
    SentencePair,
)
from desktop.reading.archive import Archive
from desktop.reading.bilingual import facts, values
from desktop.reading.bilingual.errors import OtherVersionError, ShapeError
from desktop.reading.bilingual.json_format import Fields, fills
from desktop.reading.bilingual.languages import UNKNOWN, choose
from desktop.reading.errors import DamagedError

FORM = "a project of Synopse"
SIGN = b"mimetypeapplication/vnd.synopse.project+zip"
"""What stands at the beginning of every project, behind 30 bytes of the archive's own."""

_FORMAT = 1
_MEMBER = re.compile(r"sentences/([1-9][0-9]{0,8})\.jsonl")
_PLACE = re.compile(r"([1-9][0-9]{0,8})\.([1-9][0-9]{0,8})")
_LANGUAGE = re.compile(r"([a-z]{2,3}(-[A-Za-z0-9]+)*)?")
_FAULTS = (KeyError, TypeError, ValueError, AttributeError, RecursionError)
_NUMBERS = len(Link._fields)


def _no_constant(constant: str) -> float:
    raise ValueError(constant)  # NaN and the infinities are no JSON.


# One for all lines: `json.loads` would make a decoder for each.
_decode = json.JSONDecoder(parse_constant=_no_constant).decode
_KINDS = {kind.value: kind for kind in Kind}


class ProjectFile:
    """A project that is open: what its head and its article say, and its pairs when asked for.

    Attributes:
        document: The article.
        target_language: ISO 639-1 code of the translation.
        model: What made the translation.
        created: When the translation was finished.
        place: Where the reader was: paragraph and sentence, counted from 0; None if unknown.
    """

    def __init__(self, data: bytes, name: str) -> None:
        """Read the head and the article.

        Args:
            data: The bytes of the file.
            name: Its name, for errors.

        Raises:
            ReadingError: The file is no project or not of this version, or it is damaged.
        """
        self._name = name
        self._archive = Archive(data, name, FORM)
        head = self._head()
        if head.get("synopse-project") != _FORMAT:
            stated = str(head.get("synopse-project"))
            raise OtherVersionError(name, FORM, stated, str(_FORMAT))
        source, model = head.inner("source"), head.inner("model")
        digest, version = model.text("sha256", missing=""), model.text("version", missing="")
        self.document = Document(
            paragraphs=tuple(self._paragraphs()),
            title=source.text("title", missing=""),
            author=source.text("author", missing=""),
            date=facts.day(source.text("date", missing="")),
            language=source.text("language", _LANGUAGE, missing=""),
            file=source.text("file", missing=""),
            sha256=source.text("sha256", missing=""),
            encoding=source.text("encoding", missing=""),
        )
        self.target_language = head.inner("target").text("language", _LANGUAGE) or UNKNOWN
        self.model = ModelRef(
            model.text("id", missing=""), version, digest, model.text("via", missing="")
        )
        created = facts.moment(head.text("created"))
        if created is None or head.get("paragraphs") != len(self.document.paragraphs):
            raise head.wrong("paragraphs" if created else "created")
        self.created = created
        self.place = _place(head.text("place", missing=""))
        self._members = self._numbered()

    def pairs(self, first: int = 0) -> Iterator[tuple[int, ParagraphPair]]:
        """Yield every pair with the index of its paragraph, those around `first` before all others.

        Raises:
            ReadingError: A pair is damaged or missing.
        """
        begun = [start for start, _ in self._members if start <= first]
        turn = max(0, len(begun) - 1)
        known = 0
        for start, member in (*self._members[turn:], *self._members[:turn]):
            for index, line in enumerate(self._lines(member), start):
                yield index, self._pair(line, index, member)
                known += 1
        if known != len(self.document.paragraphs):
            raise ShapeError(self._name, "sentences/")

    def _head(self) -> Fields:
        try:
            value = _decode(self._archive.read("project.json").decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise DamagedError(self._name, FORM) from error
        return Fields(value, "project.json", self._name)

    def _lines(self, member: str) -> Sequence[str]:
        try:
            # Not splitlines: JSON lines end with this one character, and texts hold the others.
            return self._archive.read(member).decode("utf-8").rstrip("\n").split("\n")
        except UnicodeDecodeError as error:
            raise DamagedError(self._name, FORM) from error

    def _numbered(self) -> list[tuple[int, str]]:
        """Return the members with sentences and the index of their first paragraph, in order."""
        found = (_MEMBER.fullmatch(member) for member in self._archive.named(".jsonl"))
        return sorted((int(match[1]) - 1, match[0]) for match in found if match)

    def _paragraphs(self) -> Iterator[Paragraph]:
        for number, line in enumerate(self._lines("article.jsonl"), 1):
            try:
                yield _paragraph(_decode(line))
            except _FAULTS as error:
                raise ShapeError(self._name, f"article.jsonl:{number}") from error

    def _pair(self, line: str, index: int, member: str) -> ParagraphPair:
        try:
            return _paragraph_pair(_decode(line), self.document.paragraphs[index])
        except (*_FAULTS, IndexError) as error:
            raise ShapeError(self._name, f"{member}, ¶ {index + 1}") from error


def read(data: bytes, name: str, wanted: str) -> BilingualDocument:
    """Read all of a project.

    Args:
        data: The file.
        name: Its name.
        wanted: Language of the translation, or "" for any.

    Raises:
        ReadingError: It is no project, damaged, or its translation is into another language.
    """
    project = ProjectFile(data, name)
    choose([project.target_language.lower()], wanted, name)
    pairs = tuple(pair for _, pair in project.pairs())
    return BilingualDocument(
        project.document, project.target_language, project.model, project.created, pairs
    )


def recognises(head: bytes) -> bool:
    """Say whether the first bytes of a file are those of a project."""
    return head[30 : 30 + len(SIGN)] == SIGN


def _place(text: str) -> tuple[int, int] | None:
    found = _PLACE.fullmatch(text)
    return None if found is None else (int(found[1]) - 1, int(found[2]) - 1)


def _paragraph(value: Mapping[str, Any]) -> Paragraph:
    text = _plain(value["text"])
    if len(value) == 2:
        return Paragraph(text, _KINDS[value["kind"]])
    return Paragraph(
        text,
        _KINDS[value["kind"]],
        values.spans(value.get("spans", []), text),
        values.origin(value["origin"]) if "origin" in value else Origin(),
        values.repairs(value.get("repairs", []), text),
    )


def _paragraph_pair(value: Mapping[str, Any], paragraph: Paragraph) -> ParagraphPair:
    identity = _text(value["id"])
    sentences = tuple(
        _sentence(each, f"{identity}.{number}") for number, each in enumerate(value["sentences"], 1)
    )
    if not sentences or not fills(paragraph.text, [each.source for each in sentences]):
        raise ValueError("the sentences are not those of the paragraph")
    language = _text(value.get("language", ""))
    if _LANGUAGE.fullmatch(language) is None:
        raise ValueError("no language")
    return ParagraphPair(identity, paragraph, sentences, language)


def _sentence(value: Mapping[str, Any], identity: str) -> SentencePair:
    source, target = _plain(value["source"]), _text(value["target"])
    score = value.get("score")
    if score is not None and type(score) not in (int, float):
        raise ValueError("no number")
    return SentencePair(
        _text(value.get("id", identity)),
        source,
        target,
        None if score is None else float(score),
        _links(value["links"], source, target) if "links" in value else (),
        value.get("doubtful", False) is True,
        _text(value.get("middle", "")),
        values.revision(value) if value.keys() & _REVISED else _UNTOUCHED,
        values.texts(value["alternatives"]) if "alternatives" in value else (),
    )


_REVISED = frozenset({"machine", "note", "checked", "tint"})
_UNTOUCHED = Revision()


def _links(numbers: Sequence[Any], source: str, target: str) -> tuple[Link, ...]:
    """Return the links whose numbers stand behind each other; a book has a million of them."""
    if len(numbers) % _NUMBERS or not isinstance(numbers, list):
        raise ValueError("not five numbers a link")
    columns = [numbers[place::_NUMBERS] for place in range(_NUMBERS)]
    kinds = set(map(type, chain(*columns[:-1]))), set(map(type, columns[-1]))
    if not kinds[0] <= {int} or not kinds[1] <= {int, float}:
        raise ValueError("no numbers")
    long, other = len(source), len(target)
    return tuple(
        link
        for link in map(Link._make, zip(*columns, strict=True))
        # What leads outside is left out: somebody has shortened the text since.
        if 0 <= link[0] < link[1] <= long and 0 <= link[2] < link[3] <= other and 0 < link[4] <= 1
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _plain(value: object) -> str:
    text = _text(value)
    if not text.strip():
        raise ValueError("no running text")
    return text
