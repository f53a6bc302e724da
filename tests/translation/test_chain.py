# SPDX-License-Identifier: GPL-3.0-or-later
"""A document that two models translate in a row keeps the text between."""

from desktop.document import Document, Paragraph
from desktop.translation import translate
from models.engine import LanguagePair, ModelInfo
from models.pivot import PivotEngine
from tests.fakes import UpperEngine

SECOND = ModelInfo("fake-en_fr", "1.0", "1" * 64, LanguagePair("en", "fr"), "Other engine")


def test_the_text_between_is_kept() -> None:
    document = Document((Paragraph("Der Rat tagte gestern. Er kam spät zum Ende."),), language="de")
    engine = PivotEngine(UpperEngine(), UpperEngine(info=SECOND))
    (translated,) = translate(document, engine)
    middles = [sentence.middle for sentence in translated.pair.sentences]
    assert middles == ["DER RAT TAGTE GESTERN.", "ER KAM SPÄT ZUM ENDE."]


def test_one_model_leaves_no_text_between() -> None:
    document = Document((Paragraph("Der Rat tagte gestern."),), language="de")
    (translated,) = translate(document, UpperEngine())
    assert [sentence.middle for sentence in translated.pair.sentences] == [""]
