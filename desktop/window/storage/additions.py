# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader has added to an article, as the lines of a notebook tell it."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.document import ParagraphPair, Tint
from desktop.window.page.focus import SentenceRef
from desktop.window.storage.row_state import RowState, Shape

_ASIDE = ("source", "sentence")

KEPT = "-"
"""Stands where the code of a language would: a paragraph that is not translated."""

LEFT = "und"
"""What a project says of the language of such a paragraph: undetermined."""

Value = str | bool | dict[str, Any] | None


def with_left(pairs: Mapping[int, ParagraphPair], left: Set[int]) -> dict[int, ParagraphPair]:
    """Return pairs that say of themselves, as in a project, which of them are not translated."""
    return {
        row: replace(pair, language=LEFT) if row in left else pair for row, pair in pairs.items()
    }


@dataclass(frozen=True, slots=True)
class Uncut:
    """A paragraph in the machine's own sentences, by which a later version is known to have it.

    Attributes:
        marks: Marks of its sentences.
        starts: Where they begin in the text of the paragraph, as code points.
        text: How the paragraph begins, for a person to know it again.
    """

    marks: tuple[str, ...]
    starts: tuple[int, ...]
    text: str

    def value(self) -> dict[str, Any]:
        """Return it as a notebook keeps it."""
        return {"marks": list(self.marks), "starts": list(self.starts), "text": self.text}

    @classmethod
    def read(cls, value: Mapping[str, Any]) -> "Uncut":
        """Return what a notebook has kept.

        Raises:
            ValueError: It makes no sense; KeyError and TypeError likewise.
        """
        marks, starts = tuple(map(str, value["marks"])), tuple(map(int, value["starts"]))
        if len(marks) != len(starts) or not marks:
            message = "a paragraph has sentences, and each begins somewhere"
            raise ValueError(message)
        return cls(marks, starts, str(value["text"]))


@dataclass(slots=True)
class Additions:
    """Everything that a notebook holds.

    Attributes:
        shapes: What rows are cut into, where that is not what the machine made of them.
        languages: What rows are translated from, where that is not the language of the article, or
            where its file said otherwise; KEPT for what is left as it is.
        edits: Translations in the reader's own words.
        drafts: What the reader had typed when the program ended unexpectedly.
        notes: Notes on sentences.
        tints: Colours that sentences are highlighted with.
        checked: Sentences that the reader has marked as checked.
        sources: Marks of the sentences that something is said of, by which a later version of the
            article is known to have them; older notebooks have none.
        sentences: These sentences themselves, long ones cut off, for a person to know them again.
        uncut: The paragraphs whose sentences or language the reader has changed.
        place: Where the reader was last.
        bases: Rows whose revisions were taken over from a file; it has nothing more to say of them.
    """

    shapes: dict[int, Shape] = field(default_factory=dict)
    languages: dict[int, str] = field(default_factory=dict)
    edits: dict[SentenceRef, str] = field(default_factory=dict)
    drafts: dict[SentenceRef, str] = field(default_factory=dict)
    notes: dict[SentenceRef, str] = field(default_factory=dict)
    tints: dict[SentenceRef, Tint] = field(default_factory=dict)
    checked: dict[SentenceRef, bool] = field(default_factory=dict)
    sources: dict[SentenceRef, str] = field(default_factory=dict)
    sentences: dict[SentenceRef, str] = field(default_factory=dict)
    uncut: dict[int, Uncut] = field(default_factory=dict)
    place: SentenceRef | None = None
    bases: set[int] = field(default_factory=set)
    _refs: dict[int, set[SentenceRef]] = field(default_factory=dict, compare=False, repr=False)

    def take(self, record: dict[str, Any]) -> None:
        """Take a line of the file in.

        Raises:
            ValueError: The line makes no sense; KeyError and TypeError likewise.
        """
        ref = SentenceRef(*(int(part) for part in record["at"]))
        kind: str = record["what"]
        value: Any = record.get("is")
        if kind == "place":
            self.place = ref
            return
        if kind in ("row", "base"):
            self._take_row(ref.row, RowState.read(value))
            if kind == "base":
                self.bases.add(ref.row)
        elif kind == "paragraph":
            self.uncut[ref.row] = Uncut.read(value)
        elif kind == "language":
            self.languages.pop(ref.row, None)
            if value:
                self.languages[ref.row] = str(value)
        elif value:
            self._kept[kind][ref] = _checked(kind, value)
        else:
            self._kept[kind].pop(ref, None)
        self._refs.setdefault(ref.row, set()).add(ref)

    def speaks_of(self, row: int) -> bool:
        """Say whether something is said of a row, be it that nothing is left of what was."""
        refs = self._refs.get(row, ())
        return row in self.bases or row in self.shapes or any(map(self.says, refs))

    def says(self, ref: SentenceRef) -> bool:
        """Say whether something is said of a sentence, drafts aside."""
        said = self.edits, self.notes, self.tints, self.checked
        return any(ref in kept for kept in said)

    def refs(self, row: int) -> list[SentenceRef]:
        """Return the sentences of a row that were ever spoken of, in order."""
        return sorted(self._refs.get(row, ()))

    def row(self, row: int) -> RowState:
        """Return what is said of a row."""
        refs = self.refs(row)
        return RowState(
            self.shapes.get(row),
            {ref.sentence: self.edits[ref] for ref in refs if ref in self.edits},
            {ref.sentence: self.notes[ref] for ref in refs if ref in self.notes},
            {ref.sentence: self.tints[ref] for ref in refs if ref in self.tints},
            frozenset(ref.sentence for ref in refs if ref in self.checked),
        )

    def records(self) -> Iterator[dict[str, Any]]:
        """Yield the fewest lines that hold everything."""
        for row in sorted(self.bases | set(self.shapes)):
            # It comes first: a line on a row takes back what was said of its sentences before.
            kind = "base" if row in self.bases else "row"
            yield {"what": kind, "at": [row, 0], "is": RowState(self.shapes.get(row)).value()}
        for row, language in self.languages.items():
            yield {"what": "language", "at": [row, 0], "is": language}
        for row in sorted(self.reshaped & set(self.uncut)):
            yield {"what": "paragraph", "at": [row, 0], "is": self.uncut[row].value()}
        marked = self.said | set(self.drafts)
        for kind, kept in self._kept.items():
            for ref, value in kept.items():
                if kind in _ASIDE and ref not in marked:
                    continue
                yield {"what": kind, "at": list(ref), "is": value}
        if self.place is not None:
            yield {"what": "place", "at": list(self.place)}

    @property
    def said(self) -> set[SentenceRef]:
        """The sentences that something is said of, drafts aside."""
        return {*self.edits, *self.notes, *self.tints, *self.checked}

    @property
    def reshaped(self) -> set[int]:
        """The rows whose sentences or language the reader has changed."""
        return {*self.shapes, *self.languages}

    @property
    def _kept(self) -> dict[str, dict[SentenceRef, Any]]:
        return {
            "edit": self.edits,
            "draft": self.drafts,
            "note": self.notes,
            "tint": self.tints,
            "checked": self.checked,
            "source": self.sources,
            "sentence": self.sentences,
        }

    def _take_row(self, row: int, state: RowState) -> None:
        """Set all that is said of a row and its sentences."""
        for kept in self._kept.values():
            for ref in self._refs.get(row, ()):
                kept.pop(ref, None)
        self.shapes.pop(row, None)
        if state.shape is not None:
            self.shapes[row] = state.shape
        self.edits.update({SentenceRef(row, number): text for number, text in state.edits.items()})
        self.notes.update({SentenceRef(row, number): text for number, text in state.notes.items()})
        self.tints.update({SentenceRef(row, number): tint for number, tint in state.tints.items()})
        self.checked.update({SentenceRef(row, number): True for number in state.checked})
        said = {*state.edits, *state.notes, *state.tints, *state.checked}
        self._refs[row] = {SentenceRef(row, number) for number in said}


def _checked(kind: str, value: object) -> object:
    """Return a value of the kind that is kept; a damaged line may hold any other."""
    if kind == "checked":
        return bool(value)
    if not isinstance(value, str):
        message = "what a reader writes is a text"
        raise TypeError(message)
    return Tint(value) if kind == "tint" else value
