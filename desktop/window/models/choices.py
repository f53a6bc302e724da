# SPDX-License-Identifier: GPL-3.0-or-later
"""Which model the reader has chosen for a pair of languages."""

import json

from desktop.settings import Settings
from models import LanguagePair

_KEY = "models/chosen"


class Choices:
    """Remembered choices; a pair without one gets the best model there is."""

    def __init__(self, settings: Settings) -> None:
        """Keep the choices in the settings."""
        self._settings = settings

    def all(self) -> dict[LanguagePair, str]:
        """Return all choices; those that make no sense count as not made."""
        try:
            kept = json.loads(self._settings.text(_KEY) or "{}")
        except ValueError:
            return {}
        found: dict[LanguagePair, str] = {}
        for pair, chosen in kept.items() if isinstance(kept, dict) else ():
            source, _, target = pair.partition("-")
            if source and target and isinstance(chosen, str):
                found[LanguagePair(source, target)] = chosen
        return found

    def choose(self, pair: LanguagePair, chosen: str) -> None:
        """Remember a model for a pair; "" for the best there is."""
        choices = self.all()
        choices.pop(pair, None)
        if chosen:
            choices[pair] = chosen
        self._write(choices)

    def forget(self, gone: str) -> None:
        """Forget every choice of a model that is not there any more, alone or in a chain."""
        choices = self.all()
        self._write({p: chosen for p, chosen in choices.items() if gone not in chosen.split("+")})

    def _write(self, choices: dict[LanguagePair, str]) -> None:
        kept = {f"{pair.source}-{pair.target}": chosen for pair, chosen in choices.items()}
        self._settings.set_text(_KEY, json.dumps(kept))
