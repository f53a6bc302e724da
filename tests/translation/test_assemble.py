# SPDX-License-Identifier: GPL-3.0-or-later
"""A bilingual document names its model and has each paragraph in its place."""

import datetime as dt

import pytest

from desktop.document import Document, Paragraph
from desktop.translation import assemble, translate
from tests.fakes import INFO, UpperEngine

DOCUMENT = Document((Paragraph("Guten Tag."), Paragraph("Auf Wiedersehen.")))


def pairs() -> list:
    return [translated.pair for translated in translate(DOCUMENT, UpperEngine())]


def test_it_names_languages_and_model() -> None:
    bilingual = assemble(DOCUMENT, pairs(), INFO)
    assert bilingual.document.language == "de"
    assert bilingual.target_language == "en"
    assert bilingual.model.id == INFO.id
    assert bilingual.created.tzinfo is not None


def test_it_takes_the_time_it_is_given() -> None:
    moment = dt.datetime(2026, 3, 14, 9, 30, tzinfo=dt.UTC)
    assert assemble(DOCUMENT, pairs(), INFO, moment).created == moment


def test_it_refuses_missing_and_misplaced_pairs() -> None:
    with pytest.raises(ValueError, match="zip"):
        assemble(DOCUMENT, pairs()[:1], INFO)
    with pytest.raises(ValueError, match="does not belong"):
        assemble(DOCUMENT, pairs()[::-1], INFO)
