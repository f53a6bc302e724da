# SPDX-License-Identifier: GPL-3.0-or-later
"""Which languages an article was read in, from one start to the next."""

import json
from dataclasses import dataclass
from pathlib import Path

from desktop.settings import RECENT_FILES, Settings

_KEY = "columns/by_file"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The languages of the translations of an article, as ISO 639-1 codes.

    Attributes:
        target: That of the main translation, or "" where the reader has not chosen one.
        further: Those of the columns beside it.
    """

    target: str = ""
    further: tuple[str, ...] = ()


class Memory:
    """Remembered arrangements of the articles opened last."""

    def __init__(self, settings: Settings) -> None:
        """Keep them in the settings."""
        self._settings = settings

    def find(self, path: Path | None) -> Arrangement:
        """Return how an article was read last; one that makes no sense counts as unknown."""
        match self._known().get(str(path)) if path is not None else None:
            case [str(target), *further] if all(isinstance(code, str) for code in further):
                return Arrangement(target, tuple(map(str, further)))
        return Arrangement()

    def keep(self, path: Path, arrangement: Arrangement) -> None:
        """Remember how an article is read."""
        known = self._known()
        known.pop(str(path), None)
        if arrangement != Arrangement():
            known[str(path)] = [arrangement.target, *arrangement.further]
        kept = dict(list(known.items())[-RECENT_FILES:])
        self._settings.set_text(_KEY, json.dumps(kept))

    def forget_all(self) -> None:
        """Forget which articles were read in which languages."""
        self._settings.set_text(_KEY, "")

    def _known(self) -> dict[str, object]:
        try:
            value = json.loads(self._settings.text(_KEY) or "{}")
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}
