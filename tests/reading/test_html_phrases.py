# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines around an article, and sentences that only look like them."""

import pytest

from desktop.reading.html.phrases import byline, is_label, is_lead_in, is_time_line, leads_away


@pytest.mark.parametrize(
    "text",
    [
        "Stand: 20.11.2026 14:02 Uhr",
        "04.10.2026, 18.35 Uhr",
        "Veröffentlicht am 9. September 2026",
        "2. Juli 2026, 16:20 Uhr | Lesezeit: 3 Min.",
        "Zuletzt aktualisiert um 16:47 Uhr",
        "Freitag, 20. November 2026",
        "Lesezeit: ca. 4 Minuten",
        "vor 3 Stunden",
    ],
)
def test_time_lines(text: str) -> None:
    assert is_time_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Am 20. November 2026 war es so weit.",
        "20.11.2026 war ein Freitag",
        "16:40 Uhr",
        "Stand der Dinge",
        "Vor 3 Stunden war noch alles ruhig.",
    ],
)
def test_no_time_lines(text: str) -> None:
    assert not is_time_line(text)


@pytest.mark.parametrize("text", ["Anzeige", "TEILEN", "Artikel anhören", "Zur Startseite »"])
def test_labels(text: str) -> None:
    assert is_label(text)


@pytest.mark.parametrize("text", ["Anzeige erstattet", "Teilen macht Freude", "Er will teilen."])
def test_no_labels(text: str) -> None:
    assert not is_label(text)


def test_lead_ins() -> None:
    assert leads_away("Lesen Sie auch: Moore")
    assert leads_away("MEHR ZUM THEMA")
    assert not leads_away("Mehrere Themen")
    assert is_lead_in("Mehr zum Thema:")
    assert not is_lead_in("Mehr zum Thema Wasser")


@pytest.mark.parametrize(
    "text",
    [
        "Von hier aus",
        "Von Anfang an war klar, dass es so nicht geht",
        "Text und Bild",
        "Von Aachen.",
        "Von " + "Ada " * 40,
    ],
)
def test_no_bylines(text: str) -> None:
    assert byline(text) == ""
