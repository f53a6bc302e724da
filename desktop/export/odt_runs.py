# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs of an OpenDocument text: style, links, tracked changes and comments."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from desktop.export.markup import escape, flat, safe_href
from desktop.export.runs import Change, Run

_SPACES: Final = re.compile(" {2,}")


def paragraph(style: str, content: Iterable[str]) -> str:
    """Return a paragraph of what stands in it."""
    return f'<text:p text:style-name="{style}">{"".join(content)}</text:p>'


def plain(text: str) -> str:
    """Escape text; ODF counts repeated spaces (part 3, section 6.1.3)."""
    text = escape(flat(text))
    return _SPACES.sub(lambda found: f' <text:s text:c="{len(found[0]) - 1}"/>', text)


def styled(run: Run) -> str:
    """Return a run with its style and link."""
    text = plain(run.text)
    marks = (
        (run.emphasis, "Emphasis"),
        (run.strong, "Strong_20_Emphasis"),
        (run.tint is not None, f"Highlight_20_{run.tint}"),
        (run.doubtful, "Doubtful"),
    )
    for wanted, style in marks:
        text = f'<text:span text:style-name="{style}">{text}</text:span>' if wanted else text
    if not (href := safe_href(run.href)):
        return text
    style = "Internet_20_Link"
    return (
        f'<text:a xlink:type="simple" xlink:href="{escape(href)}" text:style-name="{style}" '
        f'text:visited-style-name="{style}">{text}</text:a>'
    )


def _whole(run: Run) -> Iterator[str]:
    """Yield a run that fills its paragraph; a space at the ends of one has to be spelled out."""
    text = run.text.strip()
    before, after = run.text.split(text, 1) if text else (run.text, "")
    yield "<text:s/>" if before else ""
    yield styled(run._replace(text=text))
    yield "<text:s/>" if after else ""


class Runs:
    """Writes runs, and numbers the changes in them from 1.

    Changes are told of twice: what they are, before all text, and where they are, in it.
    """

    def __init__(self, notes: Mapping[int, str], author: str, created: dt.datetime) -> None:
        """`author` is who made the changes and wrote the `notes`, which have numbers."""
        self._notes = notes
        self._author = f"<dc:creator>{escape(author)}</dc:creator>"
        self._date = f"<dc:date>{created:%Y-%m-%dT%H:%M:%S}</dc:date>"
        self._changes = 0

    def regions(self, pieces: Iterable[tuple[str, Run]]) -> Iterator[str]:
        """Yield what the changes are (part 3, section 5.5); each run comes with its style."""
        changes = ((style, run) for style, run in pieces if run.change)
        empty = True
        for number, (style, run) in enumerate(changes, 1):
            if empty:
                # What is written later on is not to be tracked without being asked.
                yield '<text:tracked-changes text:track-changes="false">'
                empty = False
            yield f'<text:changed-region xml:id="ct{number}" text:id="ct{number}">'
            yield from self._region(style, run)
            yield "</text:changed-region>"
        if not empty:
            yield "</text:tracked-changes>"

    def run(self, run: Run) -> str:
        """Return a run, with the comment on it."""
        note = self._notes.get(run.note)
        return self._placed(run) + (self._annotation(note) if note else "")

    def _region(self, style: str, run: Run) -> Iterator[str]:
        info = f"<office:change-info>{self._author}{self._date}</office:change-info>"
        if run.change is Change.INSERTED:
            yield f"<text:insertion>{info}</text:insertion>"
        else:
            yield f"<text:deletion>{info}{paragraph(style, _whole(run))}</text:deletion>"

    def _placed(self, run: Run) -> str:
        if run.change is None:
            return styled(run)
        self._changes += 1
        identity = f'text:change-id="ct{self._changes}"'
        if run.change is Change.DELETED:
            return f"<text:change {identity}/>"
        return f"<text:change-start {identity}/>{styled(run)}<text:change-end {identity}/>"

    def _annotation(self, note: str) -> str:
        lines = (f"<text:p>{plain(line)}</text:p>" for line in note.strip().splitlines())
        return f"<office:annotation>{self._author}{''.join(lines)}</office:annotation>"
