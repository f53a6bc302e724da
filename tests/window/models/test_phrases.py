# SPDX-License-Identifier: GPL-3.0-or-later
"""Models and progress in words."""

import pytest

from desktop.window.i18n import WindowLanguage
from desktop.window.models import phrases
from models import LanguagePair
from models.engine import ModelInfo
from models.progress import Progress, Stage


@pytest.fixture(autouse=True)
def english(app) -> None:
    WindowLanguage(app).use("en")


PAIR = LanguagePair("de", "fr")


@pytest.mark.parametrize(
    ("info", "button", "head"),
    [
        (ModelInfo("builtin-de_en", "0.2", "", PAIR, "x"), "built-in 0.2", "built-in 0.2"),
        (ModelInfo("translate-de_fr", "1.3", "", PAIR, "x"), "Argos 1.3", "Argos 1.3"),
        (ModelInfo("translate-de_fr", "", "", PAIR, "x"), "Argos", "Argos"),
        (
            ModelInfo("builtin-de_en+translate-en_fr", "0.2+1.9", "", PAIR, "x", "en"),
            "via English",
            "built-in 0.2 + Argos 1.9, via English",
        ),
        (ModelInfo("somebody", "7", "", PAIR, "somebody 7"), "somebody 7", "somebody 7"),
    ],
)
def test_names_of_models(info: ModelInfo, button: str, head: str, app) -> None:
    assert phrases.loaded(info) == button
    assert phrases.author(info) == head


@pytest.mark.parametrize(
    ("progress", "words", "share"),
    [
        (Progress(Stage.CONNECTING), "Connecting …", None),
        (Progress(Stage.WAITING, remaining=2), "The server does not answer; trying again …", None),
        (Progress(Stage.DOWNLOADING, 43_000_000), "43 MB", None),
        (
            Progress(Stage.DOWNLOADING, 43_000_000, 151_000_000, 2_100_000.0, 51.4),
            "43 MB of 151 MB · 2.1 MB a second · about 50 seconds left",
            43 / 151,
        ),
        (Progress(Stage.DOWNLOADING, 9, 5), "9 bytes of 5 bytes", 1.0),
    ],
)
def test_progress(progress: Progress, words: str, share: float | None, app) -> None:
    assert phrases.steps(progress) == words
    assert phrases.share(progress) == (None if share is None else pytest.approx(share))


def test_dates(app) -> None:
    assert phrases.date("2026-11-05T10:00:00+00:00") == "5 November 2026"
    assert phrases.date("yesterday") == "yesterday"
