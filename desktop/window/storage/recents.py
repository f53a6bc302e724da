# SPDX-License-Identifier: GPL-3.0-or-later
"""The articles that were opened last, with what one remembers them by."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.document import Document
from desktop.settings import Settings

translate = QCoreApplication.translate

_KEY = "files/recent_words"
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Recent:
    """An article that was opened.

    Attributes:
        path: Its file.
        title: Its title, or its first words; "" if unknown.
        opened: The day it was opened last, or None if unknown.
    """

    path: Path
    title: str = ""
    opened: dt.date | None = None

    @property
    def missing(self) -> bool:
        """Whether its file is not there."""
        return not self.path.is_file()

    @property
    def words(self) -> str:
        """What to call it: its title, else its file."""
        return self.title or self.path.name

    @property
    def place(self) -> str:
        """File and day, in the form of the window's language."""
        name = self.path.name
        if self.missing:
            return translate("Recent", "{name} · not found").format(name=name)
        if self.opened is None:
            return name if self.title else str(self.path.parent)
        day = QDate(self.opened.year, self.opened.month, self.opened.day)
        return f"{name} · {QLocale().toString(day, QLocale.FormatType.ShortFormat)}"

    @property
    def hint(self) -> str:
        """The whole path, and what is wrong with it."""
        if not self.missing:
            return str(self.path)
        words = translate(
            "Recent", "{path} is not there. It was moved or deleted, or its disk is not connected."
        )
        return words.format(path=self.path)


def recents(settings: Settings) -> list[Recent]:
    """Return the articles opened last, the newest first."""
    known = _known(settings)
    return [_recent(path, known.get(str(path))) for path in settings.recent]


def remember(settings: Settings, path: Path, document: Document, day: dt.date) -> None:
    """Put an article at the top of the recent ones, with its title or its first words."""
    settings.remember(path)
    first = document.paragraphs[0].text if document.paragraphs else ""
    title = " ".join((document.title or first).split())
    short = title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + "…"
    known = dict(_known(settings)) | {str(path): [short, day.isoformat()]}
    kept = {str(each): known[str(each)] for each in settings.recent if str(each) in known}
    settings.set_text(_KEY, json.dumps(kept))


def forget_all(settings: Settings) -> None:
    """Empty the list, and forget what its articles were called."""
    settings.forget_all()
    settings.set_text(_KEY, "")


def _known(settings: Settings) -> Mapping[str, Sequence[object]]:
    try:
        value = json.loads(settings.text(_KEY) or "{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _recent(path: Path, words: object) -> Recent:
    match words:
        case [str(title), str(day)]:
            try:
                return Recent(path, title, dt.date.fromisoformat(day))
            except ValueError:
                return Recent(path, title)
    return Recent(path)
