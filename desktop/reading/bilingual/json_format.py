# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON after docs/json-export.md, checked field by field; optional fields may be missing."""

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from desktop.document import (
    BilingualDocument,
    Document,
    Kind,
    ModelRef,
    Origin,
    Paragraph,
    ParagraphPair,
    Revision,
    SentencePair,
)
from desktop.reading.bilingual import facts, values
from desktop.reading.bilingual.draft import places
from desktop.reading.bilingual.errors import ShapeError, UntranslatedError
from desktop.reading.bilingual.languages import UNKNOWN, choose
from desktop.reading.errors import DamagedError

T = TypeVar("T")

_LANGUAGE = re.compile(r"([a-z]{2,3}(-[A-Za-z0-9]+)*)?")
_DIGEST = re.compile(r"([0-9a-f]{64})?")
_ENDLESS = 1e300
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")


def read(data: bytes, name: str, wanted: str) -> BilingualDocument:
    """Read a bilingual document that Synopse exported as JSON.

    Args:
        data: The file.
        name: Its name.
        wanted: Language of the translation, or "" for any.

    Raises:
        ReadingError: It is no JSON or not of that form, or the translation is into another
            language.
    """
    try:
        value = json.loads(data, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise DamagedError(name, "JSON") from error
    document = _document(Fields(value, "", name))
    choose([document.target_language.lower()], wanted, name)
    if not any(pair.target for pair in document.pairs):
        raise UntranslatedError(name)
    return document


def _no_constant(constant: str) -> float:
    raise ValueError(constant)  # NaN and the infinities are no JSON.


def _document(top: "Fields") -> BilingualDocument:
    if not top.text("synopse"):
        raise top.wrong("synopse")
    source, model = top.inner("source"), top.inner("model")
    pairs = tuple(_paragraph(each) for each in top.inners("paragraphs"))
    if any(int(left.id) >= int(right.id) for left, right in pairwise(pairs)):
        raise top.wrong("paragraphs[].id")
    document = Document(
        paragraphs=tuple(pair.paragraph for pair in pairs),
        title=source.text("title"),
        date=_date(source),
        language=source.text("language", _LANGUAGE),
        file=source.text("file"),
        author=source.text("author", missing=""),
        sha256=source.text("sha256", _DIGEST),
        encoding=source.text("encoding", missing=""),
    )
    return BilingualDocument(
        document,
        top.inner("target").text("language", _LANGUAGE) or UNKNOWN,
        ModelRef(
            model.text("id"),
            model.text("version"),
            model.text("sha256", _DIGEST),
            model.text("via", missing=""),
        ),
        _created(top),
        pairs,
    )


def _date(source: "Fields") -> dt.date | None:
    if source.get("date") is None:
        return None
    found = facts.day(source.text("date"))
    if found is None:
        raise source.wrong("date")
    return found


def _created(top: "Fields") -> dt.datetime:
    found = facts.moment(top.text("created"))
    if found is None:
        raise top.wrong("created")
    return found


def _paragraph(each: "Fields") -> ParagraphPair:
    identity = each.text("id", _NUMBER)
    kind = each.text("kind")
    if kind not in list(Kind):
        raise each.wrong("kind")
    text = _normal(each.text("source"))
    sentences = tuple(_sentence(sentence) for sentence in each.inners("sentences"))
    numbers = places(sentence.id for sentence in sentences)
    if not numbers or any(number != int(identity) for number, _ in numbers):
        raise each.wrong("sentences[].id")
    if not fills(text, [sentence.source for sentence in sentences]):
        raise each.wrong("source")
    paragraph = Paragraph(
        text,
        Kind(kind),
        each.optional("spans", lambda value: values.spans(value, text), ()),
        each.optional("origin", values.origin, Origin()),
        each.optional("repairs", lambda value: values.repairs(value, text), ()),
    )
    return ParagraphPair(
        identity, paragraph, sentences, each.text("language", _LANGUAGE, missing="")
    )


def _sentence(each: "Fields") -> SentencePair:
    source, target = _normal(each.text("source")), each.text("target")
    if not source:
        raise each.wrong("source")
    doubtful = each.optional("doubtful", _truth, missing=False)
    return SentencePair(
        each.text("id"),
        source,
        target,
        _score(each),
        each.field("links", lambda value: values.links(value, source, target)),
        doubtful,
        each.text("middle", missing=""),
        each.optional("revision", values.revision, Revision()),
        each.optional("alternatives", values.texts, ()),
    )


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("no truth value")
    return value


def _score(each: "Fields") -> float | None:
    score = each.get("score")
    if score is None:
        return None
    # True is a number to Python, and a whole number may have more digits than any float.
    if isinstance(score, bool) or not isinstance(score, int | float) or not abs(score) < _ENDLESS:
        raise each.wrong("score")
    return float(score)


def _normal(text: str) -> str:
    return " ".join(text.split())


def fills(text: str, sentences: Sequence[str]) -> bool:
    """Say whether sentences stand in a text in this order, with nothing but spaces around them."""
    at = 0
    for sentence in sentences:
        start = text.find(sentence, at)
        if start < 0 or text[at:start].strip():
            return False
        at = start + len(sentence)
    return not text[at:].strip()


class Fields:
    """A JSON object that says which of its fields is wrong."""

    def __init__(self, value: object, path: str, name: str) -> None:
        self._path, self._name = path, name
        if not isinstance(value, dict):
            raise ShapeError(name, path or "the object around everything")
        self._fields: Mapping[str, object] = value

    def wrong(self, key: str) -> ShapeError:
        """Return the error to raise for a field."""
        return ShapeError(self._name, self._at(key))

    def get(self, key: str) -> object:
        """Return a field of any type that must be there."""
        if key not in self._fields:
            raise self.wrong(key)
        return self._fields[key]

    def field(self, key: str, read: Callable[[object], T]) -> T:
        """Return a field as `read` understands it, which raises `ValueError` for another shape."""
        try:
            return read(self.get(key))
        except ValueError as error:
            raise self.wrong(key) from error

    def optional(self, key: str, read: Callable[[object], T], missing: T) -> T:
        """Return a field as `field` does, or `missing` where there is none."""
        return self.field(key, read) if key in self._fields else missing

    def text(
        self, key: str, pattern: re.Pattern[str] | None = None, missing: str | None = None
    ) -> str:
        """Return a text that keeps to a pattern, or `missing` where there is none."""
        if missing is not None and key not in self._fields:
            return missing
        value = self.get(key)
        if not isinstance(value, str) or (pattern and not pattern.fullmatch(value)):
            raise self.wrong(key)
        return value

    def inner(self, key: str) -> "Fields":
        """Return an object within this one."""
        return Fields(self.get(key), self._at(key), self._name)

    def inners(self, key: str) -> "list[Fields]":
        """Return a list of objects."""
        values = self.get(key)
        if not isinstance(values, list):
            raise self.wrong(key)
        return [
            Fields(value, f"{self._at(key)}[{number}]", self._name)
            for number, value in enumerate(values)
        ]

    def _at(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key
