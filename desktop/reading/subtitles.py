# SPDX-License-Identifier: GPL-3.0-or-later
"""Subtitles in SubRip (.srt) and WebVTT (.vtt): cues joined to sentences and paragraphs.

A paragraph ends with a sentence before a pause, and where another person begins to speak. The
origin of a paragraph tells where in the file its first cue begins and its last one ends, for the
timings stand there.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop.document import Document, Origin, Paragraph
from desktop.reading.errors import EmptyError
from desktop.reading.html.charset import decode_page
from desktop.reading.runs import Run, passages
from desktop.reading.source import Source

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})"
_TIMING = re.compile(rf"^[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}[^\r\n]*", re.MULTILINE)
_SIGN = re.compile(rf"\s*(?:\ufeff)?(?:WEBVTT\b|\d+[ \t]*\r?\n[ \t]*{_TIME}[ \t]*-->)")
_TITLE = re.compile(r"\s*(?:\ufeff)?WEBVTT\b")
_BLANK = re.compile(r"\r?\n[ \t]*\r?\n")
_NUMBER = re.compile(r"\n[ \t]*\d+\s*\Z")
_CUT_OFF = re.compile(r"\n[ \t]*\r?\n[ \t]*\d+\s*\Z")
_TAG = re.compile(r"(<[^<>\n]{0,200}>|\{\\[^{}\n]{0,40}\})")
_DASH = re.compile(rf"((?:\s|{_TAG.pattern})*)[-–—](?:\s+|(?!\d))(?=\S)")  # Not "-5 Grad".
_SENTENCE_END = re.compile(r"[.!?…♪][\"“”«»‘’')\]]*\s*$")
_PAUSE = 2_000
_AT_ONCE = 40  # One frame: films leave two and more between cues, captions that roll leave none.
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class _Cue:
    """What is shown at one time: milliseconds, lines, and the place of the text in the file."""

    begins: int
    ends: int
    lines: tuple[str, ...]
    start: int
    end: int


class SubtitleReader:
    """Reads .srt and .vtt files."""

    suffixes: tuple[str, ...] = (".srt", ".vtt")
    limit: int = 20_000_000

    def recognises(self, head: bytes, name: str) -> bool:  # noqa: ARG002 - the content tells.
        """Say whether the first bytes are the title of WebVTT or the first cue of SubRip."""
        text = head.replace(b"\x00", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
        return _SIGN.match(text.decode("utf-8", "replace")) is not None

    def read(self, source: Source) -> Document:
        """Read what is said in a film.

        Raises:
            ReadingError: The bytes are no text, or there are no cues.
        """
        decoded = decode_page(source.data, source.name, encoding=source.encoding)
        paragraphs = tuple(_paragraphs(_fresh(_cues(decoded.text))))
        if not paragraphs:
            raise EmptyError(source.name)
        return Document(paragraphs, file=source.name, encoding=decoded.encoding)


def _cues(text: str) -> Iterator[_Cue]:
    # WebVTT has notes and names between cues; in SubRip all but the next number is text.
    is_web = _TITLE.match(text) is not None
    timings = list(_TIMING.finditer(text))
    limits = [*(timing.start() for timing in timings[1:]), len(text)]
    for timing, limit in zip(timings, limits, strict=False):
        found = _BLANK.search(text, timing.end(), limit) if is_web else None
        if found is None:  # The last number has no cue where a file was cut off.
            number = _NUMBER if limit < len(text) else _CUT_OFF
            found = number.search(text, timing.end(), limit)
        said = text[timing.end() : found.start() if found else limit].rstrip()
        lines = tuple(line.strip() for line in said.splitlines() if line.strip())
        end = timing.end() + len(said)
        yield _Cue(_milliseconds(timing, 1), _milliseconds(timing, 5), lines, timing.end(), end)


def _milliseconds(timing: re.Match[str], group: int) -> int:
    hours, minutes, seconds, rest = timing.group(group, group + 1, group + 2, group + 3)
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int(rest.ljust(3, "0"))


def _fresh(cues: Iterable[_Cue]) -> Iterator[_Cue]:
    """Leave out lines that only roll on from the cue before, as automatic captions do."""
    shown: tuple[str, ...] = ()
    ended = 0
    for cue in cues:
        if cue.begins - ended > _AT_ONCE:
            shown = ()  # Said twice.
        lines = tuple(line for line in cue.lines if _bare(line) not in shown)
        shown, ended = tuple(map(_bare, cue.lines)), cue.ends
        if lines:
            yield replace(cue, lines=lines)


def _bare(line: str) -> str:
    return _TAG.sub("", line).strip()


def _paragraphs(cues: Iterable[_Cue]) -> Iterator[Paragraph]:
    runs: list[Run] = []
    size = start = end = ends = 0
    for cue in cues:
        for number, line in enumerate(cue.lines):
            pause = number == 0 and cue.begins - ends > _PAUSE
            full = bool(runs) and _SENTENCE_END.search(_said(runs)) is not None
            speaker = _DASH.match(line)
            if speaker and runs and not full and line[speaker.end()].islower():
                speaker = None  # A dash within a sentence.
            if runs and (speaker or (full and (pause or size > _LONGEST))):
                yield from _paragraph(runs, start, end)
                runs, size = [], 0
            start = start if runs else cue.start
            said = speaker[1] + line[speaker.end() :] if speaker else line
            runs += [Run(" "), *_runs(said)]
            size += len(line)
            end, ends = cue.end, cue.ends
    yield from _paragraph(runs, start, end)


def _said(runs: list[Run]) -> str:
    return "".join(run.text for run in runs[-4:])


def _paragraph(runs: list[Run], start: int, end: int) -> Iterator[Paragraph]:
    for passage in passages(runs):
        yield Paragraph(passage.text, spans=passage.spans, origin=Origin(start=start, end=end))


def _runs(line: str) -> Iterator[Run]:
    """Cut a line at its tags; of these only italics and bold type mean something in print."""
    emphasis = strong = False
    for piece in _TAG.split(line):
        if not _TAG.fullmatch(piece):
            yield Run(html.unescape(piece).replace("\n", " "), emphasis, strong)
        elif piece.lower() in {"<i>", "</i>"}:
            emphasis = piece.lower() == "<i>"
        elif piece.lower() in {"<b>", "</b>"}:
            strong = piece.lower() == "<b>"
