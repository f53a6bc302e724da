# SPDX-License-Identifier: GPL-3.0-or-later
"""Projects after docs/project-file.md: the article at once, its translation from any place on."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.document import (
    BilingualDocument,
    Document,
    ModelRef,
    Original,
    Paragraph,
    ParagraphPair,
)
from desktop.reading.archive import Archive
from desktop.reading.bilingual import facts
from desktop.reading.bilingual.errors import OtherVersionError, ShapeError, UnfinishedError
from desktop.reading.bilingual.json_format import Fields
from desktop.reading.bilingual.languages import UNKNOWN, choose
from desktop.reading.bilingual.project_lines import LANGUAGE, original, paragraph, paragraph_pair
from desktop.reading.errors import DamagedError

FORM = "a project of Synopse"
SIGN = b"mimetypeapplication/vnd.synopse.project+zip"
"""What stands at the beginning of every project, behind 30 bytes of the archive's own."""

_FORMAT = 1
_MEMBER = re.compile(r"sentences/([1-9][0-9]{0,8})\.jsonl")
_EDITION = re.compile(r"([0-9a-f]{32})?")
_PLACE = re.compile(r"([1-9][0-9]{0,8})\.([1-9][0-9]{0,8})")
_FAULTS = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


def _no_constant(constant: str) -> float:
    raise ValueError(constant)  # NaN and the infinities are no JSON.


# One for all lines: `json.loads` would make a decoder for each.
_decode = json.JSONDecoder(parse_constant=_no_constant).decode


class ProjectRow(NamedTuple):
    """A paragraph of a project that is translated.

    Attributes:
        number: Its index.
        pair: The paragraph as a person has left it.
        original: As the machine translated it, where a person has changed it.
    """

    number: int
    pair: ParagraphPair
    original: Original | None


class ProjectFile:
    """A project that is open: what its head and its article say, and its pairs when asked for.

    Attributes:
        document: The article.
        target_language: ISO 639-1 code of the translation.
        model: What made the translation.
        created: When the translation was finished.
        place: Where the reader was: paragraph and sentence, counted from 0; None if unknown.
        edition: Name of what was saved, or "".
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
            language=source.text("language", LANGUAGE, missing=""),
            file=source.text("file", missing=""),
            sha256=source.text("sha256", missing=""),
            encoding=source.text("encoding", missing=""),
        )
        self.target_language = head.inner("target").text("language", LANGUAGE) or UNKNOWN
        self.model = ModelRef(
            model.text("id", missing=""), version, digest, model.text("via", missing="")
        )
        created = facts.moment(head.text("created"))
        if created is None or head.get("paragraphs") != len(self.document.paragraphs):
            raise head.wrong("paragraphs" if created else "created")
        self.created = created
        self.place = _place(head.text("place", missing=""))
        self.edition = head.text("edition", _EDITION, missing="")
        self._members = self._numbered()

    def rows(self, first: int = 0) -> Iterator[ProjectRow]:
        """Yield every paragraph that is translated, those around `first` before all others.

        Raises:
            ReadingError: A paragraph is damaged or missing.
        """
        begun = [start for start, _ in self._members if start <= first]
        turn = max(0, len(begun) - 1)
        known = 0
        for start, member in (*self._members[turn:], *self._members[:turn]):
            for index, line in enumerate(self._lines(member), start):
                row = self._row(line, index, member)
                known += 1
                if row is not None:
                    yield row
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
                yield paragraph(_decode(line))
            except _FAULTS as error:
                raise ShapeError(self._name, f"article.jsonl:{number}") from error

    def _row(self, line: str, index: int, member: str) -> ProjectRow | None:
        try:
            value, paragraph = _decode(line), self.document.paragraphs[index]
            if value["sentences"] == []:
                return None
            pair = paragraph_pair(value, paragraph)
            machine = original(value["machine"], pair) if "machine" in value else None
        except (*_FAULTS, IndexError) as error:
            raise ShapeError(self._name, f"{member}, ¶ {index + 1}") from error
        return ProjectRow(index, pair, machine)


def read(data: bytes, name: str, wanted: str) -> BilingualDocument:
    """Read all of a project.

    Args:
        data: The file.
        name: Its name.
        wanted: Language of the translation, or "" for any.

    Raises:
        ReadingError: It is no project, damaged, its translation is into another language, or it
            is not finished.
    """
    project = ProjectFile(data, name)
    choose([project.target_language.lower()], wanted, name)
    pairs = {row.number: row.pair for row in project.rows()}
    count = len(project.document.paragraphs)
    if len(pairs) < count:
        raise UnfinishedError(name, len(pairs), count)
    return BilingualDocument(
        project.document,
        project.target_language,
        project.model,
        project.created,
        tuple(pairs[index] for index in range(count)),
    )


def recognises(head: bytes) -> bool:
    """Say whether the first bytes of a file are those of a project."""
    return head[30 : 30 + len(SIGN)] == SIGN


def _place(text: str) -> tuple[int, int] | None:
    found = _PLACE.fullmatch(text)
    return None if found is None else (int(found[1]) - 1, int(found[2]) - 1)
