# SPDX-License-Identifier: GPL-3.0-or-later
"""What the readers must find in the test files: our articles, paragraph by paragraph."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from desktop.document import Document, Kind
from desktop.reading import read

FILES = Path(__file__).resolve().parent / "files"
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
ARTICLES = ("nachricht", "reportage", "brief", "hafen")


class Expected(NamedTuple):
    """A paragraph as it must be found."""

    kind: str
    role: str
    text: str


def expected(article: str) -> list[Expected]:
    """List the paragraphs of an article; a footnote follows the paragraph that refers to it."""
    if article == "hafen":
        return list(HAFEN)
    return found(read(SAMPLES / f"{article}.txt"))


def without_notes(paragraphs: Iterable[Expected]) -> list[Expected]:
    """Leave out footnotes and the marks that refer to them."""
    return [
        paragraph._replace(text=paragraph.text.replace("[1]", ""))
        for paragraph in paragraphs
        if paragraph.role != "footnote"
    ]


def found(document: Document) -> list[Expected]:
    """List the paragraphs of a document alike."""
    return [Expected(p.kind.value, p.origin.role, p.text) for p in document.paragraphs]


def notes_last(paragraphs: Iterable[Expected]) -> list[Expected]:
    """Move footnotes to the end, where formats without pages have them."""
    return sorted(paragraphs, key=lambda paragraph: paragraph.role == "footnote")


HAFEN = (
    Expected(Kind.HEADING, "", "Der Hafen, der keiner mehr war"),
    Expected(
        Kind.BODY,
        "",
        "Vierzig Jahre lang lag das Becken still. Jetzt kommen die Boote zurück nach Wesselhude, "
        "und mit ihnen kommt die Frage, wem das Wasser gehört.[1]",
    ),
    Expected(
        Kind.BODY,
        "footnote",
        "[1] Eigentümer des Beckens ist seit 1991 die Gemeinde; das Ufer gehört dem Land.",
    ),
    Expected(Kind.HEADING, "", "Ein Becken voller Schilf"),
    Expected(
        Kind.BODY,
        "",
        "Als Gesine Opitz den Schlüssel zum Pumpenhaus bekam, fand sie darin das Tagebuch des "
        "letzten Hafenmeisters. Auf der ersten Seite stand nur ein einziger Satz:",
    ),
    Expected(Kind.QUOTE, "", "Wer das Wasser ablässt, muss wissen, wohin mit den Fischen."),
    Expected(
        Kind.BODY,
        "",
        "Sie hat ihn abgeschrieben und über ihren Schreibtisch gehängt. „Seither fragt mich jeder "
        "Besucher nach den Fischen“, sagt die Ingenieurin, „und keiner nach den Kosten.“",
    ),
    Expected(Kind.HEADING, "", "Was geplant ist"),
    Expected(Kind.BODY, "", "Der Gemeinderat hat drei Schritte beschlossen:"),
    Expected(Kind.LIST, "", "1. Bis zum Herbst wird das Becken entschlammt."),
    Expected(Kind.LIST, "", "2. Im Winter folgen die Spundwände an der Nordseite."),
    Expected(Kind.LIST, "", "3. Im Mai 2027 sollen die ersten zwölf Liegeplätze vergeben werden."),
    Expected(Kind.BODY, "", "Offen bleibt dagegen,"),
    Expected(Kind.LIST, "", "wer die Zufahrt bezahlt,"),
    Expected(Kind.LIST, "", "ob der Fischereiverein sein Pachtrecht behält,"),
    Expected(Kind.LIST, "", "und was aus dem Schilfgürtel wird."),
    Expected(Kind.BODY, "table-row", "Jahr | Boote | Einnahmen"),
    Expected(Kind.BODY, "table-row", "1984 | 31 | 9.300 Mark"),
    Expected(Kind.BODY, "table-row", "2027 | 12 | 14.400 Euro"),
    Expected(
        Kind.BODY,
        "",
        "Der Verein rechnet anders. Für Nord-Süd-Fahrer und Tagesgäste seien die Plätze zu teuer, "
        "heißt es dort; die Einnahmen werde man in Wesselhude jedenfalls nicht auf dem Steg "
        "finden. Gesine Opitz zuckt mit den Schultern und sieht auf die Uhr. In zehn Minuten "
        "öffnet sie das Schott.",
    ),
)
