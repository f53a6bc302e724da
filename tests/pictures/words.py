# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the card of a word, and the dialogs about words."""

from typing import TYPE_CHECKING

from desktop.dictionaries import installed
from desktop.document import Side
from desktop.window.cards.renderings import RenderingsDialog
from desktop.window.dictionaries.dialog import DictionariesDialog
from desktop.window.page import SentenceRef
from tests.pictures.studio import SIZE

if TYPE_CHECKING:
    from tests.pictures.studio import Studio


BOOK = """\
# Name :: Wörterbuch der Bilder, German-English
# License :: CC0
Straßenbahn {f} | Straßenbahnen {pl} :: tram | trams
etw. ankündigen {vt} | ankündigend | angekündigt | kündigt an :: to announce sth. | announcing
etw. ankündigen {vt} (Unwetter) | bald :: to herald sth. | soon
sich ankündigen {vr} :: to be in the offing
Verkehr {m} | starker Verkehr :: traffic | heavy traffic
Hauptverkehr {m} :: bulk of the traffic
Zeit {f} | Zeiten {pl} :: time | times
Platz {m} | Plätze {pl} :: place; seat | places; seats
Druck {m} :: pressure
Erzeugnis {n} :: product
Drucker {m} :: printer
Zeugnis {n} :: certificate
Zeitung {f} | Zeitungen {pl} :: newspaper; paper | newspapers; papers
"""

ARTICLE = """\
# Ein Haus voller Papier

Hier liegt ein Druckerzeugnis. Es ist alt.

Wer das Haus betritt, das der Verein in vier Jahren und mit sehr viel Geduld vom Keller bis unter \
das Dach erneuert hat, der sieht zuerst die schwere Presse, die drei Männer aus dem Hof durch \
das Fenster gehoben haben, dann die Kästen mit den Buchstaben, von denen manche seit hundert \
Jahren niemand mehr in die Hand genommen hatte, dahinter den langen Tisch, auf dem die Kinder \
am Samstag ihre Karten drucken, und ganz am Ende, wo das Licht durch zwei hohe Fenster fällt, \
die Regale, in denen jedes Blatt liegt, das in dieser Stadt gedruckt wurde, jede Zeitung und \
jedes Plakat, jede Einladung zu einem Fest, jeder Fahrplan und jedes Programm, auch das letzte, \
mit dem das alte Theater sich an einem Abend im November verabschiedet hat, und zu jedem Blatt \
ein Zettel, auf dem steht, wer es gesetzt hat.
"""


def looking_up(studio: "Studio") -> None:
    """Draw the card of a word, and the dialog of dictionaries with and without any."""
    window, places = studio.window, installed.usual_places
    studio.open("nachricht.txt")
    installed.usual_places = list
    window.actions_["dictionaries"].trigger()
    dialog = window.findChild(DictionariesDialog)
    studio.take("dictionaries-none", dialog)
    book = studio.scratch / "bilder.txt"
    book.write_text(BOOK, encoding="utf-8")
    dialog.take([book])
    studio.wait(lambda: dialog.list.count() == 1 and not dialog.imports.busy)
    studio.take("dictionaries", dialog)
    dialog.close()
    installed.usual_places = places
    _cards(studio)
    studio.open("nachricht.txt")
    for name, ref, word in (("card", (6, 0), "kündigte"), ("card-parts", (2, 2), "Hauptverkehrs")):
        window.page.words.click(*_place(studio, ref, word))
        studio.wait(window.look_up.card.isVisible)
        studio.rest()
        studio.take(name)
        window.page.words.end()
    window.page.words.click(*_place(studio, (1, 0), "Straßenbahn"))
    studio.wait(window.look_up.card.isVisible)
    studio.rest()
    window.actions_["renderings"].trigger()
    dialog = window.findChild(RenderingsDialog)
    studio.wait(lambda: dialog.tree.topLevelItemCount() > 0)
    studio.take("renderings", dialog)
    dialog.close()
    window.page.set_current(None)


def _cards(studio: "Studio") -> None:
    """Draw a compound that can be read in two ways, and a card in the margin."""
    window = studio.window
    article = studio.scratch / "papier.md"
    article.write_text(ARTICLE, encoding="utf-8")
    window.open_path(article)
    studio.wait(lambda: not window.reader.busy)
    for name, size, ref, word in (
        ("card-readings", SIZE, (1, 0), "Druckerzeugnis"),
        ("card-margin", (1800, 560), (2, 0), "Zeitung"),
    ):
        window.resize(*size)
        studio.rest()
        window.page.words.click(*_place(studio, ref, word))
        studio.wait(window.look_up.card.isVisible)
        studio.rest()
        studio.take(name)
        window.page.words.end()
    window.resize(*SIZE)


def _place(
    studio: "Studio", ref: tuple[int, int], word: str
) -> tuple[SentenceRef, tuple[Side, int]]:
    """Make a sentence current; return the place of a word in it."""
    page, at = studio.window.page, SentenceRef(*ref)
    page.set_current(at)
    page.places.reveal(at)
    studio.rest()
    base = page.stack.row(at.row).range(Side.SOURCE, at.sentence)[0]
    return at, (Side.SOURCE, base + studio.window.table.sentence(at).source.index(word))
